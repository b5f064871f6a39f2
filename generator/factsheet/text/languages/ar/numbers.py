"""Arabic: numbers in figures of either script, the scales behind them, and what is written around them.

Numbers in words are not read, since their parts change with what they count: a fact whose figure only stands in words
is refused. A figure with a scale behind it is read with it, or not at all.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from factsheet.text.languages.ar.nouns import NOUNS
from factsheet.text.languages.ar.prefixes import joined, with_and, words
from factsheet.text.languages.en.numbers import NUMBERS as ENGLISH
from factsheet.text.languages.figures import NUMERALS as FIGURES
from factsheet.text.languages.number_words import meanings, phrases

_SCALES = {
    "ألف ألفا آلاف الف الفا الاف": 10**3,
    "مليون مليونا ملايين": 10**6,
    "مليار مليارا مليارات بليون بليونا": 10**9,
    "تريليون تريليونا تريليونات": 10**12,
}

NUMERALS = replace(
    FIGURES,
    scales={word: value for names, value in _SCALES.items() for word in names.split()},
    scale_abbreviations={},
    glued_scales={},
    # Without figures before it each may be part of a number in words.
    plural_scales=frozenset(word for names in _SCALES for word in names.split()),
    vague=words("عدة بضعة بضع"),
    joiner="و",
    multiple_endings=frozenset(),
    multiple_words=joined("مرة مرات أضعاف ضعفا", "و"),
    goes_on=re.compile(
        r"و(?:ال)?(?:\d|نصف|ربع|ثلث|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|عشر|أحد|إحدى|واحد|اثن|مئ|مائ|ألف|آلاف|الف|ملي)"
    ),
    minus=words("سالب"),
    one_after=frozenset(),
    one_before=frozenset(),
    idioms=frozenset(),
    second_after=frozenset(),
    second_before=frozenset(),
)

_MONTHS = words("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر")

SETTINGS = replace(
    ENGLISH.settings,
    between=with_and("بين"),
    between_joiner=words("و"),
    from_=with_and("من"),
    to=words("إلى حتى"),
    either=words("أو"),
    ratio=phrases("من كل; من أصل"),
    months=_MONTHS,
    year_after=_MONTHS | with_and("عام سنة العام السنة منذ نهاية مطلع بداية منتصف أواخر أوائل"),
    only_year_after=with_and("عام سنة العام السنة منذ"),
    year_prefixes=frozenset(),
    decade=frozenset(),
    label_after=words("رقم الرقم صفحة الصفحة فصل الفصل مادة المادة طريق غرفة"),
    generation=words("الجيل"),
    age_after=words("عمره عمرها"),
)

MEASURES = replace(
    ENGLISH.measures,
    qualifiers=meanings(
        {
            "about": "نحو; حوالي; زهاء; بنحو; بحوالي; حوالى; تقريبا",
            "about under": "قرابة; ما يقارب; ما يقرب من; بقرابة",
            "over": "أكثر من; أزيد من; ما يزيد على; ما يزيد عن; يزيد على; "
            "يزيد عن; تزيد على; تزيد عن; فوق; ما يفوق; يفوق",
            "under": "أقل من; دون; ما يقل عن; يقل عن",
            "at-least": "ما لا يقل عن; لا يقل عن; لا تقل عن; على الأقل",
            "up-to": "ما يصل إلى; يصل إلى; تصل إلى; حتى; لا يزيد على; لا يزيد عن; على الأكثر",
        }
    ),
    qualifiers_after=meanings(
        {
            "about": "تقريبا",
            "at-least": "على الأقل; فأكثر",
            "up-to": "على الأكثر; كحد أقصى",
        }
    ),
    spans_of_time=frozenset(),
    fillers=frozenset(),
    more=phrases("+"),
    more_after=phrases("آخر; أخرى; آخرين; إضافيا; إضافية; إضافي"),
    fewer=frozenset(),
    fewer_after=frozenset(),
    change_by=words("بنحو بمقدار بنسبة"),
    change_to=words("إلى"),
    rising=re.compile(r"[وف]?(?:س?[يت]رتفع|ارتفع(?:ت)?|زاد(?:ت)?|س?[يت]زيد|ازداد(?:ت)?|[يت]زداد|ارتفاع|زيادة|نمو)"),
    falling=re.compile(
        r"[وف]?(?:س?[يت]نخفض|انخفض(?:ت)?|تراجع(?:ت)?|س?[يت]تراجع|هبط(?:ت)?|انخفاض|هبوط|تقليص|خفض(?:ت)?)"
    ),
    gaining=re.compile(r"(?:[وفبل]|ال|لل)?(?:توظيف|تعيين|استحداث|تشغيل|إضافة|س?[يت]وظف|س?[يت]عين|جدد|جديد|جديدة)"),
    losing=re.compile(r"(?:[وفبل]|ال|لل)?(?:تسريح|فصل|إقالة|شطب|إلغاء|س?[يت]سرح|سرح(?:ت)?|استغناء)"),
    positions=words("وظيفة وظائف منصبا مناصب"),
    among=frozenset(),
    taking=frozenset(),
    remaining=frozenset(),
    verbs_after={},
)

CLAUSES = replace(
    ENGLISH.clauses,
    openers=with_and("بينما لكن لكنه لكنها فيما حيث لأن عندما قبل بعد مقابل مقارنة"),
    part_openers=with_and("منهم منها بينهم بينها بمن بما"),
    joins=words("و أو"),
    comparisons=words("من"),
    locatives=with_and("في من إلى بين قرب حول داخل خارج"),
    locative_fillers=words("مدينة بلدة قرية منطقة محافظة ولاية إقليم مصنع مكتب مقر حوض"),
    no_places=frozenset(),
    befallen=words("جريحا جرحى قتيلا قتلى مصابا مصابين مفقودا مفقودين"),
    telling=with_and("قال قالت يقول تقول أعلن أعلنت أكد أكدت أوضح أوضحت ذكر ذكرت أضاف أضافت"),
    respectively=words("التوالي"),
    times=words("اليوم الآن حاليا أمس غدا"),
)

NUMBERS = replace(
    ENGLISH,
    numerals=NUMERALS,
    settings=SETTINGS,
    measures=MEASURES,
    nouns=NOUNS,
    clauses=CLAUSES,
)
