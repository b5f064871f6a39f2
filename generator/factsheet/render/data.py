"""What files there are of a sheet's data -> the page that tells readers which to take, and how to cite it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from factsheet.addresses import OPENAPI, relative
from factsheet.pages import Page
from factsheet.render.edition import Edition
from factsheet.render.finishing import finished
from factsheet.render.listings import page_entry
from factsheet.render.sources import Detail


class DataFile(Struct, frozen=True, kw_only=True):
    """A file of the data, in one of their forms."""

    form: str
    name: str
    """Below the sheet's data."""
    size: int
    """In octets."""
    pattern: str = ""
    """Where it stands, when it is one of many with braces around what differs; only the first is handed in."""
    many: int = 1


class DataFacts(Struct, frozen=True, kw_only=True):
    """What the page says of the data as a whole."""

    version: int
    fingerprint: str
    citation: str
    schemas: tuple[str, ...]
    """The addresses of those of the data."""
    editing: tuple[str, ...]
    """The addresses of those of the files that editors write."""


class FileLink(Struct, frozen=True, kw_only=True):
    text: str
    link: str
    size: str


class FormView(Struct, frozen=True, kw_only=True):
    name: str
    use: str
    files: tuple[FileLink, ...]
    many: str
    """How many files there are, where one stands for all; empty where each is listed."""
    pattern: str


class Described(Struct, frozen=True):
    """Files that describe others."""

    name: str
    files: tuple[FileLink, ...]


class DataView(Struct, frozen=True, kw_only=True):
    lede: str
    whole: FormView
    forms: tuple[FormView, ...]
    details: tuple[Detail, ...]
    citation: str
    command: str
    programs: tuple[Described, ...]
    terms: str


def data_page(edition: Edition, files: Sequence[DataFile], facts: DataFacts) -> Page:
    """`files` in the order in which readers see them, that of everything in one first."""
    address, words = edition.addresses.data(), edition.wording.page("data")
    forms = tuple(_forms(edition, files))
    return finished(
        edition,
        "data",
        address=address,
        title=words.title,
        description=f"{edition.sheet.title}. {words.lede}",
        menu=words.menu,
        edit_path=edition.sheet.sources_record.file.path,
        view=DataView(
            lede=words.lede,
            whole=forms[0],
            forms=forms[1:],
            details=tuple(_details(edition, facts)),
            citation=facts.citation,
            command=f"factsheet verify {files[0].name}",
            programs=tuple(_programs(edition, facts)),
            terms=edition.wording.exports.terms,
        ),
        search=(page_entry(words.title, words.lede),),
    )


def _forms(edition: Edition, files: Sequence[DataFile]) -> Iterator[FormView]:
    """One for each form, in the order in which the files first have it."""
    words = edition.wording.exports
    for form in dict.fromkeys(file.form for file in files):
        name, use = words.forms[form]
        held = [file for file in files if file.form == form]
        yield FormView(
            name=name,
            use=use,
            files=tuple(_link(edition, file) for file in held),
            many=edition.wording.count(words.one_each, held[0].many) if held[0].pattern else "",
            pattern=held[0].pattern,
        )


def _link(edition: Edition, file: DataFile) -> FileLink:
    kilobytes = max(1, round(file.size / 1000))
    return FileLink(
        text=file.name,
        link=relative(edition.addresses.data(file.name), edition.addresses.data()),
        size=edition.wording.exports.size.format(n=edition.wording.number(kilobytes)),
    )


def _details(edition: Edition, facts: DataFacts) -> Iterator[Detail]:
    words, license_address = edition.wording.exports, edition.settings.data_license
    yield Detail(words.form_version, f"sheet.json {facts.version}")
    yield Detail(words.fingerprint, facts.fingerprint, title=edition.wording.exports.fingerprint_title, is_code=True)
    if license_address:
        yield Detail(words.licence, license_address, link=license_address)


def _programs(edition: Edition, facts: DataFacts) -> Iterator[Described]:
    words = edition.wording.exports
    described = ((words.open_api, (OPENAPI,)), (words.schemas, facts.schemas), (words.editing_schemas, facts.editing))
    for name, addresses in described:
        page = edition.addresses.data()
        links = [(address.rpartition("/")[2], relative(address, page)) for address in addresses]
        yield Described(name, tuple(FileLink(text=text, link=link, size="") for text, link in links))
