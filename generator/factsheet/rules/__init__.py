"""The rules, in the order they are asked: a further rule is one module, one line here and its cases."""

from __future__ import annotations

from factsheet.rules import (
    article_missing,
    article_not_text,
    bad_value,
    crosses_paragraph,
    duplicate_id,
    hedge_not_in_passage,
    missing_field,
    not_silent,
    passage_ambiguous,
    passage_not_found,
    source_changed,
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
        duplicate_id,
        unknown_reference,
        unknown_source,
        article_missing,
        article_not_text,
        # Asked of every passage.
        passage_not_found,
        passage_ambiguous,
        crosses_paragraph,
        # Asked of every fact as each source tells it.
        hedge_not_in_passage,
        not_silent,
        unused_exemption,
        # Asked of the sheet as a whole.
        source_changed,
    )
)

RULE_BY_NAME: dict[str, Rule] = {rule.name: rule for rule in RULES}

__all__ = ["RULES", "RULE_BY_NAME", "Rule"]
