"""Sentences about setting up a cluster, the settings, and what else belongs to the whole window."""

from klyngedesk.wording import Sentence

_KEPT = "Der er ikke ændret noget."

SENTENCES = {
    "cluster.no_name": Sentence("Klyngens navn mangler.", _KEPT, "Skriv navnet."),
    "cluster.known": Sentence(
        "Der er allerede en klynge, der hedder {name}.", _KEPT, "Skriv et andet navn, eller vælg den øverst i vinduet."
    ),
    "catalogue.no_title": Sentence("Navnet mangler.", _KEPT, "Skriv et navn."),
    "catalogue.no_day": Sentence("Den {day}.{month}. findes ikke.", _KEPT, "Ret dagen eller måneden."),
    "catalogue.outcomes": Sentence(
        "Der kan højst være {most} udfald, ét for hver tast.", _KEPT, "Fjern eller omdøb et af de andre først."
    ),
    "catalogue.needed": Sentence(
        "Afsnittet {title} skal være der, fordi papirerne bygger på det.", _KEPT, "Du kan omdøbe det eller flytte det."
    ),
    "catalogue.number": Sentence("»{typed}« er ikke et helt tal.", do="Skriv et tal, for eksempel 14 eller −7."),
    "catalogue.offset": Sentence("En frist kan ligge højst {most} dage fra mødet.", _KEPT, "Skriv et mindre tal."),
    "folder.unreachable": Sentence(
        "Mappen {folder} findes ikke, eller den kan ikke nås.",
        "Dine data er uændrede.",
        "Se efter, at drevet eller netværket er der, eller vælg en anden mappe.",
    ),
    "folder.inside": Sentence(
        "Mappen {folder} ligger inde i den datamappe, du bruger nu.",
        "Dine data er uændrede.",
        "Vælg en mappe et andet sted.",
    ),
    "folder.no_room": Sentence(
        "Der er ikke plads i {folder}: Dine data fylder {needed} MB, og der er {free} MB fri.",
        "Der er ikke kopieret noget, og dine data er uændrede.",
        "Vælg et drev med mere plads, eller gør plads på det.",
    ),
    "folder.unsaved": Sentence(
        "Noget af det, du har skrevet, er ikke gemt endnu, så det kan ikke komme med.",
        "Det står stadig i vinduet, og programmet prøver at gemme det igen.",
        "Tryk på »Se hvorfor« nederst i vinduet, og skift mappe, når alt er gemt.",
    ),
    "folder.gone": Sentence(
        "Din datamappe {folder} kan ikke nås, eller dine data ligger der ikke mere.",
        "Klyngedesk har ikke ændret noget og ikke lavet nogen ny mappe.",
        "Se efter, at drevet eller netværket er der, og prøv igen, eller vælg en anden mappe.",
    ),
    "folder.none": Sentence(
        "Mappen {folder} findes ikke, eller den kan ikke nås.",
        _KEPT,
        "Vælg en mappe, der findes, eller lad feltet stå tomt.",
    ),
    "backup.second_folder": Sentence(
        "Mappen {folder} kan ikke nås, så sikkerhedskopien kom ikke derhen.",
        "Der er taget en kopi i den sædvanlige mappe.",
        "Tilslut drevet, og prøv igen, eller vælg en anden mappe under Indstillinger.",
    ),
}
