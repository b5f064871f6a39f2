"""No rule is left out: every module of the rules' room is in the registry, and the other way round."""

from __future__ import annotations

from pathlib import Path

import factsheet.rules as room
from factsheet.rules import RULE_BY_NAME, RULES


def test_every_module_is_registered_under_its_name() -> None:
    """A module with a `NAME` is a rule; the others are what rules share."""
    modules = Path(room.__path__[0]).glob("*.py")
    stems = {file.stem for file in modules if "\nNAME = " in file.read_text(encoding="utf-8")}
    assert {name.replace("-", "_") for name in RULE_BY_NAME} == stems


def test_no_rule_is_registered_twice() -> None:
    assert len(RULE_BY_NAME) == len(RULES)
