"""Sentences about making papers."""

from klyngedesk.wording import Sentence

SENTENCES = {
    "minutes.cancelled": Sentence("Mødet er aflyst, så det har intet referat.", "Dagsordenen er der stadig."),
    "minutes.not_begun": Sentence(
        "Mødet er ikke begyndt, så der er intet at skrive i et referat.",
        "Dagsordenen er uændret.",
        "Udsend dagsordenen, og start mødet først.",
    ),
    "minutes.lacking": Sentence(
        "Referatet er lavet, men ikke alt er skrevet (punkter uden beslutning: {decisions}, pladser uden fremmøde: "
        "{attendances}).",
        "Alt, der er skrevet, står i det.",
        "Skriv resten under »Ret fremmøde og beslutninger«, og lav referatet igen.",
    ),
    "paper.edited": Sentence(
        "»{file}« i mappen {folder} er rettet, siden den blev lavet, eller er ikke lavet af Klyngedesk.",
        "Filen er ikke rørt.",
        "Gem under et andet navn, eller vælg selv at overskrive den.",
    ),
    "paper.locked": Sentence(
        "Referatet er godkendt, og »{file}« i mappen {folder} laves ikke om.",
        "Filen ligger, som den blev lavet efter godkendelsen.",
        "Åbn den, eller gem en kopi under et andet navn.",
    ),
    "paper.gone": Sentence(
        "»{file}« ligger ikke længere i mappen {folder}.",
        "Mødet og dagsordenen er uændrede.",
        "Lav papiret i Word igen.",
    ),
    "mail.no_program": Sentence(
        "Computeren har intet mailprogram, der kan åbne kladden »{file}«.",
        "Kladden ligger i mappen {folder}, og intet er sendt.",
        "Åbn den fra dit mailprogram, eller vedhæft papiret i en mail, du selv skriver.",
    ),
    "paper.no_program": Sentence(
        "Computeren har intet program, der kan åbne »{file}«.",
        "Filen ligger i mappen {folder}.",
        "Åbn den derfra, eller få installeret et program, der kan åbne den.",
    ),
    "paper.cannot_print": Sentence(
        "Computeren har intet program, der kan udskrive »{file}«.",
        "Papiret ligger i mappen {folder}.",
        "Åbn det i det program, du skriver i, og udskriv derfra, eller få installeret Word.",
    ),
    "paper.no_printer": Sentence(
        "Der er ingen printer på computeren, så »{file}« kan ikke udskrives.",
        "Papiret ligger i mappen {folder}.",
        "Tilslut en printer, og prøv igen.",
    ),
}
