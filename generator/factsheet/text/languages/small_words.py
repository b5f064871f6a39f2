"""What a language table says of its small words: articles, conjunctions, auxiliaries and adverbs."""

from __future__ import annotations

from msgspec import Struct


class SmallWords(Struct, frozen=True, kw_only=True):
    """Words that tell how a sentence is built; lower case, without stops, with straight apostrophes."""

    object_articles: frozenset[str]
    """Articles that make what follows an object: German “den”."""
    genitives: frozenset[str]
    """Articles that make what follows the owner of the noun before: German “die Forderung des Ministers”."""
    definite: frozenset[str]
    indefinite: frozenset[str]
    prepositions: frozenset[str]
    subordinators: frozenset[str]
    """Words that open a clause whose verb stands at its end: German “während Müller … sagte”."""
    complementizers: frozenset[str]
    """Words before the clause that says what is said: “that”."""
    degrees: frozenset[str]
    """Words before an adjective with which “that” tells what comes of it: “so late that”."""
    whens: frozenset[str]
    """Words that open a clause which only tells when: ““…,” when Smith left”."""
    concessions: frozenset[str]
    """Words that open a clause against the one before it, without a comma too: “though”; none where it has one."""
    regardless: frozenset[str]
    """Words that open a clause behind a comma which does not count: “whatever Smith says”."""
    companions: frozenset[str]
    """Prepositions that give a participle a subject of its own: “with Smith calling it off”."""
    conjunctions: frozenset[str]
    """Words that open a clause."""
    joiners: frozenset[str]
    """Words that open a main clause behind another one and are no coordinators: “so”, German “doch”."""
    coordinators: frozenset[str]
    coordinator_pairs: frozenset[tuple[str, str]]
    """Coordinators of two words: German “sowohl Müller als auch Berg”."""
    auxiliaries: frozenset[str]
    passive: frozenset[str]
    """Auxiliaries after which a verb of speech has no speaker for its subject; none where its form tells."""
    aims: frozenset[str]
    """Words that open a clause with such an infinitive that says what for: German “um … zu”."""
    infinitive: frozenset[str]
    """Words before an infinitive, whose subject is that of the sentence."""
    nor: frozenset[str]
    """The second of two words that deny two names: German “weder Müller noch Berg”, if it can mean something else."""
    times: frozenset[str]
    """Nouns of time that make a phrase before its verb no subject: German “Vergangene Woche sagte der Minister”."""
    before_times: frozenset[str]
    """Words before a word of time among the fillers: “last night”."""
    fillers: frozenset[str]
    """Adverbs and words of time that may stand between a subject and its verb."""
    quantifiers: frozenset[str]
    """Words between several subjects and their verb: “Smith and Jones both said”."""
    adverb_ends: tuple[str, ...]
    """Ends of further such adverbs."""
    adverb_ends_not: frozenset[str]
    """Nouns with such an end: “the family said”."""
    possessives: frozenset[str]
    """Words such as “his” that make a noun somebody else's."""
