"""German: the words and names that two versions of a report are compared with."""

from __future__ import annotations

from factsheet.text.languages.comparison_words import ComparisonWords, opposites, same_names
from factsheet.text.languages.de.verb_bases import BASES

_STOP = """
der die das des dem den ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene jenes jenem jenen
jeder jede jedes jedem jeden mancher manche manches alle allem allen aller alles beide beiden einige einigen einiger
mehrere mehreren viel viele vielen vieler wenig wenige wenigen solche solchen solcher andere anderen anderer anderes
ich mich mir mein meine meiner meinem meinen du dich dir dein deine er ihn ihm sein seine seiner seines seinem seinen
sie ihr ihre ihrer ihres ihrem ihren ihnen es wir uns unser unsere unserer unseres unserem unseren euch man sich selbst
wer wen wem wessen was welche welcher welches welchem welchen jemand niemand etwas hier dort da
in im ins an am ans auf aufs aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter unterm von
vom vor vorm während wegen trotz zu zum zur zwischen entlang gegenüber innerhalb außerhalb laut je pro per als wie
und oder aber sondern denn doch jedoch sowie weder noch entweder sowohl dass daß ob wenn weil da damit obwohl obgleich
indem nachdem bevor ehe sobald solange während so dann also daher deshalb dennoch trotzdem allerdings zudem außerdem
auch nur schon noch sehr eher etwa nicht kein keine keiner keines keinem keinen nie ja nein wieder mehr
bin bist ist sind seid war warst waren wart sei seien wäre wären gewesen werde wirst wird werden wurde wurden worden
würde würden habe hast hat haben habt hatte hatten hätte hätten gehabt kann kannst können konnte konnten könnte könnten
muss müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte dürfte
dürften gmbh ag kg mag mögen möge möchte möchten wo wann warum wieso wohin woher daran darauf daraus dabei dadurch
dafür dagegen darin darüber darum darunter davon davor dazu
"""

# `werden` makes the passive as well as the future, and `können` an ability as well as a chance: neither is listed.
_CERTAINTY = (
    (
        *("nicht", "kein", "keine", "keiner", "keines", "keinem", "keinen", "nie", "niemals", "niemand", "nichts"),
        *("ohne", "weder", "kaum", "nirgends", "keineswegs", "keinesfalls"),
    ),
    ("vielleicht", "möglicherweise", "eventuell", "womöglich", "unter umständen", "könnte", "könnten", "könne"),
    (
        *("wahrscheinlich", "vermutlich", "wohl", "voraussichtlich", "anscheinend", "offenbar", "scheinbar"),
        *("dürfte", "dürften"),
    ),
    ("unwahrscheinlich",),
    (
        *("angeblich", "angebliche", "angeblichen", "angeblicher", "mutmaßlich", "mutmaßliche", "mutmaßlichen"),
        *("mutmaßlicher", "soll", "sollen", "sogenannte", "sogenannten", "sogenannter"),
    ),
    (
        *("plant", "planen", "plante", "planten", "will", "wollen", "wolle", "wollte", "wollten", "möchte"),
        *("möchten", "beabsichtigt", "beabsichtigen"),
    ),
    ("muss", "müssen", "müsse", "musste", "mussten", "sollte", "sollten"),
    ("wenn", "falls", "ob", "sofern"),
)

