"""Problems -> text for people: `full` with the lines of the file as rustc draws them, `concise` with one line each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from rich.cells import cell_len

from factsheet.problems import Location, Problem
from factsheet.report.findings import Report, Summary

Lines = Callable[[str, int], str]
"""The text of a line of a file, by path and number from 1, without its line end."""

Paint = Callable[[str, str], str]
"""A text in a colour: `error`, `warning`, `help`, `gutter`, `added`, `taken` or `bold`."""

_CODES = {
    "error": "1;31",
    "warning": "1;33",
    "help": "1;36",
    "gutter": "34",
    "added": "4;32",
    "taken": "9;31",
    "bold": "1",
}


def plain(text: str, colour: str) -> str:
    """No colour at all."""
    return text


def coloured(text: str, colour: str) -> str:
    """ANSI colours (ECMA-48)."""
    return f"\x1b[{_CODES[colour]}m{text}\x1b[0m" if text else ""


def full_report(report: Report, lines: Lines, paint: Paint) -> str:
    """Every problem with its lines, and how much was asked."""
    parts = ["\n".join(drawn_lines(problem, lines, paint)) + "\n" for problem in report.problems]
    return "\n".join([*parts, summary_line(report.summary) + "\n"])


def concise_report(report: Report) -> str:
    """`path:line:column: error[rule] message: label` for each problem."""
    return "".join(concise_line(problem) + "\n" for problem in report.problems)


def summary_line(summary: Summary) -> str:
    """“49 facts, 412 checks: 405 passed, 4 failed, 2 warned, 1 not checked”."""
    counted = [f"{summary.passed} passed", f"{summary.failed} failed", f"{summary.warned} warned"]
    if summary.unchecked:
        counted.append(f"{summary.unchecked} could not be made")
    facts = f"{summary.facts} fact{'' if summary.facts == 1 else 's'}"
    if not summary.checks:
        return f"{facts}, no check was made"
    return f"{facts}, {summary.checks} check{'' if summary.checks == 1 else 's'}: {', '.join(counted)}"


def concise_line(problem: Problem) -> str:
    place = f"{problem.location.path}:{problem.location.line}:{problem.location.column}"
    tail = f": {problem.label}" if problem.label else ""
    return visible(f"{place}: {problem.level}[{problem.rule}] {problem.message}{tail}")


def visible(text: str) -> str:
    """Control characters as pictures (U+2400 on), so that no text from a file can steer a terminal or fake a line."""
    return re.sub(
        r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]",
        lambda match: chr(0x2400 + ord(match[0])) if ord(match[0]) < 0x20 else "�",
        text.replace("\t", "→"),
    )


def drawn_lines(problem: Problem, lines: Lines, paint: Paint) -> Iterator[str]:
    """One problem with its place, the lines of the file there, and how to mend it."""
    shown = [(problem.location, "^", problem.label), *((each.location, "-", each.message) for each in problem.related)]
    width = max(len(str(location.line)) for location, _, _ in shown)
    edge = " " * (width + 1) + paint("|", "gutter")
    owner = f"  (fact {problem.fact})" if problem.fact else ""
    place = f"{problem.location.path}:{problem.location.line}:{problem.location.column}"
    head = paint(f"{problem.level}[{problem.rule}]", problem.level)
    yield f"{head}: {paint(visible(problem.message), 'bold')}"
    yield f"{' ' * width}{paint('-->', 'gutter')} {visible(place)}{visible(owner)}"
    yield edge
    yield from _source_lines(problem, shown, lines, paint, width)
    if problem.notes:
        yield edge
    for note in problem.notes:
        yield f"{' ' * (width + 1)}{paint('=', 'gutter')} {_marked(visible(note), paint)}"
    for advice in problem.help:
        first, *block = advice.split("\n")
        yield f"{' ' * (width + 1)}{paint('help', 'help')}: {visible(first)}"
        # A block to be pasted stands below its line, each of its lines by itself.
        yield from (f"{' ' * (width + 3)}{visible(line)}" for line in block)


def _source_lines(
    problem: Problem, shown: list[tuple[Location, str, str]], lines: Lines, paint: Paint, width: int
) -> Iterator[str]:
    path, before = problem.location.path, 0
    if problem.nearest is not None and problem.location.line > 1:
        number = problem.location.line - 1
        yield _numbered(number, lines(path, number), paint, width)
        before = number
    for location, sign, label in shown:
        if location.path != path:
            yield f"{' ' * width}{paint('::>', 'gutter')} {visible(location.path)}:{location.line}:{location.column}"
            path, before = location.path, 0
        elif before and location.line > before + 1:
            yield "..."
        text = lines(location.path, location.line)
        if location.line != before:
            yield _numbered(location.line, text, paint, width)
        before = location.line
        yield _caret(location, text, sign, label, paint, width, problem.level)


def _numbered(number: int, text: str, paint: Paint, width: int) -> str:
    return f"{paint(f'{number:>{width}} |', 'gutter')} {visible(text)}".rstrip()


def _caret(location: Location, text: str, sign: str, label: str, paint: Paint, width: int, level: str) -> str:
    start = location.column - 1
    end = location.end_column - 1 if location.end_line == location.line else len(text)
    lead = cell_len(visible(text[:start])) + max(0, start - len(text))
    size = max(1, cell_len(visible(text[start:end])))
    colour = level if sign == "^" else "gutter"
    drawn = paint(f"{sign * size} {visible(label)}".rstrip(), colour)
    return f"{' ' * (width + 1)}{paint('|', 'gutter')} {' ' * lead}{drawn}"


def _marked(note: str, paint: Paint) -> str:
    """Words of a diff in colour: `{+in the article+}` and `[-in the passage-]`; without colour the signs stay."""
    if paint is plain:
        return note
    note = re.sub(r"\{\+(.*?)\+\}", lambda match: paint(match[1], "added"), note)
    return re.sub(r"\[-(.*?)-\]", lambda match: paint(match[1], "taken"), note)
