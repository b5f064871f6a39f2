"""German: cues of speech, titles and pronouns."""

from __future__ import annotations

import re

from factsheet.text.languages.de.first_names import MEN, WOMEN
from factsheet.text.languages.naming_words import words as as_written
from factsheet.text.languages.speech import SpeechWords


def words(text: str) -> frozenset[str]:
    """The words of a list, and as Switzerland spells them: “hiess”."""
    return as_written(text) | as_written(text.replace("ß", "ss")) if "ß" in text else as_written(text)


_SAYS = """
mitteilte mitteilten hinzufügte hinzufügten bekanntgab bekanntgaben ankündigte ankündigten angab angaben ausführte
einräumte einräumten vorwarf feststellte hervorhob zusammenfasste sagte sagt sagten sagen erklärte erklärt erklärten
erklären betonte betont betonten betonen meinte meint meinten meinen fragt antwortete antwortet antworteten erwiderte
erwidert berichtete berichtet berichteten berichten schrieb schreibt schrieben schreiben behauptete behauptet
behaupteten behaupten versicherte versichert versicherten warnte warnt warnten warnen forderte fordert forderten fordern
kritisierte kritisiert kritisierten kritisieren lobte lobt lobten loben nannte nennt nannten nennen bezeichnete
bezeichnet bezeichneten bezeichnen äußerte äußert äußerten äußern bestätigte bestätigt bestätigten bestätigen ergänzte
ergänzt ergänzten unterstrich unterstreicht versprach verspricht versprachen glaubt glaubte glaubten glauben hofft
hoffte hofften hoffen fürchtet fürchtete befürchtet befürchtete befürchteten befürchten vermutet vermutete vermuteten
vermuten schätzt schätzte schätzten schätzen findet fand finden erzählte erzählt erzählten erinnerte erinnert verkündete
verkündet verkündeten vermeldete meldete meldet meldeten melden informierte informiert begründete begründet begründeten
rechtfertigte rechtfertigt verteidigte verteidigt verwies verweist verwiesen beklagte beklagt beklagten klagte klagt
klagten mahnte mahnt mahnten appellierte appelliert appellierten bekräftigte bekräftigt bekräftigten konstatierte
konstatiert urteilte urteilt urteilten prophezeite prophezeit prognostizierte prognostiziert spekulierte spekuliert
kommentierte kommentiert kommentierten formulierte formuliert resümierte resümiert bilanzierte bilanziert scherzte
scherzt rief riefen ruft schimpfte schimpft twitterte twittert postete beteuerte beteuert beteuerten bedauerte bedauert
bedauerten begrüßte begrüßt begrüßten verurteilte verurteilt verurteilten plädierte plädiert argumentierte argumentiert
argumentierten entgegnete entgegnet konterte kontert verlangte verlangt verlangten drohte droht drohten unterstellte
unterstellt bemängelte bemängelt bemängelten monierte moniert rügte rügt würdigte würdigt würdigten erläuterte erläutert
erläuterten schilderte schildert schilderten beschrieb beschreibt beschrieben signalisierte signalisiert prangerte
offenbarte gestand gesteht beschwerte freute freut äussert äusserte dankte dankt titelte titelt jubelte jubelt witzelte
stellt empfahl empfiehlt empfahlen beteuern zeigte ließ lässt bat bittet wünschte wünscht attestierte attestiert
bescheinigte bescheinigt beschuldigte beschuldigt beschuldigten bekannte rät riet räsonierte sprach spricht sprachen
beantwortete verriet verrät vermerkte bemerkte bemerkt bemerkten bezweifelte bezweifelt bezweifelten bekundete bekundet
bekundeten charakterisierte charakterisiert charakterisierten protestierte protestiert protestierten mutmaßte mutmaßt
mutmaßten wetterte wettert spottete spottet höhnte höhnt schwärmte schwärmt lästerte lästert polterte poltert befand
befanden erwartet erwartete erwarteten erwarten erhofft erhoffte pries preist priesen diagnostizierte diagnostiziert
befürwortet befürwortete befürworteten unterstrichen widersprechen ergab ergaben ergibt vermutete rechtfertigten
gratulierte gratuliert warb wirbt warben bewertete bewertet bewerteten wertete wertet werteten beurteilte beurteilt
beurteilten betitelte betitelt titulierte tituliert beschimpfte beschimpft beschimpften geißelte geißelt geißelten
brandmarkte brandmarkt brandmarkten verspottete verspottet verhöhnte verhöhnt missbilligte missbilligt tadelte tadelt
tadelten ermahnte ermahnt ermahnten beschwor beschwört beschworen beschwichtigte beschwichtigt bejahte bejaht
beanstandete beanstandet beanstandeten dozierte doziert entschuldigte entschuldigt ersuchte ersuchten erwähnte erwähnt
erwähnten flüsterte flüstert folgerte folgert folgerten gelobte gelobt insistierte insistiert jammerte jammert
lamentierte lamentiert meckerte meckert murrte mokierte mokiert nörgelte nörgelt orakelte orakelt plauderte plaudert
postulierte postuliert predigte predigt proklamierte proklamiert propagierte propagiert raunte raunt referierte
reklamierte reklamiert relativierte relativiert relativierten schlussfolgerte schlussfolgert schlussfolgerten schrie
schreit schrien schwor schwört schworen seufzte seufzt skizzierte skizziert sinnierte sinniert stichelte stichelt
stöhnte stöhnt suggerierte suggeriert tönte tönt unkte unkt verlautbarte verlautbart verwahrte verwahrt quittierte
qualifizierte definierte deklarierte deklariert interpretierte interpretiert interpretierten lobpries bezichtigte
bezichtigt bezichtigten verdächtigte verdächtigt verdächtigten verneinten dementieren mahnen klagen drohen hinwies
hinwiesen hinweist aufforderte aufforderten auffordert anmahnte anregte anregten anprangerte aussprach aussprachen
beipflichtete darlegte darlegten darstellte einforderte einforderten einwandte einwendet entgegenhielt herausstellte
klarstellte klarstellten klarmachte nahelegte vorschlug vorschlugen vorschlägt vorhielt vorbrachte vortrug voraussagte
vorhersagte zugab zugaben zugibt zurückwies zurückwiesen zurückweist zusicherte zusagte zusagten zustimmte andeutete
andeuteten anführte anmerkte nachlegte verlautete verkünden fürchteten schildern erläutern ergänzen unterstreichen
entgegneten kontern konterten versichern vermelden jubeln plädieren plädierten appellieren äussern verlangen bedauern
begrüßen verurteilen verteidigen verteidigten begründen rechtfertigen resümierten prophezeiten prognostizieren
prognostizierten spekulieren spekulierten argumentieren kommentieren bemängeln beanstanden rügten rügen würdigen
signalisieren signalisierten rieten raten empfehlen wünschen wünschten erinnerten erinnern bezifferte beziffert
bezifferten beziffern präzisierte präzisiert präzisierten verdeutlichte verdeutlicht verdeutlichten distanzierte
distanziert distanzierten distanzieren solidarisierte solidarisiert solidarisierten hinterfragte hinterfragt
hinterfragten rühmte rühmt rühmten verdammte verdammt verdammten verharmloste verharmlost verharmlosten konkretisierte
konkretisiert konkretisierten diffamierte diffamiert diffamierten verunglimpfte verunglimpft verunglimpften garantierte
garantiert garantierten garantieren beantragte beantragt beantragten beantragen argwöhnte argwöhnt zürnte zürnt giftete
giftet ätzte ätzt frohlockte frohlockt brüstete brüstet bedankte bedankt bedankten staunte staunt staunten zweifelte
zweifelt zweifelten zweifeln vermeldet ortete ortet orteten orten witterte wittert witterten wittern notierte notiert
notierten skandierte skandiert skandierten skandieren betete betet beteten verglich vergleicht verglichen vergleichen
entschied entscheidet entschieden beschloss beschließt beschlossen erwog erwägt erwogen erwägen bekennt bekannten denkt
dachte dachten denken annonciert annoncierte annoncierten antworten artikuliert artikulierte artikulierten avisiert
avisierte avisierten beglückwünscht beglückwünschte beglückwünschten beichtet beichtete beichteten bekrittelt
bekrittelte bekrittelten bekräftigen bekunden bemäkelt bemäkelte bemäkelten berichtigt berichtigte berichtigten bettelt
bettelte bettelten bezeugt bezeugte bezeugten bilanzieren bilanzierten billigt billigte billigten blafft blaffte
blafften bloggt bloggte bloggten brüllt brüllte brüllten brüsten brüsteten denunziert denunzierte denunzierten dozierten
entgegnen enthüllt enthüllte enthüllten entschuldigten ersucht erwidern erwiderten fabuliert fabulierte fabulierten
faselt faselte faselten flachst flachste flachsten fleht flehte flehten flüsterten folgern formulierten freuten
frohlockten frotzelt frotzelte frotzelten fürchten gelobten grantelt grantelte grantelten gratulierten grummelt
grummelte höhnen höhnten insinuiert insinuierte insinuierten insistieren insistierten jammern jammerten jubelten
kalauert kalauerte kalauerten keift keifte keiften knurrt knurrte knurrten kolportiert kolportierte kolportierten
kommuniziert kommunizierte kommunizierten konstatieren konstatierten konzediert konzedierte konzedierten korrigiert
korrigierte korrigierten lamentierten lästern lästerten mault maulte maulten missbilligten mokierten monieren monierten
motzt motzte motzten murmelt murmelte murmelten mutmaßen nuschelt nuschelte nuschelten nörgeln nörgelten orakelten
philosophiert philosophierte philosophierten plauderten polemisiert polemisierte polemisierten poltern polterten postet
posteten prahlt prahlten predigten proklamierten raunten referiert referierten rekapituliert rekapitulierte
rekapitulierten repliziert replizierte replizierten resümieren rätselt rätselte rätselten scherzen scherzten schilt
schimpften schlussfolgern schmäht schmähte schmähten schwadroniert schwadronierte schwadronierten schwärmen schwärmten
schwören seufzten skizzierten spotten spotteten spöttelt spöttelte spöttelten stammelt stammelte stammelten stichelten
stottert stotterte stotterten stöhnten suggerierten thematisiert thematisierte thematisierten titulierten tweeten
tweetet tweetete tweeteten twittern twitterten unkten unterstellten urteilen verhöhnten verkündigt verkündigte
verkündigten verlautbarten vermeldeten verraten verrieten verspotten verspotteten vertrösten vertröstet vertröstete
vertrösteten verwarf verwarfen verwirft wetterten wispert wisperte wisperten witzeln witzelt witzelten zetert zeterte
zeterten
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
erwidert bekanntgemacht verraten gescherzt bewertet gewertet beurteilt betitelt tituliert beschimpft gegeißelt
gebrandmarkt verspottet getadelt ermahnt beschworen beanstandet entschuldigt erwähnt gefolgert geraten abgeraten
gewünscht eingewandt eingewendet vorausgesagt vorhergesagt zugesagt zugesichert zugestimmt erinnert angeregt
angeprangert angeführt angemerkt dargestellt ausgeschlossen bemerkt offenbart unterstrichen wiederholt geurteilt
gespottet gewettert getwittert gejubelt bezichtigt verdächtigt vorgehalten klargemacht vorgebracht vorgetragen
befürwortet garantiert ausgedrückt eingefordert gerechtfertigt relativiert resümiert bilanziert diagnostiziert
prophezeit postuliert propagiert beigepflichtet hinterfragt angezweifelt kundgetan geschworen gemutmaßt eingestuft
betrachtet charakterisiert konstatiert herausgestellt nachgelegt beharrt gepocht gefleht angepriesen
beziffert präzisiert verdeutlicht distanziert solidarisiert verdammt beantragt angeboten
entschieden beschlossen verglichen erwogen angeordnet geweigert gedacht herausgefunden bedankt notiert ausgerufen
annonciert artikuliert aufgezählt avisiert beglückwünscht bekrittelt bemäkelt berichtigt bezeugt dagegengehalten doziert
eingeschränkt eingeschätzt eingeworfen enthüllt ergänzt ersucht fabuliert gebilligt geblafft gebloggt gebrüllt gebrüstet
gefaselt geflachst geflüstert gefreut gefrotzelt gegrantelt gehöhnt gejammert gekalauert gekeift geknurrt gekontert
gelästert gemault gemotzt gemurmelt genuschelt genörgelt geplaudert gepoltert gepostet geprahlt gepredigt geraunt
gerühmt geschimpft geschlussfolgert geschmäht geschrien geschwärmt geseufzt gesprochen gespöttelt gestammelt gestichelt
gestottert gestöhnt getweetet geunkt gewispert gewitzelt gewundert gezetert gezweifelt geärgert gratuliert
herausgestrichen hinzugesetzt insinuiert insistiert kolportiert konzediert korrigiert lamentiert missbilligt mokiert
nachgehakt nachgeschoben philosophiert polemisiert proklamiert referiert rekapituliert repliziert richtiggestellt
schwadroniert skizziert suggeriert thematisiert verhöhnt verkündigt verlautbart vertröstet verunglimpft
verworfen vorausgeschickt vorgerechnet zugestanden zusammengefasst
"""

