"""One folder while it is read: its files as records, and a check for each that was read or could not be."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct, field

from factsheet.facts import KINDS, Fact
from factsheet.files import UnreadableFileError, read_text
from factsheet.problems import Check, Location, Problem, Related, found, passed
from factsheet.records import Record, UnreadableYamlError, YamlFile, read_record
from factsheet.references import Unread
from factsheet.typed import nearest_name

SHEET_FILE = "sheet.yml"
DIFFERENCES = "differences"
KIND_BY_KEY: dict[str, type[Fact]] = {kind.key: kind for kind in KINDS}
LISTS = (*KIND_BY_KEY, DIFFERENCES)
"""The stems of the files that hold a list, which are also their top-level fields."""


class Reading(Struct):
    """What has been read of one folder so far."""

    folder: Path
    shown: str
    checks: list[Check] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    known_ids: dict[str, Record] = field(default_factory=dict)
    """Ids of facts and differences with who took them first; those of facts left out are there too, so that one mistake
    is not reported twice."""
    unread: Unread = field(default_factory=Unread)

    def path(self, name: str) -> str:
        return f"{self.shown}/{name}"


def check_stray_files(reading: Reading) -> None:
    known = {SHEET_FILE, *(f"{stem}.yml" for stem in LISTS)}
    for file in sorted(reading.folder.iterdir()):
        if file.suffix in (".yml", ".yaml") and file.name not in known:
            stem = (
                file.stem if file.stem in LISTS or file.stem == "sheet" else nearest_name(file.stem, (*LISTS, "sheet"))
            )
            reading.checks.append(
                found(
                    Problem(
                        rule="unknown-field",
                        level="error",
                        message=f"a sheet has no file `{file.name}`",
                        location=Location(reading.path(file.name), 1, 1, 1, 2),
                        label=f"the nearest file is `{stem}.yml`" if stem else f"expected {', '.join(sorted(known))}",
                        help=(f"rename it to {stem}.yml",) if stem else (),
                        subject=file.name,
                    )
                )
            )


def read_yaml(reading: Reading, name: str) -> Record | None:
    """A YAML file's record; None, with a failed check, when it cannot be read."""
    shown = reading.path(name)
    start = Location(shown, 1, 1, 1, 2)
    try:
        text = read_text(reading.folder / name, reading.folder).text
    except UnreadableFileError as error:
        if error.missing:
            problem = plain_problem("missing-field", f"the sheet has no file {name}", start, "expected at this place")
        else:
            problem = plain_problem("yaml-syntax", f"the file {error}", start, str(error))
        reading.checks.append(found(problem))
        return None
    reading.files.append(shown)
    # A byte order mark shifts nothing: editors do not count it as a column.
    text = text.removeprefix("\ufeff")
    try:
        record = read_record(shown, text, key=_first_field(name))
    except UnreadableYamlError as error:
        mistake = error.mistake
        location = YamlFile(shown, text).location(mistake.start, mistake.end)
        problem = plain_problem("yaml-syntax", mistake.message, location, mistake.label, mistake.help)
        reading.checks.append(found(problem))
        return None
    reading.checks.append(passed("yaml-syntax", f"{name} is YAML"))
    return record


def _first_field(name: str) -> str:
    """`quotes` of `quotes.yml` and of `quotes/spring.yml`."""
    return "title" if name == SHEET_FILE else name.partition("/")[0].removesuffix(".yml")


def plain_problem(rule: str, message: str, location: Location, label: str, help_lines: tuple[str, ...] = ()) -> Problem:
    return Problem(rule=rule, level="error", message=message, location=location, label=label, help=help_lines)


def not_fields(location: Location, noun: str, given: str) -> Problem:
    got = f"“{given[:60]}”" if given.strip() else "nothing"
    return plain_problem("bad-value", f"{noun} should be fields, got {got}", location, "expected `id:` and more fields")


def duplicate(name: str, noun: str, place: Location, first: Location) -> Problem:
    return Problem(
        rule="duplicate-id",
        level="error",
        message=f"the id `{name}` is given to two {noun}s",
        location=place,
        label="already taken",
        help=("give one of them another id; an id that was published keeps its fact",),
        related=(Related(location=first, message="first given here"),),
        fact=name,
        subject=name,
    )


def is_read(name: str) -> bool:
    """Whether the loader would read a file of this name: sheet.yml, `quotes.yml`, or one of `quotes/`."""
    folder, _, file = name.rpartition("/")
    stem, dot, suffix = file.rpartition(".")
    return bool(dot) and suffix == "yml" and (folder in LISTS or (not folder and (name == SHEET_FILE or stem in LISTS)))
