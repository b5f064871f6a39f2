"""A folder in, its address on this machine out, served as hosts of static sites do: compressed, over one connection."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

COMPRESSED_ALREADY = frozenset({".woff2", ".png", ".zip", ".gz"})


class CompressingHandler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        packed = file.suffix not in COMPRESSED_ALREADY
        content = _compressed(file) if packed else file.read_bytes()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(file)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: the output is the bench's."""


@cache
def _compressed(file: Path) -> bytes:
    return gzip.compress(file.read_bytes())


@contextmanager
def serving(folder: Path, handler: type[SimpleHTTPRequestHandler] = CompressingHandler) -> Iterator[str]:
    """Serves a folder on a free port as long as the block lasts; the address has no slash at the end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
