"""Starting a meeting: before its day the user is asked, on its day nothing is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import meetings
from klyngedesk.services.meetings import MeetingView
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.meetings.start_dialog import StartDialog
from klyngedesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from .conftest import Tab

NEXT = "m-syd-f-1201"
Answering = Callable[[Callable[[BaseDialog], object]], list[BaseDialog]]


def start(tab: Tab) -> MeetingView:
    tab.office.do("Udsend", meetings.change_state, NEXT, MeetingState.SENT)
    tab.page.running.actions.start.trigger()
    return tab.office.ask(meetings.meeting, NEXT)


def test_before_its_day_a_meeting_starts_only_when_the_user_says_so(tab: Tab, answer: Answering) -> None:
    shown = answer(BaseDialog.reject)
    assert start(tab).opened is None
    assert not tab.page.held.isVisible()
    (dialog,) = shown
    assert isinstance(dialog, StartDialog)
    said = [label.text().replace("\xa0", " ") for label in dialog.findChildren(Label)]
    assert "Mødet er planlagt til torsdag 1. december. Vil du starte det nu?" in said
    assert (dialog.primary_button.words(), dialog.cancel_button.words()) == ("Start nu", "Vent")
    answer(BaseDialog.press_primary)
    tab.page.running.actions.start.trigger()
    assert tab.office.ask(meetings.meeting, NEXT).opened is not None
    assert tab.page.held.isVisible()


def test_in_another_year_the_year_is_told(tab: Tab) -> None:
    dialog = StartDialog(tab.page, date(2023, 1, 17), date(2022, 12, 30))
    said = [label.text().replace("\xa0", " ") for label in dialog.findChildren(Label)]
    assert "Mødet er planlagt til tirsdag 17. januar 2023. Vil du starte det nu?" in said


def test_on_its_day_a_meeting_starts_at_once(tab: Tab, answer: Answering) -> None:
    shown = answer(BaseDialog.reject)
    day = tab.office.ask(lambda work: work.now).replace(month=12, day=1)
    tab.office.desk.store.clock = lambda: day
    assert start(tab).opened is not None
    assert shown == []