_SAID_WITH = {
    "gefolgt": "einschätzung ansicht auffassung argumentation",
    "abgegeben": "stellungnahme erklärung",
    "gegeben": "bekannt",
    "gemacht": "klar deutlich vorgabe vorschlag verantwortlich geltend vorwurf vorwürfe aufmerksam",
    "gestellt": "klar frage fest aussicht infrage forderung forderungen",
    "gebracht": "ausdruck",
    "genommen": "stellung",
    "vertreten": "ansicht auffassung meinung standpunkt",
    "gezeigt": "sich",
    "gekommen": "schluss ergebnis",
    "gelangt": "schluss ergebnis ansicht überzeugung",
    "angeschlossen": "meinung ansicht auffassung forderung forderungen kritik appell",
    "erhoben": "vorwurf vorwürfe einspruch",
    "erteilt": "absage",
    "gezogen": "bilanz fazit zweifel",
    "gehalten": "für",
    "gegangen": "davon",
    "bezogen": "stellung",
    "geübt": "kritik",
    "gesetzt": "dafür",
    "eingesetzt": "dafür sich",
    "gewandt": "gegen",
    "gesehen": "als darin",
    "empfunden": "als",
}

_HOLDS = """
meinung ansicht auffassung überzeugung zuversichtlich überzeugt sicher besorgt enttäuscht skeptisch optimistisch dagegen
dafür einig
"""

_GIVES = """
bekannt an zu überzeugt zuversichtlich optimistisch gelassen kämpferisch preis entwarnung bedenken stellungnahme
erklärung
"""

