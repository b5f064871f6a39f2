"""Two stretches go in; out come the words that tell who says it in one of them, and otherwise or not in the other."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.text.comparison.exchanges import Item
from factsheet.text.comparison.items import unlike_items
from factsheet.text.comparison.pairs import Pair
from factsheet.text.comparison.readings import Phrase, Reading
from factsheet.text.word_diff import Block

LONGEST_SPEAKER = 12
"""Words of a speaker's description that are compared: “an official at the ministry who asked not to be named”."""
LONGEST_SUBJECT = 4
"""Words of “the company” or “a police spokesman”, where they alone stand before a cue."""
SHORT_DIFFERENCE = 3
"""Tokens of a difference in which one pronoun stands for another, and not a whole clause for another."""

Sides = tuple[range | None, range | None]


def report_items(reading: Reading, stretch: range) -> list[Item]:
    """“said”, “according to”, “believes that”, outside quotation marks; equally strong ones are of one group."""
    found: list[Item] = []
    at = stretch.start
    while at < stretch.stop:
        phrase = reading.phrase_at(at, reading.reports) if not reading.depth[at] else None
        length = len(phrase.words) if phrase else 1
        if phrase and at + length <= stretch.stop and _reports(reading, at, phrase):
            found.append(Item(at=range(at, at + length), group=phrase.group))
        at += length
    return found


def attribution_differences(pair: Pair) -> Iterator[Sides]:
    a, b = report_items(pair.a, pair.a_range), report_items(pair.b, pair.b_range)
    unlike = [both for both in unlike_items(pair, a, b) if not _is_as_strong(pair, *both)]
    for one, other in unlike:
        if one and other:
            yield one.at, other.at
        elif one and one.at.start not in pair.in_place:
            yield _phrase(pair.a, one, pair.hunk_of_a(one.at.start), "a"), None
        elif other and other.at.start not in pair.in_place_b:
            # “Adding that it is late” and “adding it is late” have the same verb, which is a cue before “that” only.
            yield None, _phrase(pair.b, other, pair.hunk_of_b(other.at.start), "b")
    alone = {item.at.start for both in unlike for item in both if item}
    by_start = {item.at.start: item for item in b}
    for one in a:
        same = by_start.get(pair.in_place.get(one.at.start, -1))
        if same is not None and one.at.start not in alone:
            yield from _other_speaker(pair, one, same)
    yield from _other_pronoun(pair)
    yield from _other_cue(pair)


def _reports(reading: Reading, at: int, phrase: Phrase) -> bool:
    words = reading.language.comparison
    if len(phrase.words) == 1 and at in reading.names:
        return False
    if phrase.words[0] in words.always_reports:
        return True
    before = reading.tokens[at - 1] if at else None
    following = reading.tokens[at + len(phrase.words) : at + len(phrase.words) + 1]
    if before is None or (following and following[0].key in words.that):
        return True
    return (
        _follows_quotation(reading, at)
        or _is_pronoun(reading, at - 1)
        or _is_somebody(reading, at - 1)
        or _closes_clause(reading, at, at + len(phrase.words))
        or _opens_inversion(reading, at, at + len(phrase.words))
    )


def _opens_inversion(reading: Reading, start: int, stop: int) -> bool:
    """Whether a comma stands before and the one who speaks behind: “…, stated the minister.”, German “…, so Müller”."""
    if reading.tokens[start - 1].text != "," or stop >= len(reading.tokens):
        return False
    words, at = reading.language.speech, stop
    if reading.tokens[at].key in words.definite or reading.tokens[at].key in words.indefinite:
        at += 1
    elif not _is_somebody(reading, at) and not reading.tokens[at].text[0].isupper():
        return False
    while at < len(reading.tokens) and reading.tokens[at].kind == "word" and at - stop < LONGEST_SPEAKER:
        at += 1
    return at >= len(reading.tokens) or not reading.tokens[at].says_something


def _is_somebody(reading: Reading, at: int) -> bool:
    """A name, but not the adjective of a place: “Smith claims”, not “Chinese claims”."""
    same = reading.language.comparison.same_names.get(reading.name_key(at))
    return at in reading.names and not (same is not None and same.describes)


def _closes_clause(reading: Reading, start: int, stop: int) -> bool:
    """Whether a clause of article, noun and cue ends here or with a date: “…, the company announced on Tuesday”."""
    tokens, speech = reading.tokens, reading.language.speech
    first = start
    while start - first < LONGEST_SUBJECT and _goes_on(reading, start, first - 1):
        first -= 1
    if _is_noun(reading, start):
        return False
    ends = stop >= len(tokens) or not tokens[stop].says_something or tokens[stop].key in speech.prepositions
    opens = first < start - 1 and (tokens[first].key in speech.definite or tokens[first].key in speech.indefinite)
    return ends and opens


def _follows_quotation(reading: Reading, at: int) -> bool:
    """Whether a closing mark stands before a token, with or without a comma between them."""
    if reading.tokens[at - 1].text == ",":
        at -= 1
    return at > 0 and reading.tokens[at - 1].kind == "mark"


