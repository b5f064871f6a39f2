"""A name in an article goes in; the titles and appositions that stand beside it come out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import pairwise, takewhile

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.name_forms import nouns_of
from factsheet.text.names import Mention

_WORD = re.compile(r"\w+(?:[-']\w+)*")
_STOP = re.compile(r"(\w\w+)\.\s")
_PHRASE = re.compile(r"((?:[^.,;:!?“”„»«\"()–\n]|(?<!\n)\n(?!\n))+)(?:\([^()\n]*\))?,\s$")
"""What a comma right before a name ends, in one paragraph: “the head of the bank (NB), ”."""
_APPOSITION = re.compile(r", ([^,.;:“”\"„»«]+)[,.?]")
_QUALIFIED = re.compile(r", ((?:the|an?) [a-z-]+, [^,.;:“”\"]+)[,.?]")
"""With an adjective before another: “Smith, the brusque, outspoken mayor of Kiel”."""
_PREDICATE = re.compile(
    r" (?:(?P<works>arbeitete? als|arbeitet als)|ist|war|bleibt|wurde|wird)(?: seit \w+(?: \d+)?)?(?: \w+e?r?)??"
    r"(?: (?:ein|eine|der|die))?(?: [a-zäöüß]+(?:e|er|en))* (?P<noun>[A-ZÄÖÜ][\w-]+)(?=[.,]| (?:[a-zäöüß]))"
)
"""German “arbeitet als Lotse”, “ist seit 2012 die neue Leiterin der Werft”."""
_TITLE_REACH = 60
_APPOSITION_REACH = 120
_PHRASE_REACH = 4
"""Words from an article to its noun: “the Republican presidential candidate”."""
_LONGEST_OFFICE = 8
"""Words of an office with the words for whose it is: “the head of the country's plumbing union”."""
_OFFICE_REACH = 2
"""Words before a title that may belong to it: “shadow health secretary”."""


