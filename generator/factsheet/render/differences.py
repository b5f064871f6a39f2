"""The versions of a sheet's reports -> the page that shows what their differences touch, and them side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from factsheet.addresses import relative
from factsheet.comparisons import ToldDifference, Versions
from factsheet.pages import Heading, Page, SearchEntry
from factsheet.render.accounts import source_title
from factsheet.render.difference_lines import DifferenceLine, ToldTogether, difference_line
from factsheet.render.edition import Edition
from factsheet.render.finishing import finished, shortened
from factsheet.render.highlights import Segment
from factsheet.render.listings import page_entry
from factsheet.render.side_by_side import RowView, is_whole, listed_spans, row_views
from factsheet.render.sources import versions_note
from factsheet.sources import DifferenceKind
from factsheet.text.comparison import Row

ORDER: tuple[DifferenceKind, ...] = ("number", "name", "date", "quotation", "attribution", "certainty", "omission")
"""Classes by how much they matter to a reader."""

LONGEST_TITLE = 90
"""Characters of a difference among the results of a search."""


class Touched(Struct, frozen=True):
    """A class, with whether the versions differ in it."""

    kind: DifferenceKind
    text: str
    link: str
    """To the list of its differences; empty where the versions agree."""


class DifferenceGroup(Struct, frozen=True, kw_only=True):
    id: str
    title: str
    lines: tuple[DifferenceLine, ...]


class VersionLine(Struct, frozen=True, kw_only=True):
    """One of two versions, as the head of its column."""

    label: str
    title: str
    link: str
    side: str
    language: str


class PairView(Struct, frozen=True, kw_only=True):
    id: str
    title: str
    """Empty where there is no other pair on the page."""
    versions: tuple[VersionLine, VersionLine]
    relation: str
    summary: str
    touched_id: str
    touched: tuple[Touched, ...]
    groups: tuple[DifferenceGroup, ...]
    wording: DifferenceGroup | None
    """Differences in wording alone; None where there are none, or where they may not be shown."""
    side_id: str
    rows_note: str
    rows: tuple[RowView, ...]


class DifferencesView(Struct, frozen=True, kw_only=True):
    lede: str
    pairs: tuple[PairView, ...]


def differences_page(edition: Edition) -> Page:
    """For a sheet with versions of one report."""
    address, words = edition.addresses.differences(), edition.wording.page("differences")
    pairs = tuple(_pair(edition, versions, number, address) for number, versions in enumerate(edition.pairs, start=1))
    return finished(
        edition,
        "differences",
        address=address,
        title=words.title,
        description=f"{edition.sheet.title}. {words.lede}",
        menu=words.menu,
        edit_path=edition.sheet.at_source(edition.pairs[0].b.id, "id").path,
        view=DifferencesView(lede=words.lede, pairs=pairs),
        headings=tuple(_headings(edition, pairs)),
        search=(page_entry(words.title, words.lede), *(entry for pair in pairs for entry in _entries(pair))),
    )


def _pair(edition: Edition, versions: Versions, number: int, page: str) -> PairView:
    words = edition.wording
    # Ids stay short where there is only one pair, as on nearly every sheet.
    mark = "" if len(edition.pairs) == 1 else f"_{number}"
    rows = tuple(f"row{mark}_{_place(*_numbers(row))}" for row in versions.comparison.rows)
    found = edition.told.get((versions.a.id, versions.b.id), ())
    together = tuple(_told_together(versions, found, rows, mark))
    listed = [each for each in together if each.is_more_than_wording]
    worded = [each for each in together if not each.is_more_than_wording]
    return PairView(
        id=f"versions{mark}",
        title=words.two_versions.format(a=versions.a.chip, b=versions.b.chip) if mark else "",
        versions=(_version(edition, versions, "a", page), _version(edition, versions, "b", page)),
        relation=versions_note(edition, versions.a, versions.b, versions.comparison.resemblance),
        summary=_summary(edition, found),
        touched_id=f"touched{mark}",
        touched=tuple(_touched(edition, found, mark)),
        groups=tuple(_groups(edition, listed, mark, page)),
        wording=_worded(edition, worded, mark, page) if worded and is_whole(versions) else None,
        side_id=f"side_by_side{mark}",
        rows_note="" if is_whole(versions) else words.excerpts_of_rows,
        rows=tuple(row_views(edition, versions, listed_spans(listed), rows, page)),
    )


def _told_together(
    versions: Versions, found: Iterable[ToldDifference], rows: Sequence[str], mark: str
) -> Iterator[ToldTogether]:
    """In the order of the first of each."""
    by_place = {_numbers(row): name for row, name in zip(versions.comparison.rows, rows, strict=True)}
    together: dict[tuple[object, ...], list[ToldDifference]] = {}
    for told in found:
        difference = told.difference
        place = (difference.a_paragraphs, difference.b_paragraphs)
        together.setdefault((place, difference.kind, told.facts, told.recorded), []).append(told)
    seen: Counter[str] = Counter()
    for differences in together.values():
        first = differences[0].difference
        name = f"difference{mark}_{_place(first.a_paragraphs, first.b_paragraphs)}_{first.kind}"
        seen[name] += 1
        yield ToldTogether(
            id=name if seen[name] == 1 else f"{name}_{seen[name]}",
            row=by_place[first.a_paragraphs, first.b_paragraphs],
            differences=tuple(differences),
        )


def _place(a: Sequence[int], b: Sequence[int]) -> str:
    """A row by its first paragraph: articles do not change, so that links to it stay."""
    return f"{a[0]}" if a else f"b{b[0]}"


def _numbers(row: Row) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Of the paragraphs of both versions."""
    return tuple(each.paragraph.number for each in row.a), tuple(each.paragraph.number for each in row.b)


