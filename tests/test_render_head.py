"""What stands in the document's head, and how it gets there."""

from __future__ import annotations

from factsheet.render.head import Alternate, alternates_html


def test_titles_and_links_are_escaped() -> None:
    hostile = Alternate(type="application/atom+xml", title='"><script>', link="feed.xml?a=1&b='2'")
    assert alternates_html([hostile]) == (
        '<noscript>\n<link rel="alternate" type="application/atom+xml" '
        'title="&#34;&gt;&lt;script&gt;" href="feed.xml?a=1&amp;b=&#39;2&#39;">\n</noscript>\n'
    )


def test_without_other_forms_nothing_is_said_of_them() -> None:
    assert alternates_html(()) == ""
