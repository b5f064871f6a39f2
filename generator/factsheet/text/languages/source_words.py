"""What a language table says of sources: the words that lead to whom a statement is from, without a verb of speech."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from factsheet.text.languages.role_words import RoleWords


class SourceWords(RoleWords, frozen=True, kw_only=True, dict=True):
    """Phrases, nouns and compounds by which a text gives its source; words as in speech."""

    before_source: tuple[tuple[str, ...], ...]
    """Phrases that stand before the source: “according to”."""
    own: frozenset[str]
    """Words inside of such a phrase that make it the subject's own: German “nach eigenen Angaben”."""
    after_source: frozenset[str]
    views: frozenset[str]
    """Nouns between a possessive and one of `after_views`: German “seiner Meinung nach”."""
    after_views: frozenset[str]
    as_source: frozenset[str]
    """Words that are a cue only between a quotation and a name: German “so Müller”."""
    speech_nouns: frozenset[str]
    """What belongs to the one who speaks: “Smith's words”."""
    signs: frozenset[str]
    """Things that suggest something and say nothing: “Smith says evidence suggests”."""
    owners: frozenset[str]
    """Words between a phrase such as “nach Angaben” and the source."""
    documents: frozenset[str]
    """What speaks for the one who made it: “a report by Unicef found”."""
    viewpoints: frozenset[str]
    """Before whoever a clause that leads to a quotation speaks for: “for Smith it is clear: “…””."""
    of_documents: frozenset[str]
    """Between such a thing and its maker."""
    printed_in: frozenset[str]
    """Between such a thing and the newspaper that has it."""
    authors: frozenset[str]
    """Prepositions between what is said and who says it: “a statement from Smith”."""
    agents: frozenset[str]
    """Prepositions before who does what a passive tells: “by”, German “von”, “durch”."""
    means: frozenset[str]
    """Prepositions that say by which words somebody does a thing: German “mit der Begründung”."""
    pointing: frozenset[str]
    """Words that at the head of a sentence stand for what was said before: German “Dies gab Berg bekannt”."""
    pointing_by: frozenset[str]
    """Such words with a preposition in them: German “davon geht Berg aus”."""
    pointing_at: frozenset[str]
    """Such words before a noun that says what it was: German “diese Ansicht vertritt Berg”."""
    conclusions: frozenset[str]
    """Such nouns that are no nouns of speech."""
    inside: frozenset[str]
    """Words at the head of a sentence for the paper that was told of before: German “Darin steht”."""
    anyone: frozenset[str]
    """A subject that stands for the people of the place named before it: German “im Amt hofft man”."""
    inside_of: frozenset[str]
    """Prepositions before such a place."""
    bare_sources: frozenset[str]
    """Prepositions behind which a noun without an article is a known one: German “laut Ministerium”, “beim Verein”."""
    spokesman_ends: tuple[str, ...]
    """Ends of compounds for whoever speaks for the one the first part names: German “Polizeisprecherin”."""
    figures_ends: tuple[str, ...]
    """Ends of compounds for what the one whom the first part names has told: German “Polizeiangaben”."""
    no_owners: frozenset[str]
    """First parts of such compounds that name nobody: German “Pressesprecher”."""
    emerges: frozenset[str]
    """Verbs with an origin in place of a subject: German “wie aus dem Amt verlautete”."""
    emerges_with: Mapping[str, frozenset[str]]
    """Those that are so only with one of these words soon after: German “das geht aus dem Bericht hervor”."""
    origins: frozenset[str]
    """Prepositions before such an origin."""

    @cached_property
    def document_ends(self) -> tuple[str, ...]:
        """Ends of compounds that are documents too; none where the language has no such compounds."""
        return tuple(sorted(self.documents)) if self.genitive_s else ()

    @cached_property
    def before_source_by_word(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """The phrases before a source by their first word, in their order."""
        return {
            first: tuple(phrase for phrase in self.before_source if phrase[0] == first)
            for first in dict.fromkeys(phrase[0] for phrase in self.before_source)
        }
