"""A card as it stands on a page of the sheet -> the same card, open or bare, on a page of its own."""

from __future__ import annotations

from posixpath import dirname

from markupsafe import Markup
from msgspec import Struct

from factsheet.addresses import relative
from factsheet.render.synopses import Synopsis

_DETAILS = '<details class="fact__details">'
_OPEN_DETAILS = '<details class="fact__details" open>'
_LINK_TO_ITSELF = '<a class="fact__link"'
_END = "</article>"


class LaidOutCard(Struct, frozen=True, kw_only=True):
    html: Markup
    page: str
    """The address of the page that it stands on, from which its links lead."""
    level: int
    """Of its heading."""
    synopsis: Synopsis


def cards_elsewhere(laid_out: LaidOutCard, to: str) -> tuple[Markup, Markup]:
    """The card with its passages shown, and the same without what opens, both for another page."""
    html = _moved(laid_out, to)
    opened = html.replace(_DETAILS, _OPEN_DETAILS, 1).partition(_LINK_TO_ITSELF)[0] + _END
    return Markup(opened), Markup(html.partition(_DETAILS)[0] + _END)


def _moved(laid_out: LaidOutCard, to: str) -> str:
    """The card with its links leading from another page to the same places, below a heading of level 1.

    Cards link to pages that stand beside their own, and to places of their own. Whatever somebody wrote is escaped, so
    nothing that is exchanged here is anybody's words. The pictures of an icon stay those of the page.
    """
    page = relative(laid_out.page, to)
    beside = relative(f"{dirname(laid_out.page.rstrip('/'))}/".lstrip("/"), to)
    html = str(laid_out.html).replace(' href="../', f' href="{beside}').replace(' href="#', f' href="{page}#')
    html = html.replace(f'<use href="{page}#', '<use href="#')
    if laid_out.level == 2:
        return html
    return html.replace(f"<h{laid_out.level} ", "<h2 ").replace(f"</h{laid_out.level}>", "</h2>")
