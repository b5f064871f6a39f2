"""A checked sheet -> `sheet.json`, and one JSON file for each of its facts."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from pydantic import BaseModel

from factsheet.accounts import Passage
from factsheet.addresses import schema_address
from factsheet.checked import CheckedAccount, CheckedDifference, CheckedFact
from factsheet.exports.links import link
from factsheet.exports.selectors import exact_words, words_after, words_before
from factsheet.exports.sheet_model import (
    VERSION,
    AccountData,
    CheckData,
    DifferenceData,
    FactData,
    FactFile,
    PassageData,
    SheetData,
    SideData,
    SourceData,
    WithdrawalData,
)
from factsheet.facts import Fact
from factsheet.problems import Check
from factsheet.render.edition import Edition
from factsheet.render.figures import RATIO_PLACES
from factsheet.sources import Source

SHEET_SCHEMA = f"sheet-{VERSION}"
FACT_SCHEMA = f"fact-{VERSION}"
FACTS_FOLDER = "facts/"
SHEET_FILE = "sheet.json"

WITH_THE_FACT = frozenset({"id", "evidence", "note", "withdrawn"})
"""Fields of every kind that stand beside `fields`, or show in the accounts."""


def sheet_json(edition: Edition, facts: Iterable[FactData]) -> bytes:
    sheet = edition.sheet
    data = SheetData(
        schema_link=link(edition, schema_address(SHEET_SCHEMA)),
        id=sheet.slug,
        title=sheet.title,
        summary=sheet.summary,
        language=sheet.language,
        url=link(edition, edition.addresses.overview()),
        terms=edition.wording.exports.terms,
        license=edition.settings.data_license or None,
        sources=tuple(source_data(edition, source) for source in sheet.sources),
        facts=tuple(facts),
        differences=tuple(map(_difference_data, edition.checked.differences)),
    )
    return json_bytes(data)


def fact_json(edition: Edition, fact: FactData) -> bytes:
    """The fact as in `sheet.json`, with the sources that it cites."""
    cited = {account.source for account in fact.accounts}
    own = dict(fact)
    own["url"] = link(edition, edition.addresses.permanent(fact.id), folder=FACTS_FOLDER)
    data = FactFile.model_construct(
        **own,
        schema_link=link(edition, schema_address(FACT_SCHEMA), folder=FACTS_FOLDER),
        sheet=link(edition, edition.addresses.data(SHEET_FILE), folder=FACTS_FOLDER),
        sources=tuple(
            source_data(edition, source, folder=FACTS_FOLDER) for source in edition.sheet.sources if source.id in cited
        ),
    )
    return json_bytes(data)


def json_bytes(data: BaseModel) -> bytes:
    return data.model_dump_json(by_alias=True, exclude_none=True, indent=1).encode() + b"\n"


def fact_data(edition: Edition, checked: CheckedFact) -> FactData:
    fact = checked.fact
    return FactData(
        id=fact.id,
        kind=fact.word,
        status=checked.status,
        reports=checked.reports,
        statement=fact.headline,
        url=link(edition, edition.addresses.permanent(fact.id)),
        fields=own_fields(fact),
        computed=number(checked.computed),
        note=fact.note,
        accounts=tuple(map(_account_data, checked.accounts)),
        differences=checked.differences,
        withdrawn=WithdrawalData(date=fact.withdrawn.date, because=fact.withdrawn.because) if fact.withdrawn else None,
    )


def own_fields(fact: Fact) -> dict[str, Any]:
    """What the fact says, by the fields of its kind, those left to their defaults too."""
    return fact.model_dump(mode="json", exclude=set(WITH_THE_FACT), exclude_none=True)


def source_data(edition: Edition, source: Source, *, folder: str = "") -> SourceData:
    stored = source.id in edition.sheet.articles
    return SourceData(
        id=source.id,
        label=source.chip,
        headline=source.headline,
        publisher=source.publisher,
        address=source.url,
        published=source.published,
        accessed=source.accessed,
        language=edition.language_of(source),
        report=source.told_by,
        publish=source.publish,
        sha256=edition.sheet.digests.get(source.id),
        page=link(edition, edition.addresses.source(source.id), folder=folder) if stored else None,
    )


def number(value: Decimal | None) -> int | str | None:
    """A whole number as such, another as text: floats do not carry facts."""
    if value is None:
        return None
    if value == value.to_integral_value():
        return int(value)
    return str(value.quantize(RATIO_PLACES, ROUND_HALF_EVEN))


def _account_data(account: CheckedAccount) -> AccountData:
    told = own_fields(account.fact) if account.says else {}
    return AccountData(
        source=account.source.id,
        passages=tuple(map(_passage_data, account.passages)),
        says={field: told[field] for field in account.says if field in told},
        silent=account.silent,
        checks=tuple(map(_check_data, account.checks)),
    )


def _passage_data(passage: Passage) -> PassageData:
    return PassageData(
        paragraph=passage.paragraph.number,
        start=passage.in_file.start,
        end=passage.in_file.end,
        exact=exact_words(passage),
        prefix=words_before(passage),
        suffix=words_after(passage),
        note=passage.evidence.note,
        implied=passage.implied,
    )


def _check_data(check: Check) -> CheckData:
    return CheckData(rule=check.rule, answer=check.answer, text=check.text, field=check.field, exempted=check.exempted)


def _difference_data(checked: CheckedDifference) -> DifferenceData:
    difference = checked.difference
    return DifferenceData(
        id=difference.id,
        kind=difference.kind,
        resolution=difference.resolution,
        prefer=difference.prefer,
        because=difference.because,
        note=difference.note,
        between=tuple(
            SideData(source=source.id, passage=_passage_data(passage) if passage else None)
            for source, passage in checked.passages
        ),
    )
