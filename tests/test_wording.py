"""Every language has every word of the interface, in its own words, plurals, numbers and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

import pytest
from babel import Locale, localedata
from babel.dates import format_date
from factsheet.render.dates import edtf_text
from factsheet.render.figures import number_text
from factsheet.render.wording import WORDINGS, wording_for
from factsheet.text.edtf import parse_edtf
from msgspec import Struct

OTHERS = sorted(set(WORDINGS) - {"en"})

ALIKE = {
    "ar": {"JSON Feed"},
    "de": {"April", "August", "September", "November", "Name", "JSON Feed", "Commit {commit}", "{n} kB"},
}
"""Words that a language has in common with English."""

CODES = {"tag", "direction"}
"""Fields that no reader sees."""

HELD = re.compile(r"\{(\w+)\}")


def texts(words: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a table with the way to it: `dates.months.0`."""
    if isinstance(words, str):
        yield path, words
    elif isinstance(words, Struct):
        for name in words.__struct_fields__:
            if name in CODES:
                continue
            yield from texts(getattr(words, name), f"{path}.{name}".lstrip("."))
    elif isinstance(words, Mapping):
        for key, value in words.items():
            yield from texts(value, f"{path}.{'/'.join(key) if isinstance(key, tuple) else key}")
    elif isinstance(words, tuple):
        for number, value in enumerate(words):
            yield from texts(value, f"{path}.{number}")


def forms(words: object, path: str = "") -> Iterator[tuple[str, Mapping[str, str]]]:
    """Every text that has one form for each plural category."""
    if isinstance(words, Struct):
        for name in words.__struct_fields__:
            yield from forms(getattr(words, name), f"{path}.{name}".lstrip("."))
    elif isinstance(words, Mapping):
        if "other" in words:
            yield path, words
        else:
            for key, value in words.items():
                yield from forms(value, f"{path}.{key}")


def says_something(text: str) -> bool:
    return re.search(r"[^\W\d_]{2}", HELD.sub("", text)) is not None


@pytest.mark.parametrize("language", OTHERS)
def test_no_word_is_left_in_english(language: str) -> None:
    english = dict(texts(WORDINGS["en"]))
    left = [
        path
        for path, text in texts(WORDINGS[language])
        if text == english.get(path) and says_something(text) and text not in ALIKE[language]
    ]
    assert left == [], f"render/wording/{language}.py has no words of its own for these"


@pytest.mark.parametrize("language", OTHERS)
def test_a_text_is_filled_in_with_what_the_english_one_is(language: str) -> None:
    known: dict[str, set[str]] = {}
    for path, text in texts(WORDINGS["en"]):
        known.setdefault(without_form(path), set()).update(HELD.findall(text))
    held = {path: set(HELD.findall(text)) for path, text in texts(WORDINGS[language]) if "answers." not in path}
    assert {path: names for path, names in held.items() if names - known[without_form(path)]} == {}


def without_form(path: str) -> str:
    """A number need not stand in each of its plurals: “once” says it."""
    outer, _, last = path.rpartition(".")
    return outer if last in {"zero", "one", "two", "few", "many", "other"} else path


@pytest.mark.parametrize("language", sorted(WORDINGS))
def test_every_number_has_the_plural_that_its_language_gives_it(language: str) -> None:
    words, rule = WORDINGS[language], Locale(language).plural_form
    categories = {number: rule(number) for number in range(1200)}
    assert {number: words.plural(number) for number in categories} == categories
    english = dict(forms(WORDINGS["en"]))
    for path, given in forms(words):
        # What is still in English is another test's business.
        if set(given) != {"other"} and (language == "en" or given != english.get(path)):
            assert set(categories.values()) <= set(given), path


def locales() -> list[str]:
    return sorted(each for each in localedata.locale_identifiers() if each.split("_")[0] in WORDINGS)


@pytest.mark.parametrize("name", [each for each in locales() if not each.startswith("en_")])
def test_numbers_are_written_as_in_their_region(name: str) -> None:
    locale = Locale.parse(name)
    symbols = locale.number_symbols[locale.default_numbering_system]
    words = wording_for(name.replace("_", "-"))
    assert (words.decimal, words.thousands) == (symbols["decimal"], symbols["group"])
    assert (words.digits != "0123456789") == (locale.default_numbering_system == "arab")


def test_numbers_and_shares_in_three_languages() -> None:
    written = {}
    for tag in ("en", "de", "de-CH", "ar", "ar-EG"):
        words = wording_for(tag)
        written[tag] = (number_text(1234567, words), number_text(Decimal("2.5"), words), words.share(0.129))
    assert written == {
        "en": ("1,234,567", "2.5", "12%"),
        "de": ("1.234.567", "2,5", "12\N{NO-BREAK SPACE}%"),
        "de-CH": ("1’234’567", "2.5", "12%"),
        "ar": ("1,234,567", "2.5", "12%"),
        "ar-EG": ("١٬٢٣٤٬٥٦٧", "٢٫٥", "١٢٪\N{ARABIC LETTER MARK}"),
    }


@pytest.mark.parametrize("tag", ["de", "ar", "ar-EG"])
def test_a_day_is_written_as_its_language_writes_it(tag: str) -> None:
    for month in range(1, 13):
        edtf = parse_edtf(f"2026-{month:02}-05")
        day = format_date(date(2026, month, 5), "long", locale=tag.partition("-")[0])
        expected = day.translate(str.maketrans("0123456789", wording_for(tag).digits))
        assert edtf_text(edtf, wording_for(tag).dates) == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("de-AT", "de"),
        ("DE", "de"),
        ("ar-Arab-EG", "ar"),
        ("fr", "en"),
        ("en-GB", "en"),
    ],
)
def test_a_tag_finds_its_language(tag: str, expected: str) -> None:
    assert wording_for(tag).tag == expected


def test_a_region_is_found_behind_a_script() -> None:
    assert wording_for("ar-Arab-EG").number(7) == "٧"


def test_digits_are_the_same_in_dates_and_numbers() -> None:
    for tag in ("en", "de", "ar", "ar-EG", "ar-MA"):
        assert wording_for(tag).digits == wording_for(tag).dates.digits


@pytest.mark.parametrize("language", OTHERS)
def test_every_rule_that_english_groups_has_an_answer(language: str) -> None:
    assert set(WORDINGS[language].answers) == set(WORDINGS["en"].check_groups)
