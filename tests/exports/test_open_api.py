"""The description of the addresses is one, and describes all files and no others; so does the page for readers."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any

import openapi_spec_validator
import pytest
from factsheet.addresses import Addresses
from factsheet.exports.catalogue import listed_page, sheet_exports, site_files
from factsheet.exports.open_api import open_api
from factsheet.render import sheet_edition
from factsheet.render.edition import Edition

from tests.exports.made import files, made
from tests.kitchen_sink import SETTINGS, settled_sheet

pytestmark = pytest.mark.slow

SELF = "data/openapi.json"


def described() -> Any:
    return json.loads(files()[SELF])


def patterns(description: Any) -> list[re.Pattern[str]]:
    """Its paths, with each parameter as its schema has it."""
    found = []
    for path, item in description["paths"].items():
        pattern = re.escape(path).replace(r"\{", "{").replace(r"\}", "}")
        for parameter in item["get"].get("parameters", ()):
            schema = parameter["schema"]
            values = "|".join(map(re.escape, schema["enum"])) if "enum" in schema else schema["pattern"].strip("^$")
            pattern = pattern.replace(f"{{{parameter['name']}}}", f"(?:{values})")
        found.append(re.compile(pattern))
    return found


def test_it_is_open_api() -> None:
    openapi_spec_validator.validate(described())
    assert described()["openapi"].startswith("3.1.")
    assert described()["servers"] == [{"url": "https://example.org/facts/"}]


def test_it_describes_every_file_and_no_file_is_missing() -> None:
    told = patterns(described())
    addresses = [f"/{address}" for address in files() if address != SELF]
    facts = [checked.fact.id for checked in made().edition.checked.facts]
    beside = [address for fact in facts for address in (f"/f/{fact}/", f"/embed/{fact}/", f"/f/{fact}/card.png")]
    assert not [address for address in [*addresses, *beside] if not any(each.fullmatch(address) for each in told)]
    assert not [each.pattern for each in told if not any(map(each.fullmatch, [*addresses, *beside]))]


def two_editions() -> list[Edition]:
    return [sheet_edition(settled_sheet(), Addresses(f"{slug}/"), SETTINGS) for slug in ("one", "two")]


def test_several_sheets_share_one_description() -> None:
    description = json.loads(open_api(two_editions()))
    openapi_spec_validator.validate(description)
    assert "/{sheet}/data/sheet.json" in description["paths"]
    assert "/data/schema/sheet-1.json" in description["paths"]


def test_the_page_leads_to_every_file_that_it_names() -> None:
    page = listed_page(made())
    links = [unescape(link) for link in re.findall(r'href="([^"#]+)"', page.body)]
    assert len(links) > 15
    assert not [link for link in links if f"data/{link}" not in files()]
    assert made().fingerprint in page.body


def test_the_page_escapes_what_it_shows() -> None:
    assert "<b>harbour" not in listed_page(made()).body


def test_several_sheets_have_their_data_below_their_own_addresses() -> None:
    exports = [sheet_exports(edition) for edition in two_editions()]
    addresses = [file.path for file in site_files(exports)]
    assert {"one/data/sheet.json", "two/data/bundle.zip", "data/schema/sheet-1.json", SELF} <= set(addresses)
    assert len(addresses) == len(set(addresses))
