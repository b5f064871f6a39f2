"""A sheet's folder -> a typed `Sheet`, and a check for everything that was read, failed ones included.

One bad file or fact is left out and the rest go on, so that all problems of all files come in one run.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from pydantic import ValidationError

from factsheet.facts import KINDS, Fact
from factsheet.facts.base import Fault
from factsheet.facts.telling import says_of, silent_of, telling_faults, told_by
from factsheet.files import UnreadableFileError, read_text
from factsheet.model import Article
from factsheet.problems import Check, Location, Problem, Related, found, passed
from factsheet.records import Items, Record, UnreadableYamlError, YamlFile, locate, read_record
from factsheet.references import Unread, reference_checks
from factsheet.sheet import Sheet
from factsheet.sources import RecordedDifference, SheetFile, Source
from factsheet.text.articles import read_article
from factsheet.typed import nearest_name, type_problems

SHEET_FILE = "sheet.yml"
ARTICLE_RULES = frozenset(("article-missing", "article-not-text", "source-changed"))
"""Rules about articles, whose problems leave every fact and difference of the sheet read."""

DIFFERENCES = "differences"
KIND_BY_KEY: dict[str, type[Fact]] = {kind.key: kind for kind in KINDS}
LISTS = (*KIND_BY_KEY, DIFFERENCES)
"""The stems of the files that hold a list, which are also their top-level fields."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of reading one folder; without a `sheet`, sheet.yml itself could not be used."""

    sheet: Sheet | None
    checks: tuple[Check, ...]


@dataclass(slots=True)
class _Reading:
    """What has been read of one folder so far."""

    folder: Path
    shown: str
    checks: list[Check] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    known_ids: dict[str, Location] = field(default_factory=dict)
    """Ids of facts and differences, those of facts left out included, so that one mistake is not reported twice."""
    unread: Unread = field(default_factory=Unread)

    def path(self, name: str) -> str:
        return f"{self.shown}/{name}"


def load_sheet(folder: Path, shown: str) -> Loaded:
    """The sheet in a folder; `shown` is the folder as problems name it, with `/` between the parts."""
    reading = _Reading(folder, shown)
    _check_stray_files(reading)
    sheet_record = _read_yaml(reading, SHEET_FILE)
    if sheet_record is None:
        return Loaded(None, _marked(reading, folder.name))
    header = _typed_header(reading, sheet_record)
    sources = _typed_sources(reading, sheet_record, header.language if header else "en")
    articles, digests = _read_articles(reading, sheet_record, sources)
    facts, differences = _read_lists(reading)
    sheet = Sheet(
        slug=folder.name,
        path=shown,
        title=header.title if header else folder.name,
        summary=(header.summary or "") if header else "",
        language=header.language if header else "en",
        sources=sources,
        articles=articles,
        digests=digests,
        facts=facts,
        differences=differences,
        sources_record=sheet_record,
        files=tuple(reading.files),
        is_whole=all(check.problem is None or check.rule in ARTICLE_RULES for check in reading.checks),
    )
    reading.checks.extend(reference_checks(sheet, left_out=frozenset(reading.known_ids), unread=reading.unread))
    return Loaded(sheet, _marked(reading, folder.name))


def _marked(reading: _Reading, slug: str) -> tuple[Check, ...]:
    """The checks, each problem with the sheet it belongs to."""
    return tuple(
        replace(check, problem=replace(check.problem, sheet=slug)) if check.problem else check
        for check in reading.checks
    )


# Files


def _check_stray_files(reading: _Reading) -> None:
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


def _read_yaml(reading: _Reading, name: str) -> Record | None:
    """A YAML file's record; None, with a failed check, when it cannot be read."""
    shown = reading.path(name)
    start = Location(shown, 1, 1, 1, 2)
    try:
        text = read_text(reading.folder / name, reading.folder).text
    except UnreadableFileError as error:
        if error.missing:
            problem = _problem("missing-field", f"the sheet has no file {name}", start, "expected at this place")
        else:
            problem = _problem("yaml-syntax", f"the file {error}", start, str(error))
        reading.checks.append(found(problem))
        return None
    reading.files.append(shown)
    # A byte order mark shifts nothing: editors do not count it as a column.
    text = text.removeprefix("\ufeff")
    try:
        record = read_record(shown, text)
    except UnreadableYamlError as error:
        mistake = error.mistake
        location = YamlFile(shown, text).location(mistake.start, mistake.end)
        problem = _problem("yaml-syntax", mistake.message, location, mistake.label, mistake.help)
        reading.checks.append(found(problem))
        return None
    reading.checks.append(passed("yaml-syntax", f"{name} is YAML"))
    return record


def _problem(rule: str, message: str, location: Location, label: str, help_lines: tuple[str, ...] = ()) -> Problem:
    return Problem(rule=rule, level="error", message=message, location=location, label=label, help=help_lines)


# sheet.yml and articles


