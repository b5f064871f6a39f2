"""What stands before a colon goes in; who is the author of a paper that it tells of comes out."""

from __future__ import annotations

from factsheet.text.languages.speech import either
from factsheet.text.speech.papers import Papers
from factsheet.text.speech.phrases import Subject


class PapersBefore(Papers):
    """Papers that somebody reads out, and what stands between them and a colon."""

    def of_paper(self, first: int, at: int) -> Subject | None:
        """“Smith read out a statement by Jones: “…””, “a letter, signed by Jones, reads: “…””: whose paper it is; not
        “Smith dismissed a report by Jones: “…””."""
        word = self.cue_word_before(at)
        if word is not None and self.lower(word) not in self.speech.linking:
            return None
        if any(item.lower in self.speech.denies for item in self.items[first:at]):
            return None
        if (owner := self._read_out(first, at)) is not None:
            return owner
        for place in range(at - 2, first, -1):
            if self.items[place].kind in ("stop", "quotation"):
                return None
            if self.lower(place) not in self.speech.authors:
                continue
            author = self.following.after(place)
            noun = self._noun_of_author(place)
            if author is None or author.kind != "names" or noun is None or self.is_answered(noun):
                return None
            if self._only_tells_when(noun):
                return None
            closes = author.last == at - 1
            reads = self.lower(at - 1) in self.speech.linking and author.last in (at - 2, at - 3)
            return author if closes or (reads and noun <= first + 1) else None
        return None

    def _read_out(self, first: int, at: int) -> Subject | None:
        """“Smith read out Jones's letter: “…””; not “Smith tore up Jones's letter: “…””."""
        owner = at - 2
        if owner <= first or not self.items[owner].possessive or not self.leading.is_person(owner):
            return None
        is_paper = self.lower(at - 1) in self.speech.documents
        is_read = any(item.lower in self.speech.reads_out for item in self.items[first:owner])
        return self.leading.named_alone(owner) if is_paper and is_read else None

    def is_received(self, first: int, at: int) -> bool:
        """“Smith received this statement: “…””: another's paper, whoever that is."""
        if not self.is_document(self.items[at - 1]):
            return False
        return any(item.lower in self.speech.receives for item in self.items[first : at - 1])

    def is_answered(self, noun: int) -> bool:
        """German “reagierte auf die Vorwürfe von Berg: “…””: what only the answer is to."""
        before = noun - 1 - (self.lower(noun - 1) in self.speech.definite)
        return self.lower(before) in self.speech.answering and not self.is_document(self.items[noun])

    def _only_tells_when(self, noun: int) -> bool:
        """“Smith shook her head after a speech by Jones: “…””."""
        before = noun - 1 - (self.lower(noun - 1) in either(self.speech.indefinite, self.speech.definite))
        return self.lower(before) in self.speech.prepositions & self.speech.conjunctions

    def _noun_of_author(self, by: int) -> int | None:
        """The place of the paper that is by somebody, past a participle: “a letter by”, “the letter, signed by”."""
        noun = by - 1
        if self.items[noun].kind == "word" and self.lower(noun).endswith(("ed", "en")):
            noun -= 1 + (self.items[noun - 1].kind == "comma")
        is_paper = self.is_document(self.items[noun]) or self.lower(noun) in self.speech.speech_nouns
        return noun if noun >= 0 and is_paper else None

    def cue_word_before(self, at: int) -> int | None:
        """Where a verb of speech stands in the clause before a colon, and says by itself who speaks."""
        for other in range(at - 1, -1, -1):
            item = self.items[other]
            if item.kind == "stop" or (item.kind == "quotation" and not self._is_inside(other)):
                return None
            if item.kind != "word" or self._is_of_name(other) or self.is_object_noun(other):
                continue
            known = either(self.speech.says, self.speech.cites)
            if item.lower in known or self.has_particle(other, item.lower):
                return other
        return None

    def _is_of_name(self, at: int) -> bool:
        """“Ann Smith, The Ulm Post: “…””, where “post” is no verb: a word in capitals behind another."""
        before = self.items[at - 1] if at else None
        in_name = before is not None and before.kind in ("word", "name") and before.is_capital
        return in_name and self.items[at].is_capital and not self.speech.verb_second

    def _is_inside(self, at: int) -> bool:
        """Whether a quotation stands inside of a clause: “Müller wrote in „Der Bote“ about it: “…””."""
        return 0 < at < len(self.items) - 1 and self.items[at - 1].kind == self.items[at + 1].kind == "word"
