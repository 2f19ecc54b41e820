"""Sentences about files that are read from outside: Excel, text files, populations, members."""

from klyngedesk.wording import Sentence

_NOTHING = "Intet er ændret."
_ONLY_XLSX = "Åbn filen i Excel, og gem den som »Excel-projektmappe (*.xlsx)«."

SENTENCES: dict[str, Sentence] = {
    "xlsx.empty": Sentence("Filen er tom.", _NOTHING, "Vælg en anden fil."),
    "xlsx.no_content": Sentence("Der står intet i regnearket.", _NOTHING, "Vælg en anden fil."),
    "xlsx.password": Sentence(
        "Filen er beskyttet med adgangskode.",
        _NOTHING,
        "Åbn den i Excel, fjern adgangskoden under Filer → Oplysninger, og gem den.",
    ),
    "xlsx.old_format": Sentence("Filen er gemt i et andet Excel-format.", _NOTHING, _ONLY_XLSX),
    "xlsx.picture": Sentence("Filen er et billede.", _NOTHING, "Vælg et regneark (.xlsx)."),
    "xlsx.pdf": Sentence("Filen er en PDF.", _NOTHING, "Vælg et regneark (.xlsx)."),
    "xlsx.not_excel": Sentence("Filen er ikke et Excel-regneark.", _NOTHING, _ONLY_XLSX),
    "xlsx.damaged": Sentence(
        "Filen er beskadiget og kan ikke læses.",
        _NOTHING,
        "Åbn den i Excel, gem den igen, og prøv igen. Kan Excel heller ikke åbne den, så bed om en ny fil.",
    ),
    "xlsx.too_large": Sentence("Filen er for stor.", _NOTHING, "Gem kun det ark, du skal bruge, i en ny fil."),
    "xlsx.too_many_rows": Sentence(
        "Arket har flere end {most} rækker.", _NOTHING, "Slet de rækker, du ikke skal bruge, og prøv igen."
    ),
    "cost_sheet.too_large": Sentence(
        "Beløbet eller indbyggertallene er for store til, at Excel kan regne dem ud på øren.",
        "Fordelingen i programmet er rigtig.",
        "Lav fordelingsnøglen i Word i stedet.",
    ),
    "text.empty": Sentence("Filen er tom.", _NOTHING, "Vælg en anden fil."),
    "text.binary": Sentence("Filen er ikke en tekstfil.", _NOTHING, "Vælg en CSV-fil eller et regneark (.xlsx)."),
    "text.encoding": Sentence(
        "Bogstaverne i filen kan ikke læses.", _NOTHING, "Gem filen som »CSV UTF-8«, og prøv igen."
    ),
    "text.damaged": Sentence("Linjen kan ikke deles i felter.", _NOTHING, "Hent filen igen."),
    "text.too_many_lines": Sentence(
        "Filen har flere end {most} linjer.",
        _NOTHING,
        "Hent tabellen igen uden opdeling på køn, alder og civilstand.",
    ),
    "members.no_headings": Sentence(
        "Der er ingen række med overskrifter som Organisation, Navn og Rolle.",
        _NOTHING,
        "Skriv overskrifter over kolonnerne, og prøv igen.",
    ),
    "members.missing_column": Sentence(
        "Kolonnen »{heading}« mangler.", _NOTHING, "Skriv overskriften over den rigtige kolonne, og prøv igen."
    ),
    "members.column_twice": Sentence(
        "Overskriften »{heading}« betyder det samme som en tidligere kolonne.",
        _NOTHING,
        "Slet den ene kolonne, og prøv igen.",
    ),
    "members.no_rows": Sentence("Der står ingen medlemmer under overskrifterne.", _NOTHING, "Vælg en anden fil."),
    "members.unknown_column": Sentence("Kolonnen »{heading}« kendes ikke og bruges ikke."),
    "members.hidden_rows": Sentence("{count} skjulte rækker er læst med.", do="Slet dem, hvis de ikke skal med."),
    "members.no_organisation": Sentence("Organisationen mangler, så rækken er sprunget over."),
    "members.period": Sentence("Slutdatoen ligger før startdatoen og bruges ikke.", do="Ret datoen."),
    "members.unknown_role": Sentence(
        "Rollen »{text}« kendes ikke og bruges ikke.",
        do="Brug medlem, formand, medformand, observatør eller sekretariat.",
    ),
    "members.bad_mail": Sentence("»{text}« er ikke en mailadresse og bruges ikke.", do="Ret adressen."),
    "members.cell_error": Sentence("Cellen viser en fejl fra Excel ({text}) og bruges ikke.", do="Ret formlen."),
    "members.cpr": Sentence(
        "Der står et CPR-nummer i cellen, og den er sprunget over.", do="Slet CPR-nummeret i filen."
    ),
    "members.row_twice": Sentence("{name} står også i række {row}, så rækken er sprunget over."),
    "population.no_headings": Sentence(
        "Filen ligner ikke en tabel fra Danmarks Statistik: Der er hverken kolonnerne OMRÅDE, TID og INDHOLD "
        "eller en række med kvartaler.",
        _NOTHING,
        "Hent tabellen FOLK1A som CSV eller Excel i Statistikbanken.",
    ),
    "population.no_area_column": Sentence(
        "Der mangler en kolonne med områder.", _NOTHING, "Hent tabellen igen med kommunerne valgt under OMRÅDE."
    ),
    "population.no_period_column": Sentence(
        "Kolonnen TID mangler.", _NOTHING, "Hent tabellen igen med kvartalet valgt under TID."
    ),
    "population.no_count_column": Sentence("Kolonnen INDHOLD mangler.", _NOTHING, "Hent tabellen igen."),
    "population.column_twice": Sentence(
        "Kolonnen »{heading}« står der to gange.", _NOTHING, "Slet den ene, og prøv igen."
    ),
    "population.unknown_column": Sentence(
        "Kolonnen »{heading}« er ikke et kvartal.", _NOTHING, "Slet kolonnen, og prøv igen."
    ),
    "population.bad_period": Sentence("»{text}« er ikke et kvartal.", _NOTHING, "Et kvartal skrives som 2026K1."),
    "population.bad_count": Sentence(
        "»{text}« er ikke et helt antal indbyggere.", _NOTHING, "Ret tallet, og prøv igen."
    ),
    "population.code_and_name": Sentence(
        "Kommunekode og navn passer ikke sammen i »{area}«.", _NOTHING, "Ret den ene, og prøv igen."
    ),
    "population.no_municipalities": Sentence(
        "Ingen af filens områder er en kommune.", _NOTHING, "Hent tabellen igen med kommunerne valgt."
    ),
    "population.part_only": Sentence(
        "Tallene er delt op på {heading}, og delene ({values}) er ikke alle indbyggere.",
        _NOTHING,
        "Hent tabellen igen med »I alt« valgt under {heading}.",
    ),
    "population.several_totals": Sentence(
        "Kolonnen {heading} har flere slags i alt: {values}.", _NOTHING, "Hent tabellen igen med kun ét i alt."
    ),
    "population.twice": Sentence("Der er to tal for {area} i {period}.", _NOTHING, "Slet det ene, og prøv igen."),
    "population.incomplete": Sentence(
        "Der mangler tal for {area} i {period}.", _NOTHING, "Hent tabellen igen med de samme valg for alle områder."
    ),
    "population.missing": Sentence("Tallet for {area} i {period} mangler i filen.", "Det gamle tal er uændret."),
}
