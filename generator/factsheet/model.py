"""The nouns of the text side: an article as stored and as folded, its paragraphs, and the spans found in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Literal, overload

from msgspec import Struct

Role = Literal["text", "headline", "caption", "credit", "boilerplate"]


class Span(Struct, frozen=True, order=True):
    """A stretch of a text: code points from 0, `end` not included (W3C `TextPositionSelector`)."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def shifted(self, by: int) -> Span:
        return Span(self.start + by, self.end + by)

    def holds(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


class Folded(Struct, frozen=True):
    """A text after the closed list of foldings, with the way back to the text as stored."""

    text: str
    starts: Sequence[int]
    """For each folded code point, the stored offset where it begins; one entry more, the stored length. Never falls."""
    ends: Sequence[int]
    """For each folded code point, the stored offset where it ends: what is dropped after it does not belong to it."""

    def stored(self, start: int, end: int) -> Span:
        """The stored span of the folded code points `[start, end)`, which must not be empty.

        A stored cluster that folds to several code points (`…`, a ligature, a letter with its marks) comes whole.
        """
        if start >= end:
            raise ValueError(f"no code points between {start} and {end}")
        return Span(self.starts[start], self.ends[end - 1])

    def folded(self, offset: int) -> int:
        """The first folded code point that begins at a stored offset or after it; the folded length past the last."""
        # Offsets that are kept as a few numbers know the way back; looking each up would take ten times as long.
        position_of = getattr(self.starts, "position_of", None)
        return bisect_left(self.starts, offset) if position_of is None else int(position_of(offset))


class Paragraph(Struct, frozen=True):
    """A block between blank lines; `number` counts from 1, headline and boilerplate included."""

    number: int
    span: Span
    """In the article's text, without the white space and the invisible characters around the block."""
    role: Role = "text"


class Paragraphs(Sequence[Paragraph]):
    """The paragraphs of an article, made when they are looked at: most are never, and articles come by thousands."""

    __slots__ = ("_made", "_roles", "ends", "starts")

    def __init__(self, starts: Sequence[int], ends: Sequence[int], roles: Mapping[int, Role]) -> None:
        """Stored offsets in order, ends not included; `roles` names by number those that are not plain text."""
        self.starts = starts
        self.ends = ends
        self._roles = roles
        self._made: dict[int, Paragraph] = {}
        """By position; those that facts rest on are looked at again and again."""

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, index: int) -> Paragraph: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Paragraph, ...]: ...
    def __getitem__(self, index: int | slice) -> Paragraph | tuple[Paragraph, ...]:
        if isinstance(index, slice):
            return tuple(self[place] for place in range(*index.indices(len(self.starts))))
        made = self._made.get(index)
        if made is None:
            span = Span(self.starts[index], self.ends[index])
            number = index + 1 if index >= 0 else len(self.starts) + index + 1
            made = self._made[index] = Paragraph(number, span, self._roles.get(number, "text"))
        return made

    def number_at(self, offset: int) -> int:
        """The number of the paragraph that holds a stored offset, or of the one before it when it lies between two."""
        return max(1, bisect_right(self.starts, offset))

    def number_of(self, span: Span) -> int | None:
        """The number of the paragraph that holds a span whole."""
        number = bisect_right(self.starts, span.start)
        return number if number and span.end <= self.ends[number - 1] else None


class Selector(Struct, frozen=True):
    """The words of a passage, and what stands around them (W3C `TextQuoteSelector`)."""

    exact: str
    prefix: str = ""
    suffix: str = ""


class ArticleText(Struct, frozen=True):
    """What was found by reading a stored text."""

    text: str
    """As decoded, less what nobody sees (`factsheet.text.visible`); all spans count in it, and `in_file` leads back."""
    folded: Folded
    paragraphs: Paragraphs
    decoded: Folded | None = None
    """The way back to the offsets of the text as stored; none where they are the same."""


class Article(Struct, frozen=True, kw_only=True, dict=True):
    """A stored article: its text as a reader sees it, and what was found by reading it.

    It is read when it is first asked for any of that: a large repository holds articles that no fact rests on.
    """

    id: str
    """The id of the source it belongs to."""
    language: str
    """BCP 47."""
    file_text: str
    """As decoded, never changed."""
    read: Callable[[], ArticleText]
    """Asked once."""

    @cached_property
    def _reading(self) -> ArticleText:
        return self.read()

    # Each is kept for itself, since rules ask for them many times.

    @cached_property
    def text(self) -> str:
        """As in `ArticleText`."""
        return self._reading.text

    @cached_property
    def folded(self) -> Folded:
        """As in `ArticleText`."""
        return self._reading.folded

    @cached_property
    def paragraphs(self) -> Paragraphs:
        """As in `ArticleText`."""
        return self._reading.paragraphs

    @property
    def decoded(self) -> Folded | None:
        """As in `ArticleText`."""
        return self._reading.decoded

    def in_file(self, span: Span) -> Span:
        """Where a span that is not empty stands in `file_text`, for what others look up there."""
        return span if self.decoded is None else self.decoded.stored(span.start, span.end)

    def paragraph_at(self, offset: int) -> Paragraph:
        """The paragraph that holds a stored offset, or the one before it when it lies between two."""
        return self.paragraphs[self.paragraphs.number_at(offset) - 1]

    def words_of(self, span: Span) -> str:
        """The text of a span."""
        return self.text[span.start : span.end]
