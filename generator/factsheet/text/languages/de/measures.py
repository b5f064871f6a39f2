"""German: how exact a quantity is, whether it is a change, and where its clause ends."""

from __future__ import annotations

import re

from factsheet.text.languages.number_words import meanings, phrases, words
from factsheet.text.languages.quantity_words import ClauseWords, MeasureWords

MONTHS = words(
    "Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan Feb Mär Mrz "
    "Apr Jun Jul Aug Sep Sept Okt Nov Dez"
)
_DAYS = words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag")

MEASURES = MeasureWords(
    qualifiers=meanings(
        {
            "about": "etwa; rund; ungefähr; circa; zirka; ca .; ca; um die; an die; in etwa; gegen; ~; ≈; einige; "
            "in der größenordnung von; so um die; grob; rund um die; so etwa; annähernd; plus minus",
            "about none": "schätzungsweise; geschätzt; geschätzte; geschätzten; geschätzter; durchschnittlich; "
            "im durchschnitt; im schnitt; angeblich",
            "about under": "knapp; fast; beinahe; nahezu; annähernd; nicht ganz; bald; gerade noch; kaum",
            "about over": "gut; etwas mehr als; knapp über; etwas über; gute; guten; kaum mehr als",
            "over": "mehr als; über; weit über; deutlich über; deutlich mehr als; weit mehr als; oberhalb von; > ; "
            "jenseits von; größer als; übersteigt; mehr wie; höher als; jenseits der",
            "under": "weniger als; unter; < ; unterhalb von; deutlich weniger als; weit weniger als; knapp unter; "
            "kleiner als; etwas weniger als; deutlich unter; nicht einmal; niedriger als; "
            "keine; keinen",
            "at-least": "mindestens; wenigstens; zumindest; nicht weniger als; minimal; ≥; nicht unter; ab; "
            "allermindestens; ein minimum von; mind .; mindestens aber; mindestens jedoch; wenigstens aber",
            "up-to": "bis zu; höchstens; maximal; nicht mehr als; ≤; allerhöchstens; längstens; nicht über; max .; "
            "bis zu maximal; maximal bis zu; ein maximum von; so viele wie",
        }
    ),
    qualifiers_after=meanings(
        {
            "over at-least": "oder mehr; und mehr; + ; plus; und darüber; oder darüber; aufwärts; und aufwärts; "
            "oder höher; oder älter; und älter; oder größer",
            "about": "oder so; mehr oder weniger; in etwa; ungefähr; circa; schätzungsweise; und ein paar",
            "under up-to": "oder weniger; und weniger; und darunter; oder darunter; oder jünger; und jünger; "
            "oder niedriger; oder kleiner",
            "at-least": "mindestens; wenigstens",
            "up-to": "höchstens; maximal",
        }
    ),
    spans_of_time=words("über"),
    spans_of_time_not_after=words("seit von nach vor als um mit"),
    fillers=words("ein eine einen einem einer insgesamt weitere weiteren weiterer zusätzliche zusätzlichen nur noch"),
    others=words("weitere weiteren weiterer weiteres"),
    more=phrases(
        "weitere; weiteren; weiterer; weiteres; zusätzliche; zusätzlichen; zusätzlicher; zusätzlich; nochmals; noch "
        "einmal; nochmal; noch mal; weitere rund; + ; zusätzlich noch; abermals; ( plus"
    ),
    more_after=phrases("mehr; weitere; weiteren; weiterer; zusätzliche; zusätzlichen; zusätzlicher; zusätzlich"),
    fewer=phrases("minus"),
    fewer_after=phrases("weniger"),
    change_by=words("um von"),
    change_to=words("auf"),
    aspects=words(
        "lang breit hoch tief dick erste ersten erster erstes zweite zweiten zweiter zweites dritte dritten dritter "
        "drittes"
    ),
    before_wholes=words("der von den ihrer"),
    alternatives=words("oder"),
    starts=words("nach gegenüber"),
    formerly=words("zuvor früher vorher vorjahr letzten vergangenen damals vor vorigen hatte gewesen bisher einst"),
    age_now=re.compile(
        r",\s(?P<a>\d\d)(?=[,.])|\bist\s(?P<b>\d\d)(?=\sJahre|[.,;]|$)|\b(?P<c>\d\d)[-\s]?[Jj]ährige|\((?P<d>\d\d)\)"
    ),
    age_then=re.compile(r"\bim\sAlter\svon\s(?P<a>\d\d)\b|\bmit\s(?P<b>\d\d)\sJahren\b"),
    earlier={
        "Jahr": re.compile(
            r"\b(?:[Vv]or\s(?:einem\sJahr|Jahresfrist)|(?:ein|im)\sJahr\s(?:zuvor|davor|früher)|"
            r"[Ii]m\s(?:Vorjahr\w*|letzten\sJahr|vergangenen\sJahr|vorigen\sJahr)|(?:des|zum)\sVorjahr(?:es)?)\b"
        ),
        "Quartal": re.compile(r"\b[Ii]m\s(?:Vorquartal|letzten\sQuartal|vorigen\sQuartal)\b"),
        "Monat": re.compile(r"\b[Ii]m\s(?:Vormonat|letzten\sMonat|vergangenen\sMonat|vorigen\sMonat)\b"),
        "Woche": re.compile(r"\b[Ii]n\sder\s(?:Vorwoche|letzten\sWoche|vergangenen\sWoche|vorigen\sWoche)\b"),
    },
    aged=re.compile(r"\b(?P<age>\d+)[-\s]?[Jj]ährige[rnms]?\s(?P<who>[A-ZÄÖÜ]\w+)\b"),
    reaching=words(
        "erreicht erreichte erreichten erreichen beträgt betrug betragen liegt lag liegen lagen zählt zählte zählten "
        "zählen steht stand stehen ist sind war waren umfasst umfasste nun jetzt"
    ),
    rising=re.compile(
        r"(?:an|ge)?stieg\w*|(?:an)?steig\w*|anstieg\w*|anzusteigen|erhöh\w*|w[uä]chs\w*|gewachsen|anwachsen|zunahme|zunehmen|"
        r"zugenommen|nahm|nimmt|angehoben|anheben|anzuheben|aufgestockt|aufstock\w*|aufzustocken|ausgebaut|ausbau\w*|"
        r"auszubauen|zulegen|zugelegt|zuzulegen|zuwachs|zuwächse|plus|vergrößer\w*|vermehr\w*|kletter\w*|geklettert|"
        r"verdoppel\w*|verdreifach\w*|vervierfach\w*|angewachsen|gestiegen\w*|zugewinn|stock\w*|schnell\w*|höher|größer|\w+(?:anstieg|zuwachs|steigerung|erhöhung)"
    ),
    falling=re.compile(
        r"s[aiu]nk\w*|gesunken\w*|gefallen|f[iä]elen|fällt|fiel|fallen|senk\w*|gesenkt|reduzier\w*|verringer\w*|"
        r"schrumpf\w*|geschrumpft|k[uü]rz\w*|gekürzt|rückgang\w*|abnahme|abnehmen|abgenommen|verminder\w*|minus|"
        r"zurückgegangen|zurückgehen|abgebaut|abbau\w*|abzubauen|herabgesetzt|gedrückt|verklein\w*|geringer|niedriger|verlust\w*|"
        r"halbier\w*|einbr[uü]ch\w*|\w+(?:einbruch|rückgang|senkung|kürzung)"
    ),
    gaining=re.compile(
        r"eingestellt\w*|einstell\w*|einzustellen|stellt|stellte|stellten|schaff\w*|geschaffen\w*|schuf\w*|entsteh\w*|entstanden|anwerb\w*|"
        r"angeworben|rekrutier\w*|neue?[nrs]?|neueinstellung\w*|hinzu\w*|dazu\w*|verpflicht\w*|gew[aio]nn\w*|anheuer\w*|"
        r"aufgenommen|aufnehmen|aufzunehmen|suchen|sucht|plus|holt\w*|anzuwerben"
    ),
    positions=words(
        "stelle stellen arbeitsplatz arbeitsplätze arbeitsplätzen job jobs posten planstelle planstellen "
        "vollzeitstellen neueinstellungen"
    ),
    having_to=words("muss müssen musste mussten müsste müssten"),
    to_go=words("gehen"),
    whither=words("zur zu nach auf ins in weiter leer davon voran unter online offline"),
    staffing=re.compile(
        r"eingestellt|einstell(?:t|te|en|ten)|einzustellen|entlass(?:en|t)|entlässt|entließ(?:en)?|gekündigt|gefeuert|angeheuert|"
        r"angeworben|rekrutiert\w*"
    ),
    nouns_too=words("strich striche strichen weg wege gewinn gewinne gewinnen gewinns"),
    separable=re.compile(
        r"ging\w*|geh(?:t|en)|nahm\w*|nimmt|nehmen|leg(?:t|te|ten|en)|stieg\w*|steig(?:t|en)|sackte\w*"
    ),
    particles_up=words("zu an"),
    particles_down=words("zurück ab"),
    among=words("unter"),
    surveys=re.compile(r"\w*(?:umfrage|befragung|erhebung|verlosung|auslosung)"),
    taking=frozenset(),
    remaining=frozenset(),
    verbs_after={},
    losing=re.compile(
        r"entlass\w*|entläss\w*|entließ\w*|gestrichen\w*|streich\w*|strich\w*|abgebaut\w*|abbau\w*|abzubauen|baut|bauen|weg|wegge\w+|"
        r"verlor\w*|verlier\w*|gekündigt|kündig\w*|wegfall\w*|wegfiel\w*|stellenabbau|entlassung\w*|verlust|"
        r"gefeuert|feuert|feuerte|feuern|feuerten|ausgeschieden|abgang|abgänge|minus"
    ),
)

