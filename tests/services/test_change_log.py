from __future__ import annotations

from types import ModuleType

import pytest

from klyngedesk.services.change_log import Done, Fate, FieldChange, RowChange, change_log, step_changes
from klyngedesk.services.desk import Desk
from klyngedesk.store.codec import columns, row_classes
from klyngedesk.store.tables import Item, Meeting
from klyngedesk.store.work import Work
from klyngedesk.wording import rows
from klyngedesk.wording.english import rows as english_rows

NOT_TOLD = {"journal_change", "journal_step", "search_row"}


def rename(work: Work, item_id: str, title: str) -> None:
    work.get(Item, item_id).title = title


def remove(work: Work, item_id: str) -> None:
    work.delete(work.get(Item, item_id))


def an_item(desk: Desk) -> tuple[str, str]:
    return desk.ask(lambda work: next((row.id, row.title) for row in work.find(Item, "id") if row.title))


@pytest.mark.parametrize("words", [rows, english_rows])
def test_every_table_and_field_has_its_word(words: ModuleType) -> None:
    told = {name: row_class for name, row_class in row_classes().items() if name not in NOT_TOLD}
    assert set(words.TABLES) == set(told)
    assert {name for row_class in told.values() for name in columns(row_class)} - {"id"} == set(words.FIELDS)


def test_a_change_is_told_with_the_row_the_field_and_both_values(example_desk: Desk) -> None:
    item_id, title = an_item(example_desk)
    example_desk.do("Ret punktets titel", rename, item_id, "Ny titel")
    line = example_desk.ask(change_log)[0]
    assert (line.label, line.fate, line.person) == ("Ret punktets titel", Fate.STANDS, example_desk.store.person)
    (change,) = example_desk.ask(step_changes, line.id).first
    assert change == RowChange(Done.CHANGED, "item", "Ny titel", (FieldChange("title", title, "Ny titel"),))


def test_an_undone_step_says_so(example_desk: Desk) -> None:
    item_id, _ = an_item(example_desk)
    example_desk.do("Ret punktets titel", rename, item_id, "Ny titel")
    example_desk.undo()
    assert example_desk.ask(change_log)[0].fate is Fate.UNDONE


def test_a_removed_row_keeps_its_name_and_its_values(example_desk: Desk) -> None:
    item_id, title = an_item(example_desk)
    example_desk.do("Fjern punkt", remove, item_id)
    changes = example_desk.ask(step_changes, example_desk.ask(change_log)[0].id).first
    removed = next(change for change in changes if (change.table, change.name) == ("item", title))
    assert removed.done is Done.REMOVED
    assert any(field.name == "meeting_id" and field.was for field in removed.fields)
    assert not any(item_id in str(field.was) for field in removed.fields)


def test_every_row_of_the_example_can_be_told(example_desk: Desk) -> None:
    steps = [example_desk.ask(step_changes, line.id, 1 << 20) for line in example_desk.ask(change_log)]
    changes = [change for step in steps for change in step.first]
    kinds = {change.table for change in changes}
    assert len(changes) > example_desk.ask(lambda work: len(work.find(Item)) + len(work.find(Meeting)))
    assert {"item", "meeting", "seat", "person"} <= kinds
