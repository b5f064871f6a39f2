"""No rule is left out: every module of the rules' room is in the registry, and the other way round."""

from __future__ import annotations

from pathlib import Path

import factsheet.rules as room
import pytest
from factsheet.check import check_loaded
from factsheet.facts import Fact
from factsheet.load import load_sheet
from factsheet.rules import RULE_BY_NAME, RULES

SHEETS = [file.parent for file in sorted(Path(__file__).parent.glob("sheets/**/sheet.yml"))]


def test_every_module_is_registered_under_its_name() -> None:
    """A module with a `NAME` is a rule; the others are what rules share."""
    modules = Path(room.__path__[0]).glob("*.py")
    stems = {file.stem for file in modules if "\nNAME = " in file.read_text(encoding="utf-8")}
    assert {name.replace("-", "_") for name in RULE_BY_NAME} == stems


def test_no_rule_is_registered_twice() -> None:
    assert len(RULE_BY_NAME) == len(RULES)


def test_a_rule_answers_nothing_of_kinds_that_it_is_not_asked_of(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule's `ABOUT` only saves the asking."""
    every = [rule.check_account for rule in RULES if rule.check_account is not None]
    for sheet in SHEETS:
        loaded = load_sheet(sheet, sheet.name)
        asked = check_loaded(loaded)
        with monkeypatch.context() as patched:
            patched.setattr("factsheet.check._account_rules", lambda kind: every)
            everything = check_loaded(loaded)
        assert asked is not None
        assert everything is not None
        assert asked.checks == everything.checks


def test_what_rules_are_about_is_what_facts_declare() -> None:
    assert all(callable(getattr(Fact, name)) for rule in RULES for name in rule.about)
