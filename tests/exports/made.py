"""The data of the sheet with every kind of fact, as a site with an address publishes them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from factsheet.addresses import Addresses
from factsheet.exports.catalogue import SheetExports, sheet_exports, site_files
from factsheet.pages import SiteSettings
from factsheet.render import sheet_edition, site_editions

from tests.kitchen_sink import SETTINGS, settled_sheet
from tests.sheets_in_memory import findings_of

SITE = SETTINGS.url


@cache
def made() -> SheetExports:
    return sheet_exports(sheet_edition(settled_sheet(), Addresses(), SETTINGS))


@cache
def files() -> Mapping[str, bytes]:
    """By their addresses."""
    return {file.path: file.content for file in site_files([made()])}


def made_of(folder: Path, sheet: Mapping[str, str], settings: SiteSettings = SETTINGS) -> dict[str, bytes]:
    """The data of a small sheet, whether its checks passed or not, by their names."""
    edition = site_editions(findings_of(folder, sheet).sheets, settings)[0]
    return {export.name: export.content for export in sheet_exports(edition).files}
