"""Why a command cannot run: an error with exit code 2, apart from all that the commands need."""

from __future__ import annotations

import click


class CannotRunError(click.ClickException):
    """Something about the call or the place, and not about a fact."""

    exit_code = 2
