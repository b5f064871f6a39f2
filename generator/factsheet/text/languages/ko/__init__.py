"""Korean: figures and their counters; what is not here is read as in English."""

from __future__ import annotations

from dataclasses import replace

from factsheet.text.languages.en import ENGLISH
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
    ENGLISH,
    tag="ko",
    numbers=NUMBERS,
    dates=DATES,
    speech=replace(ENGLISH.speech, name_suffixes=_SUFFIXES),
    certainty=None,
    hedges=None,
    reads_speech=False,
)
