"""Pictures to be drawn -> files of the site; what was drawn for an earlier build is taken from there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from mkdocs.exceptions import PluginError

from factsheet.pictures import DRAWN_WITH, UnreadableFontError, draw_card
from factsheet.render import Picture

CACHE = ".cache/pictures"
"""Beside mkdocs.yml. It can be deleted at any time."""


def write_pictures(pictures: Iterable[Picture], site: Path, cache: Path) -> None:
    """Draws what the cache does not have, and takes out of it what no fact needs any more.

    Raises `PluginError` where this machine's Pillow cannot read the fonts.
    """
    used = set()
    for picture in pictures:
        kept = cache / f"{_digest(picture)}.png"
        used.add(kept.name)
        if not kept.is_file():
            _keep(kept, picture)
        target = site / picture.path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(kept, target)
    for file in cache.glob("*.png"):
        if file.name not in used:
            file.unlink(missing_ok=True)


def _keep(file: Path, picture: Picture) -> None:
    """Whole or not at all: a build may be killed, and two may run side by side."""
    try:
        content = draw_card(picture)
    except UnreadableFontError as error:
        raise PluginError(f"{error}; install Pillow from PyPI, or set `pictures: false`") from None
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(f".{os.getpid()}")
    fresh.write_bytes(content)
    fresh.replace(file)


def _digest(picture: Picture) -> str:
    """Of all that a picture shows, and of what draws it."""
    return sha256(f"{DRAWN_WITH} {picture.fact} {picture.sheet} {picture.synopsis}".encode()).hexdigest()
