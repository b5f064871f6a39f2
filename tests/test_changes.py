"""What changed between two states of a sheet, and over a history of many."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, get_args

import pytest
from factsheet.changes.chronicle import chronicles, net_changes
from factsheet.changes.model import SORTS, Change, What
from factsheet.facts import KINDS
from factsheet.history import Files, FileVersion, History, Snapshot, Unseen
from factsheet.load.reading import is_read
from factsheet.render.change_words import section_of, sentence
from factsheet.render.wording import WORDINGS, wording_for
from factsheet.sources import RecordedDifference, Source
from hypothesis import given
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES: list[dict[str, Any]] = read_cases(Path(__file__).with_name("changes.yml"))

BASE = {
    "sheet.yml": (
        "title: Harbour\nsources:\n"
        "  - {id: a, article: articles/a.txt, label: A}\n  - {id: b, article: articles/b.txt, label: second}\n"
    ),
    "articles/a.txt": "The first text.",
    "articles/b.txt": "The second text.",
}


def files_of(texts: Mapping[str, str | None]) -> Files:
    return {
        name: FileVersion(sha256(text.encode()).hexdigest(), text if is_read(name) else None)
        for name, text in texts.items()
        if text is not None
    }


def told(changes: Iterable[Change]) -> list[str]:
    words = wording_for("en")
    return [f"{change.sort}: {change.subject.id}: {sentence(change, words)}" for change in changes]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_what_changed(case: dict[str, Any]) -> None:
    before = BASE | case["before"]
    after = before | case["after"]
    net = net_changes({"x": files_of(before)}, {"x": files_of(after)}).get("x")
    assert (told(net.changes) if net else []) == case["changes"]
    assert (list(net.unread) if net else []) == case.get("unread", [])


def test_every_kind_is_told_of_without_a_line_here() -> None:
    """A new kind has its list read, its fields compared, and words for both."""
    for kind in KINDS:
        before = {f"{kind.key}.yml": f"{kind.key}:\n  - {{id: one, note: old, mystery: left, evidence: []}}\n"}
        after = {f"{kind.key}.yml": f"{kind.key}:\n  - {{id: one, note: old, mystery: right, evidence: []}}\n"}
        net = net_changes({"x": files_of(before)}, {"x": files_of(after)})["x"]
        assert told(net.changes) == ["correction: one: Mystery changed from “left” to “right”"]


def history(*states: Mapping[str, str | None], unseen: Unseen = "") -> History:
    """A commit a day from 1 June 2024 on, each of the sheet x."""
    return History(
        snapshots=[
            Snapshot(
                commit=f"{number:040x}",
                date=datetime(2024, 6, number, tzinfo=UTC),
                subject=f"Step {number}",
                sheets={"x": files_of(state)} if state else {},
            )
            for number, state in enumerate(states, start=1)
        ],
        unseen=unseen,
    )


def claim(statement: str) -> dict[str, str | None]:
    return {"claims.yml": f"claims:\n  - {{id: rain, statement: '{statement}', evidence: []}}\n"}


def test_a_history_is_told_from_its_newest_step() -> None:
    chronicle = chronicles(history(BASE, BASE | claim("It rains."), BASE | claim("It snows.")))["x"]
    assert [(each.subject, told(each.changes)) for each in chronicle.revisions] == [
        ("Step 3", ["correction: rain: Statement changed from “It rains.” to “It snows.”"]),
        ("Step 2", ["addition: rain: Added"]),
        ("Step 1", ["addition: a: Added", "addition: b: Added"]),
    ]
    assert (chronicle.first.day, chronicle.latest.day, chronicle.unseen) == (1, 3, "")


def test_what_is_reverted_is_told_there_and_back() -> None:
    chronicle = chronicles(history(claim("It rains."), claim("It snows."), claim("It rains.")))["x"]
    assert [told(each.changes)[0] for each in chronicle.revisions[:2]] == [
        "correction: rain: Statement changed from “It snows.” to “It rains.”",
        "correction: rain: Statement changed from “It rains.” to “It snows.”",
    ]


@pytest.mark.parametrize("unseen", ["shallow", "long"])
def test_of_a_history_that_was_cut_the_first_state_is_no_change(unseen: Unseen) -> None:
    chronicle = chronicles(history(claim("It rains."), claim("It snows."), unseen=unseen))["x"]
    assert [each.subject for each in chronicle.revisions] == ["Step 2"]
    assert (chronicle.first.day, chronicle.unseen) == (1, unseen)


def test_a_sheet_that_begins_after_the_cut_was_seen_whole() -> None:
    chronicle = chronicles(history({}, claim("It rains."), unseen="shallow"))["x"]
    assert [told(each.changes) for each in chronicle.revisions] == [["addition: rain: Added"]]
    assert chronicle.unseen == ""


def test_what_changed_while_a_file_was_broken_is_told_when_it_can_be_read_again() -> None:
    broken: dict[str, str | None] = {"claims.yml": "claims: [\n"}
    chronicle = chronicles(history(claim("It rains."), broken, {**broken, "a.txt": "x"}, claim("It snows.")))["x"]
    assert [(each.subject, told(each.changes), each.unread) for each in chronicle.revisions[:2]] == [
        ("Step 4", ["correction: rain: Statement changed from “It rains.” to “It snows.”"], ()),
        ("Step 2", [], ("claims.yml",)),
    ]


def test_a_step_that_changed_nothing_for_readers_is_left_out() -> None:
    chronicle = chronicles(
        history(claim("It rains."), {"claims.yml": "# A comment\n" + str(claim("It rains.")["claims.yml"])})
    )
    assert [each.subject for each in chronicle["x"].revisions] == ["Step 1"]


def test_the_changes_of_one_fact() -> None:
    chronicle = chronicles(history(BASE, BASE | claim("It rains."), BASE | claim("It snows.")))["x"]
    assert [revision.subject for revision, _ in chronicle.by_fact()["rain"]] == ["Step 3", "Step 2"]
    assert set(chronicle.by_fact()) == {"rain"}


TEXTS = st.text(st.sampled_from("ab: -[]{}'\"\n\tid"), max_size=40)


@given(TEXTS, TEXTS)
def test_no_text_in_a_file_ends_the_telling(before: str, after: str) -> None:
    one, other = ({"claims.yml": f"claims:\n  - {{id: rain, statement: x}}\n{text}"} for text in (before, after))
    for net in net_changes({"x": files_of(one)}, {"x": files_of(other)}).values():
        told(net.changes)


ENGLISH = wording_for("en").changes


@pytest.mark.parametrize("language", sorted(WORDINGS))
def test_a_language_has_words_for_all_that_can_change(language: str) -> None:
    words = WORDINGS[language].changes
    assert set(words.sentences) == set(get_args(What))
    assert set(words.counts) == set(words.sort_names) == set(SORTS)
    assert set(words.sorts) == {section_of(sort) for sort in SORTS}
    assert set(words.unseen) == set(get_args(Unseen)) - {""}
    assert set(words.lists) == {"sources", "differences", "sheet"}
    assert set(words.fields) == set(ENGLISH.fields)
    assert [*map(gaps, words.sentences.values())] == [gaps(ENGLISH.sentences[what]) for what in words.sentences]


def gaps(pattern: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", pattern))


def test_every_field_of_a_fact_has_words() -> None:
    """Of the kinds that are here; a new one without has its fields told by their names."""
    words = wording_for("en")
    for kind in KINDS:
        for name in set(kind.model_fields) - {"id", "evidence", "withdrawn"}:
            assert words.fields.get(name) or ("", name) in words.changes.fields, name
    for key, model in (("sources", Source), ("differences", RecordedDifference)):
        for name in set(model.model_fields) - {"id", "between", "article", "sha256"}:
            assert {(key, name), ("", name)} & set(words.changes.fields), name
