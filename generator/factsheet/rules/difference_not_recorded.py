"""What versions of one report tell differently must be recorded.

Where two versions of a report disagree, a reader must be told, whichever of them a fact follows. Sources that share a
`report` are laid side by side, paragraph by paragraph and word by word, and each difference is classed: name, number,
date, quotation (its words, or what stands inside the marks), attribution (who is said to say it), certainty (may, will,
is likely to, not), omission (a clause, a sentence or a paragraph that only one has) or wording. All but wording must be
told:

- by a fact that cites both places, with `says` or `silent` on a field of that class (a date for a date, `words` or
  `mode` for a quotation, `speaker` or `attributed_to` for an attribution, `hedge` or `status` for certainty);
- or by an entry of differences.yml whose passages hold the words of both, with the same `kind`. It may be waived there,
  with a reason.

Paragraphs that sheet.yml marks as parts (headline, caption, credit, boilerplate) are not compared, and neither are
versions in different languages.

```pass
== sheet.yml ==
title: Example
sources:
  - id: a
    article: articles/a.txt
    report: huawei
  - id: b
    article: articles/b.txt
    report: huawei
== articles/a.txt ==
Huawei currently employs 400 people in Moscow.
== articles/b.txt ==
Huawei currently employs 450 people in Moscow.
== headcounts.yml ==
headcounts:
  - id: moscow-staff
    title: Huawei staff in Moscow
    value: 400
    evidence:
      - source: a
        exact: Huawei currently employs 400 people in Moscow.
      - source: b
        exact: Huawei currently employs 450 people in Moscow.
        says: {value: 450}
```

```fail
== sheet.yml ==
title: Example
sources:
  - id: a
    article: articles/a.txt
    report: huawei
  - id: b
    article: articles/b.txt
    report: huawei
== articles/a.txt ==
Huawei currently employs 400 people in Moscow.
== articles/b.txt ==
Huawei currently employs 450 people in Moscow.
== headcounts.yml ==
headcounts:
  - id: moscow-staff
    title: Huawei staff in Moscow
    value: 400
    evidence:
      - source: a
        exact: Huawei currently employs 400 people in Moscow.
```
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from factsheet.accounts import Passage
from factsheet.checked import CheckedFact, CheckedSheet
from factsheet.citations import evidence_yaml
from factsheet.comparisons import Side, ToldDifference, shows, told_differences
from factsheet.model import Article, Span
from factsheet.problems import Check, Location, Problem, found
from factsheet.text.comparison import DifferenceKind
from factsheet.text.excerpts import shortened

NAME = "difference-not-recorded"

LONGEST_WORDS = 60
"""Code points of a difference that a message quotes of each side."""

NOUNS: dict[DifferenceKind, str] = {
    "name": "a name",
    "number": "a number",
    "date": "a date",
    "quotation": "a quotation",
    "attribution": "who is said to say it",
    "certainty": "how sure it is",
    "omission": "what one leaves out",
}

HELP: dict[DifferenceKind, str] = {
    "name": "in people.yml, the name as this source prints it: says: {name: …}",
    "number": "says: {value: …}",
    "date": "says: {date: {text: …}}, or due: {text: …}",
    "quotation": "says: {words: …}, or says: {mode: unmarked} where the words stand outside the marks",
    "attribution": "silent: [speaker] or [attributed_to], or says: {attributed_to: …}",
    "certainty": "silent: [hedge], or says: {hedge: …}",
}


def check_sheet(checked: CheckedSheet) -> Iterator[Check]:
    if not checked.sheet.is_whole:
        # What could not be read may tell it: one mistake, one finding.
        return
    for told in told_differences(checked):
        if not told.must_be_told:
            continue
        if told.is_told:
            yield Check(
                rule=NAME,
                answer="passed",
                fact=(*told.facts, *told.recorded)[0],
                source=told.versions.b.id,
                text=f"The versions differ in {NOUNS[told.difference.kind]}, and the sheet says so",
            )
        elif not told.failing:
            yield found(_problem(checked, told))


def _problem(checked: CheckedSheet, told: ToldDifference) -> Problem:
    location, owner = _place(checked, told)
    a, b = told.versions.a, told.versions.b
    return Problem(
        rule=NAME,
        level="error",
        message=f"the versions differ in {NOUNS[told.difference.kind]}, and nothing says so: "
        f"{a.id} has {_quoted(told, 'a')}, {b.id} has {_quoted(told, 'b')}",
        location=location,
        label=f"{_paragraphs(told, 'a')} of {a.id}, {_paragraphs(told, 'b')} of {b.id}",
        help=tuple(_help(told)),
        sheet=checked.sheet.slug,
        fact=owner,
        source=b.id,
        subject=f"{told.difference.kind} {_quoted(told, 'a')} {_quoted(told, 'b')}",
    )


def _place(checked: CheckedSheet, told: ToldDifference) -> tuple[Location, str | None]:
    """In the evidence of a fact that shows the difference, at the words; else at the source in sheet.yml."""
    citing = [fact for fact in checked.facts if shows(fact, told.versions, told.difference)]
    for side, source in (("b", told.versions.b), ("a", told.versions.a)):
        span: Span | None = getattr(told.difference, side)
        for fact in citing:
            passage = _passage_with(fact, source.id, span)
            if passage is not None and span is not None:
                return passage.at_stored(span), fact.fact.id
    return checked.sheet.at_source(told.versions.b.id), None


def _passage_with(fact: CheckedFact, source: str, span: Span | None) -> Passage | None:
    passages = (passage for account in fact.accounts if account.source.id == source for passage in account.passages)
    return next((passage for passage in passages if span is not None and passage.span.holds(span)), None)


def _quoted(told: ToldDifference, side: Side) -> str:
    words = shortened(told.versions.words(told.difference, side), LONGEST_WORDS)
    return f"“{words}”" if words else "nothing there"


def _paragraphs(told: ToldDifference, side: Side) -> str:
    numbers: tuple[int, ...] = getattr(told.difference, f"{side}_paragraphs")
    if not numbers:
        return "no paragraph"
    return f"paragraph{'s' if len(numbers) > 1 else ''} {' and '.join(map(str, numbers))}"


def _help(told: ToldDifference) -> Iterator[str]:
    if told.difference.kind in HELP:
        yield f"tell it in a fact that cites both places: {HELP[told.difference.kind]}"
    yield f"or record it in differences.yml:\n{_entry(told)}"


def _entry(told: ToldDifference) -> str:
    """An entry of differences.yml, ready to be pasted."""
    lines = [f"- id: {_id(told)}", f"  kind: {told.difference.kind}", "  between:"]
    for source, side in told.versions.sides:
        article: Article = getattr(told.versions.comparison, side)
        spans = list(_in_paragraphs(article, getattr(told.difference, side)))
        cited = "".join(evidence_yaml(article, span) for span in spans) or f"- source: {source.id}\n"
        lines += textwrap.indent(cited, "    ").splitlines()
    return "\n".join([*lines, "  resolution: open"])


def _id(told: ToldDifference) -> str:
    numbers = told.difference.b_paragraphs or told.difference.a_paragraphs
    return f"{told.difference.kind}-paragraph-{numbers[0]}"


def _in_paragraphs(article: Article, span: Span | None) -> Iterator[Span]:
    """A span cut where paragraphs end, since a passage stands in one."""
    for paragraph in article.paragraphs:
        if span is not None and paragraph.span.overlaps(span):
            yield Span(max(span.start, paragraph.span.start), min(span.end, paragraph.span.end))
