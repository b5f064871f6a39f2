"""A checked fact -> its entry for reference managers, as BibTeX and as CSL-JSON."""

from __future__ import annotations

import json
import re

from msgspec import Struct

from factsheet.addresses import absolute
from factsheet.checked import CheckedFact
from factsheet.render.citations import cited_sources, cited_words
from factsheet.render.edition import Edition

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""BibTeX's own names, which every style prints in its language."""

_ENCODER = json.JSONEncoder(ensure_ascii=False)
_NO_KEY = re.compile(r"[^a-z0-9-]+")
# A brace would have to be balanced even with a backslash before it, so braces go by name.
_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    **{sign: f"\\{sign}" for sign in "#$%&_"},
}
_TEX_SPECIAL = re.compile("[" + re.escape("".join(_TEX)) + "]")


class Reference(Struct, frozen=True, kw_only=True):
    """What a list of references says of a fact; whatever is not known is empty."""

    key: str
    title: str
    container: str
    """The sheet's title."""
    publisher: str
    """The site's title."""
    day: str
    """As an ISO date."""
    address: str
    language: str
    note: str


def reference(edition: Edition, checked: CheckedFact) -> Reference:
    site = edition.settings
    return Reference(
        key=_NO_KEY.sub("-", f"{edition.sheet.slug}-{checked.fact.id}".lower()),
        title=cited_words(edition, checked),
        container=edition.sheet.title,
        publisher=site.title if site.title != edition.sheet.title else "",
        day=site.as_of,
        address=absolute(site.url, edition.addresses.permanent(checked.fact.id)),
        language=edition.sheet.language,
        note=cited_sources(edition, checked),
    )


def bibtex(entry: Reference) -> str:
    """Doubled braces keep a style from changing the case of a title."""
    year, _, rest = entry.day.partition("-")
    fields = {
        "title": f"{{{{{tex(entry.title)}}}}}",
        "howpublished": f"{{{tex(entry.container)}}}",
        "publisher": f"{{{tex(entry.publisher)}}}" if entry.publisher else "",
        "year": f"{{{year}}}" if year else "",
        "month": MONTHS[int(rest[:2]) - 1] if rest else "",
        "url": f"{{{entry.address}}}" if entry.address else "",
        "note": f"{{{tex(entry.note)}}}" if entry.note else "",
    }
    lines = ",\n".join(f"  {name} = {value}" for name, value in fields.items() if value)
    return f"@misc{{{entry.key},\n{lines}\n}}"


def csl_json(entry: Reference) -> str:
    """An item of CSL-JSON, in the list that reference managers read."""
    item = {
        "id": entry.key,
        "type": "webpage",
        "title": entry.title,
        "container-title": entry.container,
        "publisher": entry.publisher,
        "issued": {"date-parts": [[int(part) for part in entry.day.split("-")]]} if entry.day else None,
        "URL": entry.address,
        "language": entry.language,
        "note": entry.note,
    }
    fields = (f'  "{name}": {_ENCODER.encode(value)}' for name, value in item.items() if value)
    return "[{\n" + ",\n".join(fields) + "\n}]"


def tex(text: str) -> str:
    """Plain text as LaTeX that prints it, in one line."""
    return _TEX_SPECIAL.sub(lambda sign: _TEX[sign.group()], " ".join(text.split()))
