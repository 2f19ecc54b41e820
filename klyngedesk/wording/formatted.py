"""Sentences about formatted text that cannot be read from a file."""

from klyngedesk.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "formatted.not_a_list": Sentence(
        "Her skal der stå en liste.",
        do="Sæt indholdet i [ og ].",
    ),
    "formatted.unknown_block": Sentence(
        "Afsnittet kan ikke læses.",
        do='Skriv en tekst, eller et objekt med "p", "bullets", "numbers", "points" eller "table".',
    ),
    "formatted.not_words": Sentence(
        "Her skal der stå en tekst.",
        do='Skriv en tekst, eller en liste af tekster og objekter med "text".',
    ),
    "formatted.not_true_or_false": Sentence("Her skal der stå true eller false."),
    "formatted.unknown_key": Sentence("Ordet »{key}« kendes ikke her.", do="Ret eller fjern det."),
    "formatted.bad_link": Sentence(
        "Linket »{address}« kan ikke bruges.",
        do="Skriv en adresse, der begynder med https://, http:// eller mailto:.",
    ),
}
