"""The meetings of a closed body on the screen: read with a calm sentence, and what is left to do still offered."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import bodies, meetings
from klyngedesk.ui.meetings.agenda_pane import AgendaPane
from klyngedesk.ui.meetings.page_text import PageText
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.empty_state import EmptyState
from klyngedesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from .conftest import Tab

AHEAD, LOCKED = "m-syd-f-1201", "m-syd-f-1013"
LAST = date(2022, 11, 15)


@pytest.fixture
def closed(tab: Tab) -> Tab:
    """The tab a week after its body was closed, at a meeting planned after that."""
    tab.office.do("Luk", bodies.close_body, "syd-fagligt", LAST, "Klyngen nedlægges.", "syd-politisk")
    tab.page.open(AHEAD)
    return tab


def told(tab: Tab) -> str:
    """What the page of the item says over its texts."""
    banners = [each for each in tab.page.editor.findChildren(Banner) if each.isVisible()]
    return " ".join(label.text() for banner in banners for label in banner.findChildren(Label))


def test_a_meeting_after_the_last_day_is_read_and_can_only_be_called_off(closed: Tab) -> None:
    page, actions = closed.page, closed.page.running.actions
    assert "forummet er lukket pr. 15. november 2022" in page.head.subtitle.text().replace("\xa0", " ")
    closed.choose("Fælles model for ammevejledning")
    assert "Forummet er lukket. Alt er bevaret" in told(closed)
    assert all(text.isReadOnly() for text in page.editor.findChildren(PageText) if text.isVisible())
    shut = [
        actions.edit,
        actions.dates,
        actions.call,
        actions.remind,
        actions.send_agenda,
        actions.invite,
        actions.back,
    ]
    assert not any(action.isEnabled() for action in [*shut, page.editing.actions.add, page.editing.actions.up])
    assert actions.cancel.isEnabled()
    assert not page.head.primary.isVisible()
    assert page.head.beside.words() == "Aflys mødet"
    assert closed.refused == []


def test_an_empty_agenda_that_takes_nothing_more_invites_nobody_to_add(closed: Tab) -> None:
    empty = closed.page.findChild(AgendaPane).findChild(EmptyState)
    assert empty is not None
    assert empty.accessibleName() == "Dagsordenen er tom. Der kan ikke føjes punkter til mødet."
    closed.office.desk.undo()
    assert "Tilføj det første punkt" in empty.accessibleName()


def test_locked_minutes_are_read_and_made_as_before(closed: Tab) -> None:
    closed.page.open(LOCKED)
    assert closed.page.papers.actions.minutes.isEnabled()
    assert closed.page.head.beside.words() == "Lav referat i Word"


def test_a_body_that_is_opened_again_lets_its_meetings_be_written(closed: Tab) -> None:
    closed.office.do("Genåbn", bodies.reopen_body, "syd-fagligt")
    closed.choose("Fælles model for ammevejledning")
    assert "forummet er lukket" not in closed.page.head.subtitle.text()
    assert told(closed) == ""
    assert closed.page.editing.actions.add.isEnabled()


def test_a_cancelled_meeting_still_tells_its_members(closed: Tab) -> None:
    cancelled = MeetingState.CANCELLED
    closed.office.do("Aflys", meetings.change_state, AHEAD, cancelled, "Forummet er lukket.")
    actions = closed.page.running.actions
    assert actions.invite.isEnabled()
    assert not actions.back.isEnabled()
    assert not closed.page.head.beside.isVisible()
