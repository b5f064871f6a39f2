"""A passage and an editor's words go in; where the words nearly repeat a sentence of it, what stands instead comes out.

Only words that repeat a sentence nearly word for word are compared with it: who tells it in words of his own may leave
out, add and put in another order what he likes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

from factsheet.text.languages import language_for
from factsheet.text.repeated_words import LEAST_WORDS, repeated_blocks
from factsheet.text.sentences import sentences_of
from factsheet.text.word_diff import Block, diff_keys

MOST_PARTED = 6
"""Words side by side of the editor's that do not stand so in the passage: one word instead of another parts two."""
MOST_SHARE_PARTED = 0.6
"""Of all his words side by side, in a short statement."""
ONE_WORD_PARTS = 2
"""So many one word parts from those beside it: “Prices rose in May”, “Prices fell in May”."""
MOST_INSTEAD = 6
"""Words that can stand instead of others; more are words of the editor's own."""


_WORD = re.compile(r"\d+(?:[.,]\d+)*\w*|[$€£¥%‰]|\w+(?:['-]\w+)*")
_POSSESSIVE = re.compile(r"'s?$")


class Word(NamedTuple):
    key: str
    """Without case and a possessive ending, with ss for ß."""
    start: int
    end: int
    """Not included."""
    is_capital: bool


class Instead(NamedTuple):
    """Words that stand in the place of others, between words that both have."""

    said: tuple[Word, ...]
    """Of the passage; empty for what the editor adds."""
    told: tuple[Word, ...]
    """Of the editor; empty for what he leaves out."""
    is_edge: bool
    """Whether nothing of the editor's words stands on the one side of it."""
    is_inside: bool
    """Whether it begins inside of the sentence, and the editor's words begin with it."""
    is_crossed: bool = False
    """Whether it is one of two words, no names, that have changed places and are all that differs."""
    is_moved: bool = False
    """Whether it has only changed places with others of the sentence: “Ames sued Brack” for “Brack sued Ames”."""


class NearCopy(NamedTuple):
    instead: tuple[Instead, ...]
    """In the order of the editor's words."""
    before: tuple[Word, ...]
    """What the sentence has before the words that are repeated."""
    after: tuple[Word, ...]


def near_copy(passage: str, told: str, language: str) -> NearCopy | None:
    """None where the passage has the very words, and where none of its sentences is nearly the same.

    `language` is the BCP 47 tag of both.
    """
    if has_the_words(passage, told) or not _may_be(_line(passage).lower(), told.lower().rstrip(" .").split()):
        return None
    keys, sentences = keys_of(told), sentences_with_keys(passage, language)
    if len(sentences_with_keys(told, language)) > 1:
        sentences = ((0, len(passage), keys_of(passage)),)
    for start, end, said in sentences:
        blocks = repeated_blocks(said, keys)
        if blocks is not None:
            joins = language_for(language).numbers.clauses.joins
            return _near_copy(words_of(passage[start:end], start), words_of(told), blocks, joins)
    return None


def has_the_words(passage: str, told: str) -> bool:
    """Whether the very words stand there, and no word goes on from the last: “in 20” is not said by “in 2004”."""
    line, words = _line(passage), told.rstrip(" .")
    start = line.find(words)
    return start >= 0 and not line[start + len(words) : start + len(words) + 1].isalnum()


@lru_cache(maxsize=64)
def _line(passage: str) -> str:
    return " ".join(passage.split()) if "\n" in passage else passage


def _may_be(said: str, told: Sequence[str]) -> bool:
    """Few words of an editor are nearly those of a passage: only those are compared word by word."""
    if len(told) < LEAST_WORDS:
        return False
    most = min(MOST_PARTED, max(ONE_WORD_PARTS, int(MOST_SHARE_PARTED * (len(told) - 1))))
    parted = (pair for pair in pairwise(told) if " ".join(pair) not in said)
    return next(islice(parted, most, None), None) is None


@lru_cache(maxsize=256)
def sentences_with_keys(passage: str, language: str) -> tuple[tuple[int, int, tuple[str, ...]], ...]:
    """Where each begins and ends, and the keys of its words."""
    spans = sentences_of(passage, language)
    return tuple((span.start, span.end, keys_of(passage[span.start : span.end])) for span in spans)


def keys_of(text: str) -> tuple[str, ...]:
    return tuple(map(_key, _WORD.findall(_flat(text))))


def words_of(text: str, offset: int = 0) -> tuple[Word, ...]:
    return tuple(
        Word(_key(match.group()), match.start() + offset, match.end() + offset, text[match.start()].isupper())
        for match in _WORD.finditer(_flat(text))
    )


