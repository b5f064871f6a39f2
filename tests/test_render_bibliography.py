"""Entries for reference managers, read back by programs that are not ours or by the letter of their standard."""

from __future__ import annotations

import json
from datetime import date

import pytest
from factsheet.render.bibliography import Reference, bibtex, csl_json, tex
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import asdict
from pybtex.database import Entry, parse_string  # type: ignore[import-untyped]  # it ships no types

from tests.kitchen_sink import checked_sheet, files
from tests.reading_html import read_html

FULL = Reference(
    key="sheet-fact",
    title="A title",
    container="A sheet",
    publisher="A site",
    day="2026-11-22",
    address="https://example.org/f/fact/",
    language="en",
    note="As told by A",
)
HOSTILE = r"50% of {A} & “B_C” #1 \ $x^2$ ~ <b> | } { é 日本 @misc{a, b = 'c'}"

# CSL-JSON 1.0.2 (csl-data.json): what we write of it, and the form of each.
STRINGS = {"id", "type", "title", "container-title", "publisher", "URL", "language", "note"}


def entry_of(text: str) -> Entry:
    (entry,) = parse_string(text, "bibtex").entries.values()
    return entry


def test_an_entry_of_bibtex() -> None:
    entry = entry_of(bibtex(FULL))
    assert (entry.type, entry.key) == ("misc", "sheet-fact")
    assert dict(entry.fields) == {
        "title": "{A title}",
        "howpublished": "A sheet",
        "publisher": "A site",
        "year": "2026",
        "month": "November",
        "url": "https://example.org/f/fact/",
        "note": "As told by A",
    }


def test_what_is_not_known_is_left_out() -> None:
    bare = Reference(key="a", title="A", container="B", publisher="", day="", address="", language="en", note="")
    assert dict(entry_of(bibtex(bare)).fields) == {"title": "{A}", "howpublished": "B"}
    assert set(json.loads(csl_json(bare))[0]) == {"id", "type", "title", "container-title", "language"}


@pytest.mark.parametrize("sign", sorted(r"\{}~^<>|#$%&_"))
def test_a_sign_that_tex_would_obey_is_printed(sign: str) -> None:
    entry = entry_of(bibtex(Reference(**{**asdict(FULL), "title": f"a {sign} b"})))
    printed = {"\\": "textbackslash", "{": "textbraceleft", "}": "textbraceright", "~": "textasciitilde"}
    printed |= {"^": "textasciicircum", "<": "textless", ">": "textgreater", "|": "textbar"}
    wanted = f"\\{printed[sign]}{{}}" if sign in printed else f"\\{sign}"
    assert entry.fields["title"] == f"{{a {wanted} b}}"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_no_title_breaks_an_entry(title: str) -> None:
    entry = entry_of(bibtex(Reference(**{**asdict(FULL), "title": title or "x", "note": title})))
    assert entry.fields["howpublished"] == "A sheet"
    assert entry.fields["url"] == FULL.address
    assert tex(title or "x") in entry.fields["title"]


def test_an_item_of_csl_json() -> None:
    (item,) = json.loads(csl_json(Reference(**{**asdict(FULL), "title": HOSTILE})))
    assert item == {
        "id": "sheet-fact",
        "type": "webpage",
        "title": HOSTILE,
        "container-title": "A sheet",
        "publisher": "A site",
        "issued": {"date-parts": [[2026, 11, 22]]},
        "URL": "https://example.org/f/fact/",
        "language": "en",
        "note": "As told by A",
    }


@pytest.mark.parametrize("checked", [each for each in checked_sheet().facts if each.status != "withdrawn"])
def test_every_fact_that_stands_can_be_cited(checked: object) -> None:
    name = checked.fact.id  # type: ignore[attr-defined]  # a checked fact
    root = read_html(files()[f"f/{name}/index.html"])
    shown = [each.text for each in root.with_class("use__text")]
    entry = entry_of(shown[0])
    (item,) = json.loads(shown[1])
    assert entry.key == item["id"] == f"kitchen-sink-{name}"
    assert entry.fields["url"] == item["URL"] == f"https://example.org/facts/f/{name}/"
    assert set(item) <= STRINGS | {"issued"}
    assert all(isinstance(item[field], str) and item[field] for field in STRINGS & set(item))
    assert date(*item["issued"]["date-parts"][0]) == date(2026, 11, 22)
