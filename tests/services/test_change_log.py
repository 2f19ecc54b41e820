from __future__ import annotations

from klyngedesk.services.change_log import change_log, step_changes
from klyngedesk.services.desk import Desk
from klyngedesk.store.codec import columns, row_classes
from klyngedesk.store.tables import Item, Meeting
from klyngedesk.store.work import Work
from klyngedesk.wording.rows import FIELDS, TABLES

NOT_TOLD = {"journal_change", "journal_step", "search_row"}


def rename(work: Work, item_id: str, title: str) -> None:
    work.get(Item, item_id).title = title


def remove(work: Work, item_id: str) -> None:
    work.delete(work.get(Item, item_id))


def an_item(desk: Desk) -> tuple[str, str]:
    return desk.ask(lambda work: next((row.id, row.title) for row in work.find(Item, "id") if row.title))


def test_every_table_and_field_has_its_danish_word() -> None:
    told = {name: row_class for name, row_class in row_classes().items() if name not in NOT_TOLD}
    assert set(TABLES) == set(told)
    assert {name for row_class in told.values() for name in columns(row_class)} - {"id"} == set(FIELDS)


def test_a_change_is_told_with_the_row_the_field_and_both_values(example_desk: Desk) -> None:
    item_id, title = an_item(example_desk)
    example_desk.do("Ret punktets titel", rename, item_id, "Ny titel")
    line = example_desk.ask(change_log)[0]
    assert (line.label, line.state, line.person) == ("Ret punktets titel", "", example_desk.store.person)
    (change,) = example_desk.ask(step_changes, line.id).first
    assert (change.done, change.what, change.fields) == ("ændret", "Punkt »Ny titel«", (f"Titel: {title} → Ny titel",))


def test_an_undone_step_says_so(example_desk: Desk) -> None:
    item_id, _ = an_item(example_desk)
    example_desk.do("Ret punktets titel", rename, item_id, "Ny titel")
    example_desk.undo()
    assert example_desk.ask(change_log)[0].state == "fortrudt"


def test_a_removed_row_keeps_its_name_and_its_values_in_words(example_desk: Desk) -> None:
    item_id, title = an_item(example_desk)
    example_desk.do("Fjern punkt", remove, item_id)
    changes = example_desk.ask(step_changes, example_desk.ask(change_log)[0].id).first
    removed = next(change for change in changes if change.what == f"Punkt »{title}«")
    assert removed.done == "fjernet"
    assert any(field.startswith("Møde: ") for field in removed.fields)
    assert not any(item_id in field for field in removed.fields)


def test_every_row_of_the_example_can_be_told(example_desk: Desk) -> None:
    steps = [example_desk.ask(step_changes, line.id, 1 << 20) for line in example_desk.ask(change_log)]
    changes = [change for step in steps for change in step.first]
    kinds = {change.what.partition(" »")[0] for change in changes}
    assert len(changes) > example_desk.ask(lambda work: len(work.find(Item)) + len(work.find(Meeting)))
    assert {"Punkt", "Møde", "Plads", "Person"} <= kinds
