"""The cues of a sentence go in; those come out whose subjects do not only do something to others who speak."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.items import Item
from factsheet.text.speech.moods import is_reported
from factsheet.text.speech.voice import Voice

_LONGEST_TITLE = 3
"""Words of a title before a name."""


def without_agents(voices: Sequence[Voice], speech: SpeechWords) -> list[Voice]:
    """Of “Smith, who was mocked by Jones, said that it was late”, only Smith says so; of “Smith was told by Jones that
    it was late”, and of “Smith laughed when Jones said that it was late”, Jones does."""
    return [
        voice
        for voice in voices
        if not any(
            _only_reacts(voice, other, speech)
            or (is_agent(voice.sentence.items, voice.cue, speech) and _is_done_to(other, voice, speech))
            for other in voices
        )
    ]


def _only_reacts(voice: Voice, other: Voice, speech: SpeechWords) -> bool:
    """“Smith laughed when Jones said”: a verb with nothing behind it but the clause in which another says something."""
    items, following = voice.sentence.items, voice.cue.last + 1
    if speech.verb_second or voice.sentence is not other.sentence or voice.subject.first > _LONGEST_TITLE:
        return False
    if voice.cue.last <= voice.subject.last or not following < other.subject.first <= following + _LONGEST_TITLE:
        return False
    opening = either(speech.conjunctions, speech.as_clause) - either(speech.coordinators, speech.complementizers)
    titles = items[following + 1 : other.subject.first]
    return items[following].lower in opening and all(
        item.lower in either(speech.titles, speech.definite) for item in titles
    )


def is_agent(items: Sequence[Item], cue: Cue, speech: SpeechWords) -> bool:
    """Whether the subject of a cue is the agent of a passive behind which nothing is said: “was mocked by Jones”,
    German “wurde von Jones verspottet”."""
    subject = cue.subject
    if subject is None or cue.is_noun:
        return False
    if (cue.verb not in speech.said or subject.last >= cue.last) if speech.verb_second else cue.first >= subject.first:
        return False
    by = subject.first - 1
    while by > 0 and items[by].lower in either(speech.titles, speech.definite):
        by -= 1
    if by < 0 or items[by].lower not in speech.agents:
        return False
    if any(item.kind == "quotation" for item in items[cue.first : max(by, cue.last)]):
        # “Smith was called “unfit” by Jones, and said …”
        return False
    end = max(cue.last, subject.last) + 1
    while speech.verb_second and end < len(items) and items[end].lower in either(speech.passive, speech.auxiliaries):
        end += 1
    return not _leads_to_words(items, end, speech)


def _leads_to_words(items: Sequence[Item], end: int, speech: SpeechWords) -> bool:
    """Whether what stands behind a passive is said by its agent: “was told by Jones that”, “was called by Jones an”."""
    if end >= len(items) or items[end].kind == "quotation" or items[end].text == ":":
        return True
    leading = either(speech.complementizers, speech.infinitive, speech.prepositions, speech.as_clause)
    if not speech.verb_second:
        return items[end].lower in leading
    if items[end].kind != "comma":
        return False
    clause = list(takewhile(lambda item: item.kind in ("word", "name"), items[end + 1 :]))
    return (
        not clause
        or clause[0].lower in leading
        or is_reported(clause, speech)
        or any(item.lower in speech.infinitive for item in clause)
    )


def _is_done_to(patient: Voice, agent: Voice, speech: SpeechWords) -> bool:
    """Whether one says something to whom the other does it: “Smith, who has been mocked by Jones, said”."""
    if patient is agent or patient.sentence is not agent.sentence or patient.cue.is_noun:
        return False
    items, at = agent.sentence.items, min(agent.cue.first, agent.subject.first) - 1
    small = either(speech.auxiliaries, speech.passive, speech.relatives, speech.fillers, speech.agents)
    while at >= 0 and (items[at].kind == "comma" or items[at].lower in small):
        at -= 1
    if at >= 0 and items[at].lower in speech.coordinators:
        # “Smith said it was late, and was mocked by Jones”
        return patient.cue.last < at
    return patient.subject.first <= at <= patient.subject.last
