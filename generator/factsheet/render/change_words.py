"""One change -> a sentence for readers, as plain text and as HTML with what is different marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

from factsheet.changes.model import CORRECTING, SORTS, Change, Sort, Value
from factsheet.facts import KINDS
from factsheet.render.dates import edtf_text
from factsheet.render.word_diffs import Piece, compared
from factsheet.render.wording import Wording
from factsheet.text.edtf import EdtfError, parse_edtf
from factsheet.text.excerpts import shortened

KIND_KEYS = frozenset(kind.key for kind in KINDS)

LONGEST_VALUE = 280
"""Code points of one value in a plain sentence; a title of a feed shows no more."""

EDTF_FIELDS = frozenset({"edtf", "published", "accessed"})


def subject_noun(change: Change, wording: Wording) -> str:
    """“Quote”, “Source”."""
    key = change.subject.key
    return wording.page(key).one if key in KIND_KEYS else wording.changes.lists.get(key, key)


def sentence(change: Change, wording: Wording) -> str:
    """“Number changed from 400 to 450”."""
    values = {
        "field": field_words(change, wording),
        "source": change.source,
        "before": _plain_value(change, change.before, wording),
        "after": _plain_value(change, change.after, wording),
    }
    said = _pattern(change, wording).format(**values)
    return wording.changes.of_source.format(source=change.source, sentence=said) if _is_of_source(change) else said


def sentence_html(change: Change, wording: Wording) -> Markup:
    """The same, with the words before in `<del>` and those after in `<ins>`, each with what only it has marked."""
    before, after = _marked_values(change, wording)
    values = {
        "field": Markup("<b>{}</b>").format(field_words(change, wording)),
        "source": _label(change.source),
        "before": before,
        "after": after,
    }
    # The words of the interface hold no HTML; escaping them leaves the braces.
    said = Markup(escape(_pattern(change, wording))).format(**values)
    if not _is_of_source(change):
        return said
    return Markup(escape(wording.changes.of_source)).format(source=_label(change.source), sentence=said)


def counts_text(changes: Sequence[Change], wording: Wording, sorts: Iterable[Sort] = SORTS) -> str:
    """“2 corrections, 1 addition”; empty for none."""
    words = wording.changes.counts
    counted = ((words[sort], sum(change.sort == sort for change in changes)) for sort in sorts)
    return wording.comma.join(wording.count(forms, number) for forms, number in counted if number)


def section_of(sort: Sort) -> Sort:
    """Withdrawals stand among the corrections: in both the sheet takes something back."""
    return "correction" if sort in CORRECTING else sort


def field_words(change: Change, wording: Wording) -> str:
    """What a field is called; one that has no words of its own by its name."""
    own, key, field = wording.changes.fields, change.subject.key, change.field
    found = own.get((key, field)) or own.get(("", field)) or wording.fields.get(field)
    if found is not None:
        return found
    outer, dot, inner = field.partition(".")
    name = wording.fields.get(outer, outer.replace("_", " ").replace("-", " ").capitalize())
    return wording.changes.within.format(field=name, inner=inner.replace("_", " ")) if dot else name


def _pattern(change: Change, wording: Wording) -> str:
    words = wording.changes
    if change.field == "article" and change.what in words.article_sentences:
        return words.article_sentences[change.what]
    return words.sentences[change.what]


def _is_of_source(change: Change) -> bool:
    """Whether it is of what one source says, and the sentence does not name it yet."""
    return bool(change.source) and not change.what.startswith("passage-")


def _label(source: str) -> Markup:
    return Markup('<bdi class="label">{}</bdi>').format(source)


def _plain_value(change: Change, value: Value | None, wording: Wording) -> str:
    text, is_quoted = _value(change, value, wording)
    text = shortened(text, LONGEST_VALUE)
    return wording.quoted.format(words=text) if is_quoted else text


def _value(change: Change, value: Value | None, wording: Wording) -> tuple[str, bool]:
    """The value in words, and whether they are somebody's own: the sheet's or a source's."""
    if value is None:
        return "", False
    if change.what == "moved":
        return (wording.page(str(value)).title if value in KIND_KEYS else str(value)), False
    choice = wording.choices.get((change.field, str(value)))
    if choice is not None and change.subject.key in KIND_KEYS:
        return choice, False
    if value == "unknown":
        return wording.unknown, False
    if isinstance(value, int):
        return wording.number(value), False
    field = change.field.rpartition(".")[2]
    if field in EDTF_FIELDS and isinstance(value, str):
        return _date(value, wording), False
    if field == "value" and isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        return wording.number(int(value)), False
    if isinstance(value, tuple):
        return wording.comma.join(value), False
    if not value and change.what.startswith("passage-"):
        return wording.changes.nothing, False
    # A reason stands after a colon, as the editor's own sentence.
    return value, change.what not in ("withdrawn", "reinstated")


def _date(edtf: str, wording: Wording) -> str:
    """An old state may hold what is no date."""
    try:
        return edtf_text(parse_edtf(edtf), wording.dates)
    except EdtfError:
        return edtf


def _marked_values(change: Change, wording: Wording) -> tuple[Markup, Markup]:
    (before, quotes_before), (after, quotes_after) = (
        _value(change, change.before, wording),
        _value(change, change.after, wording),
    )
    if change.before is None or change.after is None:
        return _isolated(_plain_value(change, change.before, wording)), _isolated(
            _plain_value(change, change.after, wording)
        )
    one: tuple[Piece, ...] = (Piece(before, differs=True),)
    other: tuple[Piece, ...] = (Piece(after, differs=True),)
    if quotes_before and quotes_after:
        one, other = compared(before, after, wording.tag)
    return (
        Markup("<del>{}</del>").format(_marked(one, "a", wording if quotes_before else None)),
        Markup("<ins>{}</ins>").format(_marked(other, "b", wording if quotes_after else None)),
    )


def _isolated(text: str) -> Markup:
    return Markup("<bdi>{}</bdi>").format(text)


def _marked(pieces: Iterable[Piece], side: str, quoting: Wording | None) -> Markup:
    opening, closing = (quoting.open_quote, quoting.close_quote) if quoting else ("", "")
    marked = Markup("").join(_piece(piece, side) for piece in pieces)
    return Markup("<bdi>{}{}{}</bdi>").format(opening, marked, closing)


def _piece(piece: Piece, side: str) -> Markup:
    if piece.is_cut:
        return Markup('<span class="cut">…</span>')
    if piece.differs:
        return Markup('<span class="only only--{}">{}</span>').format(side, piece.text)
    return escape(piece.text)
