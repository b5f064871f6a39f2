"""`factsheet coverage` and `factsheet prove`."""

from __future__ import annotations

import sys
from decimal import Decimal, InvalidOperation
from pathlib import Path

import click

from factsheet.cli.common import CannotRunError, checked, paint, unknown_name
from factsheet.proof.strength import Proof
from factsheet.proving import SheetChangedError, prove_sheets
from factsheet.report.coverage import coverage_by_source, coverage_json, coverage_text
from factsheet.report.findings import Findings
from factsheet.report.proof import is_under, proof_json, proof_text


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


@click.command()
@click.argument("path", type=click.Path(path_type=Path), default="seeds")
@click.option("--fact", metavar="ID", help="Only this fact.")
@click.option(
    "--output-format", type=click.Choice(("text", "json")), default="text", show_default=True, help="How to print."
)
@click.option(
    "--fail-under", callback=_percent, metavar="PERCENT", help="Exit 1 when a smaller share of the mistakes is caught."
)
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes at most; by default, one a core.")
def prove(path: Path, fact: str | None, output_format: str, fail_under: Decimal | None, jobs: int | None) -> None:
    """Make small mistakes in the facts under PATH (default: seeds/), and print which of them the checks catch.

    The files stay as they are: each mistake is made in a copy in memory. Only facts that pass are tried.
    """
    findings = checked(path)
    proof = _proved(findings, fact, jobs)
    if findings.summary.failed:
        click.echo("checks failed, and no mistake is tried in a fact that fails: factsheet check says why", err=True)
    if not proof.score.tried:
        raise CannotRunError("no mistake could be tried, so nothing can be said")
    if output_format == "json":
        click.echo(proof_json(proof, fail_under), nl=False)
    else:
        click.echo(proof_text(proof, fail_under, paint()), nl=False, color=True)
    if is_under(proof, fail_under):
        sys.exit(1)


def _proved(findings: Findings, fact: str | None, jobs: int | None) -> Proof:
    known = [each.fact.id for sheet in findings.sheets for each in sheet.facts]
    if fact is not None and fact not in known:
        raise unknown_name("fact", fact, known)
    progress = _show_progress if sys.stderr.isatty() else None
    try:
        return prove_sheets(findings.sheets, fact=fact, jobs=jobs, progress=progress)
    except SheetChangedError as error:
        raise CannotRunError(f"{error} was changed while its facts were being tried; run it again") from None


def _show_progress(done: int, total: int) -> None:
    """One line that is written over, and wiped at the end; without colour, so that NO_COLOR has nothing to ask for."""
    line = f"trying mistakes: {done} of {total} facts"
    click.echo(f"\r{line if done < total else ' ' * len(line) + chr(13)}", nl=False, err=True)
