"""The files of a sheet at one moment -> its facts, differences and sources by id, however broken the rest is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from msgspec import Struct, field
from pydantic import BaseModel, ValidationError

from factsheet.changes.model import Subject, Value
from factsheet.facts import Fact
from factsheet.history import Files, FileVersion
from factsheet.load.reading import DIFFERENCES, KIND_BY_KEY, SHEET_FILE, is_read
from factsheet.records import Items, Record, UnreadableYamlError, read_record
from factsheet.sources import RecordedDifference, Source
from factsheet.text.excerpts import shortened

SOURCES = "sources"
SHEET = "sheet"
MODELS: Mapping[str, type[BaseModel]] = {**KIND_BY_KEY, DIFFERENCES: RecordedDifference, SOURCES: Source}

LONGEST_HEADLINE = 160
"""Code points; whole sentences mostly fit."""

Fields = Mapping[str, Any]
"""A record with its defaults filled in and what is empty left out: numbers, text in one line, lists and fields."""


class Item:
    """A fact, a difference or a source, as its file had it."""

    def __init__(self, key: str, name: str, record: Record) -> None:
        self.key = key
        self.id = name
        self.record = record

    @cached_property
    def typed(self) -> BaseModel | None:
        """None where it is not of a form that is read today."""
        model = MODELS[self.key]
        try:
            return model.from_record(self.record) if issubclass(model, Fact) else model.model_validate(self.record)
        except ValidationError:
            return None

    @cached_property
    def fields(self) -> Fields:
        """Compared as they are meant: a default that somebody wrote out is no change."""
        if self.typed is not None:
            return _plain_fields(self.typed.model_dump())
        defaults = {
            name: info.default for name, info in MODELS[self.key].model_fields.items() if not info.is_required()
        }
        return _plain_fields({name: value for name, value in defaults.items() if isinstance(value, str)} | self.record)

    @cached_property
    def references(self) -> frozenset[str]:
        """The fields that hold ids of people and organizations."""
        found = self.typed.references() if isinstance(self.typed, Fact) else ()
        return frozenset(str(path[0]) for path, _ in found)

    @property
    def headline(self) -> str:
        if isinstance(self.typed, Fact):
            return shortened(" ".join(self.typed.headline.split()), LONGEST_HEADLINE)
        names = ("headline", "label", "title", "statement", "words", "name")
        told = next((self.fields[name] for name in names if isinstance(self.fields.get(name), str)), None)
        if told is None:
            passages = self.fields.get("between")
            listed = passages if isinstance(passages, tuple) else ()
            told = next((each["exact"] for each in listed if isinstance(each, dict) and "exact" in each), self.id)
        return shortened(str(told), LONGEST_HEADLINE)

    @property
    def subject(self) -> Subject:
        return Subject(key=self.key, id=self.id, headline=self.headline)


class ParsedFile(Struct, frozen=True):
    """A YAML file that could be read."""

    digest: str
    items: Mapping[tuple[str, str], Item]
    """By list and id: sources have ids of their own."""
    sheet: Record | None = None
    """sheet.yml."""


class State(Struct, frozen=True, kw_only=True):
    """A sheet at one moment; a file that could not be read then is as it last could."""

    files: Files
    parsed: Mapping[str, ParsedFile] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()
    """The files that could not be read."""

    def items(self, names: frozenset[str]) -> dict[tuple[str, str], Item]:
        """Those of some files; of two with one id, the first."""
        found: dict[tuple[str, str], Item] = {}
        for name in sorted(names & self.parsed.keys()):
            for key, item in self.parsed[name].items.items():
                found.setdefault(key, item)
        return found

    def was_never_seen(self, name: str) -> bool:
        """Whether a file was there and nothing of it is known: what it holds later may be old."""
        return name in self.unread and name not in self.parsed and self.files[name].text is None

    @property
    def sheet(self) -> Record | None:
        parsed = self.parsed.get(SHEET_FILE)
        return parsed.sheet if parsed else None

    def sources(self) -> Iterator[Item]:
        parsed = self.parsed.get(SHEET_FILE)
        yield from (item for item in parsed.items.values() if item.key == SOURCES) if parsed else ()

    def name_of(self, fact: str) -> str:
        """How somebody is called; the id of somebody whom the sheet does not have."""
        for parsed in self.parsed.values():
            item = parsed.items.get(("", fact))
            if item is not None and item.key in KIND_BY_KEY:
                return item.headline
        return fact

    def label_of(self, source: str) -> str:
        item = next((item for item in self.sources() if item.id == source), None)
        return str(item.fields.get("label", source)) if item else source

    def article_digest(self, source: Item) -> str:
        """Of the stored article; empty where there is none."""
        version = self.files.get(str(source.record.get("article", "")))
        return version.digest if version else ""


def next_state(before: State, files: Files) -> State:
    """The state of other files; what is the same is not read again."""
    parsed: dict[str, ParsedFile] = {}
    unread: set[str] = set()
    for name, version in files.items():
        if not is_read(name):
            continue
        known = before.parsed.get(name)
        if known is not None and known.digest == version.digest:
            parsed[name] = known
            continue
        fresh = None if version.digest == _unread_digest(before, name) else _parsed(name, version)
        if fresh is None:
            unread.add(name)
            fresh = known
        if fresh is not None:
            parsed[name] = fresh
    return State(files=files, parsed=parsed, unread=frozenset(unread))


def _unread_digest(before: State, name: str) -> str | None:
    return before.files[name].digest if name in before.unread else None


def _parsed(name: str, version: FileVersion) -> ParsedFile | None:
    """None where the file is not YAML that this project reads, or its list is none."""
    if version.text is None:
        return None
    try:
        record = read_record(name, version.text.removeprefix("\ufeff"))
    except UnreadableYamlError:
        return None
    key = SOURCES if name == SHEET_FILE else name.partition("/")[0].removesuffix(".yml")
    listed = record.get(key, "")
    if not isinstance(listed, Items):
        return ParsedFile(version.digest, {}, record if name == SHEET_FILE else None) if listed == "" else None
    items: dict[tuple[str, str], Item] = {}
    for item in listed:
        if isinstance(item, Record) and isinstance(item.get("id"), str):
            items.setdefault((key if key == SOURCES else "", item["id"]), Item(key, item["id"], item))
    return ParsedFile(version.digest, items, record if name == SHEET_FILE else None)


def _plain_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Text in one line, lists as tuples, and nothing that is empty."""
    found = {str(name): _plain(each) for name, each in fields.items()}
    return {name: each for name, each in found.items() if each not in ("", (), {}, None)}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return _plain_fields(value)
    if isinstance(value, list | tuple):
        return tuple(_plain(each) for each in value)
    return " ".join(value.split()) if isinstance(value, str) else value


def as_value(value: Any) -> Value:
    """A field's value for people: of fields within it, what they hold."""
    if isinstance(value, int | str):
        return value
    if isinstance(value, dict):
        inner = value.get("text", value.get("exact"))
        return str(inner) if inner is not None else tuple(f"{name}: {as_text(each)}" for name, each in value.items())
    return tuple(as_text(each) for each in value)


def as_text(value: Any) -> str:
    plain = as_value(value)
    return ", ".join(plain) if isinstance(plain, tuple) else str(plain)
