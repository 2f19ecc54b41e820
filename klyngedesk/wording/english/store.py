"""Sentences about the store and the files around it, in English."""

from klyngedesk.wording import Sentence

_KEPT = "Nothing is changed."
_SAVED = "All that was saved before is unchanged."

SENTENCES = {
    "store.disk_full": Sentence(
        "The disk is full, so the change could not be saved.",
        _SAVED,
        "Delete or move files you do not use, and try again.",
    ),
    "store.read_only": Sentence(
        "The folder with Klyngedesk's data cannot be written to.",
        _SAVED,
        "Ask the IT department for access, or choose another folder.",
    ),
    "store.cannot_open": Sentence(
        "Klyngedesk's data cannot be opened.",
        _KEPT,
        "Check that the folder is there and that you have access to it.",
    ),
    "store.damaged": Sentence(
        "The file with Klyngedesk's data is damaged.",
        "The file is not changed, and your backups are untouched.",
        "Restore the newest backup.",
    ),
    "store.busy": Sentence(
        "The file with Klyngedesk's data is held by another program.",
        _SAVED,
        "Wait a moment, and try again.",
    ),
    "store.disk_error": Sentence(
        "The disk answered with an error, so the change could not be saved.",
        _SAVED,
        "Check that the drive is connected, and try again.",
    ),
    "store.reference": Sentence(
        "The change refers to something that is no longer there.",
        _KEPT,
        "Open the page again, and try again.",
    ),
    "store.in_use": Sentence(
        "{person:Somebody else} has had Klyngedesk open on {machine:another computer} since {since:an unknown time}.",
        _KEPT,
        "Close the program there, or open for reading only here.",
    ),
    "store.newer": Sentence(
        "Your data were saved by a newer version of Klyngedesk (version {store}; the program reads version {program}).",
        "The file is not changed.",
        "Open it with the newer version of the program.",
    ),
    "store.older": Sentence(
        "Your data were saved by an older version of Klyngedesk (version {store}; the program uses version {program}).",
        "The file is not changed.",
        "Open the program on the folder once; the data are then copied and upgraded.",
    ),
    "store.not_ours": Sentence(
        "»{file}« is not a file from Klyngedesk.", "The file is not changed.", "Choose another folder or file."
    ),
    "store.none": Sentence("There are no data from Klyngedesk in the folder {folder}.", "", "Choose another folder."),
    "store.opened_for_reading": Sentence(
        "Klyngedesk is open for reading only, so nothing can be changed.",
        _KEPT,
        "Close the program in the other place, and open it again here.",
    ),
    "row.gone": Sentence(
        "What you wanted to change is no longer there.", _KEPT, "Look at the list again; it is brought up to date."
    ),
    "row.in_use": Sentence(
        "It cannot be removed, because something else refers to it.",
        _KEPT,
        "Remove what refers to it first, or set an end date instead.",
    ),
    "undo.nothing": Sentence("There is nothing to undo."),
    "redo.nothing": Sentence("There is nothing to redo."),
    "undo.changed_since": Sentence(
        "»{label}« cannot be undone, because the same has been changed since.",
        _KEPT,
        "Correct it instead where it stands.",
    ),
    "annex.missing": Sentence(
        "The annex »{name}« is missing in the folder bilag.",
        "The rest is unchanged.",
        "Attach the file again, or fetch the folder bilag from a backup.",
    ),
    "annex.damaged": Sentence(
        "The annex »{name}« is changed or damaged on the disk.",
        "The rest is unchanged.",
        "Attach the file again, or fetch the folder bilag from a backup.",
    ),
    "backup.damaged": Sentence(
        "The backup »{file}« is damaged.", "Your data are not changed.", "Choose another backup."
    ),
    "backup.none": Sentence(
        "There is no backup in the folder {folder}.", "Your data are not changed.", "Choose another folder."
    ),
    "file.in_use": Sentence(
        "»{file}« is open in another program, probably Word.",
        "The file is not changed.",
        "Close it there, and try again, or save under another name.",
    ),
    "file.disk_full": Sentence(
        "The disk is full, so »{file}« could not be saved.",
        "No half file is made, and your data are unchanged.",
        "Delete or move files you do not use, and try again.",
    ),
    "file.denied": Sentence(
        "»{file}« cannot be saved in the folder {folder}, because you may not write there.",
        "Your data are unchanged.",
        "Choose another folder.",
    ),
    "file.missing": Sentence("»{file}« is not in the folder {folder}.", _KEPT, "Choose the file again."),
    "file.not_written": Sentence(
        "»{file}« could not be read or saved in the folder {folder}: {reason}.",
        "Your data are unchanged.",
        "Choose another folder, or try again.",
    ),
}
