"""English: the words by which a text plans, estimates, or tells what is so."""

from __future__ import annotations

from factsheet.text.languages.certainty_words import CertaintyWords, signs
from factsheet.text.languages.edge_words import words

_PLANS = """
will; won't; shall; is to; are to; was to; were to; to be hired; to be built; to be opened; to be created; going to;
plan to; plans to; planned to; planning to; intend to; intends to; intended to; intending to; aim to; aims to; aimed
to; aiming to; hope to; hopes to; hoped to; hoping to; want to; wants to; wanted to; wish to; wishes to; expect to;
expects to; expected to; expecting to; set to; due to open; due to start; due to begin; scheduled to; scheduled for;
supposed to; about to;
slated to; looking to; has yet to; have yet to; had yet to; want; wants; preparing; may; might; would; promise to;
promises to; promised to; vow to; vows to; vowed to; pledge to; pledges to; pledged to; threaten to; threatens to;
threatened to; propose to; proposes to; proposed to; seek to; seeks to; sought to; poised to
"""
_AHEAD = """
plan; plans; planned; planning; intends; intention; intentions; aim; aims; goal; goals; target; targets; ambition;
ambitions; proposal; proposals; proposed; propose; proposes; scheduled; due; upcoming; forthcoming; coming; next; is
on; are on; under construction; at risk; future; soon; later; tomorrow; eventually; ahead; by; until; till; within;
would; should; could; may; might; must; can; if; unless; expect; expects; expected; expectation; forecast; forecasts;
projected; projection; project; pledge; pledges; pledged; promise; promises; promised; vow; vows; vowed; commit;
committed; commitment; prepare; prepares; preparing; preparations; consider; considers; considering; mull; mulls;
mulling; envisage; envisages; envisaged; want; wants; seeking; seeks; announce; announces; announced; agreed;
agreement; decided; decision; to-be; ready; over the next; in the works
"""
_ESTIMATES = """
estimate; estimates; estimated; estimating; about; around; roughly; some; nearly; almost; approximately; approximate;
circa; perhaps; maybe; probably; likely; possibly; believed; thought; reportedly; as many as; up to; at least; more
than; fewer than; less than; over; under; between; dozens; hundreds; thousands; or so; odd; guess; guesses
"""
_SO = """
currently; now; already; today; presently; so far; since; has; have; had; was; were; is; are; employ; employs; work;
works; live; lives; treats; comprises; comprise; consists; consist; attend; attends; holds; represents; represent;
depend; depends; boasts; boast; remain; remains; belong; belongs; contain; contains; exist; exists; include; includes;
serve; serves; sleep; sleeps; speak; speaks; own; owns; earn; earns; pays; suffer; suffers; affect; affects; operates;
operate; produces; produce; teach; teaches; accommodates; patrol; patrols; makes; runs; fills; did; began; became;
became; brought; built; came; cut; drew; fell; found; gave; got; grew; held; kept; knew; laid; led; left; lost; made;
met; paid; put; ran; rose; saw; sent; set up; shot; sold; spent; stood; struck; took; went; won; broke; chose; drove;
fought; hit; hurt; spread; swept; threw; wore
"""

CERTAINTY = CertaintyWords(
    phrases={
        **signs("so", _SO),
        **signs("estimate", _ESTIMATES),
        **signs("ahead", _AHEAD),
        **signs("plan", _PLANS),
    },
    past_endings=("ed",),
    no_past=words(
        """
        united need indeed hundred speed feed seed breed exceed proceed succeed limited so-called kindred sacred naked
        wicked embed unprecedented based related
        said added told reported stated noted explained claimed warned argued insisted according remarked replied
        confirmed stressed emphasised emphasized revealed admitted predicted suggested
        """
    ),
    intentions=words(
        "plan plans planned planning intend intends intended intending aim aims aimed aiming hope hopes hoped hoping "
        "want wants wanted wish wishes propose proposes proposed seek seeks sought"
    ),
    may_be_so=words("would may might was were to"),
    surely_ahead=r"\b(?:said|says|noted|announced|told|added|promised|confirmed|declared)\b[^.;!?]*?\b(would)\b"
    r"(?! have\b| later\b| go on\b| become\b| prove\b| turn\b| eventually\b)",
    only_estimates=words("estimate estimates estimated estimating"),
    infinitive=r"\bto (?!the\b|an?\b|this\b|that\b|these\b|those\b|his\b|her\b|its\b|their\b|our\b|my\b|your\b|it\b"
    r"|him\b|them\b|us\b|me\b|you\b|one\b|all\b|any\b|each\b|some\b|which\b|whom\b|what\b)[a-z]{2,}(?<!ing)\b",
    nouns_are_capital=False,
)
