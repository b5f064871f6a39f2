"""A sentence that names a day or month goes in; whether it speaks of what has been or of what is to come comes out.

It is told where the clause of the date is plain about it: “was closed in January” has been, “will open in January” is
to come, and “was due to open in January” can be either.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import Literal

from factsheet.model import Span
from factsheet.text.dates.stating import Readings
from factsheet.text.edtf import Day, Edtf
from factsheet.text.edtf.days import number_of, plus_days
from factsheet.text.languages import language_for
from factsheet.text.languages.tense_words import TenseWords
from factsheet.text.sentences import sentences_of

Leaning = Literal["past", "future", "either", "since"]
"""`either`: a sentence that tells of both, or of a plan; `since`: the words themselves say that it began before."""
_MORE_THAN_WEEKS = 200
"""Days between two readings that cannot be the same weekday, or day of a month, of two weeks or months."""
_ALMOST_A_YEAR = 335
_REACH = 400
"""Code points read of a sentence on either side: few sentences of newspapers are longer."""

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[,;:()–—\"“”„«»\d]")
_MONTHS = frozenset(("May",))
"""Months whose names are verbs in small letters."""
_MARKS = frozenset(',;:()–—"“”„«»')


def leaning(text: str, date: Span, tag: str) -> Leaning | None:
    """`date` is where the text has it; None where nothing in the sentence says."""
    language = language_for(tag)
    words = language.dates.tenses
    if not words.past:
        return None
    sentences = sentences_of(text, tag)
    sentence = (
        sentences[max(0, bisect_right(sentences, date.start, key=lambda span: span.start) - 1)] if sentences else date
    )
    before = _tokens(text[max(sentence.start, date.start - _REACH) : date.start])
    after = _tokens(text[date.end : min(sentence.end, date.end + _REACH)])
    if any(word in words.since for word in _tokens(text[date.start : date.end])[:1]):
        return "since"
    if any(word in words.since for word in before[-2:]):
        return "past"
    if before and before[-1] in words.toward:
        return "either"
    clause = _clause(before, after, words)
    # “On 8 August, the town plans to close the bridge.”
    head = clause if _opens(before) else _clause_before(before, words, language.numbers.clauses.joins)
    is_ahead = _is_future(head, words) or any(word in words.plans_now for word in head)
    if is_ahead and not _is_past(head, words) and not _tells(head, words):
        # What stands behind the date is of something else: “will open in May on land bought from the city”.
        return "future"
    is_past = _is_past(clause, words)
    is_future = _is_future(clause, words) or (not is_past and _is_timetabled(clause, words))
    if is_future and (is_past or _tells(clause, words)):
        # “The firm said on Friday it will merge”: the day may be that of either.
        return "either"
    if is_future or (not is_past and _is_ahead(clause, words) and not _tells(clause, words)):
        return "future"
    if any(word in words.plans for word in _statement(before, after)) or _is_to(clause, words):
        return "either"
    return "past" if is_past else None


def on_one_side(counted: Readings, stated: Readings, published: Edtf, leans: Leaning | None) -> Readings:
    """Of the same day of two years or two weeks, on both sides of the publication, the one that can be meant.

    The tense says which, but for a time that goes on (“since May”). Where it leaves it open, a day of another year is
    not meant that lies farther off than the one on the other side: in June 2024 “in May” is not May 2025, while in
    December “in January” can be either.
    """
    first, last = published.earliest, published.latest
    if first is None or last is None:
        return counted
    ends = leans is not None  # “By the end of June” ends on the side that its tense tells; “over five years” on both.
    known = [
        reading for reading in counted if reading not in stated and (reading.earliest or (ends and reading.latest))
    ]
    past = [reading for reading in known if _known_end(reading) < first]
    future = [reading for reading in known if last < _known_start(reading)]
    is_today = any(first <= _known_start(reading) and _known_end(reading) <= last for reading in known)
    if leans == "past" and future and is_today and not past:
        # On a Thursday “ended on Thursday” is today.
        return tuple(reading for reading in counted if reading not in future)
    if not past or not future:
        return counted
    if leans == "either":
        # Of a plan the month that is almost a year ago is not meant.
        far = plus_days(first, -_ALMOST_A_YEAR)
        return tuple(reading for reading in counted if reading not in past or far <= _known_start(reading))
    if leans == "since":
        wrong = future
    elif leans is not None and all(reading.latest for reading in known):
        wrong = future if leans == "past" else past
    elif _are_of_two_years(past, future):
        wrong = _farther(past, future, first, last)
    else:
        return counted
    return tuple(reading for reading in counted if reading not in wrong)


def _are_of_two_years(past: list[Edtf], future: list[Edtf]) -> bool:
    """“on Friday” is one week or the other, and both are near."""
    return plus_days(max(map(_known_start, past)), _MORE_THAN_WEEKS) < min(map(_known_start, future))


def _farther(past: list[Edtf], future: list[Edtf], first: Day, last: Day) -> list[Edtf]:
    """Those of the side that is farther off and all of another year than the publication."""
    back = number_of(first) - max(number_of(_known_end(reading)) for reading in past)
    ahead = min(number_of(_known_start(reading)) for reading in future) - number_of(last)
    if back < ahead:
        return future if all(_known_start(reading)[0] > last[0] for reading in future) else []
    if ahead < back:
        return past if all(_known_end(reading)[0] < first[0] for reading in past) else []
    return []


def _known_start(reading: Edtf) -> Day:
    """Its first day; of a time that only ends its last one."""
    return reading.earliest or reading.latest or (0, 0, 0)


def _known_end(reading: Edtf) -> Day:
    """Its last day; of a time that goes on its first one."""
    return reading.latest or reading.earliest or (0, 0, 0)


def _tokens(text: str) -> list[str]:
    return [token if token in _MONTHS else token.lower().replace("’", "'") for token in _TOKEN.findall(text)]


def _statement(before: list[str], after: list[str]) -> list[str]:
    """The words of a sentence between the semicolons around its date."""
    first = next((at for at in range(len(before), 0, -1) if before[at - 1] == ";"), 0)
    return [*before[first:], *after[: after.index(";") if ";" in after else None]]


def _clause(before: list[str], after: list[str], words: TenseWords) -> list[str]:
    """The words around a date up to a mark or to a word that begins another clause; a date that opens the sentence
    goes with what follows its comma."""
    ends = _MARKS | words.openers
    first = next((at for at in range(len(before), 0, -1) if before[at - 1] in ends), 0)
    rest = after[1:] if first == 0 and _opens(before) and after[:1] == [","] else after
    last = next((at for at, word in enumerate(rest) if word in ends), len(rest))
    return [*before[first:], *rest[:last]]


def _opens(before: list[str]) -> bool:
    """Whether nothing but a preposition and an article stands before the date in its sentence."""
    return len(before) <= 2


def _clause_before(before: list[str], words: TenseWords, joins: frozenset[str]) -> list[str]:
    """The words before a date in its clause; what stands behind an “and” without a verb is still of that clause:
    “flights between Oslo and Rome by August”."""
    clause = _clause(before, [], words)
    start = len(before) - len(clause)
    while start > 1 and before[start - 1] in joins and not _has_verb(before[start:], words):
        start -= 1 + len(_clause(before[: start - 1], [], words))
        clause = before[start:]
    return clause


def _has_verb(clause: list[str], words: TenseWords) -> bool:
    return _is_future(clause, words) or _is_past(clause, words) or _tells(clause, words) or _is_to(clause, words)


def _tells(clause: list[str], words: TenseWords) -> bool:
    return any(word in words.telling for word in clause)


def _is_past(clause: list[str], words: TenseWords) -> bool:
    if any(word in words.past and not _is_passive(clause, at, words) for at, word in enumerate(clause)):
        return True
    for auxiliaries, participle in (
        (words.auxiliaries, words.participle),
        (words.auxiliaries_of_motion, words.participle_of_motion),
    ):
        if not auxiliaries.isdisjoint(clause) and any(map(participle.fullmatch, clause)):
            return True
    return any(
        words.preterite.fullmatch(word) is not None
        and (at > 0 and clause[at - 1] not in words.not_subjects)
        and (at + 1 == len(clause) or clause[at + 1] in words.after_preterites)
        for at, word in enumerate(clause)
    )


def _is_passive(clause: list[str], at: int, words: TenseWords) -> bool:
    """“will be held”, “is usually held”: a participle, which is also a preterite."""
    before = [word for word in clause[max(0, at - 2) : at] if not word.endswith("ly")]
    return bool(before) and before[-1] in words.passive


def _is_future(clause: list[str], words: TenseWords) -> bool:
    if any(word in words.future or word.endswith("'ll") for word in clause):
        return True
    return any(one in words.be_now and two in words.ahead for one, two in pairwise(clause))


def _is_timetabled(clause: list[str], words: TenseWords) -> bool:
    """“The fair opens in May”, German “findet im Mai statt”: in the present, what belongs to the verb behind it."""
    for phrase in words.timetabled:
        if phrase[0] in clause:
            behind = iter(clause[clause.index(phrase[0]) :])
            if all(word in behind for word in phrase):
                return True
    return False


def _is_ahead(clause: list[str], words: TenseWords) -> bool:
    """German “soll im Mai öffnen”, and no hearsay of what has been: “soll im Mai geöffnet haben”."""
    modals = [at for at, word in enumerate(clause) if word in words.ahead_modals]
    if len(modals) != 1 or modals[0] == len(clause) - 1:
        return False
    # “soll Kunden betrogen und Geld veruntreut haben”: the “haben” may stand behind an “und”.
    return clause[-1] not in words.perfect_ends and not words.participle.fullmatch(clause[-1])


def _is_to(clause: list[str], words: TenseWords) -> bool:
    return any(one in words.be and two in words.to for one, two in pairwise(clause))
