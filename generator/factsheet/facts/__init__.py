"""The kinds of fact, in the order of the site's menu: a further kind is one module, one partial and one line here."""

from __future__ import annotations

from factsheet.facts.base import Fact
from factsheet.facts.claim import Claim
from factsheet.facts.event import Event
from factsheet.facts.headcount import Headcount
from factsheet.facts.person import Person
from factsheet.facts.quote import Quote

KINDS: tuple[type[Fact], ...] = (
    Event,
    Headcount,
    Quote,
    Claim,
    Person,
)

__all__ = ["KINDS", "Claim", "Event", "Fact", "Headcount", "Person", "Quote"]
