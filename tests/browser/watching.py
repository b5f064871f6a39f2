"""A page in Chromium, watched: what it logs as an error, whom it asks, and what axe finds in it."""

from __future__ import annotations

import json
import sys
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

Scheme = Literal["light", "dark"]

AXE = Path(sys.prefix) / "node" / "node_modules" / "axe-core" / "axe.min.js"

AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
"""Everything that axe is sure of; what is left out is experimental, or the stricter AAA."""

NARROWEST, NARROW, WIDE = 320, 390, 1280
"""CSS pixels: the narrowest phone, a usual one, a desk. The reflow of WCAG 2.2 is asked for at 320."""


@dataclass  # Without slots: Playwright hangs its own attributes on whatever listens to it.
class Watch:
    """Opens pages of one site and remembers their trouble."""

    browser: Browser
    address: str
    """Of the site, without a slash at the end; whatever is asked of another place is trouble."""

    errors: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    def open(self, path: str, *, width: int = 1280, scheme: Scheme = "light", script: bool = True) -> Page:
        """Opens a path that begins with a slash, in a profile of its own."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            java_script_enabled=script,
            reduced_motion="reduce",
        )
        self.contexts.append(context)
        page = context.new_page()
        self.watch(page)
        page.goto(self.address + path, wait_until="load")
        return page

    def watch(self, page: Page) -> None:
        page.on("console", self.note_message)
        page.on("pageerror", lambda error: self.errors.append(error.message))
        page.on("request", lambda request: self.note_request(request.url))

    def note_message(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def note_request(self, url: str) -> None:
        if not url.startswith((self.address + "/", "data:", "blob:", "about:")):
            self.outside.append(url)

    def trouble(self) -> list[str]:
        return [f"error: {error}" for error in self.errors] + [f"asked: {url}" for url in self.outside]

    def close(self) -> None:
        for context in self.contexts:
            context.close()


def unsound(page: Page, widths: Sequence[int], *, axe_at: Collection[int]) -> list[str]:
    """What is wrong with a page at each width of its window, everything on it opened; axe is asked at some of them."""
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    found = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        if is_too_wide(page):
            found.append(f"at {width}: wider than its window")
        if width in axe_at:
            found += [f"at {width}: {each}" for each in axe_violations(page)]
    return found


def is_too_wide(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > innerWidth"))


def axe_violations(page: Page) -> list[str]:
    """What axe finds wrong: `rule: what to do, at selector`, one for each element."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text("utf-8"))
    options = {"runOnly": AXE_RULES, "resultTypes": ["violations"]}
    found = page.evaluate(f"axe.run(document, {json.dumps(options)})")
    return [
        f"{violation['id']}: {violation['help']}, at {node['target'][0]}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]
