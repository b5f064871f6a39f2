"""People and organizations: names and roles as each source prints them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from factsheet.facts.base import Fact
from factsheet.facts.fields import Id, Text
from factsheet.facts.shown import Name


class Person(Fact):
    """Somebody whom the sources name; a state is an organization."""

    word: ClassVar[str] = "person"
    key: ClassVar[str] = "people"
    noun: ClassVar[str] = "a person"
    passages_are_statements: ClassVar[bool] = False
    evidence_is_optional: ClassVar[bool] = True

    type: Literal["person", "organization", "group"]
    name: Text
    also: tuple[Text, ...] = ()
    """Other words that mean this one, such as “the Chinese company”."""
    role: Text | None = None
    """As the source prints it, the first letter's case aside."""
    organization: Id | None = None

    @property
    def headline(self) -> str:
        return self.name

    def names(self) -> Iterator[Name]:
        yield Name(path=("name",), words=self.name, any_ending=self.type != "person")
        if self.role is not None:
            yield Name(path=("role",), words=self.role, bearer=self.id)
        if self.organization is not None:
            yield Name(path=("organization",), id=self.organization, bearer=self.id)
