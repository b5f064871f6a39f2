"""A telling of a fact -> mistakes in its names: another of the article in the place of each."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.facts.shown import Name
from factsheet.model import Span
from factsheet.proof.ground import Ground
from factsheet.proof.perturbation import Perturbation


def name_mistakes(ground: Ground) -> Iterator[Perturbation]:
    for name in ground.told.names():
        if ground.holds(name.path):
            candidates = _people_not_given(ground, name) if name.id is not None else _words_of_its_sort(ground, name)
            for after in ground.few(name.path, candidates):
                yield ground.change("name", name.path, after)


def people_named(ground: Ground) -> list[str]:
    """The ids of everybody whom the articles of a fact name."""
    return [
        id
        for article in ground.articles
        for mention in ground.sheet.speech_in[article.id].mentions_in(Span(0, len(article.text)))
        for id in mention.ids
        if id != ground.fact.id
    ]


def _people_not_given(ground: Ground, name: Name) -> list[str]:
    """Everybody who is named and whom the field does not list already."""
    given = {other.id for other in ground.told.names() if other.path[0] == name.path[0]}
    return [id for id in people_named(ground) if id not in given]


def _words_of_its_sort(ground: Ground, name: Name) -> Iterator[str]:
    """The names, roles or places that other facts give; for a place, the names of organizations too."""
    field = name.path[0]
    sources = {article.id for article in ground.articles}
    others = [fact for fact in ground.sheet.facts if fact.id != ground.fact.id]
    for fact in others:
        if not fact.evidence or sources & {evidence.source for evidence in fact.evidence}:
            yield from (given.words for given in fact.names() if given.path[0] == field and given.words is not None)
    if field == "place":
        yield from (person.name for person in ground.sheet.people if person.type == "organization")