_REPORTS = (
    (
        *(
            "sagt",
            "sagte",
            "sagten",
            "sage",
            "erklärt",
            "erklärte",
            "erklärten",
            "teilte mit",
            "berichtet",
            "berichtete",
        ),
        *("berichteten", "betont", "betonte", "betonten", "ergänzt", "ergänzte", "fügte hinzu", "schreibt", "schrieb"),
        *(
            "schrieben",
            "meldet",
            "meldete",
            "meldeten",
            "laut",
            "zufolge",
            "nach angaben",
            "so",
            "mitteilte",
            "mitteilten",
            "mitteilt",
            "erläuterte",
        ),
        *("antwortete", "äußerte", "verkündete", "bemerkte"),
    ),
    ("glaubt", "glauben", "glaubte", "glaubten", "meint", "meinen", "meinte", "meinten", "denkt", "denken", "vermutet"),
    ("behauptet", "behaupten", "behauptete", "behaupteten", "beteuert", "beteuerte", "beharrt", "beharrte"),
    ("bestreitet", "bestreiten", "bestritt", "bestritten", "dementiert", "dementierte", "dementierten", "leugnet"),
    ("bestätigt", "bestätigte", "bestätigten", "räumte ein", "gab zu", "gestand"),
    ("warnt", "warnte", "warnten"),
    ("fordert", "fordern", "forderte", "forderten", "verlangt", "verlangte", "verlangten"),
    ("fragt", "fragte", "fragten"),
    ("verspricht", "versprach", "versprachen", "kündigt an", "kündigte an"),
)

_SAME_NAMES = """
usa us amerika vereinigte_staaten vereinigten_staaten / amerikanisch us-amerikanisch
| großbritannien vereinigtes_königreich / britisch | nato | eu europäische_union europäischen_union
| un uno vereinte_nationen vereinten_nationen | china volksrepublik_china / chinesisch
| russland russische_föderation / russisch | deutschland brd bundesrepublik / deutsch | österreich / österreichisch
| schweiz / schweizer schweizerisch | frankreich / französisch | italien / italienisch | spanien / spanisch
| polen / polnisch | türkei / türkisch | ukraine / ukrainisch | israel / israelisch | iran / iranisch
| irak / irakisch | japan / japanisch | indien / indisch | niederlande holland / niederländisch | belgien / belgisch
| schweden / schwedisch | norwegen / norwegisch | dänemark / dänisch | finnland / finnisch | tschechien / tschechisch
| ungarn / ungarisch | griechenland / griechisch | europa / europäisch | afrika / afrikanisch | asien / asiatisch
| syrien / syrisch | ägypten / ägyptisch | portugal / portugiesisch | rumänien / rumänisch | kyjiw kiew
| peking beijing | grüne grünen | linke linken linkspartei
"""

