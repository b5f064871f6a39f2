"""German: what numbers count."""

from __future__ import annotations

import re

from factsheet.text.languages.de.units import UNITS
from factsheet.text.languages.en.units import CURRENCY_MARKS
from factsheet.text.languages.number_words import words
from factsheet.text.languages.quantity_words import NounWords

NOUNS = NounWords(
    units=UNITS,
    currency_marks=CURRENCY_MARKS,
    percent=words("% ％ prozent prozents pct"),
    points=words("prozentpunkt prozentpunkte prozentpunkten prozentpunkts"),
    percentage=frozenset(),
    age_endings=re.compile(r"jähr(?:ig\w*|ige\w*)|jahr|jahre"),
    person_endings=re.compile(r"köpfig\w*|personen|mann|mitglieder"),
    anybody=words("menschen mensch personen person leute leuten köpfe köpfen individuen anderen andere"),
    staff=words(
        "mitarbeiter mitarbeitern mitarbeiters mitarbeiterinnen mitarbeiterin mitarbeitende mitarbeitenden "
        "beschäftigte beschäftigten beschäftigter angestellte angestellten angestellter arbeiter arbeitern "
        "arbeiterinnen arbeitnehmer arbeitnehmern arbeitnehmerinnen arbeitskräfte arbeitskräften fachkräfte "
        "fachkräften kräfte kräften personal belegschaft stellen stelle arbeitsplätze arbeitsplätzen arbeitsplatz "
        "jobs job posten vollzeitstellen planstellen vollzeitkräfte bedienstete bediensteten kollegen kollegin "
        "kolleginnen"
    ),
    people=words(
        "menschen mensch personen person leute leuten köpfe köpfen individuen erwachsene erwachsenen frauen frau "
        "männer männern mann kinder kindern kind jugendliche jugendlichen mädchen jungen babys säuglinge senioren "
        "rentner rentnern mitarbeiter mitarbeitern mitarbeiters mitarbeiterinnen mitarbeiterin mitarbeitende "
        "mitarbeitenden beschäftigte beschäftigten beschäftigter angestellte angestellten angestellter arbeiter "
        "arbeitern arbeiterinnen arbeitnehmer arbeitnehmern arbeitnehmerinnen arbeitskräfte arbeitskräften fachkräfte "
        "fachkräften kräfte kräften personal belegschaft stellen stelle arbeitsplätze arbeitsplätzen arbeitsplatz "
        "jobs job posten vollzeitstellen planstellen vollzeitkräfte bedienstete bediensteten kollegen kollegin "
        "kolleginnen azubis auszubildende auszubildenden lehrlinge praktikanten freiwillige freiwilligen "
        "ehrenamtliche ehrenamtlichen leiharbeiter ingenieure ingenieuren ingenieur ingenieurinnen wissenschaftler "
        "wissenschaftlern wissenschaftlerinnen forscher forschern forscherinnen forschende entwickler entwicklern "
        "techniker technikern spezialisten experten expertinnen berater beratern manager managern beamte beamten "
        "beamter ärzte ärzten arzt ärztinnen mediziner pfleger pflegern pflegekräfte pflegekräften schwestern lehrer "
        "lehrern lehrerinnen lehrkräfte lehrkräften professoren dozenten schüler schülern schülerinnen studenten "
        "studentinnen studierende studierenden absolventen kollegiaten juristen anwälte anwälten richter richtern "
        "journalisten redakteure autoren künstler künstlern musiker schauspieler sportler sportlern athleten spieler "
        "spielern läufer trainer soldaten soldatinnen truppen kämpfer kämpfern rebellen milizionäre terroristen "
        "islamisten söldner reservisten veteranen zivilisten polizisten polizistinnen einsatzkräfte einsatzkräften "
        "feuerwehrleute feuerwehrleuten retter rettern helfer helfern helferinnen häftlinge häftlingen gefangene "
        "gefangenen insassen geiseln verdächtige verdächtigen beschuldigte angeklagte angeklagten täter tätern opfer "
        "opfern tote toten toter todesopfer todesopfern todesfälle todesfällen verletzte verletzten verletzter "
        "vermisste vermissten verwundete verwundeten überlebende überlebenden leichen patienten patientinnen "
        "infizierte infizierten erkrankte erkrankten fälle fällen neuinfektionen neuinfizierte genesene einwohner "
        "einwohnern einwohnerinnen bewohner bewohnern bürger bürgern bürgerinnen anwohner anwohnern staatsbürger "
        "migranten migrantinnen flüchtlinge flüchtlingen geflüchtete geflüchteten asylbewerber asylbewerbern "
        "asylsuchende einwanderer zuwanderer ausländer ausländern touristen gäste gästen gast besucher besuchern "
        "besucherinnen reisende reisenden passagiere passagieren fahrgäste fahrgästen insasse pendler fahrer fahrern "
        "bauern landwirte landwirten fischer handwerker handwerkern bergleute unternehmer unternehmern gründer "
        "gründern händler händlern investoren aktionäre aktionären anleger anlegern mitglieder mitgliedern mitglied "
        "abgeordnete abgeordneten delegierte delegierten teilnehmer teilnehmern teilnehmerinnen teilnehmende "
        "teilnehmenden zuschauer zuschauern fans anhänger anhängern unterstützer hörer leser lesern nutzer nutzern "
        "nutzerinnen abonnenten kunden kundinnen kunde klienten verbraucher verbrauchern bewerber bewerbern "
        "bewerberinnen kandidaten kandidatinnen wähler wählern wählerinnen wahlberechtigte wahlberechtigten politiker "
        "minister senatoren aktivisten aktivistinnen demonstranten demonstrierende protestierende streikende "
        "gewerkschafter gläubige gläubigen katholiken christen muslime juden eltern mütter väter söhne töchter "
        "geschwister angehörige angehörigen freunde nachbarn bevölkerung obdachlose obdachlosen arbeitslose "
        "arbeitslosen erwerbslose erwerbstätige erwerbstätigen behinderte pensionäre deutsche deutschen russen "
        "amerikaner franzosen briten polen türken ukrainer ukrainern syrer syrern afghanen iraker chinesen befragte "
        "befragten spender betroffene betroffenen zeugen festgenommene astronauten agenten spione piloten matrosen "
        "seeleute crew besatzungsmitglieder"
    ),
    people_endings=(
        "arbeiter",
        "arbeitern",
        "arbeiterinnen",
        "beschäftigte",
        "beschäftigten",
        "angestellte",
        "angestellten",
        "innen",
        "leute",
        "leuten",
        "männer",
        "frauen",
        "kinder",
        "kräfte",
        "kräften",
        "mitglieder",
        "mitgliedern",
        "nehmer",
        "nehmern",
        "einwohner",
        "bewohner",
        "bürger",
        "soldaten",
        "isten",
        "ologen",
        "stellen",
        "arbeitsplätze",
        "schüler",
        "forscher",
        "lehrer",
        "spieler",
        "helfer",
        "opfer",
        "tote",
        "verletzte",
        "personen",
        "menschen",
        "gäste",
        "kunden",
        "fahrer",
        "ärzte",
        "ärzten",
        "ingenieure",
    ),
    things=words(
        "autos auto wagen fahrzeuge fahrzeugen fahrzeug lastwagen lkw pkw busse bussen züge zügen flugzeuge "
        "flugzeugen hubschrauber drohnen schiffe schiffen boote booten u-boote panzer panzern raketen bomben granaten "
        "waffen gewehre fahrräder räder motorräder häuser häusern haus gebäude gebäuden wohnungen wohnung haushalte "
        "haushalten zimmer zimmern hotels restaurants läden geschäfte geschäften filialen filiale niederlassungen "
        "büros werke werken fabriken standorte standorten standort anlagen kraftwerke lager bahnhöfe flughäfen häfen "
        "schulen schule universitäten krankenhäuser kliniken betten kirchen moscheen dörfer dörfern städte städten "
        "stadt gemeinden kommunen länder ländern staaten staat regionen provinzen bezirke kreise inseln firmen firma "
        "unternehmen betriebe betrieben konzerne banken bank organisationen verbände vereine parteien gruppen teams "
        "mannschaften klubs familien paare handys telefone smartphones geräte geräten computer rechner rechnern "
        "tablets server chips maschinen roboter einheiten antennen masten türme satelliten netze systeme apps "
        "programme programmen webseiten seiten konten nachrichten mails videos fotos bilder lieder alben filme filmen "
        "bücher büchern artikel artikeln zeitungen exemplare exemplaren dokumente briefe tickets karten sitze sitzen "
        "plätze plätzen stimmen stimme mandate tore toren tor punkte punkten punkt spiele spielen spiel partien siege "
        "siegen niederlagen runden medaillen titel rennen bäume bäumen pflanzen blumen tiere tieren tier kühe rinder "
        "schweine schafe pferde hunde katzen vögel fische elefanten wölfe bienen insekten arten eier äpfel flaschen "
        "kisten container pakete dosen impfdosen impfungen tests masken mahlzeiten aktien anteile kredite verträge "
        "verträgen aufträge aufträgen bestellungen projekte projekten veranstaltungen konferenzen sitzungen prozesse "
        "klagen anzeigen straftaten angriffe angriffen anschläge explosionen brände unfälle unfällen vorfälle "
        "erdbeben stürme festnahmen flüge flügen reisen gesetze gesetzen regeln wörter worte seite sprachen patente "
        "lizenzen anträge anträgen studien berichte umfragen fragen gründe schritte phasen stufen etagen stockwerke "
        "fenster türen brücken straßen tunnel turbinen windräder reaktoren motoren batterien kameras bildschirme "
        "fernseher stück stücke teile produkte produkten modelle typen kategorien felder preise spenden prozent grad "
        "millionen"
    )
    - words("millionen prozent grad"),
    things_endings=(
        "ungen",
        "heiten",
        "keiten",
        "schaften",
        "täten",
        "wagen",
        "fahrzeuge",
        "häuser",
        "geräte",
        "firmen",
        "betriebe",
        "wohnungen",
        "maschinen",
        "flugzeuge",
        "anlagen",
        "punkte",
        "stationen",
        "filialen",
    ),
    copulas=words("ist sind war waren sei seien wurde wurden"),
    telling_of_people=words(
        "beschäftigt beschäftigte beschäftigten beschäftigen arbeiten arbeitet arbeiteten bevölkerung belegschaft "
        "mitarbeiterzahl beschäftigtenzahl einwohnerzahl todeszahl opferzahl personal eingestellt entlassen"
    ),
    function_words=words(
        "in im an am auf bei beim von vom aus für zu zum zur nach mit ohne um durch gegen über unter zwischen während "
        "seit bis vor hinter neben als wie dass weil wenn aber und oder sowie sondern doch der die das den dem des "
        "ein eine einen einem einer ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann "
        "können soll sollen will wollen muss müssen er sie es wir ihr ihre ihren ihrem ihrer sein seine seinen seinem "
        "seiner nicht auch noch schon bereits derzeit aktuell hier dort da weltweit insgesamt pro je sich wollen "
        "arbeiten arbeiteten arbeitet leben lebten lebt sterben starben kamen kommen beschäftigt heute gestern morgen "
        "zuvor später danach zuletzt wieder sagte sagt laut zufolge"
    ),
    partitive=words("der von den"),
    workforces=words("belegschaft personal stammbelegschaft gesamtbelegschaft"),
    amounts=words("zahl zahlen anzahl"),
    amount_pronouns=words("die jene diejenige"),
    pronouns=words("ihnen denen"),
    collective=words(
        "belegschaft belegschaften besatzung besatzungen bevölkerung team teams personal mannschaft mannschaften "
        "stammbelegschaft armee truppe delegation ensemble publikum"
    ),
    determiners=words("der den dem des ihrer seiner ihren seinen unserer"),
    of_one_man=words("der ein dem einem einen dessen"),
    of_one_woman=words("die der eine einer ihre ihrer seine seiner deren"),
    woman_endings=("in", "frau"),
    nouns_have_capitals=True,
    plural_vowels=(("ä", "a"), ("ö", "o"), ("ü", "u")),
    singulars=(
        ("innen", "in"),
        ("en", ""),
        ("en", "e"),
        ("n", ""),
        ("e", ""),
        ("er", ""),
        ("s", ""),
        ("ern", "er"),
        ("nen", ""),
    ),
    irregular={
        "häuser": "haus",
        "häusern": "haus",
        "männer": "mann",
        "männern": "mann",
        "ärzte": "arzt",
        "ärzten": "arzt",
        "anwälte": "anwalt",
        "plätze": "platz",
        "arbeitsplätze": "arbeitsplatz",
        "züge": "zug",
        "bäume": "baum",
        "kühe": "kuh",
        "städte": "stadt",
        "leuten": "leute",
    },
)
