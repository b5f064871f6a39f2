"""German: the forms of verbs that do not begin as their infinitives do, without the “ge” of their participles."""

from __future__ import annotations

from factsheet.text.languages.comparison_words import bases

BASES = bases("""
befehlen befahl befohlen | beginnen begann begonnen | bieten bot boten | binden band banden bunden | bitten bat
baten | bleiben blieb blieben | brechen brach brachen bricht brochen | brennen brannte brannten brannt | bringen
brachte brachten bracht | denken dachte dachten dacht | empfehlen empfahl empfohlen | essen aß aßen gegessen |
fallen fiel fielen fällt | fangen fing fingen fängt | finden fand fanden funden | fliegen flog flogen | fliehen floh
flohen | geben gab gaben gibt | gehen ging gingen gangen | gelten galt galten gilt | gewinnen gewann gewannen
gewonnen | greifen griff griffen | halten hielt hielten hält | hängen hing hingen | heben hob hoben | heißen hieß
hießen | helfen half halfen hilft holfen | kennen kannte kannten kannt | kommen kam kamen | laden lud luden lädt |
lassen ließ ließen lässt | laufen lief liefen läuft | leiden litt litten | lesen las lasen liest | liegen lag lagen
legen | lügen log logen | nehmen nahm nahmen nimmt nommen | nennen nannte nannten nannt | raten riet rieten rät |
rufen rief riefen | scheiden schied schieden | scheinen schien schienen | schießen schoss schossen | schlafen
schlief schliefen schläft | schlagen schlug schlugen schlägt | schließen schloss schlossen | schreiben schrieb
schrieben | schweigen schwieg schwiegen | sehen sah sahen sieht | singen sang sangen sungen | sinken sank sanken
sunken | sitzen saß saßen sessen | sprechen sprach sprachen spricht sprochen | springen sprang sprangen sprungen |
stehen stand standen | stehlen stahl stahlen stiehlt stohlen | steigen stieg stiegen | sterben starb starben stirbt
storben | stoßen stieß stießen | streichen strich strichen | streiten stritt stritten | tragen trug trugen trägt |
treffen traf trafen trifft troffen | treiben trieb trieben | treten trat traten tritt | trinken trank tranken
trunken | verlieren verlor verloren | wachsen wuchs wuchsen wächst | weisen wies wiesen | werben warb warben wirbt
worben | werfen warf warfen wirft worfen | wissen wusste wussten weiß wusst | ziehen zog zogen | zwingen zwang
zwangen zwungen
""")
