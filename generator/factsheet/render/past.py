"""The chronicle of a sheet -> what other pages than that of changes tell of it: days, steps, the past of one fact."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from markupsafe import Markup
from msgspec import Struct

from factsheet.addresses import relative
from factsheet.changes.model import Change, Revision, Sort
from factsheet.load.reading import KIND_BY_KEY
from factsheet.render.change_words import section_of, sentence_html
from factsheet.render.dates import edtf_words
from factsheet.render.edition import Edition

ID = re.compile(r"[a-z][a-z0-9-]*")
"""As `facts.fields.Id` has it."""


def day_text(edition: Edition, moment: datetime) -> str:
    return edtf_words(f"{moment:%Y-%m-%d}", edition.wording.dates, edition.wording.unknown)


def step_id(sort: Sort, revision: Revision) -> str:
    """One commit may stand in every section."""
    return f"{section_of(sort)}_{revision.commit[:12]}"


class PastView(Struct, frozen=True):
    """One thing that changed about a fact."""

    date: str
    machine_date: str
    link: str
    """To the step on the page of changes."""
    sentence: Markup


def past_of(edition: Edition, fact: str, page: str) -> Iterator[PastView]:
    """What changed about one fact, the newest first; nothing where no history tells of it."""
    for revision, change in edition.past.get(fact, ()):
        yield PastView(
            date=day_text(edition, revision.date),
            machine_date=f"{revision.date:%Y-%m-%d}",
            link=relative(f"{edition.addresses.changes()}#{step_id(change.sort, revision)}", page),
            sentence=sentence_html(change, edition.wording),
        )


def gone_facts(edition: Edition) -> Iterator[tuple[str, tuple[Revision, Change]]]:
    """The ids of facts that were taken out and never came back, each with the change that did it."""
    for name, past in edition.past.items():
        if is_gone(edition, name):
            yield name, past[0]


def is_gone(edition: Edition, name: str) -> bool:
    past = edition.past.get(name)
    if not past or name in edition.checked.fact_by_id:
        return False
    _, last = past[0]
    # What stood in the place of an id in an old state may be no id, and must not become part of a path.
    return last.what == "removed" and last.subject.key in KIND_BY_KEY and bool(ID.fullmatch(name))
