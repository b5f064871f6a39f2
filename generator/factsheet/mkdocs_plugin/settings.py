"""What mkdocs.yml says -> what pages need to know of the site around them."""

from __future__ import annotations

import re
from pathlib import Path

from mkdocs.config import Config
from mkdocs.config import config_options as option
from mkdocs.config.base import ValidationError
from mkdocs.config.defaults import MkDocsConfig

from factsheet.dating import input_day
from factsheet.mkdocs_plugin.languages import site_language
from factsheet.pages import SiteSettings

REPORT_FORM = "report-a-fact.yml"
"""The issue form that takes `fact` and `page`."""

NO_FIRST_SHEET = (
    "several sheets and no `first_sheet`: if one of them was the whole site before, name it under the plugin in "
    "mkdocs.yml, and its former addresses will lead on; if none was, write first_sheet: ''"
)

_GITHUB = re.compile(r"(https://github\.com/[\w.-]+/[\w.-]+?)(?:\.git)?(?:/|$)")


class Address(option.Type[str]):
    """An address to be filled in. Whatever else a link may run, such as `javascript:`, is refused."""

    def __init__(self, *starts: str) -> None:
        super().__init__(str, default="")
        self.starts = starts

    def run_validation(self, value: object) -> str:
        address = super().run_validation(value)
        if address and not address.startswith(self.starts):
            raise ValidationError(f"expected an address that begins with {' or '.join(self.starts)}")
        return address


class FactsheetConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs does not type its hooks
    """The plugin's options in mkdocs.yml."""

    seeds = option.Type(str, default="seeds")
    """The folder of the sheets, relative to mkdocs.yml."""
    proof = option.Type(bool, default=False)
    """Whether a build tries mistakes on the facts and shows on the coverage pages how many are caught."""
    first_sheet = option.Optional(option.Type(str))
    """Of several sheets, the one that was the whole site before: its former addresses lead on. Empty for none."""
    edit_template = option.Type(str, default="")
    """Where a file of the repository is edited: an address with `{path}`, and `{line}` where the place has lines."""
    report_template = Address("https://", "http://", "mailto:")
    """Where a reader reports a mistake: an address with `{fact}` and `{page}`; by default GitHub's form for it."""
    pictures = option.Type(bool, default=True)
    """Whether a picture of each fact is drawn, for those who link to it."""
    rule_pages = option.Type(bool, default=True)
    """Whether each rule has a page, below `rules/`; other tools link to them from what they show of a check."""
    publish_data = option.Type(bool, default=True)
    """Whether the facts are published as data too, below `data/`."""
    content_security_policy = option.Type(bool, default=True)
    """Whether each page carries a policy that lets no script run but those of the theme and of the site's own files."""
    inline_scripts = option.ListOfItems(option.Type(str), default=[])
    """Hashes, as `sha256-…`, of further inline scripts that the policy lets run."""
    data_license = Address("https://", "http://")
    """The address of the licence that the data are given under, where there is one."""


def site_settings(options: FactsheetConfig, config: MkDocsConfig, root: Path) -> SiteSettings:
    return SiteSettings(
        title=config.site_name,
        language=site_language(config.theme),
        first_sheet=options.first_sheet or "",
        url=config.site_url or "",
        edit_template=options.edit_template,
        report_template=options.report_template or github_form(config.repo_url or options.edit_template),
        pictures=options.pictures and bool(config.site_url),
        as_of=input_day(root),
        rule_pages=options.rule_pages,
        data=options.publish_data,
        data_license=options.data_license,
    )


def github_form(address: str) -> str:
    """The form for mistakes of the repository that an address on GitHub belongs to; empty for any other host."""
    found = _GITHUB.match(address)
    return f"{found[1]}/issues/new?template={REPORT_FORM}&fact={{fact}}&page={{page}}" if found else ""
