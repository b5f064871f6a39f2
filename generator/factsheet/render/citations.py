"""A checked fact -> how to cite it, in plain text."""

from __future__ import annotations

from factsheet.addresses import absolute
from factsheet.checked import CheckedFact
from factsheet.facts import Quote
from factsheet.render.edition import Edition


def citation(edition: Edition, checked: CheckedFact) -> str:
    """What is said and by which sources, then the sheet, the fact's id, and its address where the site has one."""
    words, fact = edition.wording, checked.fact
    quoted = isinstance(fact, Quote)
    told = words.comma.join(account.source.chip for account in checked.accounts)
    parts = (
        words.quoted.format(words=fact.headline) if quoted else fact.headline.rstrip("."),
        words.cite_sheet.format(title=edition.sheet.title, id=fact.id),
        words.cite_sources.format(sources=told) if told else "",
        absolute(edition.settings.url, edition.addresses.fact(fact)),
    )
    return " ".join(part if part.startswith("http") else f"{part}." for part in parts if part)
