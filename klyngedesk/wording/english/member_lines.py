"""What a list of members would change, in English."""

KINDS = {
    "new": "New",
    "replaces": "Takes over",
    "changed": "Changed",
    "ended": "Ends",
    "missing": "Missing",
    "unknown": "Left out",
}
FIELDS = {
    "organisation": "Organisation",
    "seat": "Seat",
    "role": "Role",
    "name": "Name",
    "title": "Title",
    "mail": "Mail",
    "phone": "Phone",
    "substitute": "Substitute",
    "first_day": "From",
    "last_day": "To",
}
SAYINGS = {
    "vacant": "Vacant seat",
    "new": "Gets a new seat.",
    "takes_seat": "Comes to a vacant seat.",
    "replaces": "Comes after {after}.",
    "ended": "The seat is vacant in the file.",
    "missing": "Is not in the file. If the line is chosen, the membership ended yesterday.",
    "unknown": "The organisation is not known. Make it first.",
}
