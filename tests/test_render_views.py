"""What a page says of a fact: figures, dates, charts, differences and statuses in words."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from factsheet.facts.base import DateField
from factsheet.render.cards import card
from factsheet.render.charts import charts
from factsheet.render.dates import date_view, edtf_words
from factsheet.render.disagreements import disagreements
from factsheet.render.figures import figure_of, number_text
from factsheet.render.status_line import status_line
from factsheet.render.tellings import tellings
from factsheet.render.timeline import LONG, events_by_lane, timeline_page
from factsheet.render.word_diffs import Piece, compared, word_diffs
from factsheet.render.wording import wording_for
from factsheet.text.edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from tests.kitchen_sink import checked_sheet, pages
from tests.reading_html import read_html
from tests.render_small_sheets import TWO_VERSIONS, edition_of

ENGLISH = wording_for("en")

ARTICLE = "The harbour employs 400 people in the docks and 150 people in the office.\n"


def headcount(name: str, value: int, place: str, more: str = "", source: str = "a") -> str:
    return f"""\
  - id: {name}
    title: People {name}
    value: {value}
    place: {place}
    evidence:
      - source: {source}
        exact: {ARTICLE.strip()}
{more}"""


# Figures and dates


def test_a_derived_figure_is_computed_under_the_figures_of_each_source(tmp_path: Path) -> None:
    other = ARTICLE.replace("400", "450")
    both = f"""      - source: b
        exact: {other.strip()}
