"""A checked fact -> how to cite it, in plain text."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.addresses import absolute
from factsheet.checked import CheckedFact
from factsheet.facts import Quote
from factsheet.render.edition import Edition


def citation(edition: Edition, checked: CheckedFact) -> str:
    """What is said and by which sources, then the sheet, the fact's id, and its address where the site has one."""
    words, fact = edition.wording, checked.fact
    told = words.comma.join(account.source.chip for account in checked.accounts)
    said = words.quoted.format(words=fact.headline) if isinstance(fact, Quote) else fact.headline.rstrip(".")
    names = words.or_as.join(dict.fromkeys(_names(edition, checked)))
    parts = (
        words.cite_names.format(said=said, names=names) if names else said,
        words.cite_sheet.format(title=edition.sheet.title, id=fact.id),
        words.cite_sources.format(sources=told) if told else "",
        absolute(edition.settings.url, edition.addresses.fact(fact)),
    )
    return " ".join(part if part.startswith("http") else f"{part}." for part in parts if part)


def _names(edition: Edition, checked: CheckedFact) -> Iterator[str]:
    """Those who tell the fact, as each source prints them."""
    for account in checked.accounts:
        for attribution in account.fact.attributions():
            if attribution.person is not None:
                yield edition.printed_name(attribution.person, account.source.id)
