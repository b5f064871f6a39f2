"""The items of a sentence go in; the subject that a clause of it opens with comes out."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.languages.speech import either
from factsheet.text.speech.attributes import past_attribute
from factsheet.text.speech.items import DASHES, Item
from factsheet.text.speech.nominatives import is_nominative
from factsheet.text.speech.open_clauses import OpenClauses
from factsheet.text.speech.phrases import Subject

_SHORTEST_DATELINE = 4
"""Letters of a place before a report: “ROME”, where “UN” and “BBC” say things."""
_LONGEST_DATELINE = 3
"""Words of a place before a report: “New York City – ”."""
_LONGEST_TIME = 4
"""Words of a time before a clause: “A few days later, …”."""
_LONGEST_NOUN = 5
"""Items of an article with adjectives and titles before a noun."""


class Openings(OpenClauses):
    """How the clauses of one sentence begin."""

    def opening(self, first: int, end: int) -> Subject | None:
        """The subject that a clause opens with: a name or a pronoun after conjunctions, asides and phrases."""
        in_phrase = False
        while first < end:
            subject = self._opens(first, end, behind_clause=in_phrase)
            if subject is not None or (subject := self._behind_phrase(first, end)) is not None:
                return subject
            in_phrase = (
                in_phrase or self._is_aside(first) or self._is_phrase(self._items[self._past_fillers(first, end - 1)])
            )
            comma = self._next_comma(first, end)
            in_phrase = in_phrase or self._ends_dateline(comma)
            if comma is None or not in_phrase:
                return None
            first = comma + 1
        return None

    def _behind_phrase(self, first: int, end: int) -> Subject | None:
        """German “Am Ende erhob sich der Lotse Müller und sagte”: the one behind the verb, behind a preposition or a
        year."""
        if self._items[first].lower in self._speech.together:
            first += 1
        is_year = self._items[first].text.isdigit()
        if not self._speech.verb_second or not (is_year or self._items[first].lower in self._speech.prepositions):
            return None
        verb = first + 1 if is_year else self.verb_behind(first, end)
        if verb is None or verb + 1 >= end:
            return None
        subject = self._behind_verb(self._past_fillers(verb + 1, end - 1), has_subject=False)
        is_thing = (
            subject is not None and subject.kind == "description" and not self.is_title(self._items[subject.last])
        )
        return None if is_thing else subject

    def _is_aside(self, at: int) -> bool:
        """Whether a small word, or a time, stands alone before the subject: “Today, Mayor Smith is calling on”, “Hours
        later, Smith left”."""
        end = at
        while end < len(self._items) and self._items[end].kind == "word" and end < at + _LONGEST_TIME:
            end += 1
        closed = end > at and end < len(self._items) and self._items[end].kind == "comma"
        return closed and self._items[end - 1].lower in self._speech.fillers

    def _is_phrase(self, item: Item) -> bool:
        """Whether an item opens a phrase before the subject: “on Monday”, “following a meeting”, “asked about it”; the
        place that a report is sent from, in capitals, is one too."""
        if item.kind != "word":
            return False
        if item.text.isupper() and len(item.text) >= _SHORTEST_DATELINE:
            return True
        opens = item.lower in either(self._speech.prepositions, self._speech.conjunctions, self._speech.saying)
        return opens or item.lower in self._speech.asks or item.lower.endswith("ing")

    def _ends_dateline(self, sign: int | None) -> bool:
        """Whether a dash stands behind the place that a report is sent from: “Washington (AFP) – Ann Berg has”."""
        if self._speech.verb_second or sign is None or not 0 < sign <= _LONGEST_DATELINE:
            return False
        if self._items[sign].text not in DASHES:
            return False
        return all(item.is_capital and item.kind in ("word", "name") for item in self._items[:sign])

    def _opens(self, first: int, end: int, *, behind_clause: bool) -> Subject | None:
        """The subject at the very beginning of a stretch, titles, articles and small words before it."""
        articles = either(self._speech.definite, self._speech.indefinite)
        start = first
        while first < end:
            item = self._items[first]
            if item.kind == "name":
                if item.possessive:
                    return None
                is_subject = not (self.is_modifier(first) or self.is_governed(first))
                return self._modified(first, end) or (self.ending_at(first) if is_subject else None)
            if item.kind == "word" and (behind := past_attribute(self._items, first, end, self._speech)) is not None:
                first = behind
                continue
            if item.kind != "word" or item.lower in self._speech.prepositions:
                return None
            if item.lower in self._speech.pronouns:
                return self.pronoun_at(first)
            small = item.lower in either(self._speech.conjunctions, self._speech.fillers, articles)
            small = small or self._is_calling(first, end)
            if not small and not self.is_title(item) and not item.is_capital:
                inverted = self._speech.verb_second and (start < first or behind_clause) and first < end - 1
                if inverted and self._is_sure_subject(start, first):
                    words = self.text(start, first - 1)
                    return Subject(kind="description", words=words, first=start, last=first - 1)
                behind = self._past_fillers(first + 1, end - 1)
                return self._behind_verb(behind, has_subject=first > start + 1) if inverted else None
            first += 1
        return None

    def opening_description(self, first: int, end: int) -> Subject | None:
        """“The Ulm senator came in late and”: a definite phrase with somebody's title that a clause opens with."""
        if self._speech.verb_second:
            return None
        first = self._past_fillers(first, end - 1)
        if first < end and self._items[first].lower in self._speech.coordinators:
            first += 1
        if first >= end or self._items[first].lower not in self._speech.definite:
            return None
        for at in range(first + 1, min(first + 1 + _LONGEST_NOUN, end - 1)):
            item, following = self._items[at], self._items[at + 1]
            if item.kind != "word" or item.possessive:
                return None
            goes_on = following.kind != "word" or following.is_capital or self._is_somebody(following)
            if self._is_somebody(item) and not goes_on:
                return Subject(kind="description", words=self.text(first, at), first=first, last=at)
        return None

    def _is_somebody(self, item: Item) -> bool:
        return self.is_title(item) or item.lower in self._speech.callings

    def _is_sure_subject(self, first: int, verb: int) -> bool:
        """German “Der Wirt traf Müller und sagte”: an article and somebody's title are no object of what follows."""
        phrase = Subject(kind="description", words=self.text(first, verb - 1), first=first, last=verb - 1)
        return is_nominative(self._items, phrase, verb, self._speech)

    def _is_calling(self, at: int, end: int) -> bool:
        """Whether a word says what somebody is whose name is next: “Band member Smith shared the news, writing”."""
        is_noun = not self._speech.verb_second and self._items[at].lower in self._speech.callings
        return is_noun and at + 1 < end and self.is_person(at + 1)

    def _modified(self, at: int, end: int) -> Subject | None:
        """“Smith campaign spokesman Bo Dorn”: the name that another one and nouns only tell more of."""
        last = at + 1
        while last < end and self._items[last].kind == "word" and self._may_modify(self._items[last]):
            last += 1
        is_name = last < end and self._items[last].kind == "name" and not self._items[last].possessive
        return self.named_alone(last) if is_name and last > at + 1 and not self._speech.verb_second else None

    def _may_modify(self, item: Item) -> bool:
        return item.lower in self._speech.followings or self.is_title(item)

    def _behind_verb(self, at: int, *, has_subject: bool) -> Subject | None:
        """German “gleichzeitig stellt er”: the subject right behind a verb that something else stands before.

        Where that may be the subject (`has_subject`: “die Regierung teilt die Einschätzung”), only a name or a pronoun.
        """
        item = self._items[at]
        if item.kind == "name":
            return self.named_alone(at) if not item.possessive else None
        if not has_subject and item.lower in self._speech.definite - self._speech.object_articles:
            return self._noun_from(at)
        return self.pronoun_at(at) if item.kind == "word" and item.lower in self._speech.pronouns else None

    def _noun_from(self, at: int) -> Subject | None:
        """German “der neue Minister Müller”: an article with its noun, or the name that follows it."""
        last = at + 1
        while last < len(self._items) and self._items[last].kind == "word" and not self._items[last].is_capital:
            last += 1
        while last + 1 < len(self._items) and self.is_title(self._items[last]) and self._items[last + 1].is_capital:
            last += 1
        if last >= len(self._items) or last - at > _LONGEST_NOUN:
            return None
        if self._items[last].kind == "name":
            return replace(self.named_alone(last), first=at) if not self._items[last].possessive else None
        if self._items[last].kind != "word":
            return None
        return Subject(kind="description", words=self.text(at, last), first=at, last=last)

    def clause_between(self, first: int, end: int) -> Subject | None:
        """The name that opens a clause of its own before `end`, with a verb or an object right behind it."""
        for at in range(first, end):
            if self._items[at].kind == "comma" or self._items[at].lower in self._speech.coordinators:
                name = at + 1
                while name < end and self._items[name].kind == "word" and self._may_lead(name):
                    name += 1
                if name + 1 < end and self._items[name].kind == "name" and self._is_followed_by_verb(name):
                    return self.named_alone(name)
        return None

    def _may_lead(self, at: int) -> bool:
        """Whether a word may stand before the name that opens a clause: an article, a title."""
        return self.is_title(self._items[at]) or self._items[at].lower in self._speech.sexes

    def _is_followed_by_verb(self, name: int) -> bool:
        after = self._items[name + 1]
        small = either(self._speech.coordinators, self._speech.prepositions, self._speech.as_clause)
        is_free = not self._items[name].possessive
        return is_free and after.kind == "word" and not after.is_capital and after.lower not in small

    def _next_comma(self, first: int, end: int) -> int | None:
        return next((at for at in range(first, end) if self._items[at].kind == "comma"), None)

    def _past_fillers(self, first: int, last: int) -> int:
        """“Even as the mayor left”, “Only days after the vote”: a small word does not open a clause."""
        while first < last and self._items[first].kind == "word" and self._items[first].lower in self._speech.fillers:
            first += 1
        return first

    def before_open_relative(self, at: int) -> Subject | None:
        """“Smith, who fled to Kiel said”, “Smith, the man who fled to Kiel said”: the name before a clause
        that no comma closes."""
        first = at
        while first > 0 and self._items[first - 1].kind in ("word", "name"):
            first -= 1
        if first < 2 or self._items[first - 1].kind != "comma":
            return None
        name = first - 2
        articles = either(self._speech.definite, self._speech.indefinite)
        opens = first if self._items[first].lower not in articles else at
        is_relative = any(item.lower in self._speech.relatives for item in self._items[first : max(opens, first + 1)])
        return self.named(name) if is_relative and self._items[name].kind == "name" and self.is_free(name) else None

    def only_name(self, first: int, end: int, *, free: bool) -> Subject | None:
        """The one person or organization that a stretch names; none where it names several, or a `free` one is asked
        for and it belongs to something else."""
        names = [at for at in range(first, end) if self._items[at].kind == "name"]
        if free:
            names = [at for at in names if self.is_free(at, first) and not self.is_object(at)]
        subjects = [self.named_alone(at) for at in names]
        if len({subject.mentions for subject in subjects}) != 1:
            return None
        return subjects[0]

    def apposed_name(self, first: int, end: int) -> Subject | None:
        """“Her rival, Ann Doe, was scathing”: the one name that stands between commas."""
        names = [at for at in range(first + 1, end - 1) if self._items[at].kind == "name" and self.is_free(at)]
        apposed = [at for at in names if self._items[at - 1].kind == self._items[at + 1].kind == "comma"]
        return self.named_alone(apposed[0]) if len(apposed) == 1 else None
