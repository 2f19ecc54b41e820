"""The lines of the work list."""

from __future__ import annotations

from datetime import date, timedelta

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.services.overview import Theme, TodoLine, When
from klyngedesk.ui.overview.rows import todo_entries
from klyngedesk.ui.widgets.grouped_list import Row

TODAY = date(2022, 11, 22)


def test_when_something_is_due_is_told_alike_in_every_part_of_the_list() -> None:
    lines = [
        TodoLine(str(days), Theme.MEETING, "Møde", "", TODAY + timedelta(days=days), "meetings", None)
        for days in (-5, 0, 2, 9, 16)
    ]
    entries = todo_entries(lines, TODAY, {part: part.value for part in When}, "Åbn")
    told = [plain_spaces(entry.pill) for entry in entries if isinstance(entry, Row)]
    assert told == ["5 dage over", "I dag", "To. 24. nov.", "Om 9 dage", "To. 8. dec."]
