"""Sheet -> every passage that its facts and differences cite, looked for in its article."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Anchoring, Passage
from factsheet.facts import Fact, Person
from factsheet.facts.base import Evidence
from factsheet.model import Article, Span
from factsheet.records import Record
from factsheet.sheet import Sheet
from factsheet.sources import DifferingPassage, RecordedDifference, Source
from factsheet.text.languages import language_for
from factsheet.text.name_cases import other_cases
from factsheet.text.name_places import name_places
from factsheet.text.passages import Found, find_passage


def anchor_evidence(sheet: Sheet, fact: Fact, source: Source) -> Iterator[tuple[Evidence, Anchoring]]:
    """The passages that a fact cites from a source whose article is stored, in the order written."""
    article = sheet.articles[source.id]
    hedges = tuple(hedge.text for hedge in fact.hedges())
    for number, evidence in enumerate(fact.evidence):
        if evidence.source != source.id:
            continue
        selector = evidence.selector()
        yield (
            evidence,
            Anchoring(
                sheet=sheet,
                source=source,
                owner=fact.id,
                article=article,
                selector=selector,
                outcome=find_passage(article, selector),
                record=fact.record["evidence"][number],
                is_statement=fact.passages_are_statements,
                hedges=hedges,
            ),
        )


def anchor_difference(
    sheet: Sheet, difference: RecordedDifference, record: Record
) -> Iterator[tuple[DifferingPassage, Source, Anchoring | None]]:
    """Both sides of a recorded difference; no anchoring where nothing stands or no article is stored."""
    for number, passage in enumerate(difference.between):
        source = sheet.source_by_id.get(passage.source)
        if source is None:
            continue
        article = sheet.articles.get(source.id)
        if passage.exact is None or article is None:
            yield passage, source, None
            continue
        yield (
            passage,
            source,
            Anchoring(
                sheet=sheet,
                source=source,
                owner=difference.id,
                article=article,
                selector=passage.selector(),
                outcome=find_passage(article, passage.selector()),
                record=record["between"][number],
                is_statement=False,
                may_be_short=True,
            ),
        )


def found_passage(evidence: Evidence, anchoring: Anchoring) -> Passage | None:
    """The passage, when it was found in exactly one place."""
    outcome = anchoring.outcome
    if not isinstance(outcome, Found):
        return None
    return Passage(
        evidence=evidence,
        article=anchoring.article,
        span=outcome.span,
        paragraph=anchoring.article.paragraphs[outcome.paragraph - 1],
        record=anchoring.record,
        field=anchoring.field,
    )


def implied_passages(sheet: Sheet, person: Person) -> Iterator[tuple[Source, Passage]]:
    """For a person without evidence: the first place of the name in each source that has it.

    An organization's name that stands nowhere as it is given may stand with other endings: “der Deutschen Bank”.
    """
    given = list(_places_of(sheet, person.headline, of_person=person.type == "person"))
    if not given and person.type != "person":
        tables = {article.language: language_for(article.language).speech for article in sheet.articles.values()}
        variants = dict.fromkeys(name for speech in tables.values() for name in other_cases(person.headline, speech))
        given = next((found for name in variants if (found := list(_places_of(sheet, name, of_person=False)))), [])
    for article, span in given:
        yield sheet.source_by_id[article.id], implied_passage(person, article, span)


def implied_passage(person: Fact, article: Article, span: Span) -> Passage:
    """The place of a name as a passage, which nobody cites."""
    return Passage(
        evidence=Evidence(source=article.id, exact=article.words_of(span)),
        article=article,
        span=span,
        paragraph=article.paragraph_at(span.start),
        record=person.record,
        field="name",
        implied=True,
    )


def _places_of(sheet: Sheet, name: str, *, of_person: bool) -> Iterator[tuple[Article, Span]]:
    for article in sheet.library.naming(name):
        span = _first_place(article, name, of_person=of_person)
        if span is not None:
            yield article, span


def _first_place(article: Article, name: str, *, of_person: bool) -> Span | None:
    """A name that begins small is a common noun, which may open a sentence."""
    whole = Span(0, len(article.text))
    places = name_places(article, whole, name, first_letter_free=name[:1].islower(), of_person=of_person)
    return next(iter(places), None)
