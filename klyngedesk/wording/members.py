"""Sentences about seats, people and populations."""

from klyngedesk.wording import Sentence

_KEPT = "Der er ikke ændret noget."

SENTENCES = {
    "cluster.too_many_seats": Sentence(
        "{number} pladser er flere, end et forum kan have.", do="Skriv et tal, der højst er {most}."
    ),
    "person.no_name": Sentence("Personens navn mangler.", _KEPT, "Skriv navnet."),
    "person.bad_mail": Sentence(
        "»{address}« er ikke en mailadresse.", do="Skriv adressen som navn@kommune.dk, eller lad feltet være tomt."
    ),
    "seat.taken": Sentence(
        "Pladsen er allerede besat fra {day}.", _KEPT, "Ret den periode først, eller vælg en slutdato før den."
    ),
    "seat.ends_before_start": Sentence("Slutdatoen ligger før startdatoen.", _KEPT, "Ret en af datoerne."),
    "seat.used": Sentence(
        "Pladsen har været med på et møde og kan derfor ikke fjernes.",
        _KEPT,
        "Ret pladsen, og skriv en slutdato i stedet.",
    ),
    "seat.declined_not_offered": Sentence(
        "Pladsen kan ikke være afslået, før den er tilbudt.", _KEPT, "Skriv først, hvornår den blev tilbudt."
    ),
    "seat.no_organisation": Sentence("Pladsen har ingen organisation.", _KEPT, "Vælg den, pladsen hører til."),
    "substitute.holder": Sentence("{name} sidder selv på pladsen.", _KEPT, "Vælg en anden."),
    "date.missing": Sentence("Datoen mangler.", do="Skriv den som 1.12.2022, eller vælg den i kalenderen."),
    "substitute.named": Sentence("Personen er allerede stedfortræder for det.", _KEPT),
    "organisation.no_name": Sentence("Organisationens navn mangler.", _KEPT, "Skriv navnet."),
    "organisation.known": Sentence("{name} findes allerede.", _KEPT, "Vælg den på listen, og ret den der."),
    "organisation.code": Sentence(
        "»{typed}« er ikke en kommunekode.", _KEPT, "Skriv højst fire cifre, for eksempel 0169."
    ),
    "organisation.ean": Sentence("»{typed}« er ikke et EAN-nummer.", _KEPT, "Skriv dets 13 cifre."),
    "body.no_name": Sentence("Forummets navn mangler.", _KEPT, "Skriv navnet."),
    "body.minutes": Sentence("»{text}« er ikke et antal minutter.", do="Skriv et helt tal, for eksempel 120."),
    "rule.number": Sentence("»{text}« er ikke et antal pladser.", do="Skriv et helt tal."),
    "rule.most_below_least": Sentence(
        "En regel kan ikke kræve mindst {least} og højst {most}.", _KEPT, "Ret et af tallene."
    ),
    "rule.ends_before_start": Sentence(
        "En regel kan ikke gælde fra {first} til {last}.", _KEPT, "Ret datoerne, så den første kommer først."
    ),
    "body.closed": Sentence(
        "{name} er lukket pr. {day} og kan ikke ændres.",
        "Alt er bevaret, som det var.",
        "Genåbn forummet, hvis noget skal rettes.",
    ),
    "body.close_reason": Sentence("Begrundelsen mangler.", _KEPT, "Skriv kort, hvorfor forummet lukkes."),
    "body.ends_before_start": Sentence("Forummet begyndte først {day}.", _KEPT, "Vælg en senere dag."),
    "body.own_successor": Sentence("Et forum kan ikke efterfølge sig selv.", _KEPT, "Vælg et andet forum."),
    "mail.no_recipients": Sentence(
        "Ingen af dem har en mailadresse.", "Der er ikke lavet nogen mail.", "Skriv deres mailadresser først."
    ),
    "mail.bad_address": Sentence(
        "»{address}« er ikke en mailadresse.",
        "Der er ikke lavet nogen mail.",
        "Ret adressen under Medlemmer, og prøv igen.",
    ),
    "populations.no_municipalities": Sentence(
        "Der er ingen kommuner at hente indbyggertal til.", _KEPT, "Opret en klynge først."
    ),
}
