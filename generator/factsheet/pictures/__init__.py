"""A fact in a few words -> the picture that others show beside a link to it, drawn with the fonts of this package."""

from __future__ import annotations

from factsheet.pictures.card import DRAWN_WITH, draw_card
from factsheet.pictures.faces import UnreadableFontError

__all__ = ["DRAWN_WITH", "UnreadableFontError", "draw_card"]
