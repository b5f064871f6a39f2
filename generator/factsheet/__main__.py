"""`factsheet`, and `python -m factsheet`, as a process of its own."""

from __future__ import annotations

import atexit
import os
import sys
import threading
from contextlib import suppress

from factsheet.cli import main


def run() -> None:
    """Ends without giving back, piece by piece, the memory of all that was read: the system takes it at once.

    After a check of 10,000 facts the interpreter's own end takes 0.08 s. It is left to it where something waits for
    it: another thread, a measurement of coverage, or output that cannot be written.
    """
    try:
        main(prog_name="factsheet")
    except SystemExit as end:
        if isinstance(end.code, int) and threading.active_count() == 1 and sys.gettrace() is None:
            with suppress(OSError):
                for stream in filter(None, (sys.stdout, sys.stderr)):  # None where it was closed before the start.
                    stream.flush()
                atexit._run_exitfuncs()
                os._exit(end.code)
        raise


if __name__ == "__main__":
    run()
