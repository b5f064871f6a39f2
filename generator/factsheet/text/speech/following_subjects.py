"""The items of a sentence and the place of a verb go in; the subject that stands after the verb comes out."""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace

from factsheet.text.languages.speech import either
from factsheet.text.speech.coordinations import Coordinations
from factsheet.text.speech.introductions import introduced_name
from factsheet.text.speech.items import Item
from factsheet.text.speech.phrases import Subject, SubjectKind


class FollowingSubjects(Coordinations):
    """Subjects after their verbs, and after phrases such as “according to”."""

    def after(self, verb: int) -> Subject | None:
        at = verb + 1
        particles = self._speech.says_with.get(self._items[verb].lower, frozenset())
        if not self._speech.verb_second and at < len(self._items) and self._items[at].lower in particles:
            # “…,” shot back Council Member Ann Berg
            at += 1
        passing = either(self._speech.fillers, self._speech.auxiliaries)
        while at < len(self._items) and self._items[at].kind == "word" and self._items[at].lower in passing:
            if self.is_article(at):
                break
            at += 1
        at = self.past_aside(self.past_time(at))
        if self._is_dative(at):
            at += 1
        if at >= len(self._items) or self._items[at].kind not in ("word", "name"):
            return None
        item = self._items[at]
        if item.kind == "word" and item.lower in self._speech.pronouns:
            return Subject(kind="pronoun", words=item.text, first=at, last=at, pronoun=item.lower)
        if item.lower in self._speech.complementizers and not self._speech.verb_second:
            # “that the notice “wrongly” suggests that Kiel supports it”
            return None
        return self._phrase_from(at)

    def _is_dative(self, at: int) -> bool:
        """German “wirft ihr das „Fehlen“ vor”: whom something is said to, and no “ihr Anwalt”."""
        if not self._speech.verb_second or at + 1 >= len(self._items):
            return False
        word, behind = self._items[at].lower, self._items[at + 1]
        if word not in self._speech.oblique or self._items[at].kind != "word":
            return False
        if word not in self._speech.owned:
            return True
        return behind.kind == "quotation" or behind.lower in either(self._speech.definite, self._speech.prepositions)

    def _phrase_from(self, first: int) -> Subject | None:
        """The name a phrase leads to: “the head of the laboratory Evgeny Khorov”, “a partner, Sylvain Chevalier”."""
        end = self._phrase_end(first)
        if end == first:
            return None
        head = self._head_name(first, end)
        if head is not None and head == end - 1 and self._is_owner_of_title(head):
            # German “der Chef der Nordbank, Anna Berg,”.
            apposed = self.apposed(end)
            if apposed is not None and self.is_person(apposed):
                return replace(self.named(apposed), first=first)
        if head is not None:
            return self.with_coordinated(head, first)
        if (owner := self.owner_of_paper_in(first, end)) is not None:
            return replace(self.named_alone(owner), first=first)
        opening = self._items[first]
        if opening.lower in self._speech.prepositions:
            return None
        articles = either(self._speech.definite, self._speech.indefinite)
        if end == first + 1 and opening.lower in self._speech.demonstratives and self._closes_clause(end):
            return Subject(kind="description", words=opening.text, first=first, last=first)
        if all(item.lower in articles for item in self._items[first:end]):
            # German “droht eine „Rezession““: the noun stands in the quotation, which is what is said.
            return None
        described = opening.lower in either(self._speech.definite, self._speech.indefinite, self._speech.possessives)
        described = described or not opening.is_capital or opening.possessive or self._is_common_noun(first)
        if described and (apposed := self.apposed(self._past_joined(end))) is not None:
            return replace(self.named(apposed), first=first)
        if described and (introduced := introduced_name(self._items, first, end, self._speech)) is not None:
            return replace(self.named(introduced), first=first)
        kind: SubjectKind = "description" if described else "stranger"
        return Subject(kind=kind, words=self.text(first, end - 1), first=first, last=end - 1)

    def _past_joined(self, end: int) -> int:
        """German “die Chefs von Union und FDP, Anna Berg und Bo Dorn”: past the “und FDP”."""
        joined = self._items[end : end + 3]
        if not self._speech.verb_second or len(joined) < 3 or joined[0].lower not in self._speech.coordinators:
            return end
        return end + 2 if joined[1].is_capital and joined[1].kind == "word" and joined[2].kind == "comma" else end

    def _is_owner_of_title(self, at: int) -> bool:
        """Whether the name of an organization, or its short form behind it, is whose the person before it is."""
        before = self._items[at - 1] if at else None
        if before is not None and before.mention is not None and before.mention.ids == self._ids_at(at):
            at -= 1
        return self._speech.verb_second and not self.is_person(at) and self.is_owner_of_noun(at)

    def _ids_at(self, at: int) -> tuple[str, ...]:
        mention = self._items[at].mention
        return mention.ids if mention is not None else ()

    def _closes_clause(self, at: int) -> bool:
        """Whether a sign stands there, and no quotation that goes on with what is said."""
        return at >= len(self._items) or self._items[at].kind in ("comma", "stop")

    def _is_common_noun(self, at: int) -> bool:
        return self._speech.verb_second and self.is_title(self._items[at])

    def _phrase_end(self, first: int) -> int:
        ends = either(self._speech.relatives, self._speech.conjunctions) - self._speech.definite
        end = first
        while end < len(self._items) and self._items[end].kind in ("word", "name"):
            if end > first and self._items[end].lower in ends and not self.joins(first, end):
                break
            if end > first and self._is_relative_that(end):
                break
            if self._begins_predicate(end, first):
                break
            end += 1
        return end

    def _begins_predicate(self, at: int, first: int) -> bool:
        """Whether a small word right behind a noun is no part of its phrase: German “laut dem Amt will Berg sparen”."""
        item = self._items[at]
        if not self._speech.verb_second or at == first or item.kind != "word" or item.is_capital or "." in item.text:
            # “Hafenbund e.V.” goes on.
            return False
        if item.lower in self._speech.object_articles - self._speech.genitives and self._items[at - 1].is_capital:
            # “wies ein Sprecher des Amtes einen Bericht zurück”
            return True
        if not self._items[at - 1].is_capital or self._items[first].lower in self._speech.prepositions:
            return False
        if self._items[first + 1].lower in self._speech.prepositions:
            # “die in Kiel lebende Berg”
            return False
        joining = either(self._speech.definite, self._speech.indefinite, self._speech.prepositions)
        return item.lower not in either(joining, self._speech.coordinators, self._speech.name_particles)

    def _is_relative_that(self, at: int) -> bool:
        """“Tweeted an account that mocks Smith”, but not “claims by the minister that there is no plan”."""
        if self._items[at].lower not in self._speech.complementizers or at + 1 >= len(self._items):
            return False
        behind, speech = self._items[at + 1], self._speech
        small = either(speech.prepositions, speech.definite, speech.indefinite, speech.possessives, speech.fillers)
        opens = behind.kind == "word" and not behind.is_capital and behind.lower not in small
        return opens and behind.lower not in speech.pronouns and self.is_plain_noun(at - 1)

    def _head_name(self, first: int, end: int) -> int | None:
        """The last name of the run of words before the first preposition; past it, one in apposition to the phrase."""
        head: int | None = None
        past_preposition = False
        for at in range(first, end):
            item = self._items[at]
            if item.kind == "word" and item.lower in self._speech.prepositions:
                if head is not None:
                    return head
                past_preposition = True
            elif item.kind == "name" and self._is_anothers(first, at, past_preposition=past_preposition):
                return None
            elif item.kind == "name" and self._may_head(at, first) and not (past_preposition and self._may_belong(at)):
                head = at
                if not self._goes_on(at, end):
                    return head
            elif head is not None and self._overtakes(item):
                head = None
        return head

    def _is_anothers(self, first: int, at: int, *, past_preposition: bool) -> bool:
        """Whether a name only tells whose the person is that the phrase begins with."""
        return self._is_of_office(first, at) or (past_preposition and self._is_of_somebody_named(first, at))

    def _is_of_somebody_named(self, first: int, at: int) -> bool:
        """“The mother of a boy named Ann”, but not “a resident of Kiel named Ann”."""
        if self._speech.introduces.fullmatch(self._items[at - 1].lower) is None:
            return False
        articles = either(self._speech.definite, self._speech.indefinite, self._speech.possessives)
        words = [item.lower for item in self._items[first:at]]
        return any(word in self._speech.prepositions and behind in articles for word, behind in pairwise(words))

    def _is_of_office(self, first: int, at: int) -> bool:
        """German “ein Sprecher der Ministerin Berg”: a title in the genitive, whose own name stands behind it; not “der
        Sprecher des Verbandes Jan Berg”."""
        article = at - 2
        if not self._speech.verb_second or article <= first or not self.is_person(at):
            return False
        is_title = self.is_title(self._items[at - 1]) and self._items[at - 1].is_capital
        is_genitive = self._items[article].lower in self._speech.genitives
        before = self._items[article - 1]
        return is_title and is_genitive and before.kind == "word" and before.is_capital

    def _may_head(self, at: int, first: int) -> bool:
        """Whether a name is free, and no organization's before a title: “said a Norbank spokesman”."""
        if not self.is_free(at, first):
            return False
        after = self._items[at + 1] if at + 1 < len(self._items) else None
        if self._speech.verb_second or self.is_person(at) or after is None or after.kind != "word":
            return True
        nouns = either(self._speech.representatives, self._speech.followings, self._speech.callings)
        return after.is_capital or not (self.is_title(after) or after.lower in nouns)

    def _may_belong(self, at: int) -> bool:
        """Whether a name after a preposition may be part of what it opens: “a partner in the firm Bering Point”."""
        mention = self._items[at].mention
        return mention is None or not mention.is_person

    def _goes_on(self, at: int, end: int) -> bool:
        """Whether a name is only the beginning of a longer one: “Huawei chief Zhao Lei”.

        German “Am Montag forderte Berg Müller auf”: of two people, the first does something to the other.
        """
        if at + 1 >= end or not self._speech.verb_second:
            return at + 1 < end
        mention = self._items[at].mention
        is_person = mention is not None and mention.is_person
        if is_person:
            return False
        return self._items[at + 1].kind == "name" or (self.joins_titles(at + 1) and self.is_owner_of_noun(at))

    def _overtakes(self, item: Item) -> bool:
        """Whether a capital word after a name makes it part of another's: “Trump spokesman Jason Miller”."""
        return item.kind == "word" and item.is_capital and item.lower not in self._speech.fillers

    def institution(self, first: int, verb: int) -> Subject | None:
        """German “Beim Hafenamt hofft man”: whose people “man” stands for."""
        subject = self.after(first) if self._items[first].lower in self._speech.inside_of else None
        if subject is None or subject.kind != "names" or subject.last + 1 != verb:
            return None
        return None if any(mention.is_person for mention in subject.mentions) else subject
