"""Sentences about setting up a cluster, the settings, and what else belongs to the whole window, in English."""

from klyngedesk.wording import Sentence

_KEPT = "Nothing is changed."

SENTENCES = {
    "cluster.no_name": Sentence("The name of the cluster is missing.", _KEPT, "Write the name."),
    "cluster.known": Sentence(
        "There is a cluster called {name} already.", _KEPT, "Write another name, or choose it at the top of the window."
    ),
    "catalogue.no_title": Sentence("The name is missing.", _KEPT, "Write a name."),
    "catalogue.no_day": Sentence("There is no day {day}.{month}.", _KEPT, "Change the day or the month."),
    "catalogue.outcomes": Sentence(
        "There can be at most {most} outcomes, one for each key.", _KEPT, "Remove or rename one of the others first."
    ),
    "catalogue.needed": Sentence(
        "The section {title} must be there, because the papers rest on it.", _KEPT, "You can rename it or move it."
    ),
    "catalogue.number": Sentence("»{typed}« is not a whole number.", do="Write a number, for example 14 or −7."),
    "catalogue.offset": Sentence(
        "A deadline can lie at most {most} days from the meeting.", _KEPT, "Write a smaller number."
    ),
    "folder.unreachable": Sentence(
        "The folder {folder} is not there, or it cannot be reached.",
        "Your data are unchanged.",
        "Check that the drive or the network is there, or choose another folder.",
    ),
    "folder.inside": Sentence(
        "The folder {folder} lies within the data folder you use now.",
        "Your data are unchanged.",
        "Choose a folder somewhere else.",
    ),
    "folder.no_room": Sentence(
        "There is no room in {folder}: your data take up {needed} MB, and {free} MB are free.",
        "Nothing is copied, and your data are unchanged.",
        "Choose a drive with more room, or make room on it.",
    ),
    "folder.unsaved": Sentence(
        "Some of what you have written is not saved yet, so it cannot come along.",
        "It still stands in the window, and the program tries to save it again.",
        "Press »See why« at the bottom of the window, and change folder when all is saved.",
    ),
    "folder.gone": Sentence(
        "Your data folder {folder} cannot be reached, or your data no longer lie there.",
        "Klyngedesk has changed nothing and made no new folder.",
        "Check that the drive or the network is there, and try again, or choose another folder.",
    ),
    "folder.none": Sentence(
        "The folder {folder} is not there, or it cannot be reached.",
        _KEPT,
        "Choose a folder that is there, or leave the field empty.",
    ),
    "backup.second_folder": Sentence(
        "The folder {folder} cannot be reached, so the backup did not get there.",
        "A copy is taken in the usual folder.",
        "Connect the drive, and try again, or choose another folder under Settings.",
    ),
}
