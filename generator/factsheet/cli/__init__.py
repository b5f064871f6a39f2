"""Arguments -> the core -> output and exit code: 0 nothing wrong, 1 problems, 2 the command could not run."""

from __future__ import annotations

import errno
import gc
import os
from importlib import import_module
from typing import Any

import click

from factsheet import __version__
from factsheet.cli.refusals import CannotRunError

NEW_OBJECTS = 100_000
"""Objects between two looks for garbage. Nearly all that a command makes lives until it ends: Python's own 700 cost a
seventh of a build of 30 sheets and freed nothing (186 and 187 MB at most, measured)."""

DISK_FULL = frozenset((errno.ENOSPC, errno.EDQUOT))

# Whatever else is installed, facts are typed alike; and to look for plugins of pydantic's reads the metadata of every
# package that is, in 15 ms.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

COMMANDS = {
    "check": "checking",
    "build": "site",
    "serve": "site",
    "export": "site",
    "explain": "checking",
    "show": "editing",
    "find": "editing",
    "cite": "editing",
    "accept": "editing",
    "coverage": "measuring",
    "changes": "changes",
    "prove": "measuring",
    "verify": "verifying",
    "schema": "schemas",
}
"""In the order in which an editor meets them, each with its module, which is read when the command is given: an editor
who checks should not wait for what builds a site.
"""


class _Entry(click.Group):
    """The one place that stops a mistake of the program itself, so that nobody meets a traceback."""

    def invoke(self, context: click.Context) -> Any:
        # Before the modules of the command are read, which make many objects too.
        gc.set_threshold(NEW_OBJECTS, 50, 50)
        try:
            return super().invoke(context)
        except (click.ClickException, click.exceptions.Exit, click.Abort, SystemExit):
            raise
        except Exception as error:
            if os.environ.get("FACTSHEET_TRACEBACK"):
                raise
            if isinstance(error, OSError) and error.errno in DISK_FULL and error.filename is None:
                raise CannotRunError(f"the output cannot be written: {error.strerror}") from None
            raise CannotRunError(
                f"a mistake of factsheet itself ({type(error).__name__}: {error}); "
                "please report it with what FACTSHEET_TRACEBACK=1 prints"
            ) from None

    def list_commands(self, context: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        command = getattr(import_module(f"factsheet.cli.{COMMANDS[name]}"), name)
        assert isinstance(command, click.Command)
        return command


@click.group(cls=_Entry, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Fact sheets whose facts are checked against the words of their sources."""
