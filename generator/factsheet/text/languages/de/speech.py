"""German: cues of speech, titles and pronouns."""

from __future__ import annotations

from factsheet.text.languages.de.first_names import MEN, WOMEN
from factsheet.text.languages.speech import SpeechWords, words

_SAYS = """
mitteilte mitteilten hinzufügte hinzufügten bekanntgab bekanntgaben ankündigte ankündigten angab angaben ausführte
einräumte einräumten vorwarf feststellte hervorhob zusammenfasste sagte sagt sagten sagen erklärte erklärt erklärten
erklären betonte betont betonten betonen meinte meint meinten meinen fragt antwortete antwortet antworteten erwiderte
erwidert berichtete berichtet berichteten berichten schrieb schreibt schrieben schreiben behauptete behauptet
behaupteten behaupten versicherte versichert versicherten warnte warnt warnten warnen forderte fordert forderten
fordern kritisierte kritisiert kritisierten kritisieren lobte lobt lobten loben nannte nennt nannten nennen
bezeichnete bezeichnet bezeichneten bezeichnen äußerte äußert äußerten äußern bestätigte bestätigt bestätigten
bestätigen ergänzte ergänzt ergänzten unterstrich unterstreicht versprach verspricht versprachen glaubt glaubte
glaubten glauben hofft hoffte hofften hoffen fürchtet fürchtete befürchtet befürchtete befürchteten befürchten
vermutet vermutete vermuteten vermuten schätzt schätzte schätzten schätzen findet fand finden erzählte erzählt
erzählten erinnerte erinnert verkündete verkündet verkündeten vermeldete meldete meldet meldeten melden informierte
informiert begründete begründet begründeten rechtfertigte rechtfertigt verteidigte verteidigt verwies verweist
verwiesen beklagte beklagt beklagten klagte klagt klagten mahnte mahnt mahnten appellierte appelliert appellierten
bekräftigte bekräftigt bekräftigten konstatierte konstatiert urteilte urteilt urteilten prophezeite prophezeit
prognostizierte prognostiziert spekulierte spekuliert kommentierte kommentiert kommentierten formulierte formuliert
resümierte resümiert bilanzierte bilanziert scherzte scherzt rief riefen ruft schimpfte schimpft twitterte twittert
postete beteuerte beteuert beteuerten bedauerte bedauert bedauerten begrüßte begrüßt begrüßten verurteilte verurteilt
verurteilten plädierte plädiert argumentierte argumentiert argumentierten entgegnete entgegnet konterte kontert
verlangte verlangt verlangten drohte droht drohten unterstellte unterstellt bemängelte bemängelt bemängelten monierte
moniert rügte rügt würdigte würdigt würdigten erläuterte erläutert erläuterten schilderte schildert schilderten
beschrieb beschreibt beschrieben signalisierte signalisiert prangerte offenbarte gestand gesteht beschwerte freute
freut äussert äusserte dankte dankt titelte titelt jubelte jubelt witzelte stellt empfahl empfiehlt empfahlen beteuern
zeigte ließ lässt bat bittet wünschte wünscht attestierte attestiert bescheinigte bescheinigt beschuldigte beschuldigt
beschuldigten bekannte rät riet räsonierte sprach spricht sprachen beantwortete verriet verrät vermerkte bemerkte
bemerkt bemerkten bezweifelte bezweifelt bezweifelten bekundete bekundet bekundeten charakterisierte charakterisiert
charakterisierten protestierte protestiert protestierten mutmaßte mutmaßt mutmaßten wetterte wettert spottete spottet
höhnte höhnt schwärmte schwärmt lästerte lästert polterte poltert befand befanden erwartet erwartete erwarteten
erwarten erhofft erhoffte pries preist priesen diagnostizierte diagnostiziert befürwortet befürwortete befürworteten
unterstrichen widersprechen ergab ergaben ergibt vermutete rechtfertigten gratulierte gratuliert warb wirbt warben
"""

