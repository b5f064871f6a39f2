"""Looking through the articles of a sheet for words that are cited from the wrong one."""

from __future__ import annotations

import pytest
from factsheet.model import Article
from factsheet.text.articles import read_article
from factsheet.text.library import Library


def articles(*texts: str) -> list[Article]:
    return [read_article(f"a{number}", text, "en", {}) for number, text in enumerate(texts)]


def found(library: Library, exact: str, besides: str = "a0") -> tuple[str, int] | None:
    place = library.find(exact, besides=besides)
    return place and (place[0].id, place[1])


def test_words_of_another_article() -> None:
    library = Library(articles("One two.", "Three.\n\nFour five six seven.", "Four five six."))
    assert found(library, "Four five six") == ("a1", 2)
    assert found(library, "“Four five") is None
    assert found(library, "One two") is None
    assert found(library, "One two", besides="a2") == ("a0", 1)
    assert found(library, "") is None


def test_a_library_of_many_articles_gives_the_same_answers() -> None:
    texts = [f"The firm number{number} grew.\n\nIt hired {number} people, “all” of them." for number in range(100)]
    library = Library(articles(*texts))
    assert found(library, 'It hired 41 people, "all" of') == ("a41", 2)
    assert found(library, "ed 41 people, “al") == ("a41", 2)
    assert found(library, "of them") == ("a1", 2)
    assert found(library, "firm number7 shrank.") is None
    assert found(library, "firm unknown grew.") is None


@pytest.mark.monstrous
def test_a_thousand_lost_passages_in_a_thousand_articles_are_looked_for() -> None:
    library = Library(articles(*(f"Paragraph {number}. " + "Some words of it all. " * 200 for number in range(1000))))
    assert all(library.find(f"words of lost{number} all", besides="a0") is None for number in range(1000))