_SAYS_WITH = {
    "folgten": "einschätzung ansicht auffassung argumentation",
    "folgt": "einschätzung ansicht auffassung argumentation",
    "folgte": "einschätzung ansicht auffassung argumentation",
    "sicherten": "zu",
    "sichert": "zu",
    "sicherte": "zu",
    "fügte": "hinzu an",
    "fügt": "hinzu an",
    "teilte": "mit",
    "teilten": "mit",
    "teilt": "mit",
    "teilen": "mit",
    "führte": "aus an zurück",
    "führt": "aus an zurück",
    "gab": _GIVES,
    "gibt": _GIVES,
    "gaben": "bekannt an zu entwarnung bedenken stellungnahme erklärung preis überzeugt zuversichtlich",
    "geben": "bekannt an zu entwarnung bedenken stellungnahme erklärung",
    "räumte": "ein",
    "räumt": "ein",
    "kündigte": "an",
    "kündigt": "an",
    "kündigten": "an",
    "stellte": "zeugnis fest klar frage infrage forderung forderungen aussicht heraus hinter gegen richtig",
    "stellt": "zeugnis fest klar frage infrage forderung forderungen aussicht heraus hinter gegen richtig",
    "stellten": "zeugnis fest klar infrage frage forderung forderungen aussicht heraus hinter gegen richtig",
    "warf": "vor ein",
    "wirft": "vor ein",
    "warfen": "vor ein",
    "schlug": "vor alarm",
    "schlägt": "vor alarm",
    "hob": "hervor",
    "hebt": "hervor",
    "fasste": "zusammen",
    "fasst": "zusammen",
    "wies": "hin darauf zurück",
    "weist": "hin darauf zurück",
    "wiesen": "hin darauf zurück",
    "legte": "nach dar nahe",
    "sprach": "von über aus",
    "spricht": "von über aus",
    "sprachen": "von über aus",
    "zeigte": "sich verständnis",
    "zeigt": "sich verständnis",
    "ließ": "verlauten wissen durchblicken mitteilen verlautbaren erklären ausrichten verbreiten verkünden",
    "lässt": "verlauten wissen durchblicken mitteilen erklären ausrichten verbreiten verkünden",
    "ließen": "verlauten wissen durchblicken mitteilen erklären ausrichten verbreiten verkünden",
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
    "hält": "für fest entgegen dagegen vor",
    "hielt": "für fest entgegen dagegen vor",
    "halten": "für fest entgegen dagegen",
    "sieht": "darin in als grund gefahr chance handlungsbedarf anders ähnlich genauso",
    "sah": "darin in als grund gefahr chance handlungsbedarf anders ähnlich genauso",
    "sehen": "darin in als grund gefahr chance handlungsbedarf anders ähnlich genauso",
    "fand": "worte heraus",
    "findet": "worte dass heraus",
    "finden": "dass",
    "bat": "um",
    "wird": "zitiert deutlicher konkreter",
    "wurde": "zitiert deutlicher konkreter",
    "werden": "zitiert",
    "machte": "deutlich klar verantwortlich geltend aufmerksam vorwurf vorwürfe sorgen",
    "macht": "deutlich klar verantwortlich geltend aufmerksam vorwurf vorwürfe sorgen",
    "machten": "deutlich klar verantwortlich geltend aufmerksam vorwurf vorwürfe sorgen",
    "deutete": "an als",
    "mahnte": "an",
    "merkte": "an",
    "merkt": "an",
    "gestand": "ein zu",
    "pflichtete": "bei",
    "stimmte": "zu",
    "zog": "bilanz fazit zweifel schluss",
    "zieht": "bilanz fazit zweifel schluss",
    "brachte": "ausdruck vor punkt",
    "bringt": "ausdruck vor punkt",
    "brachten": "ausdruck vor punkt",
    "nahm": "stellung an schutz",
    "nimmt": "stellung an schutz",
    "vertrat": "ansicht auffassung meinung standpunkt these",
    "vertritt": "ansicht auffassung meinung standpunkt these",
    "vertraten": "ansicht auffassung meinung standpunkt these",
    "ist": _HOLDS,
    "sind": _HOLDS,
    "war": _HOLDS,
    "waren": _HOLDS,
    "wagte": "prognose",
    "wagt": "prognose",
    "rechnet": "mit damit vor",
    "rechnete": "mit damit vor",
    "rechnen": "mit damit vor",
    "pochte": "auf darauf",
    "pocht": "auf darauf",
    "schließt": "aus daraus appell kritik forderung forderungen meinung ansicht auffassung einschätzung",
    "schloss": "aus daraus appell kritik forderung forderungen meinung ansicht auffassung einschätzung",
    "tat": "ab kund",
    "tut": "ab kund",
    "setzte": "hinzu ein dagegen entgegen",
    "geht": "aus davon gericht",
    "ging": "aus davon gericht",
    "gehen": "aus davon",
    "ausgeht": "davon",
    "ausging": "davon",
    "zeigten": "sich",
    "übte": "kritik",
    "übten": "kritik",
    "übt": "kritik",
    "strich": "hervor heraus",
    "streicht": "hervor heraus",
    "strichen": "hervor heraus",
    "betrachtete": "als",
    "betrachtet": "als",
    "betrachteten": "als",
    "betrachten": "als",
    "empfand": "als",
    "empfindet": "als",
    "empfanden": "als",
    "empfinden": "als",
    "verstand": "als",
    "versteht": "als",
    "feierte": "als",
    "feiert": "als",
    "feierten": "als",
    "stufte": "ein als",
    "stuft": "ein als",
    "stuften": "ein als",
    "deutet": "an als",
    "deuteten": "an als",
    "deuten": "an als",
    "erhob": "vorwurf vorwürfe anklage einspruch",
    "erhebt": "vorwurf vorwürfe anklage einspruch",
    "erhoben": "vorwurf vorwürfe anklage einspruch",
    "erteilte": "absage",
    "erteilt": "absage",
    "erteilten": "absage",
    "trat": "ein entgegen",
    "tritt": "ein entgegen",
    "traten": "ein entgegen",
    "setzt": "hinzu ein dagegen entgegen",
    "setzten": "ein hinzu dagegen entgegen",
    "hegte": "zweifel hoffnung",
    "hegt": "zweifel hoffnung",
    "hegten": "zweifel hoffnung",
    "wandte": "ein gegen botschaft",
    "wendet": "ein gegen",
    "wandten": "ein gegen",
    "legt": "nahe nach dar",
    "legten": "nahe dar nach",
    "schob": "nach",
    "trug": "vor",
    "trägt": "vor",
    "trugen": "vor",
    "wehrte": "ab gegen",
    "wehrt": "ab gegen",
    "wehrten": "ab gegen",
    "griff": "an",
    "winkte": "ab",
    "winkt": "ab",
    "wiegelte": "ab",
    "wiegelt": "ab",
    "regte": "an",
    "regt": "an",
    "regten": "an",
    "riet": "ab",
    "spielte": "herunter",
    "spielt": "herunter",
    "spielten": "herunter",
    "verlieh": "ausdruck",
    "verleiht": "ausdruck",
    "zählte": "auf",
    "zählt": "auf",
    "prahlte": "mit",
    "gelangte": "schluss ergebnis ansicht überzeugung",
    "gelangt": "schluss ergebnis ansicht überzeugung",
    "bezog": "stellung",
    "bezieht": "stellung",
    "bezogen": "stellung",
    "weisen": "hin darauf zurück",
    "schlugen": "vor",
    "schlagen": "vor",
    "räumten": "ein",
    "räumen": "ein",
    "führten": "aus an",
    "fügten": "hinzu an",
    "hoben": "hervor",
    "heben": "hervor",
    "empörte": "sich",
    "bemühte": "bild",
    "bemüht": "bild",
    "merkten": "an",
    "prangert": "an",
    "prangerten": "an",
    "hielten": "für fest entgegen dagegen vor",
    "wirbt": "für",
    "pochten": "auf darauf",
    "pochen": "auf darauf",
    "beharrte": "auf darauf",
    "beharrt": "auf darauf",
    "beharrten": "auf darauf",
    "bestand": "darauf",
    "besteht": "darauf",
    "bestanden": "darauf",
    "drang": "auf darauf",
    "dringt": "auf darauf",
    "drängte": "auf darauf",
    "drängt": "auf darauf",
    "drängten": "auf darauf",
    "nahmen": "stellung an",
    "schlossen": "aus daraus appell kritik forderung forderungen meinung ansicht auffassung einschätzung",
    "schließen": "aus daraus",
    "taten": "ab kund",
    "brach": "lanze",
    "gestehen": "ein zu",
    "zeigen": "sich",
    "attackierte": "als scharf",
    "attackiert": "als scharf",
    "attackierten": "als scharf",
    "bot": "an",
    "bietet": "an",
    "boten": "an",
    "bieten": "an",
    "ordnete": "an",
    "ordnet": "an",
    "ordneten": "an",
    "weigerte": "sich",
    "weigert": "sich",
    "weigerten": "sich",
    "weigern": "sich",
    "berief": "auf",
    "beruft": "auf",
    "beriefen": "auf",
    "kann": "vorstellen",
    "konnte": "vorstellen",
    "können": "vorstellen",
    "sahen": "darin in als grund gefahr chance handlungsbedarf",
    "rechneten": "mit damit vor",
    "fanden": "heraus",
    "merken": "an",
    "fassten": "zusammen",
    "fassen": "zusammen",
    "legen": "nahe dar",
    "sprechen": "von über aus",
    "rufen": "auf zu",
    "lassen": "verlauten wissen mitteilen erklären ausrichten verbreiten verkünden",
    "machen": "deutlich klar verantwortlich geltend aufmerksam sorgen",
    "mahnt": "an",
    "mahnen": "an",
    "mahnten": "an",
    "gesteht": "ein zu",
    "gestanden": "ein zu",
    "pflichtet": "bei",
    "pflichteten": "bei",
    "stimmt": "zu",
    "stimmten": "zu",
    "zogen": "bilanz fazit zweifel",
    "ziehen": "bilanz fazit zweifel",
    "bringen": "ausdruck vor punkt",
    "vertreten": "ansicht auffassung meinung standpunkt these",
    "üben": "kritik",
    "streichen": "hervor heraus",
    "verstanden": "als",
    "verstehen": "als",
    "stufen": "ein als",
    "erheben": "vorwurf vorwürfe anklage einspruch",
    "erteilen": "absage",
    "treten": "ein entgegen",
    "wenden": "ein gegen",
    "schiebt": "nach",
    "schoben": "nach",
    "tragen": "vor",
    "wehren": "ab gegen",
    "greift": "an",
    "griffen": "an",
    "winkten": "ab",
    "wiegelten": "ab",
    "rät": "ab",
    "regen": "an",
    "zählten": "auf",
    "empört": "sich",
    "empörten": "sich",
    "hegen": "zweifel hoffnung",
    "verliehen": "ausdruck",
    "dringen": "auf darauf",
    "drängen": "auf darauf",
    "beharren": "auf darauf",
    "kündigen": "an",
    "werfen": "vor ein",
    "fügen": "hinzu an",
    "führen": "aus an zurück",
    "baten": "um",
    "bittet": "um",
    "bitten": "um",
    "gingen": "aus davon",
    "tun": "ab kund",
    "schränkte": "ein",
    "schränkt": "ein",
    "schränkten": "ein",
    "schränken": "ein",
    "hakte": "nach",
    "hakt": "nach",
    "hakten": "nach",
    "ruderte": "zurück",
    "rudert": "zurück",
    "ruderten": "zurück",
    "wunderte": "sich",
    "wundert": "sich",
    "wunderten": "sich",
    "wundern": "sich",
    "ärgerte": "sich",
    "ärgert": "sich",
    "ärgerten": "sich",
    "ärgern": "sich",
    "entrüstete": "sich",
    "entrüstet": "sich",
    "entrüsteten": "sich",
    "ereiferte": "sich",
    "ereifert": "sich",
    "echauffierte": "sich",
    "echauffiert": "sich",
    "sorgte": "sich",
    "sorgt": "sich",
    "sorgten": "sich",
    "beschwert": "sich",
    "beschwerten": "sich",
    "unterrichtete": "darüber",
    "unterrichtet": "darüber",
    "unterrichteten": "darüber",
    "plauderte": "aus",
    "plaudert": "aus",
    "tippte": "auf",
    "tippt": "auf",
    "stellen": "zeugnis fest klar infrage frage forderung forderungen aussicht heraus hinter gegen richtig",
}

