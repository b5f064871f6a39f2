"""A folder in, its address on this machine out, served as it stands: no file is packed or kept by the browser."""

from __future__ import annotations

from contextlib import AbstractContextManager
from http.server import SimpleHTTPRequestHandler
from pathlib import Path

from bench import serving as served


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: the output is pytest's."""


def serving(folder: Path) -> AbstractContextManager[str]:
    """Serves a folder on a free port as long as the block lasts; the address has no slash at the end."""
    return served.serving(folder, QuietHandler)
