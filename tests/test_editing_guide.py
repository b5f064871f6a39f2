"""The editing guide teaches what works: its blocks are one sheet, and that sheet passes without a warning."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from factsheet.report.text import full_report, plain
from factsheet.runs import check_folder

GUIDE = Path(__file__).parent.parent / "docs" / "editing.md"


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    blocks = re.findall(r"`seeds/bridge/(\S+)`:\n\n```\w+\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert len(blocks) == 9
    for name, content in blocks:
        file = tmp_path / "bridge" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, "utf-8")
    return tmp_path


def test_the_guide_s_sheet_passes(sheet: Path) -> None:
    findings = check_folder(sheet)
    assert findings.is_clean(strict=True), full_report(findings.whole, lambda path, line: "", plain)
    statuses = {checked.fact.id: checked.status for checked in findings.sheets[0].facts}
    assert statuses == {
        "bridge-closed": "differs",
        "staff": "differs",
        "hires": "reported",
        "staff-planned": "differs",
        "no-choice": "differs",
        "cracks": "reported",
        "repairs": "inferred",
        "authority": "corroborated",
        "ruiz": "differs",
    }
