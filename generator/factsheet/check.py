"""A `Sheet` goes in, a `CheckedSheet` comes out: passages found, every rule asked, every fact with its status."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from msgspec import Struct, field
from msgspec.structs import replace

from factsheet.accounts import Account, Passage
from factsheet.anchors import anchor_difference, anchor_evidence, found_passage, implied_passages
from factsheet.checked import CheckedAccount, CheckedDifference, CheckedFact, CheckedSheet
from factsheet.derivations import computed_values, derivation_checks
from factsheet.exemptions import with_exemptions
from factsheet.facts import Fact, Person
from factsheet.facts.base import Evidence
from factsheet.facts.telling import says_of, silent_of, tells_otherwise, told_by
from factsheet.load import Loaded
from factsheet.merging import merged
from factsheet.problems import Check, Problem, found
from factsheet.rules import RULES
from factsheet.rules.base import CheckAccount
from factsheet.sheet import Sheet
from factsheet.sources import Source
from factsheet.statuses import settle_statuses

_PASSAGE_RULES = tuple(rule.check_passage for rule in RULES if rule.check_passage is not None)


def check_loaded(loaded: Loaded) -> CheckedSheet | None:
    """The sheet with what the checker found, the checks of the reading first; None when there is no sheet to check."""
    if loaded.sheet is None:
        return None
    checked = check_sheet(loaded.sheet)
    return replace(checked, checks=(*loaded.checks, *checked.checks))


def check_sheet(sheet: Sheet) -> CheckedSheet:
    """Asks every rule about every fact; a fact's accounts stand in the order in which it first cites their sources."""
    checks: list[Check] = []
    facts = []
    for fact in sheet.facts:
        checked, asked = check_fact(sheet, fact)
        facts.append(checked)
        checks.extend(asked)
    return check_whole(sheet, facts, [*checks, *check_read(sheet)])


def check_fact(sheet: Sheet, fact: Fact) -> tuple[CheckedFact, list[Check]]:
    """What the rules answer about one fact by itself; its status waits until all facts are read."""
    reading = _FactReading(sheet, fact)
    checked = reading.checked()
    return checked, merged(reading.checks)


def check_read(sheet: Sheet) -> list[Check]:
    """What is asked of a sheet apart from its facts: of the articles together, of every text in its files."""
    asking = (rule.check_read for rule in RULES if rule.check_read is not None)
    return [*derivation_checks(sheet), *(check for ask in asking for check in ask(sheet))]


def check_whole(sheet: Sheet, facts: Sequence[CheckedFact], asked: Iterable[Check]) -> CheckedSheet:
    """What is asked of a sheet once each of its facts is checked; `asked` are the checks of the facts and of
    `check_read`.
    """
    checks = list(asked)
    differences = tuple(_checked_differences(sheet, checks))
    settled = settle_statuses(sheet, facts, differences, computed_values(sheet))
    checked = CheckedSheet(sheet=sheet, facts=settled, differences=differences, checks=tuple(checks))
    for rule in RULES:
        if rule.check_sheet is not None:
            checks.extend(rule.check_sheet(checked))
    return replace(checked, checks=tuple(checks))


class _FactReading(Struct):
    """One fact while it is being checked."""

    sheet: Sheet
    fact: Fact
    checks: list[Check] = field(default_factory=list)

    def checked(self) -> CheckedFact:
        accounts = () if self.fact.withdrawn is not None else tuple(self._accounts())
        return unsettled(self.fact, accounts)

    def _accounts(self) -> Iterator[CheckedAccount]:
        if isinstance(self.fact, Person) and not self.fact.evidence:
            yield from self._implied_accounts(self.fact)
            return
        for name in dict.fromkeys(evidence.source for evidence in self.fact.evidence):
            source = self.sheet.source_by_id.get(name)
            if source is None:
                continue
            if source.id not in self.sheet.articles:
                self.checks.append(_unchecked(self.fact, source))
                continue
            yield self._account(source)

    def _account(self, source: Source) -> CheckedAccount:
        passages: list[Passage] = []
        asked: list[Check] = []
        complete = True
        for evidence, anchoring in anchor_evidence(self.sheet, self.fact, source):
            for check_passage in _PASSAGE_RULES:
                asked.extend(check_passage(anchoring))
            passage = found_passage(evidence, anchoring)
            complete = complete and passage is not None
            if passage is not None:
                passages.append(passage)
        # With a passage missing, every field that rests on it would be reported too: one mistake, one finding.
        return self._asked(source, tuple(passages), asked, complete=complete)

    def _implied_accounts(self, person: Person) -> Iterator[CheckedAccount]:
        count = 0
        for source, passage in implied_passages(self.sheet, person):
            count += 1
            yield self._asked(source, (passage,), [], complete=True)
        if not count and self.sheet.has_every_article:
            self.checks.append(_name_nowhere(self.sheet, person))

    def _asked(
        self, source: Source, passages: tuple[Passage, ...], asked: list[Check], *, complete: bool
    ) -> CheckedAccount:
        account = Account(
            sheet=self.sheet,
            source=source,
            owner=self.fact.id,
            fact=told_by(self.fact, source.id),
            original=self.fact,
            article=self.sheet.articles[source.id],
            passages=passages,
        )
        if complete:
            asked.extend(ask_account(account))
            if tells_otherwise(self.fact):
                asked.extend(_silence_checks(account))
        answers = tuple(asked)
        if any(evidence.accept for evidence in self.fact.evidence):
            # An id that leads nowhere is asked about no further, so what exempts from such a question is not unused.
            answerable = complete and all(given in self.sheet.fact_by_id for _, given in account.fact.references())
            answers = tuple(with_exemptions(self.fact, source, asked, complete=answerable))
        self.checks.extend(answers)
        return checked_account(self.fact, source, passages, answers)


