"""English: what tells in which time a clause speaks."""

from __future__ import annotations

import re

from factsheet.text.languages.number_words import phrases, words
from factsheet.text.languages.tense_words import TenseWords

TENSES = TenseWords(
    past=words(
        "was were wasn't weren't had hadn't did didn't began became came went took fell rose gave grew won "
        "lost left met broke drove flew wrote spoke held led sent spent stood sold bought caught fought died "
        "arrived ended resigned vanished"
    ),
    passive=words("be is are being isn't aren't"),
    preterite=re.compile(
        r"(?!(?:need|exceed|proceed|succeed|indeed|hundred|sacred|naked|united|limited|warned|reported|stated|claimed|"
        r"insisted|suggested|asked|replied|noted|argued|stressed|explained|confirmed|predicted|estimated)$)\w{2,}ed"
    ),
    telling=words(
        "said told warned reported stated claimed insisted suggested asked replied noted argued stressed explained "
        "confirmed predicted estimated announced added says"
    ),
    not_subjects=words(
        "the a an its his her their our this that these those newly recently already long not be been being "
        "is are has have of by with for and or as well badly once so most"
    ),
    after_preterites=words(
        "the a an its his her their our in on at to from for with up down off out over after into about "
        "through two three four five six seven eight nine ten more some many all people"
    ),
    future=words("will won't shall gonna"),
    timetabled=frozenset(
        tuple(phrase.split())
        for phrase in phrases(
            "takes place; take place; opens; begins; resumes; expires; kicks off; kick off; goes on sale; go on sale; "
            "comes into force; takes effect; take effect; gets under way"
        )
    ),
    plans=words(
        "rescheduled deferred extended ending starting beginning expiring expires effective pending "
        "plan plans planned planning expect expects expected schedule scheduled due set intend intends "
        "intended aim aims aimed hope hopes hoped propose proposed would could should may might must can "
        "cannot until till deadline ahead upcoming next postponed delayed announced agreed promised vowed "
        "pledged ordered decided approved called urged going target targets targeted slated poised if unless "
        "future forthcoming looming await awaits awaiting eyeing eyes prepare prepares preparing booked "
        "invited wants wanted by"
    ),
    plans_now=words("plans expects intends aims hopes proposes wants prepares preparing eyes eyeing awaits"),
    be=words("is are was were be 's"),
    to=words("to"),
    be_now=words("is are 's"),
    ahead=words("due set scheduled slated poised expected planned to"),
    since=words("since"),
    toward=words("for to toward towards by until till through from the a an its his her their this next"),
    openers=words(
        "and but or while when that which who whose whom because as where although though whereas after before since"
    ),
)
