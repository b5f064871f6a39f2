"""The first sheet and a number go in; out come folders of sheets with other names, figures and words, one fact in ten
of them wrong: always the same for the same numbers."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from factsheet.facts import Fact
from factsheet.facts.telling import says_of, silent_of
from factsheet.load import load_sheet
from factsheet.sheet import Sheet
from pydantic import ValidationError

ROOT = Path(__file__).parent.parent
SEED = "seeds/huawei-5g-russia"
SENTENCES = ("tests/text/news_figures.yml", "tests/text/speakers.yml", "tests/sheets/*/articles/*.txt")
"""Where the sentences that nobody cites come from: names, figures and quotations as newspapers print them."""
WORDS = ("*.md", "docs/*.md", "generator/README.md", "tests/text/*.yml")
"""Where the words come from that are put into them, so that no two articles look like versions of one report."""

FACTS = 10
"""Of one article."""
FILLING = 14
"""Paragraphs that nobody cites; with the cited ones an article is about as long as those of the first sheet."""
WRONG = 10
"""One fact in so many is wrong."""

FIRST_NAMES = (
    "Ada",
    "Boris",
    "Clara",
    "Elena",
    "Felix",
    "Greta",
    "Hugo",
    "Irina",
    "Jonas",
    "Karen",
    "Leon",
    "Maria",
    "Nils",
)
SYLLABLES = ("ka", "lo", "mi", "nu", "ra", "se", "ti", "vo", "ba", "de", "fo", "gu", "he", "ji", "zo")
"""Of which family names and the names of companies are made: enough for a thousand articles."""
IDS = frozenset(("id", "speaker", "attributed_to", "organization", "participants", "sum", "difference", "ratio"))
"""Fields that hold ids."""
TRADES = ("Networks", "Telecom", "Mobile", "Systems", "Group", "Wireless", "Broadband", "Digital")
PLACES = (
    "Moscow",
    "Kazan",
    "Lisbon",
    "Vienna",
    "Oslo",
    "Madrid",
    "Warsaw",
    "Prague",
    "Dublin",
    "Athens",
    "Turin",
    "Lima",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A fact of the first sheet as one of its sources tells it."""

    key: str
    record: dict[str, Any]
    needs: tuple[str, ...]
    """Ids of facts that it names."""
    paragraphs: frozenset[int]
    """Those of its evidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What unrelated paragraphs are made of."""

    sentences: tuple[tuple[str, ...], ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """An article of the first sheet with everything that rests on it alone."""

    paragraphs: tuple[str, ...]
    statements: Mapping[str, Statement]
    """By id."""


@dataclass(slots=True)
class MadeSheet:
    """A sheet before it is written."""

    sources: list[dict[str, Any]] = field(default_factory=list)
    articles: dict[str, str] = field(default_factory=dict)
    lists: dict[str, list[dict[str, Any]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Written:
    """What was written, for whoever wants to know whether the checker saw it."""

    facts: int
    articles: int
    wrong: frozenset[tuple[str, str]]
    """Sheet and fact."""
    files: tuple[Path, ...]
    """The YAML files."""


def write_corpus(folder: Path, *, sheets: int, articles: int) -> Written:
    """Sheets with `articles` articles in all, ten facts on each."""
    reports = list(_reports(load_sheet(ROOT / SEED, SEED).sheet))
    vocabulary = _vocabulary()
    wrong: set[tuple[str, str]] = set()
    count = 0
    for number in range(sheets):
        made = MadeSheet()
        chance = random.Random(f"{number} of {sheets}")
        names = _names(chance)
        for position in range(articles // sheets):
            report = chance.choice(reports)
            for fact in _add_article(made, report, str(position), chance, names, vocabulary):
                count += 1
                # A fact that has no way to be wrong leaves its turn to the next.
                if len(wrong) < count // WRONG and _spoil(made, fact, chance):
                    wrong.add((f"sheet-{number}", fact["id"]))
        _write(folder / f"sheet-{number}", made, f"Sheet {number}")
    files = tuple(sorted(folder.glob("*/*.yml")))
    return Written(count, sheets * (articles // sheets), frozenset(wrong), files)


def _reports(sheet: Sheet | None) -> Iterator[Report]:
    assert sheet is not None
    for source, article in sheet.articles.items():
        texts = tuple(" ".join(article.words_of(each.span).split()) for each in article.paragraphs)
        known: dict[str, Statement] = {}
        for fact in sheet.facts:
            if statement := _statement(fact, source, texts):
                known[fact.id] = statement
        yield Report(paragraphs=texts, statements=_closed(known))


def _statement(fact: Fact, source: str, texts: tuple[str, ...]) -> Statement | None:
    """The fact without its other source; None for one that rests on an exemption or on both sources."""
    record = fact.record.overlaid(says_of(fact, source), (*silent_of(fact, source), "note"))
    evidence = [each for each in fact.evidence if each.source == source]
    if any(each.accept for each in evidence) or (fact.evidence and not evidence):
        return None
    if fact.evidence:
        record["evidence"] = [{"source": source, "exact": each.exact} for each in evidence]
    try:
        told = type(fact).model_validate(record)
    except ValidationError:
        return None
    if any(told.faults()):
        return None
    words = [each.exact for each in evidence] or [told.headline]
    holding = {n for n, text in enumerate(texts) for each in words if each in text}
    if not holding:
        return None
    needs = (*(given for _, given in told.references()), *told.inputs())
    return Statement(
        key=fact.key, record=json.loads(json.dumps(record)), needs=needs, paragraphs=frozenset(_leaning(holding, texts))
    )


def _leaning(numbers: set[int], texts: tuple[str, ...]) -> Iterator[int]:
    """The paragraphs, with the one before where a pronoun opens one."""
    for number in numbers:
        yield number
        if _leans(texts[number]):
            yield number - 1


def _leans(text: str) -> bool:
    return text.startswith(("It ", "He ", "She ", "They "))


def _closed(known: dict[str, Statement]) -> dict[str, Statement]:
    """Those whose every need is met by another of them."""
    while left_out := [name for name, each in known.items() if not set(each.needs) <= known.keys()]:
        for name in left_out:
            del known[name]
    return known


def _vocabulary() -> Vocabulary:
    """Of sentences those of a newspaper's length whose marks are paired."""
    texts = [path.read_text(encoding="utf-8") for pattern in SENTENCES for path in sorted(ROOT.glob(pattern))]
    found = re.findall(r"[A-Z“][^\n:#{}]{40,300}[.?!]”?(?=[\s'])", "\n".join(texts))
    words = [path.read_text(encoding="utf-8") for pattern in WORDS for path in sorted(ROOT.glob(pattern))]
    return Vocabulary(
        sentences=tuple(
            tuple(each.split()) for each in found if each.count("“") == each.count("”") and '"' not in each
        ),
        words=tuple(sorted(set(re.findall(r"(?<!\S)[a-z]{3,}(?!\S)", " ".join(words))))),
    )


def _names(chance: random.Random) -> Iterator[str]:
    """Made-up family names, none twice in a sheet."""
    given: set[str] = set()
    while True:
        name = "".join(chance.choices(SYLLABLES, k=4)).capitalize()
        if name not in given:
            given.add(name)
            yield name


def _add_article(
    made: MadeSheet, report: Report, suffix: str, chance: random.Random, names: Iterator[str], vocabulary: Vocabulary
) -> list[dict[str, Any]]:
    """Chooses ten facts, writes the article that they rest on, and gives them back."""
    chosen = _chosen(report, chance)
    renamed = _renaming(chance, names)
    source = f"article-{suffix}"
    # What is cited keeps its order, since a sentence may lean on the one before.
    paragraphs = [report.paragraphs[n] for n in sorted(set().union(*(report.statements[n].paragraphs for n in chosen)))]
    paragraphs = [_renamed(text, renamed) for text in paragraphs]
    for _ in range(FILLING):
        places = [place for place, text in enumerate([*paragraphs, ""]) if not _leans(text)]
        paragraphs.insert(chance.choice(places), _filling(chance, vocabulary))
    made.articles[source] = "\n\n".join(paragraphs) + "\n"
    made.sources.append({"id": source, "article": f"articles/{source}.txt"})
    records = []
    for name in chosen:
        statement = report.statements[name]
        ids = {each: f"{each}-{suffix}" for each in (name, *statement.needs)}
        records.append(_record_of(statement.record, renamed, ids, source))
        made.lists.setdefault(statement.key, []).append(records[-1])
    return records


def _chosen(report: Report, chance: random.Random) -> list[str]:
    """Ten facts with everybody whom they name."""
    chosen: dict[str, None] = {}
    names = list(report.statements)
    chance.shuffle(names)
    for name in names:
        needed = [each for each in _with_needs(report, name) if each not in chosen]
        if len(chosen) + len(needed) <= FACTS:
            chosen.update(dict.fromkeys(needed))
    return list(chosen)


def _with_needs(report: Report, name: str) -> list[str]:
    found = {name: None}
    for each in list(found):
        for need in report.statements[each].needs:
            found.update(dict.fromkeys(_with_needs(report, need)))
    return list(found)


def _renaming(chance: random.Random, names: Iterator[str]) -> dict[str, str]:
    """Names and figures of the first sheet -> others that stand as well in the same sentences."""
    first = chance.sample(FIRST_NAMES, 3)
    last = [next(names) for _ in range(3)]
    companies = [f"{next(names)} {chance.choice(TRADES)}" for _ in range(5)]
    places = chance.sample(PLACES, 2)
    figures = chance.sample(range(11, 99), 4)
    return {
        **dict.fromkeys(("Zhao Lei", "Zhao Li"), f"{first[0]} {last[0]}"),
        "Zhao": last[0],
        "Sylvain Chevalier": f"{first[1]} {last[1]}",
        "Evgeny Khorov": f"{first[2]} {last[2]}",
        "Khorov": last[2],
        "Huawei": companies[0],
        "MTS": companies[1],
        "Vedomosti": companies[2],
        "Bering Point": companies[3],
        "Ericsson": companies[4],
        "Moscow": places[0],
        "St. Petersburg": places[1],
        "400": f"{figures[0]}0",
        "150": f"{figures[1]}5",
        "500": f"{figures[2]}2",
        "22 years": f"{figures[3]} years",
        "1,000": f"{figures[0] % 9 + 1},000",
        "1000": f"{figures[0] % 9 + 1}000",
    }


def _renamed(text: str, renamed: Mapping[str, str]) -> str:
    pattern = "|".join(re.escape(name) for name in sorted(renamed, key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", lambda match: renamed[match[0]], text)


def _record_of(value: Any, renamed: Mapping[str, str], ids: Mapping[str, str], source: str, name: str = "") -> Any:
    if isinstance(value, dict):
        return {field: _record_of(each, renamed, ids, source, field) for field, each in value.items()}
    if isinstance(value, list):
        return [_record_of(each, renamed, ids, source, name) for each in value]
    if name == "source":
        return source
    return ids[value] if name in IDS else _renamed(value, renamed)


def _filling(chance: random.Random, vocabulary: Vocabulary) -> str:
    """One to three sentences; half of the plain words and all names of each are exchanged."""
    chosen = [word for _ in range(chance.randint(1, 3)) for word in chance.choice(vocabulary.sentences)]
    for position, word in enumerate(chosen):
        if word.isalpha() and word.islower() and chance.random() < 0.5:
            chosen[position] = chance.choice(vocabulary.words)
        elif word.isalpha() and word.istitle() and len(word) > 3:
            chosen[position] = "".join(chance.choices(SYLLABLES, k=3)).capitalize()
    return " ".join(chosen)


def _spoil(made: MadeSheet, record: dict[str, Any], chance: random.Random) -> bool:
    """Makes a fact wrong in one of the ways that its source shows; False for one that has no such way."""
    ways = [way for way in WAYS if way[0](made, record)]
    if ways:
        chance.choice(ways)[1](made, record)
    return bool(ways)


def _other_value(made: MadeSheet, record: dict[str, Any]) -> None:
    record["value"] = str(int(record["value"]) + 1)


def _other_word(made: MadeSheet, record: dict[str, Any]) -> None:
    record["evidence"][0]["exact"] = _exchanged(record["evidence"][0]["exact"])


def _other_quotation(made: MadeSheet, record: dict[str, Any]) -> None:
    record["words"] = _exchanged(record["words"])


def _exchanged(text: str) -> str:
    words = text.split()
    words[len(words) // 2] = "telegraphist"
    return " ".join(words)


def _has_other_source(made: MadeSheet, record: dict[str, Any]) -> bool:
    """Whether the article before does not say the same."""
    return (
        "evidence" in record
        and len(made.sources) > 1
        and record["evidence"][0]["exact"] not in " ".join(made.articles[made.sources[-2]["id"]].split())
    )


def _other_source(made: MadeSheet, record: dict[str, Any]) -> None:
    for evidence in record["evidence"]:
        evidence["source"] = made.sources[-2]["id"]


def _has_other_speaker(made: MadeSheet, record: dict[str, Any]) -> bool:
    return "speaker" in record and made.lists["people"][0]["id"] != record["speaker"]


def _other_speaker(made: MadeSheet, record: dict[str, Any]) -> None:
    record["speaker"] = made.lists["people"][0]["id"]


WAYS: tuple[tuple[Callable[[MadeSheet, dict[str, Any]], bool], Callable[[MadeSheet, dict[str, Any]], None]], ...] = (
    (lambda _, record: "value" in record, _other_value),
    (lambda _, record: "evidence" in record, _other_word),
    (lambda _, record: "words" in record, _other_quotation),
    (_has_other_source, _other_source),
    (_has_other_speaker, _other_speaker),
)
"""Whether a fact can be wrong in a way, and what makes it so."""


def _write(folder: Path, made: MadeSheet, title: str) -> None:
    (folder / "articles").mkdir(parents=True)
    for name, text in made.articles.items():
        (folder / f"articles/{name}.txt").write_text(text, encoding="utf-8")
    _write_yaml(folder / "sheet.yml", {"title": title, "sources": made.sources})
    for key, records in made.lists.items():
        _write_yaml(folder / f"{key}.yml", {key: records})


def _write_yaml(file: Path, content: dict[str, Any]) -> None:
    file.write_text(yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=100), encoding="utf-8")
