"""What every fact has: an id, evidence, and what it declares that its passages must show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Self

from msgspec import Struct
from pydantic import Field

from factsheet.facts.fields import Edtf, Id, Model, Text, Verbatim
from factsheet.facts.shown import (
    Attribution,
    Basis,
    Certainty,
    DateShown,
    Figure,
    Hedge,
    Name,
    OwnWords,
    QuotedWords,
)
from factsheet.model import Selector
from factsheet.problems import Location
from factsheet.records import Path, Record, locate, locate_words


class DateField(Model):
    """When: the source's own words, and what the editor reads from them."""

    text: Text
    """The source's own words, which must stand in the evidence."""
    edtf: Edtf = "unknown"
    """EDTF, never finer than the words, or than what resolving them gives."""
    basis: Basis = "stated"
    because: Text | None = None
    """The editor's reason; needed with `inferred`."""


class Exemption(Model):
    """Lets one rule fail for this source, for a reason that readers see."""

    rule: Text
    because: Text


class Withdrawal(Model):
    """When and why a fact was taken back; its id and its link stay."""

    date: Edtf
    because: Text


class Evidence(Model):
    """A passage of a source, and how that source differs from the fact."""

    source: Text
    exact: Verbatim
    """The words of the passage, as they stand in the article."""
    prefix: str | None = None
    """Text right before `exact`, only to tell two places apart."""
    suffix: str | None = None
    says: dict[str, Any] = Field(default_factory=dict)
    """Fields of the fact that this source gives differently."""
    silent: tuple[Text, ...] = ()
    """Fields of the fact that this source leaves out."""
    accept: tuple[Exemption, ...] = ()
    note: Text | None = None

    def selector(self) -> Selector:
        return Selector(self.exact, self.prefix or "", self.suffix or "")


class Fault(Struct, frozen=True, kw_only=True):
    """A field that is wrong by itself or beside another field of its fact."""

    path: Path
    rule: str
    message: str
    label: str
    help: tuple[str, ...] = ()


class Fact(Model):
    word: ClassVar[str]
    """The word for one of them: in the JSON, in CSS classes, as the stem of its module and its partial."""
    key: ClassVar[str]
    """The file's stem and its top-level field."""
    noun: ClassVar[str]
    """With its article, for messages: “a quote”."""
    editors_words: ClassVar[frozenset[str]] = frozenset({"title", "statement", "summary", "type", "note", "unnamed"})
    passages_are_statements: ClassVar[bool] = True
    """Whether a word cut from the edge of a passage can change what the fact says; not so for a mere name."""
    evidence_is_optional: ClassVar[bool] = False

    id: Id
    date: DateField | None = None
    evidence: tuple[Evidence, ...] = ()
    note: Text | None = None
    withdrawn: Withdrawal | None = None

    # A slot, since a private attribute of pydantic is set up anew for each fact, at half the cost of typing it.
    __slots__ = ("_record",)
    if TYPE_CHECKING:
        _record: Record

    @classmethod
    def from_record(cls, record: Record) -> Self:
        """Raises pydantic's `ValidationError` when a field is unknown, missing or of the wrong form."""
        fact = cls.model_validate(record)
        object.__setattr__(fact, "_record", record)
        return fact

    def __reduce__(self) -> tuple[Callable[[Record], Fact], tuple[Record]]:
        """On its way to another process a fact is its record."""
        return type(self).from_record, (self._record,)

    @property
    def record(self) -> Record:
        return self._record

    def at(self, *path: str | int) -> Location:
        """Where the value of a field stands; where a field is missing, the deepest part of the path that is there."""
        return locate(self._record, path)

    def at_words(self, path: Path, start: int, end: int) -> Location:
        """Where the code points `[start, end)` of a field's text stand."""
        node: Any = self._record
        for step in path[:-1]:
            node = node[step]
        return locate_words(node, path[-1], start, end)

    @property
    def headline(self) -> str:
        """The fact in one line, for lists, chips and search."""
        raise NotImplementedError

    @property
    def can_be_attributed(self) -> bool:
        """Whether it is something that a source may let somebody say."""
        return "attributed_to" in type(self).model_fields

    # What it declares. A kind overrides what it has.

    def figures(self) -> Iterator[Figure]:
        yield from ()

    def names(self) -> Iterator[Name]:
        yield from ()

    def dates(self) -> Iterator[DateShown]:
        yield from date_shown(self.date, "date")

    def quoted(self) -> Iterator[QuotedWords]:
        yield from ()

    def attributions(self) -> Iterator[Attribution]:
        yield from ()

    def own_words(self) -> Iterator[OwnWords]:
        yield from ()

    def hedges(self) -> Iterator[Hedge]:
        yield from ()

    def certainties(self) -> Iterator[Certainty]:
        yield from ()

    def references(self) -> Iterator[tuple[Path, str]]:
        """Every field that holds the id of a person or an organization."""
        yield from ((attribution.path, attribution.person) for attribution in self.attributions() if attribution.person)
        yield from ((name.path, name.id) for name in self.names() if name.id)

    def inputs(self) -> tuple[str, ...]:
        """The ids of the facts that this one is computed from."""
        return ()

    def needs_evidence(self) -> bool:
        return not self.evidence_is_optional

    def faults(self) -> Iterator[Fault]:
        """What is wrong with the fact as it is written, before any source is read."""
        yield from date_faults(self.date, "date")
        if self.needs_evidence() and not self.evidence:
            yield Fault(
                path=("evidence",),
                rule="missing-field",
                message=f"{self.noun} has no `evidence`",
                label="expected at least one passage",
                help=("add `evidence:` with the source and the words of the passage (`exact`)",),
            )


def date_shown(date: DateField | None, field: str) -> Iterator[DateShown]:
    if date is not None:
        yield DateShown(path=(field,), text=date.text, edtf=date.edtf, basis=date.basis)


def date_faults(date: DateField | None, field: str) -> Iterator[Fault]:
    if date is not None and date.basis == "inferred" and date.because is None:
        yield Fault(
            path=(field, "basis"),
            rule="missing-field",
            message="an inferred date has no `because`",
            label="the editor's reading needs a reason",
            help=("add `because:` with what the date was inferred from",),
        )


def attribution_of(attributed_to: str | None, unnamed: str | None) -> Iterator[Attribution]:
    """The attribution of a fact that holds `attributed_to`, `unnamed`, or neither."""
    if attributed_to is not None:
        yield Attribution(path=("attributed_to",), person=attributed_to)
    elif unnamed is not None:
        yield Attribution(path=("unnamed",), unnamed=unnamed)


def both_given(fact: Fact, one: str, other: str) -> Iterator[Fault]:
    """Two fields that exclude one another."""
    if getattr(fact, one) is not None and getattr(fact, other) is not None:
        yield Fault(
            path=(other,),
            rule="bad-value",
            message=f"{fact.noun} has both `{one}` and `{other}`",
            label=f"expected only one of `{one}` and `{other}`",
            help=(f"take `{one}` or `{other}` out",),
        )
