"""Paragraphs of two versions that stand for one another."""

from __future__ import annotations

import pytest
from factsheet.text import alignment
from factsheet.text.alignment import Group, Words, align
from hypothesis import given, settings
from hypothesis import strategies as st

SMALL = frozenset({"the", "of", "in", "a", "and", "to", "it", "was", "that"})
WORDS = st.lists(
    st.sampled_from(
        ["the", "of", "in", "a", "and", "to", "red", "blue", "green", "roof", "school", "storm", "harbour", "mayor"]
    ),
    max_size=12,
)
VERSION = st.lists(WORDS, max_size=8)


def paragraphs(*texts: str) -> list[Words]:
    return [words(text.lower().split()) for text in texts]


def words(keys: list[str], role: str = "text") -> Words:
    return Words(keys=tuple(keys), content=frozenset(keys) - SMALL, role=role)


def numbers(groups: tuple[Group, ...]) -> list[tuple[list[int], list[int]]]:
    return [(list(group.a), list(group.b)) for group in groups]


ROOF = "a storm tore the roof off a school in the harbour town"
HURT = "nobody was hurt because the pupils were on holiday"
MAYOR = "the mayor wants to move lessons into the town hall"
BRIDGE = "a new bridge over the river opened last sunday morning"


@pytest.mark.parametrize(
    ("a", "b", "groups"),
    [
        pytest.param([ROOF, HURT], [ROOF, HURT], [([0], [0]), ([1], [1])], id="one to one"),
        pytest.param([ROOF, HURT], [f"{ROOF} {HURT}"], [([0, 1], [0])], id="two to one"),
        pytest.param([f"{ROOF} {HURT}"], [ROOF, HURT], [([0], [0, 1])], id="one to two"),
        pytest.param([ROOF, BRIDGE, HURT], [ROOF, HURT], [([0], [0]), ([1], []), ([2], [1])], id="only a has it"),
        pytest.param([ROOF, HURT], [ROOF, BRIDGE, HURT], [([0], [0]), ([], [1]), ([1], [2])], id="only b has it"),
        pytest.param([BRIDGE], [MAYOR], [([0], []), ([], [0])], id="nothing in common"),
        pytest.param(
            [f"when {ROOF} in june"],
            [f"when {ROOF.replace('the', 'a')}", f"when {ROOF} in june"],
            [([], [0]), ([0], [1])],
            id="a caption that repeats the paragraph is not joined to it",
        ),
        pytest.param(
            ["the mayor said in a letter to the town that it was time to mend the roof of the school"],
            ["in the end it was to the"],
            [([0], []), ([], [0])],
            id="function words alone do not make a pair",
        ),
        pytest.param([], [ROOF], [([], [0])], id="an empty version"),
        pytest.param([], [], [], id="two empty versions"),
    ],
)
def test_groups(a: list[str], b: list[str], groups: list[tuple[list[int], list[int]]]) -> None:
    assert numbers(align(paragraphs(*a), paragraphs(*b))) == groups


def test_a_paragraph_that_moved_is_found_out_of_order() -> None:
    found = align(paragraphs(MAYOR, ROOF, HURT, BRIDGE), paragraphs(ROOF, HURT, BRIDGE, MAYOR))
    assert numbers(found) == [([0], [3]), ([1], [0]), ([2], [1]), ([3], [2])]
    assert [group.moved for group in found] == [True, False, False, False]


def test_paragraphs_of_another_role_are_not_aligned() -> None:
    found = align([words(ROOF.split(), "caption")], [words(ROOF.split())])
    assert numbers(found) == [([0], []), ([], [0])]


def test_half_the_words_are_not_enough() -> None:
    ten = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    five = [*ten[:5], *["eleven", "twelve", "thirteen", "fourteen", "fifteen"]]
    six = [*ten[:6], *["eleven", "twelve", "thirteen", "fourteen"]]
    assert numbers(align([words(ten)], [words(five)])) == [([0], []), ([], [0])]
    assert numbers(align([words(ten)], [words(six)])) == [([0], [0])]


@given(a=VERSION, b=VERSION)
def test_each_paragraph_is_in_one_group_and_the_order_is_kept(a: list[list[str]], b: list[list[str]]) -> None:
    groups = align([words(keys) for keys in a], [words(keys) for keys in b])
    assert [i for group in groups for i in group.a] == list(range(len(a)))
    assert sorted(j for group in groups for j in group.b) == list(range(len(b)))
    in_order = [j for group in groups if not group.moved for j in group.b]
    assert in_order == sorted(in_order)
    assert all((len(group.a), len(group.b)) in {(1, 0), (0, 1), (1, 1), (1, 2), (2, 1)} for group in groups)


@given(a=VERSION, b=VERSION)
def test_the_groups_in_order_weigh_the_same_from_either_side(a: list[list[str]], b: list[list[str]]) -> None:
    """How many they are may differ: one paragraph with two can weigh as much as one with one."""
    assert weight(a, b) == pytest.approx(weight(b, a))


def weight(a: list[list[str]], b: list[list[str]]) -> float:
    one, other = [words(keys) for keys in a], [words(keys) for keys in b]
    return sum(
        pairing.weight for pairing in alignment._heaviest_chain(alignment._Aligner(one, other).pairings(), len(b))
    )


@given(a=st.lists(WORDS.filter(bool), max_size=8))
def test_a_version_is_aligned_with_itself(a: list[list[str]]) -> None:
    version = [words(keys) for keys in a]
    assert numbers(align(version, version)) == [([i], [i]) for i in range(len(version))]


@pytest.mark.monstrous
@settings(deadline=None)
@given(cut=st.integers(0, 40))
def test_thousands_of_equal_paragraphs_are_aligned(cut: int) -> None:
    groups = align(paragraphs(*[ROOF] * 3000), paragraphs(*[ROOF] * (3000 - cut)))
    assert sum(bool(group.a and group.b) for group in groups) == 3000 - cut
