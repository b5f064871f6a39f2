"""A checked fact -> how to cite it, in plain text."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.addresses import absolute
from factsheet.checked import CheckedFact
from factsheet.facts import Quote
from factsheet.render.edition import Edition
from factsheet.render.figures import figure_of


def citation(edition: Edition, checked: CheckedFact) -> str:
    """What is said and by which sources, then sheet, id, and the permanent address where the site has one."""
    words, fact = edition.wording, checked.fact
    parts = (
        cited_words(edition, checked),
        words.cite_sheet.format(title=edition.sheet.title, id=fact.id),
        cited_sources(edition, checked),
        absolute(edition.settings.url, edition.addresses.permanent(fact.id)),
    )
    return " ".join(part if part.startswith("http") else f"{part}." for part in parts if part)


def cited_words(edition: Edition, checked: CheckedFact) -> str:
    """What is said, with its figure, and who says it where the sources name them."""
    words, fact = edition.wording, checked.fact
    said = words.quoted.format(words=fact.headline) if isinstance(fact, Quote) else fact.headline.rstrip(".")
    figure = figure_of(edition, checked, edition.addresses.facts(type(fact)))
    if figure is not None:
        said = f"{said}{words.colon}{figure.text} {figure.unit}".rstrip()
    names = words.or_as.join(dict.fromkeys(_names(edition, checked)))
    return words.cite_names.format(said=said, names=names) if names else said


def cited_sources(edition: Edition, checked: CheckedFact) -> str:
    """Which sources tell it; empty for a figure that none of them prints."""
    told = edition.wording.comma.join(account.source.chip for account in checked.accounts)
    return edition.wording.cite_sources.format(sources=told) if told else ""


def _names(edition: Edition, checked: CheckedFact) -> Iterator[str]:
    """Those who tell the fact, as each source prints them."""
    for account in checked.accounts:
        for attribution in account.fact.attributions():
            if attribution.person is not None:
                yield edition.printed_name(attribution.person, account.source.id)
