"""What a language of the interface holds: every word that a page shows and that no source or editor wrote.

Braces stand for what is filled in. No text holds HTML.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from msgspec import Struct, field

from factsheet.render.wording.changes import ChangeWords
from factsheet.render.wording.data import DataWords, Forms
from factsheet.render.wording.proof import ProofWords

LATIN_DIGITS = "0123456789"


def in_digits(text: str, digits: str) -> str:
    """The text with its digits 0 to 9 written with those of another script; `digits` holds all ten, in order."""
    return text if digits == LATIN_DIGITS else text.translate(str.maketrans(LATIN_DIGITS, digits))


class DateWords(Struct, frozen=True, kw_only=True):
    months: tuple[str, ...]
    seasons: Mapping[str, str]
    """By the number that EDTF gives them, 21 to 24, with the place of the year."""
    day: str
    month: str
    year: str
    day_without_year: str
    month_without_year: str
    at_time: str
    interval: str
    open_start: str
    open_end: str
    unknown_start: str
    unknown_end: str
    unknown: str
    marks: Mapping[str, str]
    """By EDTF's mark: none, `?`, `~` and `%`."""
    digits: str = LATIN_DIGITS
    """As in `Wording`."""
    basis: Mapping[str, str]
    """How the editor came from the source's words to the date; empty for what the source says itself."""


class PageWords(Struct, frozen=True, kw_only=True):
    menu: str
    title: str
    lede: str
    one: str
    """One of what the page lists: “Quote”."""
    many: str


