"""The MkDocs plugin `factsheet`: checks the sheets, adds their pages, and fails the build when a check fails.

Under `mkdocs serve` a failed check does not end the server: the pages of the last good build stay, with the problems
on top of each.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext
from msgspec.structs import replace

from factsheet.build import Site, UnknownSheetError, render_findings
from factsheet.changes.model import Chronicle
from factsheet.files import line_of_file
from factsheet.mkdocs_plugin.fact_files import refuse_others, with_facts, write_files
from factsheet.mkdocs_plugin.fonts import with_font_first
from factsheet.mkdocs_plugin.generated import GeneratedPage, generated_file
from factsheet.mkdocs_plugin.languages import site_language, theme_language
from factsheet.mkdocs_plugin.menus import section_menus, site_menu
from factsheet.mkdocs_plugin.pictures import CACHE, write_pictures
from factsheet.mkdocs_plugin.policy import UnknownScriptError, with_policy
from factsheet.mkdocs_plugin.search import add_to_index
from factsheet.mkdocs_plugin.settings import NO_FIRST_SHEET, FactsheetConfig, site_settings
from factsheet.mkdocs_plugin.theme_faults import without_faults
from factsheet.pages import Page, SiteSettings
from factsheet.proof.strength import Proof
from factsheet.proving import prove_sheets
from factsheet.render import forget_templates
from factsheet.report.findings import Findings
from factsheet.report.text import concise_line, full_report, plain, summary_line
from factsheet.repository import NoHistoryError, told_history
from factsheet.runs import NoSheetError, check_folder

log = get_plugin_logger("factsheet")

STYLE_SHEET = "assets/facts.css"

PACKAGE = Path(__file__).parent.parent

AFTER_THE_SEARCH_PLUGIN = -100
"""Its index is a file by then, whichever search plugin wrote it."""


class FactsheetPlugin(BasePlugin[FactsheetConfig]):  # type: ignore[no-untyped-call]  # as above
    findings: Findings | None = None
    """What a command has checked already; the plugin checks for itself where there is none."""

    def __init__(self) -> None:
        self.serving = False
        self.site: Site | None = None
        """The pages of the last good build, which a server keeps showing."""
        self.settings = SiteSettings()
        self.problems = ""
        self.note = ""
        """What the editors should know of the site although nothing is wrong with it."""
        self.has_own_menu = False
        """Whether mkdocs.yml lists the pages itself."""
        self.language = ""
        """Of the site itself; empty for a theme that has no languages."""
        self.menus: dict[str, Navigation] = {}
        """By the address of the sheet, where several share the site."""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        # That this method exists is what keeps the plugin object over the rebuilds of a server.
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        if config.theme.name == "material":
            # Without this the theme loads its fonts from another origin.
            config.theme["font"] = False
        self.language = site_language(config.theme)
        config.extra_css.insert(0, STYLE_SHEET)
        if self.config.edit_template and not config.edit_uri_template and not config.repo_url:
            docs = Path(config.docs_dir).relative_to(self._root(config)).as_posix()
            config.edit_uri_template = self._edit_url(f"{docs}/{{path}}", 1)
        config.watch.append(str(self._seeds(config)))
        if self.serving:
            config.watch.append(str(PACKAGE / "templates"))
            config.watch.append(str(PACKAGE / "assets"))
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Checks before MkDocs clears the site's folder, so that a failed check leaves the last good site alone."""
        self.problems = ""
        if self.serving:
            # A template may be what changed.
            forget_templates()
        try:
            findings = self.findings or check_folder(self._seeds(config))
        except NoSheetError as error:
            raise PluginError(str(error)) from None
        finally:
            # A server checks anew at each rebuild.
            self.findings = None
        for problem in findings.problems:
            # Under a server a logged error would end the rebuild in strict mode, and with it the page that shows it.
            (log.error if problem.level == "error" and not self.serving else log.info)(concise_line(problem))
        log.info(summary_line(findings.summary))
        if findings.is_clean(strict=False):
            self.settings = site_settings(self.config, config, self._root(config))
            try:
                self.site = render_findings(
                    findings, self.settings, chronicles=self._chronicles(config), proof=self._proof(findings)
                )
            except UnknownSheetError as error:
                raise PluginError(f"mkdocs.yml, `first_sheet`: {error}") from None
            if len(self.site.editions) > 1 and self.config.first_sheet is None:
                self.note = NO_FIRST_SHEET
                log.info(self.note)
            return
        if not self.serving:
            raise PluginError(f"{findings.summary.failed} checks failed; the site was not built")
        self.problems = full_report(findings.whole, line_of_file, plain)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        pages = self.site.pages if self.site else (_problem_page(),)
        for page in pages:
            file = generated_file(page, config)
            self._refuse_to_replace(files, file)
            GeneratedPage(self._with_problems(page), file, config, self._edit_url(page.edit_path, 1))
            files.append(file)
        if self.site:
            refuse_others(files, self.site)
        for asset in self.site.assets if self.site else ():
            files.append(File.generated(config, asset.path, content=asset.content))
        self.has_own_menu = config.nav is not None
        if config.nav is None:
            config.nav = site_menu(files, pages)
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        self.menus = {} if self.has_own_menu else section_menus(nav, files)
        return nav

    def on_page_context(
        self, context: TemplateContext, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """A page of one of several sheets carries the menu of its sheet: one of all sheets would grow with each.

        The theme's own words around a page are in the page's language, and run in its direction.
        """
        generated = page if isinstance(page, GeneratedPage) else None
        context["nav"] = self.menus.get(generated.section if generated else "", nav)
        if self.language:
            spoken = generated.language if generated else self.language
            config.theme["language"] = theme_language(config.theme, spoken, self.language)
        return context

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        # Not by a template: a site that overrides the theme's own would lose it without a word.
        html = page.with_head(output) if isinstance(page, GeneratedPage) else output
        return self._finished(html, page.file.src_uri)

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        if template_name.endswith(".html"):
            return self._finished(output_content, template_name)
        if template_name != "sitemap.xml" or self.site is None:
            return output_content
        return with_facts(output_content, self.site, self.settings.url, self.settings.as_of)

    @event_priority(AFTER_THE_SEARCH_PLUGIN)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Writes what is no page of MkDocs, and adds the facts, people and passages to the search index."""
        if self.site is None:
            return
        write_files(self.site.files(), Path(config.site_dir))
        write_pictures(self.site.pictures(), Path(config.site_dir), self._root(config) / CACHE)
        add_to_index(Path(config.site_dir), self.site.pages, config.theme)

    def _finished(self, html: str, name: str) -> str:
        """Without the theme's faults and with the policy, under which a server's own script would not run."""
        html = with_font_first(without_faults(html))
        if self.serving or not self.config.content_security_policy:
            return html
        try:
            return with_policy(html, self.config.inline_scripts)
        except UnknownScriptError as error:
            raise PluginError(f"{name}: {error}") from None

    def _proof(self, findings: Findings) -> Proof | None:
        """A server does without: trying every mistake takes longer than an editor wants to wait after each save."""
        if not self.config.proof or self.serving:
            return None
        return prove_sheets(findings.sheets)

    def _root(self, config: MkDocsConfig) -> Path:
        return Path(config.config_file_path or "mkdocs.yml").absolute().parent

    def _seeds(self, config: MkDocsConfig) -> Path:
        return self._root(config) / self.config.seeds

    def _chronicles(self, config: MkDocsConfig) -> Mapping[str, Chronicle]:
        """What changed on the sheets; a site outside of a repository has no page of it."""
        try:
            return told_history(self._seeds(config))
        except NoHistoryError as error:
            log.info("no page of changes: %s", error)
            return {}

    def _edit_url(self, path: str | None, line: int) -> str | None:
        if not path or not self.config.edit_template:
            return None
        return self.config.edit_template.replace("{path}", path).replace("{line}", str(line))

    def _refuse_to_replace(self, files: Files, file: File) -> None:
        other = files.get_file_from_path(file.src_uri)
        if other is None:
            return
        if other.generated_by:
            name = file.src_uri.split("/")[0]
            raise PluginError(
                f"of several sheets none can be called `{name}`, where the site has pages: rename its folder"
            )
        raise PluginError(f"docs/{file.src_uri} stands where a generated page goes: rename it")

    def _with_problems(self, page: Page) -> Page:
        """The page as it is, or, while a check fails under a server, with the problems on top."""
        if not self.problems:
            return page
        return replace(page, body=_PROBLEMS.format(self.problems) + Markup(page.body))


_PROBLEMS = Markup(
    '<div class="admonition failure" role="alert"><p class="admonition-title">A check failed. '
    "What is below is as it was when all checks passed.</p><pre><code>{}</code></pre></div>\n"
)


def _problem_page() -> Page:
    """The whole site of a server that has not seen its sheets pass yet."""
    return Page(address="", title="Not checked yet", description="", body="<h1>Not checked yet</h1>", language="en")
