"""`factsheet verify`: a bundle that somebody downloaded is checked again, without a network and without a site."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factsheet.cli.common import CannotRunError, paint
from factsheet.report.text import Lines, full_report, visible

if TYPE_CHECKING:
    from factsheet.verification import Verification

UNCHECKED = 3
"""The exit code when nothing fell but not everything could be checked."""

MAX_PACKED = 256 * 1024 * 1024
"""A bundle is smaller than what it unpacks to."""

ORIGINS = {
    "given": "given, the same bytes as when the bundle was made",
    "other": "given, but not the bytes that the bundle was made from",
    "bundle": "not given; the copy in the bundle was used",
    "missing": "not given; its passages could not be checked",
}


@click.command()
@click.argument("bundle", metavar="BUNDLE.zip", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--articles",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="A folder with the stored articles, under any names.",
)
def verify(bundle: Path, articles: Path | None) -> None:
    """Check the facts of a downloaded bundle again, against the articles that you have.

    Exit codes: 0 when everything was checked and stands, 1 when something does not, 2 when BUNDLE.zip is no bundle, 3
    when nothing fell but not everything could be checked.
    """
    from factsheet.verification import NoBundleError, verify

    try:
        if bundle.stat().st_size > MAX_PACKED:
            raise CannotRunError(f"{bundle} is larger than {MAX_PACKED // 1024 // 1024} MiB")
        outcome = verify(bundle.read_bytes(), articles, bundle.name)
    except OSError as error:
        raise CannotRunError(f"{bundle} cannot be read: {error.strerror}") from None
    except NoBundleError as error:
        raise CannotRunError(visible(f"{bundle} is not a bundle: {error}")) from None
    click.echo(full_report(outcome.findings.whole, lines_of(outcome, bundle.name), paint()), nl=False, color=True)
    for line in summary(outcome):
        click.echo(visible(line))
    if not outcome.findings.is_clean(strict=False):
        sys.exit(1)
    if outcome.findings.summary.unchecked or outcome.passages["unchecked"] or not outcome.compared:
        sys.exit(UNCHECKED)


def lines_of(outcome: Verification, shown: str) -> Lines:
    """The lines of the bundle's own files, for problems that stand in them."""

    def line(path: str, number: int) -> str:
        lines = outcome.files.get(path.removeprefix(f"{shown}/"), b"").decode("utf-8", "replace").splitlines()
        return lines[number - 1] if number <= len(lines) else ""

    return line


def summary(outcome: Verification) -> Iterator[str]:
    number = outcome.passages
    yield f"passages: {number['stand']} stand, {number['fell']} do not, {number['unchecked']} could not be checked"
    for article in outcome.articles:
        yield f"article {article.source}: {ORIGINS[article.origin]}"
    if not outcome.compared:
        yield "files: only sheet.json was compared, in part: the rest takes all articles and the same factsheet"
