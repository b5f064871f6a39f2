"""`factsheet build`, `factsheet serve` and `factsheet export`.

MkDocs and the templates take longer to import than a sheet takes to check, so each command imports them when it runs.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from factsheet.cli.common import CannotRunError, checked, print_report
from factsheet.dating import input_day
from factsheet.export_folder import ForeignFileError, write_export
from factsheet.exports.markdown import markdown_files
from factsheet.pages import SiteSettings
from factsheet.repository import NoHistoryError, told_history
from factsheet.swap import replacement_for


@click.command()
@click.option("--site-dir", type=click.Path(path_type=Path), default="site", show_default=True, help="Where to.")
def build(site_dir: Path) -> None:
    """Check the sheets and build the site; a failed check leaves the last good site as it was."""
    from factsheet.mkdocs_plugin.commands import MkDocsError, build_into

    config_file = _config_file()
    findings = checked(_seeds(config_file))
    if not findings.is_clean(strict=False):
        print_report(findings.whole, None)
        click.echo(f"the site was not built; {site_dir} is as it was", err=True)
        sys.exit(1)
    print_report(findings.whole, "concise")
    try:
        with replacement_for(site_dir) as folder:
            note = build_into(config_file, folder, findings)
    except MkDocsError as error:
        raise CannotRunError(f"{error}; {site_dir} is as it was") from None
    except OSError as error:
        raise CannotRunError(f"{site_dir} cannot be written: {error.strerror}") from None
    if note:
        click.echo(f"note: {note}", err=True)
    click.echo(f"built {site_dir}", err=True)


@click.command()
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


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.argument("seeds", type=click.Path(path_type=Path), default="seeds")
@click.option("--site-url", default="", metavar="URL", help="Where the site will live; without it nothing names it.")
def export(folder: Path, seeds: Path, site_url: str) -> None:
    """Write the pages as Markdown with their assets and data into DIR, for any engine that reads a docs/ folder.

    The permanent page and the bare card of each fact are whole HTML files, which engines copy as they are.
    """
    if site_url and not site_url.startswith(("https://", "http://")):
        raise click.BadParameter("expected an address that begins with https:// or http://", param_hint="--site-url")
    findings = checked(seeds)
    if not findings.is_clean(strict=False):
        print_report(findings.whole, None)
        click.echo(f"nothing was exported; {folder} is as it was", err=True)
        sys.exit(1)
    from factsheet.build import render_findings
    from factsheet.render import NO_CHRONICLES

    url = f"{site_url.rstrip('/')}/" if site_url else ""
    try:
        chronicles = told_history(seeds)
    except NoHistoryError:
        chronicles = NO_CHRONICLES
    site = render_findings(findings, SiteSettings(url=url, as_of=input_day(Path.cwd())), chronicles=chronicles)
    others = (*site.assets, *site.files())
    try:
        count = write_export(markdown_files(site.pages, others), folder)
    except ForeignFileError as error:
        raise CannotRunError(f"{error} stands where a page goes, and no export wrote it: move it away") from None
    except OSError as error:
        raise CannotRunError(f"{folder} cannot be written: {error.strerror or error}") from None
    click.echo(f"wrote {count} files to {folder}", err=True)


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