def _typed_header(reading: _Reading, record: Record) -> SheetFile | None:
    try:
        header = SheetFile.model_validate(record)
    except ValidationError as error:
        reading.checks.extend(type_problems(error, record, SheetFile, "sheet.yml"))
        return None
    reading.checks.append(passed("bad-value", "sheet.yml has the fields of a sheet"))
    return header


def _typed_sources(reading: _Reading, record: Record, language: str) -> tuple[Source, ...]:
    listed = record.get("sources")
    if not isinstance(listed, Items):
        return ()
    sources: dict[str, Source] = {}
    for number, item in enumerate(listed):
        if not isinstance(item, Record):
            reading.checks.append(found(_not_fields(locate(record, ("sources", number)), "a source", str(item))))
            continue
        try:
            source = Source.model_validate(item).completed(language)
        except ValidationError as error:
            reading.checks.extend(type_problems(error, item, Source, "a source", item.get("id")))
            if isinstance(item.get("id"), str):
                reading.unread.sources.add(item["id"])
            continue
        place = locate(item, ("id",))
        if source.id in sources:
            first = locate(listed, (list(sources).index(source.id), "id"))
            reading.checks.append(found(_duplicate(source.id, "source", place, first)))
            continue
        sources[source.id] = source
        reading.checks.append(passed("bad-value", f"The source {source.id} has the fields of a source"))
    return tuple(sources.values())


def _not_fields(location: Location, noun: str, given: str) -> Problem:
    return _problem(
        "bad-value", f"{noun} should be fields, got “{given[:60]}”", location, "expected `id:` and more fields"
    )


def _duplicate(name: str, noun: str, place: Location, first: Location) -> Problem:
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


def _read_articles(
    reading: _Reading, record: Record, sources: tuple[Source, ...]
) -> tuple[dict[str, Article], dict[str, str]]:
    """The articles that could be read, and the SHA-256 of their bytes, by the id of the source."""
    articles: dict[str, Article] = {}
    digests: dict[str, str] = {}
    items = {item["id"]: item for item in record.get("sources", ()) if isinstance(item, Record) and "id" in item}
    for source in sources:
        item = items[source.id]
        place = locate(item, ("article",))
        try:
            stored = read_text(reading.folder / source.article, reading.folder)
        except (UnreadableFileError, ValueError) as error:
            reading.checks.append(found(_article_problem(source, place, error)))
            continue
        article = read_article(source.id, stored.text, source.language or "en", source.roles())
        if problem := _unusable_text(source, place, article):
            reading.checks.append(found(problem))
            continue
        reading.files.append(reading.path(source.article))
        articles[source.id], digests[source.id] = article, stored.sha256
        reading.checks.append(passed("article-missing", f"The article of {source.id} is stored"))
        reading.checks.extend(_part_checks(source, item, article))
    return articles, digests


def _article_problem(source: Source, place: Location, error: Exception) -> Problem:
    if isinstance(error, UnreadableFileError) and error.missing:
        return Problem(
            rule="article-missing",
            level="error",
            message=f"the article of `{source.id}` is not stored",
            location=place,
            label="no such file in the sheet's folder",
            help=(f"store the article's text as {source.article}, or mend the path",),
            source=source.id,
            subject=source.article,
        )
    reason = str(error) if isinstance(error, UnreadableFileError) else "is not a path"
    rule = "bad-value" if "folder, expected" not in reason and "leads out" in reason else "article-not-text"
    return Problem(
        rule=rule,
        level="error",
        message=f"the article of `{source.id}` {reason}",
        location=place,
        label=reason,
        help=("store the article as plain text in UTF-8 in the sheet's articles/",),
        source=source.id,
        subject=source.article,
    )


def _unusable_text(source: Source, place: Location, article: Article) -> Problem | None:
    if "\0" in article.text:
        line = article.text.count("\n", 0, article.text.index("\0")) + 1
        reason = f"holds a NUL character in line {line}, as no text does"
    elif not article.paragraphs:
        reason = "holds no text"
    else:
        return None
    return Problem(
        rule="article-not-text",
        level="error",
        message=f"the article of `{source.id}` {reason}",
        location=place,
        label=reason,
        help=("store the article as plain text in UTF-8",),
        source=source.id,
        subject=source.article,
    )


def _part_checks(source: Source, item: Record, article: Article) -> Iterator[Check]:
    for number, part in enumerate(source.parts):
        if not 1 <= part.paragraph <= len(article.paragraphs):
            yield found(
                Problem(
                    rule="bad-value",
                    level="error",
                    message=f"the article of `{source.id}` has no paragraph {part.paragraph}",
                    location=locate(item, ("parts", number, "paragraph")),
                    label=f"expected 1 to {len(article.paragraphs)}",
                    source=source.id,
                    subject=str(part.paragraph),
                )
            )


# Lists of facts


