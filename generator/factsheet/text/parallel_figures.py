"""A passage and an editor's words go in; a figure comes out that he gives to what the passage tells of another.

Of “the mill has 40 percent of the looms, the yard 12”, “the yard has 40 percent” has both the figure and the noun. The
passage is cut where one figure's words end and the next one's begin; what stands by one figure alone is compared, and
only where all that the editor tells is in the passage: whoever retells it in other words is free.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factsheet.model import Span
from factsheet.text.counted_figures import counts
from factsheet.text.figure_words import TOKEN, FigureWords, figure_words
from factsheet.text.languages import language_for
from factsheet.text.numbers import Number, scan_numbers
from factsheet.text.numbers.counting import is_vague
from factsheet.text.sentences import sentences_of

_MOST = 12
"""Figures of one kind in a passage that are compared: a table tells nothing by its words."""


class _Share(NamedTuple):
    """What the passage tells of one figure."""

    figure: Number
    own: frozenset[str]
    """Stems that are surely of this figure."""
    maybe: frozenset[str]
    """Those that may be of a neighbour's too."""
    leading: frozenset[str]
    """Those of `own` that stand before it."""
    behind: frozenset[str]
    """Those of `own` that stand behind it."""
    sentence: int
    is_joined: bool
    """Whether an “and” leads to it from the figure before, so that both may share a verb behind it."""
    is_part: bool
    """Whether it is a part of another figure: “30 people, including 27 pupils, were killed”, “ten of the 25 died”."""
    follows: tuple[tuple[str, str], ...]
    """The words behind it that tell something, and the preposition before each."""
    direct: tuple[str, str]
    """The first of them, where no “were” stands before it."""
    has_pronoun: bool
    """Whether a pronoun before it may stand for what is named only behind it: “when it had 90, the club”."""
    goes_on: bool
    """Whether what stands before it has no subject of its own: “gained 12 seats, lifting its total to 80”."""


def parallel_figures(passage: str, told: str, language: str) -> Iterator[tuple[Span, Span]]:
    """The passage's figure and the editor's, each in its text; `language` is the BCP 47 tag of both."""
    table = language_for(language)
    own = [number for number in scan_numbers(told, table) if counts(number)]
    if len(own) != 1:
        return
    figure, numbers = own[0], scan_numbers(passage, table)
    alike = [number for number in numbers if counts(number) and _are_alike(number, figure)]
    if not 1 < len(alike) <= _MOST or not any(number.value == figure.value for number in alike):
        return
    words = figure_words(table.tag)
    asked = words.stems(told, Span(0, len(told)), own) - words.counted(figure)
    if not words.stand(asked, passage):
        return
    shares = _shares(passage, alike, numbers, words)
    follows = tuple(words.followers(told, Span(figure.span.end, len(told)), figure, own))
    instead = _of_another_aspect(shares, figure, words.aspects(asked), words)
    instead = instead or _instead(shares, figure, asked, words) or _following(shares, figure, asked, follows)
    if instead is not None:
        yield instead.span, figure.span


def _are_alike(one: Number, other: Number) -> bool:
    """Whether two figures may be told of the same things: no length in the place of a number of people."""
    if one.kind != other.kind:
        return False
    if one.unit is None or other.unit is None or one.kind != "cardinal":
        return True
    return is_vague(one.unit) == is_vague(other.unit)


def _instead(shares: Sequence[_Share], figure: Number, asked: frozenset[str], words: FigureWords) -> Number | None:
    """The figure that stands with what the editor tells, where his own stands with none of it."""
    same = [place for place, share in enumerate(shares) if share.figure.value == figure.value]
    asked -= frozenset[str]().union(*(words.counted(shares[place].figure) for place in same))
    if not asked:
        return None
    if any(asked & _may_tell(shares, place) for place in same):
        return next((share.figure for share in shares if _has_own_subject(shares, same, share, asked)), None)
    others = [share for place, share in enumerate(shares) if place not in same]
    if any(shares[place].has_pronoun for place in same) and any(asked <= share.leading for share in others):
        return None
    if not asked <= frozenset[str]().union(*(share.own for share in others)):
        return None
    return max(others, key=lambda share: len(asked & share.own)).figure


def _of_another_aspect(
    shares: Sequence[_Share], figure: Number, asked: frozenset[str], words: FigureWords
) -> Number | None:
    """“The second costs 30” of “the first phase costs 30, the second 45”."""
    same = [share for share in shares if share.figure.value == figure.value]
    if not asked or any(asked & share.own or not words.aspects(share.leading) for share in same):
        return None
    others = (share.figure for share in shares if share not in same and asked <= share.leading)
    return next(others, None)


