"""Words of an article -> the evidence that cites them, as YAML ready to be pasted."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from factsheet.model import Article, Paragraph, Selector, Span
from factsheet.text.folding import fold
from factsheet.text.passages import Found, find_passage, occurrences

LINE = 88
"""Columns of the block that holds the words; with its indent it stays below 100."""

MOST_WORDS_AROUND = 40
"""Of a prefix or suffix: a place that needs more to be told from another is better cited with more words."""


def places_of(article: Article, words: str) -> Iterator[Span]:
    """Every place of the words in the article, folded as passages are, in the order of the text."""
    sought = fold(words).text.strip(" ")
    if sought:
        for start in occurrences(article.folded.text, sought):
            yield article.folded.stored(start, start + len(sought))


def evidence_yaml(article: Article, span: Span) -> str:
    """An item of `evidence:` for a stretch of one paragraph; with `prefix` or `suffix` where the words stand twice."""
    paragraph = article.paragraph_at(span.start)
    selector = _selector(article, paragraph, span)
    lines = [f"- source: {article.id}", "  exact: >-", *_block(selector.exact)]
    for name, text in (("prefix", selector.prefix), ("suffix", selector.suffix)):
        if text:
            lines += [f"  {name}: >-", *_block(text)]
    return "\n".join(lines) + "\n"


def _block(text: str) -> list[str]:
    """One line of words as the lines of a folded block, which YAML joins with single spaces again."""
    wrapped = textwrap.wrap(text, LINE, break_long_words=False, break_on_hyphens=False)
    return [f"    {line}" for line in wrapped]


def _selector(article: Article, paragraph: Paragraph, span: Span) -> Selector:
    exact = _one_line(article.words_of(span))
    plain = Selector(exact)
    if _finds(article, plain, span):
        return plain
    before = re.split(r"\s+", article.text[paragraph.span.start : span.start].strip())
    after = re.split(r"\s+", article.text[span.end : paragraph.span.end].strip())
    for count in range(1, MOST_WORDS_AROUND + 1):
        for prefix, suffix in ((before[-count:], []), ([], after[:count]), (before[-count:], after[:count])):
            selector = Selector(exact, " ".join(prefix), " ".join(suffix))
            if _finds(article, selector, span):
                return selector
    return plain


def _finds(article: Article, selector: Selector, span: Span) -> bool:
    outcome = find_passage(article, selector)
    return isinstance(outcome, Found) and outcome.span == span


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
