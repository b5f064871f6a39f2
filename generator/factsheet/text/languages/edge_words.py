"""What a language table says about the edges of a passage: the words that must not be cut from it."""

from __future__ import annotations

from msgspec import Struct


def words(text: str) -> frozenset[str]:
    """The words of a list as it is written in a table, with white space between them."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[tuple[str, ...]]:
    """Phrases with `;` between them, each as its words."""
    return frozenset(tuple(phrase.split()) for phrase in text.split(";") if phrase.strip())


class EdgeWords(Struct, frozen=True, kw_only=True):
    """Negations and hedges that must not be cut from a passage; words are lower case, with straight apostrophes."""

    negation: str
    """The word that turns a clause where it is put before a word: `not`."""
    no: frozenset[str] = frozenset()
    """Articles that deny their noun: “no”; German has “kein” among the `negations` of speech."""
    turning: frozenset[str]
    """Words that turn or weaken what their clause says: negations, denials, conditions, hedges."""
    turning_endings: tuple[str, ...] = ()
    """Endings of words that do: `n't`."""
    turning_phrases: frozenset[tuple[str, ...]]
    """Two words or more that do so together: `plans to`."""
    denying_phrases: frozenset[tuple[str, ...]] = frozenset()
    """Words of one clause that, whatever stands between them, deny the clause with “that” behind it: `ruled out`,
    German `wies … zurück`."""
    harmless: frozenset[tuple[str, ...]]
    """Phrases that hold such a word and turn nothing: `not only`."""
    openers: frozenset[str]
    """Words that begin another clause, which the words before them do not turn."""
    turned_openers: frozenset[str]
    """Those of them that a word right before turns all the same: “not because”, “not as many”."""
    openers_after: frozenset[str]
    """Words that begin another clause too, but one that words before them do turn: “denied that”."""
    complements: frozenset[str]
    """Words after which a clause goes on across a comma: `dass`."""
    lessening: frozenset[str] = frozenset()
    """Words before a role that make another of it: “deputy prime minister”."""
    lessening_after: frozenset[str] = frozenset()
    """Words that do so behind it, after a hyphen: “president-elect”."""
    set_off: frozenset[str]
    """Adverbs that weaken a clause from the other side of a comma: “Allegedly, …”."""


NO_EDGES = EdgeWords(
    negation="",
    turning=frozenset(),
    turning_phrases=frozenset(),
    harmless=frozenset(),
    openers=frozenset(),
    turned_openers=frozenset(),
    openers_after=frozenset(),
    complements=frozenset(),
    set_off=frozenset(),
)
"""Of a language without such a list: what is cut off is then not asked."""
