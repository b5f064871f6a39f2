"""A fact as one source tells it goes in; how that source has its quoted words, and who speaks them, comes out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factsheet.accounts import Account, Passage
from factsheet.facts.base import Evidence
from factsheet.facts.shown import Attribution, QuotedWords
from factsheet.model import Span
from factsheet.problems import Location, Related
from factsheet.text.folding import fold
from factsheet.text.quoted_words import Reading, read_unmarked
from factsheet.text.speech.hearing import Answer, Hearing

IN_MARKS = frozenset({"verbatim", "out of order", "apart", "cut short"})
"""Verdicts on words of which every part stands in quotation marks."""
SPOKEN = frozenset({"verbatim", "cut short"})
_ENDS = frozenset({('"', '"'), ("'", "'"), ("「", "」"), ("『", "』")})
"""How words begin and end that stand in marks of their own, folded."""
INFERRED = "speaker-not-named"
ATTRIBUTED = "attribution-not-in-passage"
"""Where the editor exempts from one of these, who speaks is inferred, and whatever does not name them is no answer."""
WORST_FIRST: tuple[Answer, ...] = (
    *("denied", "asked", "another", "nearer", "nobody"),
    *("nearest", "holding", "told of", "carried on", "pointed at", "by pronoun", "by role", "named"),
)
NOT_BY_NAME: Mapping[Answer, str] = {
    "by pronoun": "by a pronoun",
    "by role": "by a role",
    "carried on": "in the paragraph before",
    "pointed at": "in the paragraph after",
    "told of": "in the sentence before",
    "holding": "as whom its sentence is about",
    "nearest": "beside it",
}
"""How a source may name a speaker other than by name beside what is said, for messages."""


def quoted_readings(account: Account) -> Iterator[tuple[QuotedWords, Reading]]:
    """What the fact quotes, each with how the source's passages have it."""
    words = tuple(account.fact.quoted())
    if not words:
        return
    speech = account.speech
    passages = [passage.span for passage in account.passages]
    for quoted in words:
        if quoted.mode == "unmarked":
            yield quoted, read_unmarked(account.article, speech.quotations, passages, quoted.words)
        else:
            yield quoted, speech.quoted(quoted.words, passages)


def at_part(account: Account, quoted: QuotedWords, reading: Reading) -> Location:
    """Where the words at fault stand in the YAML."""
    return account.at_words(quoted.path, reading.part_start, reading.part_start + len(reading.part))


def without_own_marks(quoted: QuotedWords) -> tuple[str, ...]:
    """A help line for words that were copied together with their quotation marks."""
    folded = fold(quoted.words).text.strip()
    if len(folded) > len(_ENDS) and (folded[0], folded[-1]) in _ENDS:
        return (f"leave their quotation marks out: {quoted.path[-1]}: {quoted.words.strip()[1:-1].strip()}",)
    return ()


def beside(account: Account, span: Span, message: str) -> tuple[Related, ...]:
    """A second caret under the words of a passage that hold a stored span whole; none where no passage does."""
    passage = _holding(account, span)
    return (account.related(passage, span, message),) if passage is not None else ()


def _holding(account: Account, span: Span) -> Passage | None:
    return next((passage for passage in account.passages if passage.span.holds(span)), None)


def speakers_heard(account: Account) -> Iterator[tuple[Attribution, Hearing]]:
    """The speakers of the fact's quotations, where the words themselves stand as they should."""
    speakers = [given for given in _named(account) if given.of_quotation]
    if not speakers:
        return
    for _, reading in quoted_readings(account):
        if reading.verdict in SPOKEN:
            for speaker in speakers:
                hearing = _hear(account, reading, speaker.person or "")
                yield speaker, _unless_inferred(account, INFERRED, hearing)


def _unless_inferred(account: Account, rule: str, hearing: Hearing) -> Hearing:
    """Nobody, where the editor says that the source does not name who it is, and the source does not."""
    accepted = (exemption.rule for evidence in _cited(account) for exemption in evidence.accept)
    return Hearing(answer="nobody") if hearing.answer in NOT_BY_NAME and rule in accepted else hearing


def _cited(account: Account) -> Iterator[Evidence]:
    return (evidence for evidence in account.fact.evidence if evidence.source == account.source.id)


def _named(account: Account) -> Iterator[Attribution]:
    """Attributions to somebody of the sheet; an id of something else is a problem of its own already."""
    return (given for given in account.attributions() if given.person in account.sheet.person_ids)


def _hear(account: Account, reading: Reading, person: str) -> Hearing:
    """Of several quotations that cuts join, the one that least shows the person to speak."""
    speech = account.speech
    hearings = [speech.speaker(quotation, person) for quotation in dict.fromkeys(reading.quotations)]
    hearings = hearings or [speech.attribution(part.span, person) for part in reading.parts]
    return min(hearings, key=lambda hearing: WORST_FIRST.index(hearing.answer))


def attributions_heard(account: Account) -> Iterator[tuple[Attribution, Hearing]]:
    """Who stands behind the fact's number or claim, by the passage that shows it best."""
    for given in _named(account):
        if given.of_quotation or not account.passages:
            continue
        spans, told = [passage.span for passage in account.passages], what_is_told(account)
        hearings = [account.speech.attribution(span, given.person or "", told) for span in spans]
        by_another = account.speech.told_by_another(spans, given.person or "", told)
        best = max(hearings, key=lambda hearing: WORST_FIRST.index(hearing.answer))
        yield given, by_another or _unless_inferred(account, ATTRIBUTED, best)


def what_is_told(account: Account) -> str:
    """What the fact says, in the editor's words and in its figures and dates."""
    figures = (f"{figure.value:f} {figure.unit} {figure.place or ''}" for figure in account.fact.figures())
    dates = (date.text for date in account.fact.dates())
    return " ".join((*(words.text for words in account.fact.own_words()), *figures, *dates))


def beside_what(hearing: Hearing) -> str:
    """What a second caret points to: for labels."""
    return "the nearest name" if hearing.answer in ("nearest", "nearer") else "the nearest cue"


def heard_instead(hearing: Hearing) -> str:
    """What the source says instead, to follow a name: for labels."""
    if hearing.answer == "denied":
        return f"the source says that “{hearing.subject}” did not say it"
    if hearing.answer == "asked":
        return f"the source only asks whether “{hearing.subject}” said it"
    if hearing.answer == "another":
        return f"the cue nearest to it belongs to “{hearing.subject}”"
    if hearing.answer == "nearer":
        return f"the name nearest to it is “{hearing.subject}”"
    return "no name with a cue in its paragraph"
