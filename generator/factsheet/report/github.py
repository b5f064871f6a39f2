"""Problems -> annotations on a pull request's lines, and the whole list as Markdown for the job's summary."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.exports.markdown import markdown_text
from factsheet.problems import Level, Problem
from factsheet.report.findings import Report
from factsheet.report.text import summary_line

MOST_OF_A_LEVEL = 9
"""GitHub shows ten annotations of a level per step and drops the rest without a word; the tenth says where all are."""

LARGEST_SUMMARY = 1_000_000
"""Bytes. GitHub takes 1 MiB from a step, and shows nothing at all of a larger one; the rest is for the last line."""


def github_annotations(report: Report) -> str:
    """Workflow commands, one a line: `::error file=…,line=…,title=…::message`."""
    lines = [line for level in ("error", "warning") for line in _of_level(report, level)]
    return "".join(f"{line}\n" for line in lines)


def _of_level(report: Report, level: Level) -> Iterator[str]:
    problems = [problem for problem in report.problems if problem.level == level]
    yield from map(_annotation, problems[:MOST_OF_A_LEVEL])
    if len(problems) > MOST_OF_A_LEVEL:
        left = len(problems) - MOST_OF_A_LEVEL
        yield f"::{level} title=factsheet::{left} more, all of them in the job's summary"


def _annotation(problem: Problem) -> str:
    place = problem.location
    properties = {"file": place.path, "line": str(place.line), "endLine": str(place.end_line)}
    if place.line == place.end_line:
        # Columns of a stretch over several lines would be read as columns of its first line.
        properties |= {"col": str(place.column), "endColumn": str(place.end_column)}
    properties["title"] = f"{problem.rule} ({problem.fact})" if problem.fact else problem.rule
    text = problem.message + (f": {problem.label}" if problem.label else "")
    text = "\n".join([text, *problem.notes, *(f"help: {line}" for line in problem.help)])
    named = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{problem.level} {named}::{_message(text)}"


def _message(text: str) -> str:
    """Encoded as the runner decodes it, so that no text of a fact can end the command and start another."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def job_summary(report: Report) -> str:
    """Markdown with every problem, as far as GitHub takes them; a last line counts those that did not fit."""
    parts = [f"### {markdown_text(summary_line(report.summary))}\n\n"]
    if report.problems:
        parts.append("| | where | what |\n| --- | --- | --- |\n")
    room = LARGEST_SUMMARY - len("".join(parts).encode())
    for number, problem in enumerate(report.problems):
        row = _summary_row(problem)
        room -= len(row.encode())
        if room < 0:
            parts.append(
                f"\n{len(report.problems) - number} more, which do not fit here: `factsheet check` prints all.\n"
            )
            break
        parts.append(row)
    return "".join(parts)


def _summary_row(problem: Problem) -> str:
    place = f"{problem.location.path}:{problem.location.line}"
    what = problem.message + (f": {problem.label}" if problem.label else "")
    sign = "❌" if problem.level == "error" else "⚠️"
    return f"| {sign} {problem.rule} | {markdown_text(place)} | {markdown_text(what)} |\n"
