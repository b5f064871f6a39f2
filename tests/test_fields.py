"""Single fields: what a text is typed as does not depend on how quickly it is seen to be plain."""

from __future__ import annotations

import pytest
from factsheet.facts.fields import Text
from factsheet.text.visible import visible_text
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

TEXT: TypeAdapter[str] = TypeAdapter(Text)

ODD = "\xad\xa0\u200b\u2009\u2010\u2011\ufb01\u0301\u0130\u212b\t\n “”’–—…ßéÅ漢أ"


@given(st.text(st.sampled_from(f"ab Zé5{ODD}")) | st.text(st.characters(exclude_categories=("Cc", "Cs"))))
def test_a_text_is_typed_as_what_is_seen_of_it(given_text: str) -> None:
    if not given_text.strip():
        with pytest.raises(ValidationError):
            TEXT.validate_python(given_text)
    else:
        assert TEXT.validate_python(given_text) == visible_text(given_text)[0]


def test_programs_are_told_of_a_text_what_they_were() -> None:
    assert TEXT.json_schema() == {"type": "string", "pattern": r"\S"}