_TITLES = """
herr herrn frau dr prof professor professorin sir dame lord lady präsident präsidentin präsidenten kanzler kanzlerin
minister ministerin ministers senator senatorin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin
gouverneur gouverneurin richter richterin chef chefin direktor direktorin general oberst hauptmann kommissar kommissarin
botschafter botschafterin könig königin prinz prinzessin fürst papst bischof bischöfin kardinal pfarrer pfarrerin
trainer trainerin kapitän sprecher sprecherin sprechers vorsitzender vorsitzende vorsitzenden geschäftsführer
geschäftsführerin leiter leiterin anwalt anwältin staatsanwalt staatsanwältin autor autorin schauspieler schauspielerin
sänger sängerin regisseur regisseurin journalist journalistin experte expertin forscher forscherin wissenschaftler
wissenschaftlerin politiker politikerin abgeordnete abgeordneter abgeordneten kandidat kandidatin sekretär
generalsekretär generalsekretärin ex-präsident premier premierminister premierministerin regierungschef regierungschefin
parteichef parteichefin staatschef ministerpräsident ministerpräsidentin landrat landrätin dekan rektor rektorin
historiker ökonom ökonomin analyst analystin manager managerin unternehmer gründer spieler torwart stürmer fahrer pilot
kollege kollegin bruder schwester vater mutter sohn tochter ehefrau ehemann witwe intendant dirigent kommandeur
kommandant oppositionsführer oppositionsführerin republikaner demokrat mitglied chefredakteur redakteur reporter
korrespondent moderator moderatorin augenzeuge augenzeugin zeuge nachbar bewohner pilotin spielerin fahrerin stürmerin
redakteurin reporterin korrespondentin chefredakteurin zeugin nachbarin bewohnerin gründerin unternehmerin managerin
analystin intendantin dirigentin kommandeurin kommandantin republikanerin demokratin dekanin kapitänin herzog herzogin
graf gräfin fürstin rabbi imam
"""

_PARTICLES = words("""
ab an auf aus bei bekannt dar ein entgegen fest heraus herunter hervor hinzu klar kund mit nach nahe preis vor zu zurück
zusammen
""")
"""Those that a verb takes in front where it stands at the end of its clause: “stufte … ein”, “weil er … einstufte”."""

_PLURALS = words("teilen geben lehnen halten weisen schlagen räumen heben gestehen schließen deuten sehen kommen gehen")
"""Those that with a particle in front are an infinitive: “ließ mitteilen”."""

_FINAL = frozenset(
    part + verb
    for verb, parts in _SAYS_WITH.items()
    if verb not in _PLURALS and "davon" not in words(parts)
    for part in words(parts) & _PARTICLES
)

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
        von unter gegen nachdem während wer was wie weil dann jedoch trotz ohne zum zur ihm ihr
"""),
    elisions=words("s n ne nen nem ner ran rein raus rum ner mal was nix"),
    ties=words("und aber denn doch also nun ja dass"),
    danglers=words(
        "der die das den dem des ein eine einen einem einer eines zu und oder aber sowie dass weil wenn ob als mein "
        "meine meinen sein seine seinen ihr ihre ihren unser unsere unseren im am zum zur vom beim ins für von"
    ),
    contractions=frozenset(),
    titles=words(_TITLES),
    title_ends=tuple(
        sorted(
            words("""
minister ministerin ministers präsident präsidentin präsidenten kanzler kanzlerin kanzlers chef chefin chefs trainer
trainerin sprecher sprecherin sprechers leiter leiterin direktor direktorin vorsitzender vorsitzende vorsitzenden
sekretär sekretärin meister meisterin politiker politikerin experte expertin führer führerin anwalt anwältin kandidat
kandidatin kommissar kommissarin kommissars forscher forscherin autor autorin senator senatorin richter richterin
abgeordnete abgeordneter abgeordneten vorstand manager managerin beauftragte beauftragter beauftragten spieler
spielerin star gründer gründerin vertreter vertreterin mitglied general rat rätin arzt ärztin lehrer lehrerin
professor professorin bischof bischöfin botschafter botschafterin gesandte gesandter gesandten inspekteur inspekteurin
inspektor inspektorin kommandant kommandantin kommandeur kommandeurin konsul konsulin dezernent dezernentin referent
referentin redakteur redakteurin korrespondent korrespondentin reporter reporterin intendant intendantin dirigent
dirigentin pfarrer pfarrerin boss obmann obfrau ökonom ökonomin investor investorin koordinator koordinatorin kurator
kuratorin dozent dozentin offizier offizierin admiral leutnant ombudsmann ombudsfrau kapitän kapitänin torhüter
torhüterin vorsteher vorsteherin kämmerer kämmerin dekan dekanin rektor rektorin
pilot pilotin funktionär funktionärin vorständin berater beraterin kollege kollegin
""")
        )
    ),
    name_endings=words("jr sr ii iii iv"),
    name_particles=words("van von de der den del della di da dos la le al bin ibn abu zu zur vom ter ten"),
    adjective_ends=("en", "er", "es", "em", "e"),
    genitive_s=True,
    men=MEN,
    women=WOMEN,
    says=(words(_SAYS) | _FINAL)
    - frozenset({"fragt", "finden", "fand", "findet", "zeigte", "ließ", "lässt", "stellt"}),
    says_with={spelling: words(parts) for verb, parts in _SAYS_WITH.items() for spelling in words(verb)},
    feels={},
    gestures={},
    calls=words("nannte nennt nannten nennen genannt fand findet fanden finden schalt schimpfte schimpft"),
    standpoints=frozenset(),
    settles=words("steht stand stünde ist war wäre scheint schien bleibt"),
    settled_for=words("fest klar sicher erwiesen ausgemacht eindeutig offensichtlich unstrittig unbestritten"),
    wordings=words("wort wörter begriff begriffe ausdruck formel parole slogan"),
    deems=words("""
        hält hielt halten hielten nennt nannte nennen nannten findet fand finden fanden bezeichnet bezeichnete sieht sah
