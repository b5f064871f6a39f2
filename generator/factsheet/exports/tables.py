"""A checked sheet -> CSV: a table for each kind of fact, and one of all passages (RFC 4180, UTF-8).

A spreadsheet runs a cell that begins like a formula, whoever wrote it. Text that begins so gets an apostrophe in front,
as OWASP's “CSV Injection” advises; numbers are numbers and stay as they are.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from io import StringIO
from typing import Any

from pydantic import BaseModel

from factsheet.checked import CheckedAccount, CheckedFact
from factsheet.exports.selectors import exact_words, words_after, words_before
from factsheet.exports.sheet_json import WITH_THE_FACT, number, own_fields
from factsheet.facts import Fact
from factsheet.render.edition import Edition

Cell = str | int | Decimal | None

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""Without it Excel takes a file for one of the machine's own encoding."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet takes for the start of a formula; the last four are the full-width forms."""

BETWEEN = "; "
"""Between the values of one cell."""

PASSAGE_COLUMNS = ("fact", "kind", "source", "paragraph", "start", "end", "exact", "prefix", "suffix", "note")


def kind_table(edition: Edition, kind: type[Fact]) -> bytes:
    """The facts of a kind that stand, one a line; the columns are the same for every sheet."""
    columns = [*_field_columns(kind)]
    head = ("id", "status", "reports", "statement", *columns, "computed", "sources", "passages", "differs", "note")
    rows = (_fact_row(checked, columns) for checked in edition.of_kind(kind))
    return _table(head, rows)


def passages_table(edition: Edition) -> bytes:
    """Every passage that a standing fact rests on, one a line; offsets are code points of the stored text."""
    rows = (
        (
            checked.fact.id,
            checked.fact.word,
            account.source.id,
            passage.paragraph.number,
            passage.in_file.start,
            passage.in_file.end,
            exact_words(passage),
            words_before(passage),
            words_after(passage),
            passage.evidence.note,
        )
        for checked in edition.standing
        for account in checked.accounts
        for passage in account.passages
    )
    return _table(PASSAGE_COLUMNS, rows)


def _fact_row(checked: CheckedFact, columns: Iterable[str]) -> Iterator[Cell]:
    fact = checked.fact
    values = dict(_flat(own_fields(fact)))
    yield from (fact.id, checked.status, checked.reports, fact.headline)
    yield from (values.get(column) for column in columns)
    yield _figure(checked)
    yield BETWEEN.join(account.source.id for account in checked.accounts)
    yield BETWEEN.join(
        f"{account.source.id} ¶{passage.paragraph.number}"
        for account in checked.accounts
        for passage in account.passages
    )
    yield BETWEEN.join(_difference(account) for account in checked.accounts if account.says or account.silent)
    yield fact.note


def _figure(checked: CheckedFact) -> Cell:
    figure = number(checked.computed)
    return Decimal(figure) if isinstance(figure, str) else figure


def _difference(account: CheckedAccount) -> str:
    """What one source tells otherwise: “b: value = 450, no place”."""
    told = dict(_flat({field: value for field, value in own_fields(account.fact).items() if field in account.says}))
    said = [f"{field} = {value}" for field, value in told.items()]
    return f"{account.source.id}: {', '.join([*said, *(f'no {field}' for field in account.silent)])}"


def _field_columns(kind: type[Fact]) -> Iterator[str]:
    for name, field in kind.model_fields.items():
        if name in WITH_THE_FACT:
            continue
        parts = [part for model in models_in(field.annotation) for part in model.model_fields]
        yield from (f"{name}_{part}" for part in parts) if parts else (name,)


def models_in(annotation: Any) -> list[type[BaseModel]]:
    """The models that the type of a field holds, such as that of `DateField | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in getattr(annotation, "__args__", ()) for model in models_in(part)]


def _flat(fields: Mapping[str, Any]) -> Iterator[tuple[str, Cell]]:
    """Fields below a field as columns of their own, lists as one cell."""
    for name, value in fields.items():
        if isinstance(value, Mapping):
            yield from ((f"{name}_{part}", cell) for part, cell in _flat(value))
        elif isinstance(value, list | tuple):
            yield name, BETWEEN.join(map(str, value))
        else:
            yield name, value


def _table(head: Iterable[str], rows: Iterable[Iterable[Cell]]) -> bytes:
    file = StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(head)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return file.getvalue().encode()


def _safe(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA_STARTS) else cell
