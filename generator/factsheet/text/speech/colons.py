"""A sentence and the place of a colon go in; who speaks what it introduces comes out."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.languages.speech import either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.items import Item
from factsheet.text.speech.last_clauses import LastClauses
from factsheet.text.speech.manners import Manner
from factsheet.text.speech.moods import is_reported
from factsheet.text.speech.phrases import Subject

_SHORTEST_CLAUSE = 3
"""Words before a colon that make a clause with a subject of its own, unlike “more precisely:”."""
_LONGEST_LABEL = 4
"""Words before a colon that do no more than name who speaks: “MAYOR ANNA BERG”."""
_LONGEST_PAPER_NAME = 4
"""Words of the name of a newspaper in marks."""


def is_label_of_stranger(cue: Cue) -> bool:
    """“ROSE: …”: whether what opens a sentence before a colon names nobody that the sheet knows."""
    subject = cue.subject
    return cue.verb == ":" and subject is not None and subject.kind == "stranger" and subject.first == 0


class Colons(LastClauses):
    """The colons of one sentence, and whoever owns what stands before them."""

    def colon(self, at: int) -> Cue | None:
        """“Müller: “…””, “Merkel was pleased: “…””: the subject of the clause that introduces a quotation."""
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if following is None:
            return None
        leads_to_quotation = following.kind == "quotation" and self.items[at].text == ":"
        if (labelled := self._labelled(at)) is not None:
            return Cue(first=at, last=at, verb=":", manner="says", subject=labelled)
        if not leads_to_quotation and not is_reported(self._clause_from(at + 1), self.speech):
            return None
        end = at - 1 if self._ends_with_title(at) else at
        first = self.clause_start(end)
        if leads_to_quotation and (author := self.of_paper(first, at)) is not None:
            return Cue(first=at, last=at, verb=":", manner="says", subject=author)
        if self._is_source(first, end):
            return None
        last = self.of_last_clause(first, end) or self.pointing_clause(first, end)
        subject = self.heard_before(first, end) or self._author(first, end) or last or self.leading.opening(first, end)
        subject = subject or self._at_end(at) or self._introducer(first, end)
        if subject is None or (self.items[at].text == ";" and subject.kind == "stranger"):
            return None
        word = self.cue_word_before(end)
        is_of_another = subject is last and word is not None and subject.first > word
        # “Smith said it was late, but Jones shook her head: “…””
        if word is not None and not is_of_another and not self._is_left_behind(word, subject):
            return None
        if subject.kind == "names" and self.is_received(first, at):
            subject = self.leading.stranger(first, at - 1)
        manner: Manner = "denies" if self._is_unsaid(first, at) else "says"
        return Cue(first=at, last=at, verb=":", manner=manner, subject=subject)

    def _is_source(self, first: int, end: int) -> bool:
        """“In the words of Jones, who beat Smith: “…””: whom a source is tells who speaks, and no clause behind it."""
        for phrase in self.speech.before_source_by_word.get(self.lower(first), ()):
            name = first + len(phrase) - 1
            if tuple(item.lower for item in self.items[first : name + 1]) != phrase:
                continue
            source = self.following.after(name)
            behind = source.last + 1 if source is not None and source.kind == "names" else end
            if behind + 1 < end and self.items[behind].kind == "comma":
                clause = self.items[behind + 1 : end]
                is_relative = clause[0].lower in self.speech.relatives
                return is_relative and all(item.kind != "comma" for item in clause)
        return False

    def _ends_with_title(self, at: int) -> bool:
        """German “Müller zur „Neuen Hafenpost“: „…“”: what stands in marks right before a colon is a paper's name."""
        title = self.items[at - 1] if at > 1 else None
        if title is None or title.kind != "quotation" or len(title.text.split()) > _LONGEST_PAPER_NAME:
            return False
        return self.lower(at - 2) in either(self.speech.prepositions, self.speech.definite)

    def is_reply(self, at: int) -> bool:
        """German “Müller erwiderte auf die Kritik von Berg, das sei falsch”: whoever answers says so."""
        answers = either(self.speech.hands_on, self.speech.gives_to)
        clause = self.items[self.clause_start(at) : at]
        return self.is_answered(at) and any(item.kind == "word" and item.lower in answers for item in clause)

    def _is_unsaid(self, first: int, at: int) -> bool:
        """German “Das will Berg nicht gesagt haben: „…“”."""
        clause = [item.lower for item in self.items[first:at] if item.kind == "word"]
        denied = self.speech.verb_second and not self.speech.negations.isdisjoint(clause)
        last = clause[-2:-1] if clause[-1:] == ["haben"] else clause[-1:]
        if denied and last != [] and last[0] in self.speech.said:
            return True
        # “Berg bestritt, Dorn gesagt zu haben: „…“”
        is_perfect = clause[-1:] == ["haben"] and clause[-2:-1] != [] and clause[-2] in self.speech.infinitive
        is_said = is_perfect and any(word in self.speech.said for word in clause)
        return is_said and any(item.lower in self.speech.denials for item in self.items[:at])

    def _labelled(self, at: int) -> Subject | None:
        """“Anna Berg: We have looked into it.”, “ROSE: Have you?”: a name before what is said, and nothing else."""
        if not 0 < at <= _LONGEST_LABEL or self.items[at].text != ":" or not self.items[at + 1].is_capital:
            return None
        if self.leading.is_person(at - 1) and self.leading.is_bare_name(0, at):
            return self.leading.named_alone(at - 1)
        label = self.items[:at]
        if any(item.kind != "word" or not item.is_capital for item in label):
            return None
        in_capitals = all(item.text.isupper() for item in label)
        is_open = in_capitals or not self.speech.verb_second
        return self.leading.stranger(0, at - 1) if is_open else None

    def _is_left_behind(self, word: int, subject: Subject) -> bool:
        """“With voters worried about jobs, Smith has a new slogan: “…””: a verb that nobody speaks, before a name."""
        if self.speech.verb_second or self.last_cue >= self.clause_start(word):
            return False
        return subject.kind == "names" and subject.first > word

    def _author(self, first: int, at: int) -> Subject | None:
        """German “Kritik kam von Müller: “…””: whoever a noun of speech comes from."""
        noun = next((other for other in range(first, at) if self.lower(other) in self.speech.speech_nouns), None)
        if noun is None or not self.speech.verb_second or self.items[noun + 1].is_capital:
            return None
        if any(item.kind != "word" for item in self.items[first:noun]):
            return None
        small = either(self.speech.prepositions, self.speech.genitives, self.speech.definite)
        behind = next((other for other in range(noun + 1, at) if self.lower(other) in small), None)
        if behind == noun + 1 and self.lower(behind) not in self.speech.authors:
            # “Kritik an Berg kam von Müller: “…””
            coming = (other for other in range(behind + 1, at) if self.lower(other - 1) in self.speech.linking)
            behind = next(coming, None)
        if behind is None or behind == noun + 1 or self.lower(behind) not in self.speech.authors:
            return None
        subject = self.following.after(behind)
        return subject if subject is not None and subject.kind == "names" and subject.last == at - 1 else None

    def comes_from(self, at: int) -> Cue | None:
        """German “Kritik kam von Müller. Das Haus sei zu klein.”: whose words the next sentence has."""
        if not self.speech.verb_second or not at or self.items[at - 1].kind != "name":
            return None
        first = self.clause_start(at)
        if at - first < _SHORTEST_CLAUSE or self.last_cue >= first:
            return None
        comes = any(self.lower(other) in self.speech.linking for other in range(first, at))
        author = self._author(first, at) if comes else None
        return Cue(first=at, last=at, verb=".", manner="says", subject=author) if author is not None else None

    def _gives_reason(self, first: int, at: int) -> bool:
        """German “Der Grund: „…““, “Nach einer Pause: „…““: a clause with which whoever spoke before goes on."""
        nouns = [item for item in self.items[first + 1 : at] if item.is_capital or item.kind != "word"]
        return len(nouns) > 0 and nouns[0].kind == "word" and nouns[0].lower in self.speech.reasons

    def _concerned(self, first: int, at: int) -> Subject | None:
        """German “Was ihn am meisten ärgert: „…““: the only one whom a clause is about, by a pronoun."""
        if self.lower(first) not in self.speech.interrogatives:
            return None
        clause = self.items[first:at]
        if any(item.kind != "word" or self.leading.is_title(item) for item in clause):
            return None
        places = [other for other in range(first, at) if self.lower(other) in self.speech.oblique]
        return self.pronoun(places[0], self.speech.oblique) if len(places) == 1 else None

    def _at_end(self, at: int) -> Subject | None:
        """“The bank's chairman, Hugo Reis: “…””: a name right before a colon."""
        subject = self.leading.ending_at(at - 1) if at else None
        return subject if subject is not None and subject.kind == "names" else None

    def _introducer(self, first: int, at: int) -> Subject | None:
        """Whom a clause before a colon describes: “one neighbour was less kind: “…””; so not who spoke before."""
        if self.lower(first + 1) in self.speech.speech_nouns and (owner := self.owner(first)) is not None:
            return owner
        if at - first < _SHORTEST_CLAUSE or self.last_cue >= first:
            return None
        only = (
            self.leading.only_name(first, at, free=True)
            if self.speech.verb_second
            else self.leading.apposed_name(first, at)
        )
        if only is not None:
            return only
        if self.lower(first) in self.speech.viewpoints - self.speech.infinitive:
            subject = self.following.after(first)
            if subject is not None and subject.kind == "names":
                return subject
        if self._gives_reason(first, at):
            return None
        if (concerned := self._concerned(first, at)) is not None:
            return concerned
        if self.lower(first) in self.speech.inside or is_reported(self.items[first:at], self.speech):
            # German “Darin steht: „…“”, “Man wolle offen sein: „…““: whoever spoke before goes on.
            return None
        return Subject(kind="stranger", words=self.leading.text(first, at - 1), first=first, last=at - 1)

    def _clause_from(self, first: int) -> Sequence[Item]:
        """The items up to the next sign or quotation."""
        signs = ("comma", "stop", "quotation")
        ends = (at for at in range(first, len(self.items)) if self.items[at].kind in signs)
        return self.items[first : next(ends, len(self.items))]

    def owner(self, at: int) -> Subject | None:
        """Who owns what follows: “his answer”, German “dessen Antwort”."""
        last_named = self.speech.pointing_owners.get(self.lower(at))
        if last_named is not None:
            return Subject(kind="description", words=last_named, first=at, last=at)
        return self.pronoun(at, self.speech.owned)
