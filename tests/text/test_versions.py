"""Are two articles versions of one report: the two measures, and pairs among many articles."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from factsheet.model import Article, Role
from factsheet.text.articles import read_article
from factsheet.text.versions import Resemblance, resemblance, versions_among

ARTICLES = Path(__file__).parents[2] / "seeds" / "huawei-5g-russia" / "articles"
STORM = """A storm tore the roof off a school in the harbour town of Lindau on Tuesday night, the fire service said.
Nobody was hurt, because the pupils were on holiday. The mayor wants to move the lessons into the town hall until
carpenters have mended the roof, which may take until Christmas."""
STORM_RETOLD = """The roof of a school in the harbour town of Lindau was torn off by a storm on Tuesday night. Nobody
was hurt, because the pupils were on holiday, the fire service said. The mayor wants to move the lessons into the town
hall until carpenters have mended the roof; that may take until Christmas."""
CHINESE = "华为目前在莫斯科雇用了四百名员工，在圣彼得堡雇用了一百五十名员工，从事手机研发。"
CHINESE_RETOLD = "华为目前在莫斯科雇用了四百名员工，在圣彼得堡雇用了一百五十名员工，负责手机研发。"
CHINESE_OTHER = "昨晚一场暴风雨掀翻了海边小镇一所学校的屋顶，所幸学生正在放假，无人受伤，镇长表示将尽快修复。"


def article(text: str, *, id: str = "a", language: str = "en", roles: dict[int, Role] | None = None) -> Article:
    return read_article(id, text, language, roles or {})


def stored(name: str, id: str) -> Article:
    return article((ARTICLES / name).read_bytes().decode(), id=id)


@pytest.fixture(scope="module")
def gift() -> Article:
    return stored("000_4a2c137037e2f0bb.txt", "gift")


@pytest.fixture(scope="module")
def second() -> Article:
    return stored("002_c3f25abd0d4bf9da.txt", "second")


def test_two_versions_of_the_stored_report(gift: Article, second: Article) -> None:
    found = resemblance(gift, second)
    assert found.of_versions
    assert found.containment == pytest.approx(0.432, abs=0.002)
    assert found.jaccard == pytest.approx(0.711, abs=0.002)


def test_it_is_the_same_from_either_side(gift: Article, second: Article) -> None:
    assert resemblance(gift, second) == resemblance(second, gift)


def test_an_unrelated_article_resembles_neither(gift: Article) -> None:
    found = resemblance(gift, article(STORM))
    assert found.containment == 0
    assert found.jaccard < 0.1


@pytest.mark.parametrize(
    ("one", "other", "language", "versions"),
    [
        (STORM, STORM_RETOLD, "en", True),
        (CHINESE, CHINESE_RETOLD, "zh", True),
        (CHINESE, CHINESE_OTHER, "zh", False),
        (STORM, "", "en", False),
        ("", "", "en", False),
        ("Four words say little.", "Four words say little.", "en", False),
    ],
)
def test_versions(one: str, other: str, language: str, versions: bool) -> None:
    assert resemblance(article(one, language=language), article(other, language=language)).of_versions is versions


def test_a_short_version_inside_a_long_one(gift: Article) -> None:
    half = "\n\n".join(gift.words_of(paragraph.span) for paragraph in gift.paragraphs[:12])
    assert resemblance(article(half), gift).containment == 1
    assert resemblance(article(half), gift).of_versions


def test_one_measure_is_not_enough() -> None:
    assert not Resemblance(containment=0.9, jaccard=0.44, shingles=100).of_versions
    assert not Resemblance(containment=0.19, jaccard=0.9, shingles=100).of_versions
    assert Resemblance(containment=0.2, jaccard=0.45, shingles=100).of_versions


def test_one_sentence_makes_no_report() -> None:
    assert not Resemblance(containment=1, jaccard=1, shingles=19).of_versions
    assert Resemblance(containment=1, jaccard=1, shingles=20).of_versions


def test_marks_case_and_spaces_do_not_count() -> None:
    plain = article('"We will mend the roof", the mayor said, "before the first snow falls."')
    printed = article("“WE WILL MEND THE ROOF”, the  mayor\xa0said, „before the first snow falls.“")
    assert resemblance(plain, printed) == Resemblance(containment=1.0, jaccard=1.0, shingles=9)


def test_boilerplate_is_left_out() -> None:
    notice = "Subscribe now and get every story of the day on your phone before anybody else has read it in the paper."
    one = article(f"{STORM}\n\n{notice}", roles={2: "boilerplate"})
    other = article(f"A new bridge over the Rhine opened on Sunday.\n\n{notice}", roles={2: "boilerplate"})
    assert resemblance(one, other).containment == 0
    undeclared = article(f"A new bridge over the Rhine opened on Sunday.\n\n{notice}")
    assert resemblance(article(f"{STORM}\n\n{notice}"), undeclared).containment > 0


def test_pairs_among_many_are_those_found_one_by_one(gift: Article, second: Article) -> None:
    choose = random.Random(7)
    words = (gift.text + STORM).split()
    others = [article(" ".join(choose.choices(words, k=200)), id=f"n{number}") for number in range(12)]
    articles = [*others[:5], gift, article(STORM, id="s"), *others[5:], second, article(STORM_RETOLD, id="r")]
    found = [(pair.a.id, pair.b.id, pair.resemblance) for pair in versions_among(articles)]
    expected = [
        (a.id, b.id, resemblance(a, b))
        for number, a in enumerate(articles)
        for b in articles[number + 1 :]
        if resemblance(a, b).of_versions
    ]
    assert found == expected
    assert [(a, b) for a, b, _ in found] == [("gift", "second"), ("s", "r")]
