"""The mentions of a paragraph go in; those that stand there as names of their own come out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factsheet.model import Span
from factsheet.text.characters import QUOTATION_MARKS
from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.names import Mention

_PERSON = re.compile(r"\b([^\W\d_]+) [^\W\d_][\w-]+$")
_ASIDE = re.compile(rf"\s\(([^()\n{QUOTATION_MARKS}]{{0,120}})\)")
_NAME_REACH = 40
"""Code points before a bracket in which a first name and a surname are looked for."""


def standing_free(text: str, mentions: Sequence[Mention], speech: SpeechWords) -> Iterator[Mention]:
    """Less names in compounds, the party in brackets behind a person's name: “Ann Berg (Labour) said”, and whoever an
    aside behind a name tells of: “Ann Berg (Cole had left) said”."""
    end_of_person = end_of_aside = -1
    for mention in mentions:
        if mention.span.end <= end_of_aside or _in_compound(text, mention.span):
            continue
        end_of_aside = _end_of_aside(text, mention.span.end, speech)
        if not mention.is_person and text[mention.span.start - 2 : mention.span.start] == " (":
            before = text[max(0, mention.span.start - _NAME_REACH) : mention.span.start - 2]
            named = _PERSON.search(before)
            is_name = named is not None and _is_person(named, text[mention.span.start : mention.span.end], speech)
            if mention.span.start - 2 == end_of_person or is_name:
                continue
        end_of_person = mention.span.end if mention.is_person else end_of_person
        yield mention


def _end_of_aside(text: str, end: int, speech: SpeechWords) -> int:
    """Where brackets right behind a name are closed in which nobody speaks; -1 where there are none."""
    aside = _ASIDE.match(text, end)
    if aside is None:
        return -1
    speaking = either(speech.says, speech.as_source, speech.after_source)
    words = aside[1].lower().split()
    phrases = (phrase for phrase in speech.before_source if phrase[0] in words)
    spoken = not speaking.isdisjoint(words) or any(" ".join(phrase) in " ".join(words) for phrase in phrases)
    return -1 if spoken else aside.end()


def _is_person(named: re.Match[str], short: str, speech: SpeechWords) -> bool:
    """Whether two words are a person's, and `short` is not made of their initials: “Ida Holm-Haus (IHH)”."""
    initials = "".join(word[0] for word in re.split("[ -]", named.group()))
    return named[1].lower() in either(speech.men, speech.women) - speech.titles and initials.upper() != short.upper()


def _in_compound(text: str, span: Span) -> bool:
    """“the Merkel-ally” is not Merkel: the name is part of another word."""
    return _is_joined(text[span.end : span.end + 2]) or _is_joined(text[max(0, span.start - 2) : span.start][::-1])


def _is_joined(beside: str) -> bool:
    return len(beside) == 2 and beside[0] in "-‐‑" and beside[1].isalnum()
