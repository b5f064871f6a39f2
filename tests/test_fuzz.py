"""The targets of `make fuzz` hold for the inputs that fuzzing begins with, so that it never finds its own mistakes."""

from __future__ import annotations

from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fuzz import loader, passages

ALPHABET = "ab ?.,“”\n\u00ad\u0301ﬁ…½5東"


@pytest.mark.parametrize("target", [loader, passages], ids=["loader", "passages"])
def test_the_first_inputs_hold(target: ModuleType) -> None:
    inputs = list(target.first_inputs())
    assert len(inputs) > 20
    for content in inputs:
        target.fuzz_one(content)


@given(st.lists(st.text(ALPHABET, max_size=12), min_size=2, max_size=4))
def test_a_passage_is_found_where_its_words_stand(parts: list[str]) -> None:
    passages.fuzz_one(passages.SEPARATOR.join(parts).encode())
