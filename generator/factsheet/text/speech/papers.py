"""A sentence and the place of a paper or a name go in; who says it by having written, signed or seen it comes out."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.languages.speech import either
from factsheet.text.speech.compounds import tells_figures
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.items import DASHES, Item
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.viewpoints import Viewpoints

_MAKER_REACH = 5
"""Items from “vom” to the participle before a paper: “vom Vorsitzenden Hans Müller gestern veröffentlichten”."""

_PLACE_REACH = 3
"""Items behind “heißt es” in which “aus dem Ministerium” begins."""


class Papers(Viewpoints):
    """The papers of one sentence, the names under what is quoted, and one's own account."""

    def made(self, at: int, item: Item) -> Cue | None:
        """What the maker of a paper says."""
        return (self._made(at) or self._published(at)) if self.is_document(item) else None

    def is_document(self, item: Item) -> bool:
        """German compounds are told by their last part: “Positionspapier”."""
        return item.lower in self.speech.documents or item.lower.endswith(self.speech.document_ends)

    def is_paper(self, item: Item | None) -> bool:
        """“According to Smith's figures”, “according to Smith's own account”: what speaks for whoever made it."""
        papers = either(self.speech.documents, self.speech.speech_nouns)
        return item is None or item.kind != "word" or item.lower in papers

    def _made(self, at: int) -> Cue | None:
        """“a report by Unicef found”, German “eine Studie der Universität Kiel”: what its maker says."""
        if self.lower(at + 1) not in self.speech.of_documents:
            return None
        maker = self.following.after(at + 1)
        if maker is None or maker.kind != "names":
            # German “eine Studie des Bauamts”
            maker = self.owner_after(at)
        if maker is None:
            return None
        # German “wies einen Bericht der „Stadtpost“ zurück”: a paper that somebody tells of.
        is_object = self.speech.verb_second and self.leading.is_governed(at)
        return replace(self.cue(at, at + 1, "says", maker), whole_sentence_only=True, is_noun=is_object)

    def _maker_before(self, at: int) -> Subject | None:
        """German “einer Studie des Bauamts zufolge”."""
        papers = (self.made(other, self.items[other]) for other in range(self.clause_start(at), at))
        return next((made.subject for made in papers if made is not None), None)

    def source_before(self, at: int) -> Subject | None:
        """Who stands before German “zufolge”."""
        named = self.leading.ending_at(at - 1) if at else None
        return self._teller_before(at) or named or self._maker_before(at)

    def _teller_before(self, at: int) -> Subject | None:
        """German “seinen Worten zufolge”, “Bergs Angaben zufolge”, “den Worten von Berg zufolge”."""
        start = self.clause_start(at)
        words = (place for place in range(at - 1, start, -1) if self.items[place].kind == "word")
        noun = next((place for place in words if self.is_paper(self.items[place])), None)
        if noun is None:
            return None
        if noun < at - 1:
            is_tied = self.lower(noun + 1) in self.speech.owners
            return self.following.after(noun + 1) if is_tied else self.owner_after(noun)
        before = self.items[noun - 1]
        if before.kind == "name" and before.possessive:
            return self.leading.named_alone(noun - 1)
        return self.pronoun(noun - 1, self.speech.owned)

    def emerging(self, at: int) -> Cue | None:
        """German “wie aus Kreisen der Nordbank verlautete”, “das geht aus einem Bericht des Amtes hervor”."""
        word = self.lower(at)
        if word not in self.speech.emerges and not self.has_particle(at, word, self.speech.emerges_with):
            return None
        start = self.clause_start(at)
        ends = (other for other in range(at, len(self.items)) if self.items[other].kind in ("comma", "stop"))
        places = [*range(at - 1, start - 1, -1), *range(at + 1, next(ends, len(self.items)))]
        place = next((other for other in places if self.lower(other) in self.speech.origins), None)
        subject = self._origin(place) if place is not None else None
        return replace(self.cue(at, at, "says", subject), whole_sentence_only=True) if subject is not None else None

    def _origin(self, preposition: int) -> Subject | None:
        """Whom what comes “aus dem Umfeld der Partei”, “aus Regierungskreisen”, “aus dem Amt” comes from."""
        noun = next((at for at in range(preposition + 1, len(self.items)) if self.ends_adjectives(at)), None)
        if noun is None or self.items[noun].kind != "word":
            return self.following.after(preposition)
        if self.lower(noun + 1) in self.speech.genitives:
            return self.owner_after(noun) or self.following.after(noun)
        if tells_figures(self.lower(noun), self.speech):
            return Subject(kind="description", words=self.items[noun].text, first=noun, last=noun)
        return self.following.after(preposition)

    def _published(self, at: int) -> Cue | None:
        """German “nach einer vom DGB veröffentlichten Erklärung”: who made it stands before it."""
        articles = either(self.speech.definite, self.speech.indefinite)
        behind = range(at - 2, max(0, at - 2 - _MAKER_REACH), -1)
        by = next((place for place in behind if self.lower(place) in self.speech.authors), 0)
        if not self.speech.verb_second or not by or self.lower(by - 1) not in articles:
            return None
        subject = self.following.after(by)
        if subject is None or subject.kind != "names" or subject.last >= at:
            return None
        return replace(self.cue(by - 1, at, "says", subject), whole_sentence_only=True)

    def signed(self, at: int) -> Cue | None:
        """“…” – Marta Silva, head of research: a name after a dash that nothing but an aside follows."""
        if at < 2 or self.items[at - 1].text not in DASHES or self.items[at - 2].kind != "quotation":
            return None
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if following is not None and following.kind not in ("comma", "stop"):
            return None
        return self.cue(at, at, "says", self.leading.named(at))

    def impersonal(self, at: int) -> Cue | None:
        """German “hieß es aus dem Ministerium”, “in einem Papier des Ministeriums heißt es”: whose words they are."""
        ahead = range(at + 2, min(at + 2 + _PLACE_REACH, len(self.items)))
        place = next((other for other in ahead if self.items[other].lower in self.speech.prepositions), None)
        subject = (self.bare(place) or self.following.after(place)) if place is not None else None
        if subject is None or subject.kind != "names":
            named = self.leading.only_name(self.clause_start(at), at, free=False)
            if named is not None and self._is_receiver(named):
                named = None
            comes = place is not None and self.lower(place) in self.speech.origins
            subject = (
                named or (self._whose_paper(subject) if subject is not None else None) or (subject if comes else None)
            )
        return replace(self.cue(at, at + 1, "says", subject), whole_sentence_only=True) if subject else None

    def _is_receiver(self, named: Subject) -> bool:
        """German “in einem an Müller gerichteten Brief heißt es”: a name inside of an attribute, and no author's."""
        before = next((at for at in range(named.first - 1, 0, -1) if self.lower(at) in self.speech.prepositions), 0)
        opens = self.lower(before - 1) in either(self.speech.definite, self.speech.indefinite) if before else False
        return opens and self.lower(before) not in self.speech.authors and self.items[named.last + 1].kind == "word"

    def reported_at(self, at: int) -> Cue | None:
        """German “wie es beim Verein heißt”: the verb of such a clause, with the place behind its “es”."""
        first = self.as_clause(at)
        if first is None or self.lower(first + 1) not in self.speech.impersonal:
            return None
        subject = self.bare(first + 2) or self.following.after(first + 2)
        if subject is None or subject.last >= at or self.lower(first + 2) not in self.speech.prepositions:
            return None
        return replace(self.cue(at, at, "says", subject), whole_sentence_only=True)

    def bare(self, preposition: int) -> Subject | None:
        """German “laut Ministerium”, “beim Verein”: a noun that without an article is a known one."""
        noun = preposition + 1
        if self.lower(preposition) not in self.speech.bare_sources or noun >= len(self.items):
            return None
        behind = self.items[noun + 1] if noun + 1 < len(self.items) else None
        goes_on = behind is not None and behind.kind in ("word", "name") and behind.is_capital
        if self.items[noun].kind != "word" or not self.items[noun].is_capital or goes_on:
            return None
        if self.lower(noun) in self.speech.times or self._is_owned(noun):
            return None
        words = self.leading.text(preposition, noun)
        return Subject(kind="description", words=words, first=noun, last=noun)

    def compound_source(self, at: int) -> Cue | None:
        """German “nach Polizeiangaben”: the noun itself tells whose they are."""
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if following is None or following.kind != "word" or not tells_figures(following.lower, self.speech):
            return None
        subject = Subject(kind="description", words=self.leading.text(at, at + 1), first=at + 1, last=at + 1)
        return replace(self.cue(at, at, "says", subject), whole_sentence_only=True)

    def named_source(self, preposition: int) -> Cue | None:
        """German “nach einer norwegischen Studie”, where the sheet has that name; not “nach der Norbank”."""
        first = preposition + 1
        if self.lower(first) in either(self.speech.definite, self.speech.indefinite):
            first += 1
        named = self.items[first] if first < len(self.items) else None
        if named is None or named.mention is None or named.mention.is_person:
            return None
        nouns = (word.strip(".,").lower() for word in named.text.split(" "))
        if not any(noun.endswith(tuple(self.speech.sources)) for noun in nouns):
            return None
        subject = Subject(kind="names", words=named.text, first=first, last=first, mentions=(named.mention,))
        return replace(self.cue(preposition, preposition, "says", subject), whole_sentence_only=True)

    def _is_owned(self, noun: int) -> bool:
        """Whether what follows a noun tells whose it is: German “laut Informationen des Anzeigers”, “laut Sprecher der
        Bahn”, or the noun is none that speaks: “laut Bericht”."""
        tying = either(self.speech.owners, self.speech.genitives, self.speech.authors)
        behind = self.items[noun + 1] if noun + 1 < len(self.items) else None
        if self.lower(noun) in self.speech.speech_nouns or self.is_document(self.items[noun]):
            return True
        return behind is not None and (behind.kind in ("name", "quotation") or behind.lower in tying)

    def owner_after(self, at: int) -> Subject | None:
        """German “nach Angaben Merkels”, “nach Angaben des örtlichen Bauamts”: a genitive that is the source."""
        first = place = at + 1
        if self.lower(first) in self.speech.genitives:
            place = next((o for o in range(first + 1, len(self.items)) if self.ends_adjectives(o)), first)
        item = self.items[place] if place < len(self.items) else None
        if item is None or item.kind != "name" or not item.possessive or item.mention is None:
            return None
        following = self.items[place + 1] if place + 1 < len(self.items) else None
        if following is not None and following.kind in ("word", "name") and following.is_capital:
            return None
        if not self.speech.verb_second and not self.is_paper(following):
            # “According to Smith's lawyer”
            return None
        return Subject(kind="names", words=item.text, first=first, last=place, mentions=(item.mention,))

    def ends_adjectives(self, at: int) -> bool:
        """Whether a place is past the adjectives before a noun."""
        item = self.items[at]
        return item.kind != "word" or item.is_capital or item.lower in self.speech.prepositions

    def _whose_paper(self, paper: Subject) -> Subject | None:
        """German “in der Begründung des Gerichts”."""
        behind = range(paper.first + 1, paper.last)
        owner = next((at for at in behind if self.lower(at) in self.speech.genitives), None)
        if owner is None:
            return None
        return replace(paper, kind="description", words=self.leading.text(owner, paper.last), first=owner)

    def named_of(self, of: int) -> Subject | None:
        """“The claim of Smith is that Jones left”: a name with the verb right behind it."""
        name = of + 1
        while name < len(self.items) - 1 and self.leading.is_title(self.items[name]):
            name += 1
        ends = self.lower(name + 1) in self.speech.linking
        is_name = ends and not self.speech.verb_second and self.items[name].kind == "name"
        return self.leading.named_alone(name) if is_name else None

    def own_source(self, at: int) -> Subject | None:
        """German “Eigenen Angaben zufolge hat Berg …”: whom the clause is about, or else whom the sentence names."""
        subject = self.following.after(at)
        if subject is not None and subject.kind in ("names", "pronoun"):
            return subject
        named = [other for other in range(at - 1) if self.items[other].kind == "name"]
        return self.leading.named_alone(named[-1]) if len(named) == 1 else subject

    def is_told_before(self, at: int) -> bool:
        """German “Den Angaben zufolge”: of whoever speaks before."""
        of_sources = {phrase[-1] for phrase in self.speech.before_source if len(phrase) > 1}
        return self.lower(at - 1) in of_sources and self.lower(at - 2) in self.speech.definite
