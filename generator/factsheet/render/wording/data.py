"""What a language holds for the data of a sheet: the words of its page, and those in the files themselves."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

Forms = Mapping[str, str]
"""A text by the plural category of its number (Unicode CLDR); `other` is always there."""


class DataWords(Struct, frozen=True, kw_only=True):
    # In the files
    terms: str
    """What may be done with the data."""
    reported: str
    """That the data say what was reported, and not what is true."""
    day_unknown: str
    """The `{title}` of an event whose day is not known, with its `{date}` as far as it is."""
    date_words: str
    """The date as the source gives it, `{words}`."""
    citation: str
    """With `{title}`, a short `{fingerprint}`, and `{address}`, which is empty or begins with a space."""
    readme: str
    """The page of a bundle, in Markdown."""

    # On the page
    download_all: str
    size: str
    """`{n}` times 1,000 bytes."""
    forms: Mapping[str, tuple[str, str]]
    """By the name of a form of data: what it is called, and what it is good for."""
    one_each: Forms
    """For a form that has a file for each fact: how many `{n}`, before the address that they share."""
    this_state: str
    form_version: str
    fingerprint: str
    fingerprint_title: str
    licence: str
    how_to_cite: str
    verify: str
    verify_lede: str
    programs: str
    programs_lede: str
    open_api: str
    schemas: str
    editing_schemas: str
