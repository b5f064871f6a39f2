"""Checks of one fact -> the same, where a mistake that shows under several sources is one problem and not many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from factsheet.problems import Check, Problem


def merged(checks: Sequence[Check]) -> list[Check]:
    """Problems with rule, place and message in common become one; each check still counts as asked and answered."""
    groups: dict[tuple[object, ...], list[Problem]] = {}
    for check in checks:
        if check.problem is not None:
            groups.setdefault(_key(check.problem), []).append(check.problem)
    ones = {key: _one(problems) for key, problems in groups.items()}
    return [replace(check, problem=ones[_key(check.problem)]) if check.problem else check for check in checks]


def _key(problem: Problem) -> tuple[object, ...]:
    return problem.rule, problem.level, problem.location, problem.message


def _one(problems: Sequence[Problem]) -> Problem:
    """The first, with what the others add; a label that names its source keeps quiet of it when they do not agree."""
    first = problems[0]
    if len(problems) == 1:
        return first
    label = first.label
    if any(problem.label != label for problem in problems):
        label = label.removesuffix(f" of {first.source}")
    return replace(
        first,
        label=label,
        notes=_all(problem.notes for problem in problems),
        help=_all(problem.help for problem in problems),
        related=tuple(dict.fromkeys(each for problem in problems for each in problem.related)),
    )


def _all(lines: Iterable[Sequence[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line for each in lines for line in each))
