"""A checked fact -> what its sources tell differently or leave out, field by field, in a reader's words."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from factsheet.checked import CheckedAccount, CheckedDifference, CheckedFact
from factsheet.facts import Fact, Headcount, Quote
from factsheet.facts.base import DateField
from factsheet.render.dates import date_view
from factsheet.render.edition import Edition
from factsheet.render.figures import signed_text
from factsheet.render.word_diffs import Piece, compared

COMPARED = frozenset({"words"})
"""Fields whose words are compared one by one; of a name or a date the whole is what differs."""
MARKS = frozenset("\"'“”„‟‘’«»‹›")


class Told(Struct, frozen=True, kw_only=True):
    """One source's words for a field."""

    source: str
    """Its label."""
    text: str
    """Empty where the source leaves the field out."""
    quoted: bool
    """Whether `text` is the source's own words, and not a word of ours for them."""
    language: str
    pieces: tuple[Piece, ...] = ()
    """Of its own words: those that the other source does not have are marked; empty where nothing is compared."""
    side: str = ""
    """`a` or `b`, where something is compared."""
    aside: str = ""
    """What the editor reads from the source's words: a date on the calendar."""

    @property
    def needs_marks(self) -> bool:
        """Whether quotation marks of ours help: not around words that bring their own."""
        return self.quoted and not {self.text[:1], self.text[-1:]} & MARKS


class Telling(Struct, frozen=True, kw_only=True):
    """A field that the sources do not tell alike."""

    name: str
    """The field; empty for a recorded difference, which may touch several."""
    field: str
    """In words."""
    told: tuple[Told, ...]
    comment: str = ""
    """What the editor makes of it."""


def tellings(edition: Edition, checked: CheckedFact) -> tuple[Telling, ...]:
    """The fields that any source gives differently or leaves out, then the recorded differences that touch the fact."""
    fields = dict.fromkeys(field for account in checked.accounts for field in (*account.says, *account.silent))
    recorded = (each for each in edition.checked.differences if each.difference.id in checked.differences)
    return (
        *(_telling(edition, checked, field) for field in fields),
        *(recorded_telling(edition, difference) for difference in recorded),
    )


def _telling(edition: Edition, checked: CheckedFact, field: str) -> Telling:
    told = tuple(_told(edition, account, field) for account in checked.accounts)
    return Telling(name=field, field=field_name(edition, field), told=_compared(told) if field in COMPARED else told)


def _compared(told: tuple[Told, ...]) -> tuple[Told, ...]:
    """Two sources with words of their own, with what only one of them has."""
    if len(told) != 2 or not all(each.quoted and each.text for each in told):
        return told
    a, b = compared(told[0].text, told[1].text, told[0].language)
    return (replace(told[0], pieces=a, side="a"), replace(told[1], pieces=b, side="b"))


def field_name(edition: Edition, field: str) -> str:
    return edition.wording.fields.get(field, field.replace("_", " "))


def _told(edition: Edition, account: CheckedAccount, field: str) -> Told:
    text, quoted = ("", False) if field in account.silent else _value(edition, account, field)
    value = getattr(account.fact, field)
    date = date_view(value, edition.wording.dates) if isinstance(value, DateField) and text else None
    return Told(
        source=account.source.chip,
        text=text,
        quoted=quoted,
        language=edition.language_of(account.source),
        aside=date.resolved if date else "",
    )


def _value(edition: Edition, account: CheckedAccount, field: str) -> tuple[str, bool]:
    """A field's value in words, and whether they are the source's own."""
    value = getattr(account.fact, field)
    choice = edition.wording.choices.get((field, str(value)))
    if choice is not None:
        return choice, False
    if isinstance(value, DateField):
        return value.text, True
    if isinstance(value, int) and isinstance(account.fact, Headcount):
        return signed_text(value, account.fact, edition.wording), False
    if isinstance(account.fact, Quote) and field == "words":
        return account.fact.spoken, True
    values = value if isinstance(value, tuple) else (value,)
    people = tuple(_references(account.fact, field))
    if people:
        names = (edition.printed_name(person, account.source.id) for person in people)
        return edition.wording.comma.join(names), False
    return edition.wording.comma.join(str(each) for each in values), True


def _references(fact: Fact, field: str) -> Iterator[str]:
    """The ids of people and organizations in a field."""
    return (person for path, person in fact.references() if path[0] == field)


def recorded_telling(edition: Edition, checked: CheckedDifference) -> Telling:
    """A recorded difference: each source's passage, and what the editor makes of it."""
    difference = checked.difference
    told = tuple(
        Told(
            source=source.chip,
            text=passage.text if passage else "",
            quoted=passage is not None,
            language=edition.language_of(source),
        )
        for source, passage in checked.passages
    )
    preferred = edition.sheet.source_by_id.get(difference.prefer or "")
    comment = edition.wording.resolutions[difference.resolution].format(
        source=preferred.chip if preferred else "", because=difference.because or ""
    )
    return Telling(
        name="",
        field=edition.wording.difference_kinds[difference.kind],
        told=_compared(told),
        comment=comment,
    )