_SAID = """
gesagt erklärt betont gemeint mitgeteilt angekündigt geäußert geschrieben behauptet versichert gewarnt gefordert
kritisiert genannt bezeichnet bestätigt erzählt verkündet gemeldet bekanntgegeben bekräftigt zitiert eingeräumt
vorgeworfen vorgeschlagen angegeben ausgesagt beklagt versprochen gestanden hinzugefügt ausgeführt zugegeben
gesprochen spekuliert prognostiziert formuliert argumentiert kommentiert informiert begründet verteidigt erläutert
beteuert bedauert begrüßt verurteilt entgegnet verlangt unterstellt vermutet befürchtet erwartet erhofft verwiesen
appelliert gemahnt gedroht geklagt gelobt gerügt moniert bemängelt gewürdigt geschildert beschrieben signalisiert
gehofft geschätzt geglaubt aufgerufen aufgefordert plädiert hingewiesen festgestellt klargestellt hervorgehoben
ausgesprochen geworben zurückgewiesen abgelehnt bezweifelt bekundet protestiert vermeldet dargelegt angemahnt
nahegelegt eingestanden angedeutet gebeten gedankt empfohlen attestiert bescheinigt beschuldigt berichtet geantwortet
erwidert bekanntgemacht verraten gescherzt
"""

_SAID_WITH = {
    "gegeben": "bekannt",
    "gemacht": "klar deutlich vorgabe vorschlag",
    "gestellt": "klar frage fest aussicht",
    "gebracht": "ausdruck",
    "genommen": "stellung",
    "vertreten": "ansicht auffassung meinung standpunkt",
    "gezeigt": "sich",
}

_SAYS_WITH = {
    "fügte": "hinzu an",
    "fügt": "hinzu an",
    "teilte": "mit",
    "teilten": "mit",
    "teilt": "mit",
    "teilen": "mit",
    "führte": "aus",
    "führt": "aus",
    "gab": "bekannt an zu überzeugt zuversichtlich optimistisch gelassen kämpferisch",
    "gibt": "bekannt an zu überzeugt zuversichtlich optimistisch gelassen kämpferisch",
    "gaben": "bekannt an zu",
    "geben": "bekannt an zu",
    "räumte": "ein",
    "räumt": "ein",
    "kündigte": "an",
    "kündigt": "an",
    "kündigten": "an",
    "stellte": "fest klar frage",
    "stellt": "fest klar frage",
    "stellten": "fest klar",
    "warf": "vor",
    "wirft": "vor",
    "warfen": "vor",
    "schlug": "vor",
    "schlägt": "vor",
    "hob": "hervor",
    "hebt": "hervor",
    "fasste": "zusammen",
    "fasst": "zusammen",
    "wies": "hin darauf zurück",
    "weist": "hin darauf",
    "wiesen": "hin darauf",
    "legte": "nach dar",
    "sprach": "von über",
    "spricht": "von über",
    "sprachen": "von über",
    "zeigte": "sich",
    "zeigt": "sich",
    "ließ": "verlauten wissen mitteilen verlautbaren erklären ausrichten",
    "lässt": "verlauten wissen mitteilen erklären ausrichten",
    "rief": "auf zu",
    "riefen": "auf zu",
    "ruft": "auf zu",
    "prangerte": "an",
    "lehnte": "ab",
    "lehnt": "ab",
    "lehnen": "ab",
    "lehnten": "ab",
    "kam": "schluss ergebnis",
    "kommt": "schluss ergebnis",
    "kamen": "schluss ergebnis",
    "kommen": "schluss ergebnis",
    "freute": "sich",
    "freut": "sich",
    "hält": "für fest",
    "hielt": "für fest",
    "halten": "für fest",
    "sieht": "darin in als",
    "sah": "darin in als",
    "sehen": "darin in als",
    "fand": "worte",
    "findet": "worte dass",
    "finden": "dass",
    "bat": "um",
    "wird": "zitiert",
    "wurde": "zitiert",
    "werden": "zitiert",
    "machte": "deutlich klar",
    "macht": "deutlich klar",
    "machten": "deutlich klar",
    "deutete": "an",
    "mahnte": "an",
    "merkte": "an",
    "merkt": "an",
    "gestand": "ein",
    "pflichtete": "bei",
    "stimmte": "zu",
    "zog": "bilanz fazit zweifel",
    "zieht": "bilanz fazit zweifel",
    "brachte": "ausdruck",
    "bringt": "ausdruck",
    "brachten": "ausdruck",
    "nahm": "stellung an",
    "nimmt": "stellung an",
    "vertrat": "ansicht auffassung meinung standpunkt these",
    "vertritt": "ansicht auffassung meinung standpunkt these",
    "vertraten": "ansicht auffassung meinung standpunkt these",
    "ist": "meinung ansicht auffassung überzeugung zuversichtlich überzeugt",
    "sind": "meinung ansicht auffassung überzeugung zuversichtlich überzeugt",
    "war": "meinung ansicht auffassung überzeugung zuversichtlich überzeugt",
    "waren": "meinung ansicht auffassung überzeugung zuversichtlich überzeugt",
    "wagte": "prognose",
    "wagt": "prognose",
    "rechnet": "mit damit",
    "rechnete": "mit damit",
    "rechnen": "mit damit",
    "pochte": "auf darauf",
    "pocht": "auf darauf",
    "schließt": "aus",
    "schloss": "aus",
    "tat": "ab",
    "tut": "ab",
    "setzte": "hinzu",
    "geht": "aus davon",
    "ging": "aus davon",
    "gehen": "aus davon",
    "zeigten": "sich",
    "übte": "kritik",
    "übten": "kritik",
    "übt": "kritik",
}

