"""Every figure of a fact must be said by a passage, as a number and not as digits.

The passage is read for its numbers first, in figures or in words, by the source's language: “1,300 engineers” does not
say 300, “5G” does not say 5, “half a million” says 500000. The number must count what the fact counts (`unit`), as
the total or the change that the fact holds (`measure`), and where a passage has several numbers, the `place`, the
`organization`, the `due` and the `date` of the fact must belong to this one. Jobs that are cut or created are no total
of jobs where the fact says `measure: total`. Of the editor's own words, the figures in `title` and `statement` must
stand in the passages too, and not count what the passages count with another number.

```pass
== articles/a.txt ==
Huawei currently employs 400 people in Moscow and 150 in St. Petersburg.
== headcounts.yml ==
headcounts:
  - id: moscow-staff
    title: Staff in Moscow
    value: 400
    place: Moscow
    evidence:
      - source: a
        exact: Huawei currently employs 400 people in Moscow and 150 in St. Petersburg.
```

```fail
== articles/a.txt ==
Huawei currently employs 400 people in Moscow and 150 in St. Petersburg.
== headcounts.yml ==
headcounts:
  - id: moscow-staff
    title: Staff in Moscow
    value: 150
    place: Moscow
    evidence:
      - source: a
        exact: Huawei currently employs 400 people in Moscow and 150 in St. Petersburg.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factsheet.accounts import Account
from factsheet.facts.shown import Figure, OwnWords
from factsheet.problems import Check, Related
from factsheet.rules.figures import (
    at_field,
    beside_path,
    excerpts_of,
    figure_verdicts,
    figures_told,
    plain,
    said,
    source_language,
    under_number,
)
from factsheet.text.exchanged_words import exchanges
from factsheet.text.languages import language_for
from factsheet.text.numbers import (
    Number,
    Verdict,
    counts_another,
    find_nearest,
    find_same,
    phrase_stands,
)

NAME = "number-not-in-passage"
ABOUT = ("figures", "own_words")

_MEASURES = {"total": "a total", "increase": "an increase", "decrease": "a decrease"}


def check_account(account: Account) -> Iterator[Check]:
    for figure, verdict in figure_verdicts(account):
        yield from _figure_checks(account, figure, verdict)
    for words in account.fact.own_words():
        yield from _own_words_checks(account, words)


def _figure_checks(account: Account, figure: Figure, verdict: Verdict) -> Iterator[Check]:
    if verdict.number is None or verdict.fault in ("value", "kind"):
        yield _value_problem(account, figure, verdict)
        return
    number = verdict.number
    yield account.passed(NAME, f"The passage says {said(number)}", path=figure.path)
    if verdict.fault == "unit":
        yield _unit_problem(account, figure, verdict, number)
    elif verdict.fault == "measure":
        yield _measure_problem(account, figure, verdict, number)
    else:
        if figure.measure != "total":
            answer = f"The passage gives it as {_MEASURES[figure.measure]}"
            yield account.passed(NAME, answer, path=beside_path(figure, "measure"))
        yield from _phrase_checks(account, figure, verdict, number)
        yield from _organization_checks(account, figure, verdict, number)


def _value_problem(account: Account, figure: Figure, verdict: Verdict) -> Check:
    value, number = plain(figure.value), verdict.number
    cite = f"cite the passage that says {value}"
    label, remedy = "not in any cited passage", cite
    if number is not None and verdict.fault == "kind":
        label = f"stands there only in “{number.text}”"
    elif number is not None and number.value is not None:
        remedy = f"write {plain(number.value)}, or {cite}"
    return account.problem(
        NAME,
        f"the passage does not say {value}",
        account.at(*figure.path),
        path=figure.path,
        label=label,
        help=(remedy,),
        related=_beside(account, verdict),
    )


def _beside(account: Account, verdict: Verdict) -> tuple[Related, ...]:
    if verdict.number is None:
        return ()
    return under_number(account, verdict.excerpt, verdict.number, f"the passage says {verdict.number.text}")


def _unit_problem(account: Account, figure: Figure, verdict: Verdict, number: Number) -> Check:
    noun = number.unit.noun if number.unit is not None else ""
    counted = f"the passage counts “{noun}”" if noun else "the passage counts something else"
    return account.problem(
        NAME,
        f"the passage does not say {plain(figure.value)} {figure.unit}",
        at_field(account, figure, "unit"),
        path=beside_path(figure, "unit"),
        label=counted,
        help=("write the unit that stands by the number in the passage, or cite the passage that says it",),
        related=_beside(account, verdict),
    )


def _measure_problem(account: Account, figure: Figure, verdict: Verdict, number: Number) -> Check:
    given = min(verdict.measures - {figure.measure})
    return account.problem(
        NAME,
        f"the passage gives {number.text} as {_MEASURES[given]}, not as {_MEASURES[figure.measure]}",
        at_field(account, figure, "measure"),
        path=beside_path(figure, "measure"),
        label=f"the fact holds {_MEASURES[figure.measure]}",
        help=(f"write measure: {given}, or cite the passage that gives {_MEASURES[figure.measure]}",),
        related=_beside(account, verdict),
    )


def _phrase_checks(account: Account, figure: Figure, verdict: Verdict, number: Number) -> Iterator[Check]:
    """The place and the due date of the figure: whether they belong to this number, when the passages have them."""
    excerpts, language = excerpts_of(account), source_language(account)
    for name, phrase in (("place", figure.place), ("due", figure.due), ("date", figure.date)):
        if phrase is None or not phrase_stands(excerpts, phrase, language):
            # That the passages do not have the words at all is for the rules of names and dates to say.
            continue
        if verdict.fault != name:
            answer = f"The passage gives {number.text} for “{phrase}”"
            yield account.passed(NAME, answer, path=beside_path(figure, name))
            continue
        rival = verdict.rival
        belongs = f"the passage gives {rival.text} for it" if rival else "stands apart from the number in the passage"
        yield account.problem(
            NAME,
            f"the passage does not say {plain(figure.value)} for “{phrase}”",
            account.at(*beside_path(figure, name), *(("text",) if name != "place" else ())),
            path=beside_path(figure, name),
            label=belongs,
            help=(f"copy the {name} that the passage gives for {number.text}, or cite the passage that says it",),
            related=_beside(account, verdict),
        )


def _organization_checks(account: Account, figure: Figure, verdict: Verdict, number: Number) -> Iterator[Check]:
    """That the number is told of another organization than the figure's."""
    if verdict.fault != "organization" or figure.organization is None:
        return
    rival = verdict.rival
    name = account.party(figure.organization).name
    told = f"{rival.text} of it, and " if rival is not None else ""
    yield account.problem(
        NAME,
        f"the passage does not say {plain(figure.value)} of “{name}”",
        account.at(*beside_path(figure, "organization")),
        path=beside_path(figure, "organization"),
        label=f"the passage tells {told}{number.text} of another one",
        help=(f"write the organization that the passage tells {number.text} of",),
        related=_beside(account, verdict),
    )


