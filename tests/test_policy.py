"""The policy of a page: what is known runs, and nothing else."""

from __future__ import annotations

import re

import pytest
from factsheet.mkdocs_plugin.fonts import with_font_first
from factsheet.mkdocs_plugin.policy import UnknownScriptError, digest, with_policy
from factsheet.mkdocs_plugin.theme_faults import without_faults

HEAD = '<html><head><meta charset="utf-8"><title>Page</title></head><body>{}</body></html>'
TAB = (
    "var target=document.getElementById(location.hash.slice(1));"
    'target&&target.name&&(target.checked=target.name.startsWith("__tabbed_"))'
)


def scripts(html: str) -> list[str]:
    """The script sources that a page's policy names."""
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    assert policy
    directives = dict(part.strip().split(" ", 1) for part in policy[1].split(";"))
    assert directives["default-src"] == "'none'"
    return directives["script-src"].split()


def test_a_script_of_the_theme_runs_by_its_hash() -> None:
    html = with_policy(HEAD.format(f"<script>{TAB}</script>"), [])
    assert scripts(html) == ["'self'", f"'{digest(TAB)}'"]
    assert html.index("Content-Security-Policy") < html.index("<title>")


@pytest.mark.parametrize(
    "script",
    [
        "<script>alert(1)</script>",
        f"<script>{TAB} </script>",
        "<SCRIPT type=module>alert(1)</SCRIPT >",
        "<script type='text/javascript'>alert(1)</script>",
        '<script>__md_scope=new URL("x",location);alert(1)</script>',
        '<script>__md_scope=new URL("",alert(1),"",location)</script>',
        '<script data-note="src=x">alert(1)</script>',
    ],
)
def test_any_other_inline_script_is_refused(script: str) -> None:
    with pytest.raises(UnknownScriptError, match="inline_scripts"):
        with_policy(HEAD.format(script), [])


def test_an_editor_can_vouch_for_a_script() -> None:
    html = with_policy(HEAD.format("<script>own()</script>"), [digest("own()")])
    assert scripts(html) == ["'self'", f"'{digest('own()')}'"]


def test_files_and_blocks_of_data_need_no_hash() -> None:
    body = '<script src="a.js"></script><script id="__config" type="application/json">{"a": 1}</script>'
    assert scripts(with_policy(HEAD.format(body), [])) == ["'self'"]


def test_the_search_is_named_as_its_field() -> None:
    search = '<div class="md-search" data-md-component="search" role="dialog">{}</div>'
    field = '<input type="text" class="md-search__input" name="query" aria-label="Suche" placeholder="Suche">'
    assert 'role="dialog" aria-label="Suche">' in without_faults(search.format(field))
    assert without_faults(search.format("")) == search.format("")


def test_the_theme_s_switches_and_labels_are_valid() -> None:
    toggle = '<input class="md-toggle" data-md-toggle="search" type="checkbox" id="__search" autocomplete="off">'
    assert without_faults(toggle) == toggle.replace(' autocomplete="off"', "")
    label = '<label class="md-nav__title" for="__toc">Contents</label>'
    assert without_faults(label) == label.replace(' for="__toc"', "")
    assert without_faults(f'<input id="__toc">{label}').endswith(label)


def test_the_font_is_asked_for_with_the_style_sheet() -> None:
    styles = '<link rel="stylesheet" href="../../assets/facts.css">'
    first = '<link rel="preload" href="../../assets/fonts/sans-latin.woff2" as="font" type="font/woff2" crossorigin>'
    assert with_font_first(f"<head>{styles}</head>") == f"<head>{first}{styles}</head>"
