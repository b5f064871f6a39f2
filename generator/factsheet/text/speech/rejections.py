"""A noun of speech and its owner go in; whether the sentence has somebody else judge what the owner says comes out."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.narrative import Sentence


def is_rejected(sentence: Sentence, cue: Cue, first: int, cues: Sequence[Cue], words: SpeechWords) -> bool:
    """“Smith rejected a claim by Jones: “…””: what stands behind the colon is what Smith says to it. `first` is the
    place of the quotation, and `cues` are those of the sentence."""
    if first == 0 or sentence.items[first - 1].text != ":" or cue.verb == ":":
        return False
    judging = either(words.denials, words.denies, words.judges, words.with_object)
    return any(
        other.verb in judging and other.last < cue.first and is_one_clause(sentence, other.last + 1, cue.first)
        for other in cues
        if other.subject is not None
    )


def is_one_clause(sentence: Sentence, first: int, end: int) -> bool:
    """Whether nothing parts a stretch but a comma at its end: “said he “suffers” and is “ill”, according to”."""
    kinds = [item.kind for item in sentence.items[first:end]]
    return "stop" not in kinds and "comma" not in kinds[:-1]
