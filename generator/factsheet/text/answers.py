"""An article goes in; the paragraphs come out that say whose words they are by a label: “Anna Berg: We open in May.”,
“BERG: We open in May.”"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from factsheet.model import Article, Span
from factsheet.text.characters import QUOTATION_MARKS

LEAST_TURNS = 3
"""Paragraphs with a label that make a text an interview or a list of voices: one alone may be a note."""
_LEAST_IN_CAPITALS = 2
"""Of those with a label in capitals, which no sentence opens with: one alone may be the place it is written from."""
_LONGEST_LABEL = 80
_WORD = r"(?:[^\W\d_a-zß-öø-ÿ][\w.'’-]*|\d+\.?|v[oa]n|de[nr]?|d[ai])"
_LABEL = re.compile(
    rf"[{QUOTATION_MARKS}]?(?P<who>{_WORD}(?:\s{_WORD}){{0,6}}(?:,(?:\s{_WORD}){{1,4}})?)(?P<of>\s\([^()\n]{{2,40}}\))?:"
    rf"\s+(?=[^\s{QUOTATION_MARKS}])(?P<said>[^\Wa-z_])"
)


def answers(article: Article) -> Mapping[int, Span]:
    """What is said behind a label, by the number of its paragraph.

    Only where labels come back, as in an interview, where several are in capitals, as in a transcript, or where they
    tell in brackets whom somebody speaks for: “Ann Berg (Ulm): …”.
    """
    found: dict[int, re.Match[str]] = {}
    for paragraph in article.paragraphs:
        head = min(paragraph.span.end, paragraph.span.start + _LONGEST_LABEL)
        if article.text.find(":", paragraph.span.start, head) < 0:
            continue
        match = _LABEL.match(article.text, paragraph.span.start, paragraph.span.end)
        if match is not None:
            found[paragraph.number] = match
    in_capitals = sum(match["who"].isupper() for match in found.values()) >= _LEAST_IN_CAPITALS
    if len(found) < LEAST_TURNS and not in_capitals:
        return {}
    often = Counter(match["who"] for match in found.values())
    taking_turns = len(found) >= LEAST_TURNS and sum(count > 1 for count in often.values()) > 1
    return {
        number: Span(match.start("said"), article.paragraphs[number - 1].span.end)
        for number, match in found.items()
        if match["of"] or taking_turns or (in_capitals and match["who"].isupper())
    }
