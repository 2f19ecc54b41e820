"""Sentences about the two purses, in English."""

from klyngedesk.wording import Sentence

_KEPT = "Nothing is changed."

_SHARING = {
    "cost.present": Sentence("The municipality takes part in the sharing already.", _KEPT),
    "cost.left_before_joining": Sentence("The last day lies before the first.", do="Change one of the dates."),
    "cost.paste_unknown": Sentence(
        "»{name}« does not take part in the sharing.", do="Add the municipality, or correct the name."
    ),
    "cost.paste_beyond": Sentence(
        "There are no more municipalities below the one you are at.", do="Begin higher up, or copy the names too."
    ),
    "cost.no_period": Sentence(
        "There are no populations for {period}.", do="Fetch them from a file from Danmarks Statistik first."
    ),
    "cost.no_scheme_name": Sentence("The sharing must have a name.", do="Write what is paid for."),
    "cost.no_lines": Sentence("There is no cost to share.", do="Add a cost."),
    "cost.no_amount": Sentence("The amount must be more than 0.", do="Write what the municipalities are to share."),
    "cost.no_line_title": Sentence("The cost must have a text.", do="Write what is paid for."),
    "cost.year_exists": Sentence("There is a sharing for {year} already.", do="Choose another year."),
    "cost.year_range": Sentence("The year must lie between {first} and {last}.", do="Write the year in four digits."),
    "count.unreadable": Sentence("»{text}« cannot be read as a number.", do="Write a whole number such as 4."),
    "year.unreadable": Sentence("»{text}« is not a year.", do="Write the year in four digits."),
    "percent.unreadable": Sentence("»{text}« cannot be read as per cent.", do="Write for example 2,5."),
    "factor.unreadable": Sentence("»{text}« is not a factor.", do="Write 1 for the whole municipality, ½ or part."),
}

_COLLECTION = {
    "collection.not_sent": Sentence(
        "No collection has been sent to {name}, so it cannot be reminded.", _KEPT, "Mark it as sent first."
    ),
    "collection.no_address": Sentence(
        "There is no mail address on {name}.",
        _KEPT,
        "Write it under Members, in the menu Edit → Organisations, and try again.",
    ),
}

_FUNDS = {
    "posting.no_text": Sentence("The text is missing.", do="Write what the money was spent on."),
    "posting.no_amount": Sentence(
        "The amount is missing.", do="Write an amount that is not 0. An income has a minus before it."
    ),
    "posting.no_category": Sentence("The category is missing.", do="Choose what the money was spent on."),
    "posting.no_day": Sentence("The date is missing.", do="Write the date of the posting."),
    "funds.administration": Sentence(
        "Cluster funds may only be spent on efforts for shared patients.",
        do="Choose another category, or post the amount under co-financing.",
    ),
    "funds.no_grant": Sentence(
        "A cost of the cluster funds must belong to a grant.", do="Choose the grant that the money comes from."
    ),
    "co_financing.grant": Sentence("The co-financing has no grants.", do="Choose no grant."),
    "grant.no_title": Sentence("The grant must have a title.", do="Write what the money is given to."),
    "grant.no_amount": Sentence("The amount must be more than 0.", do="Write how much is granted."),
    "grant.no_decision": Sentence(
        "A grant of cluster funds must rest on a decision.", do="Choose the decision that gave the money."
    ),
    "grant.in_use": Sentence(
        "{count:posting stands|postings stand} on the grant, so it cannot be removed.",
        _KEPT,
        "Move or remove the postings first.",
    ),
    "allocation.no_amount": Sentence("The amount must be more than 0.", do="Write how much the cluster has received."),
}

_PASTED = {
    "paste.nothing": Sentence(
        "There are no lines in what you have copied.", _KEPT, "Select the cells in Excel, copy them, and try again."
    ),
    "paste.too_many": Sentence("More than {most} lines are copied.", _KEPT, "Copy them in smaller portions."),
    "paste.no_column": Sentence(
        "There is no column »{field}« in what you have copied.",
        _KEPT,
        "Copy the column too, or write the heading »{field}« above it.",
    ),
    "paste.missing": Sentence("{field} is missing."),
    "paste.unknown": Sentence("»{text}« is not known to the program."),
    "paste.day_twice": Sentence("The day is there twice."),
    "paste.category_twice": Sentence("The category is there twice.", do="Add the amounts up, and copy again."),
    "paste.municipality_twice": Sentence("The municipality is there twice."),
}

SENTENCES = {**_SHARING, **_COLLECTION, **_FUNDS, **_PASTED}
