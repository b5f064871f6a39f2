"""The nearest passage: what it is, how it differs, and input that could hang or raise."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from factsheet.problems import Nearest
from factsheet.text.articles import read_article
from factsheet.text.folding import fold
from factsheet.text.nearest import LEAST_ALIKE, nearest_passage
from factsheet.text.visible import visible_text
from hypothesis import given
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).with_name("nearest.yml"))
MARKS = {"same": "{}", "article": "{{+{}+}}", "passage": "[-{}-]"}


def nearest(text: str, exact: str) -> Nearest | None:
    return nearest_passage(read_article("a", text, "en", {}), exact)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_nearest_passage(case: dict[str, Any]) -> None:
    found = nearest(case["article"], case["exact"])
    if case.get("none"):
        assert found is None
        return
    assert found is not None
    assert "".join(MARKS[kind].format(words) for kind, words in found.diff) == case["diff"]
    assert (found.paragraph, round(found.alike, 2)) == (case["paragraph"], case["alike"])


@given(st.text("ab c.\n…é中", max_size=60), st.text("ab c.…é文", max_size=20))
def test_the_diff_tells_both_texts(text: str, exact: str) -> None:
    found = nearest(text, exact)
    if found is None:
        return
    assert LEAST_ALIKE <= found.alike <= 1
    article = "".join(words for kind, words in found.diff if kind != "passage")
    passage = "".join(words for kind, words in found.diff if kind != "article")
    assert (article, passage) == (fold(found.text).text, fold(exact).text.strip(" "))
    assert found.text in visible_text(text)[0]


@pytest.mark.monstrous
@pytest.mark.parametrize(
    ("text", "exact"),
    [
        pytest.param("word " * 200_000, "wort wort wort", id="a hundred thousand places equally near"),
        pytest.param("word " * 200_000, "wort " * 2_000, id="a long passage in a megabyte"),
        pytest.param("word " * 200_000, "wort " * 200_000, id="a megabyte in a megabyte"),
        pytest.param("word " * 20_000, "wort " * 20_000, id="a passage as long as its article"),
        pytest.param(
            "".join(map(chr, range(0x4E00, 0x8E00))), "".join(map(chr, range(0x4F00, 0x5300))) + "x", id="CJK"
        ),
        pytest.param("a b", "word " * 200_000, id="a passage longer than its article"),
    ],
)
def test_a_megabyte_is_searched(text: str, exact: str) -> None:
    nearest(text, exact)
