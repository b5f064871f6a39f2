"""What tells in which time a clause speaks: the words that a language's table gives for it."""

from __future__ import annotations

import re

from msgspec import Struct

_NEVER = re.compile(r"(?!)")


class TenseWords(Struct, frozen=True, kw_only=True):
    """Words are lower case."""

    past: frozenset[str] = frozenset()
    """Finite verbs that speak of what has been, and are no participles."""
    passive: frozenset[str] = frozenset()
    """Words right before one of them that make it a participle all the same: “will be held”."""
    preterite: re.Pattern[str] = _NEVER
    """A word that can be a preterite or a participle: the one where it stands between a subject and what follows."""
    not_subjects: frozenset[str] = frozenset()
    """Words before it that show the participle: articles, adverbs."""
    after_preterites: frozenset[str] = frozenset()
    """Words behind it that show the preterite."""
    auxiliaries: frozenset[str] = frozenset()
    """With a participle in the same clause they speak of what has been: German “hat … gesperrt”."""
    participle: re.Pattern[str] = _NEVER
    auxiliaries_of_motion: frozenset[str] = frozenset()
    participle_of_motion: re.Pattern[str] = _NEVER
    """The same of verbs of going and becoming, whose auxiliary tells a state beside others: German “ist gestorben”, but
    “ist gesperrt”."""
    telling: frozenset[str] = frozenset()
    """Verbs that tell what is said, in the past: what follows them in the same clause may be of another time."""
    future: frozenset[str] = frozenset()
    timetabled: frozenset[tuple[str, ...]] = frozenset()
    """Verbs in the present, each with the word behind it that makes it one, of what is to come on a given day: German
    “findet im Mai statt”."""
    plans: frozenset[str] = frozenset()
    """Words that speak of what is to come in any tense: “was due to open”."""
    plans_now: frozenset[str] = frozenset()
    """Those of them that tell what somebody has before him now: what is planned is to come."""
    be: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()
    """Side by side they speak of it too: “was to open”."""
    be_now: frozenset[str] = frozenset()
    ahead: frozenset[str] = frozenset()
    """Side by side they speak of what is to come and of nothing else: “are due in January”."""
    ahead_modals: frozenset[str] = frozenset()
    perfect_ends: frozenset[str] = frozenset()
    """Modals that speak of what is to come, unless their clause ends with one of the latter: German “soll öffnen”, but
    “soll geöffnet haben”."""
    since: frozenset[str] = frozenset()
    """Before the date, or before its article, show that it has been, in any tense: “since 5 May”, “seit dem 5. Mai”."""
    toward: frozenset[str] = frozenset()
    """Right before the date, leave open when it is: “moved to January”, “the January summit”."""
    openers: frozenset[str] = frozenset()
    """Words that begin another clause."""


NO_TENSES = TenseWords()
"""Of a language that leaves open which of two years is meant."""
