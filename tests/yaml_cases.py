"""A YAML file of test cases goes in; the cases come out, read by libyaml, which takes a tenth of PyYAML's own time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml


def read_cases(file: Path) -> Any:
    return yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)
