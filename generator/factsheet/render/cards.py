"""A checked fact -> its card: status, chips, what each source says with its passages and checks, how to cite it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from factsheet.addresses import absolute, edit_address, relative, report_address
from factsheet.checked import CheckedFact
from factsheet.facts import Fact, Person, Quote
from factsheet.render.accounts import AccountView, Chip, account_view, chips_of
from factsheet.render.citations import citation
from factsheet.render.dates import DateView, date_view
from factsheet.render.edition import Edition
from factsheet.render.figures import FigureView, figure_of
from factsheet.render.synopses import Synopsis
from factsheet.render.tellers import PrintedName, own_names, tellers
from factsheet.render.tellings import Telling, tellings
from factsheet.render.word_diffs import WordDiff, word_diffs
from factsheet.statuses import INFERRING_RULES

LONG_WORDS = 120
"""Characters from which on a quotation is set smaller."""

STATUS_ICONS = {
    "reported": "newspaper",
    "corroborated": "check-all",
    "differs": "not-equal",
    "inferred": "pencil",
    "withdrawn": "archive",
}

CHOICE_ICONS = {
    ("status", "planned"): "calendar-clock",
    ("kind", "planned"): "calendar-clock",
    ("kind", "estimated"): "approximately",
    ("mode", "term"): "quotation-marks",
}
"""Choices of a field that a reader must see at once, so that a plan is not read as a fact."""


class Badge(Struct, frozen=True):
    """A few words with an icon; never a colour alone."""

    name: str
    """Its part of a CSS class."""
    icon: str
    text: str


class Card(Struct, frozen=True, kw_only=True):
    """All that a fact's partial lays out."""

    id: str
    word: str
    """The kind."""
    fact: Fact
    """Its fields as the sheet holds them."""
    headline: str
    status: str
    badge: Badge
    badges: tuple[Badge, ...]
    reach: str
    """Which of the sheet's sources tell it."""
    chips: tuple[Chip, ...]
    accounts: tuple[AccountView, ...]
    tellers: tuple[PrintedName, ...]
    names: tuple[PrintedName, ...]
    """Of a person."""
    people: Mapping[str, PrintedName]
    """Everybody whom a field of the fact names, by id."""
    date: DateView | None
    due: DateView | None
    figure: FigureView | None
    tellings: tuple[Telling, ...]
    diffs: tuple[WordDiff, ...]
    note: str
    citation: str
    permanent: str
    """The fact's own page, where it is also cited as BibTeX and CSL-JSON."""
    data: str
    """The fact as JSON; empty where nothing is published as data."""
    edit: str
    report: str
    language: str
    """Of the source that the fact's own words come from."""

    @property
    def is_long(self) -> bool:
        return len(self.headline) > LONG_WORDS

    @property
    def excerpt_count(self) -> int:
        return sum(len(account.excerpts) for account in self.accounts)


def card(edition: Edition, checked: CheckedFact, page: str) -> Card:
    """The card as it stands on a page."""
    fact = checked.fact
    place = fact.at("id")
    return Card(
        id=fact.id,
        word=fact.word,
        fact=fact,
        headline=fact.headline,
        status=checked.status,
        badge=status_badge(edition, checked),
        badges=tuple(_badges(edition, checked)),
        reach=_reach(edition, checked),
        chips=chips_of(edition, checked, page),
        accounts=tuple(account_view(edition, checked, account, page) for account in checked.accounts),
        tellers=tellers(edition, checked, page),
        names=own_names(edition, checked),
        people=_people(edition, fact, page),
        date=date_view(fact.date, edition.wording.dates),
        due=date_view(getattr(fact, "due", None), edition.wording.dates),
        figure=figure_of(edition, checked, page),
        tellings=tuple(each for each in tellings(edition, checked) if each.name not in _shown_as_names(fact)),
        diffs=word_diffs(edition, checked),
        note=fact.note or "",
        citation=citation(edition, checked),
        permanent=relative(edition.addresses.permanent(fact.id), page),
        data=relative(edition.addresses.fact_data(fact.id), page) if edition.settings.data else "",
        edit=edit_address(edition.settings.edit_template, place.path, place.line),
        report=_report(edition, fact),
        language=edition.language_of(checked.accounts[0].source) if checked.accounts else edition.sheet.language,
    )


def _report(edition: Edition, fact: Fact) -> str:
    """The form for a mistake, with the fact and the place of its card filled in."""
    address = edition.addresses.fact(fact)
    return report_address(edition.settings.report_template, fact.id, absolute(edition.settings.url, address) or address)


def status_badge(edition: Edition, checked: CheckedFact) -> Badge:
    return Badge(checked.status, STATUS_ICONS[checked.status], edition.wording.statuses[checked.status])


def _shown_as_names(fact: Fact) -> frozenset[str]:
    """A person's card lists the names and roles that each source prints; they need no line beside."""
    return frozenset({"name", "role"}) if isinstance(fact, Person) else frozenset()


def _badges(edition: Edition, checked: CheckedFact) -> Iterator[Badge]:
    """What else a reader must know at once: a plan, a hedge, the editor's hand, somebody unnamed."""
    fact, words = checked.fact, edition.wording
    for (field, value), icon in CHOICE_ICONS.items():
        if getattr(fact, field, None) == value:
            yield Badge(value, icon, words.choice_badges[field, value])
    if fact.inputs():
        yield Badge("computed", "sigma", words.computed)
    for hedge in fact.hedges():
        yield Badge("hedged", "tilde", words.hedged.format(words=hedge.text))
    if any(attribution.unnamed for attribution in fact.attributions()):
        yield Badge("unnamed", "account-question", words.unnamed)
    if any(check.rule in INFERRING_RULES for account in checked.accounts for check in account.exemptions):
        of_quotation = any(attribution.of_quotation for attribution in fact.attributions())
        yield Badge("inferred", "pencil", words.speaker_inferred if of_quotation else words.teller_inferred)
    if any(date.basis == "inferred" for date in fact.dates()):
        yield Badge("inferred", "pencil", words.date_inferred)


def _reach(edition: Edition, checked: CheckedFact) -> str:
    words, told = edition.wording, checked.accounts
    if not told:
        return words.reach_computed if checked.fact.inputs() else words.reach_unchecked
    if len(edition.sheet.sources) == 1:
        return ""
    if len(told) == 1:
        return words.reach_only.format(source=told[0].source.chip)
    if checked.reports > 1:
        return words.count(words.reach_reports, checked.reports)
    if len(told) == len(edition.sheet.sources) == 2:
        return words.reach_both
    return words.count(words.reach_versions, len(told))


def _people(edition: Edition, fact: Fact, page: str) -> dict[str, PrintedName]:
    source = fact.evidence[0].source if fact.evidence else ""
    return {
        name: PrintedName(
            name=edition.printed_name(name, source),
            role=edition.role(name, source) or "",
            link=edition.person_link(name, page),
            sources=(),
            language=edition.sheet.language,
        )
        for _, name in fact.references()
    }


def synopsis(edition: Edition, card: Card) -> Synopsis:
    """The card in a few words."""
    figure = card.figure
    return Synopsis(
        kind=edition.wording.page(card.fact.key).one,
        headline=card.headline,
        is_quotation=isinstance(card.fact, Quote),
        figure=f"{figure.text} {figure.unit}".strip() if figure else "",
        by=edition.wording.or_as.join(
            edition.wording.comma.join(filter(None, (each.name, each.role))) for each in card.tellers
        ),
        status=card.status,
        status_text=card.badge.text,
        chips=" · ".join(f"{chip.source} ¶{chip.paragraph}" for chip in card.chips),
        language=card.language,
    )
