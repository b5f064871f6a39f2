"""A telling of a fact -> a “not” put into its quoted words or passages, or taken out, by deleting or by cutting."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.proof.ground import Ground
from factsheet.proof.perturbation import Perturbation
from factsheet.records import Path
from factsheet.text.languages.edge_words import EdgeWords

_WORD = re.compile(r"\w+(?:['’]\w+)*")
CUT = "[…]"


def negation_mistakes(ground: Ground) -> Iterator[Perturbation]:
    for quoted in ground.told.quoted():
        if (text := ground.text_at(quoted.path)) is not None:
            yield from _added(ground, quoted.path, text)
            yield from _dropped(ground, quoted.path, text, left=("", f"{CUT} "))
    if not ground.is_main:
        return
    for number, evidence in enumerate(ground.fact.evidence):
        path: Path = ("evidence", number, "exact")
        yield from _added(ground, path, evidence.exact)
        yield from _dropped(ground, path, evidence.exact, left=("",))
        yield from _cut_off(ground, path, evidence.exact)


def _added(ground: Ground, path: Path, text: str) -> Iterator[Perturbation]:
    """Once, before some word but the first."""
    starts = {str(word.start()): word.start() for word in list(_WORD.finditer(text))[1:]}
    for picked in ground.few(path, starts, most=1):
        at = starts[picked]
        yield ground.change("negation", path, f"{text[:at]}{ground.language.edges.negation} {text[at:]}")


def _dropped(ground: Ground, path: Path, text: str, *, left: tuple[str, ...]) -> Iterator[Perturbation]:
    for word in _turning(text, ground.language.edges):
        for mark in left:
            yield ground.change("negation", path, text[: word.start()] + mark + text[word.end() :].lstrip())


def _cut_off(ground: Ground, path: Path, text: str) -> Iterator[Perturbation]:
    """The passage begun right after the word, which then is not in it any more."""
    for word in _turning(text, ground.language.edges):
        if after := text[word.end() :].lstrip(" ,;:"):
            yield ground.change("negation", path, after)


def _turning(text: str, table: EdgeWords) -> Iterator[re.Match[str]]:
    """Words that turn what their clause says, or that weaken it."""
    for word in _WORD.finditer(text):
        lowered = word[0].lower().replace("’", "'")
        if lowered in table.turning or lowered.endswith(table.turning_endings or ("\0",)):
            yield word
