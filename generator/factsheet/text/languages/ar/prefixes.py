"""Arabic words -> the same with the letters that are written together with them."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def joined(text: str, *prefixes: str) -> frozenset[str]:
    """Each word alone and with each of the prefixes."""
    return frozenset(prefix + word for word in text.split() for prefix in ("", *prefixes))


def with_and(text: str) -> frozenset[str]:
    """Each word alone, with و and with ف, which open a clause or a sentence."""
    return joined(text, "و", "ف")