def _flat(text: str) -> str:
    """In small letters, of the same length: a letter that is two in small letters leaves the text as it stands."""
    flat = text.lower().replace("’", "'")
    return flat if len(flat) == len(text) else text


def _key(word: str) -> str:
    if "ß" in word:
        word = word.replace("ß", "ss")
    return _POSSESSIVE.sub("", word) if "'" in word else word


def _near_copy(
    said: tuple[Word, ...], told: tuple[Word, ...], blocks: Sequence[Block], joins: frozenset[str]
) -> NearCopy:
    same = [place for place, block in enumerate(blocks) if block.same]
    found = [
        _instead(said, told, block, before=place > same[0], after=place < same[-1])
        for place, block in enumerate(blocks)
        if not block.same and (block.b or same[0] < place < same[-1])
    ]
    before, after = said[: blocks[same[0]].a.start], said[blocks[same[-1]].a.stop :]
    if _are_crossed(found):
        return NearCopy(tuple(each._replace(is_crossed=True) for each in found), before, after)
    if any(_may_move(word) for instead in found for word in instead.told):
        if _have_the_same(found):
            found = list(_moved(said, told, joins))
        elif _are_left_out(found, (*before, *after)):
            found = list(_moved(said, told, joins)) or found
    return NearCopy(tuple(found), before, after)


def _are_crossed(found: Sequence[Instead]) -> bool:
    """Whether all that differs are two words, each in the place of the other, and neither is a name or a figure."""
    if len(found) != len(("said", "told")) or any(len(each.said) != 1 or len(each.told) != 1 for each in found):
        return False
    (one,), (other,) = (each.said for each in found)
    is_crossed = one.key == found[1].told[0].key and other.key == found[0].told[0].key and one.key != other.key
    # A word that opens a sentence has a capital there alone.
    are_names = any(
        _may_move(word) and _may_move(twin) for word, twin in ((one, found[1].told[0]), (other, found[0].told[0]))
    )
    return is_crossed and not are_names


def _have_the_same(found: Sequence[Instead]) -> bool:
    """Whether the words that stand instead of others are all of them words that stand elsewhere."""
    said = sorted(word.key for instead in found for word in instead.said)
    return said == sorted(word.key for instead in found for word in instead.told)


def _are_left_out(found: Sequence[Instead], around: Sequence[Word]) -> bool:
    """Whether the sentence has all the words that stand instead of others, but not there."""
    left_out = {word.key for word in (*around, *(word for instead in found for word in instead.said))}
    return all(word.key in left_out for instead in found for word in instead.told)


def _may_move(word: Word) -> bool:
    return word.is_capital or word.key[0].isdigit()


def _moved(said: tuple[Word, ...], told: tuple[Word, ...], joins: frozenset[str]) -> Iterator[Instead]:
    """The words with capitals and figures that have changed places, where the other words stand as they do in the
    sentence. Not those of a list: “Ames and Brack”.
    """
    blocks = diff_keys(_masked(said, told), _masked(told, said))
    pairs = [(said[a], told[b]) for block in blocks if block.same for a, b in zip(block.a, block.b, strict=True)]
    if any(_may_move(told[at]) for block in blocks[1:] if not block.same for at in block.b):
        return
    left = {said[at].key for block in blocks if not block.same for at in block.a}
    if any(told[at].key in left for block in blocks if not block.same for at in block.b):
        # “In der Klinik arbeiten Pfleger”: with the small words before them.
        return
    places = [place for place, (one, other) in enumerate(pairs) if one.key != other.key]
    if len(places) < 2 or sorted(pairs[at][0].key for at in places) != sorted(pairs[at][1].key for at in places):
        return
    if all(_may_move(pairs[at][0]) or pairs[at][0].key in joins for at in range(places[0], places[-1])):
        return
    for place in places:
        yield Instead(pairs[place][:1], pairs[place][1:], is_edge=False, is_inside=False, is_moved=True)


def _masked(words: tuple[Word, ...], others: tuple[Word, ...]) -> list[str | bool]:
    """With True for a figure and False for a name; the first word's capital is one's only where the others have it."""
    names = {word.key for word in others[1:] if _may_move(word)}
    return [
        word.key[0].isdigit() if _may_move(word) and (place or word.key in names) else word.key
        for place, word in enumerate(words)
    ]


def _instead(said: tuple[Word, ...], told: tuple[Word, ...], block: Block, *, before: bool, after: bool) -> Instead:
    """At an edge, of the sentence's words only as many as the editor has there, and one more."""
    here = said[block.a.start : block.a.stop]
    most = len(block.b) + 1
    if not before:
        here = here[-most:]
    elif not after:
        here = here[:most]
    is_inside = not before and len(block.a) > most
    return Instead(here, told[block.b.start : block.b.stop], not (before and after), is_inside)
