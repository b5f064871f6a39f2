"""Regions that write numbers otherwise than their language does: as Unicode CLDR has it."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.render.wording.ar import ARABIC
from factsheet.render.wording.base import Wording
from factsheet.render.wording.de import GERMAN

ARABIC_INDIC = "٠١٢٣٤٥٦٧٨٩"

_WITH_ARABIC_INDIC = replace(
    ARABIC,
    digits=ARABIC_INDIC,
    decimal="٫",
    thousands="٬",
    # The mark before the sign keeps it on the left of the digits, where readers look for it.
    percent="{number}٪\N{ARABIC LETTER MARK}",
    dates=replace(ARABIC.dates, digits=ARABIC_INDIC),
)

_ARABIC_INDIC_REGIONS = "BH DJ EG ER IL IQ JO KM KW LB MR OM PS QA SA SD SO SS SY TD YE"

_WITH_COMMA = replace(ARABIC, decimal=",", thousands=".")

_COMMA_REGIONS = "DZ LY MA TN"

_ALPINE = replace(
    GERMAN,
    decimal=".",
    thousands="’",
    percent="{number}%",
    open_quote="«",
    close_quote="»",
    quoted="«{words}»",
    hedged="«{words}»",
)

REGIONS: dict[str, Wording] = {
    **{f"ar-{region}": _WITH_ARABIC_INDIC for region in _ARABIC_INDIC_REGIONS.split()},
    **{f"ar-{region}": _WITH_COMMA for region in _COMMA_REGIONS.split()},
    "de-CH": _ALPINE,
    "de-LI": _ALPINE,
}
"""By language and region of a BCP 47 tag."""
