"""What rules are asked about: a passage that was looked for, and a fact as one of its sources tells it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from factsheet.facts import Fact
from factsheet.facts.base import Evidence
from factsheet.facts.shown import Attribution, Name
from factsheet.model import Article, Paragraph, Selector, Span
from factsheet.problems import Answer, Check, Level, Location, Nearest, Problem, Related
from factsheet.records import Path, Record, locate, locate_words
from factsheet.sheet import Sheet
from factsheet.sources import Source
from factsheet.text.folding import fold
from factsheet.text.name_forms import Parties, Party
from factsheet.text.passages import Anchor
from factsheet.text.speech.speakers import Speech


class Asked(Struct, frozen=True, kw_only=True, dict=True):
    """What a rule is asked about: knows whose it is, so that every check carries the sheet, the fact and the source."""

    sheet: Sheet
    source: Source
    owner: str
    """The id of the fact or of the recorded difference."""

    def passed(self, rule: str, text: str, *, path: Path = ()) -> Check:
        """A check that found what it looked for, in a reader's words."""
        return Check(rule=rule, answer="passed", text=text, field=_dotted(path), fact=self.owner, source=self.source.id)

    def problem(
        self,
        rule: str,
        message: str,
        location: Location,
        *,
        level: Level = "error",
        path: Path = (),
        label: str = "",
        text: str = "",
        notes: tuple[str, ...] = (),
        help: tuple[str, ...] = (),
        related: tuple[Related, ...] = (),
        nearest: Nearest | None = None,
        subject: str = "",
    ) -> Check:
        """A check that failed or warned; `text` is the answer in a reader's words, by default the message."""
        answer: Answer = "failed" if level == "error" else "warned"
        found = Problem(
            rule=rule,
            level=level,
            message=message,
            location=location,
            label=label,
            notes=notes,
            help=help,
            related=related,
            nearest=nearest,
            sheet=self.sheet.slug,
            fact=self.owner,
            source=self.source.id,
            subject=subject or _dotted(path) or "",
        )
        return Check(
            rule=rule,
            answer=answer,
            text=text or message,
            field=_dotted(path),
            fact=self.owner,
            source=self.source.id,
            problem=found,
        )


def _dotted(path: Path) -> str | None:
    if len(path) == 1:
        return str(path[0])
    return ".".join(map(str, path)) if path else None


class Anchoring(Asked, frozen=True, kw_only=True, dict=True):
    """One passage that an editor cites, and what came of looking for it in its article."""

    article: Article
    selector: Selector
    outcome: Anchor
    record: Record
    """The evidence as written; for a passage that the editor left to the tool, the fact."""
    field: str = "exact"
    """The field of `record` that holds the words."""
    is_statement: bool = True
    """Whether a word cut from its edge can change its meaning: not so where it only shows a name."""
    may_be_short: bool = False
    hedges: tuple[str, ...] = ()
    """The hedges that the fact gives, which therefore are not missing from the passage."""

    def at(self, field: str | None = None) -> Location:
        """Where the words of the passage stand in the YAML, or another field of the evidence."""
        return locate(self.record, (field or self.field,))

    def at_words(self, start: int, end: int, field: str | None = None) -> Location:
        """Where the code points `[start, end)` of the passage's words, as the editor wrote them, stand in the YAML."""
        return locate_words(self.record, field or self.field, start, end)


class Passage(Struct, frozen=True, kw_only=True, dict=True):
    """A passage that was found in exactly one place."""

    evidence: Evidence
    article: Article
    span: Span
    """In the article's text."""
    paragraph: Paragraph
    record: Record
    field: str = "exact"
    implied: bool = False
    """Whether the tool found it by the person's name, since the editor cites nothing."""

    @property
    def text(self) -> str:
        """The words as stored."""
        return self.article.words_of(self.span)

    @property
    def in_file(self) -> Span:
        """Its offsets in the article's file, as others count them, with what nobody sees there."""
        return self.article.in_file(self.span)

    def at(self) -> Location:
        return locate(self.record, (self.field,))

    def at_stored(self, span: Span) -> Location:
        """Where the words of a stored span inside this passage stand in the YAML."""
        before = len(fold(self.article.text[self.span.start : span.start]).text)
        inside = len(fold(self.article.words_of(span)).text)
        written = fold(str(self.record[self.field]))
        lead = len(written.text) - len(written.text.lstrip())
        last = len(written.starts) - 1
        start, end = min(before + lead, last), min(before + lead + inside, last)
        return locate_words(self.record, self.field, written.starts[start], written.starts[end])


class Account(Asked, frozen=True, kw_only=True, dict=True):
    """A fact as one source tells it: `says` applied, `silent` fields taken out, with that source's passages."""

    fact: Fact
    original: Fact
    """The fact as the sheet holds it."""
    article: Article
    passages: tuple[Passage, ...]
    """Found ones, in the order they were cited; all of one source are read together."""

    def at(self, *path: str | int) -> Location:
        """Where a field stands: in the evidence's `says` where the source gives it differently."""
        return self.fact.at(*path)

    def at_words(self, path: Path, start: int, end: int) -> Location:
        return self.fact.at_words(path, start, end)

    def related(self, passage: Passage, span: Span, message: str) -> Related:
        """A second caret under words of a passage, as the editor wrote them."""
        return Related(location=passage.at_stored(span), message=message)

    def names(self) -> Iterator[Name]:
        """The names that the passages must show; an id that leads nowhere is a problem of its own already."""
        return (name for name in self.fact.names() if name.id is None or name.id in self.sheet.fact_by_id)

    def attributions(self) -> Iterator[Attribution]:
        """Who says it; an id that leads nowhere is a problem of its own already."""
        return (
            attribution
            for attribution in self.fact.attributions()
            if attribution.person is None or attribution.person in self.sheet.fact_by_id
        )

    @property
    def parties(self) -> Parties:
        """Everybody of the sheet, as this source names them."""
        return self.sheet.parties_in[self.source.id]

    @property
    def speech(self) -> Speech:
        """The source's article, read for who says what."""
        return self.sheet.speech_in[self.source.id]

    def party(self, person: str) -> Party:
        """A person or an organization as this source names it. Raises `KeyError` for an id that is not in the sheet."""
        return self.parties.by_id[person]
