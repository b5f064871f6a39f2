"""The sheet with every kind of fact, every status and hostile text, checked and rendered."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from factsheet.check import check_loaded
from factsheet.checked import CheckedAccount, CheckedFact, CheckedSheet
from factsheet.load import load_sheet
from factsheet.pages import Page, SiteSettings
from factsheet.problems import Check
from factsheet.render import Edition, fact_files, site_editions, site_pages

FOLDER = Path(__file__).parent / "sheets" / "kitchen_sink"
SETTINGS = SiteSettings(
    title="Kitchen sink",
    url="https://example.org/facts/",
    edit_template="https://example.org/edit/{path}#L{line}",
    report_template="https://example.org/report?fact={fact}&page={page}",
    pictures=True,
    as_of="2026-11-22",
)


@cache
def checked_sheet() -> CheckedSheet:
    checked = check_loaded(load_sheet(FOLDER, "seeds/kitchen-sink"))
    assert checked is not None
    return checked


@cache
def settled_sheet() -> CheckedSheet:
    """With made-up answers, so that the golden pages do not change with the words of a rule."""
    facts = tuple(_settled(checked) for checked in checked_sheet().facts)
    checks = tuple(check for fact in facts for account in fact.accounts for check in account.checks)
    return replace(checked_sheet(), facts=facts, checks=checks)


def _settled(checked: CheckedFact) -> CheckedFact:
    return replace(checked, accounts=tuple(replace(each, checks=_answers(each)) for each in checked.accounts))


PASSED = (
    Check(rule="passage-not-found", answer="passed", text="the passage stands in the article"),
    Check(rule="passage-ambiguous", answer="passed", text="it stands in one place only"),
    Check(rule="cuts-word", answer="passed", text="it cuts no word"),
    Check(rule="crosses-paragraph", answer="passed", text="it lies inside one paragraph"),
    Check(rule="name-not-in-passage", answer="passed", text="the passage says <b>it</b>"),
)
NOT_PASSED = (
    Check(rule="attribution-dropped", answer="warned", text="the source names somebody"),
    Check(rule="source-changed", answer="unchecked", text="the article is not stored"),
)


def _answers(account: CheckedAccount) -> tuple[Check, ...]:
    """Many answers of one sort for one source, some that did not pass for another."""
    exempted = (replace(check, text="the name is not there") for check in account.exemptions)
    others = NOT_PASSED if account.source.id == "courier" else ()
    return (*PASSED[: 5 if account.source.id == "gazette" else 1], *others, *dict.fromkeys(exempted))


@cache
def pages() -> dict[str, Page]:
    """By address."""
    return {page.address: page for page in site_pages(_editions(), SETTINGS)}


@cache
def files() -> dict[str, str]:
    """Permanent pages and bare cards, by path."""
    pages()
    return {file.path: file.content.decode() for edition in _editions() for file in fact_files(edition)}


@cache
def _editions() -> tuple[Edition, ...]:
    return site_editions((settled_sheet(),), SETTINGS)
