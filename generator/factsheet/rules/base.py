"""What a rule is: a module with a name, a public page and one or more functions that ask and answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import ModuleType

from msgspec import Struct

from factsheet.accounts import Account, Anchoring
from factsheet.checked import CheckedSheet
from factsheet.facts import Fact
from factsheet.problems import Check
from factsheet.sheet import Sheet

CheckPassage = Callable[[Anchoring], Iterator[Check]]
CheckAccount = Callable[[Account], Iterator[Check]]
CheckRead = Callable[[Sheet], Iterator[Check]]
CheckSheet = Callable[[CheckedSheet], Iterator[Check]]


class Rule(Struct, frozen=True, kw_only=True):
    """A rule's module, read: which of the four questions it asks.

    The module's docstring is the rule's public page in Markdown. It ends with two fenced blocks, ` ```pass ` and
    ` ```fail `, each a small sheet: lines `== name ==` start a file, and sheet.yml may be left out (see `examples`).
    """

    name: str
    page: str
    check_passage: CheckPassage | None
    """Asked about every passage that an editor cites, found or not."""
    check_account: CheckAccount | None
    """Asked about every fact as each of its sources tells it, once all passages of that source are found."""
    check_read: CheckRead | None
    """Asked once of the sheet as it was read, whatever is found of its facts."""
    check_sheet: CheckSheet | None
    """Asked once, when all facts have their passages and statuses."""
    about: frozenset[str] = frozenset()
    """What facts declare (`figures`, `dates`) of which `check_account` needs one; empty where it asks every fact."""

    def asks(self, kind: type[Fact]) -> bool:
        """Whether facts of a kind ever declare what the rule asks about."""
        return not self.about or any(getattr(kind, name) is not getattr(Fact, name) for name in self.about)


def rule_of(module: ModuleType) -> Rule:
    return Rule(
        name=module.NAME,
        page=module.__doc__ or "",
        check_passage=getattr(module, "check_passage", None),
        check_account=getattr(module, "check_account", None),
        check_read=getattr(module, "check_read", None),
        check_sheet=getattr(module, "check_sheet", None),
        about=frozenset(getattr(module, "ABOUT", ())),
    )
