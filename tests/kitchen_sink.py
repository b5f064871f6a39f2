"""The sheet with every kind of fact, every status and hostile text, checked and rendered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path

from factsheet.changes.chronicle import chronicles
from factsheet.changes.model import Chronicle
from factsheet.check import check_loaded
from factsheet.checked import CheckedAccount, CheckedFact, CheckedSheet
from factsheet.exports.feeds import feed_files
from factsheet.history import FileVersion, History, Snapshot
from factsheet.load import load_sheet
from factsheet.pages import Page, SiteSettings
from factsheet.problems import Check
from factsheet.render import Edition, fact_files, site_editions, site_pages
from msgspec.structs import replace

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
    return site_editions((settled_sheet(),), SETTINGS, chronicles={FOLDER.name: chronicle()})


@cache
def feeds() -> dict[str, str]:
    """By path."""
    return {file.path: file.content.decode() for edition in _editions() for file in feed_files(edition)}


@cache
def chronicle() -> Chronicle:
    """A step a month that leads to the sheet as it is, with changes of every sort and hostile text in all of them."""
    steps = list(_steps())
    snapshots = [
        Snapshot(
            commit=f"{number:02x}" * 20,
            date=datetime(2024, number, 1, 12, number, tzinfo=UTC),
            subject=subject,
            sheets={FOLDER.name: {name: _version(text) for name, text in files.items()}},
        )
        for number, (subject, files) in enumerate(steps, start=1)
    ]
    return chronicles(History(snapshots=snapshots, unseen="shallow"))[FOLDER.name]


def _steps() -> Iterator[tuple[str, dict[str, str]]]:
    now = {file.relative_to(FOLDER).as_posix(): file.read_text("utf-8") for file in FOLDER.rglob("*") if file.is_file()}
    withdrawn = now["quotes.yml"].index("    withdrawn: ")
    no_visitors = now["claims.yml"].replace("draws-visitors", "brings-visitors")
    before = {
        **now,
        "quotes.yml": now["quotes.yml"][:withdrawn].replace("We had no choice & no", "We had a choice & no", 1),
        "headcounts.yml": now["headcounts.yml"].replace("value: 400", "value: 1450").replace("about", "over", 1),
        "claims.yml": no_visitors,
    }
    first = {name: text for name, text in before.items() if name not in ("timeline.yml", "claims.yml")}
    yield "What a shallow clone begins with", first
    yield "Add the timeline & the claims <script>alert(5)</script>", before
    second = {**before, "headcounts.yml": now["headcounts.yml"], "timeline.yml": "timeline: [\n"}
    yield "Correct the staff of Harburg, and break the timeline", second
    third = {**second, "timeline.yml": now["timeline.yml"].replace("<b>it seems</b>", "it seems")}
    yield "", {**third, "articles/courier.txt": now["articles/courier.txt"] + "\nMore.\n"}
    yield "Give the claim another id", {**third, "claims.yml": now["claims.yml"]}
    yield "quotes: Withdraw what stops inside the quotation", now


def _version(text: str) -> FileVersion:
    return FileVersion(sha256(text.encode()).hexdigest(), text)
