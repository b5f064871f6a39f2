"""The words that an article uses for somebody (“Der Vorsitzende Max Berg (SPD)”) go in; the name in them comes out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.name_parts import Article, Form, is_first_name, is_title

_BRACKET = re.compile(r"\s*\(([^()]*)\)")
_ABBREVIATION = re.compile(r"(?=(?:.*[A-ZÄÖÜ]){2})[\w.&/-]{2,12}|[a-z]{2,4}")
_NAME_BEHIND = re.compile(r" [^\W\d_a-zäöüß][\w-]")
"""“der Minister Berg” is the name that follows."""
_WORD = re.compile(r"[\w-]+|[.,;:!?\"]")
_JOINED_ARTICLE = re.compile(r"(?:[ae][a-z]{1,2}-|d['’])[^\W\d_a-zäöüß]")
_REACH = 60
"""Code points before a noun in which its article stands, adjectives between."""
_LONGEST_NAME = 5
"""Words: “Maria Anna von der Leyen”."""
_GIVEN_AND_SURNAME = 2
_NOBLE = frozenset(
    {"graf", "gräfin", "freiherr", "freifrau", "baron", "baronin", "ritter", "prinz", "prinzessin", "schenk"}
)
"""German words before a “von” that belongs to the name."""
_SHORTEST_OFFICE = 7
"""Letters of a compound that ends in a title: “Stadtrat”."""


class NamePhrase(Struct, frozen=True, kw_only=True):
    names: tuple[str, ...]
    """What may stand for somebody elsewhere: without article, party or title; an abbreviation in brackets with it."""
    is_description: bool = False
    """Whether there is no name in it: “der Minister”, “the minister”."""
    article: Article = ""
    """Without which the words mean others, or nobody: “der” of “der Minister”, “die” of “die Polizei”."""


def person_in(text: str, speech: SpeechWords) -> NamePhrase:
    """“former harbour master Ann Berg” is Ann Berg, German “der Sprecher der Fraktion, Max Berg” is Max Berg."""
    articles = either(speech.definite, speech.indefinite)
    if not speech.verb_second:
        words = text.split(" ")
        is_description = words[0].lower() in articles and len(words) > 1 and not any(map(_is_capital, words[1:]))
        return NamePhrase(names=(_behind_noun(words, speech) or text,), is_description=is_description)
    bare = _less_statement(_BRACKET.sub("", text).strip(" ,") or text, speech)
    words = (_apposed(bare, speech) or bare).split(" ")
    if words[0].lower() not in articles or len(words) < 2:
        return NamePhrase(names=(_behind_title(_less_place(words, speech), speech),))
    name = _behind_article(words[1:], speech)
    if name is not None:
        return NamePhrase(names=(name,))
    article: Article = "definite" if words[0].lower() in speech.definite else "indefinite"
    return NamePhrase(names=(" ".join(words[1:]),), is_description=True, article=article)


def _behind_noun(words: Sequence[str], speech: SpeechWords) -> str | None:
    """The first name and surname behind a noun in small letters: “prosecutor Ann Berg”, but not “lawyer for Ann Berg”,
    nor the title in “former Prime Minister”.
    """
    capital = [_is_capital(word) or word in speech.name_particles for word in words]
    last = max((at for at, word in enumerate(words) if not capital[at]), default=None)
    if last is None or not words[last].isalpha() or sum(map(_is_capital, words[last + 1 :])) < _GIVEN_AND_SURNAME:
        return None
    articles = either(speech.definite, speech.indefinite)
    small = either(articles, speech.prepositions, speech.coordinators, speech.relatives).union(speech.pronouns)
    is_led = words[last].lower() not in articles and not any(word in small for word in words[1 : last + 1])
    return " ".join(words[last + 1 :]) if is_led and not _tells_office(words[-1], speech) else None


def _less_statement(text: str, speech: SpeechWords) -> str:
    """German “Aussagen der Anwältin” is the Anwältin, “Auffassung Norwegens” is Norwegen: whose words they are."""
    words = text.split(" ")
    first = 1 if words[0].lower() in either(speech.definite, speech.indefinite) else 0
    if len(words) < first + 2 or words[first].lower() not in either(
        speech.views, speech.speech_nouns, speech.documents
    ):
        return text
    owner = words[first + 1 :]
    if owner[0].lower() in speech.owners and len(owner) > 1:
        return " ".join(owner[1:])
    if owner[0].lower() in speech.genitives and len(owner) > 1:
        return " ".join(owner)
    if len(owner) == 1 and _is_capital(owner[0]) and owner[0].endswith("s"):
        return owner[0].removesuffix("s")
    return text


def bare_name(text: str, speech: SpeechWords) -> str:
    """A person's name less what stands around it and any titles: of whom all who share it are one."""
    words = person_in(text, speech).names[0].split(" ")
    while len(words) > 1 and is_title(words[0], speech):
        words = words[1:]
    return " ".join(words)


