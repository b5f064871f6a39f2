"""Pages as Markdown for any engine: headings are Markdown, the rest is HTML that no engine reads as anything else."""

from __future__ import annotations

from html import unescape

import markdown  # type: ignore[import-untyped]  # it ships no types
from factsheet.exports.markdown import markdown_page, markdown_text
from factsheet.pages import Page


def page(body: str, title: str = "Quotes") -> Page:
    return Page(
        address="quotes/", title=title, description="", body=body, language="en", edit_path="seeds/x/quotes.yml"
    )


def test_headings_are_markdown_and_the_wrapper_goes_around_the_rest() -> None:
    inside = '<h1>Quotes &amp; <b>more</b></h1>\n<p>One</p>\n\n<h2 id="a">A_b</h2>\n<p>Two</p>'
    text = markdown_page(page(f'<div class="sheet">\n{inside}\n</div>'))
    assert text.split("---\n", 2)[2].strip().split("\n\n") == [
        "# Quotes &#38; more",
        '<div class="sheet">\n<p>One</p>\n</div>',
        '<span id="a"></span>',
        "## A&#95;b",
        '<div class="sheet">\n<p>Two</p>\n</div>',
    ]


def test_a_heading_inside_a_part_stays_where_it_is() -> None:
    text = markdown_page(page("<div>\n<section>\n<h2>Part</h2>\n</section>\n</div>"))
    assert "<section>\n<h2>Part</h2>\n</section>" in text


def test_templates_of_other_engines_find_nothing_to_run() -> None:
    text = markdown_page(page("<p>{{ 7*7 }} {% x %} {: onclick=x }</p>"))
    assert "{" not in text.split("---\n", 2)[2]


def test_front_matter_cannot_be_broken_by_a_title() -> None:
    text = markdown_page(page("<p>x</p>", title='a"\n---\nb: c'))
    assert text.startswith('---\ntitle: "a\\"\\n---\\nb: c"\ndescription: ""\nedit_path: "seeds/x/quotes.yml"\n---\n')


def test_plain_text_shows_just_its_characters() -> None:
    hostile = "<script> a|*x* {{ 7*7 }} {: onclick=x } --8<-- [x](javascript:1) # 1. `b` _c_ \\d &amp; https://x.y"
    assert "<script>" not in (rendered := markdown.markdown(f"# {markdown_text(hostile)}", extensions=["attr_list"]))
    assert "<em>" not in rendered
    assert "<a " not in rendered
    assert unescape(rendered) == f"<h1>{hostile}</h1>"
