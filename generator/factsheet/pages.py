"""What an engine needs of a page, in no engine's form: made by `render`, taken by the MkDocs plugin and the export."""

from __future__ import annotations

from msgspec import Struct


class Heading(Struct, frozen=True, kw_only=True):
    """A heading of the body that a table of contents lists."""

    id: str
    title: str
    level: int
    """2 or more; the page's title is the only heading of level 1."""


class SearchEntry(Struct, frozen=True, kw_only=True):
    """Something that a reader may look for, and where it is."""

    anchor: str
    """An id on the page; empty for the page itself."""
    title: str
    text: str
    """Plain text, not escaped."""


class Page(Struct, frozen=True, kw_only=True):
    """A finished page."""

    address: str
    """Relative to the site's root, with `/` at the end: `quotes/`; empty for the root."""
    title: str
    """Plain text, not escaped."""
    description: str
    """Plain text for search engines, not escaped."""
    body: str
    """Finished HTML, the `<h1>` included; links are relative to the page's own address."""
    language: str
    """Of the words around the facts: the primary subtag of BCP 47."""
    headings: tuple[Heading, ...] = ()
    anchors: frozenset[str] = frozenset()
    """Every id in the body, so that links to them can be checked."""
    search: tuple[SearchEntry, ...] = ()
    head: str = ""
    """Finished HTML for the document's head, made by `render.head`: feeds, and what other sites show beside a link."""
    menu: str | None = None
    """Its entry in the menu of its section; None keeps it out, since each page carries the whole menu."""
    section: str = ""
    """The address of the sheet that the page is of where several share a site: each has a menu of its own pages."""
    edit_path: str | None = None
    """The YAML file the page is made from, relative to the repository."""


class Asset(Struct, frozen=True, kw_only=True):
    """A file that pages use."""

    path: str
    """Relative to the site's root."""
    content: bytes


class SiteSettings(Struct, frozen=True, kw_only=True):
    """What pages need to know of the site around them; read at the edge, from mkdocs.yml or the command's defaults."""

    title: str = ""
    language: str = ""
    """Of what belongs to no sheet; empty where the first sheet decides."""
    first_sheet: str = ""
    """The slug of the sheet that was the whole site before there were others; empty for none."""
    url: str = ""
    """With `/` at the end; empty when the site has no address yet."""
    edit_template: str = ""
    """With `{path}` for the file and `{line}` for the line; empty when there is nowhere to edit."""
    report_template: str = ""
    """With `{fact}` for the id and `{page}` for an address; empty when there is nowhere to report a mistake."""
    pictures: bool = False
    """Whether a picture of each fact is drawn, for those who link to it; they ask for it by an absolute address."""
    as_of: str = ""
    """The day of the facts that the site is built from, as an ISO date; empty when it is not known."""
    rule_pages: bool = True
    """Whether each rule has a page, which `factsheet explain` and other tools link to."""
    data: bool = True
    """Whether the facts are published as data too."""
    data_license: str = ""
    """The address of the licence that the data are given under; empty where none is stated."""
