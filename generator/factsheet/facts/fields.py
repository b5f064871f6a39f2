"""Types of single fields: YAML text -> typed value, with an error that names what was expected."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    StringConstraints,
)
from pydantic_core import PydanticCustomError, core_schema

from factsheet.text.edtf import EdtfError, parse_edtf
from factsheet.text.visible import visible_text

MAX_DIGITS = 18
"""No count of people has more; it keeps every value within what other programs read exactly (64 bits)."""


class Model(BaseModel):
    """A closed, frozen record: a field it does not know is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _edtf(text: str) -> str:
    if text != "unknown":
        try:
            parse_edtf(text)
        except EdtfError as error:
            raise PydanticCustomError("bad_date", "{reason}", {"reason": str(error)}) from None
    return text


def _seen(text: str) -> str:
    return visible_text(text)[0]


_PLAIN = r"^ ?(?:[!-~¡-¬®-ɏ‘-‟–—…€] ?)+$"
"""Letters, signs and single spaces of which nothing is to be taken out; other texts are looked at one by one."""


class _Seen:
    """Nearly every text is plain, which the pattern tells without a call of Python; calls took two fifths of typing."""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        plain = core_schema.str_schema(pattern=_PLAIN)
        other = core_schema.no_info_after_validator_function(_seen, core_schema.str_schema(pattern=r"\S"))
        return core_schema.union_schema(
            [plain, other], mode="left_to_right", custom_error_type="text", custom_error_message="text"
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, object]:
        return {"type": "string", "pattern": r"\S"}


def _whole_number(text: object) -> object:
    if not isinstance(text, str):
        raise PydanticCustomError("whole_number", "a whole number", {})
    if not re.fullmatch(r"-?(0|[1-9][0-9]*)", text):
        digits = re.sub(r"[\s,._'’]", "", text)
        hint = str(int(digits)) if re.fullmatch(r"[0-9]{1,18}", digits) else ""
        if re.match(r"\s*[0-9].*[^\W\d_]", text):
            hint = "all of the number in figures, such as 1500000, and what is counted into `unit`"
        elif re.match(r"\s*[^\W\d_]", text):
            hint = "the number in figures, such as 1500000"
        raise PydanticCustomError("whole_number", "a whole number", {"hint": hint})
    if len(text) > MAX_DIGITS:
        raise PydanticCustomError("whole_number", "a number of at most 18 digits", {"hint": ""})
    if text.startswith("-"):
        raise PydanticCustomError("whole_number", "a number of people, zero or more", {"hint": text[1:]})
    return int(text)


def _web_address(text: str) -> str:
    if text != "unknown" and not re.fullmatch(r"https?://[^\s<>\"'`{}|\\^\[\]/?#]+(?:[/?#][^\s<>\"`{}|\\^]*)?", text):
        raise PydanticCustomError("web_address", "an address that starts with http:// or https://, or `unknown`", {})
    return text


Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]
"""Part of a public link, so permanent and plain."""

Verbatim = Annotated[str, StringConstraints(pattern=r"\S")]
"""Words of an article, to the letter."""

Text = Annotated[str, _Seen()]
"""Any text that is not blank, less what came along unseen where it was pasted: soft hyphens, no-break spaces."""

Edtf = Annotated[
    str,
    StringConstraints(pattern=r"\S"),
    AfterValidator(_edtf),
    Field(json_schema_extra={"format": "edtf", "pattern": r"^(unknown|[-+0-9XYTZ./~?%:]+)$"}),
]
"""ISO 8601-2, levels 0 and 1 with unspecified digits, or `unknown`."""

WholeNumber = Annotated[int, BeforeValidator(_whole_number)]

WebAddress = Annotated[str, StringConstraints(pattern=r"\S"), AfterValidator(_web_address)]
"""Only http and https: an address becomes a link on the page."""

LanguageTag = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
"""BCP 47 as far as its shape goes."""
