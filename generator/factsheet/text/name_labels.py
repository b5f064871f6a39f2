"""An article and the people of a sheet go in; where a transcript names them in capitals comes out: “BERG: We open.”"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from factsheet.model import Article, Span
from factsheet.text.characters import QUOTATION_MARKS
from factsheet.text.folding import fold
from factsheet.text.languages.speech import SpeechWords
from factsheet.text.name_forms import Parties
from factsheet.text.name_parts import FormKind, is_title

_WORD = r"[^\W\d_][\w.'’-]*"
_LABEL = re.compile(
    rf"[{QUOTATION_MARKS}]?(?P<who>{_WORD}(?: {_WORD}){{0,6}})(?:, [^:\n]{{1,40}})?(?: \([^()\n]{{2,40}}\))?:\s"
)
_LONGEST = 120
"""Code points of a label with an office in it."""
_WORDS = re.compile(r"\S+")


class NameInLabel(Struct, frozen=True, kw_only=True):
    span: Span
    ids: tuple[str, ...]
    kind: FormKind


def names_in_labels(article: Article, parties: Parties, speech: SpeechWords) -> Iterator[NameInLabel]:
    """In order, where paragraphs open with a label in capitals that names somebody.

    By the whole name, or by the surname behind titles; a surname behind a first name that is not theirs is another's.
    """
    for paragraph in article.paragraphs:
        head = min(paragraph.span.end, paragraph.span.start + _LONGEST)
        if article.text.find(":", paragraph.span.start, head) < 0:
            continue
        label = _LABEL.match(article.text, paragraph.span.start, head)
        if label is not None and label["who"].isupper():
            found = _named(article, Span(*label.span("who")), parties, speech)
            if found is not None:
                yield found


def _named(article: Article, label: Span, parties: Parties, speech: SpeechWords) -> NameInLabel | None:
    """The longest end of a label that is a name."""
    known, text = parties.forms_in_capitals(article.language), article.words_of(label)
    for word in _WORDS.finditer(text):
        forms = known.get(fold(text[word.start() :]).text)
        if forms is None:
            continue
        before = text[: word.start()].lower().split()
        if not forms.named and not all(is_title(other, speech) or other in speech.callings for other in before):
            return None
        ids = forms.named or forms.parts
        kind: FormKind = forms[0].kind if len(ids) == 1 else "shared"
        return NameInLabel(span=Span(label.start + word.start(), label.end), ids=ids, kind=kind)
    return None
