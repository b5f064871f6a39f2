"""Pictures of facts: what can be drawn is drawn inside of the margins, and what cannot is left out as a whole."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from factsheet.mkdocs_plugin import pictures as writing
from factsheet.mkdocs_plugin.pictures import write_pictures
from factsheet.pictures import draw_card
from factsheet.pictures.card import MARGIN
from factsheet.pictures.faces import Face, composed
from factsheet.render import fact_pictures, site_editions
from factsheet.render.synopses import Picture, Synopsis
from factsheet.render.wording import WORDINGS
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PIL import Image

from tests.kitchen_sink import SETTINGS, checked_sheet

pytestmark = pytest.mark.slow

SYNOPSIS = Synopsis(
    kind="Quote",
    headline="We had no choice",
    is_quotation=True,
    figure="",
    by="Ana Ruiz, director of the port authority",
    status="reported",
    status_text="Reported",
    chips="A ¶9 · B ¶8",
    language="en",
)
PICTURE = Picture(path="f/no-choice/card.png", fact="no-choice", sheet="The harbour", synopsis=SYNOPSIS)


def drawn(**changes: object) -> bytes:
    return draw_card(replace(PICTURE, synopsis=replace(SYNOPSIS, **changes)))


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


def test_a_picture_is_as_others_ask_for_it() -> None:
    picture = opened(drawn())
    assert picture.format == "PNG"
    assert picture.size == (1200, 630)
    assert len(drawn()) < 60_000


def test_the_same_fact_gives_the_same_bytes() -> None:
    assert drawn() == drawn()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("headline", "We had a choice"),
        ("is_quotation", False),
        ("figure", "400 people"),
        ("by", "Anna Ruiz"),
        ("status", "differs"),
        ("status_text", "Sources differ"),
        ("chips", "A ¶10"),
        ("kind", "Claim"),
    ],
)
def test_all_of_a_synopsis_shows(field: str, value: object) -> None:
    assert drawn(**{field: value}) != drawn()


@given(
    st.text("ab WЖł“…", min_size=1, max_size=600),
    st.text("ab W", max_size=300),
    st.sampled_from(["", "400 people", "4" * 80]),
)
@settings(max_examples=25)
def test_nothing_runs_over_the_margins(headline: str, by: str, figure: str) -> None:
    picture = opened(drawn(headline=headline.strip() or "a", by=by, figure=figure, chips=by)).convert("RGB")
    white = (255, 255, 255)
    right = picture.crop((1200 - MARGIN + 8, 0, 1200, 630))
    below = picture.crop((16, 600, 1200, 630))
    assert right.getcolors() == [(right.width * right.height, white)]
    assert below.getcolors() == [(below.width * below.height, white)]


@pytest.mark.parametrize("words", ["بيان صحفي", "記者会見", "Mixed 記者"])
def test_words_without_letters_are_left_out_and_the_fact_goes_by_its_id(words: str) -> None:
    plain = {"is_quotation": False}
    assert drawn(headline=words, **plain) == drawn(headline="no-choice", **plain)
    assert drawn(by=words) == drawn(by="")
    assert drawn(kind=words, status_text=words, chips=words) == drawn(kind="", status_text="", chips="")


@pytest.mark.parametrize(
    ("text", "can"),
    [
        ("Привет, Łódź! “Ça va?” 400–500 ¶9 · …", True),
        ("e\N{COMBINING ACUTE ACCENT}", True),
        ("نعم", False),
        ("日本", False),
        ("\N{CHICKEN}", False),
        ("", True),
    ],
)
def test_what_the_fonts_have_letters_for(text: str, can: bool) -> None:  # a case
    for face in (Face("sans", 40, 600), Face("serif", 40)):
        assert face.can_draw(composed(text)) is can


def test_the_words_of_the_interface_can_be_drawn() -> None:
    words = [*WORDINGS["en"].statuses.values(), *(page.one for page in WORDINGS["en"].pages.values())]
    assert all(Face("sans", 30, 650).can_draw(each) for each in words)


def test_every_fact_has_a_picture(tmp_path: Path) -> None:
    (edition,) = site_editions((checked_sheet(),), SETTINGS)
    pictures = list(fact_pictures(edition))
    write_pictures(pictures[:3] + pictures[-1:], tmp_path / "site", tmp_path / "cache")
    assert {each.fact for each in pictures} == {checked.fact.id for checked in checked_sheet().facts}
    for each in pictures[:3]:
        assert opened((tmp_path / "site" / each.path).read_bytes()).size == (1200, 630)


def test_what_was_drawn_before_is_not_drawn_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site, cache = tmp_path / "site", tmp_path / "cache"
    other = replace(PICTURE, path="f/other/card.png", fact="other", synopsis=replace(SYNOPSIS, headline="Other"))
    write_pictures([PICTURE, other], site, cache)
    first = (site / PICTURE.path).read_bytes()
    monkeypatch.setattr(writing, "draw_card", lambda picture: pytest.fail(f"{picture.fact} was drawn again"))
    write_pictures([PICTURE], tmp_path / "again", cache)
    assert (tmp_path / "again" / PICTURE.path).read_bytes() == first == draw_card(PICTURE)
    assert len(list(cache.iterdir())) == 1
    with pytest.raises(pytest.fail.Exception, match="other was drawn again"):
        write_pictures([other], site, cache)
