"""Sentences about making papers, in English."""

from klyngedesk.wording import Sentence

SENTENCES = {
    "minutes.cancelled": Sentence("The meeting is cancelled, so it has no minutes.", "The agenda is still there."),
    "minutes.not_begun": Sentence(
        "The meeting has not begun, so there is nothing to write in the minutes.",
        "The agenda is unchanged.",
        "Send the agenda, and start the meeting first.",
    ),
    "minutes.lacking": Sentence(
        "The minutes are made, but not everything is written (items without a decision: {decisions}, seats without "
        "attendance: {attendances}).",
        "All that is written stands in them.",
        "Write the rest under »Edit attendance and decisions«, and make the minutes again.",
    ),
    "paper.edited": Sentence(
        "»{file}« in the folder {folder} has been edited since it was made, or was not made by Klyngedesk.",
        "The file is untouched.",
        "Save under another name, or choose yourself to overwrite it.",
    ),
    "paper.locked": Sentence(
        "The minutes are approved, and »{file}« in the folder {folder} is not made again.",
        "The file lies as it was made after the approval.",
        "Open it, or save a copy under another name.",
    ),
    "paper.gone": Sentence(
        "»{file}« no longer lies in the folder {folder}.",
        "The meeting and the agenda are unchanged.",
        "Make the paper in Word again.",
    ),
    "mail.no_program": Sentence(
        "The computer has no mail program that can open the draft »{file}«.",
        "The draft lies in the folder {folder}, and nothing is sent.",
        "Open it from your mail program, or attach the paper to a mail that you write yourself.",
    ),
    "paper.no_program": Sentence(
        "The computer has no program that can open »{file}«.",
        "The file lies in the folder {folder}.",
        "Open it from there, or have a program installed that can open it.",
    ),
    "paper.cannot_print": Sentence(
        "The computer has no program that can print »{file}«.",
        "The paper lies in the folder {folder}.",
        "Open it in the program you write in, and print from there, or have Word installed.",
    ),
    "paper.no_printer": Sentence(
        "There is no printer on the computer, so »{file}« cannot be printed.",
        "The paper lies in the folder {folder}.",
        "Connect a printer, and try again.",
    ),
}
