"""Headcounts -> bar charts, drawn when the site is built: every length and position is computed here.

Bars are as wide as a share of the drawing and text keeps its size, so that one drawing reads well on a phone and on a
desk. The figures of one unit make one chart; those computed from others are left out, since their parts stand in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

from msgspec import Struct

from factsheet.addresses import relative
from factsheet.checked import CheckedFact
from factsheet.facts import Headcount
from factsheet.render.accounts import Chip, chips_of
from factsheet.render.edition import Edition
from factsheet.render.figures import signed_text, told_figure

FEWEST_BARS = 2
"""One bar compares nothing."""
LABEL_CHARACTERS = 38
"""As many as stand in a line on a phone of 320 pixels."""
NARROWEST = 270
"""Pixels that the drawing has on such a phone."""
FIGURE_CHARACTER = 9
"""Pixels of a bold digit at most."""
LINE, BAR, GAP = 20, 22, 16
"""Pixels: a line of a label, a bar, and the space below it."""
FIGURE_GAP = 10
"""Pixels between a bar and its figure."""
SHORTEST = 0.4
"""Of the width: what is left to the longest bar at least, however long the figures are."""


class LabelLine(Struct, frozen=True, kw_only=True):
    text: str
    y: int


class Bar(Struct, frozen=True, kw_only=True):
    label: tuple[LabelLine, ...]
    kind: str
    """observed, planned or estimated."""
    x: str
    """Of its left edge; a chart that runs from right to left has its bars at the other side."""
    width: str
    """In percent of the drawing."""
    y: int
    middle: int
    figure: str
    """What stands at the bar's end; where the sources differ, each source's figure."""
    marks: tuple[str, ...]
    """Where the other figures end, in percent of the drawing."""
    end: str
    """Of the bar or the last mark, whichever is farther: where the figure begins."""


class Row(Struct, frozen=True, kw_only=True):
    """A line of the table that the chart is drawn from."""

    title: str
    link: str
    kind: str
    figure: str
    chips: tuple[Chip, ...]


class Chart(Struct, frozen=True, kw_only=True):
    id: str
    title: str
    lede: str
    description: str
    bars: tuple[Bar, ...]
    height: int
    bar_height: int
    kinds: tuple[str, ...]
    """Those that occur, in the order of the key."""
    rows: tuple[Row, ...]
    unit: str
    start: str
    """Where labels begin."""
    figure_gap: int
    """From a bar's end to its figure, in pixels to the right."""


def charts(edition: Edition, page: str) -> tuple[Chart, ...]:
    by_unit: dict[str, list[tuple[CheckedFact, Headcount]]] = {}
    for checked in edition.of_kind(Headcount):
        if isinstance(checked.fact, Headcount) and checked.fact.value is not None:
            by_unit.setdefault(checked.fact.unit, []).append((checked, checked.fact))
    return tuple(
        _chart(edition, number, unit, counted, page)
        for number, (unit, counted) in enumerate(by_unit.items(), start=1)
        if len(counted) >= FEWEST_BARS
    )


