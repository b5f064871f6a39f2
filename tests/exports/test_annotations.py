"""Web Annotations: in the form of the model, and each position leads to its words in the text that is named."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

import pytest
from factsheet.exports import annotations as web_annotations

from tests.exports.made import SITE, files, made
from tests.kitchen_sink import settled_sheet


def collected(told: Mapping[str, bytes]) -> tuple[Any, list[Any]]:
    """The collection and the annotations of its pages, as a reader follows them."""
    collection = json.loads(told["data/annotations.jsonld"])
    items: list[Any] = []
    address = collection.get("first")
    while address:
        page = json.loads(told[address.removeprefix(SITE)])
        assert page["id"] == address
        assert page["type"] == "AnnotationPage"
        assert page["partOf"] == collection["id"]
        assert page["startIndex"] == len(items)
        items += page["items"]
        if "next" not in page:
            assert collection["last"] == address
        address = page.get("next")
    return collection, items


def test_the_collection_leads_to_every_passage() -> None:
    collection, items = collected(files())
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["type"] == "AnnotationCollection"
    edition = made().edition
    cited = [each for source in edition.sheet.sources for each in edition.cited[source.id]]
    assert collection["total"] == len(items) == len(cited) > 20
    assert len({item["id"] for item in items}) == len(items)


def test_a_long_collection_is_read_page_by_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_annotations, "PAGE_LENGTH", 7)
    told = {f"data/{name}": content for name, content in web_annotations.annotation_files(made().edition)}
    _, items = collected(told)
    assert items == collected(files())[1]
    assert len(told) == 2 + (len(items) - 1) // 7


def test_positions_lead_to_the_words_in_the_text_that_is_named() -> None:
    texts = {sha256(text.encode()).digest(): text for text in map(_text, settled_sheet().sheet.articles)}
    for item in collected(files())[1]:
        stored = targets(item)[0]
        name = stored["source"]["id"].removeprefix("ni:///sha-256;")
        text = texts[urlsafe_b64decode(f"{name}=")]
        quote, position = stored["selector"]
        assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
        assert text[position["start"] : position["end"]] == quote["exact"]


def test_the_words_alone_lead_to_the_article_at_its_publisher() -> None:
    live = [target for item in collected(files())[1] for target in targets(item)[1:]]
    assert live
    assert {target["source"] for target in live} == {"https://example.org/bruecke?a=1&b=2"}
    assert {target["selector"]["type"] for target in live} == {"TextQuoteSelector"}


def test_each_annotation_says_which_fact_it_is_about() -> None:
    for item in collected(files())[1]:
        text, fact = item["body"]
        assert text["type"] == "TextualBody"
        assert text["value"]
        assert fact["source"].startswith(f"{SITE}f/")


def _text(source: str) -> str:
    return settled_sheet().sheet.articles[source].text


def targets(item: Any) -> list[Any]:
    return item["target"] if isinstance(item["target"], list) else [item["target"]]
