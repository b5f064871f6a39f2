"""A sheet goes in; out come the versions of its reports, compared two by two, and who tells each difference."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from factsheet.accounts import Passage
from factsheet.checked import CheckedAccount, CheckedDifference, CheckedFact, CheckedSheet
from factsheet.facts.differing import FIELDS, names_both, tells
from factsheet.model import Article, Span
from factsheet.sheet import Sheet
from factsheet.sources import Source
from factsheet.text.comparison import Comparison, Difference, compare
from factsheet.text.languages import language_for

MOST_IN_PAIRS = 8
"""Versions of one report that are all compared with each other; of more, each is compared with the first."""

MOST_KEPT = 512
"""Comparisons of the sheets of one run: those of two news reports take about 60 MB together."""

Side = Literal["a", "b"]
_WORD = re.compile(r"\S+")


class Versions(Struct, frozen=True, kw_only=True, dict=True):
    """Two sources of one report, compared."""

    a: Source
    b: Source
    comparison: Comparison

    @property
    def sides(self) -> tuple[tuple[Source, Side], tuple[Source, Side]]:
        return (self.a, "a"), (self.b, "b")

    def words(self, difference: Difference, side: Side) -> str:
        """The words of one side as stored; empty where nothing stands."""
        article: Article = getattr(self.comparison, side)
        span: Span | None = getattr(difference, side)
        return article.words_of(span) if span is not None else ""


class ToldDifference(Struct, frozen=True, kw_only=True, dict=True):
    """A difference, and where the sheet tells of it."""

    versions: Versions
    difference: Difference
    facts: tuple[str, ...]
    """The ids of facts whose `says` or `silent` tells it."""
    recorded: tuple[str, ...]
    """The ids of the entries of differences.yml that account for it."""
    failing: tuple[str, ...]
    """The ids of facts that show it and fail on a field that could tell it: one mistake, one finding."""

    @property
    def must_be_told(self) -> bool:
        """Wording need not, nor what is not the report's own text."""
        return self.difference.kind != "wording" and not self.difference.in_parts

    @property
    def is_told(self) -> bool:
        return bool(self.facts or self.recorded)


def versions_of(sheet: Sheet) -> Iterator[Versions]:
    """Sources that share a report and a language and whose articles are stored, in the order of sheet.yml."""
    reports: defaultdict[tuple[str, str], list[Source]] = defaultdict(list)
    for source in sheet.sources:
        if source.id in sheet.articles:
            language = sheet.articles[source.id].language.split("-")[0].lower()
            reports[source.told_by, language].append(source)
    for sources in reports.values():
        for first, a in enumerate(sources if len(sources) <= MOST_IN_PAIRS else sources[:1]):
            for b in sources[first + 1 :]:
                yield Versions(a=a, b=b, comparison=_compared(sheet.articles[a.id], sheet.articles[b.id]))


@lru_cache(maxsize=MOST_KEPT)
def _compared(a: Article, b: Article) -> Comparison:
    """Kept: pages show what the check compared, and proving checks changed facts against the same articles."""
    return compare(a, b)


def told_differences(checked: CheckedSheet) -> Iterator[ToldDifference]:
    """Every difference between versions of one report, with the facts and the records that tell it."""
    for versions in versions_of(checked.sheet):
        both = {versions.a.id, versions.b.id}
        citing = [each for fact in checked.facts if (each := _citing(fact, versions)) is not None]
        recorded = [each for each in checked.differences if both <= {source.id for source, _ in each.passages}]
        for difference in versions.comparison.differences:
            yield ToldDifference(
                versions=versions,
                difference=difference,
                facts=tuple(each.fact.fact.id for each in citing if each.tells(versions, difference)),
                recorded=tuple(each.difference.id for each in recorded if accounts_for(each, versions, difference)),
                failing=tuple(each.fact.fact.id for each in citing if each.fails_on(versions, difference)),
            )


class _Citing(Struct, frozen=True, kw_only=True):
    """A fact that cites both sources and does not tell or pass the same for both."""

    fact: CheckedFact
    one: CheckedAccount
    other: CheckedAccount
    told: set[str]
    """The fields that one of the two gives otherwise or leaves out."""
    failed: set[str]
    """The fields that a check failed on."""

    def tells(self, versions: Versions, difference: Difference) -> bool:
        """A name that is told tells every place of it; anything else only where the fact's passages show it."""
        if difference.kind == "omission" or self.told.isdisjoint(_fields_of(difference)):
            return False
        one, other = self.one.fact, self.other.fact
        words = (versions.words(difference, "a"), versions.words(difference, "b"))
        if difference.kind == "name" and "name" in self.told and all(words) and names_both(one, other, words):
            return True
        language = language_for(versions.comparison.a.language)
        is_told = tells(one, other, self.told, difference.kinds, words, language)
        return is_told and shows(self.fact, versions, difference)

    def fails_on(self, versions: Versions, difference: Difference) -> bool:
        return not self.failed.isdisjoint(_fields_of(difference)) and shows(self.fact, versions, difference)


