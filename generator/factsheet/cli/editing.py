"""`factsheet show`, `find`, `cite` and `accept`: an editor never types a passage or a fingerprint by hand."""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import click

from factsheet.acceptance import with_digest
from factsheet.citations import evidence_yaml, places_of
from factsheet.cli.common import CannotRunError, checked, unknown_name
from factsheet.model import Article, Span
from factsheet.records import UnreadableYamlError
from factsheet.report.text import visible
from factsheet.sheet import Sheet

AROUND = 60
"""Code points shown on each side of a place that was found."""

_seeds = click.option(
    "--seeds", type=click.Path(path_type=Path), default="seeds", show_default=True, help="Where the sheets are."
)


@click.command()
@click.argument("source")
@click.argument("paragraph", type=int, required=False)
@_seeds
def show(source: str, paragraph: int | None, seeds: Path) -> None:
    """Print an article with the numbers of its paragraphs; one PARAGRAPH also as evidence, ready to be pasted."""
    _, article = _article(seeds, source)
    count = len(article.paragraphs)
    if paragraph is not None and not 1 <= paragraph <= count:
        raise CannotRunError(f"{source} has no paragraph {paragraph}: expected 1 to {count}")
    for each in article.paragraphs:
        if paragraph in (None, each.number):
            role = "" if each.role == "text" else f" ({each.role})"
            click.echo(f"{each.number:>4}  {_readable(article.words_of(each.span))}{role}")
        if paragraph == each.number:
            click.echo(f"\n{_indented_evidence(article, each.span)}", nl=False)


@click.command()
@click.argument("words")
@_seeds
def find(words: str, seeds: Path) -> None:
    """Find WORDS in all stored articles and print each place as evidence, ready to be pasted."""
    places = [(article, span) for _, article in _articles(seeds) for span in places_of(article, words)]
    if not places:
        click.echo("no article has these words", err=True)
        sys.exit(1)
    for article, span in places:
        _print_place(article, span)


@click.command()
@click.argument("source")
@click.argument("words")
@_seeds
def cite(source: str, words: str, seeds: Path) -> None:
    """Print the evidence that cites WORDS of SOURCE, with prefix or suffix where they stand in several places."""
    _, article = _article(seeds, source)
    places = list(places_of(article, words))
    if not places:
        click.echo(f"{source} does not have these words; see: factsheet show {source}", err=True)
        sys.exit(1)
    for span in places:
        _print_place(article, span)


@click.command()
@click.argument("sources", nargs=-1)
@_seeds
def accept(sources: tuple[str, ...], seeds: Path) -> None:
    """Record the stored articles of SOURCES (default: all) as read and accepted: writes sha256 into sheet.yml."""
    known = [(sheet, source) for sheet in _sheets(seeds) for source in sheet.articles]
    missing = [name for name in sources if name not in {source for _, source in known}]
    if missing:
        raise unknown_name("source", missing[0], [source for _, source in known])
    for sheet, source in known:
        if sources and source not in sources:
            continue
        _accept(Path(sheet.path, "sheet.yml"), source, sheet.digests[source])


def _accept(file: Path, source: str, digest: str) -> None:
    try:
        text = file.read_bytes().decode()
        changed = with_digest(str(file), text, source, digest)
        if changed != text:
            fresh = file.with_name(f".{file.name}.{os.getpid()}")
            fresh.write_bytes(changed.encode())
            fresh.replace(file)
    except (OSError, UnicodeDecodeError, UnreadableYamlError) as error:
        raise CannotRunError(f"{file} could not be changed: {error}") from None
    click.echo(f"{source}  {digest}  {'recorded' if changed != text else 'as recorded'}")


def _sheets(seeds: Path) -> list[Sheet]:
    return [each.sheet for each in checked(seeds).sheets]


def _articles(seeds: Path) -> Iterator[tuple[Sheet, Article]]:
    for sheet in _sheets(seeds):
        for source in sheet.sources:
            if source.id in sheet.articles:
                yield sheet, sheet.articles[source.id]


def _article(seeds: Path, source: str) -> tuple[Sheet, Article]:
    """The article of a source, named by its id, or as `sheet/source` where sheets share it."""
    articles = [(f"{sheet.slug}/{article.id}", sheet, article) for sheet, article in _articles(seeds)]
    fitting = [each for each in articles if source in (each[0], each[2].id)]
    if not fitting:
        raise unknown_name("source", source, [article.id for _, _, article in articles])
    if len(fitting) > 1:
        names = " or ".join(name for name, _, _ in fitting)
        raise CannotRunError(f"several sheets have a source `{source}`: write {names}")
    return fitting[0][1], fitting[0][2]


def _print_place(article: Article, span: Span) -> None:
    paragraph = article.paragraph_at(span.start)
    before = article.text[max(paragraph.span.start, span.start - AROUND) : span.start]
    after = article.text[span.end : min(paragraph.span.end, span.end + AROUND)]
    context = _readable(f"…{before}«{article.words_of(span)}»{after}…")
    click.echo(f"# {article.id}, paragraph {paragraph.number}: {context}")
    click.echo(_indented_evidence(article, span))


def _readable(text: str) -> str:
    return visible(" ".join(text.split()))


def _indented_evidence(article: Article, span: Span) -> str:
    """As deep as it stands below `evidence:` of a fact, with characters that steer a terminal made visible."""
    lines = textwrap.indent(evidence_yaml(article, span), "      ").split("\n")
    return "\n".join(visible(line) for line in lines)
