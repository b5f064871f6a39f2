"""German: what tells in which time a clause speaks."""

from __future__ import annotations

import re

from factsheet.text.languages.number_words import phrases, words
from factsheet.text.languages.tense_words import TenseWords

TENSES = TenseWords(
    past=words(
        "wurde wurden war waren hatte hatten begann begannen kam kamen ging gingen fiel fielen stieg stiegen "
        "sank sanken starb starben gewann gewannen verlor verloren gab gaben nahm nahmen fand fanden schloss "
        "trat traten brach brachen schrieb schrieben traf trafen zog zogen lief liefen verließ verließen "
        "erhielt erhielten öffnete öffneten endete endeten "
        "entschied schied schieden blieb blieben hielt hielten ließ ließen rief riefen hieß hießen stand standen "
        "entstand bestand verstand lag lagen saß saßen sah sahen las lasen trug trugen schlug schlugen fuhr fuhren "
        "wuchs wuchsen lud luden schuf schufen warf warfen half halfen sprach sprachen flog flogen bot boten verbot "
        "floh flohen griff griffen stritt stritten riss rissen biss schnitt schnitten litt litten zwang zwangen sang "
        "sangen sprang sprangen verschwand verschwanden fing fingen hing hingen empfing bekam bekamen entkam verging "
        "erging ergingen beging vertrat betrat erschien erschienen schien schienen wusste wussten kannte brannte "
        "brannten nannte rannte brachte brachten dachte dachten"
    ),
    ahead_modals=words("soll sollen will wollen"),
    perfect_ends=words("haben sein"),
    auxiliaries=words("hat haben"),
    participle=re.compile(r"\w{0,8}ge\w{2,}(?:t|en)|(?:be|ver|er|ent|zer)\w{3,}(?:t|en)|\w{3,}iert"),
    auxiliaries_of_motion=words("ist sind"),
    participle_of_motion=re.compile(
        r"\w*(?:ge(?:storben|gangen|kommen|fahren|reist|stiegen|sunken|fallen|worden|blieben|wesen|treten|brochen|stürzt|"
        r"flohen|flogen|scheitert|landet|zogen|wachsen|laufen|sprungen|raten|wandert|schehen|troffen)|erschienen|"
        r"entstanden|verschwunden|verstorben|verunglückt|ertrunken|erkrankt|passiert)"
    ),
    telling=words(
        "sagte sagten erklärte erklärten teilte teilten berichtete berichteten meldete meldeten betonte betonten"
    ),
    future=words("wird werden wirst werde werdet"),
    timetabled=frozenset(
        tuple(phrase.split())
        for phrase in phrases(
            "findet statt; finden statt; stattfindet; stattfinden; beginnt; startet; endet; öffnet; geht los; "
            "geht weiter; geht zu ende; läuft aus; tritt in kraft; treten in kraft; steht an; stehen an"
        )
    ),
    plans=words(
        "verlegt verlängert vertagt befristet anberaumt "
        "soll sollen sollte sollten würde würden könnte könnten kann können dürfte dürften will wollen wollte "
        "wollten muss müssen plant planen plante planten geplant geplante geplanten vorgesehen angesetzt "
        "erwartet erwarten terminiert bis spätestens kommenden kommende nächsten nächste nächster "
        "voraussichtlich verschoben angekündigt ankündigte kündigte beschloss beschlossen vereinbart falls "
        "wenn sobald möchte möchten künftig künftige künftigen"
    ),
    plans_now=words("plant planen möchte möchten"),
    since=words("seit"),
    toward=words("auf für bis ab zum gegen"),
    openers=words("und aber oder denn dass weil wenn als während nachdem bevor ob damit sondern obwohl"),
)
