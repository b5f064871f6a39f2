"""An organization's name goes in; the name as other cases of a language have it comes out."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.text.languages.speech import SpeechWords, either

_SHORTEST_ADJECTIVE = 3
"""Letters before the ending: “Rote”."""


def other_cases(text: str, speech: SpeechWords) -> Iterator[str]:
    """An organization's name as it may stand elsewhere in a sentence: German “des Deutschen Hafenbundes”."""
    for variant in (text, *in_other_endings(text, speech)):
        yield from (variant + ending for ending in ("", "es" if speech.genitive_s else "") if variant + ending != text)


def in_other_endings(text: str, speech: SpeechWords) -> Iterator[str]:
    """A name of several words with the other endings of its adjectives, and its noun as a genitive.

    German “Deutsche Bank” in “der Deutschen Bank”, “Amt für Wirtschaft” in “des Amtes für Wirtschaft”; an ending of the
    last word is no matter of the name.
    """
    words = text.split(" ")
    noun = 0
    while noun < len(words) - 1 and _is_adjective(words[noun], words[noun + 1], speech):
        noun += 1
    endings = speech.adjective_ends if noun else ("",) if speech.adjective_ends else ()
    genitives = ("", "s", "es") if noun < len(words) - 1 and words[noun][:1].isupper() else ("",)
    for ending in endings:
        adjectives = [_stem(word, speech) + ending for word in words[:noun]]
        for genitive in genitives:
            variant = " ".join((*adjectives, words[noun] + genitive, *words[noun + 1 :]))
            if variant != text:
                yield variant


def _is_adjective(word: str, following: str, speech: SpeechWords) -> bool:
    """Whether a word before the noun of a name has the ending of an adjective: “Deutsche”, no article."""
    is_article = word.lower() in either(speech.definite, speech.indefinite)
    return len(_stem(word, speech)) >= _SHORTEST_ADJECTIVE and not is_article and following[:1].isupper()


def _stem(word: str, speech: SpeechWords) -> str:
    """An adjective less its ending; nothing where it has none."""
    ending = next((ending for ending in speech.adjective_ends if word.endswith(ending)), "")
    return word[: -len(ending)] if ending else ""
