"""A passage must not leave out the word that turns what it says.

“the company is alone” stands in “this does not mean that the company is alone”, and says the opposite. So the words
around a cut are looked through for negations, denials, conditions and hedges (“not”, “denied”, “if”, “allegedly”,
“plans to”): the eight words before the passage and the rest of its sentence, and in a quotation the words that `[…]`
leaves out, in each case only as far as the clause reaches that was cut. Inside a `[…]` such a word is an error; at the
edges of a passage it is a warning, since another passage of the fact may hold it and the editor may have seen it. A
`hedge` that the fact gives is not missing.

```pass
== articles/a.txt ==
This does not mean that the company is alone. It was banned because of alleged spying.
== claims.yml ==
claims:
  - id: not-alone
    statement: The company is not alone.
    evidence:
      - source: a
        exact: This does not mean that the company is alone.
  - id: spying
    statement: Spying was a reason for the ban.
    hedge: alleged
    evidence:
      - source: a
        exact: It was banned because of alleged spying
```

```fail
== articles/a.txt ==
This does not mean that the company is alone.
== claims.yml ==
claims:
  - id: alone
    statement: The company is alone.
    evidence:
      - source: a
        exact: the company is alone
```
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factsheet.accounts import Account, Passage
from factsheet.facts.shown import QuotedWords
from factsheet.model import Span
from factsheet.problems import Check
from factsheet.rules.quoting import SPOKEN, quoted_readings
from factsheet.text.excerpts import in_context
from factsheet.text.folding import fold
from factsheet.text.languages import language_for
from factsheet.text.negations import Turning, turning_after, turning_before, turning_inside
from factsheet.text.quoted_words import CUT, Reading

NAME = "cuts-negation"


def check_account(account: Account) -> Iterator[Check]:
    if not account.fact.passages_are_statements or not language_for(account.article.language).edges.turning:
        return
    for passage in account.passages:
        yield from _passage_checks(account, passage)
    for quoted, reading in quoted_readings(account):
        if quoted.mode == "direct" and reading.verdict in SPOKEN:
            yield from _quotation_checks(account, quoted, reading)


def _passage_checks(account: Account, passage: Passage) -> Iterator[Check]:
    before = _missing(account, turning_before(account.article, passage.span))
    after = _missing(account, turning_after(account.article, passage.span))
    path = (passage.field,)
    if not before and not after:
        yield account.passed(NAME, "No word that turns what the passage says is cut off", path=path)
    for turning in (*before[:1], *after[:1]):
        yield account.problem(
            NAME,
            f"this passage leaves out “{turning.words}” {turning.where} it",
            passage.at(),
            level="warning",
            path=path,
            label=f"the article has “{turning.words}” in the same clause",
            notes=(f"paragraph {passage.paragraph.number}  {in_context(account.article, passage.span)}",),
            help=(f"{'begin' if turning.where == 'before' else 'end'} the passage so that it holds “{turning.words}”",),
            subject=f"{turning.where} {passage.text}",
        )


def _quotation_checks(account: Account, quoted: QuotedWords, reading: Reading) -> Iterator[Check]:
    """Of the words of a quotation: what `[…]` leaves out, and what stands around them inside the same passages."""
    inside = list(_cut_out(account, quoted, reading))
    for turning, (start, end) in inside[:1]:
        yield account.problem(
            NAME,
            f"the cut leaves out “{turning.words}”",
            account.at_words(quoted.path, start, end),
            path=quoted.path,
            label=f"“{turning.words}” turns what the words say",
            help=(f"take “{turning.words}” in, or cut the whole clause that it belongs to",),
            subject=f"{quoted.words} {turning.words}",
        )
    around = [] if inside else list(_around(account, quoted, reading))
    for turning in around[:1]:
        yield account.problem(
            NAME,
            f"these words leave out “{turning.words}” {turning.where} them",
            account.at(*quoted.path),
            level="warning",
            path=quoted.path,
            label=f"the quotation has “{turning.words}” in the same clause",
            help=(f"take “{turning.words}” in",),
            subject=f"{turning.where} {quoted.words}",
        )
    if not inside and not around:
        yield account.passed(NAME, "No word that turns what is quoted is cut out", path=quoted.path)


def _cut_out(account: Account, quoted: QuotedWords, reading: Reading) -> Iterator[tuple[Turning, tuple[int, int]]]:
    """What each `[…]` leaves out, with the place of the `[…]` in the words."""
    parts = [part.span for part in reading.parts]
    for cut in CUT.finditer(quoted.words):
        count = sum(bool(part.strip()) for part in CUT.split(quoted.words[: cut.start()]))
        if count == 0:
            turnings = turning_before(account.article, parts[0])
        elif count == len(parts):
            turnings = turning_after(account.article, parts[-1])
        else:
            turnings = turning_inside(account.article, Span(parts[count - 1].end, parts[count].start))
        yield from ((turning, cut.span()) for turning in _not_given(account, turnings))


def _around(account: Account, quoted: QuotedWords, reading: Reading) -> Iterator[Turning]:
    """What the passages hold beside the words; what lies outside of the passages is asked of the passages.

    A single word at the mark is asked by `quote-cut-short`, and ends marked with `[…]` as any other cut.
    """
    if reading.verdict != "verbatim":
        return
    ends = CUT.split(quoted.words)
    turnings = (
        *(turning_before(account.article, reading.parts[0].span) if ends[0].strip() else ()),
        *(turning_after(account.article, reading.parts[-1].span) if ends[-1].strip() else ()),
    )
    for turning in _not_given(account, turnings):
        if any(passage.span.holds(turning.span) for passage in account.passages):
            yield turning


def _missing(account: Account, turnings: Iterable[Turning]) -> list[Turning]:
    """Those that neither a hedge of the fact gives nor another passage holds."""
    return [
        turning
        for turning in _not_given(account, turnings)
        if not any(passage.span.holds(turning.span) for passage in account.passages)
    ]


def _not_given(account: Account, turnings: Iterable[Turning]) -> Iterator[Turning]:
    given = [fold(hedge.text).text.lower() for hedge in account.fact.hedges()]
    for turning in turnings:
        words = fold(turning.words).text.lower()
        if not any(words in hedge or hedge in words for hedge in given):
            yield turning
