"""Sentences about focus areas, in English."""

from klyngedesk.wording import Sentence

SENTENCES = {
    "focus.no_title": Sentence("The focus area must have a title.", do="Write what it is about."),
    "focus.no_cluster": Sentence("The focus area must belong to at least one cluster.", do="Tick a cluster."),
    "focus.ends_before_start": Sentence("The period ends before it begins.", do="Change one of the dates."),
    "effort.no_title": Sentence("The effort must have a title.", do="Write what is to be done."),
    "effort.ends_before_start": Sentence("The effort ends before it begins.", do="Change one of the dates."),
    "milestone.no_title": Sentence("The milestone must have a title.", do="Write what must be reached."),
    "figure.no_title": Sentence("The key figure must have a title.", do="Write what is measured."),
    "value.no_day": Sentence("The date is missing.", do="Write when it was measured."),
    "value.no_value": Sentence("The value is missing.", do="Write the number that was measured."),
    "value.day_taken": Sentence("There is a measurement on that day already.", do="Edit it, or choose another date."),
    "note.no_committee": Sentence("The committee is missing.", do="Write which committee is to have the note."),
    "number.unreadable": Sentence("»{text}« cannot be read as a number.", do="Write for example 63,5."),
}
