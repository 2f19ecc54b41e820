"""Follow-ups as they are written at a meeting: who is said in words, and linked where the words name a party."""

from __future__ import annotations

from datetime import date

from klyngedesk.domain.typed import clean_line
from klyngedesk.services import minutes
from klyngedesk.services.parties import organisation_in
from klyngedesk.store.tables import Action
from klyngedesk.store.work import Work


def add(work: Work, item_id: str, what: str, who: str, due_on: date | None) -> str:
    """Agree on a follow-up; its id. Refused without a what (`action.nothing`)."""
    return minutes.add_action(work, item_id, what, who, organisation_in(work, clean_line(who)), due_on)


def write(work: Work, action_id: str, what: str, who: str, due_on: date | None) -> None:
    """Change a follow-up; a person linked to it is let go when somebody else is to do it."""
    row = work.get(Action, action_id)
    if clean_line(who) != row.who:
        row.person_id = None
    minutes.set_action(work, action_id, what, who, organisation_in(work, clean_line(who)), due_on)
