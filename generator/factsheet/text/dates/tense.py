"""A sentence that names a day or month goes in; whether it speaks of what has been or of what is to come comes out.

It is told where the clause of the date is plain about it, and left open everywhere else: “was closed in January” has
been, “will open in January” is to come, and “was due to open in January” can be either.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from factsheet.model import Span
from factsheet.text.dates.stating import Readings
from factsheet.text.edtf import Edtf
from factsheet.text.edtf.days import plus_days
from factsheet.text.languages import language_for
from factsheet.text.languages.tense_words import TenseWords
from factsheet.text.sentences import sentence_spans

Leaning = Literal["past", "future"]
_MORE_THAN_WEEKS = 200
"""Days between two readings that cannot be the same weekday or day of a month."""
_REACH = 400
"""Code points read of a sentence on either side: few sentences of newspapers are longer."""

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[,;:()–—\"“”„«»\d]")
_MARKS = frozenset(',;:()–—"“”„«»')


def leaning(text: str, date: Span, tag: str) -> Leaning | None:
    """`date` is where the text has it; None where the clause does not say, or says both."""
    language = language_for(tag)
    words = language.dates.tenses
    if not words.past:
        return None
    sentences = _sentences(text, tag)
    sentence = (
        sentences[max(0, bisect_right(sentences, date.start, key=lambda span: span.start) - 1)] if sentences else date
    )
    before = _tokens(text[max(sentence.start, date.start - _REACH) : date.start])
    after = _tokens(text[date.end : min(sentence.end, date.end + _REACH)])
    if before and before[-1] in words.toward:
        return None
    clause = _clause(before, after, words)
    is_past = _is_past(clause, words)
    if is_past == any(_is_future(word, words) for word in clause):
        return None
    if not is_past:
        return "future"
    return None if _plans([*before, *after], words) else "past"


def of_one_year(counted: Readings, stated: Readings, published: Edtf, leans: Leaning) -> Readings:
    """Without those of the other side of the publication, where the same day of two years lies on both."""
    first, last = published.earliest, published.latest
    if first is None or last is None:
        return counted
    known = [reading for reading in counted if reading not in stated and reading.earliest and reading.latest]
    past = [reading for reading in known if reading.latest and reading.latest < first]
    future = [reading for reading in known if reading.earliest and last < reading.earliest]
    if not past or not future or not _are_of_two_years(past, future):
        return counted
    wrong = future if leans == "past" else past
    return tuple(reading for reading in counted if reading not in wrong)


def _are_of_two_years(past: list[Edtf], future: list[Edtf]) -> bool:
    """“on Friday” is one week or the other, which a sentence in any tense may mean."""
    latest = max(reading.earliest or (0, 0, 0) for reading in past)
    return plus_days(latest, _MORE_THAN_WEEKS) < min(reading.earliest or (0, 0, 0) for reading in future)


@lru_cache(maxsize=256)
def _sentences(text: str, tag: str) -> tuple[Span, ...]:
    return sentence_spans(text, Span(0, len(text)), language_for(tag).speech)


def _tokens(text: str) -> list[str]:
    return [token.lower().replace("’", "'") for token in _TOKEN.findall(text)]


def _clause(before: list[str], after: list[str], words: TenseWords) -> list[str]:
    """The words around a date up to a mark or to a word that begins another clause; a date that opens the sentence
    goes with what follows its comma."""
    ends = _MARKS | words.openers
    first = next((at for at in range(len(before), 0, -1) if before[at - 1] in ends), 0)
    opens = first == 0 and len(before) <= 2
    rest = after[1:] if opens and after[:1] == [","] else after
    last = next((at for at, word in enumerate(rest) if word in ends), len(rest))
    return [*before[first:], *rest[:last]]


def _is_past(clause: list[str], words: TenseWords) -> bool:
    if any(word in words.past for word in clause):
        return True
    if any(word in words.auxiliaries for word in clause) and any(words.participle.fullmatch(word) for word in clause):
        return True
    return any(
        words.preterite.fullmatch(word) is not None
        and (at > 0 and clause[at - 1] not in words.not_subjects)
        and (at + 1 == len(clause) or clause[at + 1] in words.after_preterites)
        for at, word in enumerate(clause)
    )


def _is_future(word: str, words: TenseWords) -> bool:
    return word in words.future or word.endswith("'ll")


def _plans(sentence: list[str], words: TenseWords) -> bool:
    return any(word in words.plans or _is_future(word, words) for word in sentence) or any(
        one in words.be and two in words.to for one, two in pairwise(sentence)
    )
