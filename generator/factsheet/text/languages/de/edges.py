"""German: the negations and hedges that must not be cut from a passage."""

from __future__ import annotations

from factsheet.text.languages.edge_words import EdgeWords, phrases, words

_NEGATIONS = """
nicht nichts nie niemals niemand niemanden niemandem nirgends nirgendwo kein keine keinen keinem keiner keines keins
keinesfalls keineswegs mitnichten weder noch ohne kaum schwerlich selten falsch falsche falschen fälschlich
fälschlicherweise unwahr unwahrscheinlich unmöglich außerstande nein
"""
_DENIALS = """
bestreiten bestreitet bestritt bestritten bestreite dementieren dementiert dementierte dementierten dementi leugnen
leugnet leugnete leugneten geleugnet verneinen verneint verneinte verneinten bezweifeln bezweifelt bezweifelte
bezweifelten zweifel zweifeln zweifelt zweifelte widersprechen widerspricht widersprach widersprachen widersprochen
widerlegen widerlegt widerlegte widerlegten zurückweisen zurückweist zurückwies zurückgewiesen abstreiten abgestritten
ablehnen ablehnt ablehnte abgelehnt verweigern verweigert verweigerte weigert weigerte weigern
"""
_CONDITIONS = "wenn falls sofern ob solange vorausgesetzt"
_HEDGES = """
angeblich angebliche angeblichen angeblicher angebliches angeblichem mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher
mutmaßliches mutmaßlichem vermeintlich vermeintliche vermeintlichen vermeintlicher vermeintliches vermeintlichem
vermutlich wohl offenbar anscheinend scheinbar vielleicht möglicherweise womöglich eventuell möglich mögliche
möglichen möglicher mögliches wahrscheinlich voraussichtlich gegebenenfalls soll sollen sollte sollten könnte könnten
dürfte dürften würde würden möchte möchten will wollen wollte wollten plant planen plante planten geplant erwägt
erwägen erwog beabsichtigt beabsichtigen beabsichtigte versucht versuchen versuchte hofft hoffen hoffte droht drohen
drohte verdächtigt beschuldigt sogenannte sogenannten sogenannter
"""

EDGES = EdgeWords(
    negation="nicht",
    turning=words(_NEGATIONS + _DENIALS + _CONDITIONS + _HEDGES),
    turning_phrases=phrases(
        """
        nicht mehr; anstatt; statt zu; als ob; als wenn; für den fall; im falle; alles andere als; weit davon entfernt;
        im verdacht; in zweifel; lehnt ab; lehnte ab; weist zurück; wies zurück; streitet ab; stritt ab;
        schließt aus; schloss aus
        """
    ),
    denying_phrases=phrases(
        """
        weist zurück; weisen zurück; wies zurück; wiesen zurück; streitet ab; streiten ab; stritt ab; stritten ab;
        schließt aus; schließen aus; schloss aus; schlossen aus; hat zurückgewiesen; haben zurückgewiesen;
        hat ausgeschlossen; haben ausgeschlossen; hatte ausgeschlossen; hatte zurückgewiesen
        """
    ),
    harmless=phrases(
        """
        nicht nur; nicht allein; nicht bloß; nicht zuletzt; nicht weniger als; nichts anderes als; ohne zweifel;
        kein wunder; ob der; noch nie; mehr denn je; sehr wohl; sowohl; noch immer; noch einmal; noch heute
        """
    ),
    openers=words(
        """
        und aber doch sondern weil da obwohl obgleich während wohingegen seit seitdem als nachdem bevor ehe bis wo
        wer wen wem dessen deren denn
        """
    ),
    turned_openers=words("weil als wo wer wen"),
    openers_after=words("dass daß"),
    complements=words("dass daß ob"),
    lessening=words(
        """
        ex vize stellvertretender stellvertretende stellvertretenden stellvertretendem ehemaliger ehemalige ehemaligen
        ehemaligem früherer frühere früheren früherem einstiger einstige einstigen vormaliger vormalige vormaligen
        kommissarischer kommissarische kommissarischen designierter designierte designierten künftiger künftige
        künftigen angehender angehende angehenden
        """
    ),
    set_off=words("angeblich offenbar anscheinend vermutlich möglicherweise vielleicht wahrscheinlich wohl"),
)
