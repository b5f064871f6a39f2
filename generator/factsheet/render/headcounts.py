"""Headcounts -> their page: the charts, and a card for each figure."""

from __future__ import annotations

from markupsafe import Markup
from msgspec import Struct

from factsheet.facts import Fact, Headcount
from factsheet.pages import Page
from factsheet.render.charts import Chart, charts
from factsheet.render.edition import Edition
from factsheet.render.filters import FilterOption, TellerOption, filters
from factsheet.render.finishing import finished
from factsheet.render.listings import WithdrawnView, card_html, edit_path, fact_entries, page_entry, withdrawn


class HeadcountsView(Struct, frozen=True, kw_only=True):
    key: str
    lede: str
    charts: tuple[Chart, ...]
    total: str
    filters: tuple[FilterOption, ...]
    tellers: tuple[TellerOption, ...]
    cards: tuple[Markup, ...]
    withdrawn: tuple[WithdrawnView, ...]


def headcounts_page(edition: Edition, kind: type[Fact] = Headcount) -> Page:
    address, words = edition.addresses.facts(kind), edition.wording.page(kind.key)
    facts = edition.of_kind(kind)
    return finished(
        edition,
        "headcounts",
        address=address,
        title=words.title,
        description=f"{edition.sheet.title}. {words.lede}",
        menu=words.menu,
        edit_path=edit_path(edition, kind),
        view=HeadcountsView(
            key=kind.key,
            lede=words.lede,
            charts=charts(edition, address),
            total=edition.wording.number(len(facts)),
            filters=filters(edition, facts),
            # Nearly all figures of a sheet are told by one voice: there is nothing to choose.
            tellers=(),
            cards=tuple(card_html(edition, checked, address) for checked in facts),
            withdrawn=withdrawn(edition, kind),
        ),
        search=(page_entry(words.title, words.lede), *fact_entries(edition, facts, address)),
    )
