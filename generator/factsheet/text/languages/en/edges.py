"""English: the negations and hedges that must not be cut from a passage."""

from __future__ import annotations

from factsheet.text.languages.edge_words import EdgeWords, phrases, words

_NEGATIONS = """
not no never none nobody nothing nowhere neither nor without hardly scarcely barely rarely seldom cannot false untrue
falsely wrongly unlikely impossible unable
"""
_DENIALS = """
deny denies denied denying denial denials refute refutes refuted refuting reject rejects rejected rejecting dismiss
dismisses dismissed dismissing disavow disavows disavowed doubt doubts doubted doubting dispute disputes disputed
disputing disprove disproves disproved disproven debunk debunks debunked
"""
_CONDITIONS = "if unless whether provided lest"
_HEDGES = """
allegedly alleged reportedly supposedly supposed purportedly purported apparently seemingly ostensibly presumably
possibly possible potentially potential perhaps maybe probably likely may might could would hypothetically rumored
rumoured suspected unconfirmed unproven so-called
"""

EDGES = EdgeWords(
    negation="not",
    no=words("no"),
    turning=words(_NEGATIONS + _DENIALS + _CONDITIONS + _HEDGES),
    turning_endings=("n't",),
    turning_phrases=phrases(
        """
        no longer; far from; instead of; rather than; anything but; as if; as though; in case; in the event; even if;
        only if; in doubt;
        fail to; fails to; failed to; failing to; refuse to; refuses to; refused to; refusing to; decline to;
        declines to; declined to; declining to; stopped short; falls short; fell short;
        plan to; plans to; planned to; planning to; aim to; aims to; aimed to; aiming to; intend to; intends to;
        intended to; intending to; hope to; hopes to; hoped to; hoping to; want to; wants to; wanted to; wish to;
        wishes to; seek to; seeks to; sought to; seeking to; try to; tries to; tried to; trying to; attempt to;
        attempts to; attempted to; propose to; proposes to; proposed to; threaten to; threatens to; threatened to;
        ruled out; rules out; rule out; ruling out;
        expect to; expects to; expected to; set to; about to; scheduled to; supposed to; ready to; willing to;
        said to; reported to; rumored to; rumoured to; alleged to; believed to; thought to; seem to; seems to;
        seemed to; appear to; appears to; appeared to; accused of; suspected of; mulling
        """
    ),
    denying_phrases=phrases("ruled out; rules out; rule out; ruling out"),
    harmless=phrases(
        """
        not only; not just; not merely; not simply; not least; no doubt; no wonder; no less; no fewer; no sooner;
        no matter; why not; whether or not; nothing but; none other; could not agree more; as likely as not;
        if not more; more likely
        """
    ),
    openers=words(
        """
        and but because although though while whereas since when whenever where who whom whose which after
        before until till as
        """
    ),
    turned_openers=words("because as since when where who which after before until"),
    openers_after=words("that"),
    complements=words("that"),
    lessening=words("deputy vice former ex acting assistant associate interim incoming future designated would-be sub"),
    lessening_after=words("elect designate"),
    set_off=words(
        """
        allegedly reportedly supposedly purportedly apparently seemingly ostensibly presumably possibly perhaps maybe
        probably never unlikely
        """
    ),
)
