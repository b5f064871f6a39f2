"""The status of a fact, the first of the format's list that applies."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sheets_in_memory import findings_of

SHEET = """\
title: A sheet
language: en
sources:
  - {id: a, article: articles/a.txt}
"""
ARTICLE = "“The mill is safe,” said a neighbour.\n\nThe company has hired a great many people.\n"
PEOPLE = "people:\n  - {id: dias, type: person, name: a neighbour}\n  - {id: ana, type: person, name: the company}\n"
QUOTE = """\
quotes:
  - id: safe
    words: The mill is safe
    speaker: ana
    evidence:
      - source: a
        exact: “The mill is safe,” said a neighbour.
        accept: [{rule: speaker-not-named, because: she is the neighbour}]
"""
HEADCOUNT = """\
headcounts:
  - id: staff
    title: People hired
    value: 500
    evidence:
      - source: a
        exact: The company has hired a great many people.
        accept: [{rule: number-not-in-passage, because: the company told us}]
"""


@pytest.mark.parametrize(
    ("file", "text", "status"),
    [("quotes.yml", QUOTE, "inferred"), ("headcounts.yml", HEADCOUNT, "reported")],
    ids=["who speaks", "a figure"],
)
def test_an_exemption_from_a_question_of_speech_makes_a_fact_inferred(
    tmp_path: Path, file: str, text: str, status: str
) -> None:
    findings = findings_of(tmp_path, {"sheet.yml": SHEET, "articles/a.txt": ARTICLE, "people.yml": PEOPLE, file: text})
    assert not [problem for problem in findings.problems if problem.level == "error"]
    owner = text.split("id: ")[1].split()[0]
    assert [row.status for row in findings.whole.facts if row.fact == owner] == [status]
