"""The reader of YAML: every scalar is text, every field knows its place, and nothing else gets in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from factsheet.records import (
    MAX_DEPTH,
    Items,
    Record,
    UnreadableYamlError,
    locate,
    locate_words,
    read_record,
    stretch_of,
)
from hypothesis import example, given
from hypothesis import strategies as st


def test_libyaml_is_there() -> None:
    # Without it PyYAML reads five to eight times slower, and by other rules.
    assert yaml.__with_libyaml__


@pytest.mark.parametrize(
    "scalar", ["no", "yes", "22:30", "0400", "1_000", "2024-06-05", "1e3", "null", "~", "0x1F", ".inf", "<", "=", "on"]
)
def test_a_scalar_stays_the_text_that_was_written(scalar: str) -> None:
    assert read_record("x.yml", f"field: {scalar}\n") == {"field": scalar}


def test_an_empty_file_holds_no_fields() -> None:
    assert read_record("x.yml", "") == {}
    assert read_record("x.yml", "# only a comment\n") == {}


STYLES = """\
plain: one two three
single: 'it''s two three'
double: "a \\"b\\" \\u201cc\\u201d two"
folded: >-
  one
  two three
literal: |
  one

  two
list:
  - first
  - {inner: two}
"""


@pytest.mark.parametrize(
    ("path", "word", "expected"),
    [
        (("plain",), "two", (1, 12, 15)),
        (("single",), "two", (2, 16, 19)),
        (("double",), "two", (3, 32, 35)),
        (("folded",), "two", (6, 3, 6)),
        (("literal",), "two", (10, 3, 6)),
        (("list", 1, "inner"), "two", (13, 13, 16)),
    ],
)
def test_words_are_found_in_every_style(path: tuple[str | int, ...], word: str, expected: tuple[int, int, int]) -> None:
    record = read_record("x.yml", STYLES)
    holder: Record | Items = record
    for step in path[:-1]:
        holder = holder[step]  # type: ignore[index]
    text = str(holder[path[-1]])  # type: ignore[index]
    place = locate_words(holder, path[-1], text.index(word), text.index(word) + len(word))
    assert (place.line, place.column, place.end_column) == expected


REPOSITORY = Path(__file__).parent.parent
EMPTY_AND_ODD = """\
empty:
after: ''
flow: {a: , b, 'c': "d", "e": [f, 'g', ""]}
? asked
? "asked twice"
: "over
  two \\
  lines\\n"
list:
-
- plain over
  two lines  # and a comment
- |
  block

- 'it''s'''
"""


def written_places(node: Record | Items) -> Iterator[tuple[int, int | None]]:
    """Where each key and text of the tree begins and ends, in the order of the file; keys and blocks without an end."""
    for step, value in node.items() if isinstance(node, Record) else enumerate(node):
        if isinstance(node, Record):
            yield node.places[str(step)][0], None
        if isinstance(value, str):
            start, end = stretch_of(node, step)
            yield start, None if node.file.text[start : start + 1] in ("|", ">") else end
        else:
            yield from written_places(value)


@pytest.mark.parametrize(
    "text",
    [
        STYLES,
        EMPTY_AND_ODD,
        EMPTY_AND_ODD.replace("\n", "\r\n"),
        *(path.read_text() for path in sorted(REPOSITORY.glob("seeds/*/*.yml"))),
    ],
)
def test_every_text_stands_where_libyaml_saw_it(text: str) -> None:
    events: Iterator[Any] = yaml.parse(text, Loader=yaml.CSafeLoader)
    seen = [(event.start_mark.index, event.end_mark.index) for event in events if type(event).__name__ == "ScalarEvent"]
    places = list(written_places(read_record("x.yml", text)))
    assert [start for start, _ in places] == [start for start, _ in seen]
    ends = [(end, seen_end) for (_, end), (_, seen_end) in zip(places, seen, strict=True) if end is not None]
    assert [end for end, _ in ends] == [seen_end for _, seen_end in ends]


def test_a_path_that_leads_nowhere_is_located_at_its_deepest_part() -> None:
    record = read_record("x.yml", "list:\n  - first: 1\n")
    assert locate(record, ("list", 0, "gone", "too")).line == 2


def test_depth_is_capped() -> None:
    with pytest.raises(UnreadableYamlError, match="nested more than"):
        read_record("x.yml", "a: " + "[" * 10_000)
    assert read_record("x.yml", "a: " + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1))


@pytest.mark.parametrize(
    "text", ["a: &x [*x]\n", "a: *b\n", "a: !!int 3\n", "? [a]\n: b\n", "- a\n", "a: 1\n--- \nb: 2\n"]
)
def test_what_the_format_does_not_use_is_refused(text: str) -> None:
    with pytest.raises(UnreadableYamlError):
        read_record("x.yml", text)


@given(st.text())
def test_any_text_is_read_or_refused_with_a_place_inside_it(text: str) -> None:
    mistake = None
    try:
        read_record("x.yml", text)
    except UnreadableYamlError as error:
        mistake = error.mistake
    if mistake is not None:
        assert 0 <= mistake.start <= mistake.end <= len(text) + 1
        assert mistake.message


@given(
    st.dictionaries(
        st.from_regex(r"[a-z]{1,8}", fullmatch=True),
        st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])),
        min_size=1,
    )
)
@example({"a": "x\u00a0 \U00010400b"})
@example({"a": "first line\n\n\U00010400 b"})
def test_what_was_dumped_is_read_again_as_text(fields: dict[str, str]) -> None:
    quoted = {
        name: value.replace("\ufeff", "").replace("\ufffe", "").replace("\uffff", "") for name, value in fields.items()
    }
    text = yaml.safe_dump(quoted, allow_unicode=True, default_style='"', width=40)
    record = read_record("x.yml", text)
    assert record == quoted
    for name, value in quoted.items():
        for offset, character in enumerate(value):
            if character.isalnum() and character.isascii():
                place = locate_words(record, name, offset, offset + 1)
                assert text.split("\n")[place.line - 1][place.column - 1] == character
