"""The rules -> what their pages show: each with the message that checking its failing example really prints."""

from __future__ import annotations

from functools import cache

from markupsafe import Markup

from factsheet.render.rules import Explanation
from factsheet.report.html import html_message
from factsheet.rules import RULES, Rule
from factsheet.rules.examples import example_files
from factsheet.runs import check_example

SHOWN = "seeds/example"
"""Where the sheet of an example is said to stand."""


@cache
def explanations() -> tuple[Explanation, ...]:
    """In the order in which the rules are asked; made once, since they are the same for every site."""
    return tuple(Explanation(rule=rule, message=_message(rule)) for rule in RULES)


def _message(rule: Rule) -> Markup:
    files = example_files(rule.page, "fail")

    def line(path: str, number: int) -> str:
        lines = files.get(path.removeprefix(f"{SHOWN}/"), "").split("\n")
        return lines[number - 1] if number <= len(lines) else ""

    problems = check_example(files, SHOWN).problems
    return Markup("\n\n").join(html_message(problem, line) for problem in problems)