"""),
    disagrees=words("widerspricht widersprach widersprechen widersprachen"),
    verb_particles=_PARTICLES,
    phases=frozenset(),
    with_object=frozenset(),
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
    said_of=words("fühlt fühlte fühlen fühlten findet finden fand fanden"),
    moods=words("""
        fahre behaupte hindere behandele
        abweise akzeptiere antrete antworte arbeite atme basiere baue beanspruche beantrage beauftrage bedaue bedauere
        bedaure bedeute bedinge bedrohe bedränge beeile beeindrucke beeinflusse beeinträchtige beende befasse befehle
        befinde befolge befreie befördere befürchte befürworte begegne begehe begeistere beginne begleite begrenze
        begründe begrüße behalte behandle behebe beherrsche behindere bekenne beklage bekomme bekämpfe belaste belaufe
        belaufee belege belohne bemerke bemühe benachteilige benutze benötige benütze beobachte beraube berechne
        berechtige bereichere bereite bereue beruhe berücksichtige berühre beschaffe beschere beschleunige beschließe
        beschreibe beschränke beschäftige beseitige besitze bestehe bestelle besteuere bestimme bestreite bestätige
        besuche beteilige betrage betreffe betreffee betreibe betrete betreue betrüge beurteile bevorstehe bevorzuge
        bewahre bewege beweise bewerbe bewirke bewältige bezahle bezeichne beziehe bezweifele bezweifle biete binde
        bitte bleibe bliebe blockiere brauche breche bremse brenne bringe bräuchte bräuchten böte böten danke dauere
        demonstriere denke diene diskutiere dominiere drohe dränge drücke dulde duldee dürfe dürften empfehle empfinde
        entfalle entferne entgegne enthalte entlasse entlaste entscheide entschuldige entschädige entsende entspreche
        entstamme entstehe entstünde entstünden entwickele entwickle ereigne erfahre erfasse erfolge erfordere
        erfordre erfreue erfülle ergebe ergehe erginge ergreife ergänze erhalte erhebe erhöhe erinnere erkenne erkläre
        erlaube erlebe erledige erleichtere erleide ermittele ermittle ermorde ermutige ermögliche ernenne erobere
        erreche errechne erreiche errichte erscheine erschwere erschöpfe ersetze erstatte erstrecke erteile ertrage
        erträge erwarte erweise erweitere erwirtschafte erwäge erwähne erzeuge erziele erzähle eröffne esse existiere
        exportiere falle fange fehle feiere festige finanziere finde fliege fliehe fließe folge fordere forsche frage
        freue frisse funktioniere fände fänden fühle führe fülle fürchte fürchtee garantiere gebe gebühre gedenke
        gefalle gefährde gefähre gehe gehöre gelange gelinge gelte gerate geschehe gestalte gestatte gestehe gewinne
        gewähre gewährleiste gewänne gewännen gewöhne gieße ginge glaube glänze grabe greife grenze gründe gutheiße
        gäbe gäben habe hafte halte handele handle hasse heirate heiße helfe herrsche hielte hindere hinterlasse hoffe
        hoffte hole hänge hätte hätten höre identifiziere ignoriere importiere informiere integriere investiere
        isoliere jage kandidiere kassiere kaufe keime kenne klage klappe klette klinge kläre koche kollidiere komme
        kontrolle kontrolliere koordiniere koste krieche kriege kritisiere käme kämen kämpfe könne könnten kümmere
        kündige kürze lade lande lasse laufe lebe lehne lehre leide leihe leiste lerne lese leugne liebe liefere liege
        ließe locke lohne läge lägen löse lüge mache mahne mangle manipuliere meine meiste merke miete mische
        missachte misstraue mobilisiere modernisiere motiviere musse möge müsse müssten nehme neige nenne nerve
        nominiere normalisiere nutze nähme nähmen nähre nütze operiere ordne organisiere orientiere packe passe
        passiere pflanze pflege plage plane planiere platziere privatisiere produziere profitiere protestiere
        provoziere präge präsentiere prüfe quale rage rate ratifiziere reagiere realisiere rechne rechnee rechtfertige
        rede reduziere reforme regele regiere regle reiche reihe reise reiße rentiere repariere repräsentiere
        respektiere rette revidiere richte riechee riskiere rufe ruhe rutsche räume rücke sage sammele sammle saniere
        sanierte schade schaffe scheide scheine scheitere schenke schicke schiebe schieße schimpfe schlafe schlage
        schließe schmecke schmelze schneide schockiere schrecke schreibe schreie schweige schwimme schwinde schwäche
        schätze schöpfe schütte schütze sehe sei seien sende senke setze signalisiere singe sinke sitze solle sorge
        spare sperre spiegele spiele spreche sprenge springe spräche sprächen spüre stabilisiere stagniere stamme
        starte steche stecke stehe steige stelle sterbe steuere stoße strafe strebe streiche streike streite strenge
        studiere stärke störe stünde stünden stütze subventioniere suche sähe sähen tausche teile tobe tolere
        toleriere trage trainiere transportiere traue treffe trenne trete trinke tritte trotze träfe träfen träume tue
        täusche töte umfasse umgehe unterbinde unterbreche unterhalte unterlasse unterlaufe unterliege unterminiere
        unternehme unterscheide unterschreibe unterschreite unterstelle unterstütze untersuche unterzeichne urteile
        variiere verabschiede veranlasse veranstalte verantworte verarbeite verarme verbessere verbiete verbinde
        verbleibe verbrauche verbreite verbrenne verbringe verbüße verdeutliche verdiene verdopple verdopplee
        verdränge vereinbare vereinfache vereinige verfahre verfehle verfolge verfüge vergehe vergesse vergrößere
        verhandele verhandle verharre verhelfe verhindere verhungre verhänge verkaufe verkehre verkenne verklage
        verkürze verlagere verlange verlasse verlaufe verleihe verlerne verletze verliere verlöre verlören vermeide
        vermiete vermisse vermittele vermittle vermute vernachlässige verpasse verrate verrechne verringe verringere
        versage versammele verschaffe verschiebe verschlechtere verschleppe verschlinge verschone verschwinde
        verschärfe versehe versende versiche versichere versinke versorge versperre verspreche verstecke verstehe
        verstelle verstoße verständige verstärke verstöße versuche verteidige verteile vertraue vertreibe vertrete
        verurteile verwalte verwandele verwandle verweigere verweise verwende verwickle verzeiche verzeichne verzichte
        verzweifele verzweifle verzögere verändere vorliege wachse wage wandele wandere wandle warne warte wechsele
        wechsle wehre weigere wende werbe werde werfe wette widere widerspreche widme wiederhole wiege wirke wisse
        wohne wolle wunde wähle wäre wären wünsche würde würden wüsste wüssten zahle zeichne zeige zerbreche zerfalle
        zerstöre zertifiziere zeuge ziehe ziele zirkuliere zitiere zweifele zweifle zwinge zähle zögere züchtee ändere
        öffne übe überfordere überlasse überlebe übernehme überprüfe überrasche überschreite übersetze überstehe
        übersteige überstimme übertrage übertreffe übertreibe überwache überweise überwiege überwinde überzeuge
