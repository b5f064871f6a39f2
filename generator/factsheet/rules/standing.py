"""A fact as one source tells it goes in; the words that plan, estimate or tell its number or event come out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple, Self

from msgspec import Struct
from rapidfuzz.distance import Prefix

from factsheet.accounts import Account, Passage
from factsheet.model import Span
from factsheet.rules.figures import figure_verdicts, span_in_article
from factsheet.text.certainty import (
    Sign,
    certainty_words,
    governing_sign,
    signs_of_certainty,
    statement_of,
    surely_ahead,
)
from factsheet.text.languages import language_for
from factsheet.text.languages.certainty_words import CertaintyWords, SignKind
from factsheet.text.name_places import name_places

_WORD = re.compile(r"\w+")
_SHORTEST_STEM, _LONGEST_ENDING = 3, 2


class Found(NamedTuple):
    """Words that plan, estimate or tell something, with the passage that has them."""

    passage: Passage
    sign: Sign
    """In the passage's own words."""

    @property
    def words(self) -> str:
        return self.passage.text[self.sign.span.start : self.sign.span.end]


class _Told(NamedTuple):
    passage: Passage
    signs: tuple[Sign, ...]

    def found(self) -> Iterator[Found]:
        return (Found(self.passage, sign) for sign in self.signs)


