"""Sentences about seats, people and populations, in English."""

from klyngedesk.wording import Sentence

_KEPT = "Nothing is changed."

SENTENCES = {
    "cluster.too_many_seats": Sentence(
        "{number} seats are more than a body can have.", do="Write a number that is at most {most}."
    ),
    "person.no_name": Sentence("The name of the person is missing.", _KEPT, "Write the name."),
    "person.bad_mail": Sentence(
        "»{address}« is not a mail address.", do="Write the address as name@kommune.dk, or leave the field empty."
    ),
    "seat.taken": Sentence(
        "The seat is already filled from {day}.", _KEPT, "Change that period first, or choose an end date before it."
    ),
    "seat.ends_before_start": Sentence("The end date lies before the start date.", _KEPT, "Change one of the dates."),
    "seat.used": Sentence(
        "The seat has been part of a meeting and can therefore not be removed.",
        _KEPT,
        "Edit the seat, and write an end date instead.",
    ),
    "seat.declined_not_offered": Sentence(
        "The seat cannot have been declined before it is offered.", _KEPT, "Write first when it was offered."
    ),
    "seat.no_organisation": Sentence("The seat has no organisation.", _KEPT, "Choose the one it belongs to."),
    "substitute.holder": Sentence("{name} holds the seat already.", _KEPT, "Choose somebody else."),
    "date.missing": Sentence("The date is missing.", do="Write it as 1.12.2022, or choose it in the calendar."),
    "substitute.named": Sentence("The person is a substitute there already.", _KEPT),
    "organisation.no_name": Sentence("The name of the organisation is missing.", _KEPT, "Write the name."),
    "organisation.known": Sentence("{name} is there already.", _KEPT, "Choose it on the list, and edit it there."),
    "organisation.code": Sentence(
        "»{typed}« is not a municipality code.", _KEPT, "Write at most four digits, for example 0169."
    ),
    "organisation.ean": Sentence("»{typed}« is not an EAN number.", _KEPT, "Write its 13 digits."),
    "body.no_name": Sentence("The name of the body is missing.", _KEPT, "Write the name."),
    "body.minutes": Sentence("»{text}« is not a number of minutes.", do="Write a whole number, for example 120."),
    "rule.number": Sentence("»{text}« is not a number of seats.", do="Write a whole number."),
    "rule.most_below_least": Sentence(
        "A rule cannot ask for at least {least} and at most {most}.", _KEPT, "Change one of the numbers."
    ),
    "rule.ends_before_start": Sentence(
        "A rule cannot hold from {first} to {last}.", _KEPT, "Change the dates, so that the first comes first."
    ),
    "body.closed": Sentence(
        "{name} is closed as of {day} and cannot be changed.",
        "Everything is kept as it was.",
        "Open the body again if something must be corrected.",
    ),
    "body.close_reason": Sentence("The reason is missing.", _KEPT, "Write briefly why the body is closed."),
    "body.ends_before_start": Sentence("The body did not begin until {day}.", _KEPT, "Choose a later day."),
    "body.own_successor": Sentence("A body cannot succeed itself.", _KEPT, "Choose another body."),
    "mail.no_recipients": Sentence(
        "None of them has a mail address.", "No mail is made.", "Write their mail addresses first."
    ),
    "mail.bad_address": Sentence(
        "»{address}« is not a mail address.",
        "No mail is made.",
        "Correct the address under Members, and try again.",
    ),
    "populations.no_municipalities": Sentence(
        "There are no municipalities to fetch populations for.", _KEPT, "Make a cluster first."
    ),
}
