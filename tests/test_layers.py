"""Imports point one way, from the article to the site, and only the edge reaches outside of the program."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "generator" / "factsheet"

LAYERS = (
    "problems",
    "model",
    "text",
    "yaml_mistakes",
    "yaml_quotes",
    "yaml_lines",
    "yaml_messages",
    "records",
    "files",
    "typed",
    "facts",
    "sources",
    "sheet",
    "history",
    "accounts",
    "checked",
    "comparisons",
    "coverage",
    "citations",
    "references",
    "load",
    "changes",
    "repository",
    "rules",
    "anchors",
    "derivations",
    "statuses",
    "merging",
    "exemptions",
    "check",
    "proof",
    "addresses",
    "pages",
    "render",
    "pictures",
    "exports",
    "report",
    "processes",
    "sharing",
    "runs",
    "explanations",
    "proving",
    "build",
    "verification",
    "dating",
    "swap",
    "export_folder",
    "acceptance",
    "mkdocs_plugin",
    "cli",
    "__main__",
)
"""What stands at the top of the package, in the order of the flow: each imports only from those before it."""

EDGE = {
    "files",
    "load",
    "repository",
    "processes",
    "sharing",
    "runs",
    "proving",
    "dating",
    "swap",
    "export_folder",
    "verification",
    "mkdocs_plugin",
    "cli",
    "__main__",
}
"""Where the program meets the disk, the clock, other programs and people. All the rest is data in, data out."""

OUTSIDE = {
    "asyncio",
    "fcntl",
    "getpass",
    "glob",
    "http",
    "locale",
    "logging",
    "os",
    "platform",
    "random",
    "requests",
    "secrets",
    "shutil",
    "signal",
    "socket",
    "subprocess",
    "tempfile",
    "threading",
    "time",
    "urllib.request",
    "uuid",
}
"""Modules whose answers depend on the machine, the moment or chance."""

OUTSIDE_NAMES = {"pathlib.Path", "datetime.datetime.now", "datetime.datetime.today", "datetime.date.today"}
OUTSIDE_CALLS = {"open", "input", "print"}
OUTSIDE_METHODS = {"now", "today", "utcnow", "read_text", "read_bytes", "write_text", "write_bytes"}
"""`files(package).joinpath(name).read_text()` is a file too: templates are read by Jinja's own loader."""


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def name_of(module: Path) -> str:
    return ".".join(module.relative_to(PACKAGE).with_suffix("").parts)


def layer_of(module: Path) -> str:
    return module.relative_to(PACKAGE).with_suffix("").parts[0]


Nodes = Sequence[ast.Import | ast.ImportFrom | ast.Call]


def nodes_in(source: str) -> Nodes:
    """What may reach elsewhere; also inside of functions and `if TYPE_CHECKING`."""
    return [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Import | ast.ImportFrom | ast.Call)]


@cache
def nodes_of(module: Path) -> Nodes:
    return nodes_in(module.read_text(encoding="utf-8"))


def imports(nodes: Nodes) -> Iterator[tuple[int, str]]:
    """Every imported name, dotted in full, with its line."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: a relative import hides where it points"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def is_within(name: str, outer: str) -> bool:
    return name == outer or name.startswith(outer + ".")


def backward_imports(module: Path, nodes: Nodes) -> Iterator[str]:
    own = LAYERS.index(layer_of(module))
    for line, name in imports(nodes):
        if not is_within(name, "factsheet"):
            continue
        other = name.removeprefix("factsheet").split(".")[1:2]
        # What is left out here is the package itself: its version, and where it is installed.
        if other and other[0] in LAYERS and LAYERS.index(other[0]) > own:
            yield f"line {line} imports {name}, which stands after {layer_of(module)}"


def reaches_outside(nodes: Nodes) -> Iterator[str]:
    for line, name in imports(nodes):
        if any(is_within(name, outside) for outside in OUTSIDE | OUTSIDE_NAMES):
            yield f"line {line} imports {name}"
    for node in nodes:
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name) and node.func.id in OUTSIDE_CALLS:
            yield f"line {node.lineno} calls {node.func.id}()"
        elif isinstance(node.func, ast.Attribute) and node.func.attr in OUTSIDE_METHODS:
            yield f"line {node.lineno} calls .{node.func.attr}()"


def test_every_module_has_its_place() -> None:
    unplaced = {layer_of(module) for module in modules()} - set(LAYERS) - {"__init__"}
    assert not unplaced, f"say in LAYERS where these stand: {sorted(unplaced)}"


def troubles(where: Callable[[str], bool], find: Callable[[Path], Iterable[str]]) -> list[str]:
    """What is found in the modules of some layers, each with its module."""
    return [
        f"{name_of(module)}: {trouble}" for module in modules() if where(layer_of(module)) for trouble in find(module)
    ]


def imported(module: Path, *packages: str) -> Iterator[str]:
    for line, name in imports(nodes_of(module)):
        if any(is_within(name, package) for package in packages):
            yield f"line {line} imports {name}"


def test_imports_point_one_way() -> None:
    assert troubles(LAYERS.__contains__, lambda module: backward_imports(module, nodes_of(module))) == []


def test_only_the_edge_reaches_outside() -> None:
    assert troubles(lambda layer: layer not in EDGE, lambda module: reaches_outside(nodes_of(module))) == []


def test_only_the_plugin_knows_mkdocs() -> None:
    assert troubles(lambda layer: layer != "mkdocs_plugin", lambda module: imported(module, "mkdocs", "material")) == []


def test_text_knows_nothing_of_facts_or_yaml() -> None:
    assert troubles(lambda layer: layer == "text", lambda module: imported(module, "yaml", "pydantic")) == []


@pytest.mark.parametrize(
    ("source", "trouble"),
    [
        ("import os", ["line 1 imports os"]),
        ("from urllib.request import urlopen", ["line 1 imports urllib.request.urlopen"]),
        ("from urllib.parse import quote", []),
        ("from pathlib import PurePosixPath", []),
        ("from pathlib import Path", ["line 1 imports pathlib.Path"]),
        ("def f():\n    import time", ["line 2 imports time"]),
        ("from datetime import date\ndate.today()", ["line 2 calls .today()"]),
        ("open('x')", ["line 1 calls open()"]),
    ],
)
def test_what_reaching_outside_means(source: str, trouble: list[str]) -> None:
    assert list(reaches_outside(nodes_in(source))) == trouble


def test_what_a_backward_import_is() -> None:
    nodes = nodes_in(
        "from factsheet.model import Span\nfrom factsheet.render import pages\nfrom factsheet import __version__"
    )
    assert list(backward_imports(PACKAGE / "rules" / "cuts_word.py", nodes)) == [
        "line 2 imports factsheet.render.pages, which stands after rules"
    ]
