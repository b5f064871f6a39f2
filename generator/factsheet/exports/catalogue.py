"""Checked sheets -> all files of their data, each with the form that it has, and the page that lists them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from factsheet.addresses import OPENAPI, schema_address
from factsheet.exports.annotations import COLLECTION, annotation_files
from factsheet.exports.bundle import bundle, citation, readme
from factsheet.exports.calendar import calendar
from factsheet.exports.editing_schemas import FILES, file_schema, file_schema_address
from factsheet.exports.forms import (
    ANNOTATION_PAGE,
    ANNOTATIONS,
    BUNDLE,
    CALENDAR,
    EXCEL,
    FACT,
    FORMS,
    LINKED_DATA,
    PASSAGES,
    SHEET,
    TABLE,
    Form,
)
from factsheet.exports.linked_data import linked_data
from factsheet.exports.manifest import README
from factsheet.exports.open_api import open_api
from factsheet.exports.schemas import MODELS, schema_json
from factsheet.exports.sheet_json import fact_data, fact_json, sheet_json
from factsheet.exports.sheet_model import VERSION
from factsheet.exports.tables import BYTE_ORDER_MARK, kind_table, passages_table
from factsheet.facts import KINDS
from factsheet.pages import Asset, Page
from factsheet.render.data import DataFacts, DataFile, data_page
from factsheet.render.edition import Edition


class Export(Struct, frozen=True, kw_only=True):
    """A file of a sheet's data."""

    form: Form
    name: str
    """Below the sheet's data."""
    content: bytes


class SheetExports(Struct, frozen=True, kw_only=True, dict=True):
    """The data of one sheet, the bundle of them last."""

    edition: Edition
    fingerprint: str
    """The SHA-256 of `sheet.json`, which holds all the rest is made of."""
    files: tuple[Export, ...]

    def of(self, form: Form) -> tuple[Export, ...]:
        return tuple(export for export in self.files if export.form == form)


def sheet_exports(edition: Edition) -> SheetExports:
    facts = [fact_data(edition, checked) for checked in edition.checked.facts]
    whole = Export(form=SHEET, name=SHEET.pattern, content=sheet_json(edition, facts))
    fingerprint = sha256(whole.content).hexdigest()
    files = [
        whole,
        *(
            Export(form=FACT, name=FACT.pattern.format(fact=fact.id), content=fact_json(edition, fact))
            for fact in facts
        ),
        *_tables(edition),
        *_annotations(edition),
        Export(form=CALENDAR, name=CALENDAR.pattern, content=calendar(edition)),
    ]
    downloads = [(form.pattern, form.media_type) for form in (SHEET, PASSAGES, ANNOTATIONS, CALENDAR)]
    downloads += [(export.name, export.form.media_type) for export in files if export.form == TABLE]
    linked = linked_data(edition, fingerprint, downloads)
    files.append(Export(form=LINKED_DATA, name=LINKED_DATA.pattern, content=linked))
    made = SheetExports(edition=edition, fingerprint=fingerprint, files=tuple(files))
    whole = Export(form=BUNDLE, name=BUNDLE.pattern, content=bundle(edition, bundled_files(made)))
    return replace(made, files=(*files, whole))


def bundled_files(made: SheetExports) -> dict[str, bytes]:
    """The files of a bundle by their names, those of the sheet itself aside."""
    edition = made.edition
    held = {export.name: export.content for export in made.files if export.form.in_bundle}
    held |= {f"schema/{name}.json": schema_json(name, edition.settings.url) for name in MODELS}
    return {README: readme(edition, made.fingerprint).encode(), **held}


def _tables(edition: Edition) -> Iterator[Export]:
    tables = {TABLE.pattern.format(kind=kind.key): kind_table(edition, kind) for kind in KINDS}
    yield from (Export(form=TABLE, name=name, content=content) for name, content in tables.items())
    tables[PASSAGES.pattern] = passages = passages_table(edition)
    yield Export(form=PASSAGES, name=PASSAGES.pattern, content=passages)
    for name, content in tables.items():
        excel = EXCEL.pattern.format(table=name.removesuffix(".csv"))
        yield Export(form=EXCEL, name=excel, content=BYTE_ORDER_MARK + content)


def _annotations(edition: Edition) -> Iterator[Export]:
    for name, content in annotation_files(edition):
        yield Export(form=ANNOTATIONS if name == COLLECTION else ANNOTATION_PAGE, name=name, content=content)


def site_files(sheets: Sequence[SheetExports]) -> Iterator[Asset]:
    """Every file of a site's data, and what describes them."""
    for sheet in sheets:
        for export in sheet.files:
            yield Asset(path=sheet.edition.addresses.data(export.name), content=export.content)
    for name in MODELS:
        yield Asset(path=schema_address(name), content=schema_json(name, sheets[0].edition.settings.url))
    for name in FILES:
        yield Asset(path=file_schema_address(name), content=file_schema(name, sheets[0].edition.settings.url))
    yield Asset(path=OPENAPI, content=open_api([sheet.edition for sheet in sheets]))


def listed_page(sheet: SheetExports) -> Page:
    """The page of a sheet's data; of a form with a file for each fact, one file stands for all."""
    files = []
    for form in FORMS:
        held = sheet.of(form) if form.is_listed else ()
        many = "{fact}" in form.pattern
        files += [
            DataFile(
                form=form.name,
                name=export.name,
                size=len(export.content),
                pattern=form.pattern if many else "",
                many=len(held),
            )
            for export in (held[:1] if many else held)
        ]
    facts = DataFacts(
        version=VERSION,
        fingerprint=sheet.fingerprint,
        citation=citation(sheet.edition, sheet.fingerprint),
        schemas=tuple(map(schema_address, MODELS)),
        editing=tuple(map(file_schema_address, FILES)),
    )
    return data_page(sheet.edition, files, facts)
