"""An item that may be changed: each part of a meeting is open in some of its states only."""

from __future__ import annotations

from klyngedesk.domain.meeting_states import Part, check_may_edit
from klyngedesk.store.tables import Item, Meeting
from klyngedesk.store.work import Work


def editable_item(work: Work, item_id: str, part: Part) -> Item:
    """The item; refused when that part of its meeting is closed for editing (`meeting.not_editable`)."""
    row = work.get(Item, item_id)
    check_may_edit(work.get(Meeting, row.meeting_id).state, part)
    return row
