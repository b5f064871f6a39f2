"""The items of a sentence and a stretch between its commas go in; the subject that the stretch holds comes out."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from factsheet.text.languages.speech import either
from factsheet.text.speech.introductions import introduced_name
from factsheet.text.speech.items import DASHES
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.relative_clauses import RelativeClauses

_LONGEST_ASIDE = 40
"""Items between two dashes before a verb."""
_LONGEST_TITLE = 40
"""Characters of a quotation that may be the name of something."""


class Asides(RelativeClauses):
    """What stands between signs before the verbs of one sentence."""

    def opening_dash(self, closing: int) -> int | None:
        """Where an aside opens that a dash closes: “Lei – the author of Dear Bob, a novel about Jones – said”."""
        if self._items[closing].text not in DASHES:
            return None
        signs = range(closing - 1, max(-1, closing - _LONGEST_ASIDE), -1)
        return next((at for at in signs if self._items[at].text in DASHES), None)

    def left_of_insertion(self, at: int) -> int:
        """Past a word between commas behind an auxiliary: “has, however, said”."""
        if self._speech.verb_second or at < 3 or self._items[at].text != "," or self._items[at - 2].text != ",":
            return at
        small = self._items[at - 1].lower in self._speech.fillers
        return at - 3 if small and self._items[at - 3].lower in self._speech.auxiliaries else at

    def head_of(self, first: int, end: int) -> Subject | None:
        """The subject that a stretch ends with, unless the stretch is an aside itself."""
        first = self.past_conjunctions(first, end)
        if first >= end:
            return None
        opening = self._items[first]
        if (
            (opening.lower in self._speech.relatives and self._may_be_relative(first))
            or opening.lower in self._speech.saying
            or (opening.kind == "word" and opening.lower.endswith("ing"))
        ):
            return None
        last = self._items[end - 1]
        if last.kind == "name" and self.is_free(end - 1):
            return self.named(end - 1)
        if last.kind == "word" and last.lower in self._speech.pronouns:
            return self.pronoun_at(end - 1)
        if (owner := self.owner_of_paper_in(first, end)) is not None:
            # “One Norbank ad, which is on air, argues”
            return replace(self.named_alone(owner), first=first)
        if (told := self.of_paper(first, end - 1)) is not None:
            return told
        headed = self.headed(first, end)
        if headed is not None:
            others = (self.named(at) for at in range(end - 1, headed, -1) if self._items[at].kind == "name")
            return next((subject for subject in others if subject.first == headed), self.named(headed))
        if last.is_capital and (joined := self.ending_at(end - 1)) is not None and joined.mentions:
            # “Ann Berg and Carl Kern, who own shops, said”
            return joined if joined.first == first else None
        if self._is_stranger(first, end):
            return self.stranger(first, end - 1)
        return None

    def _may_be_relative(self, first: int) -> bool:
        """German articles are relatives only right behind a comma: “Wie der Verein, der …, mitteilte”."""
        return not self._speech.verb_second or (first > 0 and self._items[first - 1].kind == "comma")

    def headed(self, first: int, end: int) -> int | None:
        """The place of a name that opens a stretch and is followed by a preposition: “Rep. Tom Cole of Oklahoma”."""
        at = first
        while (
            at < end
            and self._items[at].kind == "word"
            and (self.is_title(self._items[at]) or self._items[at].is_capital)
        ):
            at += 1
        if at + 1 >= end or self._items[at].kind != "name" or self._items[at].possessive:
            return None
        follows = self._items[at + 1].lower in self._speech.prepositions
        return at if follows and self._items[first].lower not in self._speech.prepositions else None

    def _is_stranger(self, first: int, end: int) -> bool:
        """Whether a stretch is two or more capital words and nothing else: a name that is none of the sheet's."""
        if self._speech.verb_second or end - first < 2:
            return False
        return all(item.is_capital and item.lower not in self._speech.prepositions for item in self._items[first:end])

    def past_conjunctions(self, first: int, end: int) -> int:
        while first < end and self._items[first].lower in either(self._speech.conjunctions, self._speech.fillers):
            first += 1
        return first

    def is_clause(self, first: int, end: int) -> bool:
        """Whether a stretch before a comma has a verb of its own: German “Die Lage werde besser, sagte die Ärztin”."""
        verbs = either(self._speech.auxiliaries, self._speech.moods)
        inside = self._items[first + 1 : end]
        return bool(self._speech.moods) and any(not item.is_capital and item.lower in verbs for item in inside)

    def before_title(self, quotation: int) -> Subject | None:
        """German “Berg, Chef der Partei „Neuer Hafen“ sagte”, “die Partei „Neuer Hafen“ sagte”: a name in marks."""
        first = self.run_start(quotation)
        noun = self._items[quotation - 1] if quotation > first else None
        if noun is None or not noun.is_capital or len(self._items[quotation].text) > _LONGEST_TITLE:
            return None
        if self.is_apposed(first):
            return self.named(first - 2)
        articles = self._speech.definite - self._speech.object_articles
        if first != 0 or self._items[first].lower not in articles:
            return None
        return Subject(kind="description", words=self.text(first, quotation), first=first, last=quotation)

    def run_start(self, at: int) -> int:
        """Where the words between signs begin that end at a place: German “Anna Berg, Leiterin der MS Kiel sagte”."""
        if not self._speech.moods:
            return at
        while at > 0 and self._items[at - 1].kind in ("word", "name", "quotation"):
            at -= 1
        return at

    def described_by(self, at: int) -> Subject | None:
        """Whom an apposition that ends with an organization's name describes: “Müller, Sprecher des DGB sagte”."""
        mention = self._items[at].mention
        if not self._speech.genitives or mention is None or mention.is_person:
            return None
        first = at
        while first > 0 and self._items[first - 1].kind in ("word", "name"):
            first -= 1
        owned = any(item.lower in self._speech.genitives for item in self._items[first + 1 : at])
        return self.named(first - 2) if owned and self.is_apposed(first) else None

    def is_officer(self, subject: Subject) -> bool:
        """German “„Und nun das!“, ärgert sich der Landrat”."""
        articles = self._speech.definite - self._speech.object_articles
        opens = self._speech.verb_second and self._items[subject.first].lower in articles
        return opens and subject.last == subject.first + 1 and self.is_title(self._items[subject.last])

    def is_apposed(self, first: int) -> bool:
        """Whether a description only tells who the name before it is: “Abu Rudeina, an advisor to Arafat said”."""
        if first < 2 or self._items[first - 1].kind != "comma":
            return False
        name = self._items[first - 2]
        articles = either(self._speech.definite, self._speech.indefinite)
        opening = self._items[first]
        # “Anna Berg, executive director of the fund said”
        titled = self.is_title(opening) and (self._speech.verb_second or not opening.is_capital)
        # “Anna Berg, global head of research at the fund said”
        titled = titled or (not opening.is_capital and not self._speech.verb_second and self._leads_to_title(first))
        return (opening.lower in articles or titled) and name.kind == "name" and self.is_free(first - 2)

    def introduced(self, chunks: Sequence[tuple[int, int]]) -> Subject | None:
        """“The man, identified only as Samuel, said”: the name that stands for the phrase before it."""
        if (names := self.couple(*chunks[0])) is not None:
            return names
        (first, end), (opening, _) = chunks[0], chunks[-1]
        articles = either(self._speech.definite, self._speech.indefinite)
        name = introduced_name(self._items, opening, first, self._speech) if len(chunks) == 2 else None
        if name != end - 1 or self._items[opening].lower not in articles:
            return None
        told = (item.lower for item in self._items[opening:first])
        return replace(self.named(name), first=opening) if self._speech.relatives.isdisjoint(told) else None

    def only_introduces(self, verb: int, subject: Subject | None) -> bool:
        """Whether a verb only leads to a name: “a man who identified himself as Samuel said”."""
        if subject is None or subject.kind != "description" or subject.last >= verb:
            return False
        name = introduced_name(self._items, subject.first, subject.last + 1, self._speech)
        return name is not None and verb < name

    def of_town(self, county: Subject | None) -> int | None:
        """“Ann Berg of Columbia, South Carolina says”: the place of the name that opens the sentence."""
        if self._speech.verb_second or county is None or county.kind != "stranger" or county.first < 4:
            return None
        if self._items[county.first - 1].kind != "comma":
            return None
        name = self.headed(0, county.first - 1)
        town = self._items[name + 2 : county.first - 1] if name is not None else ()
        return name if town and all(item.kind == "word" and item.is_capital for item in town) else None

    def contracted(self, at: int) -> Subject | None:
        """“He'd said”, “they've called”: the pronoun with its auxiliary."""
        item = self._items[at]
        pronoun, sign, auxiliary = item.lower.partition("'")
        if not sign or pronoun not in self._speech.pronouns or auxiliary not in self._speech.contracted:
            return None
        return Subject(kind="pronoun", words=pronoun, first=at, last=at, pronoun=pronoun)

    def _leads_to_title(self, first: int) -> bool:
        """Whether a word before a title, and a preposition behind it, make one phrase of them."""
        following = self._items[first + 1 : first + 3]
        return len(following) > 1 and self.is_title(following[0]) and following[1].lower in self._speech.prepositions

    def actor_on(self, subject: Subject, verb: int) -> int | None:
        """Where those end who act on the name before a verb: “officials investigating Smith”, “a man who shot Smith”,
        “a man accused of killing Smith said”."""
        at = subject.first - 1
        while (
            at > 0
            and self._items[at].kind == "word"
            and (
                self.is_title(self._items[at])
                or self._items[at].lower in self._speech.definite - self._speech.complementizers
            )
        ):
            at -= 1
        acts = at > 0 and self._items[at].kind == "word" and not self._items[at].is_capital
        if self._speech.verb_second or not acts or self._items[at].lower in self._speech.prepositions:
            return None
        if self._items[at].lower.endswith("ing"):
            link = at - 1
            if self._items[link].lower in self._speech.prepositions and link > 0:
                # “Accused of killing”
                return link - 1 if self._items[link - 1].lower.endswith("ed") else None
            return link if self.is_plain_noun(link) else None
        return self._before_who(at, verb)

    def _before_who(self, at: int, verb: int) -> int | None:
        """The noun before “who yesterday shot”; none before “who Smith said would come”."""
        behind = verb
        while behind < len(self._items) and self._items[behind].lower in either(
            self._speech.fillers, self._speech.says
        ):
            behind += 1
        if behind < len(self._items) and self._items[behind].lower in self._speech.auxiliaries:
            return None
        small = either(self._speech.fillers, self._speech.auxiliaries)
        opening = at - 1
        while opening > 0 and (self._items[opening].lower in small or self._items[opening].lower.endswith("ly")):
            opening -= 1
        openers = either(self._speech.relatives, self._speech.complementizers)
        is_open = opening > 0 and self._items[opening].lower in openers and self.is_plain_noun(opening - 1)
        return opening - 1 if is_open and self.is_plain_noun(at) else None

    def willing(self, first: int, verb: int) -> Subject | None:
        """German “Berg wollte sich nicht äußern, sagte aber”: whose an infinitive at the end of its clause is."""
        ends = verb + 1 >= len(self._items) or self._items[verb + 1].kind not in ("word", "name")
        if not self._speech.verb_second or not ends or not self._items[verb].lower.endswith("n"):
            return None
        subject = self.opening(first, verb)
        if subject is None or subject.kind != "names":
            return None
        willing = either(self._speech.modals, self._speech.intentions)
        return subject if self._items[subject.last + 1].lower in willing else None
