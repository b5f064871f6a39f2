"""Folding: the closed list as cases, and what must hold for every text."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from factsheet.model import Span
from factsheet.text.characters import composes
from factsheet.text.folding import fold, fold_evenly, fold_runs, fold_words
from hypothesis import given
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).with_name("folding.yml"))

# Characters that change, compose or are dropped, so that short texts meet the odd neighbours.
ODD = "ab fi1\n\r\t\xa0\u2009\u3000“„’…ﬁﬃ–\xad\u200b\u200c\u200d\u200e\ufeffä\u0301\u0308\u0327ｅＡ＂＜\u0338\u212b"
ODD += "\u1100\u1161\u11a8가ष\u093c\u0958\u05d0\u05b0😀"
TEXTS = st.one_of(st.text(st.sampled_from(ODD), max_size=16), st.text(max_size=24))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_closed_list(case: dict[str, str]) -> None:
    text = case.get("text", case.get("stays", ""))
    assert fold(text).text == case.get("folds", case.get("stays"))


@given(TEXTS)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once
    assert unicodedata.is_normalized("NFC", once)


@given(TEXTS)
def test_map_never_falls_and_stays_inside(text: str) -> None:
    folded = fold(text)
    starts, ends = list(folded.starts), list(folded.ends)
    assert len(starts) == len(folded.text) + 1
    assert len(ends) == len(folded.text)
    assert starts[-1] == len(text)
    assert all(before <= after for before, after in [*pairwise(starts), *pairwise(ends)])
    assert all(0 <= start < end <= len(text) for start, end in zip(starts, ends, strict=False))


@given(TEXTS)
def test_stored_span_folds_to_what_it_was_found_by(text: str) -> None:
    folded = fold(text)
    clusters = [
        place
        for place, char in enumerate(folded.text)
        if not composes(char) and (place == 0 or folded.starts[place] != folded.starts[place - 1])
    ]
    for start in clusters:
        for end in [*(cluster for cluster in clusters if cluster > start), len(folded.text)]:
            span = folded.stored(start, end)
            assert fold(text[span.start : span.end]).text == folded.text[start:end]


@given(TEXTS)
def test_folded_place_of_a_stored_offset(text: str) -> None:
    folded = fold(text)
    for position, start in enumerate(folded.starts[:-1]):
        assert folded.folded(start) <= position
        assert folded.starts[folded.folded(start)] == start


@given(st.text(st.sampled_from("ab \n“’–-\xa0é"), max_size=14))
def test_the_quick_way_gives_what_the_thorough_way_gives(text: str) -> None:
    even, thorough = fold_evenly(text), fold_runs(text)
    assert fold_words(text) == thorough.text.strip(" ")
    if even is not None:
        assert even.folded.text == thorough.text
        assert list(even.folded.starts) == list(thorough.starts)
        assert list(even.folded.ends) == list(thorough.ends)


def test_stored_span_leaves_out_what_is_dropped_around_it() -> None:
    folded = fold("\ufeffMoscow\u00ad, \u200fnow")
    assert folded.stored(0, 6) == Span(1, 7)
    assert folded.stored(0, 7) == Span(1, 9)
    assert folded.stored(8, 11) == Span(11, 14)


def test_stored_span_is_never_half_a_cluster() -> None:
    assert fold("a…b").stored(1, 2) == Span(1, 2)
    assert fold("e\u0301t").stored(0, 1) == Span(0, 2)
    assert fold("x \n y").stored(1, 2) == Span(1, 4)


def test_an_empty_stretch_has_no_stored_span() -> None:
    with pytest.raises(ValueError, match="no code points between 2 and 2"):
        fold("abc").stored(2, 2)


def test_offsets_read_like_any_sequence() -> None:
    starts = fold("a  b…").starts
    assert list(starts) == [0, 1, 3, 4, 4, 4, 5]
    assert (starts[-1], starts[1:3]) == (5, [1, 3])
    with pytest.raises(IndexError):
        starts[7]