""")
    | frozenset(f"{verb[:-2]}e" for verb in words(_SAYS) if verb.endswith("ierte")),
    mood_particles=tuple(
        sorted(
            words("""
        ab an auf aus bei bereit bevor dar durch ein entgegen fest fort frei heim her heraus hervor hin hinaus hinzu los
        mit nach nieder statt teil um unter vor voran voraus vorbei weg weiter wieder zu zurück zusammen zustande
""")
        )
    ),
    hearsay=words("soll sollen"),
    perfect=words("haben sein"),
    mood_alike=words("zufolge anstelle zuliebe zunutze beinahe"),
    saying=frozenset({"sagend"}),
    asks=words("fragte fragt fragten fragen gefragt"),
    cites=words("zitierte zitiert zitierten zitieren"),
    judges=words("""
        kritisierte kritisiert kritisierten kritisieren lobte lobt lobten loben begrüßte begrüßt begrüßten begrüßen
        bedauerte bedauert bedauerten bedauern beklagte beklagt beklagten beklagen verurteilte verurteilt verurteilten
        verurteilen nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten bezeichnen hält hielt halten
        hielten findet fand finden fanden sieht sah sehen sahen rügte rügt rügten rügen würdigte würdigt würdigten
        wertete wertet werteten werten bewertete bewertet bewerteten beurteilte beurteilt beurteilten bemängelte
        bemängelt bemängelten monierte moniert monierten tadelte tadelt lehnte lehnt lehnten lehnen wies weist wiesen
        weisen freute freut freuten bezweifelte bezweifelt bezweifelten verteidigte verteidigt verteidigten
        kommentierte kommentiert kommentierten relativierte relativiert missbilligte missbilligt geißelte geißelt
"""),
    denies=words("""
        bestritt bestreitet bestritten bestreiten dementierte dementiert dementierten dementieren leugnete leugnet
        leugneten widersprach widerspricht widersprachen verneinte verneint
"""),
    opinions=words("""
        glaubt glaubte glauben glaubten sieht sah sehen sahen teilt teilte teilen teilten findet fand finden fanden
        versteht verstand verstehen verstanden hält hielt halten hielten stimmt stimmte stimmen stimmten rechnet
        rechnete rechnen rechneten erwartet erwartete erwarten erwarteten fürchtet fürchtete fürchten fürchteten
        befürchtet befürchtete befürchten befürchteten bedauert bedauerte bedauern bedauerten bezweifelt bezweifelte
        zweifelt zweifelte kritisiert kritisierte kritisieren kritisierten lehnt lehnte lehnen lehnten unterstützt
        unterstützte bestätigt bestätigte bestätigen bestätigten
"""),
    excludes=words("schloss schließt schlossen schließen ausgeschlossen ausschloss ausschließt"),
    denies_with={verb: words("ab") for verb in ("stritt", "streitet", "stritten", "streiten")},
    interrogatives=words("wer wen wem was wo wann warum weshalb wieso wohin woher wozu"),
    nobody=words("niemand keiner"),
    withholds=words(
        "weigerte weigert weigerten weigern scheute scheut scheuten scheuen zögerte zögert zögerten müde vermied "
        "vermeidet vermieden unterließ vergaß verzichtete verzichtet verzichteten"
    ),
    negations=words("nicht nie niemals kein keine keinen keinem nichts weder"),
    modals=words("""
        kann können konnte konnten könne könnten will wollen wollte wollten wolle mag mochte mochten möchte möge muss
        müssen musste mussten müsse müssten darf dürfen durfte dürfe dürften soll sollen sollte sollten solle werde
"""),
    intentions=words("""
will wollen wollte wollten möchte möchten plant planen plante planten beabsichtigt beabsichtigen erwägt erwägen sieht
sehen sah sahen rechnet rechnen rechnete rechneten
"""),
    receives=words(
        "bekam bekommt bekamen bekommen erhielt erhält erhielten kriegte kriegt hörte hört hörten las lasen"
    ),
    passing_on=frozenset({"unter berufung auf", "beruft sich auf", "berief sich auf"}),
    stems=words("stammt stammte stammen stammten stamme"),
    ascribed=words("zugeschrieben nachgesagt zugerechnet"),
    ascribes=dict.fromkeys(("schreibt", "schrieb", "schreiben", "schrieben"), frozenset({"zu"})),
    accuses=words("""
        wirft warf werfen warfen hält hielt halten hielten beschuldigt beschuldigte bezichtigt bezichtigte unterstellt
        unterstellte verdächtigt verdächtigte
"""),
    perfect_infinitive=frozenset({"haben"}),
    heard=words("gehört hören lesen vernehmen erfahren anhören"),
    learns=words("erfuhr erfährt erfuhren erfahren"),
    emerges=words("verlautet verlautete hervorgeht hervorging hervorgehe"),
    emerges_with=dict.fromkeys(("geht", "ging", "gehe"), frozenset({"hervor"})),
    origins=frozenset({"aus"}),
    settled=words("statt sich heraus wieder ab zurück ein wohl sicher"),
    contrasts=(
        "neu",
        "alt",
        "früher",
        "ehemalig",
        "damalig",
        "bisherig",
        "künftig",
        "ander",
        "zweit",
        "stellvertretend",
        "amtierend",
        "designiert",
        "scheidend",
    ),
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
        ("nach", "auskunft"),
        ("nach", "lesart"),
        ("nach", "dem", "willen"),
        ("nach", "dafürhalten"),
        ("nach", "recherchen"),
        ("nach", "beobachtungen"),
        ("nach", "berichten"),
        ("nach", "zahlen"),
        ("nach", "meldungen"),
        ("nach", "annahmen"),
        ("nach", "einschätzungen"),
        ("nach", "vorstellung"),
        ("nach", "vorstellungen"),
        ("nach", "den", "vorstellungen"),
        ("nach", "plänen"),
        ("nach", "den", "plänen"),
        ("mit", "diesen", "worten"),
        ("mit", "diesem", "satz"),
        ("mit", "diesen", "sätzen"),
        ("mit", "diesem", "ausruf"),
        ("mit", "diesem", "zitat"),
        ("unter", "berufung", "auf"),
        ("in", "den", "worten"),
        ("in", "den", "augen"),
        ("geht", "es", "nach"),
        ("ginge", "es", "nach"),
        ("wenn", "es", "nach"),
        ("aus", "sicht"),
        ("seitens",),
        ("vonseiten",),
        ("von", "seiten"),
        ("beruft", "sich", "auf"),
        ("berief", "sich", "auf"),
        ("gemäß",),
        ("gemäss",),
        ("o-ton",),
    ),
    own=words("eigenen eigener eigenem"),
    after_source=frozenset({"zufolge"}),
    views=words("meinung ansicht auffassung einschätzung überzeugung darstellung"),
    after_views=frozenset({"nach", "zufolge"}),
    as_source=frozenset({"so"}),
    speech_nouns=words("""
schreiben bericht papier tweet beitrag buch botschaft bilanz urteil worte worten aussage aussagen äußerung äußerungen
erklärung stellungnahme mitteilung behauptung ansicht meinung auffassung einschätzung kritik forderung warnung
kommentar angaben darstellung brief rede versprechen vorwurf zitat motto fazit antwort reaktion bezeichnung begründung
zuversicht hoffnung sorge befürchtung devise rat appell these argument vorschlag überzeugung
forderungen vorwürfe bedenken wunsch hinweis bemerkung lob widerspruch zustimmung zuspruch unterstützung rückendeckung
eingeständnis geständnis ankündigung drohung zusage vermutung einwand anregung empfehlung mahnung aufruf feststellung
klarstellung schlussfolgerung erwartung ansichten
beschwerde bitte bekenntnis beteuerung dementi entschuldigung erläuterung erläuterungen ermahnung frage
meldung mutmaßung notiz parole plädoyer post posting predigt prognose prophezeiung protest ratschlag resümee
schilderung slogan spruch statement tadel ultimatum verdacht verdikt verlangen versicherung votum vorhaltung
vorhersage warnungen weigerung zuruf zwischenruf bekanntmachung anschuldigung anschuldigungen beschuldigung
beschuldigungen petition verlautbarung verlautbarungen grußwort hypothese credo diagnose einspruch befund erkenntnis
beobachtung ausführung ausführungen einlassung anmerkung anmerkungen formulierung bemerkungen vorschläge aufrufe
ankündigungen zusicherung beteuerungen klage klagen mahnungen empfehlungen hinweise bitten wünsche schlussworte
schlusswort entgegnung erwiderung replik begründungen versprechungen drohungen ansage absage kampfansage
satz ausspruch sprüche sager zwischenbilanz selbstkritik urteile tipp tipps eindruck glaube annahme standpunkt
"""),
    signs=frozenset(),
    owners=frozenset({"von", "vom"}),
    sources=words("""
