"""Text directives: a browser that searches as their specification says ends at the passage."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from factsheet.model import Span
from factsheet.text.directives import TextDirective, text_directive
from hypothesis import given
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).parent / "directives.yml")


def marked(article: str) -> tuple[str, Span]:
    start, end = article.index("«"), article.index("»") - 1
    return article.replace("«", "").replace("»", ""), Span(start, end)


def paragraph_of(text: str, passage: Span) -> Span:
    start = text.rfind("\n\n", 0, passage.start)
    end = text.find("\n\n", passage.end)
    return Span(start + 2 if start >= 0 else 0, end if end >= 0 else len(text))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_what_a_browser_looks_for(case: dict[str, Any]) -> None:
    text, passage = marked(case["article"])
    wanted = {name: case[name] for name in ("prefix", "start", "end", "suffix") if name in case}
    assert text_directive(text, paragraph_of(text, passage), passage) == TextDirective(**wanted)


WORDS = st.lists(st.sampled_from(["a", "b", "B", "ab", "“c", "d,"]), min_size=1, max_size=60)


@given(WORDS, st.data())
def test_a_browser_ends_at_the_passage_unless_no_words_around_can_tell(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    start = len(" ".join([*words[:first], ""]))
    passage = Span(start, start + len(" ".join(words[first : last + 1])))
    directive = text_directive(text, Span(0, len(text)), passage)
    if first_match(text, directive) != passage:
        assert len(directive.prefix.split()) == min(12, first)
        assert len(directive.suffix.split()) == min(12, len(words) - 1 - last)


def first_match(text: str, directive: TextDirective) -> Span | None:
    """What the specification's search finds, in a text without blocks."""
    before, after = (re.escape(each) for each in (directive.prefix, directive.suffix))
    match = re.escape(directive.start) + (f".*?{re.escape(directive.end)}" if directive.end else "")
    found = re.search(rf"{before}\s*({match})\s*{after}", text, re.IGNORECASE)
    return Span(*found.span(1)) if found else None
