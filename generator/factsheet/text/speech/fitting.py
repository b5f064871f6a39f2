"""What a pronoun can stand for and some mentions go in; the people and organizations among them that fit come out."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.languages.speech import Reference
from factsheet.text.names import Mention
from factsheet.text.speech.insertions import entering
from factsheet.text.speech.namesakes import Namesakes
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.transcript import Transcript


class Fitting:
    """Whom the pronouns of one article fit."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._namesakes = Namesakes(transcript)

    def among(self, named: Sequence[Mention], reference: Reference) -> tuple[str, ...]:
        """The ids of those who fit, in the order named; of several who share a surname the one who is meant."""
        if reference == "several":
            return tuple(id for mention in named for id in mention.ids if len(named) > 1 or not mention.is_person)
        if reference == "thing":
            return tuple(id for mention in named if not mention.is_person for id in mention.ids)
        if len(named) > 1:
            return ()
        fitting = [id for mention in named if mention.is_person for id in mention.ids if self.can_be(id, reference)]
        if len(fitting) > 1:
            last = self._namesakes.meant(named[0])
            return tuple(id for id in fitting if id in last or self._is_all_known(named[0], id)) or tuple(fitting)
        return tuple(fitting)

    def last_of(self, told: tuple[str, ...], sentence: Sentence, at: int, reference: Reference) -> tuple[str, ...]:
        """“Smith smiled when Jones came in. He said”: the last named, unless only Smith, who is `told` of by the name
        at `at`, is known to be a man."""
        later = (sentence.items[place].mention for place in entering(sentence, at, self._transcript.words))
        for mention in reversed([mention for mention in later if mention is not None]):
            if (ids := self.among((mention,), reference)) and (self._is_known(ids) or not self._is_known(told)):
                return ids
        return told

    def _is_known(self, people: Sequence[str]) -> bool:
        return any(self._transcript.sexes.of(person) is not None for person in people)

    def _is_all_known(self, mention: Mention, person: str) -> bool:
        """Whether the sheet knows the person by no more than the surname that stands there."""
        name = self._transcript.parties.by_id[person].name
        return " " not in name and name == self._transcript.article.words_of(mention.span)

    def can_be(self, person: str, reference: Reference) -> bool:
        """Whether a pronoun fits a person, as far as the first name or a title tells."""
        if reference == "anyone":
            return True
        sex = self._transcript.sexes.of(person)
        return sex is None or (sex != "man" if reference == "no man" else sex == reference)
