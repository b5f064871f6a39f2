"""A passage and an editor's words go in; two figures come out that he tells in the other order.

Of “led by 48% to 42%”, “by 42% to 48%” tells that the other led, and of “fell from 48% to 42%”, “from 42% to 48%” that
it rose. Where both orders stand in the passage, either may be told; of what is rejected “by 48 votes to 52”, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from factsheet.model import Span
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers.scan import Scanned, scan

_WORD = re.compile(r"\w+")


class _Pair(NamedTuple):
    first: Decimal
    second: Decimal
    span: Span

    @property
    def turned(self) -> tuple[Decimal, Decimal]:
        return self.second, self.first


def turned_pairs(passage: str, told: str, language: str) -> Iterator[tuple[Span, Span]]:
    """The passage's words and the editor's, each in its text; `language` is the BCP 47 tag of both."""
    table = language_for(language)
    own = [pair for pair in _pairs(scan(told, table), table) if pair.first != pair.second]
    if not own or not table.edges.turning.isdisjoint(_WORD.findall(told.lower())):
        return
    said = list(_pairs(scan(passage, table), table))
    for pair in own:
        same = any(each[:2] == pair[:2] for each in said)
        turned = next((each for each in said if each[:2] == pair.turned), None)
        if turned is not None and not same:
            yield turned.span, pair.span


def _pairs(scanned: Scanned, language: Language) -> Iterator[_Pair]:
    """Two figures with one word between them that joins the ends of a change or of a vote; units do not count."""
    measures, settings = language.numbers.measures, language.numbers.settings
    joining = measures.change_to | settings.to | settings.against
    for (at, first), (behind, second) in pairwise(zip(scanned.places, scanned.numbers, strict=True)):
        if first.value is None or second.value is None:
            continue
        between = [scanned.lexed.lower(index) for index in range(at[1], behind[0])]
        units = first.unit.words if first.unit is not None else ()
        if [word for word in between if word not in units and word != "%"] in [[word] for word in joining]:
            yield _Pair(first.value, second.value, scanned.lexed.span(at[0], behind[1]))
