"""The rules, in the order they are asked: a further rule is one module, one line here and its cases."""

from __future__ import annotations

from factsheet.rules import (
    also_not_in_articles,
    article_missing,
    article_not_text,
    attribution_dropped,
    attribution_not_in_passage,
    bad_date,
    bad_value,
    certainty_differs,
    crosses_paragraph,
    cuts_negation,
    cuts_word,
    date_not_in_passage,
    date_too_precise,
    difference_not_found,
    difference_not_recorded,
    duplicate_id,
    hedge_not_in_passage,
    missing_field,
    mixed_script,
    name_not_in_passage,
    negation_differs,
    not_silent,
    number_not_in_passage,
    passage_ambiguous,
    passage_not_found,
    passage_too_short,
    place_differs,
    qualifier_differs,
    quote_cut_short,
    quote_not_in_marks,
    quote_not_verbatim,
    quote_out_of_order,
    quote_partly_in_marks,
    quote_unclosed,
    same_report,
    source_changed,
    speaker_by_pronoun,
    speaker_not_named,
    statement_differs,
    unknown_field,
    unknown_reference,
    unknown_source,
    unused_exemption,
    yaml_syntax,
)
from factsheet.rules.base import Rule, rule_of

RULES: tuple[Rule, ...] = tuple(
    rule_of(module)
    for module in (
        # Asked while the files are read.
        yaml_syntax,
        unknown_field,
        missing_field,
        bad_value,
        bad_date,
        duplicate_id,
        unknown_reference,
        unknown_source,
        article_missing,
        article_not_text,
        # Asked of every passage.
        passage_not_found,
        passage_ambiguous,
        crosses_paragraph,
        cuts_word,
        passage_too_short,
        mixed_script,
        # Asked of every fact as each source tells it.
        number_not_in_passage,
        qualifier_differs,
        date_not_in_passage,
        date_too_precise,
        name_not_in_passage,
        place_differs,
        quote_not_verbatim,
        quote_not_in_marks,
        quote_partly_in_marks,
        quote_out_of_order,
        quote_cut_short,
        quote_unclosed,
        speaker_not_named,
        speaker_by_pronoun,
        attribution_not_in_passage,
        attribution_dropped,
        cuts_negation,
        hedge_not_in_passage,
        certainty_differs,
        statement_differs,
        negation_differs,
        not_silent,
        unused_exemption,
        # Asked of the sheet as a whole.
        same_report,
        difference_not_recorded,
        difference_not_found,
        also_not_in_articles,
        source_changed,
    )
)

RULE_BY_NAME: dict[str, Rule] = {rule.name: rule for rule in RULES}

__all__ = ["RULES", "RULE_BY_NAME", "Rule"]
