"""A fact -> each passage said to be of another source, and what a source tells differently taken back."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.proof.ground import Ground
from factsheet.proof.perturbation import KIND_OF_FIELD, Perturbation
from factsheet.records import Path


def source_mistakes(ground: Ground) -> Iterator[Perturbation]:
    if not ground.is_main:
        return
    for number, _ in enumerate(ground.fact.evidence):
        path: Path = ("evidence", number, "source")
        for other in ground.few(path, ground.sheet.articles, most=2):
            yield ground.change("source", path, other)


def telling_mistakes(ground: Ground) -> Iterator[Perturbation]:
    """A field that the source gives differently, or leaves out, as if it gave it like the fact."""
    if not ground.is_main:
        return
    for number, evidence in enumerate(ground.fact.evidence):
        for field in evidence.says:
            if field in KIND_OF_FIELD:
                yield _taken_back(ground, ("evidence", number, "says", field), field)
        for position, field in enumerate(evidence.silent):
            if field in KIND_OF_FIELD:
                yield _taken_back(ground, ("evidence", number, "silent", position), field)


def _taken_back(ground: Ground, path: Path, field: str) -> Perturbation:
    before = f"{path[2]}: {field}" if path[2] == "silent" else ground.text_at(path) or ground.text_at((*path, "text"))
    return Perturbation(kind=KIND_OF_FIELD[field], changes=((path, None),), before=before or field, after="")
