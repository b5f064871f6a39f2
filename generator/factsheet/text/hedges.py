"""Words that somebody takes for a hedge go in; whether a text says by them that something is not sure comes out."""

from __future__ import annotations

import re

from factsheet.text.folding import fold_words
from factsheet.text.languages import LANGUAGES

_WORD = re.compile(r"\w+(?:['-]\w+)*")


def may_hedge(text: str, language: str) -> bool:
    """Whether any word of a text weakens; of a language (BCP 47) without a list of such words, any text may."""
    table = LANGUAGES.get(language.split("-")[0].lower())
    if table is None or table.hedges is None:
        return True
    words = _WORD.findall(fold_words(text).lower())
    if any(word in table.hedges.words for word in words):
        return True
    return any(
        tuple(words[at : at + len(phrase)]) == phrase for phrase in table.hedges.phrases for at in range(len(words))
    )