CLAUSES = ClauseWords(
    openers=words(
        "während wohingegen aber jedoch doch sondern obwohl wobei weil als nachdem bevor wenn gegenüber hingegen"
    ),
    part_openers=words("davon darunter wovon worunter einschließlich inklusive hiervon ausgenommen"),
    part_pronouns=words("davon hiervon"),
    joins=words("und sowie oder &"),
    comparisons=words("als wie"),
    rest=words("rest übrigen restlichen"),
    having=words("hat haben hatte hatten beschäftigt beschäftigen beschäftigte beschäftigten zählt zählte"),
    bearing=words("mit"),
    likenesses=words("wie"),
    formerly=phrases("nach; gegenüber; verglichen mit; im Vergleich zu; statt"),
    at_place=words("wo"),
    locatives=words("in im bei beim aus nahe um nach an am auf von vom für zu zum zur außerhalb innerhalb"),
    locative_fillers=words(
        "der die das den dem des stadt region gebiet kreis provinz hauptstadt raum großraum werk standort umgebung "
        "ganz nördlichen südlichen westlichen östlichen nahen und um bundesland land ort dorf"
    ),
    no_places=MONTHS
    | _DAYS
    | words(
        "COVID Covid Corona "
        "Jahr Jahre Jahren Jahres Monat Monaten Woche Wochen Tag Tagen Ende Anfang Mitte Höhe Vergleich Zukunft "
        "Teilzeit Vollzeit Zeit Durchschnitt Schnitt Forschung Entwicklung Produktion Verwaltung Rahmen Einsatz "
        "Prozent Euro Folge Bereich Unternehmen Firma Konzern Regierung Angaben Arbeit Haft Krankenhaus Gefängnis "
        "Schnitt Frage Bezug Summe Stelle Stunden Stunde Minuten Uhr Grund Wert Sicht Menschen Personen Mitarbeiter "
        "Mitarbeitern KI IT Verbindung Kraft Betrieb Bau Planung Aussicht Anspruch Nacht Morgen Abend Sommer Winter "
        "Herbst Frühjahr Frühling Wahlen Wahl Kampf Krieg Vorjahr Vorjahres Quartal Halbjahr Jahresende Angestellten "
        "Mittel Gegensatz"
    ),
    befallen=words("verletzt verletzte verletzten getötet tot vermisst festgenommen verwundet gerettet obdachlos"),
    fates=(
        words(
            "getötet tötet tötete töteten starben starb sterben gestorben tot tote toten todesopfer todesopfern "
            "umgekommen ums verstarben verstorben todesfälle todesfällen"
        ),
        words("verletzt verletzte verletzten verletzter verletzungen verwundet verwundete verwundeten verwundeter"),
        words("vermisst vermisste vermissten vermisster"),
        words("festgenommen festgenommene festgenommenen verhaftet verhaftete verhafteten"),
        words("gerettet gerettete geretteten rettete retteten evakuiert evakuierte evakuierten"),
    ),
    telling=words("sagte sagt sagten erklärte teilte laut zufolge berichtete berichtet meldete kündigte hieß"),
    times=words("heute jetzt derzeit gestern aktuell zurzeit momentan heutzutage inzwischen"),
    respectively=words("beziehungsweise respektive jeweils"),
)
