"""A page as the theme rendered it -> the same without the faults of the theme that keep readers out.

Each is mended in the finished page and not in a template of our own: the theme's templates change with every release,
and a copy of one would hide what is new in it. A fault that a later release has mended is left alone.
"""

from __future__ import annotations

import re

_SEARCH = '<div class="md-search" data-md-component="search" role="dialog">'
_SEARCH_NAME = re.compile(r'<input type="text" class="md-search__input"[^>]*? aria-label="([^"]*)"')
_CONTENTS_LABEL = '<label class="md-nav__title" for="__toc">'
_TOGGLE = re.compile(r'(<input class="md-toggle"[^>]*?) autocomplete="off"')


def without_faults(html: str) -> str:
    # A checkbox has no `autocomplete` (HTML, section 4.10.5).
    return _without_lonely_label(_TOGGLE.sub(r"\1", _with_named_search(html)))


def _with_named_search(html: str) -> str:
    """The search is a dialog without a name (WCAG 4.1.2); it takes that of its field, in the page's language."""
    named = _SEARCH_NAME.search(html)
    if named is None:
        return html
    return html.replace(_SEARCH, f'{_SEARCH[:-1]} aria-label="{named[1]}">', 1)


def _without_lonely_label(html: str) -> str:
    """The title of the table of contents is a label, on some pages of a switch that these do not have."""
    if 'id="__toc"' in html:
        return html
    return html.replace(_CONTENTS_LABEL, _CONTENTS_LABEL.replace(' for="__toc"', ""))
