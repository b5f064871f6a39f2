"""Where a page, a fact and a passage live: ids go in, addresses relative to the site's root come out.

Pages, exports, feeds and cards share it: an address that was published stays, so it is made in one place. Ids of facts
and sources hold no underscore; ids that the pages make of them do, so the two never meet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from posixpath import relpath
from urllib.parse import quote

from msgspec import Struct

from factsheet.facts import Fact
from factsheet.text.directives import TextDirective


class Addresses(Struct, frozen=True):
    """The addresses of one sheet."""

    root: str = ""
    """Where the sheet itself lives, with `/` at the end; empty for a sheet that is the whole site."""

    def overview(self) -> str:
        return self.root

    def facts(self, kind: type[Fact]) -> str:
        """The page that lists a kind."""
        return f"{self.root}{kind.key}/"

    def fact(self, fact: Fact) -> str:
        """The fact's card."""
        return f"{self.facts(type(fact))}#{fact.id}"

    def sources(self) -> str:
        return f"{self.root}sources/"

    def source(self, source: str) -> str:
        return f"{self.root}sources/{source}/"

    def paragraph(self, source: str, number: int) -> str:
        return f"{self.source(source)}#{paragraph_id(number)}"

    def passage(self, source: str, fact: str, number: int) -> str:
        """The highlighted place in the article; `number` counts a fact's passages in one source, from 1."""
        return f"{self.source(source)}#{passage_id(fact, number)}"

    def differences(self) -> str:
        return f"{self.root}differences/"

    def coverage(self) -> str:
        return f"{self.root}coverage/"

    def changes(self) -> str:
        return f"{self.root}changes/"

    def feed(self, name: str) -> str:
        """A feed of what changed, by the name of its file."""
        return f"{self.changes()}{name}"

    def permanent(self, fact: str) -> str:
        """The page of one fact, which is never removed."""
        return f"{self.root}f/{fact}/"

    def picture(self, fact: str) -> str:
        """The picture that others show beside a link to the fact's permanent page."""
        return f"{self.permanent(fact)}card.png"

    def embed(self, fact: str) -> str:
        """The bare card for other people's pages."""
        return f"{self.root}embed/{fact}/"

    def fact_folders(self) -> tuple[str, str]:
        """The folders that permanent pages and bare cards stand in, each with `/` at the end."""
        return f"{self.root}f/", f"{self.root}embed/"

    def data(self, name: str = "") -> str:
        """A file of the sheet's data; without a name, the page that lists them."""
        return f"{self.root}data/{name}"

    def fact_data(self, fact: str) -> str:
        """One fact as JSON."""
        return self.data(f"facts/{fact}.json")


OPENAPI = "data/openapi.json"
"""The description of all addresses of data; one for the whole site, as schemas are."""


RULES = "rules/"
"""The list of the rules' pages; one for the whole site, since every sheet is asked the same."""


def rule_address(name: str) -> str:
    """The page of a rule."""
    return f"{RULES}{name}/"


def schema_address(name: str) -> str:
    """A published JSON Schema; its name ends with the version of the form that it describes."""
    return f"data/schema/{name}.json"


def sheet_addresses(slugs: Sequence[str]) -> tuple[Addresses, ...]:
    """One sheet is the whole site; several live side by side, below a list of them."""
    if len(slugs) == 1:
        return (Addresses(),)
    return tuple(Addresses(f"{slug}/") for slug in slugs)


def paragraph_id(number: int) -> str:
    return f"p{number}"


def passage_id(fact: str, number: int) -> str:
    return f"passage_{fact}" if number == 1 else f"passage_{fact}_{number}"


def account_id(fact: str, source: str) -> str:
    """Inside the fact's card: what one source says."""
    return f"{fact}_{source}"


def relative(address: str, page: str) -> str:
    """The link from a page to an address of the same site; `page` ends with `/` or is empty."""
    path, hash_mark, fragment = address.partition("#")
    if path == page:
        return f"{hash_mark}{fragment}" or "./"
    return f"{_relative_path(path, page)}{hash_mark}{fragment}"


@lru_cache(maxsize=1024)
def _relative_path(path: str, page: str) -> str:
    """Kept, since the cards of a page all lead to the same few pages."""
    slash = "/" if not path or path.endswith("/") else ""
    return f"{relpath(path or '.', page or '.')}{slash}"


def absolute(site: str, address: str) -> str:
    """The address with the site's before it; empty while the site has none."""
    return f"{site}{address}" if site else ""


def edit_address(template: str, path: str, line: int) -> str:
    """Where a line of the repository is edited; empty where there is nowhere to edit."""
    return template.replace("{path}", quote(path)).replace("{line}", str(line))


def live_address(url: str, directives: Iterable[TextDirective]) -> str:
    """The page of the outlet itself, with a text fragment that leads to the words (WICG Scroll to Text Fragment)."""
    texts = "&".join(f"text={_directive_text(directive)}" for directive in directives)
    return f"{url}{'' if '#' in url else '#'}:~:{texts}"


def _directive_text(directive: TextDirective) -> str:
    parts = (
        f"{_fragment_text(directive.prefix)}-" if directive.prefix else "",
        _fragment_text(directive.start),
        _fragment_text(directive.end),
        f"-{_fragment_text(directive.suffix)}" if directive.suffix else "",
    )
    return ",".join(part for part in parts if part)


def _fragment_text(words: str) -> str:
    # A dash beside a comma would mark words as a prefix or suffix; `quote` leaves only dashes of what must be encoded.
    return quote(words, safe="").replace("-", "%2D")


def report_address(template: str, fact: str, page: str) -> str:
    """Where a reader reports a mistake, with fact and page filled in; empty where there is nowhere to report."""
    return template.replace("{fact}", quote(fact, safe="")).replace("{page}", quote(page, safe=""))
