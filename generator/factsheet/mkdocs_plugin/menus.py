"""The site's menu and its pages -> a menu for each sheet, where several share the site."""

from __future__ import annotations

from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage

from factsheet.mkdocs_plugin.generated import GeneratedPage


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
