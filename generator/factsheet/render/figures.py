"""Numbers -> how a language writes them, and headcounts -> the figure that readers see, with its arithmetic."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_EVEN, Decimal

from msgspec import Struct

from factsheet.addresses import relative
from factsheet.checked import CheckedAccount, CheckedFact
from factsheet.facts import Headcount
from factsheet.render.edition import Edition
from factsheet.render.wording import Wording, in_digits

RATIO_PLACES = Decimal("0.01")
"""A ratio of two counts of people says no more with more places."""


class Term(Struct, frozen=True, kw_only=True):
    """One of the figures that another is computed from."""

    sign: str
    """What stands before it; empty before the first."""
    text: str
    title: str
    link: str


class Variant(Struct, frozen=True):
    """What a derived figure comes to under the figures of one source."""

    source: str
    """Its label."""
    text: str


class FigureView(Struct, frozen=True, kw_only=True):
    """A figure as readers see it."""

    text: str
    """With its sign and its qualifier: “about +500”."""
    value: str
    """For programs, in plain digits; empty where there is no figure."""
    unit: str
    """Empty for a figure that has none."""
    terms: tuple[Term, ...] = ()
    variants: tuple[Variant, ...] = ()
    """One for each source, where they do not all come to the same."""


def number_text(value: Decimal | int, wording: Wording) -> str:
    """In groups of three from 1,000 on, with the marks of the language."""
    number = Decimal(value)
    if number != number.to_integral_value():
        number = number.quantize(RATIO_PLACES, ROUND_HALF_EVEN).normalize()
    whole, _, fraction = f"{number:,f}".partition(".")
    grouped = whole.replace(",", wording.thousands).replace("-", "\N{MINUS SIGN}")
    return in_digits(f"{grouped}{wording.decimal}{fraction}" if fraction else grouped, wording.digits)


def signed_text(value: Decimal | int, fact: Headcount, wording: Wording) -> str:
    """With the sign of an increase or a decrease, and with the qualifier."""
    sign = {"increase": "+", "decrease": "\N{MINUS SIGN}"}.get(fact.measure, "")
    number = f"{sign}{number_text(value, wording)}"
    return wording.qualifiers[fact.qualifier].format(number=number) if fact.qualifier else number


def told_figure(account: CheckedAccount, wording: Wording) -> str:
    """The figure as one source gives it; empty where it gives none."""
    fact = account.fact
    if not isinstance(fact, Headcount) or fact.value is None:
        return ""
    return signed_text(fact.value, fact, wording)


def figure_of(edition: Edition, checked: CheckedFact, page: str) -> FigureView | None:
    """The figure of a headcount; None for a fact that has none."""
    fact = checked.fact
    if not isinstance(fact, Headcount):
        return None
    value = checked.computed if fact.derived is not None else fact.value
    if value is None:
        return FigureView(text=edition.wording.no_figure, value="", unit="", terms=_terms(edition, fact, page))
    return FigureView(
        text=signed_text(value, fact, edition.wording),
        value=f"{Decimal(value).normalize():f}",
        unit="" if _is_ratio(fact) else fact.unit,
        terms=_terms(edition, fact, page),
        variants=tuple(_variants(edition, fact, value)),
    )


def _variants(edition: Edition, fact: Headcount, value: Decimal | int) -> Iterator[Variant]:
    by_source = edition.computed_by_source.get(fact.id, {}) if fact.derived is not None else {}
    if {Decimal(value), *by_source.values()} == {Decimal(value)}:
        return
    for source in edition.sheet.sources:
        if source.id in by_source:
            yield Variant(source.label or source.id, signed_text(by_source[source.id], fact, edition.wording))


def _is_ratio(fact: Headcount) -> bool:
    """People over people is a plain number."""
    return fact.derived is not None and fact.derived.ratio is not None


def _terms(edition: Edition, fact: Headcount, page: str) -> tuple[Term, ...]:
    given = fact.derived.given() if fact.derived else None
    if given is None:
        return ()
    operation, inputs = given
    terms = []
    for number, name in enumerate(inputs):
        checked = edition.checked.fact_by_id.get(name)
        if checked is None or not isinstance(checked.fact, Headcount):
            continue
        value = checked.computed if checked.fact.derived is not None else checked.fact.value
        terms.append(
            Term(
                sign=edition.wording.operators[operation] if number else "",
                text=number_text(value, edition.wording) if value is not None else edition.wording.no_figure,
                title=checked.fact.title,
                link=relative(edition.addresses.fact(checked.fact), page),
            )
        )
    return tuple(terms)
