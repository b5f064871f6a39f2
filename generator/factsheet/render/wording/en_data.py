"""English: the words of the data."""

from __future__ import annotations

from factsheet.render.wording.data import DataWords

_README = """\
# {title}

{summary}

{reported}

## What is here

- `sheet.json`: everything, with a JSON Schema in `schema/`.
- {tables}: the facts of each kind as a table, in UTF-8. `passages.csv`:
  the passages that they rest on. A text that a spreadsheet would take for a formula has an apostrophe in front.
- `sheet.jsonld`: the same in the words of schema.org.
- `annotations.jsonld` and `annotations/`: the passages as W3C Web Annotations. Positions count Unicode code
  points of the stored text, from 0; the end is not included.
- `events.ics`: the dated events as a calendar. A date that is only known to the month or the year says so.
- `sheet/`: the sheet as its editors wrote it, with those articles that may be shown whole.
- `manifest.json`: the SHA-256 of each file.

## How to cite

{citation}

Cite a single fact by its `url`, which never changes. A fact that is taken back keeps its address, and says so.

## What may be done with it

{terms}

## Check it yourself

    factsheet verify BUNDLE.zip --articles FOLDER

looks for every passage in the stored articles again, and asks every question again. An article that is not in
`sheet/` may not be passed on; give the folder in which you have it. Without it, its passages count as unchecked.

## Sources

{sources}

SHA-256 of `sheet.json`: {fingerprint}
"""

DATA = DataWords(
    terms=(
        "Passages belong to the publishers of the articles and are quoted to show what they say; name the source when "
        "you quote them. The facts are the editors’ own account of what was reported."
    ),
    reported="What was reported, by which report, in which words; whether it is so is another matter.",
    day_unknown="{title} ({date})",
    date_words="In the source’s words: “{words}”.",
    citation="{title}. Fact sheet, data of state {fingerprint}.{address}",
    readme=_README,
    download_all="Download everything",
    size="{n} kB",
    forms={
        "bundle": (
            "Everything in one file",
            "With a README on how to cite, and all that it takes to check the facts again",
        ),
        "sheet": ("The whole sheet", "For programs: facts, passages, sources, checks and differences"),
        "fact": ("Each fact", "The same, one fact at a time"),
        "table": ("Tables", "For spreadsheets and statistics, a table for each kind of fact"),
        "passages": ("Passages", "Every passage with its place in the stored article"),
        "excel": ("Tables for Excel", "The same tables, marked so that Excel reads every letter"),
        "linked-data": ("Linked data", "In the words of schema.org, for search engines and knowledge graphs"),
        "annotations": ("Annotations", "Every passage as a W3C Web Annotation, for annotation tools"),
        "annotation-page": ("Annotations, page by page", "What the collection of annotations leads to"),
        "calendar": ("Calendar", "The dated events; dates known only roughly say so"),
    },
    one_each={"one": "{n} file, at", "other": "{n} files, at"},
    this_state="Version",
    form_version="Format",
    fingerprint="Fingerprint",
    fingerprint_title="SHA-256 of sheet.json",
    licence="Licence",
    how_to_cite="How to cite",
    verify="Check it yourself",
    verify_lede=(
        "Everything in one file holds what it takes to look for every passage again, on your own machine and without a "
        "network. Articles that may not be shown whole are not in it: give the folder that you have them in."
    ),
    programs="For programs",
    programs_lede="Addresses stay, and the forms of the files are described:",
    open_api="All addresses, as OpenAPI",
    schemas="JSON Schema of the sheet and of a fact",
    editing_schemas="JSON Schema of the files that editors write",
)
