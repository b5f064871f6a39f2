"""Dates as English and German articles write them: found, read, and held against what an editor makes of them."""

from factsheet.text.dates.judging import Basis, DateFault, date_fault
from factsheet.text.dates.meanings import Meaning, WrittenDate
from factsheet.text.dates.reading import may_be_words, readings
from factsheet.text.dates.saying import PassageDates, asked_dates
from factsheet.text.dates.scanner import scan_dates
from factsheet.text.dates.tense import leaning

__all__ = [
    "Basis",
    "DateFault",
    "Meaning",
    "PassageDates",
    "WrittenDate",
    "asked_dates",
    "date_fault",
    "leaning",
    "may_be_words",
    "readings",
    "scan_dates",
]
