"""The rules with their messages -> a page for each, and one that lists them.

A rule's page is the docstring of its module, so these pages are in English whatever the language of the sheets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from markupsafe import Markup, escape
from msgspec import Struct

from factsheet.addresses import RULES, relative, rule_address
from factsheet.pages import Heading, Page
from factsheet.render.environment import render
from factsheet.render.finishing import LONGEST_DESCRIPTION, shortened
from factsheet.render.wording import wording_for
from factsheet.rules import Rule
from factsheet.rules.examples import words_of, written_files

LANGUAGE = "en"
TITLE = "Rules"
LEDE = (
    "What is asked about every fact before it is published, and why. Each page has an example that passes, one that "
    "fails, and the message that editors then see; all of them are run whenever the tool is tested."
)

_HEADINGS = (
    Heading(id="passes", title="An example that passes", level=2),
    Heading(id="fails", title="An example that fails", level=2),
    Heading(id="printed", title="What the check prints", level=2),
)
_KEY = re.compile(r"^( *(?:- )?)([a-z_]+)(?=:(?: |$))", re.MULTILINE)


class Explanation(Struct, frozen=True, kw_only=True):
    """A rule, and what checking its failing example prints."""

    rule: Rule
    message: Markup


class ExampleFile(Struct, frozen=True, kw_only=True):
    name: str
    content: Markup
    is_article: bool
    """Whether its lines may be wrapped: in YAML their beginnings mean something."""


class RuleView(Struct, frozen=True, kw_only=True):
    lede: Markup
    text: Markup
    passing: tuple[ExampleFile, ...]
    failing: tuple[ExampleFile, ...]
    message: Markup
    back: str


class RuleLine(Struct, frozen=True, kw_only=True):
    name: str
    link: str
    summary: Markup


class RulesView(Struct, frozen=True, kw_only=True):
    lede: str
    rules: tuple[RuleLine, ...]


def rule_pages(explanations: Sequence[Explanation]) -> tuple[Page, ...]:
    """The list first. None of them stands in the menu or the search: they are for editors, who are led there."""
    return (_list_page([each.rule for each in explanations]), *map(_rule_page, explanations))


def _list_page(rules: Sequence[Rule]) -> Page:
    view = RulesView(lede=LEDE, rules=tuple(map(_line, rules)))
    return _page("rules", RULES, TITLE, LEDE, view)


def _rule_page(explanation: Explanation) -> Page:
    rule = explanation.rule
    first, _, rest = words_of(rule.page).partition("\n\n")
    view = RuleView(
        lede=_inline(first),
        text=_paragraphs(rest),
        passing=_files(written_files(rule.page, "pass")),
        failing=_files(written_files(rule.page, "fail")),
        message=explanation.message,
        back=relative(RULES, rule_address(rule.name)),
    )
    return _page("rule", rule_address(rule.name), rule.name, first, view, _HEADINGS)


def _page(
    template: str, address: str, title: str, description: str, view: object, headings: tuple[Heading, ...] = ()
) -> Page:
    return Page(
        address=address,
        title=title,
        description=shortened(description.replace("`", ""), LONGEST_DESCRIPTION),
        body=f"{render(f'pages/{template}.html.j2', view=view, words=wording_for(LANGUAGE), title=title).rstrip()}\n",
        language=LANGUAGE,
        headings=headings,
        anchors=frozenset(heading.id for heading in headings),
    )


def _line(rule: Rule) -> RuleLine:
    first = words_of(rule.page).partition("\n\n")[0]
    return RuleLine(name=rule.name, link=relative(rule_address(rule.name), RULES), summary=_inline(first))


def _files(files: dict[str, str]) -> tuple[ExampleFile, ...]:
    return tuple(
        ExampleFile(name=name, content=_content(name, text.rstrip("\n")), is_article=name.endswith(".txt"))
        for name, text in files.items()
    )


def _content(name: str, text: str) -> Markup:
    if not name.endswith(".yml"):
        return escape(text)
    # Only names of fields are marked up, in text that is escaped.
    return Markup(_KEY.sub(r'\1<span class="file__field">\2</span>', str(escape(text))))


def _paragraphs(text: str) -> Markup:
    """The Markdown that docstrings use: paragraphs, lists and code."""
    return Markup("\n").join(_block(block) for block in text.split("\n\n") if block.strip())


def _block(block: str) -> Markup:
    if not block.startswith("- "):
        return Markup("<p>{}</p>").format(_inline(block))
    items = re.split(r"\n- ", block.removeprefix("- "))
    return Markup("<ul>{}</ul>").format(Markup("").join(Markup("<li>{}</li>").format(_inline(item)) for item in items))


def _inline(text: str) -> Markup:
    parts = " ".join(text.split()).split("`")
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if number % 2 else escape(part) for number, part in enumerate(parts)
    )
