"""What was found -> the site: pages, assets and files that an engine needs, when every check is well."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

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
    rule_pages,
    site_assets,
    site_editions,
    site_pages,
)
from factsheet.report.findings import Findings


@dataclass(frozen=True, slots=True)
class Site:
    """What an engine needs to write a site."""

    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
    editions: tuple[Edition, ...]
    data: tuple[SheetExports, ...] = ()
    """Of each sheet, where the facts are published as data too."""

    def pictures(self) -> Iterator[Picture]:
        """What is to be drawn for those who show links; none on a site that no link can lead to yet."""
        for edition in self.editions:
            if edition.settings.pictures:
                yield from fact_pictures(edition)

    def files(self) -> Iterator[Asset]:
        """Finished files that no engine has anything to do with: two and more for each fact.

        They are made while they are written: together they are larger than the pages, and nobody needs them at once.
        """
        for edition in self.editions:
            yield from fact_files(edition)
            yield from feed_files(edition)
        if self.data:
            yield from site_files(self.data)


def render_findings(
    findings: Findings,
    settings: SiteSettings,
    *,
    chronicles: Mapping[str, Chronicle] = NO_CHRONICLES,
    proof: Proof | None = None,
) -> Site:
    """The site of the sheets that were checked.

    With what changed on each, by slug, where there is a history; with their proof strength where it was worked out.
    """
    editions = site_editions(findings.sheets, settings, chronicles=chronicles, proof=proof)
    pages = site_pages(editions, settings)
    data = tuple(map(sheet_exports, editions)) if settings.data else ()
    rules = rule_pages(explanations()) if settings.rule_pages else ()
    return Site(pages=(*pages, *map(listed_page, data), *rules), assets=site_assets(), editions=editions, data=data)