"""
    staff = headcount("docks", 400, "docks") + both + "        says: {value: 450}\n"
    office = headcount("office", 150, "office") + both
    derived = "  - {id: together, title: Together, derived: {sum: [docks, office]}}\n"
    alike = "  - {id: twice, title: Twice, derived: {sum: [office, office]}}\n"
    files = {
        "sheet.yml": TWO_VERSIONS,
        "articles/a.txt": ARTICLE,
        "articles/b.txt": other,
        "headcounts.yml": f"headcounts:\n{staff}{office}{derived}{alike}",
    }
    edition = edition_of(tmp_path, files)
    together, twice = (figure_of(edition, edition.checked.fact_by_id[name], "") for name in ("together", "twice"))
    assert together is not None
    assert twice is not None
    assert [(variant.source, variant.text) for variant in together.variants] == [("A", "550"), ("B", "600")]
    assert twice.variants == ()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0", "0"),
        ("999", "999"),
        ("1000", "1,000"),
        ("1234567", "1,234,567"),
        ("-150", "−150"),
        ("2.666666", "2.67"),
        ("2.50", "2.5"),
        ("1E+3", "1,000"),
    ],
)
def test_numbers_as_english_writes_them(value: str, text: str) -> None:
    assert number_text(Decimal(value), ENGLISH) == text


@pytest.mark.parametrize(
    ("edtf", "text"),
    [
        ("2024", "2024"),
        ("2024-06", "June 2024"),
        ("2024-06-05", "5 June 2024"),
        ("2024-06-XX", "June 2024"),
        ("2024-XX", "2024"),
        ("XXXX-06", "June, year not known"),
        ("XXXX-06-05", "5 June, year not known"),
        ("201X", "2010 to 2019"),
        ("2024-22", "summer 2024"),
        ("2024?", "perhaps 2024"),
        ("2024-06~", "about June 2024"),
        ("2024%", "perhaps about 2024"),
        ("2018/2020", "2018 to 2020"),
        ("../2024", "2024 or before"),
        ("2024/..", "2024 or later"),
        ("/2024", "until 2024, beginning not known"),
        ("2024/", "from 2024, end not known"),
        ("2024-06-05T22:30:00", "5 June 2024, 22:30:00"),
        ("unknown", "unknown"),
    ],
)
def test_dates_in_words(edtf: str, text: str) -> None:
    assert edtf_words(edtf, ENGLISH.dates, "unknown") == text


@pytest.mark.parametrize(
    ("edtf", "machine"),
    [
        ("2024", "2024"),
        ("2024-06-05", "2024-06-05"),
        ("XXXX-06", ""),
        ("2024?", ""),
        ("2024-22", ""),
        ("../2024", ""),
        ("2024-06-05T22:30:00", ""),
    ],
)
def test_only_what_html_knows_is_given_to_programs(edtf: str, machine: str) -> None:
    view = date_view(DateField(text="then", edtf=edtf), ENGLISH.dates)
    assert view is not None
    assert view.machine == machine


def test_words_that_say_the_date_themselves_are_not_repeated() -> None:
    view = date_view(DateField(text="5 June 2024", edtf="2024-06-05"), ENGLISH.dates)
    assert view is not None
    assert view.resolved == ""


def test_a_date_that_is_not_resolved_has_no_basis() -> None:
    view = date_view(DateField(text="This month"), ENGLISH.dates)
    assert view is not None
    assert (view.words, view.resolved, view.basis, view.year) == ("This month", "", "", "")


def test_every_date_that_can_be_written_has_words() -> None:
    for edtf in ("Y12024", "-0044-03-15", "20XX", "1XXX", "2024-23", "2001-XX-05"):
        assert parse_edtf(edtf) is not None
        assert edtf_words(edtf, ENGLISH.dates, "unknown")


# Charts


def test_bars_are_as_long_as_their_values(tmp_path: Path) -> None:
    files = {"articles/a.txt": ARTICLE, "headcounts.yml": "headcounts:\n" + headcount("docks", 400, "the docks")}
    files["headcounts.yml"] += headcount("office", 150, "the office")
    (chart,) = charts(edition_of(tmp_path, files), "headcounts/")
    widths = [float(bar.width.rstrip("%")) for bar in chart.bars]
    assert widths[0] < 100
    assert widths[1] / widths[0] == pytest.approx(150 / 400, abs=0.001)
    assert [bar.figure for bar in chart.bars] == ["400", "150"]
    assert [row.title for row in chart.rows] == ["People docks", "People office"]
    assert chart.description == "Now, The docks: 400; Now, The office: 150"


def test_one_figure_makes_no_chart(tmp_path: Path) -> None:
    files = {"articles/a.txt": ARTICLE, "headcounts.yml": "headcounts:\n" + headcount("docks", 400, "the docks")}
    assert charts(edition_of(tmp_path, files), "headcounts/") == ()


def test_bars_do_not_overlap_and_labels_stand_above_them() -> None:
    drawing = next(each for each in read_html(pages()["headcounts/"].body).all() if "chart__drawing" in each.classes)
    bars = [each for each in drawing.all() if "chart__bar" in each.classes]
    tops = [int(each.attributes["y"]) for each in bars]
    labels = [int(each.attributes["y"]) for each in drawing.with_class("chart__label")]
    assert all(after - before > int(bars[0].attributes["height"]) for before, after in pairwise(tops))
    assert all(label < top for label, top in zip(labels, tops, strict=True))
    assert int(drawing.attributes["height"]) > tops[-1] + int(bars[-1].attributes["height"])


def test_a_chart_shows_where_sources_give_other_figures() -> None:
    drawing = next(each for each in read_html(pages()["headcounts/"].body).all() if "chart__drawing" in each.classes)
    assert [each.text for each in drawing.with_class("chart__figure")] == ["about 400", "150", "G: +120; C: +130"]
    assert len(drawing.with_class("chart__mark")) == 1


# What sources tell differently


def test_what_the_sources_tell_differently_is_said_source_by_source() -> None:
    people_to_be_hired = read_html(pages()["headcounts/"].body).with_id("new-staff")
    assert [" ".join(each.text.split()) for each in people_to_be_hired.with_class("fact__telling")] == [
        "Number G +120 C +130",
        "Who says it G Evening Post C left out",
    ]


def test_versions_are_compared_word_by_word(tmp_path: Path) -> None:
    claims = """\
claims:
  - id: closed
    statement: The bridge closed.
    evidence:
      - {source: a, exact: The old bridge closed on Monday}
      - {source: b, exact: The bridge was closed on Monday}
