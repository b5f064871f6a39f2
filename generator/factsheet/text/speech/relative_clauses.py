"""The items of a sentence and the place of a relative pronoun or its verb go in; of whom it tells comes out."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.text.languages.speech import either
from factsheet.text.speech.openings import Openings
from factsheet.text.speech.phrases import Subject

_LONGEST_NOUN = 5
"""Items from an article to its noun: “der erste deutsche Minister”."""
_MOST_CHUNKS = 8
"""How many commas a subject may lie away from its verb: “X, 56, a lawyer from Y, who …, said”."""


class RelativeClauses(Openings):
    """Relative clauses of one sentence, and the stretches between commas that they are set off by."""

    def is_relative(self, at: int) -> bool:
        if self._speech.verb_second:
            return at > 0 and self._items[at - 1].kind == "comma"
        return at > 0

    def is_relative_subject(self, at: int, before_verb: int) -> bool:
        """German “das Land, das vorschlug, …”: a relative right between a comma and its verb."""
        is_alone = at == before_verb and self._speech.verb_second and self.is_relative(at)
        if not is_alone or self._items[at].lower not in self._speech.relatives:
            return False
        behind = at + 2
        return behind >= len(self._items) or self._items[behind].kind in ("comma", "stop")

    def antecedent(self, at: int) -> Subject | None:
        """Whom “who” stands for: the name right before it; “which” never for a person."""
        before, of_thing = at - 1, self._items[at].lower in self._speech.relatives_of_things
        if before < 0 or self._items[before].kind != "comma":
            return self._noun_before(before)
        chunks = list(self.chunks_left_of(before))[: 1 if of_thing else 2]
        named = [end - 1 for _, end in chunks if self._items[end - 1].kind == "name"]
        named = [place for place in named if not (of_thing and self.is_person(place))]
        if named and not self._items[named[0]].possessive:
            return self.named_alone(named[0])
        return self._noun_before(before - 1)

    def of_told_on(self, end: int) -> Subject | None:
        """“by Ann Doe, who is for Smith, but has dismissed”: two verbs of one relative clause, by their auxiliaries."""
        if self._speech.verb_second or end + 2 >= len(self._items):
            return None
        behind = end + 1 + (self._items[end].kind == "comma")
        first = end
        while first > 0 and self._items[first - 1].kind in ("word", "name"):
            first -= 1
        both = (self._items[at].lower for at in (first + 1, behind))
        opens = self._items[first].lower in self._speech.relatives and self.is_relative(first)
        return self.antecedent(first) if opens and all(word in self._speech.auxiliaries for word in both) else None

    def of_relative_clause(self, verb: int) -> Subject | None:
        """German “Müller, der den Plan „klug“ nannte”, “den Plan, den Müller „klug“ nannte”."""
        first = self.relative_before(verb)
        if first is None:
            return None
        antecedent = self.antecedent(first)
        is_named = antecedent is not None and antecedent.kind == "names"
        inside = self._doer(first + 1, verb)
        if inside is None or self._speech.sexes.get(self._items[first].lower) == "man":
            # “der” is never an object, “die” and “das” can be.
            return antecedent
        is_object = self._items[first].lower in self._speech.object_articles
        return inside if is_object or not is_named else None

    def relative_before(self, verb: int) -> int | None:
        """The place of the relative that opens the clause which a verb ends."""
        end = verb + 1
        if end < len(self._items) and self._items[end].lower in self._speech.auxiliaries:
            # German “der von Mut gesprochen hatte”
            end += 1
        if end < len(self._items) and self._items[end].kind not in ("comma", "stop"):
            return None
        first = verb
        while first > 0 and self._items[first - 1].kind in ("word", "name", "quotation"):
            first -= 1
        relatives = either(self._speech.relatives, self._speech.object_articles)
        return first if self._items[first].lower in relatives and self.is_relative(first) else None

    def is_phrase(self, first: int, last: int) -> bool:
        """Whether a stretch is one phrase, so that its article is no relative: German “…, der Minister klagte”."""
        if any(item.lower in self._speech.prepositions for item in self._items[first:last]):
            return False
        if self._items[last].kind not in ("word", "name"):
            return False
        phrase = self.ending_at(last)
        return phrase is not None and phrase.first <= first

    def _doer(self, first: int, end: int) -> Subject | None:
        """The first who can be a subject between two places."""
        for at in range(first, end):
            item = self._items[at]
            # “den Ministerin Berg vorgelegt hat”: the article is the relative, and none of hers.
            opens = all(self.is_title(other) for other in self._items[first:at])
            if item.kind == "name" and self.is_free(at, first) and (opens or not self.is_object(at)):
                return self.named_alone(at)
            if item.kind == "word" and self._speech.pronouns.get(item.lower) not in (None, "thing"):
                return self.pronoun_at(at)
        return None

    def _noun_before(self, at: int) -> Subject | None:
        if at < 0:
            return None
        if self._items[at].kind == "name" and not self._items[at].possessive:
            return self.named(at)
        if (singled := self._singled_out(at)) is not None:
            return singled
        return self._noun_of_article(at) or self.ending_at(at)

    def _singled_out(self, at: int) -> Subject | None:
        """German “Müller war es, der rief: „…““."""
        if not self._speech.verb_second or at < 2 or self._items[at].lower not in self._speech.impersonal:
            return None
        name, verb = self._items[at - 2], self._items[at - 1]
        is_singled = name.kind == "name" and not name.possessive and verb.lower in self._speech.linking
        return self.named(at - 2) if is_singled else None

    def _noun_of_article(self, at: int) -> Subject | None:
        """German “hieß es aus dem Amt, das …”: a noun from its article on, whatever case that is in."""
        articles = either(self._speech.definite, self._speech.indefinite)
        if not self._speech.verb_second or self._items[at].kind != "word":
            return None
        for first in range(at - 1, max(-1, at - _LONGEST_NOUN), -1):
            if self._items[first].kind != "word" or self._items[first].is_capital:
                return None
            if self._items[first].lower in articles:
                return Subject(kind="description", words=self.text(first, at), first=first, last=at)
        return None

    def _is_title_in_marks(self, at: int) -> bool:
        """“Berg, star of the “Long Night”, said”: marks behind a word, which belong to what stands between commas."""
        if self._speech.verb_second or self._items[at].kind != "quotation" or not self._items[at].text[1:2].isupper():
            return False
        return self._items[at - 1].kind == "word" and self._items[at - 1].lower not in self._speech.says

    def chunks_left_of(self, comma: int) -> Iterator[tuple[int, int]]:
        """Stretches between commas, the nearest first, to the beginning of the clause."""
        end = comma
        for _ in range(_MOST_CHUNKS):
            if end > 1 and self._is_title_in_marks(end - 1):
                end -= 1
            first = end
            while first > 0 and self._items[first - 1].kind in ("word", "name"):
                first -= 1
            if first < end:
                yield first, end
            if first == 0 or self._items[first - 1].kind != "comma":
                return
            end = first - 1
