"""English: the words by which a text tells that something is not sure."""

from __future__ import annotations

from factsheet.text.languages.edge_words import phrases, words
from factsheet.text.languages.hedge_words import HedgeWords

_ADVERBS = """
allegedly reportedly reputedly supposedly purportedly apparently seemingly ostensibly presumably possibly perhaps maybe
probably likely unlikely potentially hypothetically theoretically conceivably arguably evidently doubtless doubtful
doubtfully tentatively provisionally roughly approximately about around nearly almost some circa partly partially
mostly largely generally usually often sometimes typically mainly somewhat relatively virtually practically initially
"""
_MODALS = """
may might could would should can must ought cannot couldn't wouldn't shouldn't mightn't if unless whether provided
"""
_ADJECTIVES = """
alleged accused supposed reputed purported apparent seeming ostensible presumed presumptive possible probable potential
hypothetical theoretical conceivable suspected rumored rumoured unconfirmed unproven unverified unclear uncertain
unsure unknown doubtful questionable disputed contested tentative provisional preliminary estimated approximate
projected expected anticipated feared hoped believed thought understood proposed so-called self-described self-styled
would-be putative imagined sceptical skeptical
"""
_NOUNS = """
allegation allegations accusation accusations suspicion suspicions rumor rumors rumour rumours speculation possibility
possibilities probability likelihood chance chances risk risks odds prospect doubt doubts uncertainty claim claims
estimate estimates guess guesses expectation expectations hope hopes fear fears belief opinion view theory hypothesis
indication indications sign signs hint hints hearsay
"""
_VERBS = """
allege alleges alleging claimed claiming believe believes believing think thinks thinking suspect suspects suspecting
suppose supposes presume presumes assume assumes assumed assuming guessed reckon reckons reckoned speculate speculates
speculated speculating estimating expect expects expecting anticipate anticipates predict predicts predicted
predicting forecast forecasts forecasting project projects hoping hoped feared fearing doubted doubting doubts wonder
wonders wondered seem seems seemed appear appears appeared appearing suggest suggests suggested suggesting imply
implies implied indicate indicates indicated indicating hinted hinting tend tends tended argue argues argued contend
contends contended contending maintain maintains maintained insinuate insinuates insinuated intimated reported
reporting reports consider considers considered considering mull mulls mulling plan plans planned planning aim aims
aiming intend intends intended intending want wants seek seeks seeking try tries tried trying attempt attempts
attempted propose proposes threaten threatens threatened surmise surmises surmised rumored estimated warn warns warned
feel feels felt promise promises promised vow vows vowed pledge pledges pledged scheduled
"""

_PHRASES = """
according to; said to; set to; due to; about to; going to; looking to; scheduled to; as if; as though; in theory; not
sure; not certain; not clear; not yet; not necessarily; kind of; sort of; more or less; up to; at least; at most; so
far; to date; looks like; look like; looked like; looks as; looks set; in part; by all accounts; yet to; has it that;
in the eyes of; as far as; under investigation; told to be; in principle; looks to; on course to; on track to; ready
to; poised to
"""

HEDGES = HedgeWords(
    words=words(_ADVERBS + _MODALS + _ADJECTIVES + _NOUNS + _VERBS),
    phrases=phrases(_PHRASES),
)