_OPPOSITES = """
angenommen annahm nahm nahmen nimmt akzeptiert akzeptierte akzeptieren befürwortet befürwortete befürworteten
befürworten gebilligt billigt billigte billigten billigen unterstützt unterstützte unterstützten unterstützen /
abgelehnt ablehnt ablehnte ablehnen lehnt lehnte lehnten verworfen verwarf bekämpft bekämpfte bekämpften bekämpfen |
erlaubt erlaubte erlauben / verboten verbietet verbot verbieten | gewinnt gewann gewonnen gewinnen / verliert verlor
verloren verlieren | schuldig / unschuldig | verurteilt / freigesprochen | legal / illegal | rechtmäßig / rechtswidrig
| öffnet öffnete geöffnet öffnen / schließt schloss geschlossen schließen | lebend lebendig / tot | sicher / unsicher
| bestätigt bestätigte bestätigten bestätigen / bestreitet bestritt bestritten dementiert dementierte dementierten |
eingestellt / entlassen | kauft kaufte gekauft kaufen / verkauft verkaufte verkaufen | lobt lobte lobten gelobt /
kritisiert kritisierte kritisierten | beginnt begann begonnen beginnen / endet endete beendet enden | stärkt stärkte
gestärkt / schwächt schwächte geschwächt | erfolg / misserfolg | gelungen / gescheitert | vor / nach | norden nördlich
/ süden südlich | osten östlich / westen westlich | mehrheit / minderheit | immer / nie niemals | gewinn / verlust |
beste besten / schlechteste schlechtesten | möglich / unmöglich | wahr / falsch | öffentlich / privat | wahrscheinlich
/ unwahrscheinlich | alle allen aller meisten viele vielen / einige einigen einiger manche manchen wenige wenigen |
mehr / weniger | höher höhere höheren hoch hohe hohen / niedriger niedrigere niedrigeren niedrig niedrige niedrigen |
größer größere größeren / kleiner kleinere kleineren | größte größten / kleinste kleinsten | höchste höchsten /
niedrigste niedrigsten | älteste ältesten älter ältere älteren / jüngste jüngsten jünger jüngere jüngeren | längste
längsten länger / kürzeste kürzesten kürzer | besser bessere besseren / schlechter schlechtere schlechteren |
schneller / langsamer | stärker / schwächer | teurer / billiger günstiger | steigt steigen stieg stiegen gestiegen
steigend wächst wachsen wuchs wuchsen gewachsen anstieg anstiege zunahme zuwachs / sinkt sinken sank sanken gesunken
sinkend fällt fallen fiel fielen gefallen schrumpft schrumpfte schrumpften geschrumpft rückgang rückgänge abnahme |
erhöht erhöhte erhöhten erhöhen anheben angehoben hob hoben hebt / senkt senkte senkten senken gesenkt verringert
verringerte verringern gekürzt | erste ersten erster erstes / letzte letzten letzter letztes | anfang / ende | früh
früher / spät später | seit / bis | mindestens / höchstens | oberhalb / unterhalb | innerhalb / außerhalb | über /
unter | mit / ohne | für / gegen | getötet / verletzt verwundet | festgenommen verhaftet inhaftiert / freigelassen |
befürworter anhänger / gegner kritiker | arbeitgeber / arbeitnehmer | käufer / verkäufer | vermieter / mieter |
exporte export ausfuhren / importe import einfuhren | männer männern mann / frauen frau | jungen junge / mädchen |
vater / mutter | sohn söhne / tochter töchter | bruder brüder / schwester schwestern | morgen / abend | positiv /
negativ | links linke linken / rechts rechte rechten | verurteilte / freisprach
"""

COMPARISON = ComparisonWords(
    opposites=opposites(_OPPOSITES),
    ways=opposites("von vom aus / nach zu zum zur an"),
    mutual=frozenset(["traf", "trifft", "treffen", "trafen", "heiratet", "heiratete", "heirateten", "gegen", "mit"]),
    bases=BASES,
    verb_ends=("ten", "te", "en", "t"),
    participle_start="ge",
    weightless=frozenset(["hat", "haben", "hatte", "hatten", "habe"]),
    anybody=frozenset(["jemand", "jemanden", "jemandem", "menschen", "leute", "personen"]),
    sure=frozenset(["wird", "werden", "ist", "sind", "war", "waren", "hat", "haben", "hatte", "hatten"]),
    unsure=frozenset(["könnte", "könnten", "dürfte", "dürften"]),
    stop=frozenset(_STOP.casefold().split()),
    certainty=_CERTAINTY,
    intentions=frozenset(),
    reports=_REPORTS,
    always_reports=frozenset(
        ("sagt", "sagte", "sagten", "laut", "zufolge", "nach", "teilte", "fügte", "mitteilte", "mitteilten", "mitteilt")
    ),
    that=frozenset(("dass", "daß", "ob", "wie", "warum")),
    source_follows=frozenset(("laut", "nach")),
    same_names=same_names(_SAME_NAMES, endings=("e", "en", "er", "es", "em")),
    plain_endings=("ung", "heit", "keit", "schaft", "tion", "lich", "isch"),
    name_adjectives=("sche", "schen", "scher", "sches", "schem"),
    genders=(
        frozenset(("er", "ihn", "ihm", "sein", "seine", "seinen", "seinem", "seiner", "seines")),
        frozenset(("sie", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "ihnen")),
        frozenset(("ich", "mich", "mir", "mein", "meine", "meinen", "meinem", "meiner")),
        frozenset(("wir", "uns", "unser", "unsere", "unseren", "unserem", "unserer")),
    ),
)
