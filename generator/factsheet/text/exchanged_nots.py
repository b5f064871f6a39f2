"""What stands instead of other words goes in; whether the two differ in nothing but a “not” comes out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from factsheet.model import Span
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.languages.speech import either
from factsheet.text.near_copies import Instead, NearCopy, Word

_LETTERS = 4
"""By which two forms of a verb are the same: “meet” and “meets”."""

_LONGEST_NOUN = 3
"""Words from the article of a noun to the noun: “the long-running pay dispute”."""

_DOUBLE_MARKS = '“”„"«»'
"""An odd number of them stands between what is in a quotation and what is not; single ones can be apostrophes."""


def turns_round(instead: Instead, language: Language) -> bool:
    """Whether the two differ in nothing but a “not” and the auxiliary verbs around it."""
    said, told = ([word.key for word in words] for words in (instead.said, instead.told))
    if _denies(said, told, language) == _denies(told, said, language):
        return False
    if _bare(said, language) == _bare(told, language):
        return True
    # “were not taken to hospital” for “were with light injuries taken to hospital”
    is_phrase = bool(said) and said[0] in language.comparison.stop and language.edges.turning.isdisjoint(said)
    return is_phrase and not _bare(told, language)


def _denies(keys: Sequence[str], others: Sequence[str], language: Language) -> bool:
    """Whether there is a “not” that the others do not have in another form: “failed” and “failing”."""
    forms = {key[:_LETTERS] for key in others if key not in language.speech.auxiliaries}
    return any(is_not(key, language) and key[:_LETTERS] not in forms for key in keys)


def turns_besides(passage: str, copy: NearCopy, instead: Instead, language: Language) -> bool:
    """“Tehran denies that it is seeking a bomb” says that it is not.

    “For all the doubts, Smith says, the plan is good” does not: a clause of its own turns nothing behind it.
    """
    others = (other for other in copy.instead if other is not instead)
    words = [word for other in others for word in (*_past_contrast(other.said, language), *other.told)]
    words += [word for at, word in enumerate(copy.before) if not _is_set_off(passage, copy.before, at, language)]
    if any(is_not(word.key, language) or _turns(word, language) for word in words):
        return True
    before = [word.key for word in copy.before]
    # German “wies … mit der Begründung zurück, der Plan sei gut” denies something else.
    opened = bool(before) and before[-1] in language.speech.complementizers
    if opened and any(set(phrase) <= set(before) for phrase in language.edges.denying_phrases):
        return True
    return any(
        word.key in language.speech.denials and not _is_of_next(passage, copy.after[:at], language)
        for at, word in enumerate(copy.after)
    )


def _is_of_next(passage: str, between: Sequence[Word], language: Language) -> bool:
    """“Smith said that it was late, but denied”: whether another clause opens between a copy and a denial behind it."""
    return any(word.key in language.speech.coordinators and _is_behind_comma(passage, word) for word in between)


def _past_contrast(words: Sequence[Word], language: Language) -> Sequence[Word]:
    """“No longer waits but has found”: what follows the “but” is not what is denied; not of “nothing but”."""
    contrasts = (at for at, word in enumerate(words) if at > 1 and word.key in language.numbers.settings.contrasts)
    return words[next(contrasts, -1) + 1 :]


def _turns(word: Word, language: Language) -> bool:
    """Not the month of “said in May”, nor the “would” of “said that it would close, that the plan was good”."""
    if word.key in language.speech.auxiliaries:
        return False
    return word.key in language.edges.turning and not (word.is_capital and word.key in language.dates.months)


def _is_set_off(passage: str, before: Sequence[Word], at: int, language: Language) -> bool:
    """Whether a comma parts a word from the copy behind it; not a “not” or a denial, which reach over asides, but not
    into a clause that opens anew, nor out of a quotation or past a colon."""
    last = before[-1]
    if sum(passage.count(mark, before[at].end, last.end) for mark in _DOUBLE_MARKS) % 2:
        # ““I will never eat it,” he said after the firm told him that”
        return True
    if ":" in passage[before[at].end : last.end + 1]:
        # “Smith objected: it had been late.”
        return True
    if last.key in language.speech.complementizers and _is_behind_comma(passage, last):
        # “It is doubtful, he said, that the plan is good.”
        return False
    if _is_over(passage, before, at, language):
        return True
    if is_not(before[at].key, language) or _is_denying(before, at, language):
        return False
    return "," in passage[before[at].end : last.end + 1]


def _is_over(passage: str, before: Sequence[Word], at: int, language: Language) -> bool:
    """Whether a clause opens behind a word that it does not reach: “, but”, “and said”, “, adding that”, a second
    “and that”."""
    following, opens = before[at + 1 :], language.speech.complementizers
    if len(_past_contrast(before[at:], language)) < len(before) - at:
        return True
    joining = [word for word in following if word.key in language.speech.coordinators]
    if any(_is_behind_comma(passage, word) or _is_before_speech(before, word, language) for word in joining):
        return True
    if any("," in passage[before[at].end : word.start] for word in following if _tells_on(word, language)):
        # “He disputed the figures, saying that”
        return True
    # “She said that it was not final and that she will”
    is_second = any(word.key in opens for word in before[:at])
    return is_second and any(word in joining and behind.key in opens for word, behind in pairwise(following))


def _tells_on(word: Word, language: Language) -> bool:
    """“Saying”, “adding”: what follows is said, whatever was denied before it."""
    return word.key.endswith("ing") and word.key in language.speech.saying


def _is_denying(before: Sequence[Word], at: int, language: Language) -> bool:
    """Whether a word is a verb that denies: “he disputes”, not “about the long dispute, adding that”."""
    articles = either(language.speech.definite, language.speech.indefinite, language.speech.possessives)
    is_noun = any(word.key in articles for word in before[max(0, at - _LONGEST_NOUN) : at])
    return before[at].key in language.speech.denials and not is_noun


def _is_behind_comma(passage: str, word: Word) -> bool:
    return passage[: word.start].rstrip().endswith(",")


def _is_before_speech(before: Sequence[Word], word: Word, language: Language) -> bool:
    """“And said”."""
    following = before.index(word) + 1
    return following < len(before) and before[following].key in language.speech.says


def is_not(key: str, language: Language) -> bool:
    is_listed = key in language.speech.negations or key in language.edges.no
    return is_listed or key.endswith(language.edges.turning_endings or ("n't",))


def _bare(keys: Sequence[str], language: Language) -> list[str]:
    """The beginnings of the words that are neither a “not” nor one of its companions."""
    small = either(language.speech.auxiliaries, language.speech.indefinite, language.speech.fillers)
    return [key[:_LETTERS] for key in keys if not is_not(key, language) and key not in small]


def turned_contrast(passage: str, told: str, language: Language) -> tuple[Span, Span] | None:
    """What the passage denies and what the editor does, where he has turned round “not dismissed but moved”."""
    settings = language.numbers.settings
    if not settings.contrasts or not any(word in passage for word in settings.contrasts):
        return None
    contrast, own = _contrast(language.tag).search(passage), _denied(language.tag).search(told)
    if contrast is None or own is None:
        return None
    denied, right = _telling(contrast["denied"], language), _telling(contrast["right"], language)
    rest = _telling(told[: own.start()] + " " + told[own.end() :], language)
    told_as_wrong = _telling(own["denied"], language)
    kept = denied - told_as_wrong
    if not kept or not kept <= rest or told_as_wrong.isdisjoint(right - denied):
        return None
    return Span(contrast.start(), contrast.end("denied")), Span(own.start(), own.start() + len(own.group().rstrip()))


def _telling(text: str, language: Language) -> frozenset[str]:
    words = re.findall(r"\w+", text.lower())
    return frozenset(word[:_LETTERS] for word in words if word not in language.comparison.stop)


@cache
def _contrast(tag: str) -> re.Pattern[str]:
    settings = language_for(tag).numbers.settings
    nots, buts = "|".join(sorted(settings.nots)), "|".join(sorted(settings.contrasts))
    return re.compile(rf"\b(?:{nots})\s(?P<denied>[^,;.]{{3,40}}?),?\s(?:{buts})\s(?P<right>[^,;.]{{3,60}})")


@cache
def _denied(tag: str) -> re.Pattern[str]:
    settings = language_for(tag).numbers.settings
    nots, buts = "|".join(sorted(settings.nots)), "|".join(sorted(settings.contrasts))
    return re.compile(rf"\b(?:{nots})\s(?P<denied>(?:(?!\b(?:{buts})\b)[^,;.])+)")