"""
    texts = {"articles/a.txt": "The old bridge closed on Monday.", "articles/b.txt": "The bridge was closed on Monday."}
    edition = edition_of(tmp_path, {"sheet.yml": TWO_VERSIONS, "claims.yml": claims, **texts})
    (found,) = word_diffs(edition, edition.standing[0])
    assert [(piece.text, piece.differs) for piece in found.a.pieces] == [
        ("The ", False),
        ("old", True),
        (" bridge closed on Monday", False),
    ]
    assert [(piece.text, piece.differs) for piece in found.b.pieces] == [
        ("The bridge ", False),
        ("was", True),
        (" closed on Monday", False),
    ]


def test_words_given_with_their_own_marks_are_compared_without_them(tmp_path: Path) -> None:
    quotes = """\
quotes:
  - id: closed
    unnamed: a guard
    words: “close the bridge”
    evidence:
      - {source: a, exact: 'A guard said he would “close the bridge”'}
      - {source: b, exact: 'A guard said he would “shut the bridge”', says: {words: shut the bridge}}
"""
    texts = {
        "articles/a.txt": "A guard said he would “close the bridge”.",
        "articles/b.txt": "A guard said he would “shut the bridge”.",
    }
    edition = edition_of(tmp_path, {"sheet.yml": TWO_VERSIONS, "quotes.yml": quotes, **texts})
    (telling,) = tellings(edition, edition.standing[0])
    assert [told.text for told in telling.told] == ["close the bridge", "shut the bridge"]
    assert [[piece.text for piece in told.pieces if piece.differs] for told in telling.told] == [["close"], ["shut"]]


def test_a_caption_that_repeats_the_sentence_is_no_difference(tmp_path: Path) -> None:
    claims = """\
claims:
  - id: closed
    statement: The bridge closed.
    evidence:
      - {source: a, exact: The bridge closed on Monday}
      - {source: b, exact: 'Bridge, closed Monday (Photo: Reuters)'}
      - {source: b, exact: The bridge closed on Tuesday}
"""
    captioned = "Bridge, closed Monday (Photo: Reuters)\n\nThe bridge closed on Tuesday."
    texts = {"articles/a.txt": "The bridge closed on Monday.", "articles/b.txt": captioned}
    edition = edition_of(tmp_path, {"sheet.yml": TWO_VERSIONS, "claims.yml": claims, **texts})
    (found,) = word_diffs(edition, edition.standing[0])
    assert [piece.text for piece in found.a.pieces if piece.differs] == ["Monday"]
    assert [piece.text for piece in found.b.pieces if piece.differs] == ["Tuesday"]


def test_independent_reports_are_not_compared_word_by_word() -> None:
    assert read_html(pages()["claims/"].body).with_id("closed-since-june").with_class("diff") == []


def test_of_long_words_only_what_differs_is_shown() -> None:
    one = "Many people use phones that are designed by a company that we all know, and so do we"
    a, b = compared(one, one.replace("are designed", "have been designed"), "en")
    cut = Piece("", is_cut=True)
    assert a == (cut, Piece("use phones that "), Piece("are", differs=True), Piece(" designed by a"), cut)
    assert [piece.text for piece in b if piece.differs] == ["have been"]


@given(st.text("ab “”'.,\n", max_size=40), st.text("ab “”'.,\n", max_size=40))
def test_compared_texts_stay_whole(one: str, other: str) -> None:
    a, b = compared(one, other, "en")
    assert "".join(piece.text for piece in a) == one
    assert "".join(piece.text for piece in b) == other


def test_quotation_marks_of_any_shape_are_no_difference() -> None:
    a, b = compared("“Go” – he said", '"Go" - he said', "en")
    assert not any(piece.differs for piece in (*a, *b))


def test_the_overview_groups_what_differs_and_says_what_does_not(tmp_path: Path) -> None:
    quotes = """\
quotes:
  - id: closed
    speaker: ruiz
    words: The bridge is closed
    evidence:
      - {source: a, exact: '“The bridge is closed,” said Ana Ruiz'}
      - {source: b, exact: '“The bridge is closed,” said Anna Ruiz'}
"""
    people = """\
people:
  - id: ruiz
    type: person
    name: Ana Ruiz
    evidence:
      - {source: a, exact: said Ana Ruiz}
      - {source: b, exact: said Anna Ruiz, says: {name: Anna Ruiz}}
