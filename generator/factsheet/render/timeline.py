"""Events -> the timeline: on the calendar, in the source's own words, and without a date."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup
from msgspec import Struct

from factsheet.checked import CheckedFact
from factsheet.facts import Event, Fact
from factsheet.pages import Heading, Page
from factsheet.render.dates import DateView, date_view
from factsheet.render.edition import Edition
from factsheet.render.finishing import finished
from factsheet.render.listings import (
    WithdrawnView,
    card_html,
    edit_path,
    fact_entries,
    page_entry,
    withdrawn,
)

LONG = 15
"""Events from which on links to the years save scrolling."""


class Item(Struct, frozen=True, kw_only=True):
    card: Markup
    state: str
    """happened, planned or inferred: how its dot is drawn."""
    year_id: str
    """On the first of its year, for the links to years; empty on the others."""


class Lane(Struct, frozen=True, kw_only=True):
    id: str
    title: str
    note: str
    items: tuple[Item, ...]


class TimelineView(Struct, frozen=True, kw_only=True):
    lede: str
    lanes: tuple[Lane, ...]
    years: tuple[str, ...]
    states: tuple[str, ...]
    """Those that occur, in the order of the key."""
    withdrawn: tuple[WithdrawnView, ...]


def timeline_page(edition: Edition, kind: type[Fact] = Event) -> Page:
    address, words = edition.addresses.facts(kind), edition.wording.page(kind.key)
    lanes = tuple(_lane(edition, name, events, address) for name, events in events_by_lane(edition).items() if events)
    items = [item for lane in lanes for item in lane.items]
    years = tuple(item.year_id.removeprefix("year_") for item in items if item.year_id)
    return finished(
        edition,
        "timeline",
        address=address,
        title=words.title,
        description=f"{edition.sheet.title}. {words.lede}",
        menu=words.menu,
        edit_path=edit_path(edition, kind),
        view=TimelineView(
            lede=words.lede,
            lanes=lanes,
            years=years if len(items) >= LONG and len(years) > 1 else (),
            states=tuple(state for state in edition.wording.event_states if any(item.state == state for item in items)),
            withdrawn=withdrawn(edition, kind),
        ),
        headings=(Heading(id=lane.id, title=lane.title, level=2) for lane in lanes if len(lanes) > 1),
        search=(page_entry(words.title, words.lede), *fact_entries(edition, edition.of_kind(kind), address)),
    )


def events_by_lane(edition: Edition) -> dict[str, list[CheckedFact]]:
    """Events with a year stand in the order of time; the others as they come, what happened before what is planned."""
    lanes: dict[str, list[CheckedFact]] = {"calendar": [], "words": [], "undated": []}
    for checked in edition.of_kind(Event):
        date = event_date(edition, checked)
        lanes["undated" if date is None else "calendar" if date.year else "words"].append(checked)
    lanes["calendar"].sort(key=lambda checked: _order(edition, checked))
    for name in ("words", "undated"):
        lanes[name].sort(key=lambda checked: event_state(checked.fact) == "planned")
    return lanes


def event_date(edition: Edition, checked: CheckedFact) -> DateView | None:
    return date_view(checked.fact.date, edition.wording.dates)


def event_state(fact: Fact) -> str:
    """Whether it happened or is planned; an inferred date is shown as such before either."""
    if fact.date is not None and fact.date.basis == "inferred":
        return "inferred"
    return fact.status if isinstance(fact, Event) else "happened"


def _order(edition: Edition, checked: CheckedFact) -> tuple[object, ...]:
    date = event_date(edition, checked)
    return date.order if date else ()


def _lane(edition: Edition, name: str, events: Sequence[CheckedFact], page: str) -> Lane:
    items: list[Item] = []
    seen: set[str] = set()
    for checked in events:
        date = event_date(edition, checked)
        year = date.year if date else ""
        items.append(
            Item(
                card=card_html(edition, checked, page, level=3),
                state=event_state(checked.fact),
                year_id=f"year_{year}" if year and year not in seen else "",
            )
        )
        seen.add(year)
    return Lane(
        id=f"lane_{name}",
        title=edition.wording.lanes[name],
        note=edition.wording.lane_notes[name],
        items=tuple(items),
    )