class Wording(Struct, frozen=True, kw_only=True):
    tag: str
    """BCP 47 primary subtag."""
    plural: Callable[[int], str]
    """The plural category of a number."""
    direction: Literal["ltr", "rtl"] = "ltr"
    digits: str = LATIN_DIGITS
    """The ten digits that numbers and dates are written with, from nought to nine."""
    decimal: str
    thousands: str
    percent: str = "{number}%"
    comma: str
    """Between the items of a list."""
    semicolon: str
    """Between statements of a line."""
    colon: str
    open_quote: str
    close_quote: str
    paragraph: str
    """For screen readers, which do not know what to make of the sign."""
    unknown: str
    dates: DateWords

    # Pages
    pages: Mapping[str, PageWords]
    """By the key of a kind, and `overview`, `sources`, `differences`, `coverage`, `data`, `sheets`."""
    other_page: PageWords
    """For a kind that has no words of its own; `{key}` is the key of the kind."""

    exports: DataWords

    # Status
    statuses: Mapping[str, str]
    status_meanings: Mapping[str, str]
    status_line: str
    facts: Forms
    versions: Forms
    articles: Forms
    reports: Forms
    versions_of: str
    differ: Forms
    withdrawn_count: Forms
    checked_against: str

    # Card
    fields: Mapping[str, str]
    """The fields of facts as a line of a card begins with them."""
    short_fields: Mapping[str, str]
    """The same inside a sentence."""
    choices: Mapping[tuple[str, str], str]
    """Fields that hold one of a few words -> that word for readers."""
    choice_badges: Mapping[tuple[str, str], str]
    qualifiers: Mapping[str, str]
    operators: Mapping[str, str]
    no_figure: str
    computed: str
    hedged: str
    unnamed: str
    speaker_inferred: str
    teller_inferred: str
    date_inferred: str
    reach_computed: str
    reach_unchecked: str
    reach_only: str
    reach_both: str
    reach_reports: Forms
    reach_versions: Forms
    verdict_agrees: Mapping[str, str]
    """By kind."""
    verdict_agrees_default: str
    verdict_differs: str
    verdict_silent: str
    left_out: str
    difference_kinds: Mapping[str, str]
    resolutions: Mapping[str, str]
    show: Forms
    """The line that opens a card."""
    passage_from: str
    checks: str
    checks_count: Forms
    exempted: str
    word_by_word: str
    only_in: str
    """Before words that only one source has, for screen readers."""
    read_in_article: str
    read_live: str
    cite: str
    quoted: str
    cite_names: str
    or_as: str
    """Between two ways of printing a name."""
    cite_sheet: str
    cite_sources: str
    edit: str
    report: str
    data: str
    permanent_link: str
    link_to: str
    told_by: str
    told_by_article: Forms
    """By the number of sources."""
    nobody_speaks: str
    place: str
    participants: str
    as_of: str
    due: str
    also: str
    belongs_to: str
    note: str
    withdrawn_title: str
    withdrawn_on: str

    # Permanent pages and cards for other pages
    permanent_title: str
    """`{kind}` is one of what a page lists, `{title}` the sheet's."""
    see_on_sheet: str
    withdrawn_notice: str
    withdrawn_kept: str
    rested_on: str
    what_it_said: str
    use_it: str
    picture: str
    """What the picture of a fact is for."""
    embed: str
    embed_lede: str
    embedded_from: str
    as_of_day: str
    """The day of the facts that the site is built from."""

    # Former addresses
    page_moved: str
    place_moved: str
    """The link to the place that the reader's own link names."""

    # Lists
    filter: str
    everything: str
    filter_by_teller: str
    everyone: str

    # Overview
    key_numbers: str
    all_numbers: str
    strip: str
    all_events: Forms
    disagreements: str
    disagreements_lede: Forms
    no_disagreements: str
    agreements: Mapping[str, Forms]
    """By the field that all sources give alike."""
    facts_differ: Forms
    how_checked: str
    checks_asked: Forms
    all_passed: str
    passed: Forms
    warned: Forms
    failed: Forms
    unchecked: Forms
    exempted_count: Forms
    check_groups: Mapping[str, str]
    """By rule; those with the same words are counted together, and a rule that is not here with `other_checks`."""
    other_checks: str
    answers: Mapping[str, str] = field(default_factory=dict)
    """By rule: what it means that it found nothing wrong. The rules themselves say it in English, with more detail."""
    not_truth: str

    changes: ChangeWords

    # Timeline
    lanes: Mapping[str, str]
    lane_notes: Mapping[str, str]
    years: str
    event_states: Mapping[str, str]

    # Headcounts
    chart_title: str
    chart_lede: str
    chart_kinds: Mapping[str, str]
    as_table: str
    table_columns: tuple[str, str, str, str]
    arithmetic: str
    computed_by_source: str
    """Before what a derived figure comes to under the figures of each source."""

    # People
    person_types: Mapping[str, str]
    quoted_here: Forms
    tells_here: Forms
    members: str

    # Sources
    also_in: str
    """Before the titles of other sheets that have the same source."""
    same_name_in: str
    """The same for a name; that it is the same person is not said."""
    more_sheets: Forms
    untitled: str
    source_page_lede: str
    excerpts_lede: str
    facts_citing: str
    share_used: str
    word_count: str
    fingerprint: str
    fingerprint_title: str
    publisher: str
    published: str
    accessed: str
    address: str
    language: str
    languages: Mapping[str, str]
    """By BCP 47 primary subtag; a language that is not here is shown by its tag."""
    highlight: str
    paragraph_roles: Mapping[str, str]
    facts_of_paragraph: str
    link_to_paragraph: str
    versions_note: str
    independent_note: str
    read_article: str

    # Coverage
    measured: Mapping[str, str]
    """What is counted of an article."""
    used_of: str
    none_there: str
    words_used: str
    words_left_in: str
    no_words_left: str
    used_key: str
    unused_key: str
    unused_lists: Mapping[str, str]
    more_unused: Forms
    words_not_shown: Forms
    all_is_used: str
    nothing_stored: str
    not_counted: str

    # Differences
    two_versions: str
    differences_told: Forms
    differences_worded: Forms
    no_differences: str
    what_is_touched: str
    classes_agree: Mapping[str, str]
    """By the class of a difference."""
    classes_differ: Mapping[str, Forms]
    difference_groups: Mapping[str, str]
    wording_noted: str
    beyond_report: str
    """What is not the report's own text."""
    wording_listed: Forms
    nothing_there: str
    told_by_fact: Forms
    touches_fact: Forms
    noted: str
    left_open: str
    side_by_side: str
    excerpts_of_rows: str
    only_this_has: str
    """For a version that has a paragraph which the other lacks; stands in the other's column."""
    moved: str
    compare_versions: str
    """The link from the overview."""

    # Coverage
    proof: ProofWords

    def number(self, number: int) -> str:
        return in_digits(f"{number:,}".replace(",", self.thousands), self.digits)

    def share(self, share: float) -> str:
        """In percent, rounded down: a hundred percent is then the whole and nothing less."""
        return self.percent.format(number=self.number(int(100 * share)))

    def ordinal(self, number: int) -> str:
        """A number that only names a place, such as that of a paragraph: no marks between its thousands."""
        return in_digits(str(number), self.digits)

    def answer(self, rule: str) -> str:
        """What it means that a rule found nothing wrong; empty where the rule's own sentence is in this language."""
        return self.answers.get(rule, "")

    def count(self, forms: Forms, number: int, **values: object) -> str:
        """The form for a number, with the number (`{n}`) and other values filled in."""
        form = forms.get(self.plural(number), forms["other"])
        return form.format(n=self.number(number), **values)

    def page(self, key: str) -> PageWords:
        found = self.pages.get(key)
        if found is not None:
            return found
        name = key.replace("-", " ").capitalize()
        other = self.other_page
        return PageWords(
            menu=other.menu.format(key=name),
            title=other.title.format(key=name),
            lede=other.lede.format(key=name),
            one=other.one.format(key=name),
            many=other.many.format(key=name),
        )
