"""The facts of a kind -> what every list page has: cards, filters, the withdrawn, search entries."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup
from msgspec import Struct

from factsheet.addresses import relative
from factsheet.checked import CheckedFact
from factsheet.facts import Fact
from factsheet.pages import Page, SearchEntry
from factsheet.render.cards import card, synopsis
from factsheet.render.dates import edtf_words
from factsheet.render.edition import Edition
from factsheet.render.environment import render
from factsheet.render.filters import FilterOption, TellerOption, filters, teller_filter
from factsheet.render.finishing import finished
from factsheet.render.laid_out import LaidOutCard
from factsheet.render.tellers import tellers


class WithdrawnView(Struct, frozen=True):
    id: str
    text: str
    because: str
    link: str
    """To the page that keeps it."""


class ListView(Struct, frozen=True, kw_only=True):
    key: str
    lede: str
    total: str
    filters: tuple[FilterOption, ...]
    tellers: tuple[TellerOption, ...]
    cards: tuple[Markup, ...]
    withdrawn: tuple[WithdrawnView, ...]


def list_page(edition: Edition, kind: type[Fact]) -> Page:
    """The page of a kind that has no page of its own."""
    address, words = edition.addresses.facts(kind), edition.wording.page(kind.key)
    facts = edition.of_kind(kind)
    by_teller = teller_filter(edition, facts)
    numbers = by_teller.numbers or ("",) * len(facts)
    return finished(
        edition,
        "list",
        address=address,
        title=words.title,
        description=f"{edition.sheet.title}. {words.lede}",
        menu=words.menu,
        edit_path=edit_path(edition, kind),
        view=ListView(
            key=kind.key,
            lede=words.lede,
            total=edition.wording.number(len(facts)),
            filters=filters(edition, facts),
            tellers=by_teller.options,
            cards=tuple(
                card_html(edition, checked, address, tellers=number)
                for checked, number in zip(facts, numbers, strict=True)
            ),
            withdrawn=withdrawn(edition, kind),
        ),
        search=(page_entry(words.title, words.lede), *fact_entries(edition, facts, address)),
    )


def card_html(edition: Edition, checked: CheckedFact, page: str, *, level: int = 2, **views: object) -> Markup:
    """The card of a fact, laid out by the partial of its kind; `level` is that of its heading.

    It is kept for the fact's permanent page and for other people's pages.
    """
    made = card(edition, checked, page)
    html = render(f"facts/{checked.fact.word}.html.j2", card=made, words=edition.wording, level=level, **views)
    edition.laid_out[checked.fact.id] = LaidOutCard(html=html, page=page, level=level, synopsis=synopsis(edition, made))
    return html


def withdrawn(edition: Edition, kind: type[Fact]) -> tuple[WithdrawnView, ...]:
    """The facts that were taken back: their links still lead to a place that says so."""
    words = edition.wording
    return tuple(
        WithdrawnView(
            id=checked.fact.id,
            text=words.withdrawn_on.format(
                id=checked.fact.id, date=edtf_words(withdrawal.date, words.dates, words.unknown)
            ),
            because=withdrawal.because,
            link=relative(edition.addresses.permanent(checked.fact.id), edition.addresses.facts(kind)),
        )
        for checked in edition.withdrawn(kind)
        if (withdrawal := checked.fact.withdrawn) is not None
    )


def edit_path(edition: Edition, kind: type[Fact]) -> str:
    """The file that the first fact of a kind stands in."""
    first = next((checked.fact for checked in edition.checked.facts if checked.fact.word == kind.word), None)
    return first.at("id").path if first else edition.sheet.path


def page_entry(title: str, text: str) -> SearchEntry:
    return SearchEntry(anchor="", title=title, text=text)


def fact_entries(edition: Edition, facts: Iterable[CheckedFact], page: str) -> Iterable[SearchEntry]:
    """A fact is found by its own words, its dates and place, and those who tell it."""
    for checked in facts:
        fact = checked.fact
        names = (f"{name.name} {name.role}" for name in tellers(edition, checked, page))
        texts = (*names, *(date.text for date in fact.dates()), getattr(fact, "place", None), fact.note)
        text = ". ".join(dict.fromkeys(part.strip() for part in texts if part))
        yield SearchEntry(anchor=fact.id, title=fact.headline, text=text)
