"""Parties as they are named in free text: who presents an item, who does what."""

from __future__ import annotations

from klyngedesk.store.queries.organisations import organisation_labels
from klyngedesk.store.tables import Organisation
from klyngedesk.store.work import Work


def organisation_names(work: Work) -> list[str]:
    """The names to suggest, in the user's order: a party's short name when it has one."""
    return [label for _, label in organisation_labels(work)]


def organisation_in(work: Work, words: str) -> str | None:
    """The id of the one organisation that a text names; None when it names none or several.

    "Hvidovre Hospital" and "Tine Falk, Hvidovre Hospital" both name the hospital. A name within another one that
    is there too ("Hvidovre" in "Hvidovre Hospital") does not count.
    """
    text = words.casefold()
    names = [
        (name.casefold(), row.id) for row in work.find(Organisation) for name in (row.name, row.short_name) if name
    ]
    exact = {key for name, key in names if name == text}
    if exact:
        return exact.pop() if len(exact) == 1 else None
    found = [(name, key) for name, key in names if name in text]
    whole = {key for name, key in found if not any(name != other and name in other for other, _ in found)}
    return whole.pop() if len(whole) == 1 else None
