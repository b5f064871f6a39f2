"""A finished `Page` -> a page of MkDocs whose HTML never passes through Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from factsheet.pages import Heading, Page


class GeneratedPage(MkDocsPage):
    """Overrides what reads and converts Markdown; the theme, the menu and strict anchor checks work as for any page."""

    def __init__(self, page: Page, file: File, config: MkDocsConfig, edit_url: str | None) -> None:
        super().__init__(page.menu or page.title, file, config)
        self._page = page
        self.edit_url = edit_url

    @property
    def menu(self) -> str | None:
        return self._page.menu

    @property
    def language(self) -> str:
        return self._page.language

    @property
    def section(self) -> str:
        return self._page.section

    def with_head(self, html: str) -> str:
        """The page as the theme rendered it, with what is its own at the end of its head."""
        return html.replace("</head>", f"{self._page.head}</head>", 1) if self._page.head else html

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown = ""
        self.meta = {
            # The theme prints both unescaped into its head.
            "title": str(escape(self._page.title)),
            "description": str(escape(self._page.description)),
            # Entries of its own are added to the index, so that the HTML is not parsed again.
            "search": {"exclude": True},
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = self._page.body
        self.toc = table_of_contents(self._page.headings)
        self._title_from_render = self._page.title
        self.present_anchor_ids = set(self._page.anchors)
        self.links_to_anchors = {}


def generated_file(page: Page, config: MkDocsConfig) -> File:
    """The virtual file of a page, `index.md` in the folder of its address."""
    inclusion = InclusionLevel.INCLUDED if page.menu and not page.section else InclusionLevel.NOT_IN_NAV
    return File.generated(config, f"{page.address}index.md", content="", inclusion=inclusion)


def table_of_contents(headings: Iterable[Heading]) -> TableOfContents:
    """The headings as a tree: each under the last one of a lower level."""
    top: list[AnchorLink] = []
    open_links: list[AnchorLink] = []
    for heading in headings:
        link = AnchorLink(str(escape(heading.title)), heading.id, heading.level)
        while open_links and open_links[-1].level >= heading.level:
            open_links.pop()
        (open_links[-1].children if open_links else top).append(link)
        open_links.append(link)
    return TableOfContents(top)
