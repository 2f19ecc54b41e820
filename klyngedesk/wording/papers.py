"""Sentences about Word templates that cannot be used, and about papers that cannot be read back."""

from klyngedesk.wording import Sentence

_SAFE = "Ingen fil er ændret."

SENTENCES: dict[str, Sentence] = {
    "template.missing": Sentence(
        "Skabelonen »{file}« findes ikke.", _SAFE, "Vælg en anden skabelon, eller læg filen tilbage."
    ),
    "template.unreadable": Sentence(
        "Skabelonen »{file}« kan ikke læses: {reason}.", _SAFE, "Luk filen i andre programmer, og prøv igen."
    ),
    "template.not_word": Sentence(
        "Skabelonen »{file}« er ikke et Word-dokument.",
        _SAFE,
        "Gem den i Word som »Word-dokument (*.docx)«.",
    ),
    "template.unknown_name": Sentence(
        "Skabelonen »{file}« bruger navnet »{name}«, som ikke findes.",
        _SAFE,
        "Ret eller slet det i skabelonen.",
    ),
    "template.unknown_name_near": Sentence(
        "Skabelonen »{file}« bruger navnet »{name}«, som ikke findes.",
        _SAFE,
        "Skriv »{near}«, hvis det er det, der menes.",
    ),
    "template.outside_loop": Sentence(
        "Skabelonen »{file}« bruger »{name}« uden for det, der gentages for hvert punkt.",
        _SAFE,
        "Flyt feltet ind under linjen {{%p {loop} %}}.",
    ),
    "template.unreadable_tag": Sentence(
        "Skabelonen »{file}« har et felt, der ikke kan læses: »{tag}«.",
        _SAFE,
        "Et felt skrives som {{{{ møde.titel }}}}.",
    ),
    "template.unclosed_tag": Sentence(
        "Skabelonen »{file}« har et felt, der mangler sin begyndelse eller slutning.",
        _SAFE,
        "Et felt begynder med {{{{ og slutter med }}}}; begge står i samme afsnit.",
    ),
    "template.unknown_statement": Sentence(
        "Skabelonen »{file}« har en skabelonlinje, der ikke kendes: »{statement}«.",
        _SAFE,
        "Brug kun linjer, der begynder med »for« eller »if«, og deres »endfor« og »endif«.",
    ),
    "template.missing_end": Sentence(
        "Skabelonen »{file}« mangler linjen »{end}« til »{statement}«.",
        _SAFE,
        "Sæt linjen {{%p {end} %}} ind efter det, der skal gentages eller vises.",
    ),
    "template.end_without_start": Sentence(
        "Skabelonen »{file}« har linjen »{statement}« uden en begyndelse.",
        _SAFE,
        "Slet linjen, eller sæt begyndelsen ind igen.",
    ),
    "template.uneven_pair": Sentence(
        "Skabelonen »{file}« har »{statement}« og »{end}«, der ikke passer sammen.",
        _SAFE,
        "Skriv dem begge med {{%p, hver i sit eget afsnit, eller begge i samme linje.",
    ),
    "template.forbidden": Sentence(
        "Skabelonen »{file}« bruger noget, der ikke er tilladt: »{tag}«.",
        _SAFE,
        "Slet feltet i skabelonen.",
    ),
    "template.failed": Sentence(
        "Skabelonen »{file}« kan ikke udfyldes: {reason}.",
        _SAFE,
        "Ret skabelonen, eller brug den medfølgende.",
    ),
    "template.style_missing": Sentence(
        "Skabelonen »{file}« mangler typografien »{style}«; tekster, der bruger den, vises enklere.",
    ),
    "paper.not_word": Sentence(
        "»{file}« er ikke et Word-dokument.", "Intet er læst ind.", "Vælg den fil, der blev rettet i Word."
    ),
    "paper.not_ours": Sentence(
        "»{file}« er ikke lavet af Klyngedesk.",
        "Intet er læst ind.",
        "Vælg et referat, der er lavet herfra og siden rettet i Word.",
    ),
}