class Titles:
    """What one article calls the people whom it names."""

    def __init__(self, text: str, speech: SpeechWords) -> None:
        self._text = text
        self._speech = speech
        self._past = speech.past

    def is_title(self, word: str) -> bool:
        return word.lower() in self._speech.titles or word.lower().endswith(self._speech.title_ends)

    def takes_up(self, head: str) -> bool:
        """Whether a noun can take up somebody named before: a title, or what somebody is: “the striker”."""
        is_calling = head in self._speech.callings or head.endswith(self._speech.calling_ends)
        return is_calling or self.is_title(head)

    def agree(self, one: Set[str], other: Set[str], head: str) -> bool:
        """Whether the words of two titles with one noun can be one person's."""
        ranks = self._speech.ranks
        if one & ranks != other & ranks or self._is_of_another_party(one, other):
            return False
        small = either(ranks, self._speech.definite)
        first, second = one - small, other - small
        return head not in self._speech.offices or not first or not second or bool(first & second)

    def is_past(self, titles: Iterable[Set[str]], words: Set[str], head: str) -> bool:
        """Whether every title with a noun has a word such as “former”, and a description with it has none."""
        with_noun = [title for title in titles if head in title]
        lessened = all(not title.isdisjoint(self._past) for title in with_noun)
        return bool(with_noun) and lessened and words.isdisjoint(self._past)

    def is_only_next(self, titles: Iterable[Set[str]], description: str, head: str) -> bool:
        """German “die stellvertretende Direktorin”, where every title with that noun is the office itself."""
        lesser = self._speech.deputies
        told = any(word.startswith(lesser) for word in _WORD.findall(description.lower()))
        with_noun = [title for title in titles if any(word.endswith(head) for word in title)] if told else []
        return bool(with_noun) and not any(word.startswith(lesser) for title in with_noun for word in title)

    def nominative(self, noun: str) -> str:
        """German “des Sozialdemokraten”, “dem Experten”: a noun less the ending that it has as an object."""
        stems = (noun.removesuffix(end) for end in (*self._speech.adjective_ends[:1], "n") if noun.endswith(end))
        return next((stem for stem in stems if self.takes_up(stem)), noun)

    def names_another_party(self, place: int, words: Iterable[str]) -> bool:
        """Whether the words before a title in the text name another party than those of a description."""
        before = _WORD.findall(self._text[max(0, place - _TITLE_REACH) : place].lower())[-_OFFICE_REACH:]
        return self._is_of_another_party(frozenset(before), frozenset(words))

    def is_known(self, place: int) -> bool:
        """Whether a title in the text ends a definite phrase, which takes up somebody too: “the Ulm candidate”."""
        if self._speech.verb_second:
            return False
        before = _WORD.findall(self._last_sentence(self._text[max(0, place - _TITLE_REACH) : place].lower()))
        articles = either(self._speech.definite, self._speech.indefinite, self._speech.prepositions)
        opening = next((word for word in reversed(before[-_PHRASE_REACH:]) if word in articles), "")
        return opening in self._speech.definite

    def _is_of_another_party(self, one: Set[str], other: Set[str]) -> bool:
        """Whether two titles name a party each, and not the same: “Democratic nominee” and “GOP nominee”."""
        parties = [
            [group for group in self._speech.allegiances if not group.isdisjoint(title)] for title in (one, other)
        ]
        return all(parties) and all(group not in parties[1] for group in parties[0])

    def standing_for(self, words: Set[str], head: str, titles: Mapping[str, Iterable[Set[str]]]) -> set[str]:
        """The only one with a title of a contender's party: “the GOP nominee”, “Republican Berg”."""
        if head not in self._speech.contenders or words & either(self._speech.ranks, self._speech.past):
            return set()
        of_party = self.of_party(words, titles)
        return of_party if len(of_party) == 1 else set()

    def of_party(self, words: Set[str], titles: Mapping[str, Iterable[Set[str]]]) -> set[str]:
        """Those with a title of a party that a description names; nobody where it names none."""
        parties = either(*(group for group in self._speech.allegiances if not group.isdisjoint(words)))
        return {person for person, told in titles.items() if any(not parties.isdisjoint(title) for title in told)}

    def less_adjectives(self, words: Sequence[str]) -> Sequence[str]:
        """German “der junge Chef” is “der Chef”; nothing where they may tell somebody else: “der frühere Chef”."""
        told = [word for word in words[1:-1] if word == word.lower()]
        other = (*self._speech.contrasts, *self._speech.origin_ends)
        if not self._speech.verb_second or not told or len(told) < len(words) - 2:
            return ()
        return () if any(word.startswith(other) or "isch" in word for word in told) else (words[0], words[-1])

    def origins(self, words: Iterable[str]) -> set[str]:
        """The adjectives that tell titles of one name apart, without their endings."""
        ends = self._speech.adjective_ends
        stems = (word[: -len(end)] for word in words for end in ends[:1] + ends[-1:] if word.endswith(end))
        return {stem for stem in stems if stem == stem.lower() and stem.endswith(self._speech.origin_ends)}

    def before(self, start: int) -> tuple[list[str], list[str]]:
        """The titles right before a name, and the words before these that may tell of which office."""
        before = re.split(r"[^\w\s.'’-]", self._text[max(0, start - _TITLE_REACH) : start])[-1]
        before = self._last_sentence(before)
        words = list(reversed(_WORD.findall(before)))
        titles = [word.lower() for word in takewhile(self._is_told_of_name, words)]
        if (
            not titles
            and words
            and self._speech.verb_second
            and words[0][0].isupper()
            and before.endswith(f"{words[0]} ")
        ):
            # German has the noun right before a name: “die Umweltgruppe Grünwald”, “den Bürgerrechtler Berg”.
            titles = [word.lower() for word in (words[0], *takewhile(self.is_title, words[1:]))]
        if titles and self._speech.verb_second and self._is_of_place(words[len(titles) : len(titles) + 1]):
            titles.append(words[len(titles)].lower())
        if (office := self._office_of(titles, words)) is not None:
            return office
        joined = words[len(titles) : len(titles) + 2] if titles and self._speech.verb_second else []
        if len(joined) == 2 and joined[0].lower() in self._speech.coordinators and self.takes_up(joined[1].lower()):
            # German “Endokrinologe und Ernährungsmediziner Berg”
            titles.extend(word.lower() for word in joined)
        return titles, [word.lower() for word in words[len(titles) :][:_OFFICE_REACH]]

    def _is_of_place(self, before: Sequence[str]) -> bool:
        """German “der Kieler Forscher Berg”, who is “der Kieler” too."""
        return any(word[0].isupper() and word.lower() in self._speech.callings for word in before)

    def _office_of(self, titles: Sequence[str], words: Sequence[str]) -> tuple[list[str], list[str]] | None:
        """“Secretary of State Jan Berg” is a secretary and no state; `words` go from the name to the left."""
        behind = words[len(titles) :]
        if self._speech.verb_second or not titles or not behind or behind[0].lower() not in self._speech.genitives:
            return None
        office = [word.lower() for word in takewhile(self.is_title, behind[1:])]
        before = [word.lower() for word in behind[1 + len(office) :][:_OFFICE_REACH]]
        return (office, [*titles, *before]) if office else None

    def _is_told_of_name(self, word: str) -> bool:
        """Whether a word before a name says what the one named is: “the defender Jan Berg”, “the mayor”."""
        return self.is_title(word) if self._speech.verb_second else self.takes_up(word.lower())

    def _last_sentence(self, text: str) -> str:
        """What stands behind the last stop that ends no abbreviation: not “the minister. Smith left”."""
        ends = [stop.end() for stop in _STOP.finditer(text) if stop.group(1).lower() not in self._speech.abbreviations]
        return text[ends[-1] :] if ends else text

    def after(self, end: int) -> Iterator[str]:
        """The words of an apposition behind a name that ends at `end`: “Smith, the mayor of Kiel, …”."""
        behind = self._text[end : end + _APPOSITION_REACH]
        match = (not self._speech.verb_second and _QUALIFIED.match(behind)) or _APPOSITION.match(behind)
        if not match:
            return
        opening = _WORD.match(match.group(1))
        articles = either(self._speech.definite, self._speech.indefinite)
        if opening and opening.group().lower() in articles:
            yield from nouns_of(match.group(1), self._speech)
        elif opening and not self._speech.verb_second and opening.group().lower() in self._speech.possessives:
            # “Ann Berg, its secretary, …”
            yield from nouns_of(match.group(1), self._speech)
        elif opening and self._speech.verb_second:
            yield from self._bare_office(match.group(1))

    def _bare_office(self, apposition: str) -> Iterator[str]:
        """German “Anna Berg, Leiterin der Werft,”: what she is, without an article; not “Anna Berg, Leiter Lang,”."""
        small = either(self._speech.prepositions, self._speech.definite)
        phrase = list(takewhile(lambda word: word.lower() not in small, _WORD.findall(apposition)))
        nouns = [word for word in phrase if word != word.lower()]
        if len(nouns) == 1 and phrase[-1] == nouns[0] and self.takes_up(nouns[0].lower()):
            yield nouns[0].lower()

    def told_to_be(self, end: int) -> Iterator[str]:
        """German “Anna Berg arbeitet als Lotsin”, “Anna Berg ist seit Mai Leiterin der Werft”: the noun."""
        match = _PREDICATE.match(self._text, end, end + _APPOSITION_REACH) if self._speech.verb_second else None
        if match is not None and (match["works"] or self.takes_up(match["noun"].lower())):
            yield match["noun"].lower()

    def ahead(self, name: Mention) -> Iterator[str]:
        """“Its head, Ann Berg, …”, “from the bank, Norbank, …”, German “der Leiter der Werft, Hans Müller, …”: the
        title, or what kind of organization it is, before the commas."""
        if not self._text.startswith((",",) if self._speech.verb_second else (",", "."), name.span.end):
            return
        before = _PHRASE.search(self._text[max(0, name.span.start - _APPOSITION_REACH) : name.span.start])
        words = _WORD.findall(before.group(1)) if before else []
        if not self._speech.verb_second:
            yield from self._office_ahead(words, is_person=name.is_person)
            return
        ends = either(self._speech.prepositions, self._speech.definite)
        for at, word in enumerate(words):
            if word.lower() not in self._speech.definite:
                continue
            phrase = self.first_phrase(list(takewhile(lambda other: other.lower() not in ends, words[at + 1 :])))
            if phrase and self.is_title(phrase[-1]) and self._is_one_phrase(words[at + len(phrase) :]):
                yield phrase[-1].lower()
                return

    def _office_ahead(self, words: Sequence[str], *, is_person: bool) -> Iterator[str]:
        """“Its mayor, Ann Berg, …”, “the head of the union, Ann Berg, …”: the noun of the phrase before the comma."""
        opening = either(self._speech.definite, self._speech.possessives)
        small = self._speech.prepositions
        for at in range(len(words) - 2, max(-1, len(words) - 2 - _LONGEST_OFFICE), -1):
            if words[at].lower() not in opening and not words[at].endswith("'s"):
                continue
            phrase = list(takewhile(lambda word: word.lower() not in small, words[at + 1 :]))
            # “The letter from the bank, Norbank, came”, but not “the church, Oxfam, and others”, which is a list.
            is_body = bool(phrase) and at > 0 and not is_person and phrase[-1].lower() in self._speech.collectives
            if is_body or (phrase and self.takes_up(phrase[-1].lower())):
                yield phrase[-1].lower()
                return

    def _is_one_phrase(self, words: Sequence[str]) -> bool:
        """Whether nothing but more of a title stands behind it: not German “die Ministerin lud den Rat, Müller, …”."""
        small = either(self._speech.prepositions, self._speech.definite, self._speech.coordinators)
        return all(
            word != word.lower() or word in small or before == before.lower() for before, word in pairwise(words)
        )

    def first_phrase(self, words: Sequence[str]) -> Sequence[str]:
        """What stands before another phrase: German “der Leiter alle Vorwürfe”, a subject with an object behind it."""
        for at in range(1, len(words)):
            is_small = words[at] == words[at].lower() and words[at] not in self._speech.coordinators
            if is_small and words[at - 1] != words[at - 1].lower():
                return words[:at]
        return words
