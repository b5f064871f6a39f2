"""Words that repeat a sentence of the passage must not exchange what it says.

The words of `title` and `statement` are the editor's own, and may say it otherwise than the source. Where they repeat a
sentence of the passage nearly word for word, they are held against it: another number or date of the passage in the
place of the one that stands there, a name in the place of another, two words that have changed places, “fell” for
“rose”, “will” for “may”, “her” for “his”, or what is planned told as done is a mistake; so is “40 in June” of “40 in
May and 12 in June”. Even words that repeat no sentence must not join a figure to a word that the passage joins to
another: “died in 1918” of “abdicated in 1918 and died in 1941”, “profit fell 12 percent” of “revenue rose 12 percent
while profit slid 8 percent”, “48 percent want the road” of “48 percent fear the road, 36 percent want it”, “rejected
12” of “approved 12 and rejected three”. Nor may they tell of those whom a figure counts that something else befell
them, or of a change another way or end: “40 died” of “injured 40”, “fell to 300” of “fell by 300”, “rose to 90” of
“fell to 90”; of the whole what is told of a part: “approved 15” of “approved 12 of the 15”; or of now what was then:
“turnout was 58 percent” of “61 percent, up from 58 percent”. For a “not” there is `negation-differs`. Who tells it in
other words, leaves out or adds is not asked.

```pass
== articles/a.txt ==
Revenue rose to 77 million dollars in spring from 68 million dollars a year before.
== claims.yml ==
claims:
  - id: revenue
    statement: Revenue rose to 77 million dollars from 68 million dollars.
    evidence:
      - source: a
        exact: Revenue rose to 77 million dollars in spring from 68 million dollars a year before.
```

```fail
== articles/a.txt ==
Revenue rose to 77 million dollars in spring from 68 million dollars a year before.
== claims.yml ==
claims:
  - id: revenue
    statement: Revenue fell to 77 million dollars in spring from 68 million dollars a year before.
    evidence:
      - source: a
        exact: Revenue rose to 77 million dollars in spring from 68 million dollars a year before.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account, Passage
from factsheet.facts.shown import OwnWords
from factsheet.model import Span
from factsheet.problems import Check
from factsheet.rules.dated import dates_told, published_of
from factsheet.rules.figures import excerpts_of, figures_told, source_language
from factsheet.text.dates import PassageDates
from factsheet.text.exchange import Exchange
from factsheet.text.exchanged_words import exchanges
from factsheet.text.folding import fold_words
from factsheet.text.languages import language_for
from factsheet.text.numbers import find_same

NAME = "statement-differs"
ABOUT = ("own_words",)


def check_account(account: Account) -> Iterator[Check]:
    if language_for(account.sheet.language).tag != language_for(account.article.language).tag:
        return
    if any(passage.evidence.says or passage.evidence.silent for passage in account.passages):
        # The editor's words keep to the fact, which this source tells otherwise.
        return
    for own in account.fact.own_words():
        yield from _own_words_checks(account, own)


def _own_words_checks(account: Account, own: OwnWords) -> Iterator[Check]:
    for passage in account.passages:
        for exchange in exchanges(passage.text, own.text, account.article.language):
            said, told = exchange.said, exchange.told
            if exchange.kind in ("dropped-not", "added-not") or said is None or told is None:
                continue
            words = passage.text[said.start : said.end], own.text[told.start : told.end]
            if not _is_said(account, *words, own, exchange):
                yield _problem(account, own, passage, said, told)
                return


def _is_said(account: Account, said: str, told: str, own: OwnWords, exchange: Exchange) -> bool:
    """Whether it is right all the same, or for another rule to say."""
    if exchange.kind == "certainty":
        return any(True for _ in account.fact.hedges())
    if exchange.kind == "name":
        return _are_one_party(account, said, told)
    if exchange.kind not in ("number", "date") or exchange.told is None:
        return False
    return _is_missing(account, own, exchange.told)


def _is_missing(account: Account, own: OwnWords, span: Span) -> bool:
    """Whether no passage has a figure or a date, so that the rules of numbers and dates tell it."""
    language = source_language(account)
    told = figures_told(own.text, account.sheet.language)
    figures = [number for number in told if number.span.overlaps(span)]
    excerpts = excerpts_of(account)
    if any(find_same(excerpts, number, language, one_language=True) is None for number in figures):
        return True
    texts = [passage.text for passage in account.passages]
    said = PassageDates.of(texts, account.article.language, published_of(account))
    dates = (date for date in dates_told(own.text, account.sheet.language) if date.span.overlaps(span))
    return any(not said.say(date.meaning) for date in dates)


def _are_one_party(account: Account, said: str, told: str) -> bool:
    """Whether both are names, or parts of names, of one of the sheet's people, in any of the sources."""
    for parties in account.sheet.parties_in.values():
        for party in parties:
            forms = [fold_words(form) for form in (party.name, *party.also, party.role)]
            if any(fold_words(said) in form for form in forms) and any(fold_words(told) in form for form in forms):
                return True
    return False


def _problem(account: Account, own: OwnWords, passage: Passage, said: Span, told: Span) -> Check:
    has, gives = f"“{passage.text[said.start : said.end]}”", f"“{own.text[told.start : told.end]}”"
    return account.problem(
        NAME,
        f"the passage says {has}, and the fact says {gives}",
        account.at_words(own.path, told.start, told.end),
        path=own.path,
        label=f"stands where the passage has {has}",
        help=(f"write {has}, or tell it in your own words",),
        related=(account.related(passage, said.shifted(passage.span.start), f"the passage says {has}"),),
    )
