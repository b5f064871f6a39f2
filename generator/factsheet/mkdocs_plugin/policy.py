"""A page as the theme rendered it -> the same with a Content-Security-Policy that lets only known scripts run.

No `unsafe-inline`: an inline script runs only where its hash is in the policy, and a hash is only put there for a
script that is pinned here or that mkdocs.yml names. Hashing whatever stands in a page would bless an injected one too.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Collection, Iterator
from functools import lru_cache

CHARSET = '<meta charset="utf-8">'
"""After which the policy stands, since it binds only what follows it; the theme's pages all begin with it."""

_SCRIPT = re.compile(r"<script\b(?P<attributes>[^>]*)>(?P<text>.*?)</script\s*>", re.DOTALL | re.IGNORECASE)
_ATTRIBUTE = re.compile(r"(?P<name>[\w-]+)\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s>]+))")
_DATA_TYPES = frozenset({"application/json", "application/ld+json"})
"""Blocks of data, which no browser runs."""
_SCOPE = re.compile(r'(?<=__md_scope=new URL\(")[^"\\]*(?=",location\))')
"""The one place of the theme's scripts that differs from page to page: the way to the site's root."""

PINNED = frozenset(
    {
        # The scope of what is remembered between pages, with the way to the root taken out.
        "sha256-frNoT9rNKIH2e5QomDJzop2HdNi8gmIq+bZajsEDKpA=",
        # The choice between light and dark.
        "sha256-DrEMJJ29sL7vIloQzly+VUGMxKcBTMII+OfW7Y8AkG4=",
        # The tab that a link leads to; then those that readers chose before.
        "sha256-/8wPdzX9q0NNJXyA5lzsLojXFpkeaXVxhbfkUOQaWy8=",
        "sha256-10uztYJZm7OLYtHrFaYKCvTOAUfjM17+CoEWk5hLcc4=",
        # An announcement that a reader has closed.
        "sha256-5EHb3eWgUBuZUnu0Q9hodd97GgLtFd937Ze0yCNOS3A=",
    }
)
"""The inline scripts of Material 9.8 that a page of ours can hold."""

POLICY = (
    "default-src 'none'; script-src 'self' {hashes}; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'"
)
"""Pictures as data are the theme's icons, which stand in its style sheet."""


class UnknownScriptError(Exception):
    """A page holds an inline script that nobody vouched for; the message names it and says what to do."""


def with_policy(html: str, vouched: Collection[str]) -> str:
    """`vouched` are further hashes, in the form `sha256-…`. Raises `UnknownScriptError`."""
    hashes = dict.fromkeys(_hashes(html, vouched))
    content = POLICY.format(hashes=" ".join(f"'{each}'" for each in hashes))
    return html.replace(CHARSET, f'{CHARSET}<meta http-equiv="Content-Security-Policy" content="{content}">', 1)


def _hashes(html: str, vouched: Collection[str]) -> Iterator[str]:
    for script in _SCRIPT.finditer(html):
        given = {
            match["name"].lower(): match["double"] or match["single"] or match["bare"] or ""
            for match in _ATTRIBUTE.finditer(script["attributes"])
        }
        if "src" in given or given.get("type", "").lower() in _DATA_TYPES:
            continue
        hashed = digest(script["text"])
        if hashed not in vouched and digest(_SCOPE.sub("", script["text"])) not in PINNED:
            raise UnknownScriptError(
                f"an inline script that is not the theme's: {' '.join(script['text'].split())[:60]!r}; where it is "
                f"yours, put it into a file and name it under extra_javascript, or list '{hashed}' under the plugin's "
                "inline_scripts; `content_security_policy: false` leaves the policy out"
            )
        yield hashed


@lru_cache(maxsize=64)
def digest(script: str) -> str:
    """The hash of a script's text as a policy has it (CSP 3, section 2.3.1)."""
    return f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}"
