"""Sentences about setting up a cluster, the settings, and what else belongs to the whole window."""

from klyngedesk.wording import Sentence

_KEPT = "Der er ikke ændret noget."

SENTENCES = {
    "cluster.no_name": Sentence("Skriv klyngens navn.", _KEPT),
    "cluster.known": Sentence(
        "Der er allerede en klynge, der hedder {name}.", _KEPT, "Skriv et andet navn, eller vælg den øverst i vinduet."
    ),
}
