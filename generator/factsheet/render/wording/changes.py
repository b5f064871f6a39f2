"""What a language holds for the page of changes, the feeds, and the summary of a pull request."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from factsheet.render.wording.data import Forms


class ChangeWords(Struct, frozen=True, kw_only=True):
    sorts: Mapping[str, str]
    """The headings of the sections, by sort; withdrawals stand with the corrections."""
    sort_names: Mapping[str, str]
    """One of them, before what changed."""
    counts: Mapping[str, Forms]
    """By sort, for the line that sums up."""
    summary: str
    """`{counts}` since `{date}`."""
    no_corrections: str
    unseen: Mapping[str, str]
    """Why what was before `{date}` is not told."""
    older: Forms
    """How many older steps are not on the page."""
    unread: str
    """`{files}` could not be read at a step."""
    step: str
    """The short name of a commit, `{commit}`."""
    gone_notice: str
    """On the page of a fact that was taken out on a `{date}` without being withdrawn."""
    of_fact: str
    """On the page of one fact, above what changed about it."""
    last_change: str
    """On the first page: `{date}`."""

    sentences: Mapping[str, str]
    """By what happened; `{field}`, `{before}`, `{after}` and `{source}` are filled in."""
    article_sentences: Mapping[str, str]
    """The same for the stored article of a source."""
    of_source: str
    """A `{sentence}` about what one `{source}` says."""
    nothing: str
    """In place of a passage: the editor says that nothing stands there."""
    lists: Mapping[str, str]
    """One of what is not a kind of fact, by the key of its list."""
    fields: Mapping[tuple[str, str], str]
    """Fields that no card begins a line with, by list and field; an empty list stands for all."""
    within: str
    """A field `{inner}` of a field `{field}`, where the two together have no words of their own."""

    feeds_label: str
    feed_all: str
    feed_corrections: str
    feed_json: str
    feed_title: str
    """With the `{title}` of the sheet."""
    corrections_title: str
    entry_title: str
    """`{counts}` of a step on a `{date}`."""

    preview_title: str
    preview_none: str
