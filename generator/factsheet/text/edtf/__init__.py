"""Dates as machines read them: EDTF (ISO 8601-2), levels 0 and 1 with unspecified digits anywhere in a date."""

from factsheet.text.edtf.days import Day
from factsheet.text.edtf.faults import EdtfError
from factsheet.text.edtf.parser import parse_edtf
from factsheet.text.edtf.values import Edtf, Mark, PartialDate, Precision

__all__ = ["Day", "Edtf", "EdtfError", "Mark", "PartialDate", "Precision", "parse_edtf"]
