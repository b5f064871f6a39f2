"""A sentence that may stand behind a quotation goes in; whose words it says they were comes out."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.following_subjects import FollowingSubjects
from factsheet.text.speech.items import Item
from factsheet.text.speech.narrative import Sentence, is_all_quoted
from factsheet.text.speech.phrases import Phrases
from factsheet.text.speech.transcript import Transcript
from factsheet.text.speech.voice import Voice, voice_of


def pointed_at(sentence: Sentence, transcript: Transcript) -> Voice | None:
    """Whose words the paragraph behind one that is all quotation says they were: “…” ¶ That was Smith on Monday."""
    number = sentence.paragraph
    if number >= len(transcript.article.paragraphs) or not is_all_quoted(transcript.sentences(number)):
        return None
    following = transcript.sentences(number + 1)
    points = _told_by if transcript.words.verb_second else points_back
    voice = points(following[0], transcript) if following else None
    return replace(voice, beside="pointed at") if voice is not None else None


def told_behind(sentence: Sentence, transcript: Transcript) -> Voice | None:
    """German “Sie wehren sich: „…“ Das sagte Anna Berg”: where the sentence itself names nobody who speaks."""
    following = transcript.sentence_after(sentence) if transcript.words.verb_second else None
    if following is None or following.paragraph != sentence.paragraph:
        return None
    subjects = (cue.subject for cue in transcript.cues(sentence))
    if any(subject is not None and subject.kind in ("names", "pronoun") for subject in subjects):
        return None
    return _told_by(following, transcript)


def _told_by(sentence: Sentence, transcript: Transcript) -> Voice | None:
    """German “Das sagte Anna Berg am Montag”, but not “das bestätigte Berg”, “das sagte Berg: „…“”."""
    items, words = sentence.items, transcript.words
    verbs = either(words.hands_on, words.stresses)
    if len(items) < 2 or items[0].lower not in words.pointing or items[1].lower not in verbs:
        return None
    if any(item.kind == "quotation" or item.text == ":" for item in items):
        return None
    return next((voice_of(cue, sentence) for cue in transcript.cues(sentence) if cue.subject is not None), None)


def opens_pointing(items: Sequence[Item], words: SpeechWords) -> int:
    """Where what takes up the sentence before ends: German “Davon …”, “Diese Ansicht …”, “Zu diesem Schluss …”.

    0 where nothing does.
    """
    if items and items[0].lower in either(words.pointing, words.pointing_by):
        return 1
    first = 1 if items and items[0].lower in words.infinitive else 0
    if len(items) < first + 2 or items[first].lower not in words.pointing_at:
        return 0
    return first + 2 if items[first + 1].lower in either(words.views, words.conclusions) else 0


def points_back(sentence: Sentence, transcript: Transcript) -> Voice | None:
    """“That was Anna Berg on Monday”, “Those were the words of Berg”, “That is how Berg put it”, “So said Berg”.

    A line that goes on with “said Berg” is one too. None where the sentence quotes something of its own.
    """
    items, words = sentence.items, transcript.words
    if words.verb_second or len(items) < 2 or any(item.kind == "quotation" or item.text == ":" for item in items):
        return None
    cues = transcript.cues(sentence)
    if items[0].lower not in words.pointing:
        return _verb_first(sentence, cues)
    first = _past_linking(sentence, words)
    if first is None:
        return _inverted(sentence, words)
    if any(item.lower in words.negations or item.lower.endswith("n't") for item in items):
        return None
    if first < len(items) and (named := _named(sentence, first, words)) is not None:
        return named
    said = [cue for cue in cues if cue.manner == "says" and (cue.is_noun or items[first].lower in words.interrogatives)]
    return voice_of(said[0], sentence) if said and said[0].first <= first + 1 + said[0].is_noun else None


def _verb_first(sentence: Sentence, cues: tuple[Cue, ...]) -> Voice | None:
    """“said Anna Berg on Monday”, in small letters: the line goes on with the sentence of the one before."""
    goes_on = not sentence.items[0].is_capital and cues and cues[0].first == 0 and cues[0].manner == "says"
    follows = goes_on and cues[0].subject is not None and cues[0].subject.first > 0
    return voice_of(cues[0], sentence) if follows else None


def _inverted(sentence: Sentence, words: SpeechWords) -> Voice | None:
    """“So said Berg, as she left.”"""
    if sentence.items[1].lower not in words.says:
        return None
    subject = FollowingSubjects(sentence.items, words).after(1)
    if subject is None or subject.kind not in ("names", "description"):
        return None
    cue = Cue(first=1, last=subject.last, verb=sentence.items[1].lower, manner="says", subject=subject)
    return voice_of(cue, sentence)


def _past_linking(sentence: Sentence, words: SpeechWords) -> int | None:
    """Behind “that was” or “that's”."""
    if sentence.items[0].possessive:
        return 1
    return 2 if sentence.items[1].lower in words.linking else None


def _named(sentence: Sentence, first: int, words: SpeechWords) -> Voice | None:
    """The person whom a sentence names right behind its verb, with titles before the name and no verb behind it."""
    phrases = Phrases(sentence.items, words)
    at = first
    while at < len(sentence.items) - 1 and phrases.is_title(sentence.items[at]):
        at += 1
    behind = sentence.items[at + 1] if at + 1 < len(sentence.items) else None
    ends = behind is None or behind.kind != "word" or behind.lower in words.prepositions | words.fillers
    if not phrases.is_person(at) or sentence.items[at].possessive or not ends:
        return None
    cue = Cue(first=0, last=at, verb=sentence.items[0].lower, manner="says", subject=phrases.named_alone(at))
    return voice_of(cue, sentence)
