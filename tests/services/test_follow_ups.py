"""Follow-ups as they are written: who is said in words, and linked where the words name a party."""

from __future__ import annotations

from datetime import date

import pytest

from klyngedesk.domain.problems import Refused
from klyngedesk.services import follow_ups, minutes
from klyngedesk.services.desk import Desk
from klyngedesk.services.minutes import ActionRow
from klyngedesk.store.tables import Action

ITEM = "syd-f-1201-06"
DUE = date(2022, 12, 15)


def written(desk: Desk) -> ActionRow:
    return desk.ask(minutes.action_rows, ITEM)[-1]


@pytest.mark.parametrize("who", ["Ishøj", "ishøj kommune", "  Ishøj   Kommune "])
def test_a_party_is_known_by_its_name_however_it_is_written(example_desk: Desk, who: str) -> None:
    example_desk.do("Tilføj", follow_ups.add, ITEM, "Aftal opstart", who, DUE)
    row = written(example_desk)
    assert (row.what, row.organisation, row.due_on) == ("Aftal opstart", "Ishøj", DUE)


def test_somebody_else_is_kept_in_words(example_desk: Desk) -> None:
    example_desk.do("Tilføj", follow_ups.add, ITEM, "Aftal opstart", "Tine fra ammegruppen", None)
    row = written(example_desk)
    assert (row.who, row.organisation_id, row.due_on) == ("Tine fra ammegruppen", None, None)


def test_another_party_takes_over_and_the_former_is_let_go(example_desk: Desk) -> None:
    action = example_desk.do("Tilføj", follow_ups.add, ITEM, "Aftal opstart", "Ishøj", DUE)
    example_desk.do("Ret", follow_ups.write, action, "Aftal opstart", "Sekretæren selv", DUE)
    row = written(example_desk)
    assert (row.who, row.organisation_id) == ("Sekretæren selv", None)


def test_a_person_is_let_go_only_when_somebody_else_is_to_do_it(example_desk: Desk) -> None:
    def person(desk: Desk) -> str | None:
        return desk.ask(lambda work: work.get(Action, action).person_id)

    def link(work, person_id):
        work.get(Action, action).person_id = person_id

    action = example_desk.do("Tilføj", follow_ups.add, ITEM, "Aftal opstart", "Karsten Vedelsby", DUE)
    example_desk.do("Knyt", link, "p-karsten-vedelsby")
    example_desk.do("Ret", follow_ups.write, action, "Aftal en opstart", "Karsten Vedelsby", None)
    assert person(example_desk) == "p-karsten-vedelsby"
    example_desk.do("Ret", follow_ups.write, action, "Aftal en opstart", "Pia Lundtofte", None)
    assert person(example_desk) is None


def test_it_must_be_said_what_is_to_be_done(example_desk: Desk) -> None:
    before = example_desk.ask(minutes.action_rows, ITEM)
    with pytest.raises(Refused) as refused:
        example_desk.do("Tilføj", follow_ups.add, ITEM, "   ", "Ishøj", DUE)
    assert refused.value.problems[0].code == "action.nothing"
    assert example_desk.ask(minutes.action_rows, ITEM) == before
