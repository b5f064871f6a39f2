"""`factsheet check` and `factsheet explain`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from factsheet.cli.common import FORMATS, CannotRunError, checked, print_findings, unknown_name
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
    findings = checked(path)
    known = {each.fact for each in findings.checks} | {f.fact.id for s in findings.sheets for f in s.facts}
    if fact is not None and fact not in known:
        raise unknown_name("fact", fact, [each for each in known if each])
    findings = findings.only(fact=fact, rule=rule)
    print_findings(findings, output_format)
    if not findings.summary.checks:
        raise CannotRunError("no check was made, so nothing can be said")
    if not findings.is_clean(strict=strict):
        sys.exit(1)


@click.command()
@click.argument("rule")
def explain(rule: str) -> None:
    """Print the page of a rule: what it asks and why, with examples."""
    if rule not in RULE_BY_NAME:
        raise unknown_name("rule", rule, RULE_BY_NAME)
    click.echo(f"{rule}\n\n{RULE_BY_NAME[rule].page.strip()}")
