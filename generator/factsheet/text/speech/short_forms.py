"""An article and where it names people go in; where it names organizations by a short form comes out too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from factsheet.model import Span
from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.names import Mention

_IN_BRACKETS = re.compile(r" \(([^\W\d_]*[A-ZÄÖÜ][^\W_]*[A-ZÄÖÜ][^\W_]*)\)")
"""One word with two capitals behind a name: “(DHB)”, “(GfÖ)”."""
_LEGAL_FORM = re.compile(
    r"(\w.*\w),?\s(?:plc|PLC|Plc|Inc\.?|Incorporated|Corp\.?|Ltd\.?|Limited|LLC|LLP|GmbH|AG|SE|KGaA|mbH|S\.?A\.?|N\.?V\.?|"
    r"S\.?p\.?A\.?|AB|ASA|A/S|Oyj|Bhd)"
)
"""A name and what kind of company it is by law; “Co” and “KG” stand behind the names of persons too often."""
_GOES_NOT_ON = r"(?!\w|[-‐‑]\w|\s[A-ZÄÖÜ])"
"""Not behind it: what makes another name of one without its legal form, “Norbank Foundation”, “Norbank-Stiftung”."""
_BEFORE = r"(?<![\w-])([^\W\d_][\w'’-]*)\.?\s"
_POSSESSIVE = re.compile(r"['’]s?(?!\w)")


def with_short_forms(text: str, mentions: tuple[Mention, ...], speech: SpeechWords) -> tuple[Mention, ...]:
    """The mentions in order, with those of organizations by the letters that stand in brackets behind their names,
    “der Deutsche Hafenbund (DHB) … der DHB”, and without their legal form, “Norbank Plc … Norbank”."""
    given: dict[str, Mention | None] = {}
    for mention in mentions:
        for short in _short_forms(text, mention):
            known = given.setdefault(short, mention)
            given[short] = known if known is not None and known.ids == mention.ids else None
    named = [(short, first) for short, first in given.items() if first is not None]
    added = [
        found
        for short, first in named
        if _in_brackets(text, first) == short or not _is_a_persons(text, short, speech)
        for found in _again(text, short, first, mentions)
    ]
    return tuple(sorted((*mentions, *added), key=lambda mention: mention.span.start)) if added else mentions


def _short_forms(text: str, mention: Mention) -> Iterator[str]:
    if mention.is_person or len(mention.ids) != 1:
        return
    bare = _LEGAL_FORM.fullmatch(text, mention.span.start, mention.span.end)
    for short in (_in_brackets(text, mention), bare[1] if bare is not None else None):
        if short is not None:
            yield short


def _in_brackets(text: str, mention: Mention) -> str | None:
    """What stands in brackets behind an organization's name, if its letters are of the name, in their order."""
    match = _IN_BRACKETS.match(text, mention.span.end)
    if match is None:
        return None
    name = text[mention.span.start : mention.span.end].lower()
    letters = iter(name)
    of_name = match[1][0].lower() == name[0] and all(letter in letters for letter in match[1].lower())
    return match[1] if of_name else None


def _is_a_persons(text: str, short: str, speech: SpeechWords) -> bool:
    """Whether a name without its legal form is somebody's surname in the article: “Johnson Ltd”, “Boris Johnson”."""
    persons = either(speech.titles, speech.men, speech.women)
    for before in re.finditer(rf"{_BEFORE}{re.escape(short)}(?!\w)", text):
        word = before[1].lower()
        # German nouns have a capital, too.
        is_name = before[1][0].isupper() and not speech.verb_second and word not in speech.definite
        if word in persons or is_name:
            return True
    return False


def _again(text: str, short: str, first: Mention, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Each place behind the first where a short form stands, in no name of somebody's."""
    ends = r"(?!\w)" if _in_brackets(text, first) == short else _GOES_NOT_ON
    for match in re.compile(rf"(?<![\w(-]){re.escape(short)}{ends}").finditer(text, first.span.end):
        span = Span(match.start(), match.end())
        if not any(mention.span.overlaps(span) for mention in mentions):
            yield replace(first, span=span, possessive=_POSSESSIVE.match(text, span.end) is not None)
