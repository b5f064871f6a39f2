"""Words that mix scripts, and those that only seem to."""

from __future__ import annotations

import pytest
from factsheet.text.folding import fold
from factsheet.text.scripts import in_latin, mixed_words, stands_by_look_alikes
from hypothesis import given
from hypothesis import strategies as st

LATIN = ["Huawei", "Straße", "Łódź", "Ångström", "café", "ﬁne", "x\u030c", "ʼn", "Ⅳ"]
OTHER = ["Москва", "Ελλάδα", "日本語カタカナひらがな", "IT-компания", "5G-сеть"]
SCIENCE = ["µm", "μm", "kΩ", "Δt", "m²"]
UNSPACED_WITH_LATIN = ["5G网络", "LG전자", "한국Korea", "ตลาดApple"]
PREFIXED = ["בGoogle", "الـGPS"]
SINGLE = [*LATIN, *OTHER, *SCIENCE, *UNSPACED_WITH_LATIN, *PREFIXED]
MIXED = {
    "Huаwei": ("Latin", "Cyrillic"),
    "Мoscow": ("Cyrillic", "Latin"),
    "Straβe": ("Latin", "Greek"),
    "WhatsAppом": ("Latin", "Cyrillic"),
    "𝐇uawei": ("Mathematical", "Latin"),
    "Vodafοne": ("Latin", "Greek"),
    "x\u030cа": ("Latin", "Cyrillic"),
    "Gооgle": ("Latin", "Cyrillic"),
}


@pytest.mark.parametrize("word", SINGLE)
def test_a_word_of_one_script(word: str) -> None:
    assert list(mixed_words(fold(f"the {word} of").text)) == []


@pytest.mark.parametrize(("word", "scripts"), MIXED.items())
def test_a_word_of_two_scripts(word: str, scripts: tuple[str, ...]) -> None:
    text = f"the {word} of"
    (mixed,) = mixed_words(text)
    assert (mixed.word, mixed.scripts) == (word, scripts)
    assert text[mixed.span.start : mixed.span.end] == word


def test_look_alikes_are_told_and_never_folded() -> None:
    assert in_latin("Huаwei") == "Huawei"
    assert fold("Huаwei").text == "Huаwei"
    assert stands_by_look_alikes("The Huаwei lab", "Huawei")
    assert not stands_by_look_alikes("The Huawei lab", "MTS")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_any_text_is_read(text: str) -> None:
    for mixed in mixed_words(fold(text).text):
        assert len(mixed.scripts) > 1