angaben angabe aussagen aussage berichten bericht berichte studie studien umfrage umfragen untersuchung untersuchungen
analyse analysen erhebung erhebungen prognose prognosen schätzung schätzungen statistik statistiken meldung meldungen
mitteilung mitteilungen zahlen berechnungen berechnung auswertung gutachten papier dokument dokumenten unterlagen
protokoll informationen erkenntnissen annahmen ergebnis ergebnissen darstellung auskunft lesart einschätzung ansicht
auffassung meinung willen gesetz grundgesetz verfassung vertrag artikel urteil verordnung richtlinie satzung memorandum
"""),
    documents=words("""
studie bericht umfrage untersuchung analyse erhebung prognose schätzung statistik erklärung mitteilung stellungnahme
pressemitteilung zahlen daten berechnungen auswertung gutachten papier schreiben brief befragung
"""),
    viewpoints=words("für"),
    printed_in=frozenset(),
    of_documents=words("der des von vom"),
    authors=frozenset({"von", "vom"}),
    agents=words("von vom durch seitens"),
    means=frozenset({"mit", "unter"}),
    linking=words("""
        hieß heißt lautete lautet war waren ist sind wäre wären sei seien bleibt klingt klang fällt fiel folgt folgte
        kam kommt
"""),
    pointing=frozenset({"dies", "das"}),
    pointing_by=frozenset({"davon"}),
    pointing_at=words("diese dieser diesem diesen dieses"),
    conclusions=words("schluss ergebnis erkenntnis eindruck"),
    inside=words("darin hierin"),
    impersonal=frozenset({"es"}),
    anyone=frozenset({"man"}),
    inside_of=words("bei beim in im"),
    impersonal_verbs=words("heißt hieß"),
    verb_second=True,
    bare_sources=words("laut gemäß im am beim vom zum seitens nach"),
    spokesman_ends=(
        "sprecher",
        "sprecherin",
        "sprechers",
        "sprechern",
        "vertreter",
        "vertreterin",
        "vertretern",
        "führung",
        "spitze",
        "leitung",
        "zentrale",
        "verantwortliche",
        "verantwortlichen",
    ),
    figures_ends=(
        "angaben",
        "bericht",
        "meldung",
        "meldungen",
        "informationen",
        "berichten",
        "schätzungen",
        "erkenntnissen",
        "berechnungen",
        "darstellung",
        "zahlen",
        "recherchen",
        "aussagen",
        "kreisen",
    ),
    no_owners=words("presse laut klassen gruppen medien zeitungs agentur agenturen"),
    pronouns={"er": "man", "sie": "no man"},
    oblique={"ihm": "er", "ihn": "er", "ihr": "sie", "ihnen": "sie"},
    owned={
        "sein": "er",
        "seine": "er",
        "seiner": "er",
        "seinem": "er",
        "seinen": "er",
        "ihr": "sie",
        "ihre": "sie",
        "ihrer": "sie",
        "ihrem": "sie",
        "ihren": "sie",
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
    relatives=frozenset({"der", "die", "das", "welcher", "welche", "welches", "deren", "dessen"}),
    relatives_of_things=frozenset(),
    settings=frozenset(),
    as_clause=frozenset({"wie", "als"}),
    origin_ends=("isch",),
    ranks=frozenset(),
    deputies=("stellvertretend", "früher", "ehemalig", "einstig", "vize", "ex-"),
    offices=frozenset(),
    followings=frozenset(),
    callings=words("""
        architekt architektin künstler künstlerin dichter dichterin schriftsteller schriftstellerin mediziner
        medizinerin arzt ärztin lehrer lehrerin unternehmer unternehmerin profi schütze torschütze rennfahrer
        franzose französin brite britin engländer engländerin schotte ire amerikaner amerikanerin russe russin
        italiener italienerin spanier spanierin österreicher österreicherin schweizer schweizerin däne dänin schwede
        schwedin norweger norwegerin finne finnin pole polin tscheche ungar türke türkin grieche griechin chinese
        chinesin japaner japanerin brasilianer brasilianerin argentinier australier australierin kanadier kanadierin
        niederländer niederländerin holländer belgier belgierin portugiese portugiesin israeli student studentin
        rentner rentnerin dozent dozentin produzent produzentin filmemacher filmemacherin ingenieur ingenieurin
        milliardär milliardärin multimilliardär millionär millionärin geschäftsmann geschäftsfrau kaufmann kauffrau
        fachmann fachfrau obmann obfrau ankläger anklägerin verteidiger verteidigerin angreifer stratege strategin
        gewerkschafter gewerkschafterin funktionär funktionärin landwirt landwirtin bauer bäuerin winzer winzerin
        gastronom gastronomin pfleger pflegerin händler händlerin veranstalter veranstalterin verleger verlegerin
        familienvater vater mutter liberale liberaler grüne grüner linke linker konservative konservativer amtsinhaber
        amtsinhaberin herausforderer herausforderin parteifreund parteifreundin parteikollege parteikollegin keeper
        torhüter torhüterin torwart mittelfeldspieler kicker coach olympiasieger olympiasiegerin weltmeister
        weltmeisterin sieger siegerin komponist musiker rapper rapperin star popstar modell aktivist aktivistin wiener
        wienerin berliner berlinerin hamburger hamburgerin münchner münchnerin münchener kölner kölnerin frankfurter
        zürcher zürcherin berner bernerin basler baslerin luzerner tiroler tirolerin steirer steirerin kärntner
        kärntnerin salzburger vorarlberger burgenländer bayer bayerin sachse sächsin schwabe schwäbin hesse thüringer
        rheinländer rheinländerin saarländer texaner kalifornier schottin irin slowake slowene slowenin kroate kroatin
        serbe serbin rumäne rumänin bulgare bulgarin ukrainer ukrainerin inder inderin iraner iranerin syrer syrerin
        isländer südafrikaner mexikaner südkoreaner luxemburger leipziger dresdner bremer stuttgarter düsseldorfer
        hannoveraner nürnberger dortmunder essener duisburger bochumer kasseler rostocker potsdamer erfurter
        magdeburger mainzer freiburger bonner kieler lübecker augsburger regensburger grazer linzer innsbrucker
        klagenfurter winterthurer tischler schreiner imker dachdecker handwerker maurer zimmermann schlosser bäcker
        metzger fleischer konditor gärtner förster jäger fischer schäfer müller elektriker mechaniker optiker
        apotheker friseur schneider goldschmied uhrmacher schornsteinfeger koch kellner hotelier wirt krankenpfleger
        krankenschwester hebamme altenpfleger sanitäter feuerwehrmann polizist soldat beamter beamte beamtin schüler
        schülerin therapeut notar jurist steuerberater buchhändler verkäufer handelsvertreter unternehmensgründer
        weltenbummler musikerin bergsteiger pensionär witwer witwe nationalrat nationalrätin ständerat ständerätin
"""),
    calling_ends=tuple(
        sorted(
            words("""
