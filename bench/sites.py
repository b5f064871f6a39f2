"""How much of the processor a site of 300 sheets takes, against the same pages as hand-written Markdown, in one run."""

from __future__ import annotations

import gc
import shutil
import sys
import tempfile
import time
from pathlib import Path

from factsheet.build import render_findings
from factsheet.cli import NEW_OBJECTS
from factsheet.pages import SiteSettings
from factsheet.runs import check_folder

from bench.hand_written import hand_written
from bench.measuring import Cost, cost_of

ROOT = Path(__file__).parent.parent
SHEETS = 300
LIMIT = 0.6
"""Of the processor time of the same pages as Markdown: what the design asks for."""

CONFIG = "site_name: Bench\nsite_url: https://example.org/\ntheme: {name: material, font: false}\n"
PLUGINS = "plugins:\n  - search\n  - factsheet: {pictures: false, publish_data: false, first_sheet: ''}\n"
"""Without pictures and data: they are no pages, and Markdown has none to compare them with."""
ENVIRONMENT = {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "0"}


def measure(folder: Path, sheets: int) -> tuple[float, Cost, Cost, int]:
    """Seconds of checking the sheets alone, the cost of `build`, that of their pages as Markdown, and the pages."""
    generated, written = folder / "generated", folder / "written"
    for number in range(sheets):
        shutil.copytree(ROOT / "seeds/huawei-5g-russia", generated / f"seeds/sheet-{number}")
    (generated / "docs").mkdir()
    (generated / "mkdocs.yml").write_text(f"{CONFIG}{PLUGINS}")
    start = time.process_time()
    findings = check_folder(generated / "seeds")
    checking = time.process_time() - start
    pages = render_findings(findings, SiteSettings()).pages
    for page in pages:
        file = written / "docs" / page.address / "index.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(hand_written(page.title, page.body))
    menu = "".join(f"  - {page.menu!r}: {page.address}index.md\n" for page in pages if page.menu and not page.section)
    (written / "mkdocs.yml").write_text(f"{CONFIG}plugins: [search]\nmarkdown_extensions: [attr_list]\nnav:\n{menu}")
    ours = cost_of([sys.executable, "-m", "factsheet", "build"], generated, ENVIRONMENT)
    theirs = cost_of([sys.executable, "-m", "mkdocs", "build", "--quiet"], written, ENVIRONMENT)
    return checking, ours, theirs, len(pages)


def main() -> None:
    # As the command does, so that the check costs here what it costs there.
    gc.set_threshold(NEW_OBJECTS, 50, 50)
    sheets = int(sys.argv[1]) if len(sys.argv) > 1 else SHEETS
    with tempfile.TemporaryDirectory() as folder:
        checking, ours, theirs, pages = measure(Path(folder), sheets)
    made = ours.cpu - checking
    ratio = made / theirs.cpu
    print(f"{sheets} sheets, {pages} pages, in seconds of processor time")
    print(f"  pages rendered and built      {made:7.1f}")
    print(f"  the same pages as Markdown    {theirs.cpu:7.1f}")
    print(f"  ratio                         {ratio:7.2f}   (at most {LIMIT})")
    print(f"  facts checked before that     {checking:7.1f}   (with it {ours.cpu / theirs.cpu:.2f} of Markdown)")
    if ratio > LIMIT:
        sys.exit(1)


if __name__ == "__main__":
    main()
