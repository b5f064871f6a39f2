"""A language's forms of dates -> compiled patterns, found by the word or digit that they begin with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, cached_property

from msgspec import Struct

from factsheet.text.dates.leads import leads_of
from factsheet.text.dates.name_lists import NEVER, one_of, one_of_few
from factsheet.text.languages import language_for
from factsheet.text.languages.date_words import DateWords, full_names

NUMERIC_FORMS = (
    r"{year}-(?P<month_number>\d\d)-(?P<day_number>\d\d)(?P<time>T\d\d:\d\d:\d\d(?:Z|[+-]\d\d(?::\d\d)?)?)",
    r"(?P<year>[12]\d{{3}})(?P<sign>[-/.])(?P<month_number>\d\d?)(?P=sign)(?P<day_number>\d\d?)",
    r"(?P<one>\d\d?)(?P<sign>[-/.])(?P<two>\d\d?)(?P=sign){year}",
    r"(?P<one>\d\d?)(?P<sign>[-/.])(?P<two>\d\d?)(?P=sign)(?P<short_year>\d\d)",
    r"(?P<one>\d\d?)\. (?P<two>\d\d?)\. ?{year}",
    r"(?P<one>\d\d?)\. ?(?P<two>\d\d?)\.(?=[ ,;:)-]|$)",
    r"(?P<month_number>\d\d?)/{year}",
    r"{year}-(?P<second_year>\d\d)",
)
"""Forms without words, which every language shares; which digits are the day is told when they are read."""

_LONGEST_BEFORE = 48
"""Code points searched for what stands before a date: “at the latest by the end of the month of” has 40."""


class Form(Struct, frozen=True, dict=True):
    source: str
    """The pattern, not compiled before a text has a word that it can begin with: few texts need half of them."""
    text: str
    """The form as the language table has it."""
    gate: str
    """A pattern that matches wherever the form does in small letters, and elsewhere too: long lists of names stand in
    it as any words, which are compiled in a seventh of the time.
    """

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return _pattern(self.source)


class Forms(Struct, frozen=True, dict=True):
    """All forms that can begin with one word."""

    forms: tuple[Form, ...]

    def that_may_fit(self, small: str, start: int) -> tuple[Form, ...]:
        """Those that may stand at a place of a text in small letters: none before the first whose gate is open."""
        opened = self._gate.match(small, start)
        # The group of an alternative is closed after all that it holds, and so is the last one.
        return self.forms[self._numbers[opened.lastindex or 0] :] if opened else ()

    @cached_property
    def _gate(self) -> re.Pattern[str]:
        """One pattern for all of them, so that what hardly fits any is passed over at once."""
        return _any_of(form.gate for form in self.forms)

    @cached_property
    def _numbers(self) -> Mapping[int, int]:
        """The number of each form by that of its group."""
        groups = (self._gate.groupindex[f"{_FORM}{number}"] for number in range(len(self.forms)))
        return {group: number for number, group in enumerate(groups)}


class Grammar(Struct, frozen=True, kw_only=True):
    """The compiled forms of one language."""

    words: DateWords
    forms: dict[str, Forms]
    """By the word that they can begin with, in small letters, or by `DIGIT` or `DIGITS`."""
    before: re.Pattern[str]
    """What stands right before a date and bounds or parts it, up to the end of the searched text."""
    after: re.Pattern[str]
    joins: re.Pattern[str]
    joins_between: re.Pattern[str]
    goes_on: re.Pattern[str]
    """What joins a date to a second one, with the beginning of that."""
    changing: frozenset[str]
    """Words that change what a date beside them means: units, directions, bounds, numbers."""

    def opening(self, text: str, start: int, done: int) -> re.Match[str] | None:
        """What stands before the date that begins at `start`, behind `done`."""
        return self.before.search(text, max(done, start - _LONGEST_BEFORE), start)


def in_small_letters(text: str) -> str:
    """As long as the text, so that places stay, and with what a pattern that ignores case takes for plain letters."""
    return text.lower() if text.isascii() else text.translate(_PLAIN).lower()


_PLAIN = str.maketrans("İıſ", "iis")


def grammar_for(tag: str) -> Grammar:
    """By the primary subtag of a BCP 47 tag."""
    return _compiled(language_for(tag).tag)


@cache
def _compiled(primary: str) -> Grammar:
    words = language_for(primary).dates
    slots, wide = _slots(words, one_of), _slots(words, one_of_few)
    forms: dict[str, list[Form]] = {}
    for text in (*NUMERIC_FORMS, *words.forms, *_phrase_forms(words)):
        form = Form(text.format(**slots), text, text.format(**wide))
        for lead in leads_of(text, words):
            forms.setdefault(lead, []).append(form)
    return Grammar(
        words=words,
        forms={lead: Forms(tuple(found)) for lead, found in forms.items()},
        before=_before(words),
        after=_pattern(f",? ?(?P<bound>{one_of(words.bounds_after)})"),
        joins=re.compile(words.joins, re.IGNORECASE),
        joins_between=re.compile(words.joins_between, re.IGNORECASE),
        goes_on=_pattern(rf"(?:{words.joins})(?:[^\W\d_]+ )?(?:\d+|{one_of((*words.months, *words.weekdays))})"),
        changing=_changing(words),
    )


def _phrase_forms(words: DateWords) -> Iterator[str]:
    """Phrases for a time that is not named, each kind with a slot of its own."""
    yield from (f"(?P<told>{told})" for told in words.told)
    more = f"(?! (?:{one_of((*words.units, *words.vague_counts, *words.counts))}|[0-9])(?!\\w))"
    for kind, names in (("now", words.now), ("future", words.future), ("past", words.past)):
        # “In the past” is a phrase of its own, “in the past decade” is not.
        yield f"(?P<{kind}>{one_of(names)}){more}"


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(f"(?:{text}){_end_of(text)}", re.IGNORECASE)


def _end_of(pattern: str) -> str:
    """A date ends with its word; 日 and 일 end one by themselves."""
    return "" if pattern[-1] in _ENDS_ITSELF else r"(?!\w)"


_ENDS_ITSELF = frozenset("年月日년월일")


def _any_of(gates: Iterable[str]) -> re.Pattern[str]:
    """The patterns as one, with no names but those that a pattern itself goes back to, each in a group of its own."""
    parts = []
    for number, gate in enumerate(gates):
        again = "|".join(_AGAIN.findall(gate)) or NEVER
        gate = re.sub(rf"\(\?P<(?!(?:{again})>)\w+>", "(?:", gate)
        gate = re.sub(r"\(\?P(<|=)(\w+)", rf"(?P\g<1>\g<2>_{number}", gate)
        flag = "(?i:" if _CAPITAL.search(gate) else "(?:"
        parts.append(f"(?P<{_FORM}{number}>{flag}{gate}){_end_of(gate)})")
    return re.compile("|".join(parts))


_FORM = "form_"
"""Before the number of a form, the name of its group in the pattern of many."""


_AGAIN = re.compile(r"\(\?P=(\w+)\)")
_CAPITAL = re.compile(r"(?<!\\)(?<!\(\?)[A-Z]")
"""A letter that stands for itself, unlike `\\W` and `(?P`."""


def _slots(words: DateWords, one_of: Callable[[Iterable[str]], str]) -> dict[str, str]:
    """What each slot of a form matches; names may be cut short with a full stop where more of the date follows."""
    digits = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
    ordinals = one_of(name for name, number in words.ordinals.items() if number > 0)
    ends = r"(?=$| ?(?:[,;!?)\]\"]|\.(?!\d)))"
    counts = one_of(words.counts)
    word = r"(?=[^\W\d_])"  # Where digits stand, the list of words behind it is not even begun.
    return {
        "month": rf"(?P<month>{one_of(words.months)})(?:\.(?=[ \d,-]){_not_of_sentence(words)})?",
        "weekday": rf"(?P<weekday>{one_of(words.weekdays)})(?:\.(?=[ ,]))?",
        "season": rf"(?P<season>{one_of(words.seasons)})",
        "day": rf"(?P<day>{digits}(?:{words.ordinal_mark})?|{word}(?:{ordinals}))",
        "first_day": rf"(?P<first_day>{digits}(?:{words.ordinal_mark})?)",
        "last_day": rf"(?P<last_day>{digits}(?:{words.ordinal_mark})?)",
        "bare_day": rf"(?P<day>{digits})",
        "nth": rf"(?P<nth>{digits}{words.ordinal_mark}|{word}(?:{ordinals}))",
        "nth_part": rf"(?P<nth_part>\d\d?{words.ordinal_mark}|{word}(?:{one_of(words.ordinals)}))",
        "month_number": r"(?P<month_number>0?[1-9]|1[0-2])(?!\d)",
        "year": r"(?P<year>[12]\d{3})(?!\d|[.,:]\d|%)",
        "short_year": rf"(?P<short_year>'\d\d(?!\d)|\d\d{ends})",
        "late_short_year": rf"(?P<short_year>'\d\d(?!\d)|(?:3[2-9]|[4-9]\d){ends})",
        "quarter": r"q(?P<quarter>[1-4])",
        "half": r"h(?P<half>[12])",
        "count": rf"(?P<count>\d{{1,4}}(?![\d.,]\d)|{word}(?:{counts}))",
        "second_count": rf"(?P<second_count>\d{{1,4}}|{word}(?:{counts}))",
        "second_unit": rf"(?P<second_unit>{one_of(words.units)})",
        "vague": rf"(?P<vague>{one_of(words.vague_counts)})",
        "unit": rf"(?P<unit>{one_of(words.units)})",
        "plural": rf"(?P<unit>{one_of(words.plurals)})",
        "direction": rf"(?P<direction>{one_of(words.directions)})",
        "daily": rf"(?P<daily>{one_of(words.days)})",
        "holiday": rf"(?P<holiday>{one_of(words.holidays)})",
        "time_of_day": f"(?:{one_of(words.times_of_day)})",
        "decade_word": rf"(?P<decade_word>{one_of(words.decades)})",
        "era": rf"(?P<era>{one_of(words.eras)})",
    }


def _not_of_sentence(words: DateWords) -> str:
    """What stands behind the full stop of “Sept. 5 was” and of “June. 5”, but not of “in June. 17 died”."""
    full = full_names(words.months)
    ends = {name[-_END:] for name in full} - {name[-_END:] for name in words.months.keys() - full}
    behind = "|".join(rf"{end}\." for end in sorted(ends) if len(end) == _END)
    return rf"(?!(?<={behind}) (?:\d+ )?[^\W\d_])" if behind else ""


_END = 3
"""Letters by which full names are told from abbreviations; a pattern that looks back must know how far."""


def _before(words: DateWords) -> re.Pattern[str]:
    """A between or bound, then links, then a part, more links and “about”, all of which may be missing."""
    links = rf"(?:(?:{one_of(words.links)}) ){{0,3}}"
    part = rf"(?:(?P<part>{one_of(words.parts)})(?: |(?<=-)|-))?"
    about = one_of(words.around)
    around, about = rf"(?:(?P<around>{about}) ?)?", rf"(?:(?:{about}) ?)?"
    bound = rf"(?:(?P<between>{one_of(words.between)})|(?P<bound>{one_of(words.bounds)})) "
    return re.compile(rf"(?<!\w)(?:{bound})?{links}{around}{links}{part}{links}{about}$", re.IGNORECASE)


def _changing(words: DateWords) -> frozenset[str]:
    numbers = {name for name, number in (*words.counts.items(), *words.ordinals.items()) if number != 1}
    names = {*words.units, *words.directions, *words.vague_counts, *words.bounds, *words.bounds_after, *words.parts}
    return frozenset({*numbers, *names, *words.changing, *words.months, *words.seasons} - words.homographs) | {"second"}
