"""Arguments -> the core -> output and exit code: 0 nothing wrong, 1 problems, 2 the command could not run."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from factsheet import __version__
from factsheet.export_folder import ForeignFileError, write_export
from factsheet.exports.markdown import markdown_files
from factsheet.files import line_of_file
from factsheet.pages import SiteSettings
from factsheet.report.findings import Findings
from factsheet.report.json import json_report
from factsheet.report.text import coloured, concise_report, full_report, plain, summary_line
from factsheet.rules import RULE_BY_NAME
from factsheet.runs import NoSheetError, check_folder
from factsheet.swap import replacement_for
from factsheet.typed import nearest_name

# MkDocs and the templates take longer to import than a sheet takes to check: the commands that need them import them.

FORMATS = ("full", "concise", "json")


class CannotRunError(click.ClickException):
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
        raise CannotRunError(f"there is no rule `{rule}`" + (f"; the nearest is `{nearest}`" if nearest else ""))
    findings = _checked(path)
    known = {each.fact for each in findings.checks} | {f.fact.id for s in findings.sheets for f in s.facts}
    if fact is not None and fact not in known:
        nearest = nearest_name(fact, [each for each in known if each])
        raise CannotRunError(f"there is no fact `{fact}`" + (f"; the nearest is `{nearest}`" if nearest else ""))
    findings = findings.only(fact=fact, rule=rule)
    _print(findings, output_format)
    if not findings.summary.checks:
        raise CannotRunError("no check was made, so nothing can be said")
    if not findings.is_clean(strict=strict):
        sys.exit(1)


@main.command()
@click.option("--site-dir", type=click.Path(path_type=Path), default="site", show_default=True, help="Where to.")
def build(site_dir: Path) -> None:
    """Check the sheets and build the site; a failed check leaves the last good site as it was."""
    from factsheet.mkdocs_plugin.commands import MkDocsError, build_into

    config_file = _config_file()
    findings = _checked(_seeds(config_file))
    if not findings.is_clean(strict=False):
        _print(findings, "full")
        click.echo(f"the site was not built; {site_dir} is as it was", err=True)
        sys.exit(1)
    _print(findings, "concise")
    try:
        with replacement_for(site_dir) as folder:
            build_into(config_file, folder, findings)
    except MkDocsError as error:
        raise CannotRunError(f"{error}; {site_dir} is as it was") from None
    except OSError as error:
        raise CannotRunError(f"{site_dir} cannot be written: {error.strerror}") from None
    click.echo(f"built {site_dir}", err=True)


@main.command()
@click.option("--address", default="127.0.0.1:8000", show_default=True, metavar="HOST:PORT", help="Where to serve.")
def serve(address: str) -> None:
    """Serve the site and rebuild it when a YAML file, an article, a page or a template changes."""
    from factsheet.mkdocs_plugin.commands import MkDocsError, serve_site

    try:
        serve_site(_config_file(), address)
    except MkDocsError as error:
        raise CannotRunError(str(error)) from None
    except OSError as error:
        raise CannotRunError(f"cannot serve at {address}: {error.strerror}") from None


@main.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.argument("seeds", type=click.Path(path_type=Path), default="seeds")
def export(folder: Path, seeds: Path) -> None:
    """Write the pages as Markdown with their assets into DIR, for any engine that reads a docs/ folder."""
    findings = _checked(seeds)
    if not findings.is_clean(strict=False):
        _print(findings, "full")
        click.echo(f"nothing was exported; {folder} is as it was", err=True)
        sys.exit(1)
    from factsheet.build import render_findings

    site = render_findings(findings, SiteSettings())
    try:
        count = write_export(markdown_files(site.pages, site.assets), folder)
    except ForeignFileError as error:
        raise CannotRunError(f"{error} stands where a page goes, and no export wrote it: move it away") from None
    except OSError as error:
        raise CannotRunError(f"{folder} cannot be written: {error.strerror or error}") from None
    click.echo(f"wrote {count} files to {folder}", err=True)


@main.command()
@click.argument("rule")
def explain(rule: str) -> None:
    """Print the page of a rule: what it asks and why, with examples."""
    if rule not in RULE_BY_NAME:
        nearest = nearest_name(rule, RULE_BY_NAME)
        raise CannotRunError(f"there is no rule `{rule}`" + (f"; the nearest is `{nearest}`" if nearest else ""))
    click.echo(f"{rule}\n\n{RULE_BY_NAME[rule].page.strip()}")


def _config_file() -> Path:
    """The site's mkdocs.yml in the working folder. Raises `CannotRunError` where there is none."""
    file = Path("mkdocs.yml")
    if not file.is_file():
        raise CannotRunError("there is no mkdocs.yml here: run the command where it is")
    return file.absolute()


def _seeds(config_file: Path) -> Path:
    from factsheet.mkdocs_plugin.commands import MkDocsError, seeds_folder

    try:
        return seeds_folder(config_file)
    except MkDocsError as error:
        raise CannotRunError(str(error)) from None


def _checked(path: Path) -> Findings:
    try:
        return check_folder(path)
    except NoSheetError as error:
        raise CannotRunError(str(error)) from None


def _print(findings: Findings, output_format: str) -> None:
    if output_format == "json":
        click.echo(json_report(findings), nl=False)
    elif output_format == "concise":
        click.echo(concise_report(findings), nl=False)
        click.echo(summary_line(findings.summary), err=True)
    else:
        paint = coloured if _wants_colour() else plain
        click.echo(full_report(findings, line_of_file, paint), nl=False, color=True)


def _wants_colour() -> bool:
    """NO_COLOR (no-color.org) before FORCE_COLOR (force-color.org) before whether a terminal listens."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()
