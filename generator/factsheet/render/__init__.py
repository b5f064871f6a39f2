"""Checked sheets -> finished pages and what they need: layout only, every judgement was made before.

Each module makes the view of one part of a page, frozen and with everything computed; templates lay it out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from factsheet.addresses import Addresses, sheet_addresses
from factsheet.changes.model import Chronicle
from factsheet.checked import CheckedSheet
from factsheet.facts import Event, Fact, Headcount, Person
from factsheet.pages import Page, SiteSettings
from factsheet.proof.strength import Proof
from factsheet.render.articles import article_page
from factsheet.render.assets import site_assets
from factsheet.render.changes import changes_page
from factsheet.render.coverage import coverage_page
from factsheet.render.differences import differences_page
from factsheet.render.edition import Edition
from factsheet.render.elsewhere import elsewhere
from factsheet.render.environment import forget_templates
from factsheet.render.headcounts import headcounts_page
from factsheet.render.listings import list_page
from factsheet.render.moved import former, moved_files
from factsheet.render.overview import overview_page
from factsheet.render.people import people_page
from factsheet.render.permanent import fact_files, fact_pictures
from factsheet.render.rules import rule_pages
from factsheet.render.sheets import sheets_data_page, sheets_page
from factsheet.render.sources import sources_page
from factsheet.render.synopses import Picture
from factsheet.render.timeline import timeline_page
from factsheet.render.wording import wording_for

OWN_PAGES: dict[type[Fact], Callable[[Edition, type[Fact]], Page]] = {
    Event: timeline_page,
    Headcount: headcounts_page,
    Person: people_page,
}
"""Kinds whose page is more than a list of their cards."""

NO_CHRONICLES: Mapping[str, Chronicle] = {}


def render_site(sheets: Sequence[CheckedSheet], settings: SiteSettings) -> tuple[Page, ...]:
    """The pages of checked sheets."""
    return site_pages(site_editions(sheets, settings), settings)


def site_pages(editions: Sequence[Edition], settings: SiteSettings) -> tuple[Page, ...]:
    """All pages that are made of facts, in the order of the menu; several sheets stand below a list of them."""
    listed = (sheets_page(editions, settings),) if len(editions) > 1 else ()
    return (*listed, *(page for edition in editions for page in _pages(edition)))


def site_editions(
    sheets: Sequence[CheckedSheet],
    settings: SiteSettings,
    *,
    chronicles: Mapping[str, Chronicle] = NO_CHRONICLES,
    proof: Proof | None = None,
) -> tuple[Edition, ...]:
    """The sheets with what all of their pages and data are made from; chronicles by slug."""
    addresses = sheet_addresses([each.sheet.slug for each in sheets])
    shared = elsewhere(sheets, addresses)
    editions = (
        sheet_edition(checked, own, settings, chronicle=chronicles.get(checked.sheet.slug), proof=proof)
        for checked, own in zip(sheets, addresses, strict=True)
    )
    return tuple(replace(edition, elsewhere=shared) for edition in editions)


def sheet_edition(
    checked: CheckedSheet,
    addresses: Addresses,
    settings: SiteSettings,
    *,
    chronicle: Chronicle | None = None,
    proof: Proof | None = None,
) -> Edition:
    return Edition(
        checked=checked,
        settings=settings,
        addresses=addresses,
        wording=wording_for(checked.sheet.language),
        chronicle=chronicle,
        proof=proof.of_sheet(checked.sheet.slug) if proof is not None else None,
    )


def _pages(edition: Edition) -> Iterator[Page]:
    yield overview_page(edition)
    for kind in edition.kinds:
        yield OWN_PAGES.get(kind, list_page)(edition, kind)
    if edition.sheet.sources:
        yield sources_page(edition)
    for source in edition.sheet.sources:
        if source.id in edition.sheet.articles:
            yield article_page(edition, source)
    if edition.pairs:
        yield differences_page(edition)
    if edition.coverage:
        yield coverage_page(edition)
    if edition.chronicle is not None:
        yield changes_page(edition, edition.chronicle)


__all__ = [
    "NO_CHRONICLES",
    "Edition",
    "Picture",
    "fact_files",
    "fact_pictures",
    "forget_templates",
    "former",
    "moved_files",
    "render_site",
    "rule_pages",
    "sheet_edition",
    "sheets_data_page",
    "site_assets",
    "site_editions",
    "site_pages",
]
