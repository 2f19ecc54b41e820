"""Sentences about the store and the files around it."""

from klyngedesk.wording import Sentence

SENTENCES = {
    "store.disk_full": Sentence(
        "Disken er fuld, så ændringen kunne ikke gemmes.",
        "Alt, der var gemt før, er uændret.",
        "Slet eller flyt filer, du ikke bruger, og prøv igen.",
    ),
    "store.read_only": Sentence(
        "Der kan ikke skrives i mappen med Klyngedesks data.",
        "Alt, der var gemt før, er uændret.",
        "Bed it-afdelingen om skriveadgang, eller vælg en anden mappe.",
    ),
    "store.cannot_open": Sentence(
        "Klyngedesks data kan ikke åbnes.",
        "Der er ikke ændret noget.",
        "Se efter, at mappen findes, og at du har adgang til den.",
    ),
    "store.damaged": Sentence(
        "Filen med Klyngedesks data er beskadiget.",
        "Filen er ikke ændret, og dine sikkerhedskopier er urørte.",
        "Gendan den nyeste sikkerhedskopi.",
    ),
    "store.busy": Sentence(
        "Filen med Klyngedesks data er optaget af et andet program.",
        "Alt, der var gemt før, er uændret.",
        "Vent et øjeblik, og prøv igen.",
    ),
    "store.disk_error": Sentence(
        "Disken svarede med en fejl, så ændringen kunne ikke gemmes.",
        "Alt, der var gemt før, er uændret.",
        "Se efter, at drevet er tilsluttet, og prøv igen.",
    ),
    "store.reference": Sentence(
        "Ændringen henviser til noget, der ikke findes mere.",
        "Der er ikke ændret noget.",
        "Åbn siden igen, og prøv igen.",
    ),
    "store.in_use": Sentence(
        "{person:En anden} har Klyngedesk åbent på {machine:en anden computer} siden {since:et ukendt tidspunkt}.",
        "Der er ikke ændret noget.",
        "Luk programmet der, eller åbn kun til læsning her.",
    ),
    "store.newer": Sentence(
        "Dine data er gemt med en nyere version af Klyngedesk (udgave {store}, og programmet læser udgave {program}).",
        "Filen er ikke ændret.",
        "Åbn den med den nyere version af programmet.",
    ),
    "store.older": Sentence(
        "Dine data er gemt med en ældre version af Klyngedesk (udgave {store}, og programmet bruger udgave {program}).",
        "Filen er ikke ændret.",
        "Åbn programmet på mappen én gang; så bliver data kopieret og derefter opgraderet.",
    ),
    "store.not_ours": Sentence(
        "»{file}« er ikke en fil fra Klyngedesk.", "Filen er ikke ændret.", "Vælg en anden mappe eller fil."
    ),
    "store.none": Sentence("Der er ingen data fra Klyngedesk i mappen {folder}.", "", "Vælg en anden mappe."),
    "store.opened_for_reading": Sentence(
        "Klyngedesk er åbnet kun til læsning, så der kan ikke ændres noget.",
        "Der er ikke ændret noget.",
        "Luk programmet det andet sted, og åbn det igen her.",
    ),
    "row.gone": Sentence(
        "Det, du ville ændre, findes ikke mere.", "Der er ikke ændret noget.", "Se listen igen; den er opdateret."
    ),
    "row.in_use": Sentence(
        "Det kan ikke fjernes, fordi noget andet henviser til det.",
        "Der er ikke ændret noget.",
        "Fjern først det, der henviser til det, eller sæt en slutdato i stedet.",
    ),
    "undo.nothing": Sentence("Der er ikke noget at fortryde."),
    "redo.nothing": Sentence("Der er ikke noget at gentage."),
    "undo.changed_since": Sentence(
        "»{label}« kan ikke fortrydes, fordi det samme er ændret siden.",
        "Der er ikke ændret noget.",
        "Ret det i stedet, hvor det står.",
    ),
    "annex.missing": Sentence(
        "Bilaget »{name}« mangler i mappen bilag.",
        "Resten er uændret.",
        "Vedhæft filen igen, eller hent mappen bilag fra en sikkerhedskopi.",
    ),
    "annex.damaged": Sentence(
        "Bilaget »{name}« er ændret eller beskadiget på disken.",
        "Resten er uændret.",
        "Vedhæft filen igen, eller hent mappen bilag fra en sikkerhedskopi.",
    ),
    "backup.damaged": Sentence(
        "Sikkerhedskopien »{file}« er beskadiget.", "Dine data er ikke ændret.", "Vælg en anden sikkerhedskopi."
    ),
    "backup.none": Sentence(
        "Der er ingen sikkerhedskopi i mappen {folder}.", "Dine data er ikke ændret.", "Vælg en anden mappe."
    ),
    "file.in_use": Sentence(
        "»{file}« er åben i et andet program, formentlig Word.",
        "Filen er ikke ændret.",
        "Luk den der, og prøv igen, eller gem under et andet navn.",
    ),
    "file.disk_full": Sentence(
        "Disken er fuld, så »{file}« kunne ikke gemmes.",
        "Der er ikke lavet nogen halv fil, og dine data er uændrede.",
        "Slet eller flyt filer, du ikke bruger, og prøv igen.",
    ),
    "file.denied": Sentence(
        "»{file}« kan ikke gemmes i mappen {folder}, fordi du ikke har skriveadgang.",
        "Dine data er uændrede.",
        "Vælg en anden mappe.",
    ),
    "file.missing": Sentence(
        "»{file}« findes ikke i mappen {folder}.", "Der er ikke ændret noget.", "Vælg filen igen."
    ),
    "file.not_written": Sentence(
        "»{file}« kunne ikke læses eller gemmes i mappen {folder}: {reason}.",
        "Dine data er uændrede.",
        "Vælg en anden mappe, eller prøv igen.",
    ),
}
