"""The data of a sheet -> one zip file of them all, with a README on how to cite it and the sheet itself to check it by.

The same data give the same bytes: names are in order, and every file carries the first moment that a zip can tell.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pydantic_core import to_json

from factsheet import __version__
from factsheet.exports.manifest import MANIFEST, SHEET_FOLDER, Manifest, Site
from factsheet.exports.sheet_files import sheet_files
from factsheet.facts import KINDS
from factsheet.render.edition import Edition

BEGINNING = (1980, 1, 1, 0, 0, 0)
READ_AND_WRITE = 0o100644 << 16
"""An ordinary file that everyone may read, as Unix keeps it in a zip."""
UNIX = 3


def bundle(edition: Edition, files: Mapping[str, bytes]) -> bytes:
    """`files` are the data by their names; all stand in one folder, named after the sheet."""
    sheet = edition.sheet
    held = {
        **files,
        **{f"{SHEET_FOLDER}{path}": content for path, content in sheet_files(sheet)},
    }
    manifest = Manifest(
        generator=__version__,
        sheet=sheet.slug,
        site=Site(
            title=edition.settings.title,
            url=edition.settings.url,
            root=edition.addresses.root,
            license=edition.settings.data_license,
        ),
        files={name: sha256(held[name]).hexdigest() for name in sorted(held)},
    )
    held[MANIFEST] = to_json(manifest, indent=1) + b"\n"
    return zipped({f"{sheet.slug}/{name}": held[name] for name in sorted(held)})


def zipped(files: Mapping[str, bytes]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name, content in files.items():
            entry = ZipInfo(name, BEGINNING)
            entry.compress_type, entry.create_system, entry.external_attr = ZIP_DEFLATED, UNIX, READ_AND_WRITE
            archive.writestr(entry, content)
    return file.getvalue()


def readme(edition: Edition, fingerprint: str) -> str:
    words, sheet = edition.wording.exports, edition.sheet
    return words.readme.format(
        title=sheet.title,
        summary=sheet.summary,
        citation=citation(edition, fingerprint),
        tables=", ".join(f"`{kind.key}.csv`" for kind in KINDS),
        terms=words.terms,
        fingerprint=fingerprint,
        reported=words.reported,
        sources="\n".join(
            f"- {source.chip}: {source.headline or source.id}, {source.publisher}, {source.published}, {source.url}"
            for source in sheet.sources
        ),
    )


def citation(edition: Edition, fingerprint: str) -> str:
    """How the data as a whole are cited: what it is, which state of it, and where it stands."""
    words, title = edition.wording.exports, edition.sheet.title
    site = edition.settings.title
    return words.citation.format(
        title=title if site in ("", title) else f"{title}. {site}",
        fingerprint=fingerprint[:SHORT],
        address=f" {edition.settings.url}{edition.addresses.data()}" if edition.settings.url else "",
    )


SHORT = 12
"""Hexadecimal digits of a fingerprint in a citation: 48 bits, more than a sheet will ever have states."""
