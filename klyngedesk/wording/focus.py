"""Sentences about focus areas."""

from klyngedesk.wording import Sentence

SENTENCES = {
    "focus.no_title": Sentence("Fokusområdet skal have en titel.", do="Skriv, hvad det handler om."),
    "focus.no_cluster": Sentence("Fokusområdet skal høre til mindst én klynge.", do="Sæt kryds ved en klynge."),
    "focus.ends_before_start": Sentence("Perioden slutter, før den begynder.", do="Ret en af datoerne."),
    "effort.no_title": Sentence("Indsatsen skal have en titel.", do="Skriv, hvad der skal gøres."),
    "effort.ends_before_start": Sentence("Indsatsen slutter, før den begynder.", do="Ret en af datoerne."),
    "milestone.no_title": Sentence("Milepælen skal have en titel.", do="Skriv, hvad der skal være nået."),
    "figure.no_title": Sentence("Nøgletallet skal have en titel.", do="Skriv, hvad der måles."),
    "value.no_day": Sentence("Datoen mangler.", do="Skriv, hvornår der er målt."),
    "value.no_value": Sentence("Værdien mangler.", do="Skriv det målte tal."),
    "value.day_taken": Sentence("Der er allerede en måling den dag.", do="Ret den, eller vælg en anden dato."),
    "note.no_committee": Sentence("Udvalget mangler.", do="Skriv, hvilket udvalg der skal have notatet."),
    "number.unreadable": Sentence("»{text}« kan ikke læses som et tal.", do="Skriv for eksempel 63,5."),
}
