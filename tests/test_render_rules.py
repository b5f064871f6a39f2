"""The rules' pages: made from docstrings, with the messages that their failing examples really print."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from factsheet.build import render_findings
from factsheet.cli import main
from factsheet.explanations import explanations
from factsheet.pages import Page, SiteSettings
from factsheet.problems import Location, Problem
from factsheet.render.rules import Explanation, rule_pages
from factsheet.report.findings import Findings
from factsheet.report.html import html_message
from factsheet.rules import RULE_BY_NAME, RULES
from factsheet.rules.examples import with_sheet_file
from msgspec.structs import replace

from tests.sheets_in_memory import write_sheet

PROBLEM = Problem(rule="x", level="error", message="the message", location=Location("a.yml", 1, 1, 1, 2))
NOTHING = Findings(folders=0, sheets=(), checks=())


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    return {page.address: page for page in rule_pages(explanations())}


def text_of(page: Page) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", page.body))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_page_has_what_the_rule_asks_its_examples_and_its_message(pages: dict[str, Page], rule: object) -> None:
    name = getattr(rule, "name", "")
    page = pages[f"rules/{name}/"]
    assert page.title == name
    text = text_of(page)
    assert re.search(rf"(error|warning)\[{name}\]: .+\n +--> seeds/example/\S+:\d+:\d+", text), "no message"
    words, *examples = RULE_BY_NAME[name].page.split("```")
    assert " ".join(words.replace("`", "").split("\n\n")[0].split()) in text
    for line in (line for example in examples for line in example.splitlines()[1:] if not line.startswith("== ")):
        assert line in text


def test_the_list_leads_to_every_page(pages: dict[str, Page]) -> None:
    assert re.findall(r'<a href="([^"]+)">', pages["rules/"].body) == [f"{rule.name}/" for rule in RULES]


def test_rules_stay_out_of_the_menu_and_of_what_readers_search(pages: dict[str, Page]) -> None:
    assert not any(page.menu or page.search for page in pages.values())


def test_what_a_page_and_its_examples_hold_is_text(pages: dict[str, Page]) -> None:
    page = "Ask <b>.\n\n- `<i>`\n\n```pass\n== a<u>.yml ==\nfield: <script>\n```\n```fail\n== b.txt ==\n<script>\n```\n"
    rule = replace(RULES[0], page=page)
    _, made = rule_pages([Explanation(rule=rule, message=html_message(PROBLEM, lambda path, number: "<script>"))])
    for given in ("<b>", "<i>", "<u>", "<script>"):
        assert html.escape(given) in made.body
        assert "<b>the message" in made.body if given == "<b>" else given not in made.body
    assert not re.search("[\ue000-\ue002]", "".join(page.body for page in pages.values()))


def test_a_site_can_do_without() -> None:
    with_rules = render_findings(NOTHING, SiteSettings()).pages
    assert sum(page.address.startswith("rules/") for page in with_rules) == len(RULES) + 1
    assert render_findings(NOTHING, SiteSettings(rule_pages=False)).pages == ()


@pytest.mark.parametrize(
    ("settings", "site"),
    [
        ("site_url: https://facts.example.org/sheets\n", "https://facts.example.org/sheets/"),
        ("site_url: 'https://facts.example.org/'\n", "https://facts.example.org/"),
        ('site_url: !ENV [SITE_URL, ""]\n', "https://set.example.org/"),
        ('site_url: !ENV [UNSET_SITE_URL, "https://kept.example.org"]\n', "https://kept.example.org/"),
        ('site_url: !ENV [UNSET_SITE_URL, ""]\n', ""),
        ("site_url: !ENV SITE_URL\n", "https://set.example.org/"),
        ("site_url: https://a.example\nplugins:\n  - factsheet: {rule_pages: false}\n", ""),
        ("site_name: x\n", ""),
        ("site_url: javascript:alert(1)\n", ""),
    ],
)
def test_the_command_and_other_tools_lead_to_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: str, site: str
) -> None:
    monkeypatch.setenv("SITE_URL", "https://set.example.org/")
    monkeypatch.chdir(tmp_path)
    write_sheet(tmp_path, {"mkdocs.yml": settings})
    write_sheet(tmp_path / "seeds/x", with_sheet_file({}))
    printed = CliRunner().invoke(main, ["explain", "bad-date"]).stdout
    assert (printed.splitlines()[-1] == f"{site}rules/bad-date/") == bool(site)
    log = json.loads(CliRunner().invoke(main, ["check", "--output-format", "sarif"]).stdout)
    uris = {rule["id"]: rule.get("helpUri") for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    assert uris["bad-date"] == (f"{site}rules/bad-date/" if site else None)
