"""The voices of a sentence and what a fact is about go in; the voices of the clauses that tell it come out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise, takewhile

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.items import Item
from factsheet.text.speech.judgements import of_judges
from factsheet.text.speech.led_clauses import led_clause
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.told_voices import LONGEST_OPENING, is_told_of, text_of
from factsheet.text.speech.topics import stems, telling, weight
from factsheet.text.speech.voice import Voice

_SHORTEST = 2
"""Items of a clause beside its cue that say something: “Smith said that, while Jones …” goes on behind the aside."""

_LONGEST_KIND = 4
"""Words between a comma and a name that say what the one named is."""


def of_telling_clauses(voices: Sequence[Voice], about: str, speech: SpeechWords) -> list[Voice]:
    """Of “While Smith called it safe, Jones said it would burst”, only Jones says that it will burst.

    All of them where no clause is parted from another, or none shares a word with what the fact says.
    """
    if about:
        voices = of_judges(voices, about, speech)
    if len(voices) < 2 or not about or len({voice.sentence.span for voice in voices}) > 1:
        return list(voices)
    voices = [voice for voice in voices if not is_told_of(voice, voices, about)]
    voices = [voice for voice in voices if not _does(voice, about, speech)] or voices
    sentence = voices[0].sentence
    for noun in voices:
        if noun.cue.is_noun and (clause := led_clause(sentence, noun.cue, speech)) is not None:
            told = telling([_around(sentence, clause), text_of(sentence, clause)], about, speech)
            if len(told) == 1:
                is_led = told == [1]
                theirs = [voice for voice in voices if voice is noun or _agrees_with(voice, noun, speech)]
                return [voice for voice in voices if (voice in theirs or voice.cue.first in clause) == is_led]
    for inserted, clause in _insertions(sentence, voices, speech):
        told = telling([_around(sentence, clause), text_of(sentence, clause)], about, speech)
        if len(told) == 1:
            return [voice for voice in voices if (voice is inserted) == (told == [1])]
    cuts = [0, *_partings(sentence, voices, about, speech), len(sentence.items)]
    clauses = [range(first, end) for first, end in pairwise(cuts)]
    spoken = [clause for clause in clauses if any(voice.cue.first in clause for voice in voices)]
    texts = [
        text_of(sentence, clause) + _taken_up(sentence, spoken[:place], clause, voices, speech)
        for place, clause in enumerate(spoken)
    ]
    told = telling(texts, about, speech)
    main = [place for place in told if not _is_of_time(sentence.items[spoken[place].start], speech)]
    main = main or [_with_its_time(place, texts, about, speech) for place in told]
    return [voice for voice in voices if any(voice.cue.first in spoken[place] for place in main)]


def _does(voice: Voice, about: str, speech: SpeechWords) -> bool:
    """“The council has shut the lock without telling anybody, Smith said”: whoever says something beside what they do
    does not say that they do it."""
    cue, wanted = voice.cue, stems(about, speech)
    if speech.verb_second and voice.subject.kind == "pronoun" and voice.is_reported(speech):
        # German “Berg sagte, er habe nicht gefehlt und nicht dazu aufgerufen”
        done = range(voice.subject.first, cue.last + 1)
    elif cue.subject is not None and cue.verb in speech.saying - speech.says and not speech.verb_second:
        done = range(cue.subject.first, cue.first)
    else:
        return False
    return bool(wanted) and wanted <= stems(text_of(voice.sentence, done), speech)


def _agrees_with(voice: Voice, noun: Voice, speech: SpeechWords) -> bool:
    """“Smith echoed Mr Jones's claim that it was late”: Smith says so too."""
    between = voice.sentence.items[voice.cue.last + 1 : noun.cue.first]
    beside = voice.cue.last < noun.cue.first and all(item.lower in speech.titles for item in between)
    return beside and voice.cue.manner == "says" and voice.cue.verb in speech.agrees


def _with_its_time(place: int, texts: Sequence[str], about: str, speech: SpeechWords) -> int:
    """The clause before one that only tells when, where a fact says both: “it came hours after Smith proposed it”."""
    if place == 0:
        return place
    wanted = stems(about, speech) & stems(texts[place - 1], speech)
    return place - 1 if weight(wanted - stems(texts[place], speech)) >= _SHORTEST else place


def _taken_up(
    sentence: Sentence, before: Sequence[range], clause: range, voices: Sequence[Voice], speech: SpeechWords
) -> str:
    """What “it” stands for right behind a cue: “Smith said the bridge was old, but Jones insisted it was safe”.

    The noun that the clause before tells of, up to its verb.
    """
    cue = next((voice.cue for voice in voices if voice.cue.first in clause), None)
    earlier = next((voice.cue for voice in voices if before and voice.cue.first in before[-1]), None)
    if cue is None or earlier is None or speech.verb_second:
        return ""
    behind = [item.lower for item in sentence.items[cue.last + 1 : cue.last + 3]]
    if speech.complementizers.issuperset(behind[:1]):
        behind = behind[1:]
    if not behind or behind[0] not in speech.pronouns:
        return ""
    noun = takewhile(
        lambda item: item.lower not in speech.auxiliaries, sentence.items[earlier.last + 1 :][:_LONGEST_KIND]
    )
    return " " + " ".join(item.text for item in noun if item.kind == "word")


def _is_of_time(item: Item, speech: SpeechWords) -> bool:
    """Whether a clause only tells when: “it came after Smith had proposed a ban”."""
    return item.kind == "word" and item.lower in speech.prepositions & speech.conjunctions and not speech.verb_second


