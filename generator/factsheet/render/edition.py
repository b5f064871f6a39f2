"""What every page of one sheet is made from: the checked sheet, its addresses, the words of its language."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property

from msgspec import Struct, field

from factsheet.accounts import Passage
from factsheet.addresses import Addresses, relative
from factsheet.changes.model import Change, Chronicle, Revision
from factsheet.checked import CheckedAccount, CheckedFact, CheckedSheet
from factsheet.comparisons import ToldDifference, Versions, told_differences, versions_of
from factsheet.coverage import Coverage, sheet_coverage
from factsheet.derivations import computed_by_source
from factsheet.facts import KINDS, Fact, Person
from factsheet.facts.base import Evidence
from factsheet.pages import SiteSettings
from factsheet.proof.strength import Proof
from factsheet.render.elsewhere import Elsewhere
from factsheet.render.laid_out import LaidOutCard
from factsheet.render.wording import Wording
from factsheet.sheet import Sheet
from factsheet.sources import Source
from factsheet.text.tokens import Token, read_tokens


class Cited(Struct, frozen=True, kw_only=True):
    """One passage that a fact cites, with its number among those that the fact cites from the same source."""

    fact: CheckedFact
    passage: Passage
    number: int


class Edition(Struct, frozen=True, kw_only=True, dict=True):
    checked: CheckedSheet
    settings: SiteSettings
    addresses: Addresses
    wording: Wording
    chronicle: Chronicle | None = None
    """What changed on the sheet; None where there is no history to tell."""
    proof: Proof | None = None
    """Of this sheet; None where the site does not ask for it."""
    elsewhere: Elsewhere = field(default_factory=Elsewhere)
    """What other sheets of the site have too."""

    @cached_property
    def past(self) -> dict[str, list[tuple[Revision, Change]]]:
        """What changed about each fact, the newest first, by its id."""
        return self.chronicle.by_fact() if self.chronicle is not None else {}

    @property
    def has_feeds(self) -> bool:
        """A feed is read away from the site, so it needs an address that its links begin with."""
        return self.chronicle is not None and bool(self.settings.url)

    @property
    def has_pictures(self) -> bool:
        """Whether its facts are drawn: the fonts have no letters of scripts that run from right to left."""
        return self.settings.pictures and self.wording.direction == "ltr"

    @property
    def sheet(self) -> Sheet:
        return self.checked.sheet

    @cached_property
    def standing(self) -> tuple[CheckedFact, ...]:
        """The facts that were not withdrawn, in the order of the files."""
        return tuple(checked for checked in self.checked.facts if checked.status != "withdrawn")

    def of_kind(self, kind: type[Fact]) -> tuple[CheckedFact, ...]:
        return self._by_word.get(kind.word, ())

    def withdrawn(self, kind: type[Fact]) -> tuple[CheckedFact, ...]:
        return tuple(
            checked
            for checked in self.checked.facts
            if checked.status == "withdrawn" and checked.fact.word == kind.word
        )

    @cached_property
    def kinds(self) -> tuple[type[Fact], ...]:
        """The kinds that the sheet has facts of."""
        words = {checked.fact.word for checked in self.checked.facts}
        return tuple(kind for kind in KINDS if kind.word in words)

    @cached_property
    def _by_word(self) -> dict[str, tuple[CheckedFact, ...]]:
        return {
            kind.word: tuple(checked for checked in self.standing if checked.fact.word == kind.word) for kind in KINDS
        }

    @cached_property
    def cited(self) -> dict[str, tuple[Cited, ...]]:
        """Every passage of a standing fact, by the id of its source, in the order of the article."""
        found: dict[str, list[Cited]] = {source.id: [] for source in self.sheet.sources}
        for checked in self.standing:
            for account in checked.accounts:
                for number, passage in enumerate(account.passages, start=1):
                    found[account.source.id].append(Cited(fact=checked, passage=passage, number=number))
        return {
            source: tuple(sorted(passages, key=lambda each: (each.passage.span.start, -each.passage.span.end)))
            for source, passages in found.items()
        }

    @cached_property
    def told_by_person(self) -> dict[str, tuple[CheckedFact, ...]]:
        """The facts that a person or an organization is said to tell, by its id."""
        found: dict[str, list[CheckedFact]] = {}
        for checked in self.standing:
            for attribution in checked.fact.attributions():
                if attribution.person is not None:
                    found.setdefault(attribution.person, []).append(checked)
        return {person: tuple(facts) for person, facts in found.items()}

    def person(self, name: str | None) -> Person | None:
        fact = self.sheet.fact_by_id.get(name) if name is not None else None
        return fact if isinstance(fact, Person) else None

    def printed_name(self, person: str, source: str) -> str:
        """The name as a source prints it; the id of somebody whom the sheet does not have."""
        told = self._told_person(person, source)
        return told.name if told else person

    def role(self, person: str, source: str) -> str | None:
        """The role as a source prints it; None where it prints none, or does not have the person."""
        told = self._told_person(person, source)
        checked = self.checked.fact_by_id.get(person)
        has_it = checked is not None and any(account.source.id == source for account in checked.accounts)
        return told.role if told and has_it else None

    def _told_person(self, person: str, source: str) -> Person | None:
        checked = self.checked.fact_by_id.get(person)
        for account in checked.accounts if checked else ():
            if account.source.id == source and isinstance(account.fact, Person):
                return account.fact
        return self.person(person)

    def person_link(self, person: str, page: str) -> str | None:
        """The link to the card of a person; None where the sheet has no such card."""
        fact = self.person(person)
        if fact is None or fact.withdrawn is not None:
            return None
        return relative(self.addresses.fact(fact), page)

    @cached_property
    def coverage(self) -> dict[str, Coverage]:
        """How much of each stored article the facts rest on, by the id of its source."""
        return {coverage.article.id: coverage for coverage in sheet_coverage(self.checked)}

    def tokens(self, source: str) -> tuple[Token, ...]:
        if source not in self._tokens:
            self._tokens[source] = read_tokens(self.sheet.articles[source])
        return self._tokens[source]

    @cached_property
    def _tokens(self) -> dict[str, tuple[Token, ...]]:
        return {}

    @cached_property
    def laid_out(self) -> dict[str, LaidOutCard]:
        """The cards that a page of the sheet holds already, by the id of the fact; laying one out takes the longest."""
        return {}

    @cached_property
    def computed_by_source(self) -> dict[str, dict[str, Decimal]]:
        """What each derived figure comes to under the figures of each source, by fact and then by source."""
        return computed_by_source(self.sheet)

    @cached_property
    def versions(self) -> bool:
        """Whether all sources are versions of one report."""
        return len(self.sheet.sources) > 1 and len(self.reports) == 1

    @cached_property
    def reports(self) -> tuple[str, ...]:
        """The independent reports, each once."""
        return tuple(dict.fromkeys(source.told_by for source in self.sheet.sources))

    @cached_property
    def pairs(self) -> tuple[Versions, ...]:
        """Versions of one report, two by two."""
        return tuple(versions_of(self.sheet))

    @cached_property
    def told(self) -> dict[tuple[str, str], tuple[ToldDifference, ...]]:
        """The differences of each pair of versions, by the ids of their sources."""
        found: dict[tuple[str, str], list[ToldDifference]] = {}
        for told in told_differences(self.checked):
            found.setdefault((told.versions.a.id, told.versions.b.id), []).append(told)
        return {pair: tuple(differences) for pair, differences in found.items()}

    def shows_paragraph(self, source: Source, number: int) -> bool:
        """Whether the page of an article has a paragraph: all of them, or those that facts cite."""
        return source.publish == "full" or number in self._cited_paragraphs[source.id]

    @cached_property
    def _cited_paragraphs(self) -> dict[str, frozenset[int]]:
        return {
            source: frozenset(each.passage.paragraph.number for each in cited) for source, cited in self.cited.items()
        }

    def language_of(self, source: Source) -> str:
        return source.language or self.sheet.language


def evidence_of(checked: CheckedFact, account: CheckedAccount) -> Iterator[Evidence]:
    """The evidence of one account as written, also of passages that were not found."""
    return (evidence for evidence in checked.fact.evidence if evidence.source == account.source.id)
