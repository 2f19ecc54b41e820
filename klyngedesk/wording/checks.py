"""Sentences about what a check of the store finds."""

from klyngedesk.wording import Sentence

SENTENCES = {
    "check.reference": Sentence("En række i tabellen {table} henviser til noget i {target}, der ikke findes."),
    "check.unreadable": Sentence(
        "En værdi i tabellen {table} er beskadiget og kan ikke læses.",
        "Filen er ikke ændret, og dine sikkerhedskopier er urørte.",
        "Gendan den nyeste sikkerhedskopi.",
    ),
    "check.two_holders": Sentence("Pladsen »{seat}« har to indehavere på samme tid."),
    "check.item_place": Sentence("Punktet »{title}« ligger ikke under et almindeligt punkt på det samme møde."),
    "check.participant_twice": Sentence("{name} er med to gange i fordelingen for {year}."),
    "check.decision_number": Sentence("Beslutning nr. {number}/{year} findes to gange i det samme forum."),
    "check.funds": Sentence(
        "Posteringen »{text}« af klyngemidler mangler en bevilling eller er brugt på administration."
    ),
    "check.meeting_times": Sentence("Mødet {day} slutter, før det begynder."),
}
