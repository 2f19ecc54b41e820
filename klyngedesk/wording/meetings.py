"""Sentences about meetings, agendas and minutes beyond the rules themselves."""

from klyngedesk.wording import Sentence

_KEPT = "Der er ikke ændret noget."

SENTENCES = {
    "meeting.body_closed": Sentence(
        "{body} er ikke et aktivt forum den {day}.", _KEPT, "Vælg en anden dag eller et andet forum."
    ),
    "meeting.ends_before_start": Sentence(
        "Mødet kan ikke slutte kl. {end}, når det begynder kl. {start}.", _KEPT, "Ret et af klokkeslættene."
    ),
    "meeting.not_begun": Sentence(
        "Mødet er ikke begyndt, og der er ingen klokkeslæt at rette.", _KEPT, "Start mødet først."
    ),
    "meeting.still_open": Sentence("Mødet er i gang og er ikke hævet endnu.", _KEPT, "Afslut mødet først."),
    "meeting.closed_first": Sentence(
        "Mødet kan ikke være hævet kl. {closed}, når det blev åbnet kl. {opened}.", _KEPT, "Ret et af klokkeslættene."
    ),
    "invitation.no_sender": Sentence(
        "En mødeindkaldelse skal have en afsender, og din mailadresse er ikke skrevet.",
        "Der er ikke lavet nogen mail.",
        "Skriv din mailadresse under Filer → Indstillinger, og prøv igen.",
    ),
    "invitation.held": Sentence(
        "Man kan ikke indkalde til mødet; dets tilstand er »{state}«.", "Der er ikke lavet nogen mail."
    ),
    "meeting.not_removable": Sentence(
        "Mødet kan ikke fjernes, fordi dagsordenen er sendt ud.",
        _KEPT,
        "Et møde, der ikke holdes, bliver stående som aflyst, med en begrundelse.",
    ),
    "item.minutes": Sentence(
        "{minutes} er ikke et gyldigt antal minutter.",
        _KEPT,
        "Skriv et tal mellem 0 og 1440, eller lad feltet stå tomt.",
    ),
    "item.below_itself": Sentence("Et punkt kan ikke ligge under sig selv.", _KEPT, "Vælg et andet sted."),
    "item.too_deep": Sentence(
        "Et underpunkt kan ikke selv have underpunkter.", _KEPT, "Læg punktet på øverste niveau."
    ),
    "item.heading_below": Sentence(
        "En overskrift kan kun stå på øverste niveau.", _KEPT, "Læg overskriften mellem punkterne."
    ),
    "item.below_heading": Sentence(
        "Et punkt kan ikke ligge under en overskrift.", _KEPT, "Læg punktet efter overskriften."
    ),
    "item.other_meeting": Sentence(
        "Punktet hører til et andet møde.", _KEPT, "Overfør punktet til det andet møde i stedet."
    ),
    "annex.no_title": Sentence("Bilaget skal have et navn.", "Det gamle navn er bevaret.", "Skriv et navn."),
    "annex.too_large": Sentence(
        "»{name}« fylder {size}, og et bilag kan højst fylde {largest}.",
        "Der er ikke tilføjet noget.",
        "Gør filen mindre, eller skriv et link til den i punktet.",
    ),
    "annex.unreadable": Sentence(
        "»{name}« kan ikke læses: {reason}.",
        "Ingen af filerne er tilføjet, og punktet er uændret.",
        "Se efter, at filen findes, og at du har adgang til den, og prøv igen.",
    ),
    "annex.folder": Sentence(
        "»{name}« er en mappe, og kun filer kan være bilag.",
        "Ingen af filerne er tilføjet, og punktet er uændret.",
        "Vælg filerne i mappen i stedet.",
    ),
    "home_approval.not_decided": Sentence(
        "Der er ikke besluttet noget på punktet, som parterne kan godkende hjemme.", _KEPT, "Skriv beslutningen først."
    ),
    "follow_ups.none": Sentence("Der er ingen åbne opfølgninger fra tidligere møder at sætte ind.", _KEPT),
    "action.nothing": Sentence("Opfølgningen er tom.", _KEPT, "Skriv, hvad der skal gøres."),
    "attendance.left_first": Sentence(
        "Man kan ikke gå kl. {left}, når man kom kl. {arrived}.", _KEPT, "Ret et af klokkeslættene."
    ),
    "attendance.no_substitute": Sentence(
        "Der er skrevet, hvorfor en anden deltog, men ikke hvem.", _KEPT, "Skriv stedfortræderens navn."
    ),
    "attendance.no_reason": Sentence(
        "Medlemmet og stedfortræderen kan ikke begge have pladsen på samme tid.",
        _KEPT,
        "Vælg »Afbud«, eller skriv, hvorfor stedfortræderen er valgt i stedet.",
    ),
    "participant.no_name": Sentence("Navnet mangler.", _KEPT, "Skriv et navn."),
}
