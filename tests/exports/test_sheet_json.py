"""sheet.json and the file of each fact: as their schemas say, with offsets that hold, and no word too many."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from factsheet.exports.catalogue import sheet_exports
from factsheet.exports.schemas import MODELS
from factsheet.exports.selectors import AROUND
from factsheet.exports.sheet_model import VERSION
from factsheet.facts import KINDS
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it ships no types

from tests.exports.made import SITE, files, made, made_of
from tests.goldens import assert_golden
from tests.kitchen_sink import settled_sheet


def data(address: str) -> Any:
    return json.loads(files()[address])


@cache
def validator(name: str) -> Draft202012Validator:
    schema = data(f"data/schema/{name}.json")
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def passages(node: Any) -> Iterator[tuple[str, Any]]:
    """Every passage with the source that it is from."""
    for account in [account for fact in node["facts"] for account in fact["accounts"]]:
        yield from ((account["source"], passage) for passage in account["passages"])
    for side in [side for difference in node["differences"] for side in difference["between"]]:
        if "passage" in side:
            yield side["source"], side["passage"]


def test_the_sheet_is_what_its_schema_says() -> None:
    sheet = data("data/sheet.json")
    validator("sheet-1").validate(sheet)
    assert sheet["$schema"] == f"{SITE}data/schema/sheet-1.json" == data("data/schema/sheet-1.json")["$id"]
    assert sheet["version"] == VERSION
    assert {fact["kind"] for fact in sheet["facts"]} == {kind.word for kind in KINDS}
    assert {fact["status"] for fact in sheet["facts"]} >= {"withdrawn", "differs", "inferred", "reported"}


def test_each_fact_has_a_file_that_says_the_same() -> None:
    sheet = data("data/sheet.json")
    for fact in sheet["facts"]:
        own = data(f"data/facts/{fact['id']}.json")
        validator("fact-1").validate(own)
        assert {key: own[key] for key in fact} == fact
        assert {source["id"] for source in own["sources"]} == {account["source"] for account in fact["accounts"]}


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "rumour"},
        {"status": "true"},
        {"reports": "2"},
        {"fields": {"title": "no figure"} | {"value": "many"}},
        {"fields": {}},
    ],
    ids=str,
)
def test_the_schema_refuses_what_no_sheet_holds(change: dict[str, object]) -> None:
    fact = data("data/facts/harburg-staff.json") | change
    assert list(validator("fact-1").iter_errors(fact)), change


def test_a_later_field_breaks_no_reader_of_this_version() -> None:
    fact = data("data/facts/harburg-staff.json") | {"colour": "red"}
    validator("fact-1").validate(fact)


def test_every_field_of_the_form_is_described_or_speaks_for_itself() -> None:
    """What stands under a field of a model stands in its schema."""
    schema = data("data/schema/sheet-1.json")
    passage = schema["$defs"]["PassageData"]["properties"]
    assert passage["start"]["description"] == (
        "Where the words begin in the stored text, in Unicode code points from 0."
    )
    assert schema["$defs"]["QuoteFields"]["properties"]["words"]["description"].startswith("Verbatim")
    assert "null" not in json.dumps(schema)


def test_offsets_lead_to_the_words_of_the_stored_article() -> None:
    articles = settled_sheet().sheet.articles
    found = list(passages(data("data/sheet.json")))
    assert len(found) > 20
    for source, passage in found:
        text = articles[source].text
        start, end = passage["start"], passage["end"]
        assert text[start:end] == passage["exact"]
        assert text[:start].endswith(passage["prefix"])
        assert text[end:].startswith(passage["suffix"])


def test_offsets_and_words_are_those_of_the_file_with_what_nobody_sees_in_it(tmp_path: Path) -> None:
    stored = (
        "Der Bür\xadger\xadmeister kam.  \n\nDie\xa0Firma  be\xadschäf\xadtigt 400\xa0Men\xadschen in Ko\u0308ln.\n"
    )
    sheet = {
        "sheet.yml": "title: x\nlanguage: de\nsources: [{id: a, article: articles/a.txt}]\n",
        "articles/a.txt": stored,
        "headcounts.yml": """\
headcounts:
  - id: staff
    title: Beschäftigte
    value: 400
    unit: Menschen
    place: Köln
    evidence: [{source: a, exact: beschäftigt 400 Menschen in Köln}]
""",
    }
    made = json.loads(made_of(tmp_path, sheet)["sheet.json"])
    (source, passage), *others = passages(made)
    assert (source, others, made["facts"][0]["status"]) == ("a", [], "reported")
    assert stored[passage["start"] : passage["end"]] == passage["exact"]
    assert passage["exact"] == "be\xadschäf\xadtigt 400\xa0Men\xadschen in Ko\u0308ln"
    assert (passage["prefix"], passage["suffix"]) == ("Die\xa0Firma  ", ".")


def test_the_words_around_a_passage_are_few_and_whole() -> None:
    articles = settled_sheet().sheet.articles
    for source, passage in passages(data("data/sheet.json")):
        text = articles[source].text
        paragraph = articles[source].paragraphs[passage["paragraph"] - 1].span
        before, after = passage["start"] - len(passage["prefix"]), passage["end"] + len(passage["suffix"])
        assert len(passage["prefix"]) <= AROUND >= len(passage["suffix"])
        assert paragraph.start <= before <= after <= paragraph.end
        assert before == paragraph.start or text[before - 1].isspace() or text[before].isspace()
        assert after == paragraph.end or text[after].isspace() or text[after - 1].isspace()


def test_of_an_article_that_may_not_be_shown_whole_only_excerpts_are_given() -> None:
    """No five words in a row stand in any file, but in the passages and the few words around them."""
    sheet = settled_sheet().sheet
    text = sheet.articles["anzeiger"].text
    allowed = [False] * len(text)
    for source, passage in passages(data("data/sheet.json")):
        if source == "anzeiger":
            start, end = passage["start"] - len(passage["prefix"]), passage["end"] + len(passage["suffix"])
            allowed[start:end] = [True] * (end - start)
    words = list(re.finditer(r"\S+", text))
    runs = [(words[at].start(), words[at + 4].end()) for at in range(len(words) - 4)]
    secret = [text[start:end] for start, end in runs if not all(allowed[start:end])]
    assert secret
    assert sheet.source_by_id["anzeiger"].publish == "excerpts"
    for name, content in files().items():
        if not name.endswith(".zip"):
            told = " ".join(content.decode("utf-8-sig").split())
            assert not [run for run in secret if " ".join(run.split()) in told], name


def test_a_withdrawn_fact_says_when_and_why() -> None:
    withdrawn = [fact for fact in data("data/sheet.json")["facts"] if fact["status"] == "withdrawn"]
    assert withdrawn
    assert all(set(fact["withdrawn"]) == {"date", "because"} for fact in withdrawn)


def test_a_fact_as_data(request: pytest.FixtureRequest) -> None:
    assert_golden("data/harburg-staff.json", files()["data/facts/harburg-staff.json"].decode(), request)


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert [each.content for each in sheet_exports(made().edition).files] == [each.content for each in made().files]


def test_every_published_schema_is_one() -> None:
    assert {f"data/schema/{name}.json" for name in MODELS} <= set(files())