iker ikerin ist istin tler tlerin loge login schützer schützerin oberhaupt demokrat demokratin wirt wirtin
österreicher österreicherin -mann -frau nom nomin chirurg chirurgin fotograf fotografin athlet athletin läufer
läuferin springer springerin schwimmer schwimmerin boxer boxerin segler seglerin reiter reiterin turner turnerin
sänger sängerin maler malerin bildhauer bildhauerin tänzer tänzerin schriftsteller schriftstellerin diplomat
diplomatin stürmer stürmerin verteidiger verteidigerin rabbiner rabbinerin regisseur regisseurin ingenieur ingenieurin
produzent produzentin gewerkschafter gewerkschafterin
erin entin antin eurin login pfleger züchter bauer macher gärtner
""")
        )
    ),
    epithets=(
        "gebürtige",
        "gebürtiger",
        "ranglistenerste",
        "ranglistenerster",
        "-jährige",
        "-jähriger",
        "jährige",
        "jähriger",
        "jährigen",
    ),
    general_collectives=words("konzern unternehmen firma organisation gruppe institution initiative"),
    collectives=words("""
        konzern unternehmen firma partei verein klub club rekordmeister aufsteiger tabellenführer titelverteidiger
        verband gewerkschaft sender hersteller anbieter betreiber fluggesellschaft airline organisation bank blatt
        magazin zeitung institut geldhaus kreditinstitut behörde agentur stiftung ngo ressort initiative hochschule
        klinik miliz notenbank börse handelskette versicherer autobauer autohersteller hilfsorganisation
        umweltorganisation menschenrechtsorganisation nichtregierungsorganisation umweltverband branchenverband
        autokonzern softwarekonzern energiekonzern nachrichtenagentur baukonzern chemiekonzern handelskonzern
        industriekonzern internetkonzern medienkonzern mischkonzern ölkonzern pharmakonzern rüstungskonzern
        stahlkonzern stromkonzern technologiekonzern tabakkonzern lebensmittelkonzern mutterkonzern bauunternehmen
        verkehrsunternehmen familienunternehmen transportunternehmen softwareunternehmen energieunternehmen
        tochterunternehmen flugzeughersteller fahrzeughersteller waffenhersteller spielzeughersteller
        softwarehersteller arzneimittelhersteller flughafenbetreiber netzbetreiber kraftwerksbetreiber
        mobilfunkanbieter telekommunikationsanbieter stromanbieter energieversorger stromversorger baufirma
        softwarefirma sicherheitsfirma baumarktkette supermarktkette restaurantkette fastfoodkette
        oppositionspartei regierungspartei tierschutzorganisation dachverband fachverband sozialverband spitzenverband
"""),
    representatives=frozenset(),
    serving=frozenset(),
    past=frozenset(),
    allegiances=(),
    contenders=frozenset(),
    recordings=frozenset(),
    shows=frozenset(),
    alike_titles=(),
    newcomers=words(
        "sprecher sprecherin richter richterin anwalt anwältin polizei zeuge zeugin nachbar gericht fahrer"
    ),
    sexes={"der": "man", "die": "woman"},
    feminine_ends=("in",),
    not_feminine=words("medizin disziplin benzin magazin termin vitamin beginn gewinn"),
    speaking_ends=tuple(
        sorted(
            words("""
leser hörer zuschauer wohner nutzer besucher kläger gegner kritiker vertreter bürger mieter wähler anhänger
teilnehmer beobachter demonstrant passant kunde patient nachbar zeuge betroffene regierung fraktion opposition
verwaltung initiative gewerkschaft behörde polizei partei kirche presse anwaltschaft kanzlei redaktion jury
kommission leitung familie mehrheit minderheit koalition gruppe verband verein vorstand stadtrat gemeinderat
aufsichtsrat betriebsrat bundesrat senat gericht ministerium amt institut bündnis netzwerk team blatt magazin
präsidium kabinett parlament konzern unternehmen hersteller betreiber zeitung kammer gemeinde
""")
        )
    ),
    masculine_articles=words("des dem"),
    tells_to=words("sagte sagt sagten sagen erzählte erzählt verriet verrät antwortete antwortet"),
    gives_to=words("""
        wirft warf werfen warfen dankt dankte droht drohte gratuliert gratulierte rät riet empfiehlt empfahl unterstellt
        unterstellte attestiert attestierte bescheinigt bescheinigte widerspricht widersprach entgegnet entgegnete
        erwidert erwiderte
"""),
    demonstratives={
        "der": "man",
        "die": "woman",
        "dieser": "man",
        "diese": "woman",
        "letzterer": "man",
        "letztere": "woman",
    },
    bodies=frozenset(),
    topic_openings=words("zu zum zur über"),
    questions=words("frage fragen nachfrage anfrage"),
    stresses=words("betonte betont betonten unterstrich"),
    together=words("zusammen gemeinsam"),
    no_objects=frozenset({"aus"}),
    comparing=frozenset(
        (("wie",), ("anders", "als"), *((word, "wie") for word in words("ähnlich genauso ebenso so genau")))
    ),
    pointing_owners={"dessen": "dieser", "deren": "diese"},
    articles_of_others={"man": words("das die ans ins"), "woman": words("das den einen ans ins")},
    things_that=frozenset({"was"}),
    reasons=words("grund problem folge ergebnis beispiel pause weile weiteres"),
    selves=words("""
        ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer
"""),
    object_articles=frozenset({"den", "dem", "des", "einen", "einem", "eines"}),
    genitives=frozenset({"des", "der"}),
    definite=frozenset({"der", "die", "das", "dem", "den", "des", "dieser", "diese", "dieses"}),
    indefinite=frozenset({"ein", "eine", "einer", "eines", "einem", "einen", "mehrere", "viele", "einige", "andere"}),
    prepositions=words("""
        von vom für zu zum zur mit bei beim in im an am auf aus nach vor über unter gegen gegenüber um durch während
        seit ohne zwischen neben hinter trotz wegen laut gemäß bis ab außer samt nebst anlässlich angesichts statt
        anstatt anstelle
"""),
    subordinators=words("während weil nachdem obwohl wie als wenn da wohingegen wogegen dass daß"),
    companions=frozenset(),
    answering=words("auf gegen zu zur zum trotz gegenüber"),
    retells=frozenset({"wonach", "demzufolge"}),
    degrees=frozenset(),
    informed=frozenset(),
    whens=frozenset(),
    concessions=frozenset(),
    regardless=frozenset(),
    complementizers=frozenset({"dass", "daß"}),
    conjunctions=words("""
        und aber oder doch denn sondern während weil da dass daß wenn obwohl nachdem bevor als ob wie damit indem
        sowie zudem außerdem dennoch jedoch allerdings
"""),
    joiners=words("doch jedoch dennoch allerdings zudem ausserdem außerdem"),
    coordinators=frozenset({"und", "oder", "sowie", "&", "aber"}),
    coordinator_pairs=frozenset({("als", "auch"), ("wie", "auch"), ("sondern", "auch")}),
    auxiliaries=words(
        "hat haben habe hatte hatten hätte ist sind war waren sei wird werden wurde wurden soll sollen will kann"
    ),
    passive=frozenset({"wird", "werden", "wurde", "wurden", "worden", "werde", "würde", "würden"}),
    aims=words("um ohne anstatt statt"),
    infinitive=frozenset({"zu"}),
    introduces=re.compile(r"(?!)"),
    portfolios=frozenset(),
    contracted=frozenset(),
    agrees=frozenset(),
    compels=frozenset(),
    reads_out=frozenset(),
    perceives=frozenset(),
    judged_for=frozenset(),
    nor=frozenset({"noch"}),
    times=words("""
        tag tage tagen woche wochen wochenende monat monate monaten jahr jahre jahren stunde stunden minuten morgen
        mittag nachmittag abend nacht montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar
        februar märz april mai juni juli august september oktober november dezember frühjahr sommer herbst winter
    """),
    before_times=frozenset(),
    fillers=words("""
        auch dann später wieder noch nur schon jetzt heute gestern morgen montag dienstag mittwoch donnerstag freitag
        samstag sonntag vormittag nachmittag abend nacht weiter ferner zudem außerdem dazu hierzu daraufhin danach
        zuvor bereits selbst sich dies das wörtlich gleichzeitig jedoch aber dagegen hingegen allerdings schließlich
        abschließend zunächst ebenfalls wiederum öffentlich offenbar ausdrücklich unterdessen indes derweil nun zugleich
        demnach
        zuletzt
"""),
    quantifiers=frozenset(),
    adverb_ends=(),
    adverb_ends_not=frozenset(),
    possessives=words("sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren"),
)
