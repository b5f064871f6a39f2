"""German: the words of the data."""

from __future__ import annotations

from factsheet.render.wording.data import DataWords

_README = """\
# {title}

{summary}

{reported}

## Was hier liegt

- `sheet.json`: alles, mit einem JSON-Schema in `schema/`.
- {tables}: die Angaben jeder Art als Tabelle, in UTF-8. `passages.csv`: die Textstellen, auf denen sie beruhen. Vor
  einem Text, den eine Tabellenkalkulation für eine Formel hielte, steht ein Apostroph.
- `sheet.jsonld`: dasselbe in den Begriffen von schema.org.
- `annotations.jsonld` und `annotations/`: die Textstellen als Web Annotations des W3C. Positionen zählen
  Unicode-Codepunkte des gespeicherten Textes, ab 0; das Ende gehört nicht dazu.
- `events.ics`: die datierten Ereignisse als Kalender. Ein Datum, das nur auf Monat oder Jahr bekannt ist, sagt das.
- `sheet/`: das Blatt, wie die Redaktion es schrieb, mit den Artikeln, die ganz gezeigt werden dürfen.
- `manifest.json`: die SHA-256-Summe jeder Datei.

## Wie man es zitiert

{citation}

Eine einzelne Angabe zitiert man mit ihrer `url`, die sich nie ändert. Auch eine zurückgezogene behält ihre Adresse und
sagt dort, dass sie zurückgezogen ist.

## Was man damit tun darf

{terms}

## Selbst nachprüfen

    factsheet verify BUNDLE.zip --articles ORDNER

sucht jede Textstelle noch einmal in den gespeicherten Artikeln und stellt jede Frage noch einmal. Ein Artikel, der
nicht in `sheet/` liegt, darf nicht weitergegeben werden; gib den Ordner an, in dem du ihn hast. Ohne ihn gelten seine
Textstellen als ungeprüft.

## Quellen

{sources}

SHA-256 von `sheet.json`: {fingerprint}
"""

DATA = DataWords(
    terms=(
        "Die Textstellen gehören den Verlagen der Artikel und werden zitiert, um zu zeigen, was darin steht; wer sie "
        "weiterzitiert, nennt die Quelle. Die Angaben geben in den Worten der Redaktion wieder, was berichtet wurde."
    ),
    reported="Was berichtet wurde, in welchem Bericht, mit welchen Worten; ob es so ist, ist eine andere Frage.",
    day_unknown="{title} ({date})",
    date_words="In den Worten der Quelle: „{words}“.",
    citation="{title}. Faktenblatt, Daten im Stand {fingerprint}.{address}",
    readme=_README,
    download_all="Alles herunterladen",
    size="{n} kB",
    forms={
        "bundle": ("Alles in einer Datei", "Mit einer Anleitung und allem, was man zum Nachprüfen braucht"),
        "sheet": ("Das ganze Blatt", "Für Programme: Angaben, Textstellen, Quellen, Prüfungen und Unterschiede"),
        "fact": ("Jede Angabe", "Dasselbe, Angabe für Angabe"),
        "table": ("Tabellen", "Für Tabellenkalkulation und Statistik, eine für jede Art von Angabe"),
        "passages": ("Textstellen", "Jede Textstelle mit ihrem Ort im gespeicherten Artikel"),
        "excel": ("Tabellen für Excel", "Dieselben Tabellen, so gekennzeichnet, dass Excel jeden Buchstaben liest"),
        "linked-data": ("Verknüpfte Daten", "In den Begriffen von schema.org, für Suchmaschinen und Wissensgraphen"),
        "annotations": ("Anmerkungen", "Jede Textstelle als Web Annotation des W3C"),
        "annotation-page": ("Anmerkungen, Seite für Seite", "Wohin die Sammlung der Anmerkungen führt"),
        "calendar": ("Kalender", "Die datierten Ereignisse; ungefähre Daten sagen, dass sie es sind"),
    },
    one_each={"one": "{n} Datei, unter", "other": "{n} Dateien, unter"},
    this_state="Stand",
    form_version="Form",
    fingerprint="Prüfsumme",
    fingerprint_title="SHA-256 von sheet.json",
    licence="Lizenz",
    how_to_cite="Wie man es zitiert",
    verify="Selbst nachprüfen",
    verify_lede=(
        "Die eine Datei mit allem enthält, was man braucht, um jede Textstelle auf dem eigenen Rechner und ohne Netz "
        "noch einmal zu suchen. Artikel, die nicht ganz gezeigt werden dürfen, fehlen darin: gib den Ordner an, in "
        "dem du sie hast."
    ),
    programs="Für Programme",
    programs_lede="Die Adressen bleiben, und die Form der Dateien ist beschrieben:",
    open_api="Alle Adressen, nach OpenAPI",
    schemas="JSON-Schema des Blattes und einer Angabe",
    editing_schemas="JSON-Schema der Dateien, die Redaktionen schreiben",
)
