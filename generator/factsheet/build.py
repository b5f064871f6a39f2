"""What was found -> the site: the pages and assets that an engine needs, when every check is well."""

from __future__ import annotations

from dataclasses import dataclass

from factsheet.pages import Asset, Page, SiteSettings
from factsheet.render import render_site, site_assets
from factsheet.report.findings import Findings


@dataclass(frozen=True, slots=True)
class Site:
    """What an engine needs to write a site."""

    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]


def render_findings(findings: Findings, settings: SiteSettings) -> Site:
    """The site of the sheets that were checked."""
    return Site(pages=render_site(findings.sheets, settings), assets=site_assets())
