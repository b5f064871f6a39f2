"""What a language table says about speech: the words by which a text tells who said what."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property
from typing import Literal

from factsheet.text.languages.source_words import SourceWords

Reference = Literal["man", "woman", "thing", "several", "anyone", "no man"]
"""Whom a pronoun can stand for; `anyone` where the form leaves it open, `no man` for German “sie”."""


@cache
def either(*lists: frozenset[str]) -> frozenset[str]:
    """The words of several lists, put together once: they are asked for at every word of a text."""
    return frozenset().union(*lists)


class SpeechWords(SourceWords, frozen=True, kw_only=True, dict=True):
    """How a language attributes what was said; words are lower case, without stops, with straight apostrophes."""

    says: frozenset[str]
    """Finite verbs of speech and judgement."""
    says_with: Mapping[str, frozenset[str]]
    """Finite verbs that mean speech only with one of these words soon after."""
    feels: Mapping[str, frozenset[str]]
    """Verbs that with one of these words and “that” tell what somebody holds: “some are worried that”."""
    gestures: Mapping[str, frozenset[str]]
    """Finite verbs of what one does in place of a verb of speech, each with a word that follows where one must: “shook
    her head. “…””."""
    calls: frozenset[str]
    """Verbs with a thing and what somebody finds it: “called the plan “absurd””, German “nannte den Plan „absurd““."""
    standpoints: frozenset[str]
    """Nouns that tell what somebody holds before “is that”: “Smith's position is that”."""
    settles: frozenset[str]
    """Verbs by which something is `settled_for` somebody: German “für Müller steht fest, dass”."""
    settled_for: frozenset[str]
    wordings: frozenset[str]
    """Nouns before words that a text tells of: “the word “war” does not appear”."""
    deems: frozenset[str]
    """Of `says`, those that with “this” and a word for it only tell what somebody thinks of what another says."""
    disagrees: frozenset[str]
    """Of `says`, those that at the end of a clause tell that somebody does not say what the clause before says."""
    verb_particles: frozenset[str]
    """What a verb can leave at the end of its clause: German “lehnte den Plan ab”."""
    phases: frozenset[str]
    """Of `says`, those that before an infinitive or a participle tell that something starts or lasts: “began to”."""
    with_object: frozenset[str]
    """Of `says`, those that a name behind is the object of, unless a quotation stands before: “…; blamed Smith”."""
    nouns_too: frozenset[str]
    """Of `says`, those that are nouns as well, and a cue only with a subject of their own or before what is said."""
    hands_on: frozenset[str]
    """Of `says`, those that only hand on what somebody says, so that leaving them out changes what a text claims."""
    said: frozenset[str]
    """Participles that mean speech after an auxiliary."""
    said_with: Mapping[str, frozenset[str]]
    """Participles that mean it only with one of these words shortly before: German “hat … bekannt gegeben”."""
    said_of: frozenset[str]
    """Verbs that mean speech only right before a quotation, or with one as their object: German “fand das „…““."""
    moods: frozenset[str]
    """Finite verbs of a mood that only reported speech has, so that the one before goes on: German “er habe”."""
    mood_particles: tuple[str, ...]
    """What may stand joined to the front of one of `moods`: German “teilnehme”."""
    hearsay: frozenset[str]
    """Verbs that with one of `perfect` at the end tell what others say: German “er soll gelogen haben”."""
    perfect: frozenset[str]
    """Auxiliaries behind a participle, in such a clause."""
    mood_alike: frozenset[str]
    """Words that look like one of `moods` and are none: German “zufolge”."""
    saying: frozenset[str]
    """Forms without a subject of their own: the sentence's subject speaks."""
    asks: frozenset[str]
    cites: frozenset[str]
    """Verbs whose object speaks: “quoted Smith as saying”."""
    judges: frozenset[str]
    """Verbs that tell what somebody thinks of a thing which others said or did: German “Das begrüßte Berg”."""
    denies: frozenset[str]
    opinions: frozenset[str]
    """Verbs of speech that with a negation tell that somebody disagrees, and a colon behind why: German “Müller glaubt
    das nicht: „…““."""
    excludes: frozenset[str]
    """Verbs of speech that with a negation hold a thing possible: German “schloss nicht aus, dass”."""
    denies_with: Mapping[str, frozenset[str]]
    """Finite verbs that deny only with one of these words soon after: German “streitet … ab”."""
    interrogatives: frozenset[str]
    """Words that open a question inside of a sentence: “asked Smith how to go on”."""
    nobody: frozenset[str]
    """Subjects of verbs that tell that nobody speaks."""
    negations: frozenset[str]
    withholds: frozenset[str]
    """Verbs and adjectives with which what the infinitive or gerund behind them tells is not said: “refused to say”."""
    modals: frozenset[str]
    """Verbs before an infinitive that say what somebody can, will or must."""
    intentions: frozenset[str]
    """Verbs that tell what somebody has in mind, and name it: German “Berg plant, den Kai zu verlegen”."""
    receives: frozenset[str]
    """Verbs whose subject is told what is said, and so never says it: German “…“, bekam Müller zu hören”."""
    passing_on: frozenset[str]
    """Of `cites` and the phrases before a source, those by which a paper only passes on what another says: “citing”."""
    stems: frozenset[str]
    """Verbs that with “by” tell whose some words are: German “der Satz stammt von Müller”."""
    ascribed: frozenset[str]
    """Participles of verbs that tell the same: German “wird Müller zugeschrieben”."""
    ascribes: Mapping[str, frozenset[str]]
    """Verbs that with one of these words at the end tell it too: German “schreibt Müller den Satz zu”."""
    accuses: frozenset[str]
    """Verbs whose object has done what such an infinitive tells: German “wirft Müller vor, gesagt zu haben”."""
    perfect_infinitive: frozenset[str]
    """The last word of such an infinitive."""
    heard: frozenset[str]
    """Infinitives for being told: German “von Müller war zu hören, …”."""
    learns: frozenset[str]
    """Verbs by which a newspaper tells what it has heard: German “…, erfuhr der Anzeiger aus dem Rathaus”."""
    settled: frozenset[str]
    """Words at the end of a clause that make a verb of `said_of` another: German “findet das Fest statt”."""
    contrasts: tuple[str, ...]
    """Beginnings of adjectives that make a title somebody else's: German “der frühere Minister”."""
    doubts: frozenset[str]
    """Words before a clause that leave open whether it was said."""
    linking: frozenset[str]
    """Verbs between a quotation and the noun that says what it is: “…” was Smith's reply."""
    mood_ends: tuple[str, ...]
    """Ends of further such verbs, told only right behind a name or a pronoun; none of `mood_ends_not`."""
    mood_ends_not: tuple[str, ...]
    impersonal: frozenset[str]
    """A subject that stands for nobody: German “hieß es”."""
    impersonal_verbs: frozenset[str]
    """Verbs that such a subject says something with."""

    # What the subject of a cue is found by.
    verb_second: bool
    """Whether the subject follows the verb when something else opens the clause."""
    pronouns: Mapping[str, Reference]
    oblique: Mapping[str, str]
    """Objects of a phrase such as “according to”, each with the pronoun it is a form of: “him”."""
    contracted: frozenset[str]
    """What is left of an auxiliary behind a pronoun and an apostrophe: “he'd”."""
    owned: Mapping[str, str]
    """Possessives, each with the pronoun of the one who owns: “his answer: “…””."""
    things: Mapping[str, Reference]
    """Pronouns and possessives that can stand for an organization."""
    relatives: frozenset[str]
    relatives_of_things: frozenset[str]
    """Those that no person is meant by."""
    settings: frozenset[str]
    """Prepositions before a relative that tell where something is said: “a speech in which he said”."""
    as_clause: frozenset[str]
    """Words that open “as Smith said”."""
    representatives: frozenset[str]
    """Nouns for those who speak for the organization that they are of: “a spokesman for the Norbank”."""
    serving: frozenset[str]
    """Prepositions between a title and whom it is for: “a lawyer for Smith”."""
    recordings: frozenset[str]
    """Nouns for what shows somebody: “footage of Smith saying”."""
    shows: frozenset[str]
    """Verbs by which a paper says what is so: “the poll showed Smith ahead”."""
    portfolios: frozenset[str]
    """Words of titles that alone are nobody's: the “state” of “Secretary of State Smith”, of “state Sen. Jones”."""
    alike_titles: tuple[frozenset[str], ...]
    """Titles that mean the same: “lawyer”, “attorney”."""
    newcomers: frozenset[str]
    """Titles that often bring in somebody whom the text does not name: “the judge”, “the spokesman”."""
    sexes: Mapping[str, Reference]
    """Articles that tell a man or a woman."""
    feminine_ends: tuple[str, ...]
    """Ends of nouns that tell a woman, whatever article they have: German “nach Worten der Expertin”."""
    not_feminine: frozenset[str]
    """Nouns with such an ending that mean a thing: German “Medizin”."""
    speaking_ends: tuple[str, ...]
    """Ends of nouns for people, and for bodies of people, that can be the subject of what is said and are no titles."""
    masculine_articles: frozenset[str]
    """Further articles that tell a man: German “laut dem 54-Jährigen”."""
    tells_to: frozenset[str]
    """Verbs whose object is the one spoken to, so that German “der” before a paper makes it that."""
    gives_to: frozenset[str]
    """Verbs of speech whose object is the one spoken to, so that a pronoun behind them is the subject: German “Müller
    wirft sie vor”."""
    demonstratives: Mapping[str, Reference]
    """Words that without a noun stand for whoever was named last: German “Dieser sagte”."""
    bodies: frozenset[str]
    """Nouns before “of” in the names of further bodies: “House of Commons Speaker Ann Berg”."""
    topic_openings: frozenset[str]
    """Prepositions before what somebody speaks of: “Smith on the loss”, German “zum Spiel: „…““."""
    questions: frozenset[str]
    """Nouns for what is answered: German “auf Nachfrage: „…““."""
    stresses: frozenset[str]
    """Verbs that tell whose words those before were, as those that hand on do: German “Das betonte Müller”."""
    together: frozenset[str]
    """Words before a preposition that opens a sentence: German “Zusammen mit Müller gab er”."""
    no_objects: frozenset[str]
    """Prepositions with which no verb of speech has its object: before a noun they are no part of it: “geht es Müller
    aus Kiel”."""
    comparing: frozenset[tuple[str, ...]]
    """Words that open a sentence with whom its subject is compared: German “anders als Müller kam Berg”."""
    pointing_owners: Mapping[str, str]
    """Of whom the owner of what follows is one: German “dessen Antwort” is that of “dieser”."""
    articles_of_others: Mapping[Reference, frozenset[str]]
    """Articles of nouns that such a word cannot stand for: no “dieser” for “das Tor”."""
    things_that: frozenset[str]
    """Words that open a clause for what somebody calls something: German “was Müller „Mut“ nennt”."""
    reasons: frozenset[str]
    """Nouns of a clause that goes on with whoever spoke before: German “der Grund: „…““."""
    selves: frozenset[str]
    """Pronouns and possessives of whoever speaks: German “ich”."""
    introduces: re.Pattern[str]
    """The words between what somebody is and the name that he gives himself: “a man who gave his name as Smith”."""
    agrees: frozenset[str]
    """Verbs of speech that make another's words one's own: “echoed Smith's claim that”."""
    compels: frozenset[str]
    """Verbs whose object does what the infinitive behind it says: “forced Smith to admit”."""
    reads_out: frozenset[str]
    """Verbs whose object has the words that follow: “read out Smith's letter: “…””."""
    perceives: frozenset[str]
    """Verbs whose object does what the participle behind it says: “remembers Smith saying”."""
    judged_for: frozenset[str]
    """Words between such an object and what it is judged for: “thanked Smith for calling it off”."""
    answering: frozenset[str]
    """Prepositions before what somebody answers: German “reagierte auf die Kritik von Müller: “…””."""
    retells: frozenset[str]
    """Words that open the clause which tells what a paper says: German “ein Bericht, wonach”."""
    informed: frozenset[str]
    """Participles without a common ending that make of the subject whoever is told something: “was shown that”."""

    @cached_property
    def no_verbs(self) -> frozenset[str]:
        """Words that are never the verb of a manner of speaking (“…,” he shrugs)."""
        small = either(self.prepositions, self.conjunctions, self.fillers, self.negations, self.relatives)
        joined = either(self.definite, self.indefinite, self.possessives, self.auxiliaries, self.modals, self.passive)
        return either(small, joined, self.titles, self.as_clause, self.infinitive, self.interrogatives, self.receives)

    @cached_property
    def denials(self) -> frozenset[str]:
        """Every verb that can deny."""
        return self.denies.union(self.denies_with)

    @cached_property
    def cue_words(self) -> frozenset[str]:
        """Words by which a cue can be told; any other is one only right behind a quotation, or as a paper's name."""
        verbs = either(self.says, self.said, self.saying, self.said_of, self.asks, self.denies, self.cites)
        nouns = either(self.speech_nouns, self.documents, self.as_source, self.impersonal_verbs, self.standpoints)
        before = frozenset(self.before_source_by_word)
        around = either(
            before,
            self.after_source,
            self.after_views,
            self.viewpoints,
            self.learns,
            self.shows,
            self.emerges,
            self.heard,
            self.stems,
            self.ascribed,
        )
        verbs = verbs.union(self.ascribes).union(
            self.says_with, self.said_with, self.denies_with, self.feels, self.emerges_with
        )
        return either(verbs, nouns, around)
