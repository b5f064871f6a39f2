"""The slots of words that name the calendar -> what they mean, or nothing where it has no such date."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.dates.meanings import (
    Calendar,
    Either,
    Holiday,
    Meaning,
    Months,
    NthDay,
    PartOf,
    Range,
    Relative,
)
from factsheet.text.dates.slots import (
    Slots,
    calendar_in,
    century_of,
    checked,
    count_in,
    direction_in,
    ordinal,
    steps_in,
)
from factsheet.text.languages.date_words import DateWords


def half(slots: Slots, words: DateWords) -> Meaning | None:
    """A half: `h1`, “the first half of”, “erstes Halbjahr”."""
    number = int(slots["half"]) if "half" in slots else ordinal(slots["nth_part"], words)
    if number not in (1, 2):
        return None
    return _months(number * 6 - 5, number * 6, slots, words)


def quarter(slots: Slots, words: DateWords) -> Meaning | None:
    return _months(int(slots["quarter"]) * 3 - 2, int(slots["quarter"]) * 3, slots, words)


def months_of(slots: Slots, words: DateWords) -> Meaning | None:
    """The first nine months of a year, or its last three."""
    count = count_in(slots, words)
    if count is None or not 1 < count < 12:
        return None
    is_first = slots["edge"] in ("first", "opening", "ersten")
    return _months(1, count, slots, words) if is_first else _months(13 - count, 12, slots, words)


def _months(first: int, last: int, slots: Slots, words: DateWords) -> Months:
    in_year = steps_in(slots, words)
    return Months(first=first, last=last, year=slots.get("year"), in_year=in_year)


def nth_part(slots: Slots, words: DateWords) -> Meaning | None:
    """The n-th quarter or half of a year, century, weekday or day of a month."""
    number = ordinal(slots["nth_part"], words)
    if "weekday" in slots or "any_day" in slots:
        return _nth_day(number, slots, words)
    if "century" in slots:
        return _century(number, slots, words)
    if number == -1:
        # “The last quarter of 2024” is its fourth; “last quarter” is counted from the day of writing.
        if "year" not in slots and "direction" not in slots:
            return None
        number = 4
    return _months(number * 3 - 2, number * 3, slots, words) if number in (1, 2, 3, 4) else None


def _nth_day(number: int, slots: Slots, words: DateWords) -> Meaning:
    in_month = steps_in(slots, words)
    return NthDay(
        number=number,
        weekday=words.weekdays[slots["weekday"]] if "weekday" in slots else None,
        month=words.months[slots["month"]] if "month" in slots else None,
        year=slots.get("year"),
        in_month=0 if in_month is None and "month" not in slots else in_month,
    )


def week(slots: Slots, words: DateWords) -> Meaning | None:
    """A week of a month: which days it has is counted in more than one way."""
    if "month" not in slots:
        step = steps_in(slots, words) or 0
        return PartOf(part="mid", date=Relative(unit="month", count=step))
    date = calendar_in({name: slots[name] for name in ("month", "year") if name in slots}, words)
    return PartOf(part="mid", date=date) if date else None


def _century(number: int, slots: Slots, words: DateWords) -> Meaning | None:
    if not 1 <= number <= 30:
        return None
    if words.eras.get(slots.get("era", "")) == "bc":
        # The first century BC has the years -99 to 0 of ISO 8601, which no pattern of digits fits wholly.
        return Range(
            first=Calendar(year=_iso_year(number * 100, "bc")), last=Calendar(year=_iso_year(number * 100 - 99, "bc"))
        )
    return Calendar(year=f"{number - 1:02}XX")


def decade(slots: Slots, words: DateWords) -> Meaning:
    if "decade" in slots:
        # “The 1900s” is the century, “the 2000s” the decade as well; “the 1910s” can only be the decade.
        tens = slots["decade"]
        ten_years, hundred_years = Calendar(year=f"{tens[:3]}X"), Calendar(year=f"{tens[:2]}XX")
        if tens[2] != "0":
            return ten_years
        return Either((ten_years, hundred_years), any_will_do=True) if int(tens) >= 2000 else hundred_years
    tens = slots["short_decade"] if "short_decade" in slots else str(words.decades[slots["decade_word"]])
    if int(tens) >= 30:
        return Calendar(year=f"19{tens[0]}X")
    return Either((Calendar(year=f"19{tens[0]}X"), Calendar(year=f"20{tens[0]}X")))


def era(slots: Slots, words: DateWords) -> Meaning | None:
    year = int(slots.get("era_year") or slots["year"])
    era = words.eras[slots["era"]] if "era" in slots else "ad"
    named = calendar_in({name: slots[name] for name in ("month", "day") if name in slots}, words)
    return replace(named, year=_iso_year(year, era)) if year and named else None


def _iso_year(year: int, era: str) -> str:
    """ISO 8601 has a year 0, which is 1 BC."""
    if era == "ad":
        return f"{year:04}"
    return f"-{year - 1:04}" if year > 1 else "0000"


def second_year(slots: Slots, words: DateWords) -> Meaning | None:
    """2019-21 and 2019/20, and winter 2019/20; 2004-06 can be a month too."""
    first, second = slots["year"], slots["second_year"]
    last = second if len(second) == 4 else first[:2] + second
    is_later = int(last) > int(first)
    if "season" in slots:
        season = Calendar(year=first, season=words.seasons[slots["season"]])
        return season if int(last) == int(first) + 1 else None
    years = Range(first=Calendar(year=first), last=Calendar(year=last)) if is_later else None
    if "-" not in slots["all"] or len(second) != 2 or not 1 <= int(second) <= 12:
        return years
    month = Calendar(year=first, month=int(second))
    return Either((month, years), any_will_do=True) if years else month


def holiday(slots: Slots, words: DateWords) -> Meaning:
    direction = direction_in(slots, words)
    by_year = "of_year" in slots
    return Holiday(
        rule=words.holidays[slots["holiday"]],
        year=slots.get("year"),
        in_year=steps_in(slots, words) if by_year else None,
        direction=None if by_year else direction,
    )


def day_range(slots: Slots, words: DateWords) -> Meaning | None:
    """June 5-7, 2024; 13. bis 15. Juli."""
    ends = []
    for name in ("first_day", "last_day"):
        date = calendar_in({**slots, "day": slots[name]}, words)
        if not isinstance(date, Calendar):
            return None
        ends.append(date)
    joined = slots["all"].lower()
    is_list = " and " in joined or " und " in joined
    return Range(first=ends[0], last=ends[1], kind="list" if is_list else "span")


def digits(slots: Slots, words: DateWords) -> Meaning | None:
    """05/06/2024 by the order of the language, or both ways where it has none."""
    one, two, order = int(slots["one"]), int(slots["two"]), slots["order"]
    year = slots.get("year")
    if year is None and "short_year" in slots:
        year = century_of(slots["short_year"])
    day_first = checked(Calendar(year=year, month=two, day=one, guessed_century="short_year" in slots))
    month_first = checked(Calendar(year=year, month=one, day=two, guessed_century="short_year" in slots))
    if slots.get("sign") == "." or order == "dmy" or year is None:
        return day_first or (month_first if order != "dmy" and year else None)
    if order == "mdy":
        return month_first or day_first
    if day_first and month_first and day_first != month_first:
        return Either((month_first, day_first))
    return day_first or month_first