def _insertions(sentence: Sentence, voices: Sequence[Voice], speech: SpeechWords) -> Iterator[tuple[Voice, range]]:
    """Clauses inside of what another says: “Smith said though Jones thought it safe, it would burst”."""
    yield from _relative_clauses(sentence, voices, speech)
    for before, voice in pairwise(sorted(voices, key=lambda voice: voice.cue.first)):
        opening = range(before.cue.last + 1, voice.cue.first)
        if not any(sentence.items[at].lower in speech.concessions for at in opening[:LONGEST_OPENING]):
            continue
        behind = range(voice.cue.last + 1, len(sentence.items))
        end = next((at for at in behind if sentence.items[at].kind in ("comma", "stop")), None)
        if end is not None and sentence.items[end].kind == "comma":
            yield voice, range(opening.start, end)


def _relative_clauses(
    sentence: Sentence, voices: Sequence[Voice], speech: SpeechWords
) -> Iterator[tuple[Voice, range]]:
    """“Smith, whom Jones called a liar, said it would burst”: what Jones says stands between two commas."""
    items = sentence.items
    for voice in voices if not speech.verb_second else ():
        first = voice.cue.first - 1
        while first > 0 and items[first].lower in speech.titles:
            first -= 1
        # “Smith, whose plan Jones had called weak, said”
        back = list(takewhile(lambda at: items[at].kind == "word", range(first, max(0, first - _LONGEST_KIND), -1)))
        first = next((at for at in back if items[at].lower in speech.relatives), first)
        if first < 1 or items[first].lower not in speech.relatives or items[first - 1].kind != "comma":
            continue
        end = next((at for at in range(voice.cue.last + 1, len(items)) if items[at].kind in ("comma", "stop")), None)
        if end is not None and items[end].kind == "comma":
            yield voice, range(first, end)


def _partings(sentence: Sentence, voices: Sequence[Voice], about: str, speech: SpeechWords) -> Iterator[int]:
    """Where a clause with a voice of its own begins: behind a sign, with a conjunction or after a clause with one.

    “Smith called it safe though Jones thought it old” has no sign between the two; where the fact is `about` Jones,
    that may all be what Smith says.
    """
    small = either(speech.conjunctions, speech.fillers, speech.definite, speech.indefinite, speech.titles)
    in_order = sorted(voices, key=lambda voice: voice.cue.first)
    start = 0
    for before, voice in pairwise(in_order):
        at = voice.cue.first
        while at > start and _belongs_to_subject(sentence.items[at - 1], small):
            at -= 1
        at = _clause_opening(sentence.items, at, start, speech)
        cue = _words_of(before, speech)
        said = [item for place, item in enumerate(sentence.items[start:at], start) if place not in cue]
        signs = sum(item.kind in ("comma", "stop") or item.lower in speech.complementizers for item in said)
        if len(said) - signs < _SHORTEST:
            continue
        led = {item.lower for item in sentence.items[at : voice.cue.first]}
        concedes = bool(led & speech.concessions) and not _names(about, voice)
        if _is_of_time(sentence.items[at], speech) or concedes:
            yield at
            start = at
            continue
        if sentence.items[at - 1].text == ";":
            # “Smith had hoped for May; Jones said it was late”
            yield at
            start = at
            continue
        if not _is_sign(sentence.items[at - 1]):
            continue
        opening = sentence.items[start].lower in speech.conjunctions
        # German “Jones lobte den Plan, Smith aber sagte, …”
        last = voice.cue.last if speech.verb_second else voice.cue.first
        if opening or any(item.lower in speech.conjunctions for item in sentence.items[at:last]):
            yield at
            start = at


def _words_of(voice: Voice, speech: SpeechWords) -> Set[int]:
    """The places of a cue's own words; German “Müller hatte auf Mai gehofft” has others between them."""
    if not speech.verb_second:
        return {*range(voice.cue.first, voice.cue.last + 1)}
    return {voice.cue.first, voice.cue.last, *range(voice.subject.first, voice.subject.last + 1)}


def _is_sign(item: Item) -> bool:
    """Whether a sign parts what stands on its two sides; it may stand inside of quotation marks."""
    return item.kind in ("comma", "stop") or (item.kind == "quotation" and item.text[-2:-1] == ",")


def _belongs_to_subject(item: Item, small: Set[str]) -> bool:
    """Whether a word before a name leads to it: “though the bank's chief executive Smith said”."""
    return item.kind == "word" and (item.possessive or item.lower in small)


def _clause_opening(items: Sequence[Item], at: int, start: int, speech: SpeechWords) -> int:
    """Past what a name is: “As Smith spoke, accountancy firm Norbank urged”."""
    if speech.verb_second:
        return at
    for before in range(at - 1, max(start, at - 1 - _LONGEST_KIND), -1):
        if items[before].kind == "comma":
            return before + 1
        if items[before].kind != "word" or items[before].lower in either(speech.prepositions, speech.says):
            break
    return at


def _names(about: str, voice: Voice) -> bool:
    """Whether a fact has a word of the one who speaks."""
    subject = voice.subject.words.lower().split(" ")
    return any(word.strip(".,'’") in subject for word in about.lower().split(" "))


def _around(sentence: Sentence, clause: range) -> str:
    return text_of(sentence, range(clause.start)) + " " + text_of(sentence, range(clause.stop, len(sentence.items)))
