"""A sentence that nobody is said to speak goes in; the one whom it tells of, by name and alone, comes out."""

from __future__ import annotations

from itertools import dropwhile, takewhile

from factsheet.model import Span
from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.names import Mention
from factsheet.text.speech.items import Item
from factsheet.text.speech.moods import is_reported
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Phrases
from factsheet.text.speech.transcript import Transcript

_FARTHEST = 3
"""Sentences over which one that only goes on with what is said looks for whoever may say it."""


def teller_of(span: Span, transcript: Transcript) -> Mention | None:
    """German “Berg plant, den Kai zu verlegen”: whom the sentence tells of, where it hands on what they have in mind.

    Where a sentence in the mood of what is reported names nobody, those before it count, if none of them speaks:
    “Berg blieb dabei. Der Kai sei zu kurz.” No such form tells as much in English.
    """
    words = transcript.words
    if not words.moods:
        return None
    for sentence, _, _ in transcript.places(span):
        if transcript.cues(sentence):
            return None
        told = _told_of(sentence, transcript)
        if told is not None:
            hands_on = _hands_on(sentence.items, words) and not _is_reported_of(told, sentence.items, words)
            return told if hands_on else None
        if is_reported(sentence.items, words):
            return _told_before(sentence, transcript)
    return None


def _is_reported_of(told: Mention, items: tuple[Item, ...], words: SpeechWords) -> bool:
    """“Die Kritik: Berg habe geschwiegen”: whether the clause that goes on behind a name only tells of it."""
    behind = dropwhile(lambda item: item.mention is not told, items)
    return is_reported(tuple(takewhile(lambda item: item.kind not in ("comma", "stop"), behind)), words)


def _told_before(sentence: Sentence, transcript: Transcript) -> Mention | None:
    earlier = transcript.sentences_before(sentence, _FARTHEST)
    if any(transcript.cues(other) for other in earlier):
        return None
    told = (_told_of(other, transcript) for other in reversed(earlier))
    return next((mention for mention in told if mention is not None), None)


def _told_of(sentence: Sentence, transcript: Transcript) -> Mention | None:
    """The first name that is neither an object nor behind a preposition."""
    phrases = Phrases(sentence.items, transcript.words)
    for at, item in enumerate(sentence.items):
        if item.mention is not None and phrases.is_free(at) and not phrases.is_object(at):
            return item.mention
    return None


def _hands_on(items: tuple[Item, ...], words: SpeechWords) -> bool:
    """Whether a sentence has words for what somebody wants, thinks or says, and yet no verb of speech."""
    speaking = either(words.says, words.asks, words.denies, words.learns, words.doubts)
    if any(item.kind == "word" and item.lower in speaking for item in items):
        return False
    nouns = tuple(either(words.speech_nouns, words.views, words.documents))
    return any(
        _intends(items, at, words) or (item.kind == "word" and item.is_capital and item.lower.endswith(nouns))
        for at, item in enumerate(items)
    )


def _intends(items: tuple[Item, ...], at: int, words: SpeechWords) -> bool:
    """“Berg will gehen”, “Berg ist sicher, dass …”; not “wer will, …”, “ohne dass …”."""
    if items[at].lower in words.complementizers:
        return at > 0 and items[at - 1].kind == "comma"
    goes_on = at + 1 < len(items) and items[at + 1].kind not in ("comma", "stop")
    return items[at].lower in words.intentions and goes_on
