"""Languages without a folder of their own: dates and figures as Unicode CLDR writes them are read back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal
from factsheet.text.dates.meanings import Calendar
from factsheet.text.dates.scanner import scan_dates
from factsheet.text.languages import LANGUAGES, language_for
from factsheet.text.numbers import scan_numbers

READ = """
af bg bs ca cs da el es et fa fi fr ga gl he hi hr hu id is it ka kk lb lt lv mk ms nb nl no pl pt ro ru sk sl sq sr sv
sw ta tr uk ur uz vi
"""


@pytest.mark.parametrize("tag", [*READ.split(), "ja", "ko", "zh"])
def test_every_month_is_read_in_a_long_date(tag: str) -> None:
    for month in range(1, 13):
        text = format_date(date(2021, month, 5), "long", locale=tag)
        meanings = [written.meaning for written in scan_dates(text, tag)]
        assert Calendar(year="2021", month=month, day=5) in meanings, text


@pytest.mark.parametrize("tag", READ.split())
def test_figures_are_read_by_the_marks_of_the_language(tag: str) -> None:
    for value in map(Decimal, ("12345", "1234567.5", "0.25")):
        text = format_decimal(value, locale=tag)
        assert [number.value for number in scan_numbers(text, language_for(tag))] == [value], text


@pytest.mark.parametrize(
    ("tag", "text", "value"),
    [
        ("fr", "1,5 million", "1500000"),
        ("es", "2,5 millones", "2500000"),
        ("es", "3 mil", "3000"),
        ("ru", "12 миллиардов", "12000000000"),
        ("pl", "4 miliony", "4000000"),
        ("sv", "7 miljoner", "7000000"),
    ],
)
def test_scales_are_words_of_the_language(tag: str, text: str, value: str) -> None:
    (number,) = scan_numbers(text, language_for(tag))
    assert number.value == Decimal(value)


def test_a_month_alone_and_a_year_behind_a_preposition() -> None:
    found = [text.meaning for text in scan_dates("depuis mars 2021, avant 2019 et en mai", "fr")]
    assert found == [Calendar(year="2021", month=3), Calendar(year="2019"), Calendar(month=5)]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ja", "工場は2021年3月5日に、別の工場は2019年に、倉庫は4月6日に開いた。"),
        ("zh", "工厂于2021年3月5日开业，另一家在2019年，仓库在4月6日。"),
        ("ko", "공장은 2021년 3월 5일에, 다른 공장은 2019년에, 창고는 4월 6일에 문을 열었다."),
    ],
)
def test_dates_stand_between_letters_without_a_space(tag: str, text: str) -> None:
    assert [written.meaning for written in scan_dates(text, tag)] == [
        Calendar(year="2021", month=3, day=5),
        Calendar(year="2019"),
        Calendar(month=4, day=6),
    ]


def test_a_table_of_our_own_comes_first_and_english_where_cldr_has_none() -> None:
    assert all(language_for(tag) is language for tag, language in LANGUAGES.items())
    assert language_for("xx") is LANGUAGES["en"]
    assert language_for("fr-CA").tag == "fr"
    assert not language_for("fr").reads_speech
