"""What is read in texts: the cases of numbers.yml, and what must hold for every text."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from factsheet.text.languages import LANGUAGES, language_for
from factsheet.text.numbers import Number, scan_numbers
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).parent / "numbers.yml")


def _cases() -> list[Any]:
    return [
        pytest.param(table["language"], text, expected, id=f"{table['language']}: {text}")
        for table in CASES
        for text, expected in table["cases"].items()
    ]


@pytest.mark.parametrize(("language", "text", "expected"), _cases())
def test_numbers_are_read(language: str, text: str, expected: list[str]) -> None:
    assert [_shown(number) for number in scan_numbers(text, language_for(language))] == expected


def _shown(number: Number) -> str:
    value = "-" if number.value is None else _plain(number.value)
    if number.low is not None and number.high is not None:
        value = f"{_plain(number.low)}..{_plain(number.high)}"
    parts = [f"{number.text} | {number.kind} {value}", number.superlative]
    if number.unit is not None and number.unit.dimension != "unknown":
        parts.append(number.unit.name or number.unit.dimension)
    if number.qualifiers:
        parts += ["Q", *sorted(number.qualifiers)]
    if number.measures != {"total"}:
        parts += ["M", *sorted(number.measures)]
    if number.is_time_span:
        parts.append("T")
    return " ".join(part for part in parts if part)


def _plain(value: Decimal) -> str:
    return str(value) if value != int(value) else str(int(value))


PIECES = (
    "5|10|400|1,300|1.5|1.000|2024|22:30|-|–|—|.|,|;|(|)|'|\"|%|$|€|£|½|²|⁶|million|Millionen|hundred|hundert|and|und|a|"
    "ein|one|eins|two|zwei|twenty-two|zweiundzwanzig|half|halb|third|Drittel|second|zweite|largest|größte|of|der|to|"
    "bis|between|zwischen|from|von|people|Menschen|years|Jahre|more|mehr|than|als|about|rund|over|über|G|km|m|bn|Mio.|"
    "dozen|in|In|Moscow|Moskau|St.|June|Juni|nineteen|eighty-four|5th|5G|COVID-19|\u00ad|\u200b|\u202f|\n"
)
TEXTS = st.one_of(
    st.text(),
    st.lists(st.sampled_from(PIECES.split("|"))).map(" ".join),
    st.lists(st.sampled_from(PIECES.split("|"))).map("".join),
)
TAGS = st.sampled_from(sorted(LANGUAGES))


@given(TEXTS, TAGS)
@settings(deadline=None)
def test_numbers_stand_in_order_and_apart(text: str, tag: str) -> None:
    end = 0
    for number in scan_numbers(text, language_for(tag)):
        assert end <= number.span.start < number.span.end <= len(text)
        assert number.text == text[number.span.start : number.span.end]
        assert number.low is None or number.high is None or number.low < number.high
        end = number.span.end


@given(st.integers(0, 10**12), TAGS)
def test_a_grouped_figure_has_its_value(value: int, tag: str) -> None:
    language = language_for(tag)
    group = "," if language.numbers.decimal == "." else "."
    (number,) = scan_numbers(f"{value:,}".replace(",", group), language)
    assert number.value == value


@given(st.integers(0, 10**9), st.integers(1, 99), TAGS)
def test_a_decimal_figure_has_its_value(whole: int, part: int, tag: str) -> None:
    language = language_for(tag)
    (number,) = scan_numbers(f"x {whole}{language.numbers.decimal}{part:02} y", language)
    assert number.value == Decimal(f"{whole}.{part:02}")


@given(st.integers(0, 999_999_999))
def test_an_english_number_in_words_has_its_value(value: int) -> None:
    (number,) = scan_numbers(f"exactly {_english(value)} people", language_for("en"))
    assert number.value == value


@given(st.integers(2, 999_999))
def test_a_german_number_in_words_has_its_value(value: int) -> None:
    (number,) = scan_numbers(f"genau {_german(value)} Menschen", language_for("de"))
    assert number.value == value


EN = [word for word, value in sorted(language_for("en").numbers.numerals.small.items(), key=lambda item: item[1])]


def _english(value: int) -> str:
    """The words as grammars of English give them, with hyphens and “and”."""
    if value < 20:
        return EN[value]
    if value < 100:
        ten = EN[18 + value // 10]
        return ten if value % 10 == 0 else f"{ten}-{EN[value % 10]}"
    if value < 1000:
        rest = f" and {_english(value % 100)}" if value % 100 else ""
        return f"{EN[value // 100]} hundred{rest}"
    size, name = (1_000_000, "million") if value >= 1_000_000 else (1000, "thousand")
    below = value % size
    joined = "" if not below else f" and {_english(below)}" if below < 100 else f" {_english(below)}"
    return f"{_english(value // size)} {name}{joined}"


DE = {
    value: word
    for word, value in sorted(language_for("de").numbers.numerals.small.items(), key=lambda item: -len(item[0]))
}


def _german(value: int) -> str:
    """One word, without the “und” that may stand after the hundreds."""
    if value < 20:
        return DE[value]
    if value < 100:
        ten = DE[value // 10 * 10]
        return ten if value % 10 == 0 else f"{DE[value % 10].removesuffix('s' if value % 10 == 1 else '')}und{ten}"
    size, name = (1000, "tausend") if value >= 1000 else (100, "hundert")
    front = _german(value // size)
    front = front.removesuffix("s") if front.endswith("eins") else front
    return front + name + (_german(value % size) if value % size else "")


@pytest.mark.monstrous
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("9" * 1_000_000, id="digits"),
        pytest.param("1," * 500_000, id="groups"),
        pytest.param("1 000 " * 30_000, id="spaced groups"),
        pytest.param("five " * 20_000, id="words"),
        pytest.param("one hundred and " * 10_000, id="and"),
        pytest.param("two thousand, " * 10_000, id="commas"),
        pytest.param("two million and three hundred thousand, " * 5_000, id="commas and ands"),
        pytest.param("4 million six hundred " * 5_000, id="figures and words"),
        pytest.param("1-" * 50_000, id="hyphens"),
        pytest.param("more than " * 20_000, id="qualifiers"),
        pytest.param("zweiund" * 140_000, id="compound"),
        pytest.param("a" * 1_000_000, id="letters"),
    ],
)
@pytest.mark.parametrize("tag", sorted(LANGUAGES))
def test_a_long_run_of_one_thing_is_read_to_its_end(text: str, tag: str) -> None:
    numbers = scan_numbers(text, language_for(tag))
    assert all(number.span.end <= len(text) for number in numbers)
