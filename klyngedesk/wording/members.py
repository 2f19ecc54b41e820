"""Sentences about seats, people and populations."""

from klyngedesk.wording import Sentence

_KEPT = "Der er ikke ændret noget."

SENTENCES = {
    "person.no_name": Sentence("Skriv personens navn.", _KEPT),
    "seat.taken": Sentence(
        "Pladsen er allerede besat fra {day}.", _KEPT, "Ret den periode først, eller vælg en slutdato før den."
    ),
    "seat.ends_before_start": Sentence("Slutdatoen ligger før startdatoen.", _KEPT, "Ret en af datoerne."),
    "populations.no_municipalities": Sentence(
        "Der er ingen kommuner at hente indbyggertal til.", _KEPT, "Opret en klynge først."
    ),
}
