"""The forms in which a sheet's data are published: files, page and API description all follow from one list."""

from __future__ import annotations

from msgspec import Struct

from factsheet.exports.annotations import COLLECTION
from factsheet.exports.sheet_json import FACT_SCHEMA, SHEET_FILE, SHEET_SCHEMA

JSON = "application/json"
JSON_LD = "application/ld+json"
CSV = "text/csv"


class Form(Struct, frozen=True, kw_only=True):
    name: str
    """By which languages have words for it."""
    pattern: str
    """Where its files stand in the sheet's data, with braces around what differs between them."""
    media_type: str
    schema: str = ""
    """The JSON Schema of its files, where they have one."""
    in_bundle: bool = True
    is_listed: bool = True
    """Whether readers see it; not so what is only led to by another form."""


SHEET = Form(name="sheet", pattern=SHEET_FILE, media_type=JSON, schema=SHEET_SCHEMA)
FACT = Form(name="fact", pattern="facts/{fact}.json", media_type=JSON, schema=FACT_SCHEMA, in_bundle=False)
TABLE = Form(name="table", pattern="{kind}.csv", media_type=CSV)
PASSAGES = Form(name="passages", pattern="passages.csv", media_type=CSV)
EXCEL = Form(name="excel", pattern="excel/{table}.csv", media_type=CSV, in_bundle=False)
LINKED_DATA = Form(name="linked-data", pattern="sheet.jsonld", media_type=JSON_LD)
ANNOTATIONS = Form(name="annotations", pattern=COLLECTION, media_type=JSON_LD)
ANNOTATION_PAGE = Form(name="annotation-page", pattern="annotations/{page}.jsonld", media_type=JSON_LD, is_listed=False)
CALENDAR = Form(name="calendar", pattern="events.ics", media_type="text/calendar")
BUNDLE = Form(name="bundle", pattern="bundle.zip", media_type="application/zip", in_bundle=False)

FORMS: tuple[Form, ...] = (
    BUNDLE,
    SHEET,
    FACT,
    TABLE,
    PASSAGES,
    EXCEL,
    LINKED_DATA,
    ANNOTATIONS,
    ANNOTATION_PAGE,
    CALENDAR,
)
"""In the order in which readers see them."""
