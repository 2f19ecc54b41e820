"""The lines of the work list."""

from __future__ import annotations

from datetime import date, timedelta

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.services.todo import StepDue, TodoLine, When
from klyngedesk.ui.overview.rows import todo_entries
from klyngedesk.ui.widgets.grouped_list import Row

TODAY = date(2022, 11, 22)


def test_when_something_is_due_is_told_alike_in_every_part_of_the_list() -> None:
    step = StepDue("agenda", "Dagsorden ud", "Fagligt niveau", TODAY)
    days = [TODAY + timedelta(days=away) for away in (-5, 0, 2, 9, 16)]
    lines = [TodoLine(str(day), step, day, "meetings", None) for day in days]
    entries = todo_entries(lines, TODAY, {part: part.value for part in When}, "Åbn")
    told = [plain_spaces(entry.pill) for entry in entries if isinstance(entry, Row)]
    assert told == ["5 dage over", "I dag", "To. 24. nov.", "Om 9 dage", "To. 8. dec."]
