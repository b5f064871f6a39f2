"""A quotation and a cue of its sentence go in; how far the cue is from what it would say comes out."""

from __future__ import annotations

from itertools import takewhile

from factsheet.text.characters import QUOTATION_MARKS
from factsheet.text.languages.speech import either
from factsheet.text.speech.complements import is_of_anybody_told, is_of_thing_told
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.led_clauses import is_led
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.noun_cues import NounCues
from factsheet.text.speech.openings import Openings
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.rejections import is_one_clause

_AFTER_PAUSE = 0.5
_BEFORE_FLOW = 3.0
"""Added to the distance of a cue that stands on the side where the quotation does not point to it."""
_UNNAMED = 6.0
"""Added where only a colon introduces a quotation, after a clause that names nobody."""
_SHORTEST_CLAUSE = 4
"""Items from “that” to the next “that” which make a clause between the two."""
_OWN_CLAUSE = 20.0
"""Added where a cue behind a quotation opens a clause of its own, as German has it, or has another clause that says
what is said: any other cue is meant rather."""


class Nearness(NounCues):
    """Which cues may speak a quotation, and which of them is nearest to it; places are those of items."""

    def of(self, sentence: Sentence, cue: Cue, first: int, last: int) -> float:
        """Items between a quotation and a cue, and more where something tells against the cue."""
        done = self._has_said(sentence, cue, first) or self._only_describes(sentence, cue, first)
        led = cue.first > last and is_led(sentence, self._transcript.cues(sentence), first, self._transcript.words)
        done = done or self._only_accuses(sentence, cue) or self._only_passes_on(sentence, cue)
        done = done or is_of_thing_told(sentence, cue, self._transcript)
        done = done or is_of_anybody_told(sentence, cue, first, self._transcript)
        said = _OWN_CLAUSE if done or led or self.is_rejected(sentence, cue, first) else 0
        return self._distance(sentence, cue, first, last) + self._doubt(sentence, cue) + said

    def is_done(self, sentence: Sentence, cue: Cue, first: int) -> bool:
        """Whether a cue has its quotation, and the next one stands in a clause that somebody else opens.

        German “Müller nannte ihn „klug“, Berg schrieb ihm „alles Glück der Welt““.
        """
        if self._is_companion(sentence, cue) and cue.first > first:
            return True
        if self._is_what_is_said(sentence, cue, first):
            return True
        behind = range(cue.last + 1, first)
        quoted = next((at for at in behind if sentence.items[at].kind == "quotation"), None)
        if quoted is None or cue.subject is None or not self._transcript.words.verb_second:
            return False
        opening = Openings(sentence.items, self._transcript.words).clause_between(quoted + 1, first)
        return opening is not None and opening.mentions != cue.subject.mentions

    def _is_what_is_said(self, sentence: Sentence, cue: Cue, first: int) -> bool:
        """German “Für Müller ist, was Berg sagt, „absurd““: a clause that only names what somebody says."""
        words, items = self._transcript.words, sentence.items
        if not words.verb_second or cue.subject is None or cue.last >= first or items[cue.last + 1].kind != "comma":
            return False
        opening = cue.subject.first
        while opening and items[opening - 1].kind in ("word", "name"):
            opening -= 1
        return opening < cue.subject.first and items[opening].lower in words.interrogatives

    def _is_companion(self, sentence: Sentence, cue: Cue) -> bool:
        """“He wants the “Fab Four” back, despite Smith saying no”: a participle says only what stands behind it."""
        words = self._transcript.words
        if cue.subject is None or cue.verb not in words.saying or cue.subject.first == 0:
            return False
        return sentence.items[cue.subject.first - 1].lower in words.companions & words.prepositions

    def _has_said(self, sentence: Sentence, cue: Cue, first: int) -> bool:
        """Whether a cue has its clause already: “Smith told a man who said that it was late that “…””."""
        words = self._transcript.words
        between = sentence.items[cue.last + 1 : first]
        if words.verb_second or len(between) < _SHORTEST_CLAUSE or between[0].lower not in words.complementizers:
            return False
        before = between[-2]
        joined = before.lower in words.coordinators or before.kind in ("comma", "stop", "quotation")
        return between[-1].lower in words.complementizers and not joined

    def _only_accuses(self, sentence: Sentence, cue: Cue) -> bool:
        """German “Müller wirft Berg vor, gesagt zu haben: „…“”: the words are Berg's."""
        words = self._transcript.words
        if cue.verb not in words.accuses:
            return False
        behind = (other for other in self._transcript.cues(sentence) if other.first > cue.last)
        return any(
            other.verb in words.said and sentence.items[other.last + 2].lower in words.perfect_infinitive
            for other in behind
            if other.last + 2 < len(sentence.items)
        )

    def _only_passes_on(self, sentence: Sentence, cue: Cue) -> bool:
        """“Citing Smith, the Gazette reported “…””: the words are Smith's, and no organization's."""
        if cue.subject is None or any(mention.is_person for mention in cue.subject.mentions):
            return False
        words = self._transcript.words
        naming = (other.subject for other in self._transcript.cues(sentence) if other.verb in words.passing_on)
        return any(subject and any(mention.is_person for mention in subject.mentions) for subject in naming)

    def _only_describes(self, sentence: Sentence, cue: Cue, first: int) -> bool:
        """“Smith said instead of the “blaze” Jones had promised, it was “damp””: Jones only tells of the blaze."""
        items = sentence.items
        if cue.subject is None or cue.last >= first or self._transcript.words.verb_second:
            return False
        opening, behind = cue.subject.first - 1, cue.last + 1
        opening -= opening > 0 and items[opening].lower in self._transcript.words.definite
        quoted = opening > 0 and items[opening].kind == "quotation" and not self._pauses(sentence, opening)
        return quoted and items[behind].kind == "comma" and items[opening - 1].kind == "word"

    def _doubt(self, sentence: Sentence, cue: Cue) -> float:
        """More where only a clause before a colon (“The firm is of another mind: “…”, said Smith”), a paper
        (“Smith said “…,” according to a statement”) or who hands it on (German “sagte Müller laut Polizei”) stands
        for whoever speaks.
        """
        if cue.whole_sentence_only and self._is_handed_on(sentence, cue):
            return _UNNAMED
        if cue.verb in self._transcript.words.viewpoints:
            return _UNNAMED
        if cue.verb == ":" and cue.subject is not None and not any(each.is_person for each in cue.subject.mentions):
            # German “Die Bahn hat enttäuscht reagiert: „…“, so Müller”
            return _UNNAMED
        if cue.subject is None or cue.subject.kind not in ("stranger", "description"):
            return 0
        if self._is_thing_said(cue.subject) and any(
            other.last < cue.first for other in self._transcript.cues(sentence)
        ):
            return _OWN_CLAUSE
        is_document = cue.subject.words.split(" ")[-1].lower() in self._transcript.words.documents
        return _UNNAMED if cue.whole_sentence_only and is_document else 0

    def _is_thing_said(self, subject: Subject) -> bool:
        """“Smith said her criticism of Jones raised questions about “…””: what she said speaks for nobody new."""
        words = self._transcript.words
        small = words.prepositions
        head = list(takewhile(lambda word: word not in small, subject.words.lower().split(" ")))
        said = either(words.speech_nouns, words.signs) - words.documents
        return subject.kind == "description" and head[-1:] != [] and head[-1] in said

    def _is_handed_on(self, sentence: Sentence, cue: Cue) -> bool:
        """Whether a paper or an organization only hands on what the clause before it says that somebody says."""
        if self._is_beside(sentence, cue):
            return True
        if cue.subject is None or any(mention.is_person for mention in cue.subject.mentions):
            return False
        return any(
            other.last < cue.first and not other.whole_sentence_only and other.manner == "says"
            for other in self._transcript.cues(sentence)
            if other.subject is not None and other.subject.kind in ("names", "pronoun")
            if is_one_clause(sentence, other.last + 1, cue.first)
        )

    def _is_beside(self, sentence: Sentence, cue: Cue) -> bool:
        """“Smith said, according to Jones, “…””: between two commas, right behind a verb."""
        items, verb = sentence.items, cue.first - 2
        if self._transcript.words.verb_second or verb < 0 or items[verb + 1].kind != "comma":
            return False
        closed = cue.last + 1 < len(items) and items[cue.last + 1].kind == "comma"
        cues = self._transcript.cues(sentence)
        return closed and any(other.last == verb and other.manner == "says" and not other.is_noun for other in cues)

    def _distance(self, sentence: Sentence, cue: Cue, first: int, last: int) -> float:
        """Items between a quotation and a cue; more on the side that the quotation's punctuation does not point to."""
        pauses = self._pauses(sentence, last)
        announced = first > 0 and sentence.items[first - 1].text == ":"
        if announced and pauses and cue.first == last + 2 and self._is_verb_first(cue):
            # German “Er war dagegen: „…“, sagte Müller”: the verb right behind a quotation tells more than the colon.
            return -1
        if cue.first > last:
            flows = announced or not pauses or self._is_parted(sentence, last, cue)
            own = self._opens_own(cue) or self._is_only_beside(sentence, last, cue, pauses=pauses)
            return cue.first - last - 1 + (_BEFORE_FLOW if flows else 0) + (_OWN_CLAUSE if own else 0)
        if cue.last < first:
            is_object = cue.last == first - 1
            return first - cue.last - 1 + (_AFTER_PAUSE if pauses and not announced and not is_object else -is_object)
        return _BEFORE_FLOW

    def _is_parted(self, sentence: Sentence, last: int, cue: Cue) -> bool:
        """Whether another clause begins between a quotation and a cue after it: “…“, while Smith said”.

        German has the verb right behind the quotation, so that a subject before its verb opens a clause of its own.
        """
        between = sentence.items[last + 1 : cue.first + 1]
        words = self._transcript.words
        if self._opens_own(cue):
            return True
        parting = words.conjunctions - words.as_clause - words.relatives
        return any((item.kind == "word" and item.lower in parting) or item.text == ";" for item in between)

    def _is_only_beside(self, sentence: Sentence, last: int, cue: Cue, *, pauses: bool) -> bool:
        """“Smith called it “absurd” after Jones announced it”, ““…,” though Jones writes little, said Smith”: a clause
        behind a quotation that tells only when, or against what. Where the quotation pauses, it begins right there.
        """
        words = self._transcript.words
        openers = either(words.prepositions & words.conjunctions, words.concessions, words.whens)
        between = range(last + 1, cue.first + 1)
        opener = next((at for at in between if sentence.items[at].lower in openers), None)
        if words.verb_second or opener is None or (pauses and opener != last + 1):
            return False
        return not any(sentence.items[at].kind == "comma" for at in range(opener, cue.first))

    def _opens_own(self, cue: Cue) -> bool:
        """Whether a cue behind a quotation is a clause of its own: German has the verb right behind what is said."""
        if not self._transcript.words.verb_second or cue.subject is None:
            return False
        return cue.first == cue.subject.first and cue.subject.last < cue.last

    def _is_verb_first(self, cue: Cue) -> bool:
        subject = cue.subject
        return self._transcript.words.verb_second and subject is not None and subject.first == cue.first + 1

    def _pauses(self, sentence: Sentence, last: int) -> bool:
        """Whether a quotation ends as one does before its cue: “…,” said he; „…“, sagte er; “…?” he asked."""
        item = sentence.items[last]
        following = sentence.items[last + 1] if last + 1 < len(sentence.items) else None
        if following is None or following.kind == "stop":
            return False
        return following.kind == "comma" or item.text.rstrip(f"{QUOTATION_MARKS} ")[-1:] in (
            ",",
            "?",
            "!",
            "…",
            "—",
            "–",
        )
