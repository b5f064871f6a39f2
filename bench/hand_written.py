"""A finished page -> the Markdown that somebody would write by hand to say the same: for comparison only."""

from __future__ import annotations

from html.parser import HTMLParser

_LINES = {"p": "", "li": "- ", "dt": "**", "dd": "", "summary": "**", "figcaption": "", "tr": "- "}
_SKIPPED = {"svg", "style", "fieldset", "script"}


class HandWritten(HTMLParser):
    """Headings, paragraphs, lists, quotations, links and marks become their Markdown; the rest only its text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.skipping = 0
        self.quoting = 0
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in _SKIPPED:
            self.skipping += 1
        elif tag == "blockquote":
            self.quoting += 1
        elif tag in ("h1", "h2", "h3", "h4"):
            self.parts.append(f"\n\n{'#' * int(tag[1])} ")
        elif tag in _LINES:
            self.parts.append("\n\n" + "> " * self.quoting + _LINES[tag])
        elif tag == "a" and given.get("href"):
            self.addresses.append(str(given["href"]))
            self.parts.append("[")
        elif tag in ("mark", "strong", "b"):
            self.parts.append("**")
        if tag == "article" and given.get("id"):
            self.parts.append(f"\n\n## Fact {{ #{given['id']} }}\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SKIPPED:
            self.skipping -= 1
        elif tag == "blockquote":
            self.quoting -= 1
        elif tag == "a" and self.addresses:
            self.parts.append(f"]({self.addresses.pop()})")
        elif tag in ("mark", "strong", "b", "dt", "summary"):
            self.parts.append("**")

    def handle_data(self, data: str) -> None:
        if not self.skipping and data.strip():
            self.parts.append(" ".join(data.split()) + " ")


def hand_written(title: str, body: str) -> str:
    parser = HandWritten()
    parser.feed(body)
    return f"---\ntitle: {title!r}\n---\n{''.join(parser.parts)}\n"
