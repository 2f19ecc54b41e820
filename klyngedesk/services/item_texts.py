"""The stored texts of an item, one for each of its sections that is written."""

from __future__ import annotations

from klyngedesk.domain.formatted import FormattedText
from klyngedesk.store.tables import ItemText
from klyngedesk.store.work import Work


def put_text(work: Work, item_id: str, section: str, text: FormattedText) -> None:
    """Write one section of an item; an empty text removes it."""
    row = work.first(ItemText, item_id=item_id, section=section)
    if row is None:
        if text:
            work.add(ItemText(item_id=item_id, section=section, text=text))
    elif text:
        row.text = text
    else:
        work.delete(row)
