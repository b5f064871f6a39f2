"""An address of the site -> the link to it from a file of data: absolute where the site has an address of its own."""

from __future__ import annotations

from factsheet.addresses import absolute, relative
from factsheet.render.edition import Edition


def link(edition: Edition, address: str, *, folder: str = "") -> str:
    """Relative links are those of a file in the folder `folder` of the sheet's data; it ends with `/` or is empty."""
    return absolute(edition.settings.url, address) or relative(address, edition.addresses.data(folder))
