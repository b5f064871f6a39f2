"""Small sheets for tests of single views: YAML in, an edition out."""

from __future__ import annotations

from pathlib import Path

from factsheet.addresses import Addresses
from factsheet.pages import SiteSettings
from factsheet.render.edition import Edition
from factsheet.render.wording import wording_for

from tests.sheets_in_memory import findings_of

TWO_VERSIONS = """\
title: The harbour
sources:
  - {id: a, article: articles/a.txt, label: A, report: harbour, publish: full}
  - {id: b, article: articles/b.txt, label: B, report: harbour, publish: full}
"""


def edition_of(folder: Path, files: dict[str, str], *, url: str = "") -> Edition:
    checked = findings_of(folder, files).sheets[0]
    return Edition(
        checked=checked,
        settings=SiteSettings(url=url),
        addresses=Addresses(),
        wording=wording_for(checked.sheet.language),
    )
