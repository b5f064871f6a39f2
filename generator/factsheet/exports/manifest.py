"""What a bundle says of itself: which sheet of which site it holds, and the fingerprint of each of its files."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import StringConstraints

from factsheet.facts.fields import Model

MANIFEST = "manifest.json"
README = "README.md"
SHEET_FOLDER = "sheet/"
"""In it stands the sheet as its editors wrote it."""


class Site(Model):
    """What the files say of the site that they come from."""

    title: str
    url: str
    root: str
    """Where the sheet lives on the site."""
    license: str


class Manifest(Model):
    version: Literal[1] = 1
    generator: str
    """The version of factsheet that made the bundle: only the same one makes the same bytes again."""
    sheet: str
    """The name of its folder."""
    site: Site
    files: dict[str, Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]]
    """The SHA-256 of each other file of the bundle, by its name."""
