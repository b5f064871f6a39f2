"""A quotation goes in; whoever is credited with it beside it comes out: “It is late.” (Anna Berg, mayor)."""

from __future__ import annotations

import re

from factsheet.model import Span
from factsheet.text.characters import QUOTATION_MARKS
from factsheet.text.languages.speech import SpeechWords
from factsheet.text.quotations import Quotation
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.narrative import is_all_quoted
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.transcript import Transcript
from factsheet.text.speech.voice import Voice

_MARKS = "".join(mark for mark in QUOTATION_MARKS if mark not in "'’")
_INSIDE = rf"(?:[^()\n{_MARKS}]|\([^()\n]{{0,20}}\)){{2,250}}"
_BRACKETS = re.compile(rf"[ \t]?\(({_INSIDE})\)")
_BEHIND_DASH = re.compile(rf"[ \t]*[–—―-]{{1,2}}[ \t]*([^\n{_MARKS}]{{2,160}})(?=\n|$)")
_LINE = re.compile(rf"(?:[–—―-]{{1,2}}[ \t]*)?([^\n{_MARKS}:;!?]{{2,160}})$")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*['’]?\.?")
_ELLIPSES = ("…", "...")
_TOPIC = re.compile(rf"(?:…|\.\.\.)[^\n{_MARKS}:]{{2,120}}:\s*")
_HEAD = re.compile(rf"([^\n{_MARKS}:;!?()]{{2,120}}?)\s*(?:\([^()\n]*\))?[^\w\n{_MARKS}()]*(?:…|\.\.\.|:)\s*")
_HEADING = re.compile(rf"\++ ([^\n{_MARKS}:;.!?+]{{2,120}}) \++")
_OWNER = re.compile(r"[^\W\d_]{3,}(?:['’]s?|s)$")
_FEWEST_WORDS = 5
"""Words of a quotation that somebody speaks: fewer, and no sentence, are a name, with its short form behind it."""
_LONGEST_DESCRIPTION = 8
"""Words before the name."""
_MOST_LINES = 60
"""Paragraphs of a list of sayings above a quotation."""


def credited(quotation: Quotation, transcript: Transcript) -> Voice | None:
    """In brackets or behind a dash right after the quotation, or in a line of its own below it."""
    text, outer = transcript.article.text, quotation.outer
    is_sentence = text[outer.end - 2] in ".!?"
    if not is_sentence and len(text[outer.start : outer.end].split()) < _FEWEST_WORDS:
        return None
    match = _BRACKETS.match(text, outer.end) or _BEHIND_DASH.match(text, outer.end)
    if match is not None:
        credit = Span(match.start(1), match.end(1))
        return _named_first(credit, transcript, alone=_is_alone(outer, match.end(), transcript))
    below = _line_below(quotation, transcript)
    return _named_first(below, transcript) if below is not None else None


def _is_alone(quoted: Span, end: int, transcript: Transcript) -> bool:
    """Whether a paragraph is a quotation and its credit, “(Trainer Berg ganz gelassen)”, which is no sentence."""
    paragraph = transcript.article.paragraph_at(quoted.start).span
    is_sentence = transcript.article.text[end - 2 : end] == ".)"
    return paragraph.start == quoted.start and paragraph.end == end and not is_sentence


def _line_below(quotation: Quotation, transcript: Transcript) -> Span | None:
    """The paragraph below one that is all quotation and ends with this one, without its dash or brackets."""
    article = transcript.article
    number = article.paragraph_at(quotation.outer.end - 1).number
    if number >= len(article.paragraphs) or article.paragraphs[number - 1].span.end != quotation.outer.end:
        return None
    if not is_all_quoted(transcript.sentences(number)):
        return None
    below = article.paragraphs[number].span
    words = article.words_of(below)
    marked = _BRACKETS.fullmatch(words.removesuffix(".")) or _LINE.fullmatch(words)
    if marked is None or (marked.start(1) == 0 and not _is_plain_credit(number + 1, transcript)):
        return None
    return Span(below.start + marked.start(1), below.start + marked.end(1))


def head_of_topics(quotation: Quotation, transcript: Transcript) -> Voice | None:
    """In the line above a list of topics: “Anna Berg (mayor) … ¶ … on the quay: “It is late.””."""
    article = transcript.article
    number = article.paragraph_at(quotation.outer.start).number
    paragraph = article.paragraphs[number - 1].span
    topic = article.text[paragraph.start : quotation.outer.start]
    if not topic and is_all_quoted(transcript.sentences(number)):
        return _heading_above(number, transcript)
    if _TOPIC.fullmatch(topic) is None:
        return None
    for above in range(number - 2, max(-1, number - 2 - _MOST_LINES), -1):
        words = article.words_of(article.paragraphs[above].span)
        if not words.startswith(_ELLIPSES):
            head = _HEAD.fullmatch(words)
            start = article.paragraphs[above].span.start
            return _named_first(Span(start, start + head.end(1)), transcript) if head is not None else None
    return None


def _heading_above(number: int, transcript: Transcript) -> Voice | None:
    """“+++ Trapp on the mood +++ ¶ “It is bad.””: who is named first in the heading of a paragraph, with a topic."""
    article = transcript.article
    if number < 2:
        return None
    above = article.paragraphs[number - 2].span
    heading = _HEADING.fullmatch(article.words_of(above))
    if heading is None:
        return None
    credit = Span(above.start + heading.start(1), above.start + heading.end(1))
    voice = _named_first(credit, transcript)
    if voice is None:
        return None
    behind = _WORD.search(article.text, voice.subject.mentions[0].span.end, credit.end)
    return voice if behind is not None and behind.group().lower() in transcript.words.topic_openings else None


def _is_plain_credit(number: int, transcript: Transcript) -> bool:
    """Whether a line without a sign credits what stands above it: in “Ann Berg, mayor ¶ “…” ¶ Bo Dorn, clerk ¶ “…””
    the names stand first."""
    article = transcript.article
    if article.words_of(article.paragraphs[number - 1].span).endswith("."):
        return False
    above = number - 2
    while above > 0 and number - above <= _MOST_LINES:
        is_quoted = is_all_quoted(transcript.sentences(above))
        if is_quoted is ((number - above) % 2 == 0):
            break
        if not is_quoted and _named_first(article.paragraphs[above - 1].span, transcript) is None:
            break
        above -= 1
    return (number - above) % 2 == 0


def _named_first(credit: Span, transcript: Transcript, *, alone: bool = False) -> Voice | None:
    """Whoever is named by the first phrase of a credit: by the name alone, or behind a title or an owner.

    Anything may follow in one that stands `alone` with its quotation.
    """
    text, words = transcript.article.text, transcript.words
    mention = next(iter(transcript.mentions_in(credit)), None)
    if mention is None:
        return None
    before = text[credit.start : mention.span.start]
    described = _WORD.findall(before)
    if len(described) > _LONGEST_DESCRIPTION or _WORD.sub("", before).strip():
        return None
    if described and (
        not (_is_title(described[-1], words) or _is_owner(described[-1]))
        or any(word.lower() in words.prepositions for word in described[:-1])
    ):
        return None
    if mention.span.end < credit.end and not alone and not _ends_phrase(text[mention.span.end : credit.end], words):
        return None
    sentence, first, last = next(iter(transcript.places(mention.span)), (None, 0, 0))
    if sentence is None:
        return None
    named = text[mention.span.start : mention.span.end]
    subject = Subject(kind="names", words=named, first=first, last=last, mentions=(mention,))
    cue = Cue(first=first, last=last, verb="(", manner="says", subject=subject)
    return Voice(cue=cue, subject=subject, sentence=sentence)


def _is_title(word: str, words: SpeechWords) -> bool:
    title = word.lower().rpartition("-")[2]
    if title in words.titles or title in words.callings:
        return True
    return title.endswith((*words.title_ends, *words.calling_ends))


def _is_owner(word: str) -> bool:
    """“Chelsea's John Terry”, German “Gladbachs Jan Berg”."""
    return word[0].isupper() and _OWNER.fullmatch(word) is not None


def _ends_phrase(behind: str, words: SpeechWords) -> bool:
    """Whether a name is not followed by what somebody does: “(Berg, mayor)”, “(Berg on the quay)”."""
    if behind.lstrip(" \t")[:1] in (",", ";", "("):
        return True
    following = _WORD.match(behind.lstrip(" \t"))
    return following is not None and behind[0].isspace() and following.group().lower() in words.prepositions
