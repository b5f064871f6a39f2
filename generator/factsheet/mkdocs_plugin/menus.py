"""The pages of a site -> its menu, and one for each sheet where several share it."""

from __future__ import annotations

from collections.abc import Iterable

from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage

from factsheet.mkdocs_plugin.generated import GeneratedPage
from factsheet.pages import Page


def site_menu(files: Files, pages: Iterable[Page]) -> list[object]:
    """As mkdocs.yml has it under `nav`: the generated index pages in their order, then the author's own pages."""
    generated: list[object] = [
        {page.menu: f"{page.address}index.md"} for page in pages if page.menu and not page.section
    ]
    own = [file.src_uri for file in files.documentation_pages() if file.generated_by is None]
    return [*generated, *own]


def section_menus(nav: Navigation, files: Files) -> dict[str, Navigation]:
    """By the address of the sheet: the list of sheets, the sheet's own index pages, and the author's pages."""
    sections: dict[str, list[MkDocsPage]] = {}
    for file in files.documentation_pages():
        page = file.page
        if isinstance(page, GeneratedPage) and page.section and page.menu:
            sections.setdefault(page.section, []).append(page)
    lists = [item for item in nav.items if isinstance(item, GeneratedPage)]
    others = [item for item in nav.items if not isinstance(item, GeneratedPage)]
    return {
        section: Navigation(
            [*lists, *pages, *others], [*lists, *pages, *(page for page in nav.pages if page not in lists)]
        )
        for section, pages in sections.items()
    }
