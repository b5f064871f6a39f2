"""English, for proof strength."""

from __future__ import annotations

from factsheet.render.wording.proof import ProofWords

PROOF = ProofWords(
    title="Proof strength",
    lede=(
        "A check that passes says little if it would pass with a wrong number too. So mistakes were put into copies of "
        "the facts on purpose, one at a time, and all checks were made again: {caught} of {counted} were caught."
    ),
    kinds={
        "number": "Number",
        "name": "Name, role or place",
        "date": "Date",
        "quotation": "Extent of a quotation",
        "negation": "“Not” or “maybe” put in or left out",
        "source": "Source of a passage",
        "attribution": "Who says it",
        "measure": "Unit, measure, “about”",
        "certainty": "Planned or happened, hedges",
    },
    kind="Mistake in",
    caught="Caught",
    of="{caught} of {counted}",
    outcomes={"missed": "got through", "warned": "only warned of", "supported": "not counted"},
    outcome_notes={
        "missed": "No check sees these. Read the field twice, or cite a passage that says more.",
        "warned": "The site is built with these, and the editor is told.",
        "supported": "No check can tell these from the fact.",
    },
    supports={
        "same-words": "{words} has the same words",
        "said-too": "the passages say “{words}” too",
        "printed-too": "no passage is cited, and an article prints “{words}” too",
        "inferred": "the date is inferred by the editor",
    },
    warned_by="warning: {rule}",
    nothing="nothing",
    none_missed="All mistakes that a check could find are caught.",
)
