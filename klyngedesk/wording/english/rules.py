"""Sentences about what the rules of the field refuse: dates, clock times, amounts, shares, meetings, decisions.

In English.
"""

from klyngedesk.wording import Sentence

_DATES = {
    "date.unreadable": Sentence(
        "»{text}« cannot be read as a date.", do="Write the date as 1.12.2022 or 1 December 2022."
    ),
    "date.no_year": Sentence("The date »{text}« lacks a year.", do="Write the date as 1.12.2022."),
    "date.year_out_of_range": Sentence("The year {year} cannot be used.", do="Write a year from {first} to {last}."),
    "date.no_such_month": Sentence("There is no month number {month}.", do="Write a month from 1 to 12."),
    "date.no_such_day": Sentence(
        "There is no {day}\u00a0{first:month} {first:year}.",
        do="Choose a day from 1 to {days}; so many days has {first:month} that year.",
    ),
    "date.other_weekday": Sentence(
        "{date} is a {date:weekday}.", do="Change the weekday or the date, so that they fit together."
    ),
}

_CLOCK = {
    "clock.unreadable": Sentence("»{text}« cannot be read as a time.", do="Write the time as 13.05 or 13."),
    "clock.no_such_time": Sentence("There is no time »{text}«.", do="Write a time from 00.00 to 23.59."),
    "clock.negative_minutes": Sentence("An item cannot last {minutes} minutes.", do="Write 0 or more."),
}

_MONEY = {
    "money.empty": Sentence("The amount is missing.", do="Write an amount such as 5.000 or 1.234,50."),
    "money.unreadable": Sentence("»{text}« cannot be read as an amount.", do="Write the amount as 5.000 or 1.234,50."),
    "money.point_for_comma": Sentence(
        "The point in »{text}« does not stand between thousands.",
        do="Write a comma before øre and a point between thousands: 1.234,50.",
    ),
    "money.too_many_decimals": Sentence(
        "»{text}« has more than two decimals.", do="Write at most two digits after the comma."
    ),
    "money.too_large": Sentence("The amount »{text}« is too large.", do="Write at most {largest}"),
}

_SHARES = {
    "cost.no_participants": Sentence(
        "The cost cannot be shared, for there are no municipalities to share it.",
        do="Add at least one municipality.",
    ),
    "cost.no_population": Sentence(
        "The cost cannot be shared, for none of the municipalities has inhabitants that count.",
        do="Write populations, or fetch them from a file from Danmarks Statistik.",
    ),
    "cost.negative_weight": Sentence("A population cannot be negative.", do="Write 0 or more."),
    "cost.participant_twice": Sentence("{name} takes part twice in the sharing.", do="Remove one of them."),
    "cost.months": Sentence("{name} cannot take part in {months} months of a year.", do="Write a number from 0 to 12."),
    "cost.factor": Sentence(
        "A municipality cannot count {factor} times.", do="Write a number from 0 to 1, for example ½."
    ),
}

_MEETINGS = {
    "meeting.cannot_follow": Sentence(
        "A meeting cannot go from »{start}« to »{end}«.", do="Take the steps in order, one at a time."
    ),
    "meeting.cancel_held": Sentence("The meeting cannot be cancelled, for it has been held."),
    "meeting.cancel_reason": Sentence(
        "The meeting is not cancelled, for a reason is missing.", do="Write briefly why the meeting is cancelled."
    ),
    "meeting.locked": Sentence(
        "The minutes are approved and locked.",
        "They are kept as they were sent.",
        "Take the correction up as an item of the next meeting.",
    ),
    "meeting.in_progress": Sentence(
        "The agenda cannot be withdrawn while the meeting is in progress.",
        do="End the meeting, or add a late item.",
    ),
    "meeting.cannot_open": Sentence(
        "The meeting cannot be started now; its state is »{state}«.",
        do="A meeting can be started when the agenda is sent.",
    ),
    "meeting.already_open": Sentence(
        "The meeting is in progress.", "The time when it began is kept.", "Correct the times if that is wrong."
    ),
    "meeting.not_editable": Sentence("That cannot be edited now; the state of the meeting is »{state}«."),
}

_ITEMS = {
    "numbering.unknown_parent": Sentence(
        "A sub-item belongs to an item that is not on the agenda.",
        do="Move the sub-item below another item.",
    ),
    "numbering.unreadable": Sentence(
        "»{number}« cannot be read as an item's number.", do="Write the number as 3 or 3.1."
    ),
    "decision.no_target": Sentence(
        "The item is not sent on, for no body is chosen.",
        do="Choose the body that the item is sent on to.",
    ),
    "decision.same_body": Sentence(
        "The item cannot be sent on to the body that it comes from.",
        do="Choose another body, or use »udsat« if the item is to come up again.",
    ),
}

SENTENCES: dict[str, Sentence] = {**_DATES, **_CLOCK, **_MONEY, **_SHARES, **_MEETINGS, **_ITEMS}
