"""An article and the people of a sheet go in; the places where the article names them come out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from msgspec import Struct

from factsheet.model import Article, Span
from factsheet.text.languages import language_for
from factsheet.text.languages.speech import SpeechWords
from factsheet.text.name_forms import HEAD, AlikeForms, FormIndex, Opened, Parties, Party
from factsheet.text.name_labels import NameInLabel, names_in_labels
from factsheet.text.name_parts import FormKind
from factsheet.text.name_phrases import has_its_article
from factsheet.text.name_places import FIRST_UNSPACED, is_glued, joins, possessive_end, whole
from factsheet.text.name_rivals import FoundName, holds_surname, names_another, with_first_name
from factsheet.text.tokens import words_apart

__all__ = ["Mention", "Party", "mentions"]

_MOST_HEADS = 24
"""Heads of tails that are looked for one by one; where more begin with a word, the word is."""


class Mention(Struct, frozen=True, kw_only=True):
    """A place where an article names one of the sheet's people, or several who share a surname."""

    span: Span
    """In the article's text, without a possessive ending."""
    ids: tuple[str, ...]
    kind: FormKind
    is_person: bool
    possessive: bool = False


def mentions(article: Article, people: Iterable[Party]) -> tuple[Mention, ...]:
    """All of them in order, the longest form at each place; no two overlap."""
    speech = language_for(article.language).speech
    parties = people if isinstance(people, Parties) else Parties(people)
    found = list(_found(article, parties.forms(article.language), speech))
    named = tuple(_by_uniqueness(article, found, parties, speech))
    labels = [
        label
        for label in names_in_labels(article, parties, speech)
        if not any(label.span.overlaps(mention.span) for mention in named)
    ]
    return tuple(sorted((*named, *_of_labels(labels, parties)), key=_place)) if labels else named


def _of_labels(labels: Iterable[NameInLabel], parties: Parties) -> Iterator[Mention]:
    persons = parties.words_of_persons
    for label in labels:
        is_person = not persons.keys().isdisjoint(label.ids)
        yield Mention(span=label.span, ids=label.ids, kind=label.kind, is_person=is_person)


def _place(mention: Mention) -> int:
    return mention.span.start


def _found(article: Article, index: FormIndex, speech: SpeechWords) -> Iterator[FoundName]:
    text, done = article.folded.text, 0
    for start, word in _beginnings(text, index, speech):
        if start < done:
            continue
        found = _longest(text, start, word, index, speech)
        if found is not None:
            done = found.end
            yield found


def _beginnings(text: str, index: FormIndex, speech: SpeechWords) -> list[tuple[int, str]]:
    """The words that may begin a name, in order, each with its place.

    Nearly no word of an article does: what is asked of each word is what reading names costs.
    """
    words = set(words_apart(text, joined="_"))
    beginning = index.keys() & words
    places = {(start, word) for word in beginning for start in _heads(text, word, index[word])}
    if not text.isascii() and max(text) >= FIRST_UNSPACED:
        # Names in Chinese or Thai have no spaces around them, and Korean ones none before a particle.
        places.update((start, word) for word in index if is_glued(word) for start in _all_places(text, word))
    if speech.genitive_s:
        stems = (word for word in words if any(stem in index for stem in _stems(word, speech)))
        places.update((start, word) for word in stems for start in _word_places(text, word))
    return sorted(places)


def _heads(text: str, word: str, by_head: Mapping[str, Sequence[Opened]]) -> Iterator[int]:
    """Where a word stands with the head of a tail: several names may begin with “the”, as do many other words."""
    heads = {*by_head, *(opened.tail for opened in by_head.get("", ()))} - {""}
    if len(heads) > _MOST_HEADS or any(not opened.tail for opened in by_head.get("", ())):
        heads = {""}
    for head in heads:
        yield from _word_places(text, word, head)


def _word_places(text: str, word: str, head: str = "") -> Iterator[int]:
    """Where a run of letters and digits stands that is not part of a longer one, with what begins right behind it."""
    wanted = word + head
    start = text.find(wanted)
    while start >= 0:
        end = start + len(word)
        if not (start and joins(text[start - 1])) and not joins(text[end : end + 1]):
            yield start
        start = text.find(wanted, start + len(word))


def _all_places(text: str, word: str) -> Iterator[int]:
    start = text.find(word)
    while start >= 0:
        yield start
        start = text.find(word, start + len(word))


def _longest(text: str, place: int, word: str, index: FormIndex, speech: SpeechWords) -> FoundName | None:
    best: FoundName | None = None
    for at, opened in _candidates(text, place, word, index, speech):
        start, end = place - len(opened.lead), at + len(opened.tail)
        if start < 0 or text[start:place] != opened.lead or (best and end - start < best.end - best.start):
            continue
        possessive = possessive_end(text, end, speech)
        if possessive is None and opened.forms[0].any_case and speech.genitive_s and text.startswith("es", end):
            # German “des Gerichtes”; a person's name never takes it, or “Johannes” would be Johann's.
            possessive = end + 2
        of_person = not opened.forms[0].any_case
        if not whole(text, start, end if possessive is None else possessive, of_person=of_person):
            continue
        if opened.forms[0].article and not has_its_article(text, start, end, opened.forms[0], speech):
            continue
        forms = AlikeForms((*best.forms, *opened.forms)) if best and end == best.end else opened.forms
        best = FoundName(start, end, forms, possessive is not None)
    return best