def organization_in(text: str, speech: SpeechWords) -> NamePhrase:
    """German “die Gewerkschaft der Hafenarbeiter (GdH)” is the Gewerkschaft der Hafenarbeiter, or the GdH."""
    if not speech.verb_second:
        return NamePhrase(names=(text,))
    bare = _less_statement(_BRACKET.sub("", text).strip(" ,") or text, speech)
    words = bare.split(" ")
    is_led = words[0].lower() in speech.definite and any(map(_is_capital, words[1:]))
    short = [match for match in _BRACKET.findall(text) if _ABBREVIATION.fullmatch(match)]
    article: Article = "not indefinite" if is_led and len(words) == 1 + 1 and not short else ""
    name = words[1:] if is_led else words
    if len(name) > 1 and _is_capital(name[1]) and name[0].lower().endswith(tuple(speech.collectives)):
        # “die Gewerkschaft Nordlicht”
        short.append(" ".join(name[1:]))
    return NamePhrase(names=(" ".join(name), *short), article=article)


def _apposed(text: str, speech: SpeechWords) -> str | None:
    """Of “der Leiter der Werft, Max Berg” and “Max Berg, Leiter der Werft”, the part that has the name."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) < _GIVEN_AND_SURNAME:
        return None
    if parts[1].split(" ")[0].lower() in either(speech.relatives, speech.definite):
        # “Max Berg, der die Werft leitet”
        return parts[0]
    is_led = parts[0].split(" ")[0].lower() in speech.definite
    if is_led and " " not in parts[-1] and _is_capital(parts[-1]) and not _tells_office(parts[-1], speech):
        # “der Leiter der Werft, Berg”
        return parts[-1]
    names = [part for part in (parts[0], parts[-1]) if _is_name(_less_titles(part.split(" "), speech), speech)]
    return names[0] if len(names) == 1 else None


def _less_titles(words: Sequence[str], speech: SpeechWords) -> Sequence[str]:
    while len(words) > _GIVEN_AND_SURNAME and _tells_office(words[0], speech):
        words = words[1:]
    return words


def _is_name(words: Sequence[str], speech: SpeechWords) -> bool:
    """Whether nothing but a first name and a surname stands there, particles between them."""
    if not _GIVEN_AND_SURNAME <= len(words) <= _LONGEST_NAME or not _is_capital(words[-1]):
        return False
    if not _is_capital(words[0]) or words[0].lower() in either(speech.definite, speech.indefinite):
        return False
    return all(_is_capital(word) or word in speech.name_particles for word in words) and not any(
        is_title(word, speech) or word.lower() in speech.callings for word in words
    )


def _less_place(words: Sequence[str], speech: SpeechWords) -> Sequence[str]:
    """“Max Berg vom Hafenamt”: less what follows a name behind a preposition."""
    at = next((at for at, word in enumerate(words) if word in speech.prepositions), len(words))
    name = _less_titles(words[:at], speech)
    if not _is_name(name, speech) or is_first_name(name[-1], speech) or name[-1].lower() in _NOBLE:
        # “Ursula Anna von Berg”, “Otto Graf von der Burg”
        return words
    return words[:at]


def _behind_title(words: Sequence[str], speech: SpeechWords) -> str:
    """“Norwegens Ministerpräsidentin Anna Berg”, “Hafenchef Berg” less the title: it stands beside the name."""
    if is_first_name(words[0], speech):
        return " ".join(words)
    last = max((at for at, word in enumerate(words[:-1]) if _tells_office(word, speech)), default=None)
    return " ".join(words if last is None else words[last + 1 :])


def _behind_article(words: Sequence[str], speech: SpeechWords) -> str | None:
    """The name at the end of “deutsche Außenminister Max Berg”; None where there is none."""
    first = len(words)
    while first and (_is_capital(words[first - 1]) or _is_particle(words, first - 1, speech)):
        first -= 1
    run = words[first:]
    if not run or not _is_capital(run[0]):
        return None
    given = next((at for at, word in enumerate(run[:-1]) if is_first_name(word, speech)), None)
    if given:
        return " ".join(run[given:])
    if first and words[first - 1].lower() in either(speech.genitives, speech.prepositions):
        # “der Sprecher der Polizei Max Berg”
        return " ".join(run[-_GIVEN_AND_SURNAME:]) if len(run) > _GIVEN_AND_SURNAME else None
    office = max((at for at, word in enumerate(run) if _tells_office(word, speech)), default=0)
    if run[office].endswith("er") and len(run) - office > 1 + _GIVEN_AND_SURNAME and not any(map(str.islower, run)):
        # “der Berner Stadtplaner Max Berg”
        office += 1
    return " ".join(run[office + 1 :]) or None


def _tells_office(word: str, speech: SpeechWords) -> bool:
    lowered = word.lower()
    if lowered in speech.titles or lowered in speech.callings:
        return True
    # “Murat” is no “Rat”.
    return is_title(word, speech) and len(word) >= _SHORTEST_OFFICE and lowered not in either(speech.men, speech.women)


def _is_particle(words: Sequence[str], at: int, speech: SpeechWords) -> bool:
    """“von” in “Anna von Berg”: no genitive before a noun."""
    small = words[at] in speech.name_particles - either(speech.genitives, speech.definite)
    return small and 0 < at < len(words) - 1 and not is_title(words[at - 1], speech)


def _is_capital(word: str) -> bool:
    """“Berg”, and with an article of its own “el-Berg”, “d'Arc”."""
    return word[:1].isupper() or _JOINED_ARTICLE.match(word) is not None


def has_its_article(text: str, start: int, end: int, form: Form, speech: SpeechWords) -> bool:
    """Whether a noun of folded text means whom it means with its article: “der Minister”, and no “Minister Berg”.

    German “eine andere Polizei” is not “die Polizei”; “der Sprecher” may be “ein Sprecher” who was brought in before.
    """
    if form.article == "in marks":
        return text[start - 1 : start] == '"'
    before = _word_before(text, start, speech)
    if form.article == "not indefinite":
        return before not in either(speech.indefinite, speech.negations)
    if _NAME_BEHIND.match(text, end):
        return False
    if form.article == "definite":
        return before in either(speech.definite, speech.bare_sources)
    return before in either(speech.definite, speech.indefinite, speech.bare_sources)


def _word_before(text: str, start: int, speech: SpeechWords) -> str:
    """The last word before a place that is no adjective, in small letters."""
    for found in reversed(list(_WORD.finditer(text, max(0, start - _REACH), start))):
        word, lowered = found.group(), found.group().lower()
        small = either(speech.definite, speech.indefinite, speech.prepositions, speech.negations)
        if lowered in small or word != lowered or not word.endswith(speech.adjective_ends):
            return lowered
    return ""
