"""Asking the municipalities for input and reminding them: registered first, then a draft opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from klyngedesk.domain.kinds import InputState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import inputs, meetings, members
from klyngedesk.services.seats import members_on
from klyngedesk.store.tables import ClusterOrganisation
from klyngedesk.store.work import Work
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.meetings.call_dialogs import CallDialog, RemindDialog
from klyngedesk.ui.meetings.input_dialogs import InputsDialog
from klyngedesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from .conftest import Tab

NEXT = "m-syd-f-1201"
POLITICAL = "m-syd-p-0117"
Answering = Callable[[Callable[[BaseDialog], object]], list[BaseDialog]]


@pytest.fixture
def mails(tab: Tab) -> list[Path]:
    """The drafts that were opened."""
    opened: list[Path] = []

    def open_mail(path: Path) -> bool:
        opened.append(path)
        return True

    tab.page.running.hand_over.open_file = open_mail
    return opened


def words(dialog: BaseDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(Label)).replace("\xa0", " ")


def test_a_call_is_registered_and_opens_a_draft_and_undo_takes_the_call_back(
    tab: Tab, answer: Answering, mails: list[Path]
) -> None:
    tab.page.open(POLITICAL)
    shown = answer(BaseDialog.press_primary)
    tab.page.running.actions.call.trigger()
    assert isinstance(shown[0], CallDialog)
    assert "11 modtagere: " in words(shown[0])
    assert [path.name for path in mails] == ["Input til møde i politisk niveau 17. januar 2023 Sundhedsklynge Syd.eml"]
    assert tab.office.ask(meetings.meeting, POLITICAL).state is MeetingState.DRAFT
    assert tab.office.desk.undo() == "Indkald input"
    assert tab.office.ask(inputs.requests, POLITICAL) == []


def test_a_call_can_be_registered_without_a_draft(tab: Tab, answer: Answering, mails: list[Path]) -> None:
    tab.page.open(POLITICAL)
    answer(lambda dialog: dialog.choice.only_mark())  # type: ignore[attr-defined]
    tab.page.running.actions.call.trigger()
    assert len(tab.office.ask(inputs.requests, POLITICAL)) == 11
    assert mails == []


def test_reminding_starts_where_the_answers_are_followed(tab: Tab, answer: Answering, mails: list[Path]) -> None:
    seat = next(seat for seat in tab.office.ask(members_on, "syd-fagligt", tab.office.ask(meetings.meeting, NEXT).day)
                if seat.organisation_short == "Ishøj")  # fmt: skip
    tab.office.do("Ret", members.set_contact, seat.person_id, "email", "")

    def act(dialog: BaseDialog) -> None:
        if isinstance(dialog, InputsDialog):
            assert dialog._remind.isVisible()
            dialog._remind.click()
        else:
            dialog.press_primary()

    shown = answer(act)
    tab.page.running.actions.inputs.trigger()
    assert isinstance(shown[1], RemindDialog)
    assert "2 kommuner: Ishøj og Dragør." in words(shown[1])
    assert f"Uden mailadresse og derfor ikke med på kladden: {seat.person}." in words(shown[1])
    assert len(mails) == 1
    assert sum(row.state is InputState.REMINDED for row in tab.office.ask(inputs.requests, NEXT)) == 2
    assert tab.office.desk.undo() == "Ryk for input"


def test_when_all_have_answered_nobody_is_reminded(tab: Tab) -> None:
    assert tab.page.running.actions.remind.isEnabled()
    for row in tab.office.ask(inputs.waiting, NEXT):
        tab.office.do("Svar", inputs.set_state, row.id, InputState.NO_ITEMS)
    assert not tab.page.running.actions.remind.isEnabled()


def test_a_body_without_municipalities_is_put_in_draft_without_a_mail(
    tab: Tab, answer: Answering, mails: list[Path]
) -> None:
    tab.office.do("Fjern", _remove_parties, "syd")
    tab.page.open(POLITICAL)
    shown = answer(BaseDialog.press_primary)
    tab.page.running.actions.call.trigger()
    assert shown[0].primary_button.words() == "Indkald input"
    assert "Forummet har ingen kommuner at spørge." in words(shown[0])
    assert tab.office.ask(meetings.meeting, POLITICAL).state is MeetingState.DRAFT
    assert mails == []


def _remove_parties(work: Work, cluster_id: str) -> None:
    for row in work.find(ClusterOrganisation, cluster_id=cluster_id):
        work.delete(row)
