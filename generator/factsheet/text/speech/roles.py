"""An article and its people go in; whom “the minister” means comes out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property
from itertools import takewhile

from factsheet.model import Article, Span
from factsheet.text.folding import fold
from factsheet.text.languages.speech import Reference, SpeechWords, either
from factsheet.text.name_forms import Parties, nouns_of
from factsheet.text.names import Mention
from factsheet.text.quotations import Quotations
from factsheet.text.speech.institutions import Institutions, less_genitive
from factsheet.text.speech.sexes import Sexes
from factsheet.text.speech.titles import Titles

_WORD = re.compile(r"\w+(?:[-']\w+)*")
_SHORTEST_HEAD = 4


class Roles:
    """What the people of one article are, by their roles in the sheet and by what stands beside their names."""

    def __init__(
        self,
        article: Article,
        parties: Parties,
        mentions: Sequence[Mention],
        quotations: Quotations,
        sexes: Sexes,
        speech: SpeechWords,
    ) -> None:
        self._text = article.text
        self._quotations = quotations
        self._parties = parties
        self._mentions = mentions
        self._speech = speech
        self._told = Titles(article.text, speech)
        self._sexes = sexes
        self.institutions = Institutions(article.text, parties, mentions, speech)

    def bearer(self, description: str, place: int) -> str | None:
        """Of those who are what a description says (“the minister”), the one named last before a stored offset."""
        head = self._head(description)
        bearer = self._in_office(description, head, place) if head is not None else None
        return bearer or self._spoken_for(description, place)

    def _in_office(self, description: str, head: str, place: int) -> str | None:
        words = set(takewhile(lambda word: word != head, _WORD.findall(fold(description).text.lower())))
        bearers = {person for person in self._bearers(head) if self._is_same_office(person, head, words)}
        bearers = bearers or self._told.standing_for(words, head, self._titles)
        if self._speech.origin_ends:
            bearers = {person for person in bearers if not self.is_of_other_origin(person, description)}
            # German “der norwegische Minister” is who is called one, rather than a “Bundesminister” named since.
            given = self._origins_in(description)
            bearers = {person for person in bearers if not given.isdisjoint(self._origins_of(person))} or bearers
            bearers -= {person for person in bearers if self._is_only_next(person, description, head)}
        # “The governor” is no former one where the text has another.
        present = {person for person in bearers if not self._told.is_past(self._titles.get(person, ()), words, head)}
        bearer = self._named_last(present or bearers, place)
        if bearer is None or self.institutions.is_rivalled(head, bearer, place):
            return None
        return None if self._may_be_another(head, bearer, place) else bearer

    def _may_be_another(self, head: str, bearer: str, place: int) -> bool:
        """Whether “der Mediziner” need not be the Ernährungsmediziner of the text, where another was named since."""
        if self._told.is_title(head) or not self._told.takes_up(head) or head in self._beside.get(bearer, ()):
            return False
        at = bisect_left(self._mentions, place, key=lambda mention: mention.span.start)
        last = next((mention for mention in reversed(self._mentions[:at]) if mention.is_person), None)
        return last is not None and bearer not in last.ids

    def _spoken_for(self, description: str, place: int) -> str | None:
        """For whom German “ein Polizeisprecher” speaks, whose “Polizeiangaben” are: the organization named last."""
        if self._is_person_known(description):
            return None
        for owner in self.institutions.owners(description):
            bearers = self.institutions.ending_with(owner)
            bearer = self._named_last(bearers, place)
            if bearer is not None and not self.institutions.is_rivalled(owner, bearer, place):
                return bearer
        return None

    def _is_person_known(self, description: str) -> bool:
        """Whether “der Polizeisprecher” may be somebody whom the article calls a “Sprecher” by name."""
        if description.split()[0].lower() not in self._speech.definite:
            return False
        return any(not nouns.isdisjoint(self._speech.spokesman_ends) for nouns in self._beside.values())

    def _named_last(self, bearers: Set[str], place: int) -> str | None:
        if not bearers:
            return None
        at = bisect_left(self._mentions, place, key=lambda mention: mention.span.start)
        for mention in reversed(self._mentions[:at]):
            if len(mention.ids) == 1 and mention.ids[0] in bearers:
                return mention.ids[0]
        named = bearers & self._named if len(bearers) > 1 else bearers
        return next(iter(named)) if len(named) == 1 else None

    def epithet(self, description: str, place: int, *, is_again: bool = False) -> Reference | None:
        """Whom a description that is nobody's known role can stand for; None where it may bring in somebody new.

        “The 56-year-old”, or a title that the article has not used before (or has, where it `is_again` the same).
        """
        if not self._speech.collectives.isdisjoint(self.institutions.owners(description)):
            return "thing"
        head = self._head(description)
        if head is None or head in self._speech.portfolios:
            return None
        if head in self._speech.collectives:
            return "thing"
        words = _WORD.findall(fold(description).text.lower())
        if not any(word.endswith(self._speech.epithets) for word in words):
            is_first = is_again or self.first_use(description, place) is None
            if not self._is_new_title(head, words, place, is_first=is_first):
                return None
        return self._sexes.told_by(words[0], head)

    def first_use(self, description: str, place: int) -> Span | None:
        """Where the words of a definite description stand first, if that is before a stored offset."""
        if self._head(description) is None:
            return None
        for words in (description.split(), self._told.less_adjectives(description.split())):
            pattern = r"\s+".join(map(re.escape, words))
            match = re.compile(rf"\b{pattern}\b", re.IGNORECASE).search(self._text, 0, place) if words else None
            if match is not None:
                return Span(match.start(), match.end())
        return None

    def _is_new_title(self, head: str, words: Sequence[str], place: int, *, is_first: bool) -> bool:
        """Whether a title is new to the article before a stored offset, but for another party, or has new words."""
        if head in self._speech.newcomers or not self._told.takes_up(head):
            return False
        used = re.compile(rf"(?<!\bas )\b{re.escape(head)}\b", re.IGNORECASE).finditer(self._text, 0, place)
        return all(
            self._is_quoted(match.start())
            or self._told.names_another_party(match.start(), words)
            or (is_first and self._told.is_known(match.start()))
            for match in used
        )

    def _is_quoted(self, place: int) -> bool:
        near = self._quotations.touching(Span(place, place + 1))
        return any(piece.outer.start <= place < piece.outer.end for quotation in near for piece in quotation.pieces)

    def _bearers(self, head: str) -> set[str]:
        """Those of whom a noun is one, or the last part of one: German “der Minister” of an “Innenminister”."""
        compounds = self._speech.genitive_s and len(head) >= _SHORTEST_HEAD
        by_role = self._parties.ids_by_role(self._speech)
        found = set(by_role.get(head, ())) | self._own_titles.get(head, set())
        if compounds:
            found.update(id for noun, ids in by_role.items() if noun.endswith(head) for id in ids)
            found.update(self.institutions.ending_with(head))
        heads = (head, f"{head}en", f"{head}n", f"{head}s") if compounds else ()
        for person, nouns in self._beside.items():
            if head in nouns or (compounds and any(noun.endswith(heads) for noun in nouns)):
                found.add(person)
        return found

    def is_of_other_origin(self, person: str, description: str) -> bool:
        """German “der brasilianische Präsident” after “den venezolanischen Präsidenten Müller” is somebody else; so is
        “the GOP nominee” than Smith, where the only Republican is Jones."""
        of_party = self._told.of_party(set(_WORD.findall(fold(description).text.lower())), self._titles)
        given, known = self._origins_in(description), self._origins_of(person)
        return bool(of_party and person not in of_party) or bool(given and known and given.isdisjoint(known))

    def _is_only_next(self, person: str, description: str, head: str) -> bool:
        titles = (*self._titles.get(person, ()), self._beside.get(person, set()))
        return self._told.is_only_next(titles, description, head)

    def _origins_in(self, description: str) -> set[str]:
        head = self._head(description)
        return self._told.origins(takewhile(lambda word: word.lower() != head, _WORD.findall(fold(description).text)))

    def _origins_of(self, person: str) -> set[str]:
        return {origin for phrase in self._titles.get(person, ()) for origin in self._told.origins(phrase)}

    def _is_same_office(self, person: str, head: str, words: Set[str]) -> bool:
        """Whether what tells titles of one name apart does not tell that somebody else is meant."""
        titled = [phrase - {head} for phrase in self._titles.get(person, ()) if head in phrase]
        return not titled or any(self._told.agree(phrase, words, head) for phrase in titled)

    def _head(self, description: str) -> str | None:
        """The noun of a description that points to somebody known: definite, and not “a spokesman”."""
        words: list[str] = _WORD.findall(fold(description).text)
        if len(words) < 2 or words[0].lower() not in either(self._speech.definite, self._speech.bare_sources):
            return None
        if self._speech.verb_second:
            # German nouns have capitals; what follows may be the particle of the verb, or another phrase.
            ends = either(self._speech.prepositions, self._speech.definite)
            nouns = self._told.first_phrase(list(takewhile(lambda word: word.lower() not in ends, words[1:])))
            noun = next((word.lower() for word in reversed(nouns) if word != word.lower()), None)
            if noun is None or words[0].lower() not in self._speech.object_articles:
                return noun
            # German “des”, which is nothing else.
            is_genitive = words[0].lower() in self._speech.genitives
            return self._told.nominative(less_genitive(noun) if is_genitive else noun)
        for at, word in enumerate(words):
            if at and word.lower() in either(self._speech.prepositions, self._speech.definite):
                return words[at - 1].lower() if at > 1 else None
        return words[-1].lower()

    @cached_property
    def _named(self) -> Set[str]:
        """Those whom the article names: who has the same role in another article is nobody here."""
        return {id for mention in self._mentions for id in mention.ids}

    @cached_property
    def _own_titles(self) -> Mapping[str, set[str]]:
        """Persons by the titles that their names begin with: “the prince” of “Prince Andrew”."""
        found: dict[str, set[str]] = {}
        for party in self._parties.by_id.values():
            words = _WORD.findall(party.name)[:-1] if party.type == "person" and party.id in self._named else []
            for title in takewhile(self._told.is_title, words):
                found.setdefault(title.lower(), set()).add(party.id)
        return found

    @cached_property
    def _beside(self) -> Mapping[str, set[str]]:
        """The words of titles and appositions beside the names of each person that the article names."""
        found: dict[str, set[str]] = {}
        for mention in self._titled_mentions():
            words = found.setdefault(mention.ids[0], set())
            words.update(self._told.before(mention.span.start)[0], self._told.after(mention.span.end))
            words.update(self._told.ahead(mention), self._told.told_to_be(mention.span.end))
        return {person: words - self._speech.portfolios for person, words in found.items()}

    @cached_property
    def _titles(self) -> Mapping[str, list[frozenset[str]]]:
        """Each title and apposition beside the names of each person, and the role in the sheet, with all its words."""
        found: dict[str, list[frozenset[str]]] = {}
        for mention in self._titled_mentions():
            titles, before = self._told.before(mention.span.start)
            phrases = (frozenset((*titles, *before)), frozenset(self._told.after(mention.span.end)))
            found.setdefault(mention.ids[0], []).extend(phrase for phrase in phrases if phrase)
        for person, phrases_of in found.items():
            phrases_of.append(frozenset(nouns_of(self._parties.by_id[person].role, self._speech)))
        return found

    def _titled_mentions(self) -> Iterator[Mention]:
        """Those that can have a title of their own."""
        for mention in self._mentions:
            is_free = not mention.possessive or not self._speech.verb_second
            if len(mention.ids) == 1 and is_free and mention.kind != "shared":
                yield mention
