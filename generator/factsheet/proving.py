"""The sheets of a run go in; their proof strength comes out, worked out by several processes at once.

Each process reads the sheet from its folder anew: what was read of YAML knows its places by objects of libyaml, which
do not pass from one process to another, and reading takes a tenth of a second. The answer is the same with any number
of processes, since each fact is tried by itself and the facts come back in their order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from itertools import repeat
from pathlib import Path

from factsheet.check import check_loaded
from factsheet.checked import CheckedSheet
from factsheet.load import load_sheet
from factsheet.processes import available_cores, process_context
from factsheet.proof.strength import FactProof, Proof, can_be_proved, prove_fact
from factsheet.proof.trial import Bench

FEWEST_FOR_TWO = 24
"""Facts of a sheet that keep a second process busy for longer than it takes to start (0.3 to 1 s)."""

Progress = Callable[[int, int], None]
"""Told after each fact how many are done, of how many."""


class SheetChangedError(Exception):
    """A sheet was changed while its facts were being tried; holds its folder."""


def prove_sheets(
    sheets: Sequence[CheckedSheet],
    *,
    fact: str | None = None,
    jobs: int | None = None,
    progress: Progress | None = None,
) -> Proof:
    """Every mistake in every fact that passes, or in those with one id; `jobs` is the number of processes at most."""
    wanted = [(checked, _ids(checked, fact)) for checked in sheets]
    total = sum(len(ids) for _, ids in wanted)
    done: list[FactProof] = []
    for checked, ids in wanted:
        for proof in _prove(checked, ids, jobs or available_cores()):
            done.append(proof)
            if progress is not None:
                progress(len(done), total)
    return Proof(facts=tuple(done))


def _ids(checked: CheckedSheet, fact: str | None) -> list[str]:
    provable = (each.fact.id for each in checked.facts if can_be_proved(each))
    return [id for id in provable if fact in (None, id)]


def _prove(checked: CheckedSheet, ids: Sequence[str], jobs: int) -> Iterator[FactProof]:
    if jobs == 1 or len(ids) < FEWEST_FOR_TWO:
        bench = Bench(checked)
        yield from (prove_fact(bench, id) for id in ids)
        return
    with ProcessPoolExecutor(min(jobs, len(ids)), mp_context=process_context()) as pool:
        yield from pool.map(_prove_read, repeat(checked.sheet.path), ids)


def _prove_read(path: str, fact: str) -> FactProof:
    """In a process of the pool."""
    bench = _bench(path)
    if fact not in bench.checked.fact_by_id:
        raise SheetChangedError(path)
    return prove_fact(bench, fact)


@lru_cache(maxsize=1)
def _bench(path: str) -> Bench:
    checked = check_loaded(load_sheet(Path(path), path))
    if checked is None:
        raise SheetChangedError(path)
    return Bench(checked)
