"""YAML text -> records: plain dicts and lists of text that know where each of their fields stands."""

from __future__ import annotations

from factsheet.records.nodes import Items, Node, Path, Record, YamlFile
from factsheet.records.places import locate, locate_key, locate_words, stretch_of
from factsheet.records.reader import MAX_BYTES, MAX_DEPTH, UnreadableYamlError, read_record

__all__ = [
    "MAX_BYTES",
    "MAX_DEPTH",
    "Items",
    "Node",
    "Path",
    "Record",
    "UnreadableYamlError",
    "YamlFile",
    "locate",
    "locate_key",
    "locate_words",
    "read_record",
    "stretch_of",
]