def _candidates(
    text: str, place: int, word: str, index: FormIndex, speech: SpeechWords
) -> Iterator[tuple[int, Opened]]:
    """Forms that begin with a word, or with it less its genitive s, each with the place where its tail stands."""
    for key in (word, *_stems(word, speech)):
        by_head = index.get(key)
        if by_head is None:
            continue
        at = place + len(key)
        for head in (text[at : at + HEAD], ""):
            for opened in by_head.get(head, ()):
                if text.startswith(opened.tail, at):
                    yield at, opened


def _stems(word: str, speech: SpeechWords) -> tuple[str, ...]:
    """A word less a genitive ending that has no apostrophe: German “Merkels”, “des Gerichtes”."""
    if not speech.genitive_s or not word.endswith("s"):
        return ()
    return (word[:-1], word[:-2]) if word.endswith("es") else (word[:-1],)


def _by_uniqueness(
    article: Article, found: Sequence[FoundName], parties: Parties, speech: SpeechWords
) -> Iterator[Mention]:
    """Mentions, with surnames that somebody else in the article bears told apart from those that are unique."""
    text = article.folded.text
    own_words = parties.words_of_persons
    others = [place for place in found if names_another(text, place, own_words, speech)]
    shared = {place.forms[0].text for place in others if place.forms[0].kind == "surname"}
    not_theirs = {place.start for place in others}
    theirs = _without_middle_names([place for place in found if place.start not in not_theirs], others)
    # Hundreds of a sheet's people may bear one first name, and the article has it a dozen times: each is asked once.
    distinct = {id(place.forms): place.forms for place in theirs}
    present = frozenset[str]().union(*(forms.told_apart for forms in distinct.values()))
    in_full = frozenset[str]().union(*(forms.in_full for forms in distinct.values()))
    held = {place.forms[0].text for place in theirs if holds_surname(text, place, own_words, speech)}
    namings = {
        key: _naming(forms, present, in_full, parties, speech, shared=shared, held=held)
        for key, forms in distinct.items()
    }
    persons = {key for key, (_, ids) in namings.items() if not own_words.keys().isdisjoint(ids)}
    done = 0
    for place in theirs:
        kind, ids = namings[id(place.forms)]
        if kind is not None:
            start = max(done, with_first_name(text, place, speech))
            done = place.end
            span = article.folded.stored(start, place.end)
            is_person = id(place.forms) in persons
            yield Mention(span=span, ids=ids, kind=kind, is_person=is_person, possessive=place.possessive)


def _without_middle_names(theirs: Sequence[FoundName], others: Sequence[FoundName]) -> Sequence[FoundName]:
    """Less those words that are no surname: the text names nobody in full by them, or goes by the last word instead."""
    if all(place.forms[0].kind != "middle name" for place in theirs):
        return theirs
    in_full = frozenset[str]().union(*(place.forms.in_full for place in theirs))
    by_surname = {form.id for place in theirs for form in place.forms if form.kind == "surname"}
    strangers = {place.forms[0].text for place in others}
    may_be = in_full - by_surname
    return [
        place
        for place in theirs
        if place.forms[0].kind != "middle name"
        or (may_be.issuperset(place.forms.parts) and place.forms[0].text not in strangers)
    ]


def _naming(
    forms: AlikeForms,
    present: frozenset[str],
    in_full: frozenset[str],
    parties: Parties,
    speech: SpeechWords,
    *,
    shared: Set[str],
    held: Set[str],
) -> tuple[FormKind | None, tuple[str, ...]]:
    """How a place with these forms names somebody, and whom; None for a first name that several in the article bear.

    Of those who share a surname or a first name it names the ones whom the article names in full, if there are any.
    Who has no other name in the sheet than that surname is named with them, and alone where it is `held`.
    """
    text = forms[0].text
    named, others = forms.named, forms.parts
    if not forms.has_surname and not in_full.isdisjoint(others):
        present = in_full
    if named and (not others or " " in text or text in held or not parties.words_of_persons.keys() >= set(named)):
        return "name", named
    possible = others if present.issuperset(others) else tuple(id for id in others if id in present) or others
    bearers = parties.bearers(speech).get(text.split(" ")[-1].rstrip(","), frozenset()).difference(named)
    met = bearers & present if present.issuperset(possible) else bearers & present.union(possible)
    is_shared = text in shared or len(met) > 1
    if is_shared and not forms.has_surname:
        return None, ()
    ids = tuple(dict.fromkeys((*named, *possible)))
    if forms.has_surname:
        return "shared" if is_shared else "surname", ids
    return forms[0].kind, ids
