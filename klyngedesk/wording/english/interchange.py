"""Sentences about files with whole stores, in English."""

from klyngedesk.wording import Sentence

_KEPT = "Nothing is fetched."
_MEND = "Mend the file there, and try again."

SENTENCES = {
    "import.not_json": Sentence(
        "»{file}« cannot be read as JSON; the error is in line {line}, character {column}.", _KEPT, _MEND
    ),
    "import.not_text": Sentence(
        "»{file}« is not a text file in UTF-8.", _KEPT, "Choose a file that Klyngedesk has saved."
    ),
    "import.not_ours": Sentence(
        "The file was not saved by Klyngedesk.", _KEPT, 'Choose a file with the line "format": "klyngedesk".'
    ),
    "import.version": Sentence(
        "The file is of version {version}, and the program can read version {known}.",
        _KEPT,
        "Fetch the file with a newer version of the program.",
    ),
    "import.unknown_table": Sentence("There is no table »{table}«.", _KEPT, _MEND),
    "import.unknown_column": Sentence("There is no field »{column}«.", _KEPT, _MEND),
    "import.not_a_list": Sentence("A list or a collection of fields should stand here.", _KEPT, _MEND),
    "import.no_id": Sentence("The row lacks an »id« of 1 to 32 letters (a-z), digits, - and _.", _KEPT, _MEND),
    "import.twice": Sentence("»{id}« is there twice in the same table.", _KEPT, _MEND),
    "import.name_twice": Sentence("The name »{name}« is there twice in the same braces.", _KEPT, _MEND),
    "import.ring": Sentence("Through »{id}« the row belongs below itself.", _KEPT, _MEND),
    "import.same": Sentence("The row »{id}« says the same, and only one row may say it.", _KEPT, _MEND),
    "import.lacking": Sentence("The field »{column}« is missing.", _KEPT, _MEND),
    "import.wrong_value": Sentence("»{value}« cannot stand here.", _KEPT, _MEND),
    "import.reference": Sentence(
        "»{id}« in the table {table} is referred to, but it is neither in the file nor here already.", _KEPT, _MEND
    ),
    "import.annex_missing": Sentence(
        "The file »{name}« is not beside the JSON file.", _KEPT, "Put the file in its place, and try again."
    ),
    "import.annex_absent": Sentence(
        "The contents of the annex »{name}« are neither in the file nor in the folder bilag.",
        _KEPT,
        "Save the file again where it comes from, so that the annexes come along.",
    ),
    "import.annex_damaged": Sentence(
        "The contents of the annex do not fit its checksum.", _KEPT, "Save the file again where it comes from."
    ),
    "export.foreign_file": Sentence(
        "»{file}« is another file, which was not saved by Klyngedesk.", "It is untouched.", "Choose another name."
    ),
    "example.not_empty": Sentence(
        "The example can only be fetched while there are no clusters.",
        "Your data are not changed.",
        "Choose an empty folder with --data-dir.",
    ),
}
