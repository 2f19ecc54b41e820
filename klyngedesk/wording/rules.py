"""Sentences about what the rules of the field refuse: dates, clock times, amounts, shares, meetings, decisions."""

from klyngedesk.wording import Sentence

_DATES = {
    "date.unreadable": Sentence(
        "»{text}« kan ikke læses som en dato.", do="Skriv datoen som 1.12.2022 eller 1. december 2022."
    ),
    "date.no_year": Sentence("Datoen »{text}« mangler et årstal.", do="Skriv datoen som 1.12.2022."),
    "date.year_out_of_range": Sentence(
        "Årstallet {year} kan ikke bruges.", do="Skriv et årstal fra {first} til {last}."
    ),
    "date.no_such_month": Sentence("Der findes ingen måned nummer {month}.", do="Skriv en måned fra 1 til 12."),
    "date.no_such_day": Sentence(
        "{day}.\u00a0{first:month} {first:year} findes ikke.",
        do="Vælg en dag fra 1 til {days}; så mange dage har {first:month} det år.",
    ),
    "date.other_weekday": Sentence(
        "{date} er en {date:weekday}.", do="Ret ugedagen eller datoen, så de passer sammen."
    ),
}

_CLOCK = {
    "clock.unreadable": Sentence(
        "»{text}« kan ikke læses som et klokkeslæt.", do="Skriv klokkeslættet som 13.05 eller 13."
    ),
    "clock.no_such_time": Sentence(
        "Klokkeslættet »{text}« findes ikke.", do="Skriv et klokkeslæt fra 00.00 til 23.59."
    ),
    "clock.negative_minutes": Sentence("Et punkt kan ikke vare {minutes} minutter.", do="Skriv 0 eller flere."),
}

_MONEY = {
    "money.empty": Sentence("Beløbet mangler.", do="Skriv et beløb som 5.000 eller 1.234,50."),
    "money.unreadable": Sentence("»{text}« kan ikke læses som et beløb.", do="Skriv beløbet som 5.000 eller 1.234,50."),
    "money.point_for_comma": Sentence(
        "Punktummet i »{text}« står ikke mellem tusinder.",
        do="Skriv komma før øre og punktum mellem tusinder: 1.234,50.",
    ),
    "money.too_many_decimals": Sentence("»{text}« har mere end to decimaler.", do="Skriv højst to tal efter kommaet."),
    "money.too_large": Sentence("Beløbet »{text}« er for stort.", do="Skriv højst {largest}"),
}

_SHARES = {
    "cost.no_participants": Sentence(
        "Udgiften kan ikke fordeles, for der er ingen kommuner at fordele den på.", do="Tilføj mindst én kommune."
    ),
    "cost.no_population": Sentence(
        "Udgiften kan ikke fordeles, for ingen af kommunerne har indbyggere, der tæller.",
        do="Skriv indbyggertal, eller hent dem fra en fil fra Danmarks Statistik.",
    ),
    "cost.negative_weight": Sentence("Et indbyggertal kan ikke være negativt.", do="Skriv 0 eller mere."),
    "cost.participant_twice": Sentence("{name} er med to gange i fordelingen.", do="Fjern den ene."),
    "cost.months": Sentence("{name} kan ikke være med i {months} måneder af et år.", do="Skriv et tal fra 0 til 12."),
    "cost.factor": Sentence(
        "En kommune kan ikke tælle {factor} gange.", do="Skriv et tal fra 0 til 1, for eksempel ½."
    ),
}

_MEETINGS = {
    "meeting.cannot_follow": Sentence(
        "Et møde kan ikke gå fra »{start}« til »{end}«.", do="Tag trinnene i rækkefølge, ét ad gangen."
    ),
    "meeting.cancel_held": Sentence("Mødet kan ikke aflyses, for det er afholdt."),
    "meeting.cancel_reason": Sentence(
        "Mødet er ikke aflyst, for der mangler en grund.", do="Skriv kort, hvorfor mødet aflyses."
    ),
    "meeting.locked": Sentence(
        "Referatet er godkendt og låst.",
        "Det er gemt, som det blev sendt.",
        "Tag rettelsen op som et punkt på næste møde.",
    ),
    "meeting.in_progress": Sentence(
        "Dagsordenen kan ikke trækkes tilbage, mens mødet er i gang.", do="Afslut mødet, eller tilføj et tillægspunkt."
    ),
    "meeting.cannot_open": Sentence(
        "Mødet kan ikke startes nu; dets tilstand er »{state}«.", do="Et møde kan startes, når dagsordenen er sendt."
    ),
    "meeting.already_open": Sentence(
        "Mødet er i gang.", "Tidspunktet for, hvornår det begyndte, er bevaret.", "Ret tiderne, hvis det er forkert."
    ),
    "meeting.not_editable": Sentence("Det kan ikke rettes nu; mødets tilstand er »{state}«."),
}

_ITEMS = {
    "numbering.unknown_parent": Sentence(
        "Et underpunkt hører til et punkt, der ikke er på dagsordenen.",
        do="Flyt underpunktet hen under et andet punkt.",
    ),
    "numbering.unreadable": Sentence(
        "»{number}« kan ikke læses som et punktnummer.", do="Skriv nummeret som 3 eller 3.1."
    ),
    "decision.no_target": Sentence(
        "Punktet er ikke sendt videre, for der er ikke valgt noget forum.",
        do="Vælg det forum, punktet sendes videre til.",
    ),
    "decision.same_body": Sentence(
        "Punktet kan ikke sendes videre til det forum, det kommer fra.",
        do="Vælg et andet forum, eller brug »udsat«, hvis punktet skal op igen.",
    ),
}

SENTENCES: dict[str, Sentence] = {**_DATES, **_CLOCK, **_MONEY, **_SHARES, **_MEETINGS, **_ITEMS}
