"""The decorator of nouns that are made by the hundred thousand: frozen for the type checker, quick to make when run."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen, **options):
        """As `dataclasses.dataclass`, but nothing stops an assignment when run: mypy does, in every module and test.

        Python sets each field of a frozen dataclass through a call, which makes it four times as slow to make; a check
        of 10,000 facts makes a million.
        """
        assert frozen
        return dataclasses.dataclass(unsafe_hash=True, **options)
