"""What a language table says about clauses that depend on another: what that one makes of them."""

from __future__ import annotations

from msgspec import Struct


class GoverningWords(Struct, frozen=True, kw_only=True):
    """Words of a main clause by which what its “that” clause tells is not so, or not said to be; lower case."""

    denials: frozenset[tuple[str, ...]]
    """Words or phrases that deny or doubt it: “doubts”, “unlikely”; of a phrase, other words may stand between the
    words."""
    supports: frozenset[str]
    """Words that say it, and leave it unsaid where they are denied: “did not say that”, “no evidence that”; not those
    that presuppose it: “did not know that”."""
    nots: frozenset[str]
    """Words that deny such a word as “not” does, beside the `negations` of speech: “no”, “unable”."""
    small: frozenset[str]
    """Words that may stand between a “not” and the word that it denies, or, in German, behind the “not”."""
    grounds: frozenset[str]
    """Words that a clause gives the reason of, whatever else is denied: “rejected it on the grounds that”."""
    undone: frozenset[tuple[str, ...]]
    """Phrases before a gerund or an infinitive by which the act is not done, or not said to be: “refused to”."""
    excluding: frozenset[tuple[str, ...]]
    """Phrases before a name of which just that is not told: “unlike”, “instead of”."""
    nearly: frozenset[tuple[str, ...]]
    """Adverbs by which an act is not done: “almost”, where no number follows."""
    asking: frozenset[str]
    """Words that open a clause which is only asked, or a condition: “whether”."""
    telling: frozenset[str]
    """Words that open a clause which depends on such words, beside those of `complementizers`: German “wonach”."""
