"""Runs MkDocs for the command line: a build into a folder of its own, and a server that rebuilds."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.commands.serve import serve
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError, PluginError

from factsheet.dating import VARIABLE, input_epoch
from factsheet.mkdocs_plugin.plugin import FactsheetPlugin
from factsheet.report.findings import Findings


class MkDocsError(Exception):
    """MkDocs could not build the site, for a reason that is not a fact's; the message is for people."""


def seeds_folder(config_file: Path) -> Path:
    """Where the sheets of a site are, as its mkdocs.yml says. Raises `MkDocsError`."""
    try:
        config = load_config(str(config_file))
    except (Abort, ConfigurationError) as error:
        raise MkDocsError(f"mkdocs.yml: {error}") from None
    return config_file.parent / _plugin(config.plugins).config.seeds


def build_into(config_file: Path, folder: Path, findings: Findings) -> str:
    """Builds the site of sheets that were checked into an empty folder. Raises `MkDocsError`.

    Returns what the editors should know although nothing is wrong; mostly nothing.
    """
    _speak(logging.WARNING)
    _date_by_commit(config_file.parent)
    try:
        config = load_config(str(config_file), site_dir=str(folder))
        plugin = _plugin(config.plugins)
        plugin.findings = findings
        config.plugins.on_startup(command="build", dirty=False)
        try:
            build(config)
        finally:
            config.plugins.on_shutdown()
        return plugin.note
    except (Abort, ConfigurationError, PluginError) as error:
        raise MkDocsError(str(error)) from None


def serve_site(config_file: Path, address: str) -> None:
    """Serves the site and rebuilds it when a file changes, until it is interrupted. Raises `MkDocsError`."""
    _speak(logging.INFO)
    try:
        # Strict, a rebuild with a broken link would leave the server waiting for a good one without a word.
        serve(str(config_file), dev_addr=address, strict=False)
    except (Abort, ConfigurationError, PluginError) as error:
        raise MkDocsError(str(error)) from None


def _speak(level: int) -> None:
    """Lets MkDocs print to stderr, as its own command does."""
    # Material prints a notice about MkDocs 2 at every start; editors can do nothing about it.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    logger = logging.getLogger("mkdocs")
    logger.setLevel(level)
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
    logger.handlers = [handler]
    logger.propagate = False


def _date_by_commit(folder: Path) -> None:
    """Dates the site by the last commit and not by the day of the build, also for MkDocs itself."""
    epoch = input_epoch(folder)
    if epoch is not None:
        os.environ[VARIABLE] = str(epoch)


def _plugin(plugins: object) -> FactsheetPlugin:
    for plugin in plugins.values():  # type: ignore[attr-defined]  # a mapping, which its stubs do not say
        if isinstance(plugin, FactsheetPlugin):
            return plugin
    raise MkDocsError("mkdocs.yml does not list the plugin `factsheet`: add it under `plugins:`")
