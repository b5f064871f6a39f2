"""What the passage denies or only alleges, the fact must not tell as so.

The words of `title` and `statement` are the editor's own, and may say it otherwise than the source. Where a sentence of
the passage has all of them, and one of the two has a “not”, a denial, or a hedge such as “allegedly” that the other
lacks, they say contrary things. This is an error where they repeat the sentence word for word but for a “not”, have
just the words of one of its clauses in another order, or tell as so what the sentence doubts, asks or leaves unsaid, or
as done what somebody refuses, tries, or is accused of, and else a warning; a fact that gives the `hedge` is not asked.

```pass
== articles/a.txt ==
The plant will not close.
== claims.yml ==
claims:
  - id: plant
    statement: The plant will not close.
    evidence:
      - source: a
        exact: The plant will not close.
```

```fail
== articles/a.txt ==
The plant will not close.
== claims.yml ==
claims:
  - id: plant
    statement: The plant will close.
    evidence:
      - source: a
        exact: The plant will not close.
```
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.accounts import Account, Passage
from factsheet.facts.shown import OwnWords
from factsheet.model import Span
from factsheet.problems import Check, Level
from factsheet.rules.quoting import attributions_heard
from factsheet.text.certainty import certainty_words, signs_of_certainty
from factsheet.text.contraries import Contrary, contrary
from factsheet.text.exchange import Exchange
from factsheet.text.exchanged_words import exchanges
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.languages.speech import either
from factsheet.text.negations import may_turn, turning_words
from factsheet.text.speech.topics import stems

NAME = "negation-differs"
ABOUT = ("own_words",)
_SAID = frozenset({"named", "by role", "by pronoun"})


def check_account(account: Account) -> Iterator[Check]:
    editors, source = language_for(account.sheet.language), language_for(account.article.language)
    if editors.tag != source.tag or any(True for _ in account.fact.hedges()):
        return
    for own in account.fact.own_words():
        for passage in account.passages:
            exchanged = exchanges(passage.text, own.text, account.article.language)
            copied = next((each for each in exchanged if each.kind in ("dropped-not", "added-not")), None)
            copied = copied or (_added_behind(account, own, passage) if not exchanged else None)
            if exchanged and copied is None:
                # The rule of near copies tells it.
                break
            found = _of_copy(passage, own, copied) if copied else contrary(passage.text, own.text, source)
            if found is None or _is_of_another(account, own, passage, found) or _is_their_word(account, found):
                continue
            is_same = copied is not None or (found.is_only and not (found.is_undone and _is_planned(account)))
            others = [other for other in account.passages if other is not passage or not is_same]
            if found.side == "added" and _denies(others, source):
                continue
            if is_same or not (_is_a_plan(account, found) and _tells_of_plans(account, found)):
                yield _problem(account, own, passage, found, level="error" if is_same else "warning")
                break


def _added_behind(account: Account, own: OwnWords, passage: Passage) -> Exchange | None:
    """“Dorn rejected Berg's claim that it was late”: a “not” more than in what stands behind the one to whom the fact
    attributes it, where a denial before them turns nothing that they say."""
    if not may_turn(own.text, account.article.language) or not any(True for _ in account.fact.attributions()):
        return None
    for _, hearing in attributions_heard(account):
        if hearing.answer in _SAID and hearing.span is not None and passage.span.holds(hearing.span):
            rest = account.article.text[hearing.span.start : passage.span.end]
            found = exchanges(rest, own.text, account.article.language)
            return next((each for each in found if each.kind == "added-not"), None)
    return None


def _is_of_another(account: Account, own: OwnWords, passage: Passage, found: Contrary) -> bool:
    """“Dorn rejected Berg's claim that it was late”: whether all that is told stands behind the one to whom the fact
    attributes it, and what denies it before them."""
    if found.side == "added" or not any(True for _ in account.fact.attributions()):
        return False
    speech = language_for(account.article.language).speech
    denial = found.span.shifted(passage.span.start)
    wanted = stems(own.text, speech)
    for _, hearing in attributions_heard(account):
        if hearing.answer not in _SAID or hearing.span is None or hearing.span.start < denial.end:
            continue
        if wanted <= stems(account.article.text[hearing.span.start : passage.span.end], speech):
            return True
    return False


def _is_their_word(account: Account, found: Contrary) -> bool:
    """German “Berg hat der Stadt vorgeworfen, Geld zu verschwenden”: an accusation, told as the accuser's."""
    if not found.is_undone or not any(True for _ in account.fact.attributions()):
        return False
    speech = language_for(account.article.language).speech
    if either(speech.says, speech.said).isdisjoint(found.words.lower().split()):
        return False
    return any(hearing.answer in _SAID for _, hearing in attributions_heard(account))


def _of_copy(passage: Passage, own: OwnWords, exchange: Exchange) -> Contrary | None:
    """What a near copy has more than its sentence or less: a “not” with the auxiliary verbs beside it."""
    said, told = exchange.said, exchange.told
    if exchange.kind == "added-not" and told is not None:
        return Contrary("added", own.text[told.start : told.end], told)
    return Contrary("dropped", passage.text[said.start : said.end], said) if said is not None else None


def _denies(passages: Sequence[Passage], language: Language) -> bool:
    """Whether any of the passages holds what the editor added."""
    texts = [passage.text for passage in passages]
    return any(turning_words(text, Span(0, len(text)), language.edges) for text in texts)


def _is_planned(account: Account) -> bool:
    """Whether the fact itself says that it is not done yet: “considers selling it” is a plan to sell it."""
    return any(certainty.standing == "planned" for certainty in account.fact.certainties())


def _is_a_plan(account: Account, found: Contrary) -> bool:
    table = certainty_words(account.article.language)
    return table is not None and any(sign.kind == "plan" for sign in signs_of_certainty(found.words, table))


def _tells_of_plans(account: Account, found: Contrary) -> bool:
    """Whether the fact tells of a plan or of what somebody says elsewhere: `certainty-differs` asks for the one, and
    the other is why a source writes “may” or German “soll”."""
    fact = account.fact
    return found.side == "added" or any(True for _ in (*fact.certainties(), *fact.attributions()))


def _problem(account: Account, own: OwnWords, passage: Passage, found: Contrary, *, level: Level) -> Check:
    if found.side == "added":
        return account.problem(
            NAME,
            f"the fact says “{found.words}”, and the passage does not",
            account.at_words(own.path, found.span.start, found.span.end),
            level=level,
            path=own.path,
            label="not in any sentence that says the rest",
            help=("tell it as the passage does, or cite the passage that denies it",),
        )
    span = found.span.shifted(passage.span.start)
    return account.problem(
        NAME,
        f"the passage says “{found.words}”, and the fact does not",
        account.at(*own.path),
        level=level,
        path=own.path,
        label="told without it",
        help=("tell it as the passage does, or give the source's own `hedge:`",),
        related=(account.related(passage, span, f"the passage says “{found.words}”"),),
    )
