"""The form of a sheet as JSON: what `sheet.json` and the file of each fact hold, and what their JSON Schema is made of.

A field that a reader relied on is never renamed or given another meaning without a new `VERSION`.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from factsheet.checked import Status
from factsheet.facts.fields import Model
from factsheet.problems import Answer
from factsheet.sources import DifferenceKind

VERSION: Literal[1] = 1
"""Of the form, not of the facts. New fields may come without a new one, so readers pass over what they do not know."""


class PassageData(Model):
    """Words of a stored article that a fact rests on."""

    paragraph: int
    """Counted from 1; paragraphs are the blocks between blank lines."""
    start: int
    """Where the words begin in the stored text, in Unicode code points from 0."""
    end: int
    """Where they end; the code point at `end` is not part of them."""
    exact: str
    """The words as stored."""
    prefix: str
    """A few words right before them, in the same paragraph."""
    suffix: str
    """A few words right after them, in the same paragraph."""
    note: str | None = None
    implied: bool = False
    """Whether the passage was found by the name of a person, since the editor cites none."""


class CheckData(Model):
    """One question about a fact and one of its sources, and its answer."""

    rule: str
    answer: Answer
    text: str
    """The answer for readers."""
    field: str | None = None
    exempted: str | None = None
    """The editor's reason, where a check that did not pass was let stand."""


class AccountData(Model):
    """A fact as one source tells it."""

    source: str
    passages: tuple[PassageData, ...]
    says: dict[str, Any] = Field(default_factory=dict)
    """Fields that this source gives differently, with its own values."""
    silent: tuple[str, ...] = ()
    """Fields that this source leaves out."""
    checks: tuple[CheckData, ...]


class WithdrawalData(Model):
    """When and why the editor took a fact back."""

    date: str
    because: str


class FactData(Model):
    """One fact, with the passages of every source and what was checked."""

    id: str
    """Permanent, and unique in the sheet."""
    kind: str
    status: Status
    """How the sources stand to it; never whether it is true."""
    reports: int
    """How many independent reports say it."""
    statement: str
    """The fact in one line."""
    url: str
    """Its permanent page; relative to this file where the site has no address."""
    fields: dict[str, Any]
    """What the fact says, by the fields of its kind."""
    computed: int | str | None = None
    """The figure of a fact that is computed from others: a whole number, or a decimal number as text."""
    note: str | None = None
    accounts: tuple[AccountData, ...]
    differences: tuple[str, ...] = ()
    """The ids of recorded differences that touch its passages."""
    withdrawn: WithdrawalData | None = None


class SourceData(Model):
    """A stored article and what is known of it; what is not known is `unknown`."""

    id: str
    label: str
    headline: str | None = None
    publisher: str
    address: str = Field(serialization_alias="url")
    """Of the article itself, at its publisher."""
    published: str
    """EDTF (ISO 8601-2) or `unknown`."""
    accessed: str | None = None
    language: str
    report: str
    """Sources with the same report are versions of it, and do not corroborate each other."""
    publish: Literal["excerpts", "full"]
    sha256: str | None = None
    """Of the stored bytes that were checked; missing where the article is not stored."""
    page: str | None = None
    """The article's page on the site."""


class SideData(Model):
    """One side of a difference; without a passage, nothing stands there."""

    source: str
    passage: PassageData | None = None


class DifferenceData(Model):
    """A difference between sources that the editor recorded, and what was decided about it."""

    id: str
    kind: DifferenceKind
    resolution: Literal["open", "preferred", "explained", "waived"]
    prefer: str | None = None
    because: str | None = None
    note: str | None = None
    between: tuple[SideData, ...]


class SheetData(Model):
    """A whole sheet."""

    schema_link: str = Field(serialization_alias="$schema")
    """The JSON Schema of this file."""
    version: Literal[1] = VERSION
    """Of the form of this file."""
    id: str
    title: str
    summary: str
    language: str
    """BCP 47."""
    url: str
    """The sheet's first page; relative to this file where the site has no address."""
    terms: str
    """What may be done with the data, in words."""
    license: str | None = None
    """The address of the licence, where one is stated."""
    sources: tuple[SourceData, ...]
    facts: tuple[FactData, ...]
    differences: tuple[DifferenceData, ...]


class FactFile(FactData):
    """A fact in a file of its own."""

    schema_link: str = Field(serialization_alias="$schema")
    """The JSON Schema of this file."""
    version: Literal[1] = VERSION
    """Of the form of this file."""
    sheet: str
    """The sheet as a whole, as JSON."""
    sources: tuple[SourceData, ...]
    """Those that the fact cites."""
