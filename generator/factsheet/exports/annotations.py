"""Every passage that a standing fact rests on -> W3C Web Annotations, as a collection in pages.

The target is the stored text, named by its fingerprint (RFC 6920), since only of that text the positions are true; the
words alone also lead to the article at its publisher, where its address is known.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic_core import to_json

from factsheet.exports.links import link
from factsheet.exports.selectors import exact_words, words_after, words_before
from factsheet.render.edition import Cited, Edition
from factsheet.sources import Source

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
COLLECTION = "annotations.jsonld"
PAGES_FOLDER = "annotations/"
PAGE_LENGTH = 500
"""Annotations of a page: about half a megabyte, which a reader of a large sheet takes in one go."""

Node = Mapping[str, Any]


def annotation_files(edition: Edition) -> Iterator[tuple[str, bytes]]:
    """The collection first, then its pages; a sheet without passages has a collection without pages."""
    nodes = [
        _annotation(edition, source, cited) for source in edition.sheet.sources for cited in edition.cited[source.id]
    ]
    pages = [nodes[start : start + PAGE_LENGTH] for start in range(0, len(nodes), PAGE_LENGTH)]
    yield COLLECTION, _json(_collection(edition, len(nodes), len(pages)))
    for number, items in enumerate(pages, start=1):
        yield page_name(number), _json(_page(edition, number, items, last=number == len(pages)))


def page_name(number: int) -> str:
    return f"{PAGES_FOLDER}{number}.jsonld"


def _collection(edition: Edition, total: int, pages: int) -> Node:
    ends = {"first": _page_link(edition, 1), "last": _page_link(edition, pages)} if pages else {}
    return {
        "@context": CONTEXT,
        "id": link(edition, edition.addresses.data(COLLECTION)),
        "type": "AnnotationCollection",
        "label": edition.sheet.title,
        "total": total,
        **ends,
    }


def _page(edition: Edition, number: int, items: list[Node], *, last: bool) -> Node:
    folder = PAGES_FOLDER
    return {
        "@context": CONTEXT,
        "id": link(edition, edition.addresses.data(page_name(number)), folder=folder),
        "type": "AnnotationPage",
        "partOf": link(edition, edition.addresses.data(COLLECTION), folder=folder),
        "startIndex": (number - 1) * PAGE_LENGTH,
        **({} if last else {"next": link(edition, edition.addresses.data(page_name(number + 1)), folder=folder)}),
        "items": items,
    }


def _page_link(edition: Edition, number: int) -> str:
    return link(edition, edition.addresses.data(page_name(number)))


def _annotation(edition: Edition, source: Source, cited: Cited) -> Node:
    fact = cited.fact.fact
    page = edition.addresses.passage(source.id, fact.id, cited.number)
    quote = {
        "type": "TextQuoteSelector",
        "exact": exact_words(cited.passage),
        "prefix": words_before(cited.passage),
        "suffix": words_after(cited.passage),
    }
    span = cited.passage.in_file
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    stored = {
        "type": "SpecificResource",
        "source": {
            "id": stored_text(edition.sheet.digests[source.id]),
            "type": "Text",
            "format": "text/plain",
            "language": edition.language_of(source),
        },
        "scope": link(edition, edition.addresses.source(source.id), folder=PAGES_FOLDER),
        "selector": [quote, position],
    }
    live = {"type": "SpecificResource", "source": source.url, "selector": quote}
    return {
        "id": link(edition, page, folder=PAGES_FOLDER),
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {
                "type": "TextualBody",
                "value": fact.headline,
                "format": "text/plain",
                "language": edition.sheet.language,
                "purpose": "describing",
            },
            {
                "type": "SpecificResource",
                "source": link(edition, edition.addresses.permanent(fact.id), folder=PAGES_FOLDER),
                "purpose": "linking",
            },
        ],
        "target": stored if source.url == "unknown" else [stored, live],
    }


def stored_text(digest: str) -> str:
    """The name of stored bytes by their SHA-256 (RFC 6920, the `ni` scheme)."""
    return f"ni:///sha-256;{urlsafe_b64encode(bytes.fromhex(digest)).decode().rstrip('=')}"


def _json(node: Node) -> bytes:
    return to_json(node, indent=1) + b"\n"
