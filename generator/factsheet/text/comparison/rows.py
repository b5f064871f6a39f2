"""Two versions of a report go in; out come their paragraphs side by side, and every difference with its class."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from factsheet.model import Article, Paragraph, Span
from factsheet.text.alignment import Group, Words, align
from factsheet.text.comparison.attributions import attribution_differences
from factsheet.text.comparison.certainty import certainty_differences
from factsheet.text.comparison.collecting import Collection, Found, marked
from factsheet.text.comparison.dates import date_differences
from factsheet.text.comparison.model import Comparison, Difference, DifferenceKind, Row
from factsheet.text.comparison.names import known_names, name_differences
from factsheet.text.comparison.numbers import number_differences
from factsheet.text.comparison.omissions import omissions
from factsheet.text.comparison.pairs import Pair
from factsheet.text.comparison.printing import printed
from factsheet.text.comparison.quotations import quotation_differences
from factsheet.text.comparison.readings import Reading, read_both
from factsheet.text.comparison.scopes import scope_differences
from factsheet.text.comparison.wording import wording_differences
from factsheet.text.versions import resemblance

Sides = tuple[range | None, range | None]
Find = Callable[[Pair], Iterator[Sides]]


def compare(a: Article, b: Article) -> Comparison:
    """Linear in the articles' length but for paragraphs of many thousand words."""
    one, other = read_both(a, b)
    comparer = _Comparer(one, other)
    rows = [comparer.row(group) for group in align(_words(one), _words(other))]
    return Comparison(
        a=a, b=b, resemblance=resemblance(a, b), rows=tuple(rows), differences=tuple(comparer.differences)
    )


def _words(reading: Reading) -> list[Words]:
    found = []
    for paragraph in reading.article.paragraphs:
        tokens = reading.positions(paragraph.span)
        # A paragraph of nothing but punctuation (“* * *”) is aligned by that.
        places = [at for at in tokens if reading.tokens[at].says_something] or tokens
        found.append(
            Words(
                keys=tuple(reading.tokens[at].key for at in places),
                content=frozenset(reading.tokens[at].key for at in places if reading.is_content(at)),
                role=paragraph.role,
            )
        )
    return found


class _Comparer:
    """Collects the differences while the rows are made."""

    def __init__(self, a: Reading, b: Reading) -> None:
        self.a = a
        self.b = b
        self.differences: list[Difference] = []
        known = (known_names(a), known_names(b))
        # In the order of precedence.
        self._classes: tuple[tuple[DifferenceKind, Find], ...] = (
            ("omission", omissions),
            ("quotation", quotation_differences),
            ("attribution", attribution_differences),
            ("date", date_differences),
            ("number", number_differences),
            ("name", partial(name_differences, known_a=known[0], known_b=known[1])),
            ("certainty", certainty_differences),
            ("wording", wording_differences),
        )

    def row(self, group: Group) -> Row:
        a = self.a.article.paragraphs[group.a.start : group.a.stop]
        b = self.b.article.paragraphs[group.b.start : group.b.stop]
        pair = Pair(
            a=self.a,
            b=self.b,
            a_range=_tokens_of(self.a, a),
            b_range=_tokens_of(self.b, b),
            a_paragraphs=tuple(paragraph.number for paragraph in a),
            b_paragraphs=tuple(paragraph.number for paragraph in b),
        )
        in_parts = any(paragraph.role != "text" for paragraph in (*a, *b))
        found = self._found(pair) if a and b else self._alone(pair)
        self.differences.extend(difference.finished(pair, in_parts=in_parts) for difference in found)
        marks = marked(pair, found)
        return Row(
            a=tuple(printed(self.a, paragraph, marks[0]) for paragraph in a),
            b=tuple(printed(self.b, paragraph, marks[1]) for paragraph in b),
            moved=group.moved,
        )

    def _found(self, pair: Pair) -> list[Found]:
        collection = Collection()
        for kind, find in self._classes:
            for one, other in find(pair):
                collection.add(kind, one, other, pair)
        for one, other in scope_differences(pair):
            collection.add_scope("attribution", one, other)
        return collection.in_order()

    def _alone(self, pair: Pair) -> list[Found]:
        """A paragraph that only one version has, as long as it has words."""
        tokens = [self.a.tokens[at] for at in pair.a_range] + [self.b.tokens[at] for at in pair.b_range]
        if not any(token.says_something for token in tokens):
            return []
        kinds = {kind for kind, find in self._classes if next(find(pair), None) is not None} - {"wording"}
        return [Found(kind="omission", a=pair.a_range or None, b=pair.b_range or None, kinds=kinds)]


def _tokens_of(reading: Reading, paragraphs: Sequence[Paragraph]) -> range:
    if not paragraphs:
        return range(0)
    return reading.positions(Span(paragraphs[0].span.start, paragraphs[-1].span.end))
