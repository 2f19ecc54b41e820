"""Sentences about the two purses."""

from klyngedesk.wording import Sentence

_KEPT = "Der er ikke ændret noget."

_SHARING = {
    "cost.present": Sentence("Kommunen er med i fordelingen i forvejen.", _KEPT),
    "cost.left_before_joining": Sentence("Den sidste dag ligger før den første.", do="Ret en af datoerne."),
    "cost.paste_unknown": Sentence("»{name}« er ikke med i fordelingen.", do="Tilføj kommunen, eller ret navnet."),
    "cost.paste_beyond": Sentence(
        "Der er ikke flere kommuner under den, du står på.", do="Stil dig højere oppe, eller kopiér navnene med."
    ),
    "cost.no_period": Sentence(
        "Der er ingen indbyggertal for {period}.", do="Hent dem fra en fil fra Danmarks Statistik først."
    ),
    "cost.no_scheme_name": Sentence("Fordelingen skal have et navn.", do="Skriv, hvad der betales til."),
    "cost.no_lines": Sentence("Der er ingen udgift at fordele.", do="Tilføj en udgift."),
    "cost.no_amount": Sentence("Beløbet skal være større end 0.", do="Skriv, hvad kommunerne skal dele."),
    "cost.no_line_title": Sentence("Udgiften skal have en tekst.", do="Skriv, hvad der betales til."),
    "cost.year_exists": Sentence("Der er allerede en fordeling for {year}.", do="Vælg et andet år."),
    "cost.year_range": Sentence("Året skal ligge mellem {first} og {last}.", do="Skriv året med fire cifre."),
    "count.unreadable": Sentence("»{text}« kan ikke læses som et antal.", do="Skriv et helt tal som 4."),
    "year.unreadable": Sentence("»{text}« er ikke et årstal.", do="Skriv året med fire cifre."),
    "percent.unreadable": Sentence("»{text}« kan ikke læses som procent.", do="Skriv for eksempel 2,5."),
    "factor.unreadable": Sentence("»{text}« er ikke en faktor.", do="Skriv 1 for hele kommunen, ½ eller del."),
}

_COLLECTION = {
    "collection.not_sent": Sentence(
        "Der er ikke sendt en opkrævning til {name}, så den kan ikke rykkes.", _KEPT, "Markér den som afsendt først."
    ),
    "collection.no_address": Sentence(
        "Der er ingen mailadresse på {name}.",
        _KEPT,
        "Skriv den under Medlemmer, i menuen Rediger → Organisationer, og prøv igen.",
    ),
}

_FUNDS = {
    "posting.no_text": Sentence("Teksten mangler.", do="Skriv, hvad pengene er brugt til."),
    "posting.no_amount": Sentence("Beløbet mangler.", do="Skriv et beløb, der ikke er 0. En indtægt har minus foran."),
    "posting.no_category": Sentence("Kategorien mangler.", do="Vælg, hvad pengene er brugt til."),
    "posting.no_day": Sentence("Datoen mangler.", do="Skriv, hvornår posteringen er fra."),
    "funds.administration": Sentence(
        "Klyngemidler må kun bruges til indsatser for fælles patienter.",
        do="Vælg en anden kategori, eller bogfør beløbet under medfinansiering.",
    ),
    "funds.no_grant": Sentence(
        "En udgift af klyngemidler skal høre til en bevilling.", do="Vælg den bevilling, pengene er givet i."
    ),
    "co_financing.grant": Sentence("Medfinansieringen har ingen bevillinger.", do="Vælg ingen bevilling."),
    "grant.no_title": Sentence("Bevillingen skal have en titel.", do="Skriv, hvad pengene er givet til."),
    "grant.no_amount": Sentence("Beløbet skal være større end 0.", do="Skriv, hvor meget der er bevilget."),
    "grant.no_decision": Sentence(
        "En bevilling af klyngemidler skal bygge på en beslutning.", do="Vælg den beslutning, der gav pengene."
    ),
    "grant.in_use": Sentence(
        "Der er bogført {count:postering|posteringer} på bevillingen, så den kan ikke fjernes.",
        _KEPT,
        "Flyt eller fjern posteringerne først.",
    ),
    "allocation.no_amount": Sentence("Beløbet skal være større end 0.", do="Skriv, hvor meget klyngen har fået."),
}

_PASTED = {
    "paste.nothing": Sentence(
        "Der er ingen linjer i det, du har kopieret.", _KEPT, "Markér cellerne i Excel, kopiér dem, og prøv igen."
    ),
    "paste.too_many": Sentence("Der er kopieret mere end {most} linjer.", _KEPT, "Kopiér dem i mindre portioner."),
    "paste.no_column": Sentence(
        "Der er ingen kolonne »{field}« i det, du har kopieret.",
        _KEPT,
        "Kopiér kolonnen med, eller skriv overskriften »{field}« over den.",
    ),
    "paste.missing": Sentence("{field} mangler."),
    "paste.unknown": Sentence("»{text}« findes ikke i programmet."),
    "paste.day_twice": Sentence("Dagen står der to gange."),
    "paste.category_twice": Sentence("Kategorien står der to gange.", do="Læg beløbene sammen, og kopiér igen."),
    "paste.municipality_twice": Sentence("Kommunen står der to gange."),
}

SENTENCES = {**_SHARING, **_COLLECTION, **_FUNDS, **_PASTED}
