"""`factsheet check` and `factsheet explain`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from factsheet.addresses import absolute, rule_address
from factsheet.cli.common import FORMATS, CannotRunError, print_report, reported, site_address, unknown_name
from factsheet.rules import RULE_BY_NAME


@click.command()
@click.argument("path", type=click.Path(path_type=Path), default="seeds")
@click.option(
    "--output-format",
    type=click.Choice(FORMATS),
    help="How to print; by default full, and github with it in a workflow on GitHub.",
)
@click.option("--strict", is_flag=True, help="Warnings, and checks that could not be made, fail too.")
@click.option("--fact", metavar="ID", help="Only what is about this fact.")
@click.option("--rule", metavar="NAME", help="Only what this rule asks.")
def check(path: Path, output_format: str | None, strict: bool, fact: str | None, rule: str | None) -> None:
    """Check the sheets under PATH (default: seeds/) against their articles."""
    if rule is not None and rule not in RULE_BY_NAME:
        raise unknown_name("rule", rule, RULE_BY_NAME)
    report = reported(path, fact=fact, rule=rule)
    if fact is not None and fact not in report.owners:
        raise unknown_name("fact", fact, report.owners)
    print_report(report, output_format)
    if not report.summary.checks:
        raise CannotRunError("no check was made, so nothing can be said")
    if not report.is_clean(strict=strict):
        sys.exit(1)


@click.command()
@click.argument("rule")
def explain(rule: str) -> None:
    """Print the page of a rule: what it asks and why, with examples."""
    if rule not in RULE_BY_NAME:
        raise unknown_name("rule", rule, RULE_BY_NAME)
    click.echo(f"{rule}\n\n{RULE_BY_NAME[rule].page.strip()}")
    if site := site_address():
        click.echo(f"\n{absolute(site, rule_address(rule))}")
