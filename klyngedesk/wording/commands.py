"""Sentences about the commands' words."""

from klyngedesk.wording import Sentence

SENTENCES = {
    "command.lacking": Sentence("Der mangler {option}.", "", "Se klyngedesk paper --help."),
    "command.no_cost_year": Sentence("Klyngen »{cluster}« har ingen fordelingsnøgle {year}.", "", "Se efter id og år."),
}
