"""Korean: figures and characters of number with their counters, dates, and what is written together with a name."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.languages.figures import FIGURES_ALONE
from factsheet.text.languages.han import DATES
from factsheet.text.languages.ko.numbers import NUMBERS
from factsheet.text.languages.number_words import words

_SUFFIXES = words(
    """
    이 가 은 는 을 를 의 에 에게 와 과 도 만 로 으로 께서 씨 씨가 씨는 씨의 씨를 님 님이 님은 측 측은 측이
    이라고 라고 이다 이며
    이고 부터 까지 보다 처럼 에서 한테 조차 마저 등 등이 등은
    """
)
"""Particles and titles right behind a name."""

KOREAN = replace(
    FIGURES_ALONE,
    tag="ko",
    numbers=NUMBERS,
    dates=DATES,
    speech=replace(FIGURES_ALONE.speech, name_suffixes=_SUFFIXES),
)
