"""Speakers: who speaks a quotation as cases, to whom a statement is attributed, and that any text can be read."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from factsheet.model import Span
from factsheet.text.articles import read_article
from factsheet.text.folding import fold
from factsheet.text.names import Party
from factsheet.text.quotations import Quotation, all_quotations
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.speakers import Speech
from factsheet.text.speech.transcript import Transcript
from factsheet.text.visible import visible_text
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).with_name("speakers.yml"))
STATEMENTS = read_cases(Path(__file__).with_name("attributions.yml"))
SPEAKS = {"named", "by role", "by pronoun", "pointed at", "carried on", "told of", "holding"}


def party(given: str | dict[str, Any]) -> Party:
    row: dict[str, Any] = {"name": given} if isinstance(given, str) else dict(given)
    row.setdefault("type", "person")
    row["also"] = tuple(row.get("also", ()))
    return Party(id=row["name"], **row)


def read(case: dict[str, Any]) -> Speech:
    article = read_article("a", case["text"], case.get("language", "en"), {})
    return Speech(article, [party(given) for given in case["people"]])


def beginning(speech: Speech, text: str, words: str) -> Quotation:
    found = [
        quotation
        for quotation in all_quotations(speech.quotations.all())
        if fold(text[quotation.pieces[0].inner.start :]).text.startswith(fold(words).text)
    ]
    assert len(found) == 1, f"{len(found)} quotations begin with {words!r}"
    return found[0]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_who_speaks(case: dict[str, Any]) -> None:
    speech = read(case)
    for words, speakers in case["quotations"].items():
        quotation = beginning(speech, case["text"], words)
        answers = {party(given).id: speech.speaker(quotation, party(given).id).answer for given in case["people"]}
        for name, answer in speakers.items():
            assert answers.pop(name) == answer, words
        assert not SPEAKS & set(answers.values()), f"{words}: {answers}"


FEWEST_ASKED = 30
"""Cases that must have the marks of a style, so that it is not asked of nothing."""
OTHER_MARKS = {
    "straight": ("“„", str.maketrans("“”„", '"""')),
    "angle, pointing outwards": ("“", str.maketrans("“”", "«»")),
    "angle, pointing inwards": ("„", str.maketrans("„“”", "»««")),
    "single, as British papers have them": ("“", str.maketrans("“”", "‘’")),
}
"""How else a newspaper may print its quotations: the marks that a text must have for it, and what becomes of them."""


@pytest.mark.parametrize("style", OTHER_MARKS)
def test_the_shape_of_the_marks_changes_no_speaker(style: str) -> None:
    opening, others = OTHER_MARKS[style]
    asked, changed = 0, []
    for case in CASES:
        text = case["text"]
        has_such = ("„" if "„" in text else "“") in opening and "“" in text
        if has_such and not re.search("[\"«»‹›]|['‘’](?!\\w)", text):
            asked += 1
            quotations = {words.translate(others): speakers for words, speakers in case["quotations"].items()}
            try:
                test_who_speaks({**case, "text": text.translate(others), "quotations": quotations})
            except AssertionError as error:
                changed.append(f"{case['name']}: {error}")
    assert asked > FEWEST_ASKED
    assert not changed


@pytest.mark.parametrize("case", STATEMENTS, ids=lambda case: case["name"])
def test_to_whom_a_statement_is_attributed(case: dict[str, Any]) -> None:
    speech = read(case)
    start = case["text"].index(case["statement"])
    span = Span(start, start + len(case["statement"]))
    about = case.get("about", "")
    answers = {party(given).id: speech.attribution(span, party(given).id, about).answer for given in case["people"]}
    for name, answer in case["attributed"].items():
        assert answers.pop(name) == answer
    assert not SPEAKS & set(answers.values()), answers
    handed = speech.handed_on(span, set())
    assert (handed.subject.words if handed else None) == case.get("handed_on")


def all_cues(case: dict[str, Any]) -> list[tuple[Cue, ...]]:
    article = read_article("a", case["text"], case.get("language", "en"), {})
    transcript = Transcript(article, [party(given) for given in case["people"]])
    paragraphs = range(1, len(article.paragraphs) + 1)
    return [transcript.cues(sentence) for paragraph in paragraphs for sentence in transcript.sentences(paragraph)]


def test_a_word_that_is_passed_over_tells_no_cue(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is quick must find what is found when every word is asked."""
    quick = [all_cues(case) for case in (*CASES, *STATEMENTS)]
    monkeypatch.setattr("factsheet.text.speech.cues._CueReader._is_plain", lambda reader, at, item: False)
    assert quick == [all_cues(case) for case in (*CASES, *STATEMENTS)]


WORDS = "Anna Berg Berg's he she who said says told denied not asked according to the mayor , . : ? “ ” \" ' — ( ) \n\n"
WORDS += " sagte so laut wie der die hat erklärt von 5 Dr. U.S. 「 」"


@settings(max_examples=300)
@given(st.lists(st.sampled_from(WORDS.split(" ")), max_size=40).map(" ".join), st.sampled_from(["en", "de"]))
def test_any_text_can_be_read(text: str, language: str) -> None:
    speech = read({"text": text, "language": language, "people": ["Anna Berg", "Carl Dorn"]})
    for quotation in all_quotations(speech.quotations.all()):
        hearing = speech.speaker(quotation, "Anna Berg")
        assert (hearing.span is None) == (hearing.answer == "nobody")
        assert hearing.span is None or (0 <= hearing.span.start < hearing.span.end <= len(text))
    if text:
        speech.attribution(Span(0, len(visible_text(text)[0])), "Anna Berg")


@pytest.mark.monstrous
def test_a_long_article_is_read() -> None:
    text = "“We open in May,” said Anna Berg. It rained. He left, and she said “no more”. " * 2_000
    speech = read({"text": text, "people": ["Anna Berg", "Carl Dorn"]})
    assert {speech.speaker(quotation, "Anna Berg").answer for quotation in speech.quotations.all()[:50]} == {
        "named",
        "by pronoun",
    }
