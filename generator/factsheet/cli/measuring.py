"""`factsheet coverage`."""

from __future__ import annotations

import sys
from decimal import Decimal, InvalidOperation
from pathlib import Path

import click

from factsheet.cli.common import CannotRunError, checked
from factsheet.report.coverage import coverage_by_source, coverage_json, coverage_text


def _percent(context: click.Context, parameter: click.Parameter, value: str | None) -> Decimal | None:
    """As a decimal, so that 99.9 means what it says."""
    if value is None:
        return None
    try:
        percent = Decimal(value)
    except InvalidOperation:
        percent = Decimal("NaN")
    if not (percent.is_finite() and 0 <= percent <= 100):
        raise click.BadParameter(f"expected a number from 0 to 100, got “{value}”", context, parameter)
    return percent


@click.command()
@click.argument("path", type=click.Path(path_type=Path), default="seeds")
@click.option(
    "--output-format", type=click.Choice(("text", "json")), default="text", show_default=True, help="How to print."
)
@click.option(
    "--fail-under",
    callback=_percent,
    metavar="PERCENT",
    help="Exit 1 when facts rest on less of the words of any article.",
)
def coverage(path: Path, output_format: str, fail_under: Decimal | None) -> None:
    """Print how much of each article under PATH (default: seeds/) the facts rest on, and what is left.

    Only facts that pass count, and the paragraphs that sheet.yml marks as boilerplate or credit do not.
    """
    findings = checked(path)
    covered = coverage_by_source(findings.sheets)
    click.echo((coverage_json if output_format == "json" else coverage_text)(covered, fail_under), nl=False)
    if findings.summary.failed:
        click.echo("checks failed, and a fact that fails uses nothing: factsheet check says why", err=True)
    if len(findings.sheets) < findings.folders:
        raise CannotRunError("a sheet could not be read, so nothing can be said of it: factsheet check says why")
    if not any(each.coverage for each in covered):
        raise CannotRunError("no article is stored, so nothing can be said")
    if any(each.is_under(fail_under) for each in covered):
        sys.exit(1)
