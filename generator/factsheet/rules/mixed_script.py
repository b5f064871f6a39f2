"""A word must not mix the letters of two scripts.

A Cyrillic “а” looks like a Latin “a”, and a word that holds both is another word to every search and to every reader
of the data. Letters are never folded into one another, so such a word is reported where it stands: in a field of the
fact, in a passage, or in the article where a passage would be found but for it. Words of Japanese, units such as µm
and foreign names inside Chinese, Thai or Korean text are no mixture.

```pass
== articles/a.txt ==
Huawei opened a laboratory in Moscow.
== claims.yml ==
claims:
  - id: laboratory
    statement: Huawei has a laboratory in Москва, as Russians write it.
    evidence:
      - source: a
        exact: Huawei opened a laboratory in Moscow.
```

```fail
== articles/a.txt ==
Huawei opened a laboratory in Moscow.
== claims.yml ==
claims:
  - id: laboratory
    statement: Huawei has a laboratory.
    evidence:
      - source: a
        exact: Huаwei opened a laboratory in Moscow.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Anchoring
from factsheet.model import Span
from factsheet.problems import Check, Problem, found
from factsheet.records import Items, Path, Record, locate_words
from factsheet.sheet import Sheet
from factsheet.text.folding import fold
from factsheet.text.passages import Missing
from factsheet.text.scripts import MixedWord, in_latin, mixed_words, stands_by_look_alikes

NAME = "mixed-script"

_OF_A_PASSAGE = frozenset({"exact", "prefix", "suffix"})


def check_passage(anchoring: Anchoring) -> Iterator[Check]:
    """Of the words that the editor looks for; the article's own are the same where they are found."""
    clean = True
    for field in (anchoring.field, "prefix", "suffix"):
        for span, mixed in _mixed_in(str(anchoring.record.get(field, ""))):
            clean = False
            yield anchoring.problem(
                NAME,
                _message(mixed),
                anchoring.at_words(span.start, span.end, field),
                path=(field,),
                label=_label(mixed),
                help=_help(mixed),
                subject=f"{field} {mixed.word}",
            )
    if clean and (in_article := _only_look_alike(anchoring)):
        clean = False
        yield anchoring.problem(
            NAME,
            f"the article mixes {_scripts(in_article)} letters in “{in_article.word}”",
            anchoring.at(),
            path=(anchoring.field,),
            label=f"the article would have this but for its “{in_article.word}”",
            help=("copy the words of the article, and let the word stand with `accept: [{rule: mixed-script, …}]`",),
            subject=in_article.word,
        )
    if clean:
        yield anchoring.passed(NAME, "No word mixes the letters of two scripts", path=(anchoring.field,))


def _only_look_alike(anchoring: Anchoring) -> MixedWord | None:
    """The first word of the article that mixes scripts, where the passage misses its article by look-alikes only."""
    if anchoring.outcome != Missing("absent"):
        return None
    text, words = anchoring.article.folded.text, fold(anchoring.selector.exact).text.strip(" ")
    if text.isascii() or not stands_by_look_alikes(text, words):
        return None
    start = in_latin(text).index(in_latin(words))
    return next(mixed_words(text[start : start + len(words)]), None)


def check_read(sheet: Sheet) -> Iterator[Check]:
    """Of all other fields of the facts, whichever source they come from, once each."""
    for fact in sheet.facts:
        if fact.withdrawn is not None or any(
            exemption.rule == NAME for evidence in fact.evidence for exemption in evidence.accept
        ):
            continue
        for node, step, path, text in _texts(fact.record, ()):
            for span, mixed in _mixed_in(text):
                yield found(
                    Problem(
                        rule=NAME,
                        level="error",
                        message=_message(mixed),
                        location=locate_words(node, step, span.start, span.end),
                        label=_label(mixed),
                        help=_help(mixed),
                        sheet=sheet.slug,
                        fact=fact.id,
                        subject=f"{'.'.join(map(str, path))} {mixed.word}",
                    )
                )


def _texts(node: Record | Items, path: Path) -> Iterator[tuple[Record | Items, str | int, Path, str]]:
    """Every text of a record at any depth, but for the words of passages, which have their own check."""
    steps = node.items() if isinstance(node, Record) else enumerate(node)
    for step, value in steps:
        if isinstance(value, Record | Items):
            yield from _texts(value, (*path, step))
        elif not (len(path) == 2 and path[0] == "evidence" and step in _OF_A_PASSAGE):
            yield node, step, (*path, step), value


def _mixed_in(text: str) -> Iterator[tuple[Span, MixedWord]]:
    """Words that mix scripts, with their place in the text as written."""
    if text.isascii():
        return
    folded = fold(text)
    for mixed in mixed_words(folded.text):
        yield folded.stored(mixed.span.start, mixed.span.end), mixed


def _message(mixed: MixedWord) -> str:
    return f"the word “{mixed.word}” mixes {_scripts(mixed)} letters"


def _scripts(mixed: MixedWord) -> str:
    return " and ".join(mixed.scripts)


def _label(mixed: MixedWord) -> str:
    """The letters that are not Latin, which is what nobody can see; of a word without Latin ones, its scripts."""
    alien = [char for char in mixed.word if not in_latin(char).isascii() or in_latin(char) != char]
    if "Latin" not in mixed.scripts or not alien:
        return f"{_scripts(mixed)} letters in one word"
    others = " and ".join(script for script in mixed.scripts if script != "Latin")
    return f"{others}: {', '.join(f'“{char}”' for char in dict.fromkeys(alien))}"


def _help(mixed: MixedWord) -> tuple[str, ...]:
    plain = in_latin(mixed.word)
    if next(mixed_words(plain), None) is None:
        return (f"write it in Latin letters: {plain}",)
    return ("write the word in the letters of one script",)
