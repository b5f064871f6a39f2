"""What changed on some sheets -> text for a terminal, Markdown for a pull request's summary, or one JSON object."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from factsheet.changes.model import Change, Chronicle, NetChange, Revision
from factsheet.exports.markdown import markdown_text
from factsheet.render.change_words import counts_text, section_of, sentence, subject_noun
from factsheet.render.wording import Wording, wording_for
from factsheet.report.text import visible

VERSION = 1

MOST_LINES = 200
"""Changes of one sort that a summary lists: more is for the page of changes, and GitHub ends a summary at 1 MiB."""

SHORT_NAME = 8
"""Digits of a commit's name, as git shortens it in a small repository."""


def words() -> Wording:
    """Of the command and of a pull request: English, whatever the sheets are in."""
    return wording_for("en")


def history_text(chronicles: Mapping[str, Chronicle]) -> str:
    """The newest first, a line for each change."""
    lines: list[str] = []
    for slug, chronicle in chronicles.items():
        lines += [f"{slug}: {_sum(chronicle)}", ""]
        for revision in chronicle.revisions:
            lines += [f"{_head(revision)}  {revision.subject}", *_text_lines(revision.changes)]
            lines += [f"  {words().changes.unread.format(files=', '.join(revision.unread))}"] if revision.unread else []
            lines.append("")
        if chronicle.unseen:
            lines += [_unseen(chronicle), ""]
    return _lines(lines)


def preview_text(nets: Mapping[str, NetChange]) -> str:
    """What changes in all, a line for each change."""
    lines: list[str] = []
    for slug, net in nets.items():
        lines += [f"{slug}: {_counts(net.changes)}", *_text_lines(net.changes), *_unread_lines(net), ""]
    return _lines(lines or [words().changes.preview_none])


def _text_lines(changes: Iterable[Change]) -> Iterator[str]:
    for change in changes:
        said = f"{subject_noun(change, words())} {change.subject.id}: {sentence(change, words())}"
        headline = f": {change.subject.headline}" if change.what in ("added", "removed") else ""
        yield f"  {words().changes.sort_names[change.sort]:<9}  {said}{headline}"


def _head(revision: Revision) -> str:
    return f"{revision.date:%Y-%m-%d} {revision.commit[:SHORT_NAME]}"


def _sum(chronicle: Chronicle) -> str:
    changes = [change for revision in chronicle.revisions for change in revision.changes]
    return words().changes.summary.format(counts=_counts(changes), date=f"{chronicle.first:%Y-%m-%d}")


def _counts(changes: Sequence[Change]) -> str:
    return counts_text(changes, words()) or words().changes.preview_none.rstrip(".")


def _unseen(chronicle: Chronicle) -> str:
    return words().changes.unseen[chronicle.unseen].format(date=f"{chronicle.first:%Y-%m-%d}")


def _unread_lines(net: NetChange) -> list[str]:
    return [f"  {words().changes.unread.format(files=', '.join(net.unread))}"] if net.unread else []


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{visible(line)}\n" for line in lines)


def history_markdown(chronicles: Mapping[str, Chronicle]) -> str:
    lines: list[str] = []
    for slug, chronicle in chronicles.items():
        lines += [f"## {markdown_text(slug)}", "", markdown_text(_sum(chronicle)), ""]
        for revision in chronicle.revisions:
            lines += [f"### {_head(revision)} {markdown_text(revision.subject)}", ""]
            lines += [*_markdown_items(revision.changes), ""]
        if chronicle.unseen:
            lines += [markdown_text(_unseen(chronicle)), ""]
    return "\n".join(lines) + "\n"


def preview_markdown(nets: Mapping[str, NetChange]) -> str:
    """Corrections apart from additions, as on the page."""
    wording = words()
    lines = [f"### {wording.changes.preview_title}", ""]
    for slug, net in nets.items():
        lines += [f"**{markdown_text(slug)}**: {markdown_text(_counts(net.changes))}", ""]
        for sort, title in wording.changes.sorts.items():
            of_sort = [change for change in net.changes if section_of(change.sort) == sort]
            if of_sort:
                lines += [f"#### {markdown_text(title)}", "", *_markdown_items(of_sort), ""]
        lines += [f"{markdown_text(line.strip())}\n" for line in _unread_lines(net)]
    if not nets:
        lines += [wording.changes.preview_none, ""]
    return "\n".join(lines) + "\n"


def _markdown_items(changes: Sequence[Change]) -> Iterator[str]:
    for change in changes[:MOST_LINES]:
        noun, said = subject_noun(change, words()), sentence(change, words())
        about = f"**{markdown_text(noun)}** {markdown_text(change.subject.headline)}"
        yield f"- {about} ({markdown_text(change.subject.id)}): {markdown_text(said)}"
    if len(changes) > MOST_LINES:
        yield f"- … {len(changes) - MOST_LINES} more"


def history_json(chronicles: Mapping[str, Chronicle]) -> str:
    """Dates in UTC; values as the files have them, and `text` in words."""
    sheets = [
        {
            "sheet": slug,
            "first": chronicle.first.isoformat(),
            "latest": chronicle.latest.isoformat(),
            "unseen": chronicle.unseen or None,
            "revisions": [
                {
                    "commit": revision.commit,
                    "date": revision.date.isoformat(),
                    "subject": revision.subject,
                    "unread": list(revision.unread),
                    "changes": list(map(_row, revision.changes)),
                }
                for revision in chronicle.revisions
            ],
        }
        for slug, chronicle in chronicles.items()
    ]
    return _json({"version": VERSION, "sheets": sheets})


def preview_json(nets: Mapping[str, NetChange], since: str) -> str:
    sheets = [
        {"sheet": slug, "unread": list(net.unread), "changes": list(map(_row, net.changes))}
        for slug, net in nets.items()
    ]
    return _json({"version": VERSION, "since": since, "sheets": sheets})


def _row(change: Change) -> dict[str, Any]:
    row: dict[str, Any] = {
        "sort": change.sort,
        "what": change.what,
        "list": change.subject.key,
        "id": change.subject.id,
        "headline": change.subject.headline,
        "field": change.field,
        "before": change.before,
        "after": change.after,
        "source": change.source or None,
    }
    return {name: value for name, value in row.items() if value is not None} | {"text": sentence(change, words())}


def _json(report: object) -> str:
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"
