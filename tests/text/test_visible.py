"""What a reader sees of a text: examples, and what must hold for every text and the way back from it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from factsheet.model import Span
from factsheet.text.articles import read_article
from factsheet.text.folding import fold
from factsheet.text.passages import occurrences
from factsheet.text.visible import visible_text
from hypothesis import given
from hypothesis import strategies as st

ODD = "ab fi1\n\r\t\xa0\u2009\u3000“„’…ﬁﬃ–‑\xad\u200b\u200c\u200d\u200e\ufeffä\u0301\u0308\u0327ｅＡ\u0338\u212b"
ODD += "\u1100\u1161\u11a8가ष\u093c\u0958\u05d0\u05b0😀"
TEXTS = st.one_of(st.text(st.sampled_from(ODD), max_size=16), st.text(max_size=24))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Mil\xadlio\xadnen", "Millionen"),
        ("400\xa0Men\u200bschen", "400 Menschen"),
        ("10\u202f000 Euro", "10 000 Euro"),
        ("Ju\u0308rgen Mu\u0308ller", "Jürgen Müller"),
        ("die E\ufb03zienz", "die Effizienz"),
        ("Nordrhein‑Westfalen", "Nordrhein-Westfalen"),
        ("Two spaces.  After a stop.", "Two spaces. After a stop."),
    ],
)
def test_what_nobody_sees_is_left_out(text: str, seen: str) -> None:
    assert visible_text(text)[0] == seen


@pytest.mark.parametrize(
    "text", ["“Nein”, sagte er – und ging …", "10⁶", "1½ ％", "\u200fשלום\u200f", "می\u200cخواهم", "東京　で"]
)
def test_what_is_seen_stays(text: str) -> None:
    assert visible_text(text) == (text, None)


@given(TEXTS)
def test_folding_comes_to_the_same(text: str) -> None:
    assert fold(visible_text(text)[0]).text == fold(text).text


@given(TEXTS)
def test_each_stretch_leads_back_to_what_it_was_made_of(text: str) -> None:
    seen, decoded = visible_text(text)
    if decoded is None:
        assert len(seen) == len(text)
        return
    for start in range(len(seen)):
        for end in range(start + 1, len(seen) + 1):
            span = decoded.stored(start, end)
            assert 0 <= span.start < span.end <= len(text)
            assert seen[start:end] in visible_text(text[span.start : span.end])[0]
    whole = [decoded.stored(place, place + 1) for place in range(len(seen))]
    assert all(one.start <= other.start and one.end <= other.end for one, other in pairwise(whole))


def test_an_article_knows_where_its_words_stand_in_the_file() -> None:
    text = "Der Bür\xadger\xadmeis\xadter\n\n400\xa0Men\xadschen  ka\xadmen nach Ko\u0308ln."
    article = read_article("a", text, "de", {})
    for words in ("Bürgermeister", "400 Menschen kamen", "Köln"):
        at = next(iter(occurrences(article.text, words)))
        span = article.in_file(Span(at, at + len(words)))
        assert visible_text(text[span.start : span.end])[0] == words
    assert [article.words_of(each.span) for each in article.paragraphs] == [
        "Der Bürgermeister",
        "400 Menschen kamen nach Köln.",
    ]


def test_a_plain_article_is_as_its_file() -> None:
    article = read_article("a", "400 people came.\n\n“Good,” she said.", "en", {})
    assert article.decoded is None
    assert article.in_file(Span(4, 10)) == Span(4, 10)