_TITLES = """
herr herrn frau dr prof professor professorin sir dame lord lady präsident präsidentin präsidenten kanzler kanzlerin
minister ministerin ministers senator senatorin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin
gouverneur gouverneurin richter richterin chef chefin direktor direktorin general oberst hauptmann kommissar
kommissarin botschafter botschafterin könig königin prinz prinzessin fürst papst bischof bischöfin kardinal pfarrer
pfarrerin trainer trainerin kapitän sprecher sprecherin sprechers vorsitzender vorsitzende vorsitzenden
geschäftsführer geschäftsführerin leiter leiterin anwalt anwältin staatsanwalt staatsanwältin autor autorin
schauspieler schauspielerin sänger sängerin regisseur regisseurin journalist journalistin experte expertin forscher
forscherin wissenschaftler wissenschaftlerin politiker politikerin abgeordnete abgeordneter abgeordneten kandidat
kandidatin sekretär generalsekretär generalsekretärin ex-präsident premier premierminister premierministerin
regierungschef regierungschefin parteichef parteichefin staatschef ministerpräsident ministerpräsidentin landrat
landrätin dekan rektor rektorin historiker ökonom ökonomin analyst analystin manager managerin unternehmer gründer
spieler torwart stürmer fahrer pilot kollege kollegin bruder schwester vater mutter sohn tochter ehefrau ehemann witwe
intendant dirigent kommandeur kommandant oppositionsführer oppositionsführerin republikaner demokrat mitglied
chefredakteur redakteur reporter korrespondent moderator moderatorin augenzeuge augenzeugin zeuge nachbar bewohner
"""

