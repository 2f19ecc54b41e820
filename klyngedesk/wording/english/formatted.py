"""Sentences about formatted text that cannot be read from a file, in English."""

from klyngedesk.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "formatted.not_a_list": Sentence(
        "A list should stand here.",
        do="Put the contents in [ and ].",
    ),
    "formatted.unknown_block": Sentence(
        "The paragraph cannot be read.",
        do='Write a text, or an object with "p", "bullets", "numbers", "points" or "table".',
    ),
    "formatted.not_words": Sentence(
        "A text should stand here.",
        do='Write a text, or a list of texts and objects with "text".',
    ),
    "formatted.not_true_or_false": Sentence("Here should stand true or false."),
    "formatted.unknown_key": Sentence("The word »{key}« is not known here.", do="Correct or remove it."),
    "formatted.bad_link": Sentence(
        "The link »{address}« cannot be used.",
        do="Write an address that begins with https://, http:// or mailto:.",
    ),
}
