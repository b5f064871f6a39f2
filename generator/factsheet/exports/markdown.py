"""A site's pages -> Markdown files that any engine with a docs/ folder can read: text only, nothing is written here."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape

from factsheet.pages import Asset, Page

_HEADING = re.compile(r"^<h([1-6])(?: id=\"([^\"]*)\")?[^>]*>(.*?)</h\1>$", re.MULTILINE | re.DOTALL)
_WRAPPER = re.compile(r"(<div\b[^>]*>)(.*)</div>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_SPECIAL = re.compile(r"[\\`*_{}\[\]()#|<>&~^$:=@]")


def markdown_files(pages: tuple[Page, ...], assets: tuple[Asset, ...]) -> Iterator[tuple[str, bytes]]:
    """Path relative to the docs/ folder and content, the pages first."""
    for page in pages:
        yield f"{page.address}index.md", markdown_page(page).encode()
    for asset in assets:
        yield asset.path, asset.content


def markdown_page(page: Page) -> str:
    """Front matter, then the body as blocks of HTML between Markdown headings.

    Headings that stand by themselves are Markdown, since engines make their table of contents from those. The rest is
    HTML without blank lines, because CommonMark ends a block of HTML at the first one, and without braces, because
    templates and attribute lists of Markdown engines start with them.
    """
    front = [
        "---",
        f"title: {_quoted(page.title)}",
        f"description: {_quoted(page.description)}",
        *([f"edit_path: {_quoted(page.edit_path)}"] if page.edit_path else []),
        "---",
    ]
    return "\n".join(front) + "\n\n" + "\n\n".join(_blocks(page.body)) + "\n"


def _quoted(text: str) -> str:
    """A double-quoted YAML scalar; JSON strings are such."""
    return json.dumps(text, ensure_ascii=False)


def _blocks(body: str) -> Iterator[str]:
    """The body at its headings; what lies between is wrapped as the whole was, so that styles still hold."""
    opening, inside, closing = _unwrapped(body)
    end = 0
    for match in _HEADING.finditer(inside):
        if _depth(inside[: match.start()]) != 0:
            continue
        yield from _html_block(opening, inside[end : match.start()], closing)
        level, anchor, content = int(match[1]), match[2], match[3]
        if anchor:
            # The address of a section must not depend on how an engine makes ids from headings.
            yield f'<span id="{anchor}"></span>'
        yield f"{'#' * level} {markdown_text(unescape(_TAG.sub('', content)))}"
        end = match.end()
    yield from _html_block(opening, inside[end:], closing)


def _unwrapped(body: str) -> tuple[str, str, str]:
    """The opening tag, the inside and the closing tag of a body that is one `<div>`; else two empty ends."""
    match = _WRAPPER.fullmatch(body.strip())
    if match and _depth(match[2]) == 0:
        return match[1], match[2], "</div>"
    return "", body, ""


def markdown_text(text: str) -> str:
    """Plain text as Markdown that shows just these characters, within a line.

    Every sign that some engine reads is a character reference: unlike a backslash, those mean the same to all of them.
    """
    return _SPECIAL.sub(lambda match: f"&#{ord(match[0])};", " ".join(text.split()))


def _html_block(opening: str, html: str, closing: str) -> Iterator[str]:
    lines = [line for line in html.splitlines() if line.strip()]
    if lines:
        lines = [line for line in (opening, *lines, closing) if line]
        yield "\n".join(lines).replace("{", "&#123;").replace("}", "&#125;")


def _depth(html: str) -> int:
    """How many elements that can hold a heading are open at the end."""
    opened = len(re.findall(r"<(?:div|section|article|details|figure|ol|ul|li|aside|header)\b", html))
    return opened - len(re.findall(r"</(?:div|section|article|details|figure|ol|ul|li|aside|header)>", html))
