"""Several sheets -> the site's first page, which lists them, and the page that leads to the data of each."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from factsheet.addresses import Addresses, relative
from factsheet.pages import Page, SiteSettings
from factsheet.render.edition import Edition
from factsheet.render.finishing import finished
from factsheet.render.listings import page_entry
from factsheet.render.status_line import status_line
from factsheet.render.wording import wording_for

ADDRESS = ""


class SheetLine(Struct, frozen=True, kw_only=True):
    id: str
    title: str
    link: str
    summary: str
    status_line: str
    language: str
    direction: str
    """Of the status line, which is in the words of the sheet's own language."""


class SheetsView(Struct, frozen=True, kw_only=True):
    lede: str
    sheets: tuple[SheetLine, ...]


def sheets_page(editions: Sequence[Edition], settings: SiteSettings) -> Page:
    """In the language of the site; where it names none, in that of the first sheet."""
    first = _in_language_of_site(editions[0])
    words = first.wording.page("sheets")
    title = settings.title or words.title
    lines = tuple(_line(edition, edition.addresses.overview(), ADDRESS) for edition in editions)
    return finished(
        first,
        "sheets",
        address=ADDRESS,
        title=title,
        description=words.lede,
        menu=words.menu,
        edit_path=first.sheet.sources_record.file.path,
        view=SheetsView(lede=words.lede, sheets=lines),
        search=(page_entry(title, words.lede),),
    )


def sheets_data_page(editions: Sequence[Edition]) -> Page:
    """Where each sheet's data are; they stand below the address of their sheet."""
    first = _in_language_of_site(editions[0])
    words, address = first.wording.page("data"), Addresses().data()
    lines = tuple(_line(edition, edition.addresses.data(), address) for edition in editions)
    return finished(
        first,
        "sheets",
        address=address,
        title=words.title,
        description=words.lede,
        # Each sheet's own page of data is in its menu.
        menu=None,
        edit_path=first.sheet.sources_record.file.path,
        view=SheetsView(lede=words.lede, sheets=lines),
        search=(page_entry(words.title, words.lede),),
    )


def _in_language_of_site(edition: Edition) -> Edition:
    language = edition.settings.language
    return replace(edition, wording=wording_for(language)) if language else edition


def _line(edition: Edition, address: str, page: str) -> SheetLine:
    sheet = edition.sheet
    return SheetLine(
        id=f"sheet_{sheet.slug}",
        title=sheet.title,
        link=relative(address, page),
        summary=sheet.summary,
        status_line=status_line(edition),
        language=sheet.language,
        direction=edition.wording.direction,
    )
