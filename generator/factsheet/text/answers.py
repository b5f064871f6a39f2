"""An article goes in; the paragraphs come out that say whose words they are by a label: “Anna Berg: We open in May.”"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from factsheet.model import Article, Span
from factsheet.text.characters import QUOTATION_MARKS

LEAST_TURNS = 3
"""Paragraphs with a label that make a text an interview or a list of voices: one alone may be a note."""
_LONGEST_LABEL = 80
_WORD = r"(?:[^\W\d_a-zß-öø-ÿ][\w.'’-]*|\d+\.?|v[oa]n|de[nr]?|d[ai])"
_LABEL = re.compile(
    rf"(?P<who>{_WORD}(?:\s{_WORD}){{0,6}})(?P<of>\s\([^()\n]{{2,40}}\))?:\s+(?=[^\s{QUOTATION_MARKS}])(?P<said>[^\Wa-z_])"
)


def answers(article: Article) -> Mapping[int, Span]:
    """What is said behind a label, by the number of its paragraph.

    Only where labels come back, as in an interview, or tell in brackets whom somebody speaks for: “Ann Berg (Ulm): …”.
    """
    found: dict[int, re.Match[str]] = {}
    for paragraph in article.paragraphs:
        head = min(paragraph.span.end, paragraph.span.start + _LONGEST_LABEL)
        if article.text.find(":", paragraph.span.start, head) < 0:
            continue
        match = _LABEL.match(article.text, paragraph.span.start, paragraph.span.end)
        if match is not None:
            found[paragraph.number] = match
    if len(found) < LEAST_TURNS:
        return {}
    often = Counter(match["who"] for match in found.values())
    taking_turns = sum(count > 1 for count in often.values()) > 1
    return {
        number: Span(match.start("said"), article.paragraphs[number - 1].span.end)
        for number, match in found.items()
        if match["of"] or taking_turns
    }
