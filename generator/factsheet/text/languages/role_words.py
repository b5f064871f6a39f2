"""What a language table says of roles: the nouns by which a text takes up somebody, and what tells them apart."""

from __future__ import annotations

from factsheet.text.languages.naming_words import NamingWords


class RoleWords(NamingWords, frozen=True, kw_only=True, dict=True):
    """Nouns that stand for people and organizations without their names; words as in speech."""

    epithets: tuple[str, ...]
    """Ends of nouns that can only mean somebody named before: “the 56-year-old”."""
    collectives: frozenset[str]
    """Nouns that take up an organization named before: “the company”, German “der Rekordmeister”."""
    general_collectives: frozenset[str]
    """Those of them that any organization can be called by, whatever it does: “the company”, “the group”."""
    origin_ends: tuple[str, ...]
    """Ends of adjectives, without theirs, that tell titles of one name apart: German “der brasilianische Präsident”."""
    ranks: frozenset[str]
    """Words that make a title another one: “the deputy leader” is not the leader."""
    deputies: tuple[str, ...]
    """Beginnings of words that make it another one in German: “die stellvertretende Leiterin”, “der Vizechef”."""
    offices: frozenset[str]
    """Titles of which there are several, told apart by the words before them: “the health secretary”."""
    followings: frozenset[str]
    """Nouns to which a name right before them belongs: “Smith supporters looked on”."""
    sources: frozenset[str]
    """Nouns that make a name in the sheet a source: German “nach einer norwegischen Studie”."""
    callings: frozenset[str]
    """Nouns that take up somebody named before where an article uses them first: “the striker”, “the Dane”."""
    calling_ends: tuple[str, ...]
    """Ends of further such nouns: German “der Musiker”, “die Datenschützerin”."""
    past: frozenset[str]
    """Words before a title that somebody has no longer: “the former governor”."""
    allegiances: tuple[frozenset[str], ...]
    """Words for one party each, of which no two are of one person: “the Democratic nominee”, “the GOP nominee”."""
    contenders: frozenset[str]
    """Who stands for a party, and is whoever of that party the article names where it names one alone."""
