"""German: the words by which a text tells that something is not sure."""

from __future__ import annotations

from factsheet.text.languages.edge_words import phrases, words
from factsheet.text.languages.hedge_words import HedgeWords

_ADVERBS = """
angeblich mutmaßlich vermutlich wahrscheinlich möglicherweise vielleicht wohl offenbar anscheinend scheinbar womöglich
eventuell voraussichtlich potenziell potentiell theoretisch vorläufig unbestätigt unklar ungewiss fraglich zweifelhaft
strittig umstritten denkbar möglich höchstwahrscheinlich schätzungsweise ungefähr etwa rund circa ca knapp fast
beinahe nahezu teils teilweise meist meistens oft mitunter weitgehend größtenteils überwiegend zunächst bislang bisher
augenscheinlich vorgeblich gegebenenfalls allenfalls
"""
_MODALS = """
soll sollen sollte sollten könnte könnten könne können kann dürfte dürften dürfe müsste müssten müsse müssen mag mögen
möge würde würden werde wäre wären sei seien habe hätte hätten wolle wollen will wollte wollten falls wenn sofern ob
"""
_NOUNS = """
verdacht gerücht gerüchte gerüchten vermutung vermutungen spekulation spekulationen behauptung behauptungen vorwurf
vorwürfe annahme möglichkeit wahrscheinlichkeit chance chancen risiko aussicht zweifel hinweis hinweise hinweisen
anzeichen schätzung schätzungen prognose prognosen hoffnung befürchtung befürchtungen erwartung erwartungen ansicht
meinung angaben berichten verdachts
"""
_VERBS = """
vermutet vermuten vermutete vermuteten glaubt glauben glaubte glaubten meint meinen meinte meinten schätzt schätzen
schätzte geschätzt erwartet erwarten erwartete erwarteten rechnet rechnen rechnete hofft hoffen hoffte hofften
befürchtet befürchten fürchtet fürchten fürchtete droht drohen scheint scheinen schien schienen behauptet behaupten
behauptete behaupteten zweifelt zweifeln bezweifelt plant planen geplant geplante geplanten beabsichtigt beabsichtigen
erwägt erwägen prüft prüfen verdächtigt verdächtig angenommen nimmt annehmen laut zufolge nach gilt gelten galt galten
deutet deuten möchte möchten spekuliert spekulieren
"""
_STEMS = """
angebliche mutmaßliche vermutliche wahrscheinliche mögliche denkbare vermeintliche sogenannte geplante geschätzte
erwartete befürchtete unbestätigte vorläufige ungewisse fragliche umstrittene strittige potenzielle potentielle
theoretische voraussichtliche
"""
_ENDINGS = ("", "n", "r", "s", "m")

HEDGES = HedgeWords(
    words=words(_ADVERBS + _MODALS + _NOUNS + _VERBS)
    | {stem + ending for stem in words(_STEMS) for ending in _ENDINGS},
    phrases=phrases("heißt es; nicht sicher; nicht klar; noch nicht; bis zu"),
)
