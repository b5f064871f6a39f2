"""`python -m factsheet` is the command."""

from __future__ import annotations

from factsheet.cli import main

main(prog_name="factsheet")
