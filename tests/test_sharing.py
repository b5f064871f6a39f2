"""A large sheet that several processes check together: the same report as from one, whatever the sheet holds."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from factsheet import runs
from factsheet.sharing import shares_of

from tests.kitchen_sink import FOLDER, checked_sheet

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture
def sheets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Facts told differently, recorded differences, people known by name alone, exemptions; a mistake in each."""
    for name, folder in {"kitchen-sink": FOLDER, "huawei": SEEDS / "huawei-5g-russia"}.items():
        shutil.copytree(folder, tmp_path / name)
        file = tmp_path / name / "headcounts.yml"
        text = file.read_text()
        assert "value: 400" in text
        file.write_text(text.replace("value: 400", "value: 4001", 1))
    monkeypatch.chdir(tmp_path)
    return tmp_path


COMPARED = """
import sys
from pathlib import Path
from factsheet import runs

asked = [{}, {"fact": "zhao"}, {"rule": "passage-not-found"}, {"fact": "zhao", "rule": "name-not-in-passage"}]
alone = [runs.report_folder(Path(sys.argv[1]), jobs=1, **each) for each in asked]
assert all(report.answers["passed"] for report in (alone[0], alone[2]))
runs.SMALLEST_SHARE = 1000
runs._found = None  # what one process alone would take
for jobs in (2, 3):
    for each, report in zip(asked, alone, strict=True):
        shared = runs.report_folder(Path(sys.argv[1]), jobs=jobs, **each)
        assert shared == report, (jobs, each)
        assert bool(shared.problems) == (not each), each
"""


@pytest.mark.slow
@pytest.mark.parametrize("name", ["kitchen-sink", "huawei"])
def test_the_same_report(sheets: Path, name: str) -> None:
    """In a process of its own: one that has other threads beside it, as a test may, is never copied."""
    done = subprocess.run([sys.executable, "-c", COMPARED, name], cwd=sheets, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 0, done.stderr


def test_a_small_sheet_is_not_shared(sheets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "check_shared", None)
    assert runs.report_folder(sheets / "huawei", jobs=8).facts


@pytest.mark.parametrize("most", [1, 4, 1000])
def test_an_article_is_read_by_one_process(most: int) -> None:
    facts = checked_sheet().sheet.facts
    shares = list(shares_of(checked_sheet().sheet, most))
    assert sorted(number for share in shares for number in share) == list(range(len(facts)))
    assert 1 <= len(shares) <= most
    cited = [{facts[number].evidence[0].source for number in share if facts[number].evidence} for share in shares]
    assert sum(map(len, cited)) == len(set().union(*cited))
    assert most == 1 or len(shares) > 1
