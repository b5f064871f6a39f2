"""Blocks of words: what both stretches have, and what differs."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from factsheet.text.word_diff import Block, Unit, diff
from hypothesis import given
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).with_name("word_diff.yml"))
WEIGHTS = {**dict.fromkeys(("the", "of", "to", "and", "or", "it"), 1), **dict.fromkeys(",.", 0)}
STRETCH = st.lists(st.sampled_from(["the", "of", "to", ",", "red", "blue", "green"]), max_size=15)


def units(words: list[str]) -> list[Unit]:
    return [Unit(word, WEIGHTS.get(word, 2)) for word in words]


def shown(words: list[str], place: range) -> str:
    return " ".join(words[place.start : place.stop]) or "_"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_blocks(case: dict[str, Any]) -> None:
    a, b = case["a"].split(), case["b"].split()
    found = [f"{shown(a, block.a)} | {shown(b, block.b)}" for block in diff(units(a), units(b)) if not block.same]
    assert found == case["blocks"]


def assert_covers(blocks: tuple[Block, ...], a: list[str], b: list[str]) -> None:
    assert [place for block in blocks for place in block.a] == list(range(len(a)))
    assert [place for block in blocks for place in block.b] == list(range(len(b)))
    assert all(shown(a, block.a) == shown(b, block.b) for block in blocks if block.same)
    assert all(block.a or block.b for block in blocks)
    assert all(one.same != other.same for one, other in pairwise(blocks))


@given(a=STRETCH, b=STRETCH)
def test_blocks_cover_both_and_what_is_the_same_is_the_same(a: list[str], b: list[str]) -> None:
    assert_covers(diff(units(a), units(b)), a, b)


@given(a=STRETCH)
def test_a_stretch_does_not_differ_from_itself(a: list[str]) -> None:
    assert all(block.same for block in diff(units(a), units(a)))


@pytest.mark.monstrous
def test_long_stretches_are_cut_where_rare_runs_meet() -> None:
    choose = random.Random(3)
    a = choose.choices([f"w{number}" for number in range(300)], k=14_000)
    b = [word for place, word in enumerate(a) if place % 701]
    b[5000:5010] = [f"new{number}" for number in range(10)]
    blocks = diff(units(a), units(b))
    assert_covers(blocks, a, b)
    assert sum(len(block.a) for block in blocks if block.same) > 13_900


@pytest.mark.monstrous
def test_ten_thousand_equal_words_are_compared() -> None:
    blocks = diff(units(["same"] * 30_000), units(["same"] * 29_000))
    assert sum(len(block.a) for block in blocks if block.same) == 29_000
