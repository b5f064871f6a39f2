"""What a language table says for comparing two versions of a report; words are lower case, with ss for ß."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class SameName(Struct, frozen=True):
    """A name that means the same place or body as others do."""

    place: str
    """The first name of the group."""
    describes: bool
    """Whether it is an adjective, or a word for the people of the place."""


class Opposite(Struct, frozen=True):
    """A word of which another says the contrary."""

    pair: int
    side: int
    """0 or 1: a word of the same pair and the other side is its opposite."""


class ComparisonWords(Struct, frozen=True, kw_only=True):
    stop: frozenset[str]
    """Words that say nothing by themselves: articles, pronouns, prepositions, conjunctions, auxiliary verbs."""
    certainty: tuple[tuple[str, ...], ...]
    """Groups of words and phrases that leave a statement equally sure: another group, or none, is another certainty."""
    intentions: frozenset[str]
    """Of these, first words that are nouns as well: “plans”."""
    reports: tuple[tuple[str, ...], ...]
    """Groups of words and phrases by which a text says that somebody said it, each as strong as the others."""
    always_reports: frozenset[str]
    """Those that mean nothing else; the others count beside the one who speaks, before “that” or after a quotation."""
    that: frozenset[str]
    """Words that open what is reported."""
    source_follows: frozenset[str]
    """First words of phrases that the one who speaks stands after: “according”."""
    same_names: Mapping[str, SameName]
    """Names for one place or body and the adjectives made from them; a space stands between words."""
    plain_endings: tuple[str, ...]
    """Ends of common nouns, adverbs and forms of verbs, by which a capital at the start of a sentence is no name's."""
    name_adjectives: tuple[str, ...] = ()
    """Where all nouns have capitals: how an adjective ends that has one too, before its noun, as part of a name."""
    opposites: Mapping[str, Opposite]
    """Words that turn a statement into its contrary: “accepted” and “rejected”."""
    genders: tuple[frozenset[str], ...]
    """Pronouns by whom they stand for: one of another group is somebody else. The first two are he and she."""
    ways: Mapping[str, Opposite] = {}
    """Prepositions by which what goes one way goes the other: “from” and “to”."""
    mutual: frozenset[str] = frozenset()
    """Verbs that say the same of two whichever is named first: “met”."""
    sure: frozenset[str] = frozenset()
    """Auxiliary verbs that only say that it is so, or will be."""
    unsure: frozenset[str] = frozenset()
    """Those that say that it may be."""
    bases: Mapping[str, str] = {}
    """Forms of verbs that do not begin as their infinitives do, with these: “found”, “find”."""
    verb_ends: tuple[str, ...] = ()
    """How the other forms of verbs end that tell what happened: “ed”; none where no verb is told by its end."""
    participle_start: str = ""
    """What a participle has before its verb: German “ge”."""
    weightless: frozenset[str] = frozenset()
    """Words that only tell the tense, and those that a denial brings along: “did not find any”."""
    anybody: frozenset[str] = frozenset()
    """Whom a “nobody” takes the place of: “someone”, “people”."""

    def base(self, word: str) -> str:
        """A form of a verb as its infinitive begins; any other word as it is."""
        start = self.participle_start
        if word not in self.bases and start and word.startswith(start) and word.endswith(("t", "en")):
            word = word.removeprefix(start)
        return self.bases.get(word, word)


def opposites(table: str) -> dict[str, Opposite]:
    """Pairs of sides are parted by `|`, the two sides of a pair by `/`; a side has the forms of its words."""
    found: dict[str, Opposite] = {}
    for pair, sides in enumerate(table.casefold().split("|")):
        for side, forms in enumerate(sides.split("/")):
            found.update((form, Opposite(pair, side)) for form in forms.split())
    return found


def bases(table: str) -> dict[str, str]:
    """Verbs are parted by `|`; the first form of each is its infinitive."""
    verbs = (verb.split() for verb in table.casefold().split("|"))
    return {form: forms[0] for forms in verbs for form in forms}


def same_names(table: str, endings: tuple[str, ...] = ()) -> dict[str, SameName]:
    """Groups are parted by `|`, a group's names from its adjectives by `/`; `_` stands for a space.

    `endings` are those that the adjectives take.
    """
    names: dict[str, SameName] = {}
    for group in table.casefold().split("|"):
        nouns, _, adjectives = group.partition("/")
        place = nouns.split()[0].replace("_", " ")
        for noun in nouns.split():
            names[noun.replace("_", " ")] = SameName(place, describes=False)
        for adjective in adjectives.split():
            for ending in ("", *endings):
                names[adjective.replace("_", " ") + ending] = SameName(place, describes=True)
    return names
