"""What a check answers: a `Check`, with a `Problem` at a `Location` where something is to be mended."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Level = Literal["error", "warning"]
Answer = Literal["passed", "failed", "warned", "unchecked"]


class Location(Struct, frozen=True, order=True):
    """A stretch of a file; lines and columns count from 1, in code points, and the end is not included."""

    path: str
    """As the user named it, with `/` between the parts: relative to the folder the command runs in."""
    line: int
    column: int
    end_line: int
    end_column: int


class Related(Struct, frozen=True, kw_only=True):
    """A second place that a problem is about, with what is to be seen there."""

    location: Location
    message: str


class Nearest(Struct, frozen=True, kw_only=True):
    """The passage of an article that is most like one that was not found."""

    source: str
    paragraph: int
    text: str
    alike: float
    """From 0 to 1: one minus the edit distance over the length of the passage sought."""
    diff: tuple[tuple[Literal["same", "article", "passage"], str], ...] = ()
    """Words in reading order: in both, only in the article, only in the passage."""


class Problem(Struct, frozen=True, kw_only=True):
    """Something a curator can mend in a file; printed as rustc prints a diagnostic."""

    rule: str
    level: Level
    message: str
    """What was found and what was expected, in the words of the file; never how to mend it."""
    location: Location
    label: str = ""
    """A few words printed beside the caret."""
    notes: tuple[str, ...] = ()
    help: tuple[str, ...] = ()
    """How to mend it, each line ready to be pasted or followed."""
    related: tuple[Related, ...] = ()
    nearest: Nearest | None = None
    sheet: str | None = None
    fact: str | None = None
    source: str | None = None
    subject: str = ""
    """What the problem is about apart from its place, so that two runs can tell it is the same one."""


class Check(Struct, frozen=True, kw_only=True):
    """One question that was asked of one fact and one source, and its answer."""

    rule: str
    answer: Answer
    fact: str | None = None
    source: str | None = None
    field: str | None = None
    """The field that was checked, with dots between the levels (`date.text`)."""
    text: str = ""
    """The answer in a reader's words, shown on the fact's card: “The passage says 400.”"""
    problem: Problem | None = None
    exempted: str | None = None
    """The editor's reason where an exemption let a failed check stand."""


def passed(rule: str, text: str, *, field: str | None = None) -> Check:
    """A check that found what it looked for."""
    return Check(rule=rule, answer="passed", text=text, field=field)


def found(problem: Problem, text: str = "", *, field: str | None = None) -> Check:
    """The check that a problem answers: failed for an error, warned for a warning."""
    answer: Answer = "failed" if problem.level == "error" else "warned"
    return Check(
        rule=problem.rule,
        answer=answer,
        text=text or problem.message,
        field=field,
        fact=problem.fact,
        source=problem.source,
        problem=problem,
    )
