"""`factsheet changes`.

The words for what changed are those of the pages, which take longer to import than a sheet takes to check.
"""

from __future__ import annotations

from pathlib import Path

import click

from factsheet.changes.chronicle import chronicles, net_changes
from factsheet.cli.common import CannotRunError
from factsheet.files import sheet_folders
from factsheet.repository import NoHistoryError, files_at, files_now, read_history


@click.command()
@click.argument("path", type=click.Path(path_type=Path), default="seeds")
@click.option(
    "--since",
    metavar="REV",
    help="What has changed in all since the work left this revision, up to the files as they are on the disk.",
)
@click.option(
    "--output-format",
    type=click.Choice(("text", "markdown", "json")),
    default="text",
    show_default=True,
    help="How to print.",
)
def changes(path: Path, since: str | None, output_format: str) -> None:
    """Print what changed on the sheets under PATH (default: seeds/) and when, fact by fact, from git's history.

    Without --since all commits are told, the newest first; what is not committed is not in them.
    """
    if not path.is_dir():
        raise CannotRunError(f"there is no folder {path}")
    if not sheet_folders(path):
        raise CannotRunError(f"there is no sheet under {path}: expected a folder with a sheet.yml")
    try:
        printed = _history(path, output_format) if since is None else _preview(path, since, output_format)
    except NoHistoryError as error:
        raise CannotRunError(f"there is no history to tell: {error}") from None
    click.echo(printed, nl=False)


def _history(path: Path, output_format: str) -> str:
    from factsheet.report.changes import history_json, history_markdown, history_text

    told = chronicles(read_history(path))
    if output_format == "json":
        return history_json(told)
    return history_markdown(told) if output_format == "markdown" else history_text(told)


def _preview(path: Path, since: str, output_format: str) -> str:
    from factsheet.report.changes import preview_json, preview_markdown, preview_text

    nets = net_changes(files_at(path, since), files_now(path))
    if output_format == "json":
        return preview_json(nets, since)
    return preview_markdown(nets) if output_format == "markdown" else preview_text(nets)
