"""Two versions of a report go in; out come their paragraphs side by side, and what differs, each with its class."""

from factsheet.text.comparison.model import KINDS, Comparison, Difference, DifferenceKind, Printed, Row, Run
from factsheet.text.comparison.rows import compare

__all__ = ["KINDS", "Comparison", "Difference", "DifferenceKind", "Printed", "Row", "Run", "compare"]
