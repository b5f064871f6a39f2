"""Words by methods of whole strings: the same as by patterns, in any script."""

from __future__ import annotations

import re

from factsheet.text.tokens import words_apart
from hypothesis import example, given
from hypothesis import strategies as st

TEXTS = st.text(st.characters() | st.sampled_from("ab_1 .'-éİ“\u0301\u3000\u4e00\ud800"), max_size=40)


@given(TEXTS)
@example("«Huawei»'s 5G_net—über")
def test_words_are_runs_of_letters_and_digits(text: str) -> None:
    assert words_apart(text) == re.findall(r"[^\W_]+", text)
    assert words_apart(text, joined="_") == re.findall(r"\w+", text)
