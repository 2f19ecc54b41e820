"""Sentences about the commands' words."""

from klyngedesk.wording import Sentence

_SAFE = "Der er ikke ændret noget."

SENTENCES = {
    "command.no_meeting": Sentence(
        "Mødet »{id}« findes ikke.", _SAFE, "Se møderne og deres id med klyngedesk meetings."
    ),
    "command.no_body": Sentence("Forummet »{id}« findes ikke.", _SAFE, "Se fora og deres id med klyngedesk bodies."),
    "command.no_cluster": Sentence("Klyngen »{id}« findes ikke.", _SAFE, "Vælg en af dem, der findes: {present}."),
    "command.no_cost_year": Sentence(
        "Klyngen »{cluster}« har ingen fordelingsnøgle{of_year}.", _SAFE, "Vælg et andet år, eller opret året først."
    ),
    "command.output": Sentence(
        "Svaret kunne ikke skrives: {reason}.", "Dine data er uændrede.", "Send svaret et andet sted hen."
    ),
    "command.unforeseen": Sentence(
        "Programmet mødte en fejl, som ingen havde forudset ({kind}).",
        "Alt, der var gemt før, er uændret.",
        "Hvor fejlen er, står i {log}; send filen til den, der hjælper dig.",
    ),
    "command.unforeseen_unlogged": Sentence(
        "Programmet mødte en fejl, som ingen havde forudset ({kind}), og loggen kunne ikke skrives.",
        "Alt, der var gemt før, er uændret.",
        "Se efter, at der kan skrives i mappen med data, og prøv igen.",
    ),
}
