"""What the commands share: running the checker, printing what it found, and refusing a call that cannot be run."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from factsheet.cli.refusals import CannotRunError as CannotRunError
from factsheet.files import line_of_file
from factsheet.report.findings import Findings, Report
from factsheet.report.github import github_annotations, job_summary
from factsheet.report.json import json_report
from factsheet.report.sarif import sarif_report
from factsheet.report.text import Paint, coloured, concise_report, full_report, plain, summary_line
from factsheet.runs import NoSheetError, check_folder, report_folder
from factsheet.typed import nearest_name

_SITE_URL = re.compile(
    r"""^site_url:\s*(?:!ENV\s*(?:\[\s*)?(?P<variable>\w+)(?:\s*,\s*["']?(?P<default>[^"'\],\s]*))?"""
    r"""|["']?(?P<text>https?://[^"'\s]+))""",
    re.MULTILINE,
)
_NO_RULE_PAGES = re.compile(r"\brule_pages:\s*false\b")
FORMATS = ("full", "concise", "github", "sarif", "json")


def unknown_name(noun: str, name: str, known: Iterable[str]) -> CannotRunError:
    """The refusal of a name that is not there, with the nearest that is."""
    nearest = nearest_name(name, known)
    return CannotRunError(f"there is no {noun} `{name}`" + (f"; the nearest is `{nearest}`" if nearest else ""))


def checked(path: Path) -> Findings:
    try:
        return check_folder(path)
    except NoSheetError as error:
        raise CannotRunError(str(error)) from None


def reported(path: Path, *, fact: str | None, rule: str | None) -> Report:
    try:
        return report_folder(path, fact=fact, rule=rule)
    except NoSheetError as error:
        raise CannotRunError(str(error)) from None


def print_report(report: Report, output_format: str | None) -> None:
    """A report to stdout; without a format `full`, and `github` with it in one of GitHub's workflows."""
    on_github = os.environ.get("GITHUB_ACTIONS") == "true"
    if output_format == "json":
        click.echo(json_report(report), nl=False)
    elif output_format == "sarif":
        click.echo(sarif_report(report, site_address()), nl=False)
    elif output_format == "concise":
        click.echo(concise_report(report), nl=False)
        click.echo(summary_line(report.summary), err=True)
    elif output_format != "github":
        click.echo(full_report(report, line_of_file, paint()), nl=False, color=True)
    if output_format == "github" or (output_format is None and on_github):
        click.echo(github_annotations(report), nl=False)
        _write_job_summary(report)


def site_address() -> str:
    """The address with `/` at the end of the site that has the rules' pages; empty where mkdocs.yml in the working
    folder does not tell it, or says that there are none.

    Read without MkDocs, which `check` does not need: as text, or with the value of a variable (`!ENV`).
    """
    try:
        settings = Path("mkdocs.yml").read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return ""
    found = _SITE_URL.search(settings)
    if found is None or _NO_RULE_PAGES.search(settings):
        return ""
    address = found["text"] or os.environ.get(found["variable"] or "", found["default"] or "")
    return f"{address.rstrip('/')}/" if address.startswith(("https://", "http://")) else ""


def _write_job_summary(report: Report) -> None:
    file = os.environ.get("GITHUB_STEP_SUMMARY")
    if not file:
        return
    try:
        with Path(file).open("a", encoding="utf-8") as summary:
            summary.write(job_summary(report))
    except OSError as error:
        click.echo(f"the job's summary cannot be written: {error.strerror}", err=True)


def paint() -> Paint:
    """How to print to stdout: in colour where that is wanted."""
    return coloured if _wants_colour() else plain


def _wants_colour() -> bool:
    """NO_COLOR (no-color.org) before FORCE_COLOR (force-color.org) before whether a terminal listens."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()