def _has_own_subject(shares: Sequence[_Share], same: Sequence[int], other: _Share, asked: frozenset[str]) -> bool:
    """Whether the editor names the subject of another figure, and of his own only what both have: “eight died in Ulm”
    of “Kiel tells of eight deaths. In Ulm four died”."""
    told = frozenset[str]().union(*(_may_tell(shares, place) for place in same))
    telling = asked - (other.own & told)
    if not telling or not telling <= other.leading - told:
        return False
    return all(shares[place].leading - asked - other.own for place in same)


def _following(
    shares: Sequence[_Share], figure: Number, asked: frozenset[str], follows: Sequence[tuple[str, str]]
) -> Number | None:
    """The figure that has right behind it what the editor has behind his, which has another word there."""
    same = [place for place, share in enumerate(shares) if share.figure.value == figure.value]
    for other, share in enumerate(shares):
        if other in same or share.is_part or not share.direct[0]:
            continue
        if all(_has_instead(shares[place], share.direct, asked, follows, is_before=place < other) for place in same):
            return share.figure
    return None


def _has_instead(
    share: _Share,
    direct: tuple[str, str],
    asked: frozenset[str],
    follows: Sequence[tuple[str, str]],
    *,
    is_before: bool,
) -> bool:
    """Whether the figure has another word where the editor has the one that follows another figure: “12 percent of the
    wells polluted” of “12 percent of the wells dry and 40 polluted”."""
    given, told = list(share.follows), list(follows)
    while given and told and given[0][0] == told[0][0]:
        del given[0], told[0]
    if not given or not told or told[0][0] != direct[0]:
        return False
    if direct[0] in share.own | share.maybe or given[0][0] in asked:
        return False
    if share.direct[0] and share.figure.unit is not None and not is_vague(share.figure.unit):
        # “420 metres long and 12 metres wide”: each has its own.
        return True
    return is_before or (direct[1] != "" and given[0][1] == told[0][1] == direct[1])


def _may_tell(shares: Sequence[_Share], place: int) -> frozenset[str]:
    """All that may be told of a figure: its own words, and those that others share with it."""
    share = shares[place]
    found = share.own | share.maybe
    for before in range(place - 1, -1, -1):
        if not shares[before + 1].goes_on:
            break
        found |= shares[before].leading | shares[before].maybe
        if not shares[before + 1].leading:
            # “Six were badly hurt, 20 slightly.”
            found |= shares[before].behind
    for behind in range(place + 1, len(shares)):
        between = shares[place + 1 : behind + 1]
        is_shared = share.is_part or any(each.is_joined or each.is_part for each in between)
        if is_shared and between[-1].sentence == share.sentence:
            found |= between[-1].behind
    return found


def _shares(passage: str, alike: Sequence[Number], numbers: Sequence[Number], words: FigureWords) -> list[_Share]:
    """What surely is of each figure, as far as the first mark behind it and from the last one before it."""
    sentences = sentences_of(passage, words.language.tag)
    cuts = [_cut(passage, one.span.end, other.span.start, sentences, words) for one, other in pairwise(alike)]
    found = []
    for place, number in enumerate(alike):
        start = cuts[place - 1].end if place else 0
        end = cuts[place].start if place < len(cuts) else len(passage)
        before, behind = Span(start, max(start, number.span.start)), Span(number.span.end, max(end, number.span.end))
        leading, following = words.stems(passage, before, numbers), words.stems(passage, behind, numbers)
        maybe = [cuts[at] for at in (place - 1, place) if 0 <= at < len(cuts)]
        found.append(
            _Share(
                figure=number,
                own=leading | following,
                maybe=frozenset[str]().union(*(words.stems(passage, span, numbers) for span in maybe)),
                leading=leading,
                behind=following,
                sentence=sum(span.start <= number.span.start for span in sentences),
                is_joined=place > 0 and words.join(passage, Span(alike[place - 1].span.end, number.span.start)),
                is_part=words.is_part(passage, alike[place - 1].span.end if place else number.span.start, number),
                follows=tuple(words.followers(passage, behind, number, numbers)),
                direct=next(words.followers(passage, behind, number, numbers, is_direct=True), ("", "")),
                has_pronoun=words.has_pronoun(passage, before),
                goes_on=place > 0 and words.go_on(passage, before, leading),
            )
        )
    return found


def _cut(passage: str, start: int, end: int, sentences: Sequence[Span], words: FigureWords) -> Span:
    """What stands between the words of one figure and those of the next, and may be of either; empty where it is
    certain, and all of it where nothing parts the two."""
    stops = [span.start for span in sentences if start <= span.start <= end]
    if not stops:
        parts = [token for token in TOKEN.finditer(passage, start, end) if words.parts(token[0].lower())]
        stops = [token.start() for token in parts[:1]] + [token.end() for token in parts[-1:]]
    return Span(stops[0], stops[-1]) if stops else Span(start, end)
