"""Templates and views go in, finished HTML comes out; every template is compiled once."""

from __future__ import annotations

import pkgutil
import re
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

PACKAGE = "factsheet"
_ICON_USED = re.compile(r'href="#icon_([a-z-]+)"')
_SVG = re.compile(r'<svg[^>]*viewBox="([^"]+)"[^>]*>(.*)</svg>', re.DOTALL)


@cache
def environment() -> Environment:
    """Everything is escaped, and a name that a view lacks is an exception."""
    made = Environment(
        loader=PackageLoader(PACKAGE),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["icon"] = icon
    return made


def forget_templates() -> None:
    """Read the templates and icons again from now on: they change under a server."""
    environment.cache_clear()
    _symbol.cache_clear()
    _sprite.cache_clear()


def render(template: str, **values: object) -> Markup:
    # The template escapes what it is given, so its output is markup.
    return Markup(environment().get_template(template).render(values))


@cache
def icon(name: str) -> Markup:
    """A picture of the page's own sprite; it says nothing that words beside it do not say."""
    return Markup('<svg class="icon" aria-hidden="true" focusable="false"><use href="#icon_{}"/></svg>').format(name)


def sprite(html: str) -> Markup:
    """The pictures that a page uses, each once; empty for a page without any."""
    return _sprite(frozenset(_ICON_USED.findall(html)))


@cache
def _sprite(icons: frozenset[str]) -> Markup:
    """Kept, since the pages of single facts need the same few pictures."""
    if not icons:
        return Markup("")
    names = sorted(icons)
    symbols = Markup("").join(_symbol(name) for name in names)
    return Markup('<svg class="icons" aria-hidden="true" width="0" height="0">{}</svg>\n').format(symbols)


@cache
def _symbol(name: str) -> Markup:
    content = pkgutil.get_data(PACKAGE, f"templates/icons/{name}.svg")
    found = _SVG.search((content or b"").decode())
    if found is None:
        raise ValueError(f"templates/icons/{name}.svg is not a drawing")
    # The drawings are files of this package.
    drawing = Markup(found.group(2))
    return Markup('<symbol id="icon_{}" viewBox="{}">{}</symbol>').format(name, found.group(1), drawing)