def _noun_problem(account: Account, words: OwnWords, told: Number, verdict: Verdict) -> Check:
    noun = verdict.number.unit.noun if verdict.number is not None and verdict.number.unit is not None else ""
    own = told.unit.noun if told.unit is not None else ""
    end = words.text.lower().find(own, told.span.end) + len(own)
    return account.problem(
        NAME,
        f"the passage does not say {words.text[told.span.start : max(end, told.span.end)]}",
        account.at_words(words.path, told.span.start, told.span.end),
        path=words.path,
        label=f"the passage counts “{noun}”" if noun else "the passage counts something else",
        help=("write what the passage counts, or cite the passage that says it",),
        related=_beside(account, verdict),
        subject=f"{words.path[0]}: {told.text}",
    )


def _told_otherwise(account: Account) -> set[Decimal]:
    """The values of the fact that this source gives differently or leaves out: the editor's words keep to the fact."""
    told = {figure.value for figure in account.fact.figures()}
    return {figure.value for figure in account.original.figures()} - told


def _own_words_checks(account: Account, words: OwnWords) -> Iterator[Check]:
    editors, source = language_for(account.sheet.language), source_language(account)
    excerpts = excerpts_of(account)
    if not excerpts:
        return
    elsewhere = _told_otherwise(account)
    for number in figures_told(words.text, account.sheet.language):
        if number.value in elsewhere:
            continue
        found = find_same(excerpts, number, source, one_language=editors.tag == source.tag)
        if found is not None:
            verdict = counts_another(excerpts, number, source) if editors.tag == source.tag else None
            if verdict is None or any(exchanges(each.text, words.text, source.tag) for each in account.passages):
                # The rule of near copies tells figures that are exchanged.
                yield account.passed(NAME, f"The passage says {found[1].text}", path=words.path)
            else:
                yield _noun_problem(account, words, number, verdict)
            continue
        nearest = find_nearest(excerpts, number, source)
        cite = f"cite the passage that says {number.text}"
        yield account.problem(
            NAME,
            f"the passage does not say {number.text}",
            account.at_words(words.path, number.span.start, number.span.end),
            path=words.path,
            label="not in any cited passage",
            help=(f"write {nearest[1].text}, or {cite}" if nearest else f"take it out, or {cite}",),
            related=under_number(account, *nearest, f"the passage says {nearest[1].text}") if nearest else (),
            subject=f"{words.path[0]}: {number.text}",
        )
