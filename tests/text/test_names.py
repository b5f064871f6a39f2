"""Names: where an article mentions people, as cases, and that mentions never overlap."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from factsheet.model import Span
from factsheet.text.articles import read_article
from factsheet.text.name_places import name_places
from factsheet.text.names import Party, mentions
from hypothesis import given
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).with_name("names.yml"))


def party(given: str | dict[str, Any]) -> Party:
    row: dict[str, Any] = {"name": given} if isinstance(given, str) else dict(given)
    row.setdefault("type", "person")
    row["also"] = tuple(row.get("also", ()))
    return Party(id=row["name"], **row)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_mentions(case: dict[str, Any]) -> None:
    article = read_article("a", case["text"], case.get("language", "en"), {})
    found = mentions(article, [party(given) for given in case["people"]])
    assert [[article.words_of(mention.span), " ".join(mention.ids), mention.kind] for mention in found] == case[
        "mentions"
    ]
    assert [at for at, mention in enumerate(found) if mention.possessive] == case.get("possessive", [])


@given(st.text(st.sampled_from("Ana Berg's ’-.\n"), max_size=40), st.sampled_from(["en", "de"]))
def test_mentions_stand_in_order_and_apart(text: str, language: str) -> None:
    article = read_article("a", text, language, {})
    end = 0
    for mention in mentions(article, [party("Ana Berg"), party("A. Ber"), party({"name": "an", "type": "group"})]):
        assert mention.span.start >= end
        end = mention.span.end
        assert end <= len(text)


_PARTS = ["Ana", "Berg", "Berg,", "R-Ky.", "R-Ky.,", "Jr.", "II", "of", "the", "a", "B.", ",", "Dr."]


@given(
    st.lists(st.lists(st.sampled_from(_PARTS), min_size=1, max_size=6).map(" ".join), min_size=1, max_size=3),
    st.lists(st.sampled_from(_PARTS), max_size=20).map(" ".join),
)
def test_names_of_any_parts_are_read(names: list[str], text: str) -> None:
    article = read_article("a", text, "en", {})
    known = [party({"name": name, "type": "person"}) for name in dict.fromkeys(names)]
    found = mentions(article, known)
    assert {id for mention in found for id in mention.ids} <= {each.id for each in known}


@pytest.mark.parametrize(
    ("text", "words", "free", "found"),
    [
        ("Staff in Moscow’s office", "Moscow", False, ["Moscow"]),
        ("Staff in Moscowville", "Moscow", False, []),
        ("The head of the lab", "head of the lab", True, ["head of the lab"]),
        ("Head of the lab", "head of the lab", True, ["Head of the lab"]),
        ("Head of the lab", "head of the lab", False, []),
        ("St.\u00a0Petersburg and St. Petersburg", "St. Petersburg", False, ["St. Petersburg", "St. Petersburg"]),
        ("anything", " ", False, []),
    ],
)
def test_places_of_a_name(text: str, words: str, free: bool, found: list[str]) -> None:
    article = read_article("a", text, "en", {})
    places = name_places(article, Span(0, len(text)), words, first_letter_free=free)
    assert [article.words_of(place) for place in places] == found


@pytest.mark.monstrous
def test_many_people_in_a_long_article_are_found() -> None:
    people = [party(f"Anna{number} Berg{number}") for number in range(2_000)]
    article = read_article("a", " ".join(f"Berg{number % 2_000} came." for number in range(40_000)), "en", {})
    assert len(mentions(article, people)) == 40_000
