"""Several sheets -> the site's first page, which lists them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factsheet.addresses import relative
from factsheet.pages import Page, SiteSettings
from factsheet.render.edition import Edition
from factsheet.render.finishing import finished
from factsheet.render.listings import page_entry
from factsheet.render.status_line import status_line
from factsheet.render.wording import wording_for

ADDRESS = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLine:
    id: str
    title: str
    link: str
    summary: str
    status_line: str
    language: str
    direction: str
    """Of the status line, which is in the words of the sheet's own language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetsView:
    lede: str
    sheets: tuple[SheetLine, ...]


def sheets_page(editions: Sequence[Edition], settings: SiteSettings) -> Page:
    """In the language of the site; where it names none, in that of the first sheet."""
    first = editions[0]
    if settings.language:
        first = replace(first, wording=wording_for(settings.language))
    words = first.wording.page("sheets")
    title = settings.title or words.title
    return finished(
        first,
        "sheets",
        address=ADDRESS,
        title=title,
        description=words.lede,
        menu=words.menu,
        edit_path=first.sheet.sources_record.file.path,
        view=SheetsView(lede=words.lede, sheets=tuple(map(_line, editions))),
        search=(page_entry(title, words.lede),),
    )


def _line(edition: Edition) -> SheetLine:
    sheet = edition.sheet
    return SheetLine(
        id=f"sheet_{sheet.slug}",
        title=sheet.title,
        link=relative(edition.addresses.overview(), ADDRESS),
        summary=sheet.summary,
        status_line=status_line(edition),
        language=sheet.language,
        direction=edition.wording.direction,
    )
