"""Arabic: what numbers count, in the cases that a number asks for."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.languages.ar.prefixes import with_and, words
from factsheet.text.languages.en.nouns import NOUNS as ENGLISH
from factsheet.text.languages.number_words import meanings

UNITS = meanings(
    {
        "time/minute": "دقيقة; دقائق",
        "time/hour": "ساعة; ساعات",
        "time/day": "يوم; يوما; أيام; يومين",
        "time/week": "أسبوع; أسبوعا; أسابيع",
        "time/month": "شهر; شهرا; أشهر; شهور",
        "time/year": "سنة; سنوات; عام; عاما; أعوام",
        "length/metre": "متر; مترا; أمتار",
        "length/kilometre": "كيلومتر; كيلومترا; كيلومترات; كلم; كم",
        "area/hectare": "هكتار; هكتارا; هكتارات",
        "weight/kilogram": "كيلوغرام; كيلوغراما; كيلوغرامات; كيلو; كلغ",
        "weight/ton": "طن; طنا; أطنان",
        "volume/litre": "لتر; لترا; لترات",
        "volume/barrel": "برميل; برميلا; براميل",
        "temperature/degree": "درجة; درجات",
        "power/watt": "واط",
        "power/kilowatt": "كيلوواط",
        "power/megawatt": "ميغاواط; ميغاوات",
        "money/dollar": "دولار; دولارا; دولارات",
        "money/euro": "يورو",
        "money/pound": "جنيه; جنيها; جنيهات",
        "money/lira": "ليرة; ليرات",
        "money/dinar": "دينار; دينارا; دنانير",
        "money/dirham": "درهم; درهما; دراهم",
        "money/riyal": "ريال; ريالا; ريالات",
    }
)

_PEOPLE = """
شخص شخصا أشخاص فرد فردا أفراد إنسان نسمة موظف موظفا
موظفين موظفون موظفة موظفات عامل عاملا عمال عاملين عاملة مهندس مهندسا
مهندسين مهندسون راكب راكبا ركاب مسافر مسافرا مسافرين طالب طالبا طلاب تلميذ تلميذا تلاميذ معلم معلما معلمين
طبيب طبيبا أطباء
جندي جنديا جنود شرطي شرطيا لاجئ لاجئا لاجئين نازح نازحا
نازحين مواطن مواطنا مواطنين ساكن ساكنا سكان مقيم مقيما مقيمين طفل
طفلا أطفال رجل رجلا رجال امرأة نساء قتيل قتيلا قتلى جريح جريحا جرحى مصاب مصابا مصابين مفقود مفقودا مفقودين ضحية ضحايا
زائر زائرا زوار سائح سائحا سياح ناخب ناخبا ناخبين مشارك مشاركا مشاركين متظاهر متظاهرا متظاهرين وظيفة وظائف
"""
_THINGS = """
سيارة سيارات سفينة سفن سفينتين عبارة عبارات قارب قاربا قوارب
طائرة طائرات قطار قطارا قطارات حافلة حافلات منزل منزلا منازل بيت
بيتا بيوت شركة شركات مصنع مصنعا مصانع مدرسة مدارس مستشفى مستشفيات مشروع مشروعا مشاريع صوت صوتا أصوات مقعد مقعدا مقاعد
هاتف هاتفا هواتف رحلة رحلات مرة مرات
"""

NOUNS = replace(
    ENGLISH,
    units=UNITS,
    percent=words("% ٪ بالمئة بالمائة المئة المائة"),
    percent_of_two_words=frozenset({("في", "المئة"), ("في", "المائة"), ("في", "المية")}),
    points=frozenset(),
    percentage=words("نقطة نقاط"),
    anybody=words("شخص شخصا أشخاص فرد فردا أفراد إنسان نسمة"),
    staff=words("موظف موظفا موظفين موظفون موظفة عامل عاملا عمال عاملين وظيفة وظائف"),
    people=words(_PEOPLE),
    people_endings=(),
    things=words(_THINGS),
    things_endings=(),
    copulas=with_and("كان كانت كانوا هو هي هم يكون تكون"),
    telling_of_people=with_and("يعمل تعمل يوظف توظف وظف وظفت توظيف عدد"),
    function_words=with_and(
        "في من على إلى عن مع بعد قبل حتى منذ خلال بين أن إن كان كانت "
        "قد لا لم لن هو هي هم الذي التي الذين هذا هذه ذلك تلك "
        "كل أو ثم بل حيث كما بينما لكن آخر أخرى آخرين إضافيا إضافية اليوم أمس غدا الآن حاليا"
    ),
    partitive=words("من"),
    collective=words("طاقم فريق"),
    determiners=frozenset(),
    # The case that a number asks for, and the regular plurals.
    singulars=(("ا", ""), ("ين", ""), ("ون", ""), ("ات", "ة")),
    irregular={
        "أشخاص": "شخص",
        "أفراد": "فرد",
        "عمال": "عامل",
        "ركاب": "راكب",
        "طلاب": "طالب",
        "جنود": "جندي",
        "أطفال": "طفل",
        "رجال": "رجل",
        "سفن": "سفينة",
    },
)