def _read_lists(reading: _Reading) -> tuple[tuple[Fact, ...], tuple[tuple[RecordedDifference, Record], ...]]:
    facts: list[Fact] = []
    differences: list[tuple[RecordedDifference, Record]] = []
    for key in LISTS:
        for name in _files_of(reading, key):
            for item in _items_of(reading, name, key):
                if key == DIFFERENCES:
                    if difference := _typed_difference(reading, item):
                        differences.append((difference, item))
                elif fact := _typed_fact(reading, item, KIND_BY_KEY[key]):
                    facts.append(fact)
    return tuple(facts), tuple(differences)


def _files_of(reading: _Reading, key: str) -> list[str]:
    """The files of a list: `quotes.yml` and those of `quotes/`, by name."""
    names = [f"{key}.yml"] if (reading.folder / f"{key}.yml").exists() else []
    names += sorted(f"{key}/{file.name}" for file in (reading.folder / key).glob("*.yml"))
    return names


def _items_of(reading: _Reading, name: str, key: str) -> Iterator[Record]:
    record = _read_yaml(reading, name)
    if record is None:
        reading.unread.lists.add(key)
        return
    for field_name in record:
        if field_name != key:
            nearest = f"the nearest field is `{key}`" if nearest_name(field_name, [key]) else f"expected only `{key}`"
            location = record.file.location(record.events[field_name][0].start_mark.index, 0)
            end = Location(
                location.path, location.line, location.column, location.line, location.column + len(field_name)
            )
            problem = _problem(
                "unknown-field", f"{name} has no field `{field_name}`", end, nearest, (f"write `{key}:`",)
            )
            reading.checks.append(found(problem))
            reading.unread.lists.add(key)
    items = record.get(key, "")
    if not isinstance(items, Items):
        if items != "":
            place = locate(record, (key,))
            message = f"`{key}` should be a list, got {'fields' if isinstance(items, Record) else 'text'}"
            reading.checks.append(found(_problem("bad-value", message, place, "expected items, each after `- `")))
            reading.unread.lists.add(key)
        return
    for number, item in enumerate(items):
        if isinstance(item, Record):
            yield item
        else:
            noun = KIND_BY_KEY[key].noun if key in KIND_BY_KEY else "a difference"
            reading.checks.append(found(_not_fields(locate(items, (number,)), noun, str(item))))


def _claimed_id(reading: _Reading, item: Record) -> bool:
    """Takes the item's id, whatever else is wrong with it; False, with a problem, when it is taken already."""
    given = item.get("id")
    if not isinstance(given, str):
        return True
    place = locate(item, ("id",))
    if given in reading.known_ids:
        reading.checks.append(found(_duplicate(given, "fact", place, reading.known_ids[given])))
        return False
    reading.known_ids[given] = place
    return True


def _typed_fact(reading: _Reading, item: Record, kind: type[Fact]) -> Fact | None:
    free = _claimed_id(reading, item)
    given = item.get("id")
    owner = given if isinstance(given, str) else None
    try:
        fact = kind.from_record(item)
    except ValidationError as error:
        reading.checks.extend(type_problems(error, item, kind, kind.noun, owner))
        return None
    faults = [*fact.faults(), *telling_faults(fact)]
    reading.checks.extend(found(_fault_problem(fact, fault)) for fault in faults)
    if not faults:
        faults_in_says = list(_says_problems(fact))
        reading.checks.extend(faults_in_says)
        if not faults_in_says and free:
            reading.checks.append(
                Check(rule="bad-value", answer="passed", fact=fact.id, text="Its fields have the form they should have")
            )
            return fact
    return None


def _fault_problem(fact: Fact, fault: Fault) -> Problem:
    return Problem(
        rule=fault.rule,
        level="error",
        message=fault.message,
        location=fact.at(*fault.path),
        label=fault.label,
        help=fault.help,
        fact=fact.id,
        subject=".".join(map(str, fault.path)),
    )


def _says_problems(fact: Fact) -> Iterator[Check]:
    """Values in `says` that the fact could not have."""
    for source in dict.fromkeys(evidence.source for evidence in fact.evidence):
        says = says_of(fact, source)
        try:
            told_by(fact, source)
        except ValidationError as error:
            record = fact.record.overlaid(says, silent_of(fact, source))
            yield from type_problems(error, record, type(fact), fact.noun, fact.id)


def _typed_difference(reading: _Reading, item: Record) -> RecordedDifference | None:
    free = _claimed_id(reading, item)
    given = item.get("id")
    try:
        difference = RecordedDifference.model_validate(item)
    except ValidationError as error:
        reading.checks.extend(
            type_problems(error, item, RecordedDifference, "a difference", given if isinstance(given, str) else None)
        )
        return None
    faults = list(difference.faults())
    reading.checks.extend(
        found(
            Problem(
                rule=fault.rule,
                level="error",
                message=fault.message,
                location=locate(item, fault.path),
                label=fault.label,
                help=fault.help,
                fact=difference.id,
                subject=".".join(map(str, fault.path)),
            )
        )
        for fault in faults
    )
    return difference if free and not faults else None
