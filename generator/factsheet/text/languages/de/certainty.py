"""German: the words by which a text plans, estimates, or tells what is so."""

from __future__ import annotations

from factsheet.text.languages.certainty_words import CertaintyWords, signs
from factsheet.text.languages.edge_words import words

_PLANS = """
soll; sollen; will; wollen; möchte; möchten; plant; planen; geplant; beabsichtigt; beabsichtigen; vorgesehen;
anstrebt; strebt; streben; hofft; hoffen; voraussichtlich; künftig; demnächst;
erwägt; erwägen; könnte; könnten; dürfte; dürften
"""
_AHEAD = """
wird; werden; würde; würden; sollte; sollten; wollte; wollten; plante; planten; könnte; könnten; kann; können; dürfte;
dürften; müsste; müssten; muss; müssen; falls; wenn; bis; ab; nächsten; nächstes; nächste; nächster; kommenden;
kommendes; kommende; kommender; bald; später; morgen; zukünftig; bevorsteht; bevorstehend; bevorstehenden; steht;
stehen; kündigt; kündigte; kündigten; angekündigt; verspricht; versprach; versprochen; zugesagt; erwägt; erwägen;
erwartet; erwarten; rechnet; rechnen; bereitet; bereiten; vorbereitet; beschlossen; beschloss; vereinbart;
vereinbarte; vereinbarten; innerhalb; binnen; prüft; prüfen; plan; pläne; plänen; ziel; ziele; vorhaben; absicht;
vorschlag; zukunft; prognose; ist am; ist im; ist für; ist ende; ist anfang; ist mitte; sind am; sind im; sind für; im
bau; in vorbereitung; in planung; in arbeit; nötig; erforderlich; gefährdet; bedroht; ausgeschrieben;
geplante; geplanten; geplanter; geplantes; heute abend; heute nachmittag; übernächste; übernächsten; übernächstes
"""
_ESTIMATES = """
schätzungsweise; geschätzt; geschätzte; geschätzten; schätzt; schätzen; schätzung; schätzungen; etwa; ungefähr; rund;
circa; ca; gut; knapp; fast; beinahe; nahezu; wohl; vermutlich; wahrscheinlich; möglicherweise; vielleicht; angeblich;
mindestens; höchstens; zwischen; mehr als; weniger als; über; unter; dutzende; hunderte; tausende; bis zu; an die;
prognose
"""
_SO = """
derzeit; aktuell; gegenwärtig; momentan; bereits; schon; heute; inzwischen; mittlerweile; bislang; bisher; seit; hat;
haben; hatte; hatten; wurde; wurden; war; waren; worden; beschäftigt; beschäftigen; arbeiten; arbeitet; zählt; zählen;
ist; sind; es gibt; gibt es; lebt; leben; wohnt; wohnen; behandelt; behandeln; umfasst; umfassen; besucht; besuchen;
beherbergt; beherbergen; vertritt; vertreten; studiert; studieren; leidet; leiden; betrifft; betreffen; besitzt;
besitzen; betreibt; betreiben; gehört; gehören; betreut; betreuen; versorgt; versorgen; enthält; besteht; bestehen;
spricht; sprechen; verdient; verdienen; begann; begannen; bekam; blieb; brach; brachte; fand; fanden; fiel; gab; ging;
gingen; gewann; hielt; kam; kamen; lief; nahm; nahmen; rief; sah; schloss; stand; starb; starben; stieg; stiegen;
traf; trafen; trat; unterschrieb; verließ; verlor; wuchs; zog
"""

_NO_INFINITIVES = (
    r"(?:\w{0,8}ge\w{2,}en|(?:be|ver|er|ent|zer)\w{3,}en|allen|anderen|vielen|einigen|ihnen|denen|beiden|ihren|seinen|"
    r"worden|gegen|wegen|neben|zwischen)\b"
)
"""Words in “-en” that no future ends with: participles, or what may be one, pronouns, prepositions."""

CERTAINTY = CertaintyWords(
    phrases={
        **signs("so", _SO),
        **signs("estimate", _ESTIMATES),
        **signs("ahead", _AHEAD),
        **signs("plan", _PLANS),
    },
    past_endings=("te", "ten"),
    no_past=words(
        """
        erste ersten zweite zweiten dritte dritten vierte vierten letzte letzten beste besten meisten weite weiten
        gesamte gesamten bekannte bekannten gute guten alte alten rote roten breite breiten zweitgrößte zweitgrößten
        größte größten höchste höchsten hatten heute bitte mitten hinten unten seiten arbeiten leiten halten erhalten
        bieten anbieten warten starten testen kosten
        übernächste übernächsten
        sagte sagten berichtete berichteten teilte teilten erklärte erklärten ergänzte betonte betonten
        """
    ),
    intentions=words(
        "will wollen möchte möchten plant planen geplant beabsichtigt beabsichtigen anstrebt strebt streben"
    ),
    hearsay=words("soll sollen"),
    may_be_so=words("soll sollen könnte könnten dürfte dürften wird werden"),
    surely_ahead=r"\b(soll|sollen)\b(?![^.;!?]*\b(?:haben|sein)\b)",
    only_estimates=words("schätzungsweise geschätzt geschätzte geschätzten schätzt schätzen schätzung schätzungen"),
    future_openers=words("wird werden"),
    future=rf"\b([Ww]ird|[Ww]erden)\b[^.,;:!?]*?\s(?!{_NO_INFINITIVES})[a-zäöüß]{{2,}}(?:en|ern|eln)(?=\s*(?:[.,;!?]|und\b|$))",
    infinitive=r"\b[Ii]n \w+ (?:Tagen|Wochen|Monaten|Jahren)\b|\bzu [a-zäöüß]+n\b|\b[a-zäöüß]+zu[a-zäöüß]+en\b",
    nouns_are_capital=True,
)