def _chart(
    edition: Edition, number: int, unit: str, counted: Sequence[tuple[CheckedFact, Headcount]], page: str
) -> Chart:
    labels = _labels([fact for _, fact in counted], edition.wording.comma)
    figures = [_figure(edition, checked, fact) for checked, fact in counted]
    most = max(max(_values(checked)) for checked, _ in counted)
    room = max(SHORTEST, 1 - (max(map(len, figures)) * FIGURE_CHARACTER + GAP) / NARROWEST)
    mirrored = edition.wording.direction == "rtl"
    place = _mirrored if mirrored else _percent
    bars: list[Bar] = []
    top = 0
    for (checked, fact), label, figure in zip(counted, labels, figures, strict=True):
        lines = wrap(label, LABEL_CHARACTERS)
        y = top + LINE * len(lines)
        bars.append(
            Bar(
                label=tuple(LabelLine(text=line, y=top + LINE * at - 7) for at, line in enumerate(lines, start=1)),
                kind=fact.kind,
                x=_mirrored(fact.value or 0, most, room) if mirrored else "1",
                width=_percent(fact.value or 0, most, room),
                y=y,
                middle=y + BAR // 2,
                figure=figure,
                marks=tuple(place(value, most, room) for value in _values(checked) if value != fact.value),
                end=place(max(_values(checked)), most, room),
            )
        )
        top = y + BAR + GAP
    kinds = tuple(kind for kind in edition.wording.chart_kinds if any(bar.kind == kind for bar in bars))
    return Chart(
        id=f"chart_{number}",
        title=_title(edition, unit, [fact for _, fact in counted]),
        lede=edition.wording.chart_lede,
        description=_description(edition, labels, bars),
        bars=tuple(bars),
        height=top - GAP + 2,
        bar_height=BAR,
        kinds=kinds,
        rows=tuple(_row(edition, checked, fact, page) for checked, fact in counted),
        unit=unit,
        start="100%" if mirrored else "0",
        figure_gap=-FIGURE_GAP if mirrored else FIGURE_GAP,
    )


def _percent(value: int, most: int, room: float) -> str:
    return f"{100 * _share(value, most, room):.2f}%"


def _mirrored(value: int, most: int, room: float) -> str:
    """As far from the right edge as `_percent` is from the left."""
    return f"{100 * (1 - _share(value, most, room)):.2f}%"


def _share(value: int, most: int, room: float) -> float:
    """Of the drawing's width."""
    return room * value / most if most else 0


def _values(checked: CheckedFact) -> list[int]:
    """The fact's value, then what other sources give, each once."""
    told = [account.fact for account in checked.accounts]
    facts = [checked.fact, *told]
    return list(dict.fromkeys(fact.value for fact in facts if isinstance(fact, Headcount) and fact.value is not None))


def _figure(edition: Edition, checked: CheckedFact, fact: Headcount) -> str:
    words = edition.wording
    if len(_values(checked)) == 1:
        return signed_text(fact.value or 0, fact, words)
    told = ((account.source.chip, told_figure(account, words)) for account in checked.accounts)
    return words.semicolon.join(f"{source}{words.colon}{figure}" for source, figure in told if figure)


def _labels(facts: Sequence[Headcount], comma: str) -> list[str]:
    """Place and time in the source's words where they tell the bars apart; else the titles."""
    short = [_short_label(fact, comma) for fact in facts]
    if all(short) and len(set(short)) == len(short):
        return short
    return [fact.title for fact in facts]


def _short_label(fact: Headcount, comma: str) -> str:
    date = fact.due or fact.date
    label = comma.join(part for part in (fact.place, date.text if date else None) if part)
    return label[:1].upper() + label[1:]


def _title(edition: Edition, unit: str, facts: Sequence[Headcount]) -> str:
    organizations = {fact.organization for fact in facts}
    person = edition.person(next(iter(organizations))) if len(organizations) == 1 else None
    title = edition.wording.chart_title.format(unit=unit)
    return f"{person.name}{edition.wording.colon}{title}" if person else title[:1].upper() + title[1:]


def _description(edition: Edition, labels: Sequence[str], bars: Sequence[Bar]) -> str:
    words = edition.wording
    return words.semicolon.join(
        f"{words.chart_kinds[bar.kind]}, {label}{words.colon}{bar.figure}"
        for label, bar in zip(labels, bars, strict=True)
    )


def _row(edition: Edition, checked: CheckedFact, fact: Headcount, page: str) -> Row:
    return Row(
        title=fact.title,
        link=relative(edition.addresses.fact(fact), page),
        kind=edition.wording.chart_kinds[fact.kind],
        figure=_figure(edition, checked, fact),
        chips=chips_of(edition, checked, page),
    )
