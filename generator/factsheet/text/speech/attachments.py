"""The items of a sentence and the place of a name go in; what ties the name to other words comes out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.attributes import article_before
from factsheet.text.speech.items import Item
from factsheet.text.speech.offices import body_ending_at, office_ending_at

_GOVERNED = ("n", "m")
"""Ends of the German articles of objects but genitives: “den”, “einem”."""
_LONGEST_KIND = 3
"""Words from a preposition to the noun that says what an organization is: “at American security software firm Acme”."""


class Attachments:
    """What prepositions, articles and titles tie a name to."""

    def __init__(self, items: Sequence[Item], speech: SpeechWords) -> None:
        self._items = items
        self._speech = speech

    def is_free(self, at: int, first: int = 0) -> bool:
        return not self._items[at].possessive and not self.is_complement(at, first)

    def is_complement(self, at: int, first: int = 0) -> bool:
        """Whether the name at `at` belongs to a preposition from `first` on: “a spokesman for President Obama”."""
        before = self._before_kind(at)
        titled = False
        while before >= first and self._items[before].kind in ("word", "name"):
            item = self._items[before]
            if item.kind == "word" and self._tells_who(before, at):
                titled = True
            elif (article := article_before(self._items, before, self._speech)) is not None:
                titled, before = True, article
            elif self.is_its_article(before, at):
                # “A critic of the Norbank”, German “von der Nordbank”.
                before -= 1
                break
            elif (title := office_ending_at(self._items, before, self._speech)) is not None and title >= first:
                titled, before = True, title
            elif titled and (body := body_ending_at(self._items, before, self._speech)) is not None:
                before = body
            elif titled and (linking := self._before_adjunct(before)) is not None:
                before = linking
                break
            elif self._joins_title(before, first):
                # “Secretary of State John Kerry”.
                before -= 1
            elif item.kind == "word" and item.lower in self._speech.coordinators and before > first:
                # “of President Obama and Clinton”.
                # “for Power and Heavy Industry” is one too.
                other = self._items[before - 1]
                joined = other.kind == "name" or (other.is_capital and not self._items[at].mention)
                return joined and not other.possessive and self.is_complement(before - 1, first)
            elif not titled or not (self._may_stand_before_title(item) or self._is_of_colleague(before, at)):
                break
            before -= 1
        return before >= first and self._items[before].lower in self._speech.prepositions

    def _before_adjunct(self, at: int) -> int | None:
        """The preposition before a noun that stands before a title: “a letter to Norbank campaign chairman Smith”."""
        speech = self._speech
        if speech.verb_second or not self.is_plain_noun(at) or self._items[at].lower in speech.times:
            return None
        linking = either(speech.of_documents, speech.genitives, speech.viewpoints)
        before = at - 1
        if before > 0 and self._items[before].is_capital and not self._items[before].possessive:
            before -= 1
        return before if before > 0 and self._items[before].lower in linking else None

    def _is_of_colleague(self, at: int, name: int) -> bool:
        """Whether an adjective stands between a possessive and a title: German “mit ihrer früheren Kollegin Berg”."""
        possessive = at > 0 and self._items[at - 1].lower in self._speech.possessives
        return self._speech.verb_second and possessive and at == name - 2 and not self._items[at].is_capital

    def _before_kind(self, at: int) -> int:
        """Before a noun that says what kind of organization a name is of: “head of research at security firm Acme”."""
        mention = self._items[at].mention
        before = at - 1
        if self._speech.verb_second or mention is None or mention.is_person or before < 0:
            return before
        if self._items[before].lower not in self._speech.collectives:
            return before
        for place in range(before - 1, max(-1, before - 1 - _LONGEST_KIND), -1):
            if self._items[place].lower in self._speech.prepositions:
                return place
            if self._items[place].kind != "word" or self._items[place].is_capital:
                break
        return before

    def is_its_article(self, at: int, name: int) -> bool:
        """Whether an article stands right before the name of an organization."""
        mention = self._items[name].mention
        is_article = at == name - 1 and self._items[at].lower in self._speech.definite
        return is_article and mention is not None and not mention.is_person

    def _tells_who(self, at: int, name: int) -> bool:
        """Whether a word before a name is a title, or a noun that tells as much: German “den Spezialisten Müller”."""
        is_noun = self._speech.verb_second and at == name - 1 and self._items[at].is_capital and at > 0
        return is_noun or self.is_title(self._items[at]) or self._items[at].lower in self._speech.callings

    def _joins_title(self, at: int, first: int) -> bool:
        """Whether a preposition stands between two titles of one person."""
        if at <= first or self._items[at].lower not in self._speech.prepositions:
            return False
        title, after = self._items[at - 1], self._items[at + 1]
        both = title.is_capital and after.is_capital
        return both and title.kind == after.kind == "word" and self.is_title(title) and self.is_title(after)

    def _may_stand_before_title(self, item: Item) -> bool:
        if item.lower in either(self._speech.prepositions, self._speech.fillers):
            return False
        known = either(self._speech.definite, self._speech.indefinite, self._speech.possessives)
        return item.is_capital or item.lower in known or item.kind == "name"

    def is_object(self, at: int) -> bool:
        """Whether an article before a name tells that it is no subject: German “den Minister Müller”."""
        return self._items[self._article_of(at)].lower in self._speech.object_articles

    def is_governed(self, at: int) -> bool:
        """Whether a verb alone can have a name for its object: German “Dem Minister Müller widersprach”, but not
        “gegen den Minister Müller”, “das Amt des Ministers Müller”."""
        place = self._article_of(at)
        article = self._items[place].lower
        if not self._speech.verb_second or article not in self._speech.object_articles:
            return False
        # “Müller, den Berg kritisierte” has a relative, “des” and “eines” tell whose the noun before is.
        before = self._items[place - 1] if place else None
        is_relative = before is not None and before.kind == "comma"
        is_tied = before is not None and before.lower in self._speech.prepositions
        return article.endswith(_GOVERNED) and not (is_relative or is_tied)

    def _article_of(self, at: int) -> int:
        """The place before a name, its titles and their adjectives."""
        before = at - 1
        if before >= 0 and self._items[before].kind == "comma":
            # German “an den Plänen des Ministers, Hans Müller,”: the title before the comma has the article.
            before = self._title_before(before)
        while before >= 0 and self._items[before].kind == "word" and self._tells_who(before, at):
            before -= 1
        while before > 0 and self._items[before].kind == "word" and self._is_adjective(before):
            if (article := article_before(self._items, before, self._speech)) is not None:
                return article
            before -= 1
        return max(before, 0)

    def is_owner_of_noun(self, at: int) -> bool:
        """Whether a name tells whose the noun before it is: German “Sprecher von Müller”, “Sohn des Malers Müller”."""
        before = at - 1
        while before > 0 and self._items[before].kind == "word" and self._tells_who(before, at):
            before -= 1
        while before > 0 and self._items[before].kind == "word" and self._is_adjective(before):
            before -= 1
        tying = either(self._speech.owners, self._speech.genitives)
        # “des Bayerischen Bauernverbandes (BBV)”
        before -= before > 1 and self._items[before].is_capital and self._items[before - 1].lower in tying
        return before > 0 and self._items[before].lower in tying and self._items[before - 1].is_capital

    def _title_before(self, comma: int) -> int:
        """The place of the last title before a comma, or of the word before it."""
        for at in range(comma - 1, -1, -1):
            if self._items[at].kind not in ("word", "name"):
                break
            if self.is_title(self._items[at]):
                return at
        return comma - 1

    def _is_adjective(self, at: int) -> bool:
        articles = either(self._speech.definite, self._speech.indefinite, self._speech.possessives)
        item = self._items[at]
        return not item.is_capital and item.lower not in articles | self._speech.prepositions

    def is_modifier(self, at: int) -> bool:
        """Whether a name only describes the noun after it: “the Putin favorite”, “the presumed Trump ally”."""
        after = self._items[at + 1] if at + 1 < len(self._items) else None
        mention = self._items[at].mention
        if mention is None or not mention.is_person or self._items[at].possessive:
            # Organizations have an article of their own: “the Kremlin rejected”.
            return False
        if self._speech.verb_second or after is None or after.kind != "word" or after.is_capital:
            return False
        if at > 0 and self._items[at - 1].possessive:
            # “A Question of Sport's Ann Berg made a mistake”
            return False
        if after.lower in self._speech.followings:
            return True
        articles = either(self._speech.definite, self._speech.indefinite)
        beside = takewhile(lambda item: item.kind == "word", reversed(self._items[max(0, at - 2) : at]))
        before = list(beside)[::-1]
        titled = bool(before) and self.is_title(before[-1])
        return not titled and any(item.lower in articles for item in before)

    def is_title(self, item: Item) -> bool:
        return item.lower in self._speech.titles or item.lower.endswith(self._speech.title_ends)

    def opens_clause(self, at: int) -> bool:
        """Whether a word before a name that can be a preposition opens a clause: “after Smith said”."""
        before = at - 1
        if before > 0 and not self._speech.verb_second and self._items[before].lower in self._speech.definite:
            before -= 1
        while before > 0 and self._items[before].kind == "word" and self.is_title(self._items[before]):
            before -= 1
        return before >= 0 and self._items[before].lower in self._speech.prepositions & self._speech.conjunctions

    def joins_parts(self, at: int) -> bool:
        """Whether “and” joins two parts of one phrase: “the Minister for Power and Heavy Industry”."""
        if self._items[at].lower not in self._speech.coordinators or at == 0 or self._speech.verb_second:
            return False
        both = self._items[at - 1].is_capital and self._items[at + 1].is_capital
        return (both and self.is_complement(at + 1)) or self._joins_roles(at)

    def _joins_roles(self, at: int) -> bool:
        """“The former first lady and U.S. senator”: two titles of one person, with one article."""
        behind = self._items[at + 1 : at + 2 + _LONGEST_KIND]
        title = next((place for place, item in enumerate(behind) if self.is_title(item)), None)
        if title is None or not self.is_title(self._items[at - 1]):
            return False
        articles = either(self._speech.definite, self._speech.indefinite, self._speech.possessives)
        if any(item.kind != "word" or item.lower in articles for item in behind[: title + 1]):
            return False
        before = takewhile(lambda item: item.kind == "word", reversed(self._items[: at - 1]))
        return any(item.lower in self._speech.definite for item in before)

    def is_cue(self, at: int) -> bool:
        """Whether a verb that only hands on what is said stands right behind a pronoun."""
        if self._speech.verb_second or at < 1 or self._items[at].lower not in self._speech.hands_on:
            return False
        return self._items[at - 1].kind == "word" and self._items[at - 1].lower in self._speech.pronouns

    def is_person(self, at: int) -> bool:
        mention = self._items[at].mention
        return mention is not None and mention.is_person

    def is_plain_noun(self, at: int) -> bool:
        """Whether a word is neither a small one, nor a verb of speech, nor part of a name."""
        item, speech = self._items[at], self._speech
        small = either(speech.prepositions, speech.conjunctions, speech.definite, speech.indefinite, speech.fillers)
        small = either(small, speech.possessives, speech.auxiliaries, speech.saying, speech.says)
        return item.kind == "word" and not item.possessive and not (item.is_capital and at) and item.lower not in small


def genitive_before(items: Sequence[Item], name: int, speech: SpeechWords) -> int | None:
    """The place of the article that makes a name somebody's: German “eine Sprecherin des norwegischen Ministeriums”."""
    articles = speech.object_articles & speech.genitives
    at = name - 1
    while at > 1 and items[at].lower not in articles and items[at].lower.endswith(speech.adjective_ends):
        if items[at].kind != "word" or items[at].is_capital:
            return None
        at -= 1
    return at if at > 0 and items[at].lower in articles else None
