"""A pronoun in a sentence goes in; how far into the sentence its antecedent may be looked for comes out."""

from __future__ import annotations

from factsheet.text.languages.speech import Reference
from factsheet.text.speech.moods import is_reported
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.transcript import Transcript


class Lookback:
    """Places are indices of a sentence's items; what stands at one, and behind it, is not looked at."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript

    def before_object(self, sentence: Sentence, subject: Subject) -> int:
        """From the pronoun itself, or before its object: German “Müller wirft er vor”, whose subject is not Müller; or
        before the clause that it reports."""
        at, words = subject.first, self._transcript.words
        if not words.verb_second or subject.kind != "pronoun" or at < 2:
            return at
        if sentence.items[at - 2].kind == "comma" and sentence.items[at - 1].kind == "word":
            opening = at - 2
            while opening and sentence.items[opening - 1].kind in ("word", "name"):
                opening -= 1
            if is_reported(sentence.items[opening : at - 2], words):
                # “Müller habe gelogen, sagte er”: somebody else than Müller.
                return opening
        return at - 2 if sentence.items[at - 1].kind == "word" and sentence.items[at - 2].kind == "name" else at

    def before_speaker(self, sentence: Sentence, reference: Reference, before: int) -> int:
        """Where the same pronoun speaks: whoever it is, it is nobody named behind it (“He said Ryan told him”)."""
        speaking = (
            subject.first
            for subject in (cue.subject for cue in self._transcript.cues(sentence))
            if subject is not None and subject.kind == "pronoun" and self.is_same(subject.pronoun, reference)
        )
        return min((first for first in speaking if first < before), default=before)

    def before_pronoun(self, sentence: Sentence, reference: Reference, before: int) -> tuple[int, bool]:
        """Where to look from, and whether that is the sentence's end: not behind a pronoun for the same one.

        “He ran against Ryan. He won.”
        """
        open_end = before == len(sentence.items)
        if reference in ("man", "woman"):
            for at in range(before - 1, -1, -1):
                item = sentence.items[at]
                if item.kind == "word" and self.is_same(item.lower, reference):
                    return at, False
        if reference == "no man" and before > 0 and sentence.items[0].kind == "word":
            # German “sie” is an object too; at the head of a sentence it is whom the sentence tells of.
            return (0, False) if self.is_same(sentence.items[0].lower, reference) else (before, open_end)
        return before, open_end

    def is_same(self, pronoun: str, reference: Reference) -> bool:
        """Whether a pronoun, in small letters, stands for the same kind of person or thing."""
        known = self._transcript.words.pronouns.get(pronoun)
        return known == reference or (reference == "anyone" and known in ("man", "woman"))

    def is_newcomer(self, sentence: Sentence, subject: Subject, reference: Reference, before: int) -> bool:
        """“A guard in Kiel, who hid because she feared”: somebody without a name, with nobody named before “she”."""
        words = self._transcript.words
        if reference not in ("man", "woman") or before >= len(sentence.items):
            return False
        if subject.kind not in ("description", "names") or any(mention.is_person for mention in subject.mentions):
            return False
        behind = sentence.items[subject.last + 1 : before]
        return subject.words.lower().split(" ")[0] in words.indefinite and not any(item.mention for item in behind)
