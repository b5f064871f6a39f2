"""No kind, status, icon or word is left out of what pages are made of."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import factsheet
import pytest
from factsheet.checked import Status
from factsheet.facts import KINDS
from factsheet.problems import Answer
from factsheet.render.accounts import ICONS
from factsheet.render.assets import EMBEDDED, STYLES, site_assets
from factsheet.render.cards import CHOICE_ICONS, STATUS_ICONS
from factsheet.render.environment import environment, forget_templates
from factsheet.render.wording import WORDINGS, Wording
from factsheet.sources import DifferenceKind

PACKAGE = Path(factsheet.__path__[0])
TEMPLATES = PACKAGE / "templates"
STATUSES = get_args(Status)
LANGUAGES = sorted(WORDINGS)


def names_in(folder: str, suffix: str) -> set[str]:
    return {file.name.removesuffix(suffix) for file in (TEMPLATES / folder).glob(f"*{suffix}")}


def styles() -> str:
    return next(asset.content for asset in site_assets() if asset.path == "assets/facts.css").decode()


def test_every_kind_has_a_partial_and_every_partial_a_kind() -> None:
    assert names_in("facts", ".html.j2") == {kind.word for kind in KINDS}


def test_every_template_compiles() -> None:
    names = environment().list_templates(extensions=["j2"])
    assert names
    for name in names:
        environment().get_template(name)


def test_templates_are_read_again_when_they_may_have_changed() -> None:
    before = environment()
    assert environment() is before
    forget_templates()
    assert environment() is not before


def test_every_icon_that_is_used_is_there_and_no_other() -> None:
    written = re.findall(r'icon\("([a-z-]+)"', "".join(file.read_text("utf-8") for file in TEMPLATES.rglob("*.j2")))
    chosen = re.findall(
        r'icon\("([a-z-]+)" if \w[\w.]* else "([a-z-]+)"\)', (TEMPLATES / "fact.html.j2").read_text("utf-8")
    )
    badges = re.findall(r'Badge\("\w+", "([a-z-]+)"', (PACKAGE / "render" / "cards.py").read_text("utf-8"))
    used = {*written, *badges, *(name for pair in chosen for name in pair)}
    used |= {*STATUS_ICONS.values(), *CHOICE_ICONS.values(), *ICONS.values(), *(kind.word for kind in KINDS)}
    assert names_in("icons", ".svg") == used


def test_every_answer_has_an_icon() -> None:
    assert set(ICONS) == {*get_args(Answer), "exempted"}


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_has_words_an_icon_and_a_colour(status: str) -> None:
    assert status in STATUS_ICONS
    assert f"--facts-{status}:" in styles()
    assert f"--facts-{status}-wash:" in styles()
    for words in WORDINGS.values():
        assert words.statuses[status]
        assert words.status_meanings[status]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_words_for_every_kind_and_choice(language: str) -> None:
    words = WORDINGS[language]
    assert {kind.key for kind in KINDS} <= set(words.pages)
    assert set(words.choice_badges) == set(CHOICE_ICONS)
    assert set(words.difference_kinds) == set(get_args(DifferenceKind))
    editors = {"id", "evidence", "withdrawn", "note", "derived", "title", "statement", "type"}
    told = {name for kind in KINDS for name in kind.model_fields if name not in editors}
    assert told == set(words.fields)
    assert len(words.dates.months) == 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_count_has_a_form_for_any_number(language: str) -> None:
    words = WORDINGS[language]
    for name in Wording.__struct_fields__:
        forms = getattr(words, name)
        if Wording.__annotations__[name] == "Forms":
            assert "other" in forms, name
            assert all(words.plural(number) in {"zero", "one", "two", "few", "many", "other"} for number in range(120))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_the_interface_calls_anything_true(language: str) -> None:
    words = str(WORDINGS[language]).casefold()
    assert not re.findall(r"\b(true|false|proven|proved|verified|confirmed)\b", words)


def test_every_part_of_the_style_sheet_is_in_it() -> None:
    assert {file.stem for file in (PACKAGE / "assets" / "css").glob("*.css")} == {*STYLES, *EMBEDDED}


def test_colours_stand_in_one_place() -> None:
    for file in (PACKAGE / "assets" / "css").glob("*.css"):
        if file.stem not in ("colours", "theme", "print"):
            assert not re.findall(r"#[0-9a-f]{3,8}\b", file.read_text("utf-8")), file.name


def test_every_font_is_delivered_with_its_licence() -> None:
    paths = {asset.path for asset in site_assets()}
    fonts = {f"assets/fonts/{file.name}" for file in (PACKAGE / "assets" / "fonts").iterdir()}
    assert fonts <= paths
    assert "SIL OPEN FONT LICENSE" in (PACKAGE / "assets" / "fonts" / "LICENSE.txt").read_text("utf-8")
