"""Sentences about meetings, agendas and minutes beyond the rules themselves, in English."""

from klyngedesk.wording import Sentence

_KEPT = "Nothing is changed."

SENTENCES = {
    "meeting.body_closed": Sentence(
        "{body} is not an active body on {day}.", _KEPT, "Choose another day or another body."
    ),
    "meeting.ends_before_start": Sentence(
        "The meeting cannot end at {end} when it begins at {start}.", _KEPT, "Change one of the times."
    ),
    "meeting.not_begun": Sentence(
        "The meeting has not begun, and there are no times to correct.", _KEPT, "Start the meeting first."
    ),
    "meeting.still_open": Sentence("The meeting is in progress and not closed yet.", _KEPT, "End the meeting first."),
    "meeting.closed_first": Sentence(
        "The meeting cannot have closed at {closed} when it opened at {opened}.", _KEPT, "Change one of the times."
    ),
    "invitation.no_sender": Sentence(
        "A meeting invitation must have a sender, and your mail address is not written.",
        "No mail is made.",
        "Write your mail address under File → Settings, and try again.",
    ),
    "invitation.held": Sentence("Nobody can be invited to the meeting; its state is »{state}«.", "No mail is made."),
    "meeting.not_removable": Sentence(
        "The meeting cannot be removed, because the agenda has been sent.",
        _KEPT,
        "A meeting that is not held stays as cancelled, with a reason.",
    ),
    "item.minutes": Sentence(
        "{minutes} is not a valid number of minutes.",
        _KEPT,
        "Write a number between 0 and 1440, or leave the field empty.",
    ),
    "item.below_itself": Sentence("An item cannot lie below itself.", _KEPT, "Choose another place."),
    "item.too_deep": Sentence("A sub-item cannot have sub-items of its own.", _KEPT, "Put the item at the top level."),
    "item.heading_below": Sentence(
        "A heading can only stand at the top level.", _KEPT, "Put the heading between the items."
    ),
    "item.below_heading": Sentence("An item cannot lie below a heading.", _KEPT, "Put the item after the heading."),
    "item.other_meeting": Sentence(
        "The item belongs to another meeting.", _KEPT, "Carry the item over to the other meeting instead."
    ),
    "annex.no_title": Sentence("The annex must have a name.", "The former name is kept.", "Write a name."),
    "annex.too_large": Sentence(
        "»{name}« takes up {size}, and an annex can be at most {largest}.",
        "Nothing is added.",
        "Make the file smaller, or write a link to it in the item.",
    ),
    "annex.unreadable": Sentence(
        "»{name}« cannot be read: {reason}.",
        "None of the files is added, and the item is unchanged.",
        "Check that the file is there and that you have access to it, and try again.",
    ),
    "annex.folder": Sentence(
        "»{name}« is a folder, and only files can be annexes.",
        "None of the files is added, and the item is unchanged.",
        "Choose the files in the folder instead.",
    ),
    "home_approval.not_decided": Sentence(
        "Nothing is decided on the item that the parties can approve at home.", _KEPT, "Write the decision first."
    ),
    "follow_ups.none": Sentence("There are no open follow-ups from earlier meetings to put in.", _KEPT),
    "action.nothing": Sentence("The follow-up is empty.", _KEPT, "Write what is to be done."),
    "attendance.left_first": Sentence(
        "Nobody can leave at {left} who came at {arrived}.", _KEPT, "Change one of the times."
    ),
    "attendance.no_substitute": Sentence(
        "It is written why somebody else took part, but not who.", _KEPT, "Write the substitute's name."
    ),
    "attendance.no_reason": Sentence(
        "The member and the substitute cannot both have the seat at the same time.",
        _KEPT,
        "Choose »Apologies«, or write why the substitute is chosen instead.",
    ),
    "participant.no_name": Sentence("The name is missing.", _KEPT, "Write a name."),
}
