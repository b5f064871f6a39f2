"""A mistake that no check found goes in; out comes why none could, such as that the articles say the changed fact too.

It is told by the letters of the articles alone and by none of the rules: a rule that is too weak excuses nothing. Words
that the editor chose among those of a passage (which of two names takes part, which of two figures a title repeats) are
beyond any check; a figure's own value, a quotation, a speaker and a negation never are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from factsheet.facts import Fact, Person
from factsheet.proof.perturbation import Perturbation
from factsheet.sheet import Sheet
from factsheet.text.folding import fold

_TOKEN = re.compile(r"[\w.,]*\w")
"""A word, with the marks inside a figure."""

WORDED = frozenset(("title", "statement", "place", "role", "name", "text"))
"""Fields whose words are sought as they stand; an id is sought by the names of whom it stands for."""


class Support(Struct, frozen=True):
    """Why no check could find a mistake."""

    kind: Literal["same-words", "said-too", "printed-too", "inferred"]
    """Another source has the same words; the passages say this too; no passage is cited, and an article prints this
    too; the editor inferred it."""
    words: str = ""
    """The id of the source, or what is said or printed."""


def support_of(sheet: Sheet, fact: Fact, mistake: Perturbation) -> Support | None:
    """None where the articles do not say the changed fact."""
    if mistake.kind == "source":
        return _moved(sheet, fact, mistake)
    if mistake.path[-1] == "edtf" and _is_inferred(fact, mistake):
        return Support("inferred")
    if mistake.kind not in ("name", "number", "date") or mistake.path[-1] == "value" or mistake.after == "":
        return None
    texts = list(_read(sheet, fact, mistake))
    for words in _alternatives(sheet, fact, mistake):
        if texts and all(_say(each, words) for each in texts):
            return Support("said-too" if fact.evidence else "printed-too", " … ".join(words))
    return None


def _moved(sheet: Sheet, fact: Fact, mistake: Perturbation) -> Support | None:
    other = str(mistake.changes[0][1])
    evidence = fact.evidence[int(mistake.path[1])]
    stands = other in sheet.articles and fold(evidence.exact).text in sheet.articles[other].folded.text
    return Support("same-words", other) if stands else None


def _is_inferred(fact: Fact, mistake: Perturbation) -> bool:
    return any(date.basis == "inferred" and date.path == mistake.path[:-1] for date in fact.dates())


def _alternatives(sheet: Sheet, fact: Fact, mistake: Perturbation) -> Iterator[tuple[str, ...]]:
    """The words that would have to stand in the passages, any one set of them."""
    after = str(mistake.changes[0][1])
    last = next(step for step in reversed(mistake.path) if isinstance(step, str))
    if last not in WORDED:
        person = sheet.fact_by_id.get(after)
        if isinstance(person, Person):
            yield from ((name,) for name in (person.name, *person.also))
        return
    if last in ("title", "statement"):
        new = Counter(_TOKEN.findall(after)) - Counter(_TOKEN.findall(str(getattr(fact, last))))
        yield tuple(new)
        return
    yield (after,)


def _read(sheet: Sheet, fact: Fact, mistake: Perturbation) -> Iterator[list[str]]:
    """Of each source that the changed field is of, what is read: its passages, or everything where none is cited."""
    if not fact.evidence:
        yield [article.text for article in sheet.articles.values()]
        return
    field = str(mistake.path[0])
    for source in dict.fromkeys(evidence.source for evidence in fact.evidence):
        cited = [(number, evidence) for number, evidence in enumerate(fact.evidence) if evidence.source == source]
        told_otherwise = any(field in evidence.says or field in evidence.silent for _, evidence in cited)
        is_of_this = (
            any(mistake.path[1] == number for number, _ in cited) if field == "evidence" else not told_otherwise
        )
        if is_of_this:
            yield [evidence.exact for _, evidence in cited]


def _say(texts: Iterable[str], words: tuple[str, ...]) -> bool:
    """Whether all of the words stand in the texts, each whole; in any case of letters: one may open a sentence."""
    folded = [fold(text).text.casefold() for text in texts]
    patterns = [rf"(?<!\w){re.escape(fold(word).text.casefold())}(?!\w)" for word in words]
    return bool(patterns) and all(any(re.search(pattern, text) for text in folded) for pattern in patterns)
