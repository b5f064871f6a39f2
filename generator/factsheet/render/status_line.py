"""A checked sheet -> one line that says how many facts it has, from what, and how they stand."""

from __future__ import annotations

from factsheet.render.edition import Edition


def status_line(edition: Edition) -> str:
    """“49 facts from 2 versions of 1 report; 17 differ; checked against stored copies”."""
    words, standing = edition.wording, edition.standing
    differing = sum(checked.status == "differs" for checked in standing)
    withdrawn = len(edition.checked.facts) - len(standing)
    parts = [
        words.status_line.format(facts=words.count(words.facts, len(standing)), sources=_sources(edition)),
        words.count(words.differ, differing) if len(edition.sheet.sources) > 1 else "",
        words.count(words.withdrawn_count, withdrawn) if withdrawn else "",
        words.checked_against,
    ]
    return words.semicolon.join(part for part in parts if part)


def _sources(edition: Edition) -> str:
    words = edition.wording
    sources, reports = len(edition.sheet.sources), len(edition.reports)
    count = words.count(words.reports, reports)
    if sources == reports:
        return count
    forms = words.versions if reports == 1 else words.articles
    return words.versions_of.format(versions=words.count(forms, sources), reports=count)
