"""The keys of a sentence's words and of an editor's go in; what both have comes out, where he nearly repeats it."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.word_diff import Block, diff_keys

LEAST_WORDS = 4
"""Shorter words are said too often to be a copy of anything."""
LEAST_SHARE = 0.7
"""Of the editor's words that stand in the sentence in the same order."""
LEAST_BEGUN = 2
"""Of the editor's first words, those that the sentence has again, side by side."""
MOST_ADDED = 2
"""Words of the editor's between two stretches that are drawn together: “not”."""
MOST_SAID = 2
"""Times as many words as the editor has, from the first to the last that he repeats: who leaves out more retells."""


def repeated_blocks(said: Sequence[str], told: Sequence[str]) -> tuple[Block, ...] | None:
    """What the words of a sentence have in common with those of the editor, who nearly repeats it; else None."""
    if sum(map(frozenset(said).__contains__, told)) < LEAST_SHARE * len(told):
        return None
    blocks = diff_keys(said, told)
    while (drawn := _drawn_together(blocks, said)) != blocks:
        blocks = drawn
    if not _are_enough(blocks, told):
        return None
    return blocks if _are_close(blocks, told) else _behind_first_words(said, told)


def _behind_first_words(said: Sequence[str], told: Sequence[str]) -> tuple[Block, ...] | None:
    """The same where the editor's first word stands in the sentence again: of “the Leeds fire office said that the fire
    was arson” the second “the fire” belongs to “the fire was not arson”."""
    reach = MOST_SAID * len(told)
    for start in (at for at, key in enumerate(said) if at and key == told[0]):
        head = Block(a=range(start), b=range(0), same=False)
        *blocks, last = diff_keys(said[start : start + reach], told)
        if not last.same:
            last = Block(a=range(last.a.start, len(said) - start), b=last.b, same=False)
        elif last.a.stop + start < len(said):
            blocks.append(last)
            last = Block(a=range(last.a.stop, len(said) - start), b=range(len(told), len(told)), same=False)
        shifted = (Block(a=_shifted(each.a, start), b=each.b, same=each.same) for each in (*blocks, last))
        found = (head, *shifted)
        # One word that both have, such as “in”, tells no place apart from another.
        is_begun = found[1].same and len(found[1].b) >= LEAST_BEGUN
        if is_begun and _are_enough(found, told) and _are_close(found, told):
            return found
    return None


def _shifted(places: range, by: int) -> range:
    return range(places.start + by, places.stop + by)


def _are_enough(blocks: Sequence[Block], told: Sequence[str]) -> bool:
    return sum(len(block.b) for block in blocks if block.same) >= max(LEAST_SHARE * len(told), LEAST_WORDS - 1)


def _are_close(blocks: Sequence[Block], told: Sequence[str]) -> bool:
    same = [block for block in blocks if block.same]
    return same[-1].a.stop - same[0].a.start <= MOST_SAID * len(told)


def _drawn_together(blocks: tuple[Block, ...], said: Sequence[str]) -> tuple[Block, ...]:
    """With the first words that match right before those behind them, where the sentence has them there as well: of
    “the deepest cut, and the rate shot up” the second “the” belongs to “the rate shot down”."""
    places = [place for place, block in enumerate(blocks) if block.same]
    if len(places) < 2:
        return blocks
    first, between, second = blocks[places[0]], blocks[places[0] + 1], blocks[places[1]]
    if len(between.b) > MOST_ADDED:
        return blocks
    start = second.a.start - len(first.a)
    if start <= first.a.start or said[start : second.a.start] != said[first.a.start : first.a.stop]:
        return blocks
    head = Block(a=range(start), b=range(first.b.start), same=False)
    if not between.b:
        drawn = Block(a=range(start, second.a.stop), b=range(first.b.start, second.b.stop), same=True)
        return (head, drawn, *blocks[places[1] + 1 :])
    drawn = Block(a=range(start, second.a.start), b=first.b, same=True)
    added = Block(a=range(second.a.start, second.a.start), b=between.b, same=False)
    return (head, drawn, added, *blocks[places[1] :])
