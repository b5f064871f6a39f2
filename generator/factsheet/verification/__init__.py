"""A bundle and the articles that somebody has -> what stands of it, what does not, and what could not be checked.

The sheet in the bundle is checked as any sheet is, against the articles given; then the other files must be what the
facts give.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from msgspec import Struct
from msgspec.structs import replace

from factsheet import __version__
from factsheet.addresses import Addresses
from factsheet.check import check_loaded
from factsheet.exports.manifest import SHEET_FOLDER, Manifest
from factsheet.load import load_sheet
from factsheet.pages import SiteSettings
from factsheet.problems import Check, Problem, found
from factsheet.render import sheet_edition
from factsheet.report.findings import Findings
from factsheet.verification.articles import Folder, Found, Origin, articles_of
from factsheet.verification.comparing import damages, differences, statement_differences
from factsheet.verification.unpacking import NoBundleError, unpacked


class Verification(Struct, frozen=True, kw_only=True, dict=True):
    manifest: Manifest
    files: dict[str, bytes]
    findings: Findings
    articles: tuple[Found, ...]
    compared: bool
    """Whether every file of data was compared; for that all articles must be there, and the same factsheet."""

    @property
    def passages(self) -> Counter[str]:
        """How many passages of the sheet `stand`, `fell`, or were `unchecked`, those of withdrawn facts aside."""
        there = {article.source for article in self.articles if article.content is not None}
        counted: Counter[str] = Counter()
        for checked in (fact for sheet in self.findings.sheets for fact in sheet.facts if fact.status != "withdrawn"):
            cited = Counter(evidence.source for evidence in checked.fact.evidence)
            stand = Counter({account.source.id: len(account.passages) for account in checked.accounts})
            for source, number in (cited | stand).items():
                counted["stand"] += stand[source]
                counted["fell" if source in there else "unchecked"] += number - stand[source]
        return counted


def verify(content: bytes, folder: Path | None, shown: str) -> Verification:
    """`shown` is how problems name the bundle. Raises `NoBundleError`."""
    manifest, files = unpacked(content)
    sheet = {name.removeprefix(SHEET_FOLDER): data for name, data in files.items() if name.startswith(SHEET_FOLDER)}
    articles = tuple(articles_of(sheet.get("sheet.yml", b""), sheet, Folder(folder)))
    problems = list(damages(manifest, files, shown))
    findings = _checked(manifest, sheet, articles, f"{shown}/{SHEET_FOLDER.rstrip('/')}")
    checks = [*map(found, problems), *_without_missing(findings.checks, articles)]
    compared = manifest.generator == __version__ and all(each.origin in ("given", "bundle") for each in articles)
    for checked in findings.sheets:
        site = manifest.site
        settings = SiteSettings(title=site.title, url=site.url, data_license=site.license)
        edition = sheet_edition(checked, Addresses(site.root), settings)
        # A fact that does not pass gives no data, and has its own problem.
        whole = compared and not any(check.answer == "failed" for check in checks)
        compare = differences if whole else statement_differences
        checks += map(found, compare(edition, files, shown))
    return Verification(
        manifest=manifest,
        files=files,
        findings=replace(findings, checks=tuple(checks)),
        articles=articles,
        compared=compared,
    )


def _checked(manifest: Manifest, sheet: dict[str, bytes], articles: tuple[Found, ...], shown: str) -> Findings:
    """The sheet in a folder of its own, with the articles that were found and no others."""
    ours = {article.path: article.content for article in articles}
    with TemporaryDirectory(prefix="factsheet-") as temporary:
        # Two levels deep, so that a path with `..` is seen to lead out, and leads to nothing.
        folder = Path(temporary, "bundle", "sheet")
        folder.mkdir(parents=True)
        for name, content in {**sheet, **ours}.items():
            path = PurePosixPath(name)
            if content is None or path.is_absolute() or ".." in path.parts or "\0" in name:
                continue
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        loaded = load_sheet(folder, shown)
        checked = check_loaded(loaded)
    if checked is None:
        return Findings(folders=1, sheets=(), checks=loaded.checks)
    checked = replace(checked, sheet=replace(checked.sheet, slug=manifest.sheet))
    return Findings(folders=1, sheets=(checked,), checks=checked.checks)


def _without_missing(checks: tuple[Check, ...], articles: tuple[Found, ...]) -> list[Check]:
    """An article that nobody has is no mistake of the sheet: what asks for it could not be checked."""
    missing = {article.source for article in articles if article.origin == "missing"}
    return [_unchecked(check) if check.problem and _waits(check.problem, missing) else check for check in checks]


def _waits(problem: Problem, missing: set[str]) -> bool:
    if problem.rule == "article-missing":
        return problem.source in missing
    # The name of somebody who is cited nowhere may stand in any article, the missing ones too.
    return bool(missing) and problem.rule == "name-not-in-passage" and problem.source is None


def _unchecked(check: Check) -> Check:
    return replace(check, answer="unchecked", problem=None)


__all__ = ["Found", "NoBundleError", "Origin", "Verification", "verify"]
