"""Sentences about what a check of the store finds, in English."""

from klyngedesk.wording import Sentence

SENTENCES = {
    "check.reference": Sentence("A row of the table {table} refers to something in {target} that is not there."),
    "check.unreadable": Sentence(
        "A value in the table {table} is damaged and cannot be read.",
        "The file is not changed, and your backups are untouched.",
        "Restore the newest backup.",
    ),
    "check.two_holders": Sentence("The seat »{seat}« has two holders at the same time."),
    "check.item_place": Sentence("The item »{title}« does not lie below an ordinary item of the same meeting."),
    "check.participant_twice": Sentence("{name} takes part twice in the sharing for {year}."),
    "check.decision_number": Sentence("Decision no. {number}/{year} is there twice in the same body."),
    "check.funds": Sentence("The posting »{text}« of cluster funds lacks a grant or is spent on administration."),
    "check.meeting_times": Sentence("The meeting {day} ends before it begins."),
}
