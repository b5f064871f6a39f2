"""The articles of a sheet go in; words that do not stand in the article they are cited from are found in another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain

from factsheet.model import Article, Selector
from factsheet.text.folding import fold_words
from factsheet.text.name_places import is_glued
from factsheet.text.passages import Ambiguous, Found, find_passage

_WORD = re.compile(r"\w+")
_FEW = 16
"""So many articles are searched faster than their words are listed."""


class Library:
    """Articles, and which of them holds a word: a sheet of a thousand articles may have a thousand lost passages."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._articles = tuple(articles)

    def find(self, exact: str, *, besides: str) -> tuple[Article, int] | None:
        """The first article but `besides` that has the words in a paragraph, with the number of that paragraph."""
        for article in self._candidates(fold_words(exact)):
            if article.id != besides and (paragraph := _paragraph_of(article, exact)):
                return article, paragraph
        return None

    def naming(self, name: str) -> Iterable[Article]:
        """The articles that may hold a name, with a possessive ending or without, in order; of few articles all.

        They have the rarest of its words.
        """
        words = _WORD.findall(fold_words(name))
        if not words or len(self._articles) <= _FEW or any(map(is_glued, words)):
            return self._articles
        rarest = min(map(self._places_of, words), key=lambda lists: sum(map(len, lists)))
        places = rarest[0] if len(rarest) == 1 else sorted(set(chain.from_iterable(rarest)))
        return (self._articles[place] for place in places)

    def _places_of(self, word: str) -> list[Sequence[int]]:
        """The articles that have a word, in a list for each of its forms: with a capital, with an ending."""
        forms = {word, word[0].swapcase() + word[1:]}
        forms |= {f"{form}{ending}" for form in forms for ending in ("s", "es")}
        return [places for form in forms if (places := self._bare_places.get(form))]

    @cached_property
    def _bare_places(self) -> dict[str, list[int]]:
        """For every word without what stands around it, the articles that hold it, in order."""
        places: dict[str, list[int]] = {}
        for place, article in enumerate(self._articles):
            for word in set(_WORD.findall(article.folded.text)):
                places.setdefault(word, []).append(place)
        return places

    def _candidates(self, words: str) -> Iterator[Article]:
        """Articles that have the rarest of the words that are whole: the first and the last may be cut."""
        inner = words.split(" ")[1:-1]
        if not inner or len(self._articles) <= _FEW:
            return iter(self._articles)
        places = min((self._places.get(word, ()) for word in inner), key=len)
        return (self._articles[place] for place in places)

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """For every word, the articles that hold it, in order."""
        places: dict[str, list[int]] = {}
        for place, article in enumerate(self._articles):
            for word in set(article.folded.text.split(" ")):
                places.setdefault(word, []).append(place)
        return places


def _paragraph_of(article: Article, exact: str) -> int | None:
    match find_passage(article, Selector(exact)):
        case Found(_, paragraph):
            return paragraph
        case Ambiguous(_, spans):
            return article.paragraphs.number_at(spans[0].start)
    return None
