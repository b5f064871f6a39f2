"""The mentions of a paragraph go in; those that stand there as names of their own come out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factsheet.model import Span
from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.names import Mention

_PERSON = re.compile(r"\b([^\W\d_]+) [^\W\d_][\w-]+$")
_NAME_REACH = 40
"""Code points before a bracket in which a first name and a surname are looked for."""


def standing_free(text: str, mentions: Sequence[Mention], speech: SpeechWords) -> Iterator[Mention]:
    """Less names in compounds, and the party in brackets behind a person's name: “Ann Berg (Labour) said”."""
    end_of_person = -1
    for mention in mentions:
        if _in_compound(text, mention.span):
            continue
        if not mention.is_person and text[mention.span.start - 2 : mention.span.start] == " (":
            before = text[max(0, mention.span.start - _NAME_REACH) : mention.span.start - 2]
            named = _PERSON.search(before)
            is_name = named is not None and _is_person(named, text[mention.span.start : mention.span.end], speech)
            if mention.span.start - 2 == end_of_person or is_name:
                continue
        end_of_person = mention.span.end if mention.is_person else end_of_person
        yield mention


def _is_person(named: re.Match[str], short: str, speech: SpeechWords) -> bool:
    """Whether two words are a person's, and `short` is not made of their initials: “Ida Holm-Haus (IHH)”."""
    initials = "".join(word[0] for word in re.split("[ -]", named.group()))
    return named[1].lower() in either(speech.men, speech.women) - speech.titles and initials.upper() != short.upper()


def _in_compound(text: str, span: Span) -> bool:
    """“the Merkel-ally” is not Merkel: the name is part of another word."""
    return _is_joined(text[span.end : span.end + 2]) or _is_joined(text[max(0, span.start - 2) : span.start][::-1])


def _is_joined(beside: str) -> bool:
    return len(beside) == 2 and beside[0] in "-‐‑" and beside[1].isalnum()
