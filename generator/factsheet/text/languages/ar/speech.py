"""Arabic: who says what. The verb mostly stands before the one who speaks, and shows a man or a woman."""

from __future__ import annotations

import re

from msgspec.structs import replace

from factsheet.text.languages.ar.prefixes import joined, with_and, words
from factsheet.text.languages.en.speech import SPEECH as ENGLISH

_SAYS = """
قال قالت قالوا يقول تقول يقولون أضاف أضافت يضيف تضيف أكد أكدت
يؤكد تؤكد أعلن أعلنت يعلن تعلن أوضح أوضحت يوضح توضح ذكر ذكرت
يذكر تذكر صرح صرحت يصرح تصرح كتب كتبت أشار أشارت يشير تشير
أفاد أفادت يفيد تفيد اعتبر اعتبرت يعتبر تعتبر رأى رأت يرى ترى
حذر حذرت يحذر تحذر شدد شددت يشدد تشدد تابع تابعت أردف أردفت
توقع توقعت يخشى تخشى يخشون زعم زعمت يزعم تزعم وصف وصفت لفت لفتت
"""

SPEECH = replace(
    ENGLISH,
    abbreviations=words("د أ م"),
    sentence_starters=frozenset(),
    elisions=frozenset(),
    ties=words("و لكن أن إن"),
    danglers=words("أن إن أو من إلى على في"),
    contractions=frozenset(),
    titles=joined(
        "السيد السيدة الدكتور الدكتورة الرئيس الرئيسة الوزير الوزيرة "
        "المهندس المهندسة المدير المديرة الأستاذ رئيس وزير مدير",
        "و",
    ),
    title_ends=(),
    name_endings=frozenset(),
    name_particles=words("بن ابن آل أبو أم عبد"),
    men=frozenset(),
    women=frozenset(),
    says=with_and(_SAYS),
    says_with={},
    feels={},
    gestures={},
    calls=frozenset(),
    standpoints=frozenset(),
    settles=frozenset(),
    settled_for=frozenset(),
    wordings=frozenset(),
    deems=frozenset(),
    disagrees=frozenset(),
    verb_particles=frozenset(),
    phases=frozenset(),
    with_object=frozenset(),
    nouns_too=frozenset(),
    hands_on=with_and("قال قالت قالوا يقول تقول ذكر ذكرت أفاد أفادت أعلن أعلنت زعم زعمت"),
    mood_particles=(),
    mood_alike=frozenset(),
    saying=words("قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة"),
    asks=with_and("سأل سألت يسأل تسأل تساءل تساءلت"),
    cites=with_and("نقل نقلت ينقل تنقل"),
    denies=with_and("نفى نفت ينفي تنفي نفوا أنكر أنكرت ينكر تنكر"),
    interrogatives=frozenset(),
    nobody=frozenset(),
    withholds=frozenset(),
    negations=with_and("لا لم لن ليس ما"),
    doubts=with_and("إذا هل لو ربما قد"),
    before_source=(("بحسب",), ("حسب",), ("وفق",), ("وفقا", "ل"), ("نقلا", "عن"), ("على", "لسان")),
    speech_nouns=with_and("بيان تصريح تصريحات كلمة خطاب رسالة"),
    documents=with_and("تقرير دراسة بيان استطلاع إحصاءات"),
    viewpoints=frozenset(),
    printed_in=words("في"),
    of_documents=words("عن من"),
    authors=words("من عن"),
    means=frozenset(),
    linking=with_and("هو هي كان كانت"),
    verb_second=True,
    pronouns={"هو": "man", "هي": "woman", "هم": "several"},
    oblique={},
    owned={},
    things={},
    relatives=words("الذي التي الذين"),
    settings=frozenset(),
    as_clause=words("كما"),
    epithets=(),
    collectives=frozenset(),
    ranks=frozenset(),
    offices=frozenset(),
    followings=frozenset(),
    callings=frozenset(),
    calling_ends=(),
    representatives=frozenset(),
    serving=frozenset(),
    past=frozenset(),
    allegiances=(),
    recordings=frozenset(),
    shows=frozenset(),
    alike_titles=(),
    newcomers=frozenset(),
    definite=words("هذا هذه"),
    indefinite=words("أحد إحدى بعض"),
    prepositions=with_and("في من على إلى عن مع بعد قبل حتى منذ خلال بين"),
    companions=frozenset(),
    degrees=frozenset(),
    informed=frozenset(),
    whens=frozenset(),
    concessions=frozenset(),
    complementizers=words("أن إن أنه أنها إنه إنها"),
    conjunctions=with_and("لكن بينما حيث عندما لأن ثم إذ كما"),
    coordinators=words("و أو"),
    auxiliaries=with_and("كان كانت قد سوف"),
    passive=frozenset(),
    infinitive=frozenset(),
    introduces=re.compile(r"(?!)"),
    portfolios=frozenset(),
    contracted=frozenset(),
    agrees=frozenset(),
    compels=frozenset(),
    before_times=frozenset(),
    fillers=with_and("أيضا اليوم أمس الثلاثاء الأربعاء الخميس الجمعة السبت الأحد الاثنين"),
    quantifiers=frozenset(),
    adverb_ends=(),
    adverb_ends_not=frozenset(),
    possessives=frozenset(),
)
