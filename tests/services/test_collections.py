from __future__ import annotations

from datetime import date

import pytest
from mails import read

from klyngedesk.domain.collection import CollectionState
from klyngedesk.domain.problems import Refused
from klyngedesk.services import collections, cost_participants, cost_years
from klyngedesk.services.collection_mail import collection_drafts
from klyngedesk.services.cost_sharing import CostShareRow, cost_table
from klyngedesk.services.cost_years import NewYear
from klyngedesk.services.desk import Desk

YEAR = "syd-2022"
DAY = date(2022, 11, 22)


def row(desk: Desk, name: str, year_id: str = YEAR) -> CostShareRow:
    return next(each for each in desk.ask(cost_table, year_id).rows if each.name == name)


def test_several_are_marked_as_paid_at_once(example_desk: Desk) -> None:
    unpaid = [row(example_desk, name).id for name in ("Ishøj", "Glostrup", "Rødovre")]
    example_desk.do("Markér", collections.mark, unpaid, CollectionState.PAID, DAY)
    assert example_desk.ask(cost_table, YEAR).collected.missing_oere == 0


def test_marks_are_taken_back(example_desk: Desk) -> None:
    ishoej = row(example_desk, "Ishøj").id
    for state in (CollectionState.REMINDED, CollectionState.PAID, CollectionState.SENT, CollectionState.NOT_SENT):
        example_desk.do("Markér", collections.mark, [ishoej], state, DAY)
        assert row(example_desk, "Ishøj").state is state


def test_what_was_never_sent_cannot_be_reminded(example_desk: Desk) -> None:
    year_id = example_desk.do("Nyt år", cost_years.new_year, NewYear(2023, YEAR, "2022K1"))
    with pytest.raises(Refused, match=r"collection\.not_sent"):
        example_desk.do(
            "Markér", collections.mark, [row(example_desk, "Ishøj", year_id).id], CollectionState.REMINDED, DAY
        )


def test_sending_fixes_the_amount_and_a_later_change_of_the_sharing_is_told(example_desk: Desk) -> None:
    asked = row(example_desk, "Ishøj").total_oere
    example_desk.do("Ret", cost_participants.set_counted, row(example_desk, "Ishøj").id, 40000)
    changed = row(example_desk, "Ishøj")
    assert changed.asked_oere == asked
    assert changed.total_oere > asked
    assert "Ishøj" in {each.name for each in example_desk.ask(cost_table, YEAR).differing}


def test_numbers_run_on(example_desk: Desk) -> None:
    year_id = example_desk.do("Nyt år", cost_years.new_year, NewYear(2023, YEAR, "2022K1"))
    ids = [each.id for each in example_desk.ask(cost_table, year_id).rows]
    example_desk.do("Markér", collections.mark, ids, CollectionState.SENT, DAY)
    sent = [each.collection.number for each in example_desk.ask(cost_table, year_id).rows if each.collection]
    assert sent == [f"2023-{number:02d}" for number in range(1, 12)]


def test_reminders_are_drafts_to_those_that_have_not_paid(example_desk: Desk) -> None:
    drafts = collection_drafts(example_desk, YEAR, CollectionState.REMINDED)
    mails = [read(path) for path in drafts]
    assert [mail["To"].addresses[0].display_name for mail in mails] == [
        "Ishøj Kommune", "Glostrup Kommune", "Rødovre Kommune",
    ]  # fmt: skip
    assert "14.369 kr." in mails[0].get_content().replace("\u00a0", " ")
    assert all(mail["X-Unsent"] == "1" for mail in mails)
    assert row(example_desk, "Ishøj").state is CollectionState.REMINDED
    assert example_desk.undo_label() == "Send påmindelse til 3"
