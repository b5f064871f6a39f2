"""German: what a main clause makes of the clause that depends on it."""

from __future__ import annotations

from factsheet.text.languages.edge_words import phrases, words
from factsheet.text.languages.governing_words import GoverningWords

GOVERNING = GoverningWords(
    denials=phrases(
        """
        bezweifelt; bezweifelte; bezweifeln; bezweifelten; bezweifle; zweifelt daran; zweifelte daran; zweifeln daran;
        zweifelten daran; zweifelhaft; fraglich; unwahrscheinlich; ausgeschlossen; undenkbar; unmöglich; unwahr;
        unzutreffend; fälschlich; fälschlicherweise; irrtümlich; märchen; lüge; unsinn; legende; mythos; erfunden;
        widerlegt; widerlegte; widerlegten; dementierte; dementiert; dementierten; dementieren; abgestritten;
        zurückgewiesen; weist zurück; weisen zurück; wies zurück; wiesen zurück; streitet ab; streiten ab; stritt ab;
        stritten ab; schließt aus; schließen aus; schloss aus; schlossen aus; tat ab; taten ab; tut ab; spottete;
        spottet; spotteten; verspottete; verspottet; stellte infrage; stellt infrage; stellten infrage; lachte über;
        lacht über; lachten über; lustig; ist skeptisch; war skeptisch; sich skeptisch; zweifel daran; äußerte
        zweifel; äußert zweifel; nichts davon; weigerte sich zu; weigert sich zu; wünschte; träumte; träumt; bildete
        sich ein; bildet sich ein; distanzierte sich; distanziert sich; nahm zurück; nimmt zurück; nahmen zurück;
        widerrief; widerruft; widerriefen; gerücht; gerüchte; haltlos; haltlose
        """
    ),
    supports=words(
        """
        glaubt glaubte glauben glaubten geglaubt denkt dachte denken sagt sagte sagen sagten gesagt
        erklärt erklärte erklären erklärten bestätigt bestätigte
        bestätigen bestätigten behauptet behauptete behaupten behaupteten belegt belegte belegen bewiesen beweist
        beweisen nachgewiesen zeigt zeigte zeigen gezeigt geht ging gehen gingen gegangen rechnet rechnete rechnen
        rechneten gerechnet erwartet erwartete erwarten erwarteten sieht sah sehen sahen gesehen findet fand finden
        fanden gefunden hat hatte haben hatten habe gibt gab gebe gäbe
        anzeichen hinweis hinweise hinweisen beleg belege belegen beweis beweise beweisen grund anlass indiz indizien
        wahr sicher klar erwiesen überzeugt wahrscheinlich gesichert fest bekannt zugesichert garantiert versprochen
        anzunehmen annehmen ausgehen ausgegangen annimmt
        """
    ),
    nots=words("weigert weigerte weigerten weigern ohne keiner keinerlei wenige kaum"),
    small=words(
        """
        daran davon dafür darauf damit darüber aus an zu von für worden werden wird wurde wurden konkreten konkrete
        konkreter klaren klare eindeutigen eindeutige belastbaren belastbare den geringsten hinreichenden gewesen
        bislang bisher wirklich recht ganz
        """
    ),
    grounds=words("begründung hinweis argument verweis begründete begründet"),
    undone=phrases(
        """
        weigerte sich; weigert sich; weigerten sich; weigern sich; lehnte es ab; lehnt es ab; lehnten es ab;
        lehnen es ab; bestritt; bestreitet; bestritten; bestreiten; versuchte; versucht; versuchten; versuchen;
        scheiterte daran; scheiterten daran; verzichtete darauf; verzichtet darauf; drohte; droht; drohten; drohen;
        vermied; vermeidet; vermied es; unterließ; unterließ es; vergaß; vorgeworfen; beschuldigt; bezichtigt;
        verdächtigt; schloss aus; schließt aus; schloss es aus; schließt es aus; erwägt; erwog; erwägen; erwogen
        """
    ),
    excluding=phrases("statt; anstatt; anstelle von; nicht; außer; im gegensatz zu; anders als"),
    nearly=phrases("fast; beinahe; beinah"),
    asking=words("ob falls sofern"),
    telling=words("wonach"),
)
