"""Who tells a fact, by name and role as each source prints them."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from factsheet.checked import CheckedAccount, CheckedFact
from factsheet.facts import Person
from factsheet.render.edition import Edition


class PrintedName(Struct, frozen=True, kw_only=True):
    """A person or an organization as some of the sources print it."""

    name: str
    role: str
    """Empty where the sources print none."""
    link: str | None
    """To the person's card."""
    sources: tuple[str, ...]
    """The labels of the sources that print it so; empty where all of the fact's sources do."""
    language: str
    named: bool = True
    """False for somebody whom no source names: `name` is then the editor's words."""


def tellers(edition: Edition, checked: CheckedFact, page: str) -> tuple[PrintedName, ...]:
    """Those who tell the fact; a person whom two sources print differently comes once for each way."""
    found: dict[tuple[str, str, str | None, bool], list[CheckedAccount]] = {}
    for account in checked.accounts:
        for attribution in account.fact.attributions():
            if attribution.person is not None:
                name = edition.printed_name(attribution.person, account.source.id)
                role = edition.role(attribution.person, account.source.id) or ""
                key = (name, role, edition.person_link(attribution.person, page), True)
            else:
                key = (attribution.unnamed or "", "", None, False)
            found.setdefault(key, []).append(account)
    return tuple(
        _printed(edition, name, role, link, accounts, len(checked.accounts), named=named)
        for (name, role, link, named), accounts in found.items()
    )


def own_names(edition: Edition, checked: CheckedFact) -> tuple[PrintedName, ...]:
    """A person's own names and roles, as the sources print them."""
    found: dict[tuple[str, str], list[CheckedAccount]] = {}
    for account in checked.accounts:
        if isinstance(account.fact, Person):
            found.setdefault((account.fact.name, account.fact.role or ""), []).append(account)
    return tuple(
        _printed(edition, name, role, None, accounts, len(checked.accounts)) for (name, role), accounts in found.items()
    )


def _printed(
    edition: Edition,
    name: str,
    role: str,
    link: str | None,
    accounts: Iterable[CheckedAccount],
    among: int,
    *,
    named: bool = True,
) -> PrintedName:
    sources = [account.source for account in accounts]
    language = edition.language_of(sources[0]) if named else edition.sheet.language
    labels = tuple(source.chip for source in sources) if len(sources) < among else ()
    return PrintedName(name=name, role=role, link=link, sources=labels, language=language, named=named)
