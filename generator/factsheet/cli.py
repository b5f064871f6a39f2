"""Arguments -> the core -> output and exit code: 0 nothing wrong, 1 problems, 2 the command could not run."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from factsheet import __version__
from factsheet.check import check_loaded
from factsheet.files import sheet_folders
from factsheet.load import load_sheet
from factsheet.problems import Check
from factsheet.report.findings import Findings
from factsheet.report.json import json_report
from factsheet.report.text import coloured, concise_report, full_report, plain, summary_line
from factsheet.rules import RULE_BY_NAME
from factsheet.sheet import CheckedSheet
from factsheet.typed import nearest_name

FORMATS = ("full", "concise", "json")


class CannotRun(click.ClickException):
    """Something about the call or the place, and not about a fact."""

    exit_code = 2


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Fact sheets whose facts are checked against the words of their sources."""


@main.command()
@click.argument("path", type=click.Path(path_type=Path), default="seeds")
@click.option("--output-format", type=click.Choice(FORMATS), default="full", show_default=True, help="How to print.")
@click.option("--strict", is_flag=True, help="Warnings, and checks that could not be made, fail too.")
@click.option("--fact", metavar="ID", help="Only what is about this fact.")
@click.option("--rule", metavar="NAME", help="Only what this rule asks.")
def check(path: Path, output_format: str, strict: bool, fact: str | None, rule: str | None) -> None:
    """Check the sheets under PATH (default: seeds/) against their articles."""
    if rule is not None and rule not in RULE_BY_NAME:
        nearest = nearest_name(rule, RULE_BY_NAME)
        raise CannotRun(f"there is no rule `{rule}`" + (f"; the nearest is `{nearest}`" if nearest else ""))
    findings = check_path(path)
    known = {each.fact for each in findings.checks} | {f.fact.id for s in findings.sheets for f in s.facts}
    if fact is not None and fact not in known:
        nearest = nearest_name(fact, [each for each in known if each])
        raise CannotRun(f"there is no fact `{fact}`" + (f"; the nearest is `{nearest}`" if nearest else ""))
    findings = findings.only(fact=fact, rule=rule)
    _print(findings, output_format)
    if not findings.summary.checks:
        raise CannotRun("no check was made, so nothing can be said")
    if not findings.is_clean(strict=strict):
        sys.exit(1)


@main.command()
@click.argument("rule")
def explain(rule: str) -> None:
    """Print the page of a rule: what it asks and why, with examples."""
    if rule not in RULE_BY_NAME:
        nearest = nearest_name(rule, RULE_BY_NAME)
        raise CannotRun(f"there is no rule `{rule}`" + (f"; the nearest is `{nearest}`" if nearest else ""))
    click.echo(f"{rule}\n\n{RULE_BY_NAME[rule].page.strip()}")


def check_path(path: Path) -> Findings:
    """All sheets at a path, checked. Raises `CannotRun` where there is none."""
    if not path.is_dir():
        raise CannotRun(f"{path} is not a folder" if path.exists() else f"there is no folder {path}")
    folders = sheet_folders(path)
    if not folders:
        raise CannotRun(f"there is no sheet under {path}: expected a folder with a sheet.yml")
    loaded = [load_sheet(folder, shown_path(folder)) for folder in folders]
    sheets: list[CheckedSheet] = []
    checks: list[Check] = []
    for each in loaded:
        checked = check_loaded(each)
        if checked is not None:
            sheets.append(checked)
        checks.extend(checked.checks if checked is not None else each.checks)
    return Findings(folders=len(folders), sheets=tuple(sheets), checks=tuple(checks))


def shown_path(path: Path) -> str:
    """A path as problems name it: relative to the working folder where it lies below it, with `/` between the parts."""
    try:
        return path.resolve().relative_to(Path.cwd().resolve()).as_posix()
    except ValueError:
        return path.as_posix()


def _print(findings: Findings, output_format: str) -> None:
    if output_format == "json":
        click.echo(json_report(findings), nl=False)
    elif output_format == "concise":
        click.echo(concise_report(findings), nl=False)
        click.echo(summary_line(findings.summary), err=True)
    else:
        paint = coloured if _wants_colour() else plain
        click.echo(full_report(findings, _line_of_file, paint), nl=False, color=True)


def _wants_colour() -> bool:
    """NO_COLOR (no-color.org) before FORCE_COLOR (force-color.org) before whether a terminal listens."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def _line_of_file(path: str, number: int) -> str:
    """A line to print beside a problem; nothing where the file cannot be read as text."""
    try:
        text = Path(path).read_bytes().decode("utf-8-sig", errors="replace")
    except OSError:
        return ""
    lines = text.split("\n")
    return lines[number - 1].rstrip("\r") if number <= len(lines) else ""
