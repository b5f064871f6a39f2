"""A passage and words that nearly repeat a sentence of it go in; what they say otherwise than it comes out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from factsheet.model import Span
from factsheet.text.certainty import certainty_words, signs_of_certainty
from factsheet.text.dates import WrittenDate, scan_dates
from factsheet.text.exchange import Exchange, ExchangeKind
from factsheet.text.exchanged_contraries import (
    are_contrary,
    are_parted,
    is_more_or_less_sure,
    is_of_another_class,
    is_of_the_contrary,
)
from factsheet.text.exchanged_figures import exchanges_besides
from factsheet.text.exchanged_names import have_common, names_in_both
from factsheet.text.exchanged_nots import is_not, turned_contrast, turns_besides, turns_round
from factsheet.text.figures_of_verbs import figures_of_verbs
from factsheet.text.joined_ends import joined_ends
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.languages.speech import either
from factsheet.text.near_copies import MOST_INSTEAD, Instead, NearCopy, Word, has_the_words, near_copy
from factsheet.text.numbers import Number, scan_numbers
from factsheet.text.numbers.spelled import word_value

_GROUPS = re.compile(r"(?<=\d)[.,](?=\d{3}(?!\d))")
_YEAR = 4
"""Digits of a year."""


@lru_cache(maxsize=512)
def exchanges(passage: str, told: str, language: str) -> tuple[Exchange, ...]:
    """In the order of the editor's words; of what is no near copy of a sentence, only figures beside the wrong words.

    `language` is the BCP 47 tag of both.
    """
    if has_the_words(passage, told):
        wholes = figures_of_verbs(passage, told, language, wholes_alone=True)
        return tuple(Exchange("number", *each) for each in wholes)
    copy = near_copy(passage, told, language)
    if copy is None:
        return exchanges_besides(passage, told, language)
    comparer = _Comparer(passage, told, copy, language_for(language))
    found = tuple(
        each
        for instead in copy.instead
        if (each := comparer.exchange(instead)) is not None and not _goes_with_another(each, copy, passage, told)
    )
    if not found and (turned := turned_contrast(passage, told, language_for(language))) is not None:
        return (Exchange("contrary", *turned),)
    return found or exchanges_besides(passage, told, language)


def _goes_with_another(exchange: Exchange, copy: NearCopy, passage: str, told: str) -> bool:
    """Whether the passage has the editor's figure behind another of his words: “the second costs 45” of “the first
    phase costs 30, the second 45”."""
    if exchange.kind != "number" or exchange.told is None:
        return False
    figure = re.escape(told[exchange.told.start : exchange.told.end])
    words = (word for instead in copy.instead for word in instead.told if word.start < exchange.told.start)
    return any(
        re.search(rf"\b{re.escape(told[word.start : word.end])}\W+(?:\w+\W+)?{figure}\b", passage) for word in words
    )


class _Comparer:
    """What a near copy says otherwise, a stretch at a time."""

    def __init__(self, passage: str, told: str, copy: NearCopy, language: Language) -> None:
        self._passage = passage
        self._told = told
        self._copy = copy
        self._language = language

    def exchange(self, instead: Instead) -> Exchange | None:
        if instead.said and not instead.told and not turns_round(instead, self._language):
            ends = joined_ends(self._passage, self._told, instead, self._language)
            return Exchange(*ends) if ends is not None else None
        if max(len(instead.said), len(instead.told)) > MOST_INSTEAD:
            return None
        instead = self._behind_speech(instead)
        kind = self._kind(instead)
        return Exchange(kind, _span(instead.said), _span(instead.told)) if kind is not None else None

    def _behind_speech(self, instead: Instead) -> Instead:
        """Of “Ames said Brack” only what follows the verb of speech, or a “that”: whom it tells of."""
        opening = either(self._language.speech.says, self._language.speech.complementizers)
        at = next((at for at, word in reversed(list(enumerate(instead.said))) if word.key in opening), None)
        if not instead.is_inside or at is None or at == len(instead.said) - 1:
            return instead
        return instead._replace(said=instead.said[at + 1 :], is_inside=False)

    def _kind(self, instead: Instead) -> ExchangeKind | None:
        if not instead.is_edge and turns_round(instead, self._language):
            if turns_besides(self._passage, self._copy, instead, self._language):
                return None
            is_added = any(is_not(word.key, self._language) for word in instead.told)
            return "added-not" if is_added else "dropped-not"
        if not instead.said or not instead.told:
            return None
        if instead.is_crossed:
            return "contrary" if are_parted(self._copy, self._passage, self._language) else None
        if instead.is_moved:
            return "name" if instead.told[0].is_capital else "number"
        if is_of_the_contrary(self._copy, instead, self._told, self._language):
            return "contrary"
        if instead.is_edge and self._is_elsewhere(instead):
            return None
        if are_contrary(instead, self._language) or is_of_another_class(self._copy, instead, self._language):
            return "contrary"
        if is_more_or_less_sure(self._copy, instead, self._language):
            return "certainty"
        if (kind := self._figure(instead)) is not None:
            return kind
        if self._makes_a_plan_done(instead):
            return "plan"
        return "name" if self._are_names(instead) else None

    def _is_elsewhere(self, instead: Instead) -> bool:
        """Whether the sentence has the words elsewhere, where the editor leaves them out: “on Monday” is put last."""
        others = (other.said for other in self._copy.instead if other is not instead)
        left_out = {word.key for words in (self._copy.before, self._copy.after, *others) for word in words}
        left_out -= {word.key for word in instead.said}
        telling = [word for word in instead.told if not self._is_small(word)]
        is_elsewhere = bool(telling) and all(word.key in left_out and not _is_count(word) for word in telling)
        return is_elsewhere and not self._is_behind_another(instead)

    def _is_behind_another(self, instead: Instead) -> bool:
        """Whether the passage never has it behind the word that the editor puts before it: “since Monday” where it
        has “since Friday” and “on Monday”."""
        before = self._told[: instead.told[0].start].split()
        if not before or self._is_small(instead.told[0]):
            return False
        pair = f"{before[-1]} {self._told[instead.told[0].start : instead.told[0].end]}"
        return pair.lower() not in " ".join(self._passage.split()).lower()

    def _figure(self, instead: Instead) -> ExchangeKind | None:
        """A number or a date in the place of another, where the editor leaves out no other one.

        Of “400 in Moscow and 150 in St. Petersburg” the second may be told alone.
        """
        if not all(map(self._may_count, (instead.said, instead.told))):
            return None
        if any(_digits(other.said) for other in self._copy.instead if not other.told):
            return None
        dates = self._dates(self._passage, instead.said), self._dates(self._told, instead.told)
        if len(dates[0]) == len(dates[1]) == 1:
            return "date" if dates[0][0].meaning != dates[1][0].meaning else None
        numbers = self._numbers(self._passage, instead.said), self._numbers(self._told, instead.told)
        if len(numbers[0]) == len(numbers[1]) == 1 and not any(dates):
            return None if _are_one(numbers[0][0], numbers[1][0]) else "number"
        # “June 31” is no date, and not the 30th.
        digits = _digits(instead.said), _digits(instead.told)
        return "number" if len(digits[0]) == len(digits[1]) == 1 and digits[0] != digits[1] else None

    def _may_count(self, words: Sequence[Word]) -> bool:
        """Whether any word could be of a number or a date, whose names have capitals."""
        return any(
            word.is_capital or word.key[0].isdigit() or word_value(word.key, self._language) is not None
            for word in words
        )

    def _dates(self, text: str, words: Sequence[Word]) -> list[WrittenDate]:
        return [date for date in scan_dates(text, self._language.tag) if _touches(date.span, words)]

    def _numbers(self, text: str, words: Sequence[Word]) -> list[Number]:
        return [number for number in scan_numbers(text, self._language) if _touches(number.span, words)]

    def _makes_a_plan_done(self, instead: Instead) -> bool:
        """“opened” for “plans to open”; German “soll” may be hearsay as well."""
        table = certainty_words(self._language.tag)
        if table is None or table.plan_openers.isdisjoint(word.key for word in instead.said):
            return False
        said, told = _text(self._passage, instead.said), _text(self._told, instead.told)
        plans = [
            said[sign.span.start : sign.span.end] for sign in signs_of_certainty(said, table) if sign.kind == "plan"
        ]
        kinds = {sign.kind for sign in signs_of_certainty(told, table)}
        is_plan = any(plan.lower() not in table.hearsay for plan in plans)
        return is_plan and "so" in kinds and "plan" not in kinds

    def _are_names(self, instead: Instead) -> bool:
        """One name for another: nothing but names, without a word in common, and none of them left out elsewhere."""
        if instead.is_inside:
            # “The firm, owned by Ames of Ohio, closed”: who closed is not the name that stands before.
            return False
        if not (self._may_name(instead.said) and self._may_name(instead.told)):
            return False
        names = names_in_both(self._passage, self._told, self._language.tag)
        said, told = self._named(instead.said, names[0]), self._named(instead.told, names[1])
        if not (said and told) or have_common(instead, self._language):
            return False
        return not any(self._named(other.said, names[0]) for other in self._copy.instead if not other.told)

    def _may_name(self, words: Sequence[Word]) -> bool:
        """Whether all words have capitals, but for those that say nothing by themselves."""
        return any(word.is_capital and not self._is_small(word) for word in words) and all(
            word.is_capital or self._is_small(word) for word in words
        )

    def _is_small(self, word: Word) -> bool:
        return word.key in self._language.speech.titles or word.key in self._language.comparison.stop

    def _named(self, words: Sequence[Word], names: Sequence[Span]) -> bool:
        """Whether the words are a name, with titles and what says nothing by itself."""
        named = [word for word in words if any(_touches(name, (word,)) for name in names)]
        return bool(named) and all(word in named or self._is_small(word) for word in words)


def _span(words: Sequence[Word]) -> Span | None:
    return Span(words[0].start, words[-1].end) if words else None


def _text(text: str, words: Sequence[Word]) -> str:
    return text[words[0].start : words[-1].end]


def _touches(span: Span, words: Sequence[Word]) -> bool:
    return any(span.start < word.end and word.start < span.end for word in words)


def _is_count(word: Word) -> bool:
    """Whether a figure is no year."""
    return word.key[0].isdigit() and not (len(word.key) == _YEAR and word.key.isdecimal())


def _digits(words: Sequence[Word]) -> list[str]:
    """The words that are figures, without what parts their thousands: “1.000” is “1000”."""
    return [_GROUPS.sub("", word.key) for word in words if word.key[0].isdigit()]


def _are_one(one: Number, other: Number) -> bool:
    """Of equal value, or no plain values to compare: “one” is an article as often as a number."""
    if one.value is None or other.value is None or "1" in (str(one.value), str(other.value)):
        return True
    return one.value == other.value
