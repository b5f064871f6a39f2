"""A telling of a fact -> mistakes in its numbers: one more, one less, digits swapped, another number of the passage."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from factsheet.proof.ground import Ground
from factsheet.proof.perturbation import Perturbation
from factsheet.records import Path
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers import Number, scan_numbers

_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
DATED = frozenset(("year", "date", "time"))
"""Numbers that are parts of dates, which are perturbed as such."""


def number_mistakes(ground: Ground) -> Iterator[Perturbation]:
    for figure in ground.told.figures():
        if ground.holds(figure.path):
            for value in [*_near(str(figure.value)), *_others(ground, figure.path)]:
                yield ground.change("number", figure.path, value)
    for own in ground.told.own_words():
        if (text := ground.text_at(own.path)) is not None:
            for after in _in_text(text, language_for(ground.sheet.language)):
                yield ground.change("number", own.path, after)
    for quoted in ground.told.quoted():
        if (text := ground.text_at(quoted.path)) is not None:
            for after in _in_text(text, ground.language):
                yield ground.change("number", quoted.path, after)


def _near(digits: str) -> Iterator[str]:
    """One more, one less, and the first two digits that differ swapped, as far as that leaves a number."""
    value = int(digits)
    nearby = [value + 1, *([value - 1] if value else [])]
    yield from map(str, nearby)
    swapped = next((each for each in _swaps(digits) if not each.startswith("0")), None)
    if swapped is not None and int(swapped) not in nearby:
        yield swapped


def _swaps(digits: str) -> Iterator[str]:
    for at in range(len(digits) - 1):
        if digits[at] != digits[at + 1]:
            yield digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]


def _others(ground: Ground, path: Path) -> list[str]:
    """Other numbers that stand in the paragraphs of the passages: what a slip of the eye takes."""
    cited = {(evidence.source, evidence.exact) for evidence in ground.fact.evidence}
    texts = [exact for source, exact in sorted(cited) if source in {article.id for article in ground.articles}]
    values = [number.value for text in texts for number in scan_numbers(text, ground.language)]
    return ground.few(path, (str(int(value)) for value in values if value is not None and value == int(value)))


def _in_text(text: str, language: Language) -> Iterator[str]:
    """The text with one of its numbers changed: figures by their digits, words to the next number's word."""
    for number in scan_numbers(text, language):
        if number.kind not in DATED:
            for after in _rewritten(number, language):
                yield text[: number.span.start] + after + text[number.span.end :]


def _rewritten(number: Number, language: Language) -> Iterator[str]:
    if figure := _DIGITS.search(number.text):
        for digits in _near(figure[0]):
            yield number.text[: figure.start()] + digits + number.text[figure.end() :]
        return
    for word in _WORD.finditer(number.text):
        for table in (language.numbers.numerals.small, language.numbers.numerals.ordinals):
            if (after := _next_word(word[0], table)) is not None:
                yield number.text[: word.start()] + after + number.text[word.end() :]
                return


def _next_word(word: str, table: Mapping[str, int]) -> str | None:
    value = table.get(word.lower())
    return None if value is None else next((other for other, number in table.items() if number == value + 1), None)
