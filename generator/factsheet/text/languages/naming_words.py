"""What a language table says of sentences, quotations and names, before anybody says anything."""

from __future__ import annotations

from factsheet.text.languages.small_words import SmallWords


def words(text: str) -> frozenset[str]:
    """The words of a list as it is written in a table, with white space between them."""
    return frozenset(text.split())


class NamingWords(SmallWords, frozen=True, kw_only=True, dict=True):
    """Where a sentence ends, how a quotation may begin and end, and what belongs to a name; words as in speech."""

    abbreviations: frozenset[str]
    """Words whose full stop does not end a sentence."""
    ordinals_are_dotted: bool
    """Whether `9.` is “ninth”."""
    one_letter_words: frozenset[str]
    """Capital letters that are words and no initials."""
    sentence_starters: frozenset[str]
    """Words that open a sentence after an abbreviation such as “U.S.”."""
    elisions: frozenset[str]
    """Words that begin with an apostrophe, given without it."""

    ties: frozenset[str]
    """Words at the head of a quotation that tie it to what was said before, and may be left out."""
    danglers: frozenset[str]
    """Words that no quotation ends with while its clause goes on: articles, conjunctions."""
    contractions: frozenset[str]
    """Words in 's that are no possessives: “it's”."""

    # What names are told by.
    titles: frozenset[str]
    """Words that stand before a name and belong to the person: “President”, “Mr”."""
    title_ends: tuple[str, ...]
    """Ends of compounds that are such titles."""
    name_endings: frozenset[str]
    """Words after a surname: “Jr”."""
    name_suffixes: frozenset[str] = frozenset()
    """What is written together with the name before it: Korean 가."""
    name_particles: frozenset[str]
    """Words inside a surname: “von”, “bin”."""
    adjective_ends: tuple[str, ...]
    """Endings that an adjective in an organization's name can have, the longer first: German “der Deutschen Bank”."""
    genitive_s: bool
    """Whether a name takes an s without an apostrophe."""
    men: frozenset[str]
    """The commonest first names, and titles, that tell a man; only to tell people apart, never to find one."""
    women: frozenset[str]