class Telling(Struct, frozen=True, kw_only=True, dict=True):
    """What the passages of one source say of how far a fact stands."""

    account: Account
    table: CertaintyWords
    told: tuple[_Told, ...]

    @classmethod
    def of(cls, account: Account, table: CertaintyWords) -> Self:
        told = tuple(_Told(passage, signs_of_certainty(passage.text, table)) for passage in account.passages)
        return cls(account=account, table=table, told=told)

    def plan(self) -> Found | None:
        """The words by which all that the fact tells is only planned."""
        plans = [found for told in self.told for found in told.found() if found.sign.kind == "plan"]
        if not plans:
            return None
        if not any(True for _ in self.account.fact.figures()):
            return self._plan_of_event(plans)
        governing = self._governing
        return governing if governing is not None and governing.sign.kind == "plan" else None

    def rules_out_so(self, plan: Found) -> bool:
        """Whether what a plan is of cannot have happened, by its words, and the fact's own words tell of no plan."""
        may_be_so = plan.words.lower().split()[0] in self.table.may_be_so
        if may_be_so and not any(span == plan.sign.span for span in surely_ahead(plan.passage.text, self.table)):
            return False
        return not self._title_has("plan", "ahead")

    def intention(self) -> Found | None:
        """The plan that somebody makes of the fact's number, in passages that do not estimate it."""
        governing = self._governing
        if governing is None or any(
            map(self._estimates_number, (found for told in self.told for found in told.found()))
        ):
            return None
        is_intended = governing.words.lower().split()[0] in self.table.intentions
        return governing if governing.sign.kind == "plan" and is_intended else None

    def _estimates_number(self, found: Found) -> bool:
        """“about 500”, “it is estimated that”; not the “over” of “500 over five years”."""
        if found.sign.kind != "estimate" or self._number is None:
            return False
        told, number = self._number
        is_beside = found.passage is told.passage and 0 <= number.start - found.sign.span.end <= 1
        return is_beside or found.words.lower() in self.table.only_estimates

    def told_as_in_title(self) -> Found | None:
        """The verb of an event's title, where the passages tell it as so: “asks” for “asked its allies to help”."""
        account = self.account
        if any(True for _ in account.fact.figures()) or account.sheet.language != account.article.language:
            return None
        # “The US asks its allies to ban it”: of a title the asking is told as so, and not the ban.
        titles = (re.sub(self.table.infinitive, "", own.text) for own in account.fact.own_words())
        title = [word for text in titles for word in _WORD.findall(text.lower())]
        told = (found for told in self.told for found in told.found() if found.sign.kind == "so")
        return next((found for found in told if any(_are_forms(found.words.lower(), word) for word in title)), None)

    def estimate(self) -> Found | None:
        """The words by which the statement of the fact's number only estimates it."""
        return next((found for found in self._statement if found.words.lower() in self.table.only_estimates), None)

    def own_signs(self) -> list[Found]:
        """All signs; of a number that is told as so, only those of its own statement, up to the next number."""
        if self._number is not None:
            told, number = self._number
            governing = governing_sign([found.sign for found in self._statement], told.passage.text, number)
            if governing is not None and governing.kind == "so" and governing.span.end <= number.start:
                return self._statement
        return [found for told in self.told for found in told.found()]

    def told_as_so(self) -> Found | None:
        """The words that tell a fact as so; of a number those of its own statement."""
        signs = self.own_signs() if self._number is None else self._statement
        return next((found for found in signs if found.sign.kind == "so"), None)

    @cached_property
    def _number(self) -> tuple[_Told, Span] | None:
        """The passage that says the fact's number, and where in its words."""
        for _, verdict in figure_verdicts(self.account):
            if verdict.number is not None and verdict.fault is None:
                told = self.told[verdict.excerpt]
                stored = span_in_article(self.account, verdict.excerpt, verdict.number)
                return told, stored.shifted(-told.passage.span.start)
        return None

    @property
    def _governing(self) -> Found | None:
        if self._number is None:
            return None
        (passage, signs), number = self._number
        sign = governing_sign(signs, passage.text, number)
        return Found(passage, sign) if sign is not None else None

    @cached_property
    def _statement(self) -> list[Found]:
        """The signs of the statement that the fact's number stands in."""
        if self._number is None:
            return []
        told, number = self._number
        within = statement_of(told.passage.text, number)
        own = (found for found in told.found() if within.holds(found.sign.span))
        return [found for found in own if not _is_of_the_next(told.passage, number, found.sign)]

    def _plan_of_event(self, plans: list[Found]) -> Found | None:
        """The plan that governs the place of an event; without a place that of passages in which nothing is so.

        A title that tells of a plan itself tells readers enough, unless the fact says that it has happened: “Nordbank
        plans two branches”.
        """
        fact = self.account.fact
        is_given = any(certainty.path[0] in fact.record for certainty in fact.certainties())
        if not is_given and self._title_has("plan"):
            return None
        if all(found.sign.kind != "so" for told in self.told for found in told.found()):
            return plans[0]
        places = [name.words for name in fact.names() if name.path[-1] == "place" and name.words is not None]
        governing = [
            (passage, governing_sign(signs, passage.text, place.shifted(-passage.span.start)))
            for passage, signs in self.told
            for words in places
            for place in name_places(self.account.article, passage.span, words)
        ]
        found = [Found(passage, sign) for passage, sign in governing if sign is not None and sign.kind == "plan"]
        return found[0] if found and len(found) == len(governing) else None

    def _title_has(self, *kinds: SignKind) -> bool:
        table = certainty_words(self.account.sheet.language)
        titles = [words.text for words in self.account.fact.own_words()]
        return table is not None and any(
            sign.kind in kinds for title in titles for sign in signs_of_certainty(title, table)
        )


def _are_forms(one: str, other: str) -> bool:
    """Whether two words can be forms of one verb: “asks” and “asked”, “bans” and “banned”."""
    return Prefix.similarity(one, other) >= max(_SHORTEST_STEM, min(len(one), len(other)) - _LONGEST_ENDING)


def _is_of_the_next(passage: Passage, number: Span, sign: Sign) -> bool:
    """“It employs 400 and plans to hire 500”: what stands behind the “and” plans nothing of the 400."""
    clauses = language_for(passage.article.language).numbers.clauses
    between = passage.text[number.end : sign.span.start] if sign.span.start >= number.end else ""
    return any(word in clauses.joins | clauses.openers for word in _WORD.findall(between.lower()))
