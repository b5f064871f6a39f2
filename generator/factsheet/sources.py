"""sheet.yml and differences.yml as typed records: the sources of a sheet, and the differences recorded between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import StringConstraints

from factsheet.facts.base import Fault
from factsheet.facts.fields import Edtf, Id, LanguageTag, Model, Text, Verbatim, WebAddress, WholeNumber
from factsheet.model import Role, Selector

DifferenceKind = Literal["name", "number", "date", "quotation", "attribution", "certainty", "omission", "wording"]


class Part(Model):
    """A paragraph that is not the report's own text."""

    paragraph: WholeNumber
    role: Literal["headline", "caption", "credit", "boilerplate"]


class Source(Model):
    """A stored article and what is known of it; the defaults are filled in by `completed`."""

    id: Id
    article: Verbatim
    """The file, relative to the sheet's folder."""
    label: Text | None = None
    headline: Text | None = None
    publisher: Text = "unknown"
    url: WebAddress = "unknown"
    published: Edtf = "unknown"
    """Relative dates resolve against it."""
    accessed: Edtf | None = None
    language: LanguageTag | None = None
    report: Id | None = None
    """Sources of one report share it: they do not corroborate each other."""
    publish: Literal["excerpts", "full"] = "excerpts"
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")] | None = None
    parts: tuple[Part, ...] = ()

    def completed(self, language: str) -> Source:
        """With the defaults that depend on the sheet or on the source's own id."""
        return self.model_copy(
            update={
                "label": self.label or self.id,
                "language": self.language or language,
                "report": self.report or self.id,
            }
        )

    @property
    def chip(self) -> str:
        """Short, for chips such as “A ¶9”."""
        return self.label or self.id

    @property
    def told_by(self) -> str:
        """The report it is a version of."""
        return self.report or self.id

    def roles(self) -> dict[int, Role]:
        return {part.paragraph: part.role for part in self.parts}


class SheetFile(Model):
    """sheet.yml."""

    title: Text
    summary: Text | None = None
    language: LanguageTag = "en"
    sources: tuple[Any, ...]
    """Typed one by one, so that a bad one does not hide the others."""


class DifferingPassage(Model):
    """One side of a difference; without `exact`, nothing stands there."""

    source: Text
    exact: Verbatim | None = None
    prefix: str | None = None
    suffix: str | None = None

    def selector(self) -> Selector:
        return Selector(self.exact or "", self.prefix or "", self.suffix or "")


class RecordedDifference(Model):
    """A difference between sources that no fact tells already."""

    id: Id
    kind: DifferenceKind
    between: tuple[DifferingPassage, ...]
    resolution: Literal["open", "preferred", "explained", "waived"]
    prefer: Text | None = None
    because: Text | None = None
    note: Text | None = None

    def faults(self) -> Iterator[Fault]:
        """What is wrong with it as it is written, before any source is read."""
        if len({passage.source for passage in self.between}) < 2:
            yield Fault(
                path=("between",),
                rule="bad-value",
                message="a difference stands between passages of two sources",
                label="expected passages of at least two sources",
                help=("add the other source; without `exact` if nothing stands there",),
            )
        if not any(passage.exact for passage in self.between):
            yield Fault(
                path=("between",),
                rule="missing-field",
                message="a difference has no `exact`",
                label="expected the words of at least one source",
            )
        if self.resolution != "open" and self.because is None:
            yield Fault(
                path=("resolution",),
                rule="missing-field",
                message=f"a difference that is `{self.resolution}` has no `because`",
                label="expected the reason beside it",
                help=("add `because:`, or write resolution: open",),
            )
        preferred = self.resolution == "preferred"
        sources = {passage.source for passage in self.between}
        if preferred and self.prefer not in sources:
            yield Fault(
                path=("prefer",) if self.prefer else ("resolution",),
                rule="missing-field" if self.prefer is None else "unknown-source",
                message="a difference that is `preferred` says with `prefer` which source",
                label=f"expected one of {', '.join(sorted(sources))}",
            )
        if not preferred and self.prefer is not None:
            yield Fault(
                path=("prefer",),
                rule="bad-value",
                message=f"`prefer` with resolution `{self.resolution}`",
                label="only a difference that is `preferred` prefers a source",
                help=("write resolution: preferred, or take `prefer` out",),
            )
