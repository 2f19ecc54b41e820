"""Sentences about making papers."""

from klyngedesk.wording import Sentence

SENTENCES = {
    "paper.edited": Sentence(
        "»{file}« i mappen {folder} er rettet, siden den blev lavet, eller er ikke lavet af Klyngedesk.",
        "Filen er ikke rørt.",
        "Gem under et andet navn, eller vælg selv at overskrive den.",
    ),
}
