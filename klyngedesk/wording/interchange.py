"""Sentences about files with whole stores."""

from klyngedesk.wording import Sentence

_KEPT = "Der er ikke hentet noget."
_MEND = "Ret filen der, og prøv igen."

SENTENCES = {
    "import.not_json": Sentence(
        "»{file}« kan ikke læses som JSON; fejlen er i linje {line}, tegn {column}.", _KEPT, _MEND
    ),
    "import.not_text": Sentence(
        "»{file}« er ikke en tekstfil i UTF-8.", _KEPT, "Vælg en fil, som Klyngedesk har gemt."
    ),
    "import.not_ours": Sentence(
        "Filen er ikke gemt fra Klyngedesk.", _KEPT, 'Vælg en fil med linjen "format": "klyngedesk".'
    ),
    "import.version": Sentence(
        "Filen er af udgave {version}, og programmet kan læse udgave {known}.",
        _KEPT,
        "Hent filen med en nyere version af programmet.",
    ),
    "import.unknown_table": Sentence("Tabellen »{table}« findes ikke.", _KEPT, _MEND),
    "import.unknown_column": Sentence("Feltet »{column}« findes ikke.", _KEPT, _MEND),
    "import.not_a_list": Sentence("Her skulle der stå en liste eller en samling af felter.", _KEPT, _MEND),
    "import.no_id": Sentence("Rækken mangler et »id« på 1 til 32 bogstaver (a-z), tal, - og _.", _KEPT, _MEND),
    "import.twice": Sentence("»{id}« står to gange i den samme tabel.", _KEPT, _MEND),
    "import.name_twice": Sentence("Navnet »{name}« står to gange i de samme krøllede parenteser.", _KEPT, _MEND),
    "import.ring": Sentence("Rækken hører gennem »{id}« under sig selv.", _KEPT, _MEND),
    "import.same": Sentence("Det samme står i rækken »{id}«, og kun én række må sige det.", _KEPT, _MEND),
    "import.lacking": Sentence("Feltet »{column}« mangler.", _KEPT, _MEND),
    "import.wrong_value": Sentence("»{value}« kan ikke stå her.", _KEPT, _MEND),
    "import.reference": Sentence(
        "Der henvises til »{id}« i tabellen {table}, men den findes hverken i filen eller i forvejen.", _KEPT, _MEND
    ),
    "import.annex_missing": Sentence(
        "Filen »{name}« findes ikke ved siden af JSON-filen.", _KEPT, "Læg filen på plads, og prøv igen."
    ),
    "import.annex_absent": Sentence(
        "Indholdet af bilaget »{name}« er hverken i filen eller i mappen bilag.",
        _KEPT,
        "Gem filen igen, der hvor den kommer fra, så bilagene kommer med.",
    ),
    "import.annex_damaged": Sentence(
        "Indholdet af bilaget passer ikke til dets kontrolsum.", _KEPT, "Gem filen igen, der hvor den kommer fra."
    ),
    "export.foreign_file": Sentence(
        "»{file}« er en anden fil, som ikke er gemt fra Klyngedesk.", "Den er ikke rørt.", "Vælg et andet navn."
    ),
    "example.not_empty": Sentence(
        "Eksemplet kan kun hentes, når der ikke er klynger i forvejen.",
        "Dine data er ikke ændret.",
        "Vælg en tom mappe med --data-dir.",
    ),
}
