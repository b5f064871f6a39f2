"""Fuzzes the finder of passages: what is found is what was sought, and a nearest passage is never a reason to fail."""

from __future__ import annotations

from collections.abc import Iterator

from fuzz.running import ROOT, instrumented, run

with instrumented("factsheet.text"):
    from factsheet.model import Selector, Span
    from factsheet.text.articles import read_article
    from factsheet.text.folding import fold_words
    from factsheet.text.nearest import nearest_passage
    from factsheet.text.passages import MOST_LISTED, Ambiguous, Crossing, Found, find_passage

SEPARATOR = "\x1f"
"""Between the article, the passage, its prefix and its suffix."""


def first_inputs() -> Iterator[bytes]:
    """Paragraphs of the stored articles, each with some of its words as the passage."""
    for file in sorted(ROOT.glob("seeds/*/articles/*.txt")) + sorted(ROOT.glob("tests/sheets/*/articles/*.txt")):
        paragraphs = file.read_text(encoding="utf-8").split("\n\n")
        for number, paragraph in enumerate(paragraphs):
            words = paragraph.split()
            third = len(words) // 3
            parts = (" ".join(words[third : 2 * third]), " ".join(words[:third]), " ".join(words[2 * third :]))
            article = "\n\n".join(paragraphs[max(0, number - 1) : number + 1])
            yield SEPARATOR.join((article, *parts)).encode()
            yield SEPARATOR.join((article, parts[0], "", "")).encode()
    for text in (
        "東京で\n5Gが始まる\x1f5Gが",
        "שלום עולם\u200f\x1fעולם",
        "e\u0301 ﬁ…½ 10⁶\x1fé fi...",
        "a a a a\x1fa a",
    ):
        yield text.encode()


def fuzz_one(given: bytes) -> None:
    text, exact, prefix, suffix, *_ = [*given.decode("utf-8", "ignore").split(SEPARATOR), "", "", "", ""]
    article = read_article("a", text, "en", {})
    if not article.paragraphs:
        return
    words = fold_words(exact)

    def folded(span: Span) -> str:
        """What a reader sees at a span; the file has it too, and a ligature whole of which it is one letter."""
        assert 0 <= span.start < span.end <= len(article.text)
        found, stored = fold_words(article.words_of(span)), article.in_file(span)
        assert 0 <= stored.start < stored.end <= len(text)
        assert found in fold_words(text[stored.start : stored.end])
        return found

    anchor = find_passage(article, Selector(exact, prefix, suffix))
    match anchor:
        case Found(span=span, paragraph=number):
            assert folded(span) == words
            holder = article.paragraph_at(span.start)
            assert holder.number == number
            assert holder.span.start <= span.start < span.end <= holder.span.end
        case Ambiguous(count=count, spans=spans):
            assert 2 <= count >= len(spans) == len(set(spans)) == min(count, MOST_LISTED)
            assert {folded(span) for span in spans} == {words}
        case Crossing(span=span, paragraphs=(first, last)):
            assert first < last
            assert folded(span) == words
        case missing:
            assert bool(words) == (missing.reason != "empty")
            assert all(folded(span) == words for span in missing.spans)
    nearest = nearest_passage(article, exact)
    if nearest is not None:
        assert 0 <= nearest.alike <= 1
        assert nearest.text
        assert nearest.paragraph <= len(article.paragraphs)


if __name__ == "__main__":
    run("passages", fuzz_one, first_inputs())
