"""Arabic: names of time and the forms of dates in the Gregorian calendar.

Years are read from 1600 on: those of the Islamic calendar, in which it is 1447 in 2026, are never taken for ours.
"""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.languages.ar.prefixes import joined, with_and, words
from factsheet.text.languages.date_words import phrases
from factsheet.text.languages.en.dates import DATES as ENGLISH

_MONTHS = (
    "يناير جانفي",
    "فبراير فيفري شباط",
    "مارس آذار",
    "أبريل إبريل أفريل نيسان",
    "مايو ماي أيار",
    "يونيو يونيه جوان حزيران",
    "يوليو يوليه جويلية تموز",
    "أغسطس أوت آب",
    "سبتمبر أيلول",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
)
_OF_TWO_WORDS = {"كانون الثاني": 1, "تشرين الأول": 10, "تشرين الثاني": 11, "كانون الأول": 12}
_WEEKDAYS = ("الاثنين الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")

_YEAR = r"(?P<year>(?:1[6-9]|2[01])\d\d)(?!\d|[.,:]\d|%| ?(?:هـ|ه\b|هجري|للهجرة))"
_OF_YEAR = rf"(?:(?:من )?(?:ال)?(?:عام|سنة) |,? )?{_YEAR}".replace("{", "{{").replace("}", "}}")
_YEAR_ALONE = _YEAR.replace("{", "{{").replace("}", "}}")

DATES = replace(
    ENGLISH,
    other_digits="٠١٢٣٤٥٦٧٨٩",
    months={name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()} | _OF_TWO_WORDS,
    weekdays={name: number for number, names in enumerate(_WEEKDAYS, start=1) for name in names.split()},
    seasons={},
    ordinals={"الأول": 1, "الثاني": 2, "الثالث": 3, "الرابع": 4, "الأخير": -1},
    ordinal_mark=r"(?!)",
    counts={},
    vague_counts=words("عدة بضعة بضع"),
    units={
        **dict.fromkeys(words("يوم أيام"), "day"),
        **dict.fromkeys(words("أسبوع أسابيع"), "week"),
        **dict.fromkeys(words("شهر أشهر شهور"), "month"),
        **dict.fromkeys(words("عام سنة أعوام سنوات"), "year"),
    },
    plurals=words("أيام أسابيع أشهر شهور أعوام سنوات"),
    days={"أمس": -1, "أول أمس": -2, "غدا": 1},
    directions={},
    decades={},
    eras={},
    holidays={},
    now=with_and("الآن حاليا"),
    future=phrases("قريبا; في المستقبل"),
    past=phrases("مؤخرا; سابقا; في الماضي"),
    told=(),
    # "Second" and the like tell which of several, and two months are called by them.
    homographs=words("الأول الثاني الثالث الرابع الأخير ماي آب أوت جوان"),
    forms=(
        rf"{{day}} (?:من )?{{month}}{_OF_YEAR}",
        rf"{{first_day}}(?: ?- ?| (?:إلى|حتى) | و ?){{last_day}} (?:من )?{{month}}(?:{_OF_YEAR})?",
        r"{day} (?:من )?{month}",
        rf"{{month}}{_OF_YEAR}",
        r"{month}",
        r"{weekday}",
        rf"(?:ال)?(?:عام|سنة) {_YEAR_ALONE}",
        _YEAR_ALONE,
        r"{daily}",
    ),
    parts={
        **dict.fromkeys(words("أوائل مطلع بداية"), "early"),
        **dict.fromkeys(words("منتصف أواسط"), "mid"),
        **dict.fromkeys(words("أواخر نهاية ختام"), "late"),
    },
    around=with_and("نحو حوالي قرابة"),
    bounds={
        **dict.fromkeys(with_and("بحلول حتى لغاية"), "until"),
        **dict.fromkeys(with_and("قبل"), "before"),
        **dict.fromkeys(with_and("منذ"), "since"),
        **dict.fromkeys(with_and("بعد"), "after"),
    },
    bounds_after={},
    links=phrases("عام; العام; سنة; السنة; شهر; يوم; في; من"),
    prepositions=joined("في من منذ حتى قبل بعد خلال يوم شهر عام سنة", "و", "ف"),
    between=with_and("بين"),
    joins=r" ?[-/] ?| (?:إلى|حتى) ",
    joins_between=r" و ?| ?- ?",
    changing=with_and("ليس لم قبل بعد غير كل أكثر أقل هجري هجرية"),
    times_of_day=words("صباحا مساء ليلا"),
    before_days=frozenset(),
    before_decades=frozenset(),
    not_years=words("رقم الرقم صفحة نحو حوالي قرابة أكثر أقل من على"),
    determiners=frozenset(),
    after_years=with_and("في من على إلى عن أن كان كانت بعد قبل حتى مع"),
    before_year=frozenset(),
    date_order="dmy",
    order_by_region={},
)