SPEECH = SpeechWords(
    abbreviations=words("""
        dr prof hr fr st nr bzw ca z.b d.h u.a u.s v.a o.ä s.o vgl sog ggf evtl inkl zzgl abs art bspw geb gest jan
        feb apr jun jul aug sept okt nov dez mio mrd tel str hl dipl ing jh jhd min max vs co jr sr mr mrs ms i.d.r
        z.t u.u a.d e.v i.v m.e n.chr v.chr u.k rd zw einschl insb allg chr
""")
    - frozenset({"min", "max", "str", "tel", "co", "e.v"}),
    ordinals_are_dotted=True,
    one_letter_words=frozenset(),
    sentence_starters=words("""
        der die das ein eine in im am an bei auf mit nach zu er sie es wir und aber doch dies diese dieser dieses auch
        als wenn für vor seit laut so dazu damit dabei allerdings zudem
"""),
    elisions=words("s n ne nen nem ner ran rein raus rum ner mal was nix"),
    ties=words("und aber denn doch also dann nun ja nein dass auch"),
    titles=words(_TITLES),
    title_ends=(
        "minister",
        "ministerin",
        "ministers",
        "präsident",
        "präsidentin",
        "präsidenten",
        "kanzler",
        "kanzlerin",
        "kanzlers",
        "chef",
        "chefin",
        "chefs",
        "trainer",
        "trainerin",
        "sprecher",
        "sprecherin",
        "sprechers",
        "leiter",
        "leiterin",
        "direktor",
        "direktorin",
        "vorsitzender",
        "vorsitzende",
        "vorsitzenden",
        "sekretär",
        "sekretärin",
        "meister",
        "meisterin",
        "politiker",
        "politikerin",
        "experte",
        "expertin",
        "führer",
        "führerin",
        "anwalt",
        "anwältin",
        "kandidat",
        "kandidatin",
        "kommissar",
        "kommissarin",
        "kommissars",
        "forscher",
        "forscherin",
        "autor",
        "autorin",
        "senator",
        "senatorin",
        "richter",
        "richterin",
        "abgeordnete",
        "abgeordneter",
        "abgeordneten",
        "vorstand",
        "manager",
        "managerin",
        "beauftragte",
        "beauftragter",
        "beauftragten",
        "spieler",
        "spielerin",
        "star",
        "gründer",
        "gründerin",
        "vertreter",
        "vertreterin",
        "mitglied",
        "general",
        "rat",
        "rätin",
    ),
    name_endings=words("jr sr ii iii iv"),
    name_particles=words("van von de der den del della di da dos la le al bin ibn abu zu zur vom ter ten"),
    genitive_s=True,
    men=MEN,
    women=WOMEN,
    says=words(_SAYS) - frozenset({"fragt", "finden", "fand", "findet", "zeigte", "ließ", "lässt", "stellt"}),
    says_with={verb: words(parts) for verb, parts in _SAYS_WITH.items()},
    nouns_too=frozenset(),
    hands_on=words("""
        sagte sagt sagten sagen erklärte erklärt erklärten erklären behauptete behauptet behaupteten behaupten
        berichtete berichtet berichteten berichten glaubt glaubte glauben meinte meint meinten meinen schätzt schätzte
        schätzen vermutet vermutete vermuten warnte warnt warnten warnen teilte teilten teilt gab gaben gibt so
"""),
    said=words(_SAID),
    said_with={verb: words(parts) for verb, parts in _SAID_WITH.items()},
    mood_ends=("e",),
    mood_ends_not=("te", "heute", "alle", "beide", "gerne", "alleine", "lange", "eine", "diese", "seine", "ihre"),
    said_of=words("finde findet finden fand fanden fände"),
    moods=words("""
        sei seien habe hätte hätten wäre wären werde würde würden könne könnten solle wolle müsse müssten dürfe dürften
        möge gebe gäbe gehe komme stehe bleibe liege brauche wisse halte sehe finde fehle handle handele funktioniere
        bedeute diene drohe führe gehöre gelte glaube heiße hoffe lasse laufe mache nehme rechne schade spreche stelle
        trage treffe verdiene zeige ziehe wirke bringe verstoße erwarte fordere kenne arbeite beginne
"""),
    saying=frozenset({"sagend"}),
    asks=words("fragte fragt fragten fragen gefragt"),
    cites=words("zitierte zitiert zitierten zitieren"),
    denies=words("""
        bestritt bestreitet bestritten bestreiten dementierte dementiert dementierten dementieren leugnete leugnet
        leugneten widersprach widerspricht widersprachen verneinte verneint
"""),
    negations=words("nicht nie niemals kein keine keinen keinem nichts weder"),
    doubts=frozenset({"ob", "falls", "könnte", "könnten", "dürfte"}),
    before_source=(
        ("laut",),
        ("nach", "angaben"),
        ("nach", "den", "angaben"),
        ("nach", "angabe"),
        ("nach", "ansicht"),
        ("nach", "meinung"),
        ("nach", "auffassung"),
        ("nach", "einschätzung"),
        ("nach", "aussage"),
        ("nach", "aussagen"),
        ("nach", "worten"),
        ("nach", "den", "worten"),
        ("nach", "informationen"),
        ("nach", "darstellung"),
        ("nach", "überzeugung"),
        ("nach", "erkenntnissen"),
        ("nach", "berechnungen"),
        ("nach", "schätzungen"),
        ("mit", "diesen", "worten"),
        ("in", "den", "worten"),
        ("aus", "sicht"),
        ("seitens",),
        ("gemäß",),
        ("o-ton",),
    ),
    after_source=frozenset({"zufolge"}),
    views=words("meinung ansicht auffassung einschätzung überzeugung darstellung"),
    after_views=frozenset({"nach", "zufolge"}),
    as_source=frozenset({"so"}),
    speech_nouns=words("""
schreiben bericht papier tweet beitrag buch botschaft bilanz urteil worte worten aussage aussagen äußerung äußerungen
erklärung stellungnahme mitteilung behauptung ansicht meinung auffassung einschätzung kritik forderung warnung
kommentar angaben darstellung brief rede versprechen vorwurf zitat motto fazit antwort reaktion bezeichnung begründung
zuversicht hoffnung sorge befürchtung devise rat appell these argument vorschlag überzeugung
forderungen vorwürfe bedenken wunsch
"""),
    owners=frozenset({"von", "vom"}),
    documents=words("""
studie bericht umfrage untersuchung analyse erhebung prognose schätzung statistik erklärung mitteilung stellungnahme
pressemitteilung zahlen daten berechnungen auswertung gutachten papier schreiben brief befragung
"""),
    viewpoints=words("für"),
    of_documents=words("der des von vom"),
    authors=frozenset({"von", "vom"}),
    linking=frozenset({"hieß", "heißt", "lautete", "lautet", "war", "ist"}),
    pointing=frozenset({"dies", "das"}),
    impersonal=frozenset({"es"}),
    impersonal_verbs=frozenset({"heißt", "hieß"}),
    verb_second=True,
    pronouns={"er": "man", "sie": "no man"},
    oblique={"ihm": "er", "ihr": "sie", "ihnen": "sie"},
    owned={
        "sein": "er",
        "seine": "er",
        "seiner": "er",
        "seinem": "er",
        "ihr": "sie",
        "ihre": "sie",
        "ihrer": "sie",
        "ihrem": "sie",
    },
    things={
        "es": "thing",
        "sie": "thing",
        "er": "thing",
        "ihr": "thing",
        "ihre": "thing",
        "sein": "thing",
        "seine": "thing",
    },
    relatives=frozenset({"der", "die", "das", "welcher", "welche", "welches"}),
    as_clause=frozenset({"wie", "als"}),
    epithets=(
        "-jährige",
        "-jähriger",
        "jährige",
        "jähriger",
    ),
    newcomers=words(
        "sprecher sprecherin richter richterin anwalt anwältin polizei zeuge zeugin nachbar gericht fahrer"
    ),
    sexes={"der": "man", "die": "woman"},
    object_articles=frozenset({"den", "dem", "des", "einen", "einem", "eines"}),
    genitives=frozenset({"des", "der"}),
    definite=frozenset({"der", "die", "das", "dem", "den", "des", "dieser", "diese", "dieses"}),
    indefinite=frozenset({"ein", "eine", "einer", "eines", "einem", "einen", "mehrere", "viele", "einige", "andere"}),
    prepositions=words("""
        von vom für zu zum zur mit bei beim in im an am auf aus nach vor über unter gegen gegenüber um durch während
        seit ohne zwischen neben hinter trotz wegen laut gemäß bis ab außer samt nebst anlässlich angesichts
"""),
    subordinators=words("während weil nachdem obwohl wie als wenn da wohingegen wogegen"),
    complementizers=frozenset({"dass", "daß"}),
    conjunctions=words("""
        und aber oder doch denn sondern während weil da dass daß wenn obwohl nachdem bevor als ob wie damit indem
        sowie zudem außerdem dennoch jedoch allerdings
"""),
    coordinators=frozenset({"und", "oder", "sowie", "&", "aber"}),
    auxiliaries=words(
        "hat haben habe hatte hatten hätte ist sind war waren sei wird werden wurde wurden soll sollen will kann"
    ),
    passive=frozenset({"wird", "werden", "wurde", "wurden", "worden"}),
    infinitive=frozenset({"zu"}),
    fillers=words("""
        auch dann später wieder noch nur schon jetzt heute gestern morgen montag dienstag mittwoch donnerstag freitag
        samstag sonntag vormittag nachmittag abend nacht weiter ferner zudem außerdem dazu hierzu daraufhin danach
        zuvor bereits selbst sich dies das wörtlich gleichzeitig jedoch aber dagegen hingegen allerdings schließlich
        abschließend zunächst ebenfalls öffentlich offenbar ausdrücklich unterdessen indes derweil nun zugleich
        zuletzt
"""),
    adverb_ends=(),
    possessives=words("sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren"),
)
