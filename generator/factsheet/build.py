"""What was found -> the site: pages, assets and files that an engine needs, when every check is well."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from factsheet.changes.model import Chronicle
from factsheet.explanations import explanations
from factsheet.exports.catalogue import SheetExports, listed_page, sheet_exports, site_files
from factsheet.exports.feeds import feed_files
from factsheet.pages import Asset, Page, SiteSettings
from factsheet.proof.strength import Proof
from factsheet.render import (
    NO_CHRONICLES,
    Edition,
    Picture,
    fact_files,
    fact_pictures,
    former,
    moved_files,
    rule_pages,
    sheets_data_page,
    site_assets,
    site_editions,
    site_pages,
)
from factsheet.report.findings import Findings


class UnknownSheetError(Exception):
    """The settings name a sheet that there is not; the message is for people."""


class Site(Struct, frozen=True):
    """What an engine needs to write a site."""

    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
    editions: tuple[Edition, ...]
    data: tuple[SheetExports, ...] = ()
    """Of each sheet, where the facts are published as data too."""
    first: Edition | None = None
    """The sheet that was the whole site once, where several stand now: its former addresses lead on."""

    def pictures(self) -> Iterator[Picture]:
        """What is to be drawn for those who show links; none on a site that no link can lead to yet."""
        for edition in self.editions:
            if edition.has_pictures:
                yield from fact_pictures(edition)
                if edition is self.first:
                    for picture in fact_pictures(edition):
                        yield replace(picture, path=former(edition, picture.path))

    def files(self) -> Iterator[Asset]:
        """Finished files that no engine has anything to do with: two and more for each fact.

        They are made while they are written: together they are larger than the pages, and nobody needs them at once.
        """
        for edition in self.editions:
            yield from fact_files(edition)
            yield from self._kept_too(tuple(feed_files(edition)))
        if self.data:
            yield from self._kept_too(tuple(site_files(self.data)))
        yield from self.moved()

    def moved(self) -> Iterator[Asset]:
        """What leads from the addresses of the sheet that was the whole site once to those that it has now."""
        if self.first:
            yield from moved_files(self.first, self.pages, {page.address for page in self.pages})

    def _kept_too(self, files: tuple[Asset, ...]) -> Iterator[Asset]:
        """Data and feeds; programs follow no page that leads on, so they find the same at the former address."""
        yield from files
        taken = {file.path for file in files}
        for file in files:
            if self.first and file.path.startswith(self.first.addresses.root):
                path = former(self.first, file.path)
                if path not in taken:
                    yield replace(file, path=path)


def render_findings(
    findings: Findings,
    settings: SiteSettings,
    *,
    chronicles: Mapping[str, Chronicle] = NO_CHRONICLES,
    proof: Proof | None = None,
) -> Site:
    """The site of the sheets that were checked. Raises `UnknownSheetError`.

    With what changed on each, by slug, where there is a history; with their proof strength where it was worked out.
    """
    editions = site_editions(findings.sheets, settings, chronicles=chronicles, proof=proof)
    first = _first(editions, settings)
    pages = site_pages(editions, settings)
    data = tuple(map(sheet_exports, editions)) if settings.data else ()
    rules = rule_pages(explanations()) if settings.rule_pages else ()
    return Site(
        pages=(*pages, *_data_pages(data), *rules),
        assets=site_assets(),
        editions=editions,
        data=data,
        first=first,
    )


def _first(editions: tuple[Edition, ...], settings: SiteSettings) -> Edition | None:
    by_slug = {edition.sheet.slug: edition for edition in editions}
    if settings.first_sheet and settings.first_sheet not in by_slug:
        raise UnknownSheetError(f"there is no sheet “{settings.first_sheet}”: expected one of {', '.join(by_slug)}")
    return by_slug[settings.first_sheet] if settings.first_sheet and len(editions) > 1 else None


def _data_pages(data: Sequence[SheetExports]) -> Iterator[Page]:
    """The page of each sheet's data; to those of several one leads that stands where a single sheet has its own."""
    if len(data) > 1:
        yield sheets_data_page([sheet.edition for sheet in data])
    yield from map(listed_page, data)