def _is_pronoun(reading: Reading, at: int) -> bool:
    return reading.tokens[at].key in reading.language.speech.pronouns


def _phrase(reading: Reading, item: Item, hunk: Block | None, side: str) -> range:
    """The words of the difference around a cue, up to the punctuation: “Khorov adds”, “he said”."""
    if hunk is None:
        return item.at
    stretch: range = getattr(hunk, side)
    start, stop = item.at.start, item.at.stop
    while start > max(stretch.start, item.at.start - LONGEST_SPEAKER) and reading.tokens[start - 1].says_something:
        start -= 1
    while stop < min(stretch.stop, item.at.stop + LONGEST_SPEAKER) and reading.tokens[stop].says_something:
        stop += 1
    return range(start, stop)


def _other_speaker(pair: Pair, one: Item, same: Item) -> Iterator[Sides]:
    """The same cue with nobody named on either side, and no word of who speaks in common."""
    a, b = _speaker(pair.a, one), _speaker(pair.b, same)
    if not a or not b or _is_named(pair.a, a) or _is_named(pair.b, b):
        return
    stems = {pair.a.stem(at) for at in a if pair.a.is_content(at)}
    others = {pair.b.stem(at) for at in b if pair.b.is_content(at)}
    if stems and others and stems.isdisjoint(others):
        yield a, b


def _speaker(reading: Reading, cue: Item) -> range:
    """The words beside a cue up to the next punctuation, on the side where the one who speaks stands."""
    start, stop = cue.at.start, cue.at.stop
    if reading.tokens[start].key in reading.language.comparison.source_follows or _follows_quotation(reading, start):
        while stop - cue.at.stop < LONGEST_SPEAKER and _goes_on(reading, start, stop):
            stop += 1
        return range(cue.at.stop, stop)
    while cue.at.start - start < LONGEST_SPEAKER and _goes_on(reading, cue.at.start, start - 1):
        start -= 1
    return range(start, cue.at.start)


def _goes_on(reading: Reading, cue: int, at: int) -> bool:
    """Whether a word stands there, in the sentence of the cue."""
    inside = 0 <= at < len(reading.tokens) and reading.sentence[at] == reading.sentence[cue]
    return inside and reading.tokens[at].says_something


def _is_named(reading: Reading, speaker: range) -> bool:
    return any(at in reading.names or _is_pronoun(reading, at) for at in speaker)


def _other_pronoun(pair: Pair) -> Iterator[Sides]:
    """“he” for “she”, and nothing else exchanged with it."""
    for hunk in pair.hunks:
        if max(len(hunk.a), len(hunk.b)) > SHORT_DIFFERENCE:
            continue
        one, other = _pronoun(pair.a, hunk.a), _pronoun(pair.b, hunk.b)
        if one and other and one[1] != other[1]:
            yield range(one[0], one[0] + 1), range(other[0], other[0] + 1)


def _other_cue(pair: Pair) -> Iterator[Sides]:
    """“denied” for “said”, alone or with few words, wherever they stand."""
    for hunk in pair.hunks:
        if max(len(hunk.a), len(hunk.b)) > SHORT_DIFFERENCE:
            continue
        one, other = _verbs(pair.a, hunk.a), _verbs(pair.b, hunk.b)
        if one and other and {group for _, group in one}.isdisjoint(group for _, group in other):
            yield one[0][0], other[0][0]


def _is_as_strong(pair: Pair, one: Item | None, other: Item | None) -> bool:
    """Whether a verb of speech stands beside one that is as strong, and only looks like a noun: “reports”."""
    if one is not None and other is None and (hunk := pair.hunk_of_a(one.at.start)):
        return one.group in {group for _, group in _verbs(pair.b, hunk.b)}
    if other is not None and one is None and (hunk := pair.hunk_of_b(other.at.start)):
        return other.group in {group for _, group in _verbs(pair.a, hunk.a)}
    return False


def _verbs(reading: Reading, stretch: range) -> list[tuple[range, int]]:
    """Phrases by which somebody may be said to say something, with their groups; nouns and names left out."""
    found = []
    for at in stretch:
        phrase = None if reading.depth[at] or at in reading.names else reading.phrase_at(at, reading.reports)
        if phrase and at + len(phrase.words) <= stretch.stop and not _is_noun(reading, at):
            found.append((range(at, at + len(phrase.words)), phrase.group))
    return found


def _is_noun(reading: Reading, at: int) -> bool:
    """Whether an article or a possessive stands before a word: “the hopes”. German nouns show by their capitals."""
    if not at or reading.language.numbers.nouns.nouns_have_capitals:
        return False
    key, speech = reading.tokens[at - 1].key, reading.language.speech
    return key in speech.definite or key in speech.indefinite or key in speech.possessives


def _pronoun(reading: Reading, stretch: range) -> tuple[int, int] | None:
    """The place and the group of the first pronoun that tells one person from another."""
    for at in stretch:
        for group, words in enumerate(reading.language.comparison.genders):
            if reading.tokens[at].key in words:
                return at, group
    return None
