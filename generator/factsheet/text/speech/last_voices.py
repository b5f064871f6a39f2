"""A sentence goes in; the last cue of it that may speak in the next one too comes out."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from factsheet.text.speech.cue import Cue
from factsheet.text.speech.items import DASHES
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.transcript import Transcript
from factsheet.text.speech.voice import Voice, voice_of


class LastVoices:
    """Who goes on speaking behind the sentences of one article."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript

    def of(self, sentence: Sentence, *, reported: bool = False) -> Voice | None:
        """The last cue of a sentence that may speak in the next one too; any that says, where that is `reported`."""
        cues = self._transcript.cues(sentence)
        for place in range(len(cues) - 1, -1, -1):
            cue = cues[place]
            voice = voice_of(cue, sentence)
            told = reported and cue.manner == "says" and not cue.is_noun
            goes_on = told or self._carries_over(cue) or self._was_said(cue, sentence) or self._asks(cue, sentence)
            if voice is None or not goes_on or self._only_meanwhile(cue, cues[:place], sentence):
                continue
            if place and (voice.is_relative(self._transcript.words) or self._is_in_aside(cue, sentence)):
                # German “schreibt Müller in einer Mail, aus der Berg zitiert”, “sagte Müller, dies sei – laut Berg –
                # zu spät”: Müller goes on.
                continue
            if place and voice.is_reported(self._transcript.words) and self._is_retold(cues[:place], sentence):
                # German “Wie die Zeitung schreibt, habe Müller erklärt, …”: the newspaper goes on.
                continue
            if cue.whole_sentence_only and any(self._tells(other) for other in cues[:place]):
                # German “Wie Müller mitteilte, ist das nach Ansicht des Amtes zu spät”: Müller goes on.
                continue
            if not any(self._is_told_by(cue, other, sentence) for other in cues[:place]):
                return voice
        return None

    def _tells(self, cue: Cue) -> bool:
        return cue.subject is not None and cue.manner == "says" and self._carries_over(cue)

    def _is_retold(self, earlier: Sequence[Cue], sentence: Sentence) -> bool:
        """Whether one of the cues before is nobody's words but the article's."""
        voices = [voice for cue in earlier if (voice := voice_of(cue, sentence)) is not None and cue.manner == "says"]
        return any(not voice.is_reported(self._transcript.words) for voice in voices)

    def source_of(self, sentence: Sentence) -> Voice | None:
        """German “Nach den Worten von Müller ist es zu spät. „Wir schließen.“”: a person alone, by name or title."""
        voices = [voice for cue in self._transcript.cues(sentence) if (voice := voice_of(cue, sentence)) is not None]
        source = next((voice for voice in voices if voice.cue.whole_sentence_only), None)
        if (
            source is None
            or source.cue.manner != "says"
            or any(voice.subject.mentions != source.subject.mentions for voice in voices)
        ):
            return None
        subject = source.subject
        is_person = subject.kind == "names" and len(subject.mentions) == 1 and subject.mentions[0].is_person
        if subject.kind == "description":
            # “Der Kieler Politikerin zufolge ist es zu spät. „…“”
            is_person = sentence.items[subject.last].lower in self._transcript.words.titles
        return replace(source, beside="carried on") if is_person else None

    def _was_said(self, cue: Cue, sentence: Sentence) -> bool:
        """“…” was the reply of Smith: a noun that says whose words the sentence opens with."""
        opens = cue.is_noun and sentence.items[0].kind == "quotation"
        return opens and any(item.lower in self._transcript.words.linking for item in sentence.items[1 : cue.first])

    def _asks(self, cue: Cue, sentence: Sentence) -> bool:
        """“Smith's verdict? “…””: a noun and its owner that the quotation behind them answers."""
        behind = [item.text for item in sentence.items[cue.last + 1 :]]
        return cue.is_noun and cue.first == 0 and behind == ["?"]

    def _is_told_by(self, cue: Cue, other: Cue, sentence: Sentence) -> bool:
        """Whether a cue only stands in what another before it says: “Smith said that Jones had claimed it”."""
        if other.subject is None or not self._carries_over(other) or other.last >= cue.first:
            return False
        between = sentence.items[other.last + 1 : cue.first]
        return all(item.kind in ("word", "name") for item in between)

    def _only_meanwhile(self, cue: Cue, earlier: Sequence[Cue], sentence: Sentence) -> bool:
        """Whether a clause only tells what others did as somebody spoke: “…,” Smith said, as the crowd cheered."""
        items, first = sentence.items, cue.first
        if (
            first < 2
            or items[first - 1].lower not in self._transcript.words.as_clause
            or items[first - 2].kind != "comma"
        ):
            return False
        if self._transcript.words.verb_second or any(item.kind == "quotation" for item in items[cue.last + 1 :]):
            return False
        return any(other.first > 0 and items[other.first - 1].kind == "quotation" for other in earlier)

    def _carries_over(self, cue: Cue) -> bool:
        """Whether a cue may speak in the next sentence too: “Smith denied it. “…””, but not “Smith did not say”."""
        if cue.whole_sentence_only or cue.is_noun:
            return False
        return cue.manner == "says" or cue.verb in self._transcript.words.denials

    def _is_in_aside(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether a German cue stands between two dashes."""
        dashes = [at for at, item in enumerate(sentence.items) if item.text in DASHES]
        before = sum(at < cue.first for at in dashes)
        return bool(self._transcript.words.moods) and before % 2 == 1 and before < len(dashes)
