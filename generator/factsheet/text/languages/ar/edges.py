"""Arabic: the negations and hedges that must not be cut from a passage."""

from __future__ import annotations

from factsheet.text.languages.ar.prefixes import with_and
from factsheet.text.languages.edge_words import EdgeWords, phrases

_NEGATIONS = """
لا لم لن ليس ليست ليسوا ما غير دون بدون بلا عدم كلا أبدا
نفى نفت نفوا ينفي تنفي نفي أنكر أنكرت ينكر تنكر رفض رفضت يرفض ترفض
"""
_CONDITIONS = "إذا لو إن لولا"
_HEDGES = """
ربما قد لعل يزعم زعم زعمت مزعوم مزعومة المزعوم المزعومة يعتقد يتوقع تتوقع يرجح محتمل محتملة المحتمل يحتمل يمكن كاد يكاد
يبدو يقال تعتزم يعتزم تخطط يخطط تنوي ينوي تأمل يأمل تسعى يسعى تحاول يحاول
"""

EDGES = EdgeWords(
    negation="لا",
    turning=with_and(f"{_NEGATIONS} {_CONDITIONS} {_HEDGES}"),
    turning_phrases=phrases("ما لم; من دون; على الأرجح; من المحتمل; من المتوقع; من المقرر; من الممكن; لم يعد"),
    harmless=phrases("ليس فقط; لا سيما; لا يقل عن; ما لا يقل عن; لا تقل عن; ما يزيد على; ما يزيد عن; غير أن"),
    openers=with_and("لكن لكنه لكنها بينما حيث عندما حين بعد قبل حتى منذ الذي التي الذين لأن كما ثم"),
    turned_openers=with_and("لأن منذ حيث عندما حين بعد قبل حتى كما"),
    openers_after=with_and("أن إن أنه أنها إنه إنها"),
    complements=with_and("أن إن"),
    set_off=with_and("ربما لعل أبدا"),
)