def _version(edition: Edition, versions: Versions, side: str, page: str) -> VersionLine:
    source = versions.a if side == "a" else versions.b
    return VersionLine(
        label=source.chip,
        title=source_title(edition, source),
        link=relative(edition.addresses.source(source.id), page),
        side=side,
        language=edition.language_of(source),
    )


def _summary(edition: Edition, found: Sequence[ToldDifference]) -> str:
    words = edition.wording
    more = sum(told.must_be_told for told in found)
    worded = sum(told.difference.kind == "wording" and not told.difference.in_parts for told in found)
    first = words.count(words.differences_told, more) if more else words.no_differences
    return f"{first} {words.count(words.differences_worded, worded)}" if worded else first


def _touched(edition: Edition, found: Sequence[ToldDifference], mark: str) -> Iterator[Touched]:
    words = edition.wording
    for kind in ORDER:
        count = sum(told.difference.kind == kind and told.must_be_told for told in found)
        if count:
            yield Touched(kind, words.count(words.classes_differ[kind], count), f"#{_group_id(kind, mark)}")
        else:
            yield Touched(kind, words.classes_agree[kind], "")


def _groups(edition: Edition, listed: Sequence[ToldTogether], mark: str, page: str) -> Iterator[DifferenceGroup]:
    words = edition.wording
    titles = [(str(kind), words.difference_groups[kind]) for kind in ORDER]
    for group, title in (*titles, ("wording", words.wording_noted), ("parts", words.beyond_report)):
        own = [each for each in listed if group == ("parts" if each.first.difference.in_parts else _kind(each))]
        if own:
            lines = tuple(difference_line(edition, each, page) for each in own)
            yield DifferenceGroup(id=_group_id(group, mark), title=title, lines=lines)


def _kind(told: ToldTogether) -> str:
    return told.first.difference.kind


def _worded(edition: Edition, worded: Sequence[ToldTogether], mark: str, page: str) -> DifferenceGroup:
    count = sum(len(each.differences) for each in worded)
    return DifferenceGroup(
        id=_group_id("worded", mark),
        title=edition.wording.count(edition.wording.wording_listed, count),
        lines=tuple(difference_line(edition, each, page) for each in worded),
    )


def _group_id(kind: str, mark: str) -> str:
    return f"differences_{kind}{mark}"


def _headings(edition: Edition, pairs: Sequence[PairView]) -> Iterator[Heading]:
    for pair in pairs:
        level = 2
        if pair.title:
            yield Heading(id=pair.id, title=pair.title, level=2)
            level = 3
        yield Heading(id=pair.touched_id, title=edition.wording.what_is_touched, level=level)
        yield Heading(id=pair.side_id, title=edition.wording.side_by_side, level=level)


def _entries(pair: PairView) -> Iterator[SearchEntry]:
    """A difference is found by its words and those around them; mere wording is not looked for."""
    for line in (line for group in pair.groups for line in group.lines):
        words = (_plain(side.segments) for side in line.sides)
        differing = (_plain([each for each in side.segments if each.covered_by]) for side in line.sides)
        yield SearchEntry(
            anchor=line.id,
            title=shortened(f"{line.kind_text}: {' / '.join(filter(None, differing))}", LONGEST_TITLE),
            text=" / ".join(filter(None, words)),
        )


def _plain(segments: Iterable[Segment]) -> str:
    return " ".join("".join(" … " if each.is_cut else each.text for each in segments).split())
