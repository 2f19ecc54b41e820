"""Notes about a focus area to committees at home, and where each stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from klyngedesk.domain.collation import sort_key
from klyngedesk.domain.formatted import EMPTY, FormattedText
from klyngedesk.domain.kinds import CommitteeHandling
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services.parties import organisation_in
from klyngedesk.store.tables import CommitteeNote
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class NoteFields:
    """What is typed about a note: `day` is when the committee gets it, `handled_on` when it had it."""

    committee: str
    handling: CommitteeHandling = CommitteeHandling.INFORMED
    day: date | None = None
    handled_on: date | None = None
    text: FormattedText = EMPTY


def committees(work: Work) -> list[str]:
    """The committees that have been written to, by name."""
    return sorted({row.committee for row in work.find(CommitteeNote)}, key=sort_key)


def put_note(work: Work, area_id: str, note_id: str | None, fields: NoteFields) -> str:
    """Write a note, a new one without an id; its id. Refuses note.no_committee at "committee".

    The party that the committee belongs to is the one its name tells, if it tells one.
    """
    committee = clean_line(fields.committee)
    if not committee:
        raise refuse("note.no_committee", "committee")
    row = work.get(CommitteeNote, note_id) if note_id else work.add(CommitteeNote(focus_area_id=area_id))
    if committee != row.committee:
        row.organisation_id = organisation_in(work, committee) or row.organisation_id
    row.committee, row.handling, row.text = committee, fields.handling, fields.text
    row.day, row.handled_on = fields.day, fields.handled_on
    return row.id


def set_handled(work: Work, note_id: str, *, handled: bool) -> None:
    """Mark that the committee has had the note, on its day or today, or take that back."""
    row = work.get(CommitteeNote, note_id)
    day = row.day if row.day is not None and row.day <= work.today else work.today
    row.handled_on = day if handled else None


def remove_note(work: Work, note_id: str) -> None:
    """Remove a note."""
    work.delete(work.get(CommitteeNote, note_id))