"""
    files = {
        "sheet.yml": TWO_VERSIONS,
        "quotes.yml": quotes,
        "people.yml": people,
        "articles/a.txt": "“The bridge is closed,” said Ana Ruiz.",
        "articles/b.txt": "“The bridge is closed,” said Anna Ruiz.",
    }
    found = disagreements(edition_of(tmp_path, files), "")
    assert found.lede.startswith("One fact")
    assert [(each.field, each.text) for each in found.agreements] == [("Words", "The one quotation is the same")]
    assert [(group.field, group.count, len(group.items)) for group in found.groups] == [("Name", "1 fact", 1)]


def test_a_sheet_that_agrees_says_so(tmp_path: Path) -> None:
    files = {"articles/a.txt": ARTICLE, "headcounts.yml": "headcounts:\n" + headcount("docks", 400, "the docks")}
    edition = edition_of(tmp_path, files)
    assert disagreements(edition, "").groups == ()
    assert tellings(edition, edition.standing[0]) == ()


# Statuses


def test_the_status_line_of_versions(tmp_path: Path) -> None:
    more = f"      - source: b\n        exact: {ARTICLE.strip()}\n"
    files = {
        "sheet.yml": TWO_VERSIONS,
        "articles/a.txt": ARTICLE,
        "articles/b.txt": ARTICLE,
        "headcounts.yml": "headcounts:\n" + headcount("docks", 400, "the docks", more),
    }
    edition = edition_of(tmp_path, files)
    assert status_line(edition) == "1 fact from 2 versions of 1 report; 0 differ; checked against stored copies"
    assert card(edition, edition.standing[0], "").reach == "In both versions of one report"


def test_the_status_line_of_one_report(tmp_path: Path) -> None:
    files = {"articles/a.txt": ARTICLE, "headcounts.yml": "headcounts:\n" + headcount("docks", 400, "the docks")}
    edition = edition_of(tmp_path, files)
    assert status_line(edition) == "1 fact from 1 report; checked against stored copies"
    assert card(edition, edition.standing[0], "").reach == ""


def test_the_status_line_of_reports_and_versions() -> None:
    root = read_html(pages()[""].body)
    facts = len(checked_sheet().facts) - 1
    assert root.with_class("status-line")[0].text.startswith(
        f"{facts} facts from 3 articles of 2 reports; 4 differ; 1 withdrawn; checked against stored copies: "
    )


@pytest.mark.parametrize(
    ("page", "fact", "badges"),
    [
        ("claims/", "closed-since-june", ["Corroborated"]),
        ("claims/", "image-credit", ["Reported", "Nobody is named"]),
        ("quotes/", "it-happened", ["Inferred by the editor", "Speaker inferred by the editor"]),
        ("quotes/", "blue-mile", ["Reported", "A term, not speech"]),
        ("headcounts/", "new-staff", ["Sources differ", "Planned"]),
        ("headcounts/", "both-staff", ["Reported", "Computed"]),
        ("timeline/", "second-ferry", ["Sources differ", "“allegedly”", "Date inferred by the editor"]),
    ],
)
def test_the_status_is_a_word_with_an_icon(page: str, fact: str, badges: list[str]) -> None:
    found = read_html(pages()[page].body).with_id(fact).with_class("badge")
    assert [each.text for each in found] == badges
    assert all(any(inner.tag == "svg" for inner in each.all()) for each in found)


def test_a_computed_figure_shows_its_arithmetic() -> None:
    root = read_html(pages()["headcounts/"].body)
    assert root.with_id("both-staff").with_class("fact__arithmetic")[0].text.endswith("400 + 150 = 550")
    assert root.with_id("harburg-to-altona").with_class("fact__arithmetic")[0].text.endswith("400 ÷ 150 = 2.67")
    assert "people" not in root.with_id("harburg-to-altona").with_class("fact__figure")[0].text


def test_names_and_roles_are_those_that_each_source_prints() -> None:
    tellers = read_html(pages()["quotes/"].body).with_id("no-choice").with_class("teller")
    assert [each.text for each in tellers] == [
        "Ana Ruiz, director of the port authority G",
        "Anna Ruiz, head of the port authority C",
    ]


def test_a_withdrawn_fact_keeps_its_link_and_gives_the_reason() -> None:
    root = read_html(pages()["quotes/"].body)
    assert "fact" not in root.with_id("taken-back").classes
    assert "withdrawn on 1 July 2024" in root.with_id("taken-back").text
    others = (page.body for address, page in pages().items() if address not in {"quotes/", "changes/"})
    assert not any("taken-back" in body for body in others)


def test_many_answers_of_one_sort_are_folded_and_no_other() -> None:
    gazette = read_html(pages()["quotes/"].body).with_id("no-choice_gazette")
    (folded,) = gazette.with_class("folded")
    assert "".join(each.text for each in folded.all() if each.tag == "summary").endswith("4 checks")
    assert [each.text for each in folded.all() if each.tag == "li"][-1] == "It lies inside one paragraph"
    courier = read_html(pages()["quotes/"].body).with_id("no-choice_courier")
    answers = [(each.classes[1], each.text) for each in courier.with_class("answer")]
    assert answers == [
        ("answer--passed", "The passage stands in the article"),
        ("answer--warned", "The source names somebody"),
        ("answer--unchecked", "The article is not stored"),
    ]


def test_a_citation_names_who_said_it_and_where() -> None:
    cited = read_html(pages()["quotes/"].body).with_id("no-choice__cite").with_class("fact__citation")[0].text
    assert cited == (
        "“We had no choice & no time” (Ana Ruiz / Anna Ruiz). In: The <b>harbour</b> & its bridge, fact no-choice. "
        "As told by G, C. https://example.org/facts/f/no-choice/"
    )


# The timeline


def test_events_stand_in_the_order_of_time_and_undated_ones_apart(tmp_path: Path) -> None:
    text = "It opened in 2020. It closed in 2019. It will move soon. It moved. It rests now."
    events = [
        ("opened", "It opened in 2020", "date: {text: in 2020, edtf: 2020}"),
        ("closed", "It closed in 2019", "date: {text: in 2019, edtf: 2019}"),
        ("will-move", "It will move soon", "date: {text: soon}\n    status: planned"),
        ("rests", "It rests now", "date: {text: now}"),
        ("moved", "It moved.", "note: no date"),
    ]
    timeline = "timeline:\n" + "".join(
        f"  - id: {name}\n    title: It {name}\n    {more}\n    evidence: [{{source: a, exact: '{exact}'}}]\n"
        for name, exact, more in events
    )
    edition = edition_of(tmp_path, {"articles/a.txt": text, "timeline.yml": timeline})
    lanes = {lane: [each.fact.id for each in found] for lane, found in events_by_lane(edition).items()}
    assert lanes == {"calendar": ["closed", "opened"], "words": ["rests", "will-move"], "undated": ["moved"]}


def test_a_long_timeline_has_links_to_its_years(tmp_path: Path) -> None:
    text = "".join(f"Event {number} was in {2001 + number // 8}.\n\n" for number in range(LONG))
    timeline = "timeline:\n" + "".join(
        f"  - id: event-{number}\n    title: The event\n    date: {{text: {year}, edtf: {year}}}\n"
        f"    evidence: [{{source: a, exact: 'Event {number} was in {year}.'}}]\n"
        for number in range(LONG)
        for year in [2001 + number // 8]
    )
    page = timeline_page(edition_of(tmp_path, {"articles/a.txt": text, "timeline.yml": timeline}))
    (years,) = read_html(page.body).with_class("years")
    assert [each.attributes["href"] for each in years.all() if each.tag == "a"] == ["#year_2001", "#year_2002"]
    assert {"year_2001", "year_2002"} <= page.anchors
    assert read_html(pages()["timeline/"].body).with_class("years") == []


def test_dots_tell_what_happened_from_what_is_planned_or_inferred() -> None:
    items = read_html(pages()["timeline/"].body).with_class("timeline__item")
    dots = {item.with_class("fact")[0].attributes["id"]: item.with_class("dot")[0].classes[1] for item in items}
    assert dots["bridge-closes"] == "dot--happened"
    assert dots["hiring-ends"] == "dot--planned"
    assert dots["second-ferry"] == "dot--inferred"