def unsettled(fact: Fact, accounts: tuple[CheckedAccount, ...]) -> CheckedFact:
    """A fact before its status is settled, once all are read: a derived figure needs those of its inputs."""
    return CheckedFact(fact=fact, status="reported", reports=0, accounts=accounts)


def checked_account(
    fact: Fact, source: Source, passages: tuple[Passage, ...], checks: tuple[Check, ...]
) -> CheckedAccount:
    """A fact as one of its sources tells it, with what was found and answered."""
    return CheckedAccount(
        source=source,
        fact=told_by(fact, source.id),
        passages=passages,
        says=tuple(says_of(fact, source.id) or ()),
        silent=silent_of(fact, source.id),
        checks=checks,
    )


def ask_account(account: Account) -> Iterator[Check]:
    """The answers of all rules about a fact as one source tells it."""
    for check_account in _account_rules(type(account.fact)):
        yield from check_account(account)


@cache
def _account_rules(kind: type[Fact]) -> tuple[CheckAccount, ...]:
    """Those that have something to ask of a kind: a claim quotes nobody, and most facts are asked of by few rules."""
    return tuple(rule.check_account for rule in RULES if rule.check_account is not None and rule.asks(kind))


def _silence_checks(account: Account) -> Iterator[Check]:
    """`not-silent`: a field that the source is said to leave out must not be found in its passages."""
    silent = silent_of(account.original, account.source.id)
    for name in silent:
        others = tuple(other for other in silent if other != name)
        record = account.original.record.overlaid(says_of(account.original, account.source.id), others)
        speaking = replace(account, fact=type(account.fact).from_record(record))
        answers = [check for check in ask_account(speaking) if (check.field or "").split(".")[0] == name]
        if not answers or any(check.answer == "failed" for check in answers):
            yield account.passed("not-silent", f"This source does not give the {name.replace('_', ' ')}", path=(name,))
            continue
        number, position = _place_of_silence(account.original, account.source, name)
        yield account.problem(
            "not-silent",
            f"the source gives the `{name}` that it is said to leave out",
            account.original.at("evidence", number, "silent", position),
            path=(name,),
            label=answers[0].text,
            help=(f"take `{name}` out of `silent`",),
        )


def _place_of_silence(fact: Fact, source: Source, name: str) -> tuple[int, int]:
    return next(
        (number, evidence.silent.index(name))
        for number, evidence in enumerate(fact.evidence)
        if evidence.source == source.id and name in evidence.silent
    )


def _unchecked(fact: Fact, source: Source) -> Check:
    return Check(
        rule="passage-not-found",
        answer="unchecked",
        fact=fact.id,
        source=source.id,
        text="The article is not stored, so nothing could be checked",
    )


def _name_nowhere(sheet: Sheet, person: Person) -> Check:
    return found(
        Problem(
            rule="name-not-in-passage",
            level="error",
            message=f"no article of the sheet has the name “{person.name}”",
            location=person.at("name"),
            label="not in any article",
            help=("write the name as a source prints it, or cite the passage that shows it",),
            sheet=sheet.slug,
            fact=person.id,
            subject="name",
        )
    )


def _checked_differences(sheet: Sheet, checks: list[Check]) -> Iterator[CheckedDifference]:
    for difference, record in sheet.differences:
        sides: list[tuple[Source, Passage | None]] = []
        for passage, source, anchoring in anchor_difference(sheet, difference, record):
            if anchoring is None:
                sides.append((source, None))
                continue
            for check_passage in _PASSAGE_RULES:
                checks.extend(check_passage(anchoring))
            evidence = Evidence(source=source.id, exact=passage.exact or "-")
            sides.append((source, found_passage(evidence, anchoring)))
        yield CheckedDifference(difference=difference, record=record, passages=tuple(sides))