def _citing(fact: CheckedFact, versions: Versions) -> _Citing | None:
    accounts = {account.source.id: account for account in fact.accounts}
    one, other = accounts.get(versions.a.id), accounts.get(versions.b.id)
    if one is None or other is None:
        return None
    told = {*one.says, *one.silent, *other.says, *other.silent}
    checks = (check for account in (one, other) for check in account.checks)
    failed = {(check.field or "").split(".")[0] for check in checks if check.answer == "failed"}
    return _Citing(fact=fact, one=one, other=other, told=told, failed=failed) if told or failed else None


def _fields_of(difference: Difference) -> set[str]:
    return {field for kind in difference.kinds for field in FIELDS[kind]}


def shows(fact: CheckedFact, versions: Versions, difference: Difference) -> bool:
    """Whether a fact's passages of both sources hold the words of a difference."""
    accounts = {account.source.id: account for account in fact.accounts}
    return all(
        source.id in accounts and _shows(fact, accounts[source.id], difference, side) for source, side in versions.sides
    )


def _shows(fact: CheckedFact, account: CheckedAccount, difference: Difference, side: Side) -> bool:
    """A passage that was not found is a problem of its own already, and may be any."""
    cited = sum(evidence.source == account.source.id for evidence in fact.fact.evidence)
    return len(account.passages) < cited or _hold(account.passages, difference, side)


def accounts_for(recorded: CheckedDifference, versions: Versions, difference: Difference) -> bool:
    """Whether an entry of differences.yml is of the difference's class, and its passages hold the words."""
    return recorded.difference.kind in difference.kinds and holds(recorded, versions, difference)


def holds(recorded: CheckedDifference, versions: Versions, difference: Difference) -> bool:
    """Whether the passages of an entry hold the words of a difference, whatever its class; what both sides begin or end
    with may be left out, as in “October” of “until the end of October”."""
    core = _core(versions, difference)
    return all(_holds(recorded, source, core, side) for source, side in versions.sides)


def _core(versions: Versions, difference: Difference) -> Difference:
    """The same with its spans cut to the words that differ, of which each side keeps one."""
    if difference.a is None or difference.b is None:
        return difference
    one = _words(versions.words(difference, "a"), difference.a.start)
    other = _words(versions.words(difference, "b"), difference.b.start)
    while len(one) > 1 and len(other) > 1 and one[0][0] == other[0][0]:
        del one[0], other[0]
    while len(one) > 1 and len(other) > 1 and one[-1][0] == other[-1][0]:
        del one[-1], other[-1]
    if not one or not other:
        return difference
    return replace(difference, a=Span(one[0][1], one[-1][2]), b=Span(other[0][1], other[-1][2]))


def _words(text: str, start: int) -> list[tuple[str, int, int]]:
    """Each word with its place in the article's text."""
    return [(match.group(), start + match.start(), start + match.end()) for match in _WORD.finditer(text)]


def _holds(recorded: CheckedDifference, source: Source, difference: Difference, side: Side) -> bool:
    """A passage that was not found is a problem of its own already, and may be any."""
    passages = [passage for given, passage in recorded.passages if given.id == source.id]
    written = [given for given in recorded.difference.between if given.source == source.id and given.exact is not None]
    if not written:
        return getattr(difference, side) is None or difference.beside == side
    return None in passages or _hold([passage for passage in passages if passage], difference, side)


def _hold(passages: Sequence[Passage], difference: Difference, side: Side) -> bool:
    """Whether passages together hold the words of one side, or stand where the other side's words are missing."""
    span: Span | None = getattr(difference, side)
    if span is None:
        numbers: tuple[int, ...] = getattr(difference, f"{side}_paragraphs")
        return not numbers or any(passage.paragraph.number in numbers for passage in passages)
    if difference.beside == side:
        return any(passage.span.overlaps(span) for passage in passages)
    return _cover(passages, span)


def _cover(passages: Sequence[Passage], span: Span) -> bool:
    """White space, such as that between two paragraphs, need not be in any passage."""
    at = span.start
    for passage in sorted(passages, key=lambda passage: passage.span):
        if passage.article.text[at : passage.span.start].strip():
            return False
        at = max(at, passage.span.end)
        if at >= span.end:
            return True
    return False
