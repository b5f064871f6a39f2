"""Quotations: the words, and who speaks them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from pydantic import ConfigDict

from factsheet.facts.base import Fact, Fault, both_given
from factsheet.facts.fields import Id, Text, Verbatim
from factsheet.facts.shown import Attribution, Mode, QuotedWords
from factsheet.text.quoted_words import less_own_marks


class Quote(Fact):
    """Words that stand in quotation marks in a source."""

    model_config = ConfigDict(
        json_schema_extra={
            "required": ["id", "words", "evidence"],
            "anyOf": [
                {"required": ["speaker"]},
                {"required": ["unnamed"]},
                {"required": ["mode"], "properties": {"mode": {"const": "term"}}},
            ],
        }
    )
    """For editors' schemas; `faults` says the same in words."""
    word: ClassVar[str] = "quote"
    key: ClassVar[str] = "quotes"
    noun: ClassVar[str] = "a quote"

    words: Verbatim
    """Verbatim; `[…]` marks a cut by the editor."""
    speaker: Id | None = None
    unnamed: Text | None = None
    """The editor's words for a speaker whom the source does not name."""
    mode: Mode = "direct"
    """`term`: in marks, but nobody speaks; `unmarked`, only by `says`: this source prints the words outside marks."""

    @property
    def headline(self) -> str:
        return self.spoken

    @property
    def spoken(self) -> str:
        """The words less marks of their own: pages print theirs around them."""
        return less_own_marks(self.words)

    def quoted(self) -> Iterator[QuotedWords]:
        yield QuotedWords(path=("words",), words=self.words, mode=self.mode)

    def attributions(self) -> Iterator[Attribution]:
        if self.speaker is not None:
            yield Attribution(path=("speaker",), person=self.speaker, of_quotation=True)
        elif self.unnamed is not None:
            yield Attribution(path=("unnamed",), unnamed=self.unnamed, of_quotation=True)

    def faults(self) -> Iterator[Fault]:
        yield from super().faults()
        yield from both_given(self, "speaker", "unnamed")
        if self.mode == "unmarked":
            yield Fault(
                path=("mode",),
                rule="bad-value",
                message="a quote cannot be `unmarked` in all its sources",
                label="expected `direct` or `term`",
                help=("give `mode: unmarked` in the `says` of the source that prints the words outside marks",),
            )
        if self.mode == "term" and (self.speaker or self.unnamed):
            field = "speaker" if self.speaker else "unnamed"
            yield Fault(
                path=(field,),
                rule="bad-value",
                message=f"a term has a `{field}`",
                label="nobody speaks a term",
                help=(f"take `{field}` out, or `mode: term` if these words are spoken",),
            )
        if self.mode == "direct" and self.speaker is None and self.unnamed is None:
            yield Fault(
                path=(),
                rule="missing-field",
                message="a quote has no `speaker`",
                label="expected `speaker`, or `unnamed` for somebody whom the source does not name",
                help=("add `speaker:` with an id of people.yml; or `mode: term` if nobody speaks these words",),
            )
