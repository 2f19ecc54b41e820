"""Which buttons the head of a meeting has in each state: one primary, at most one beside it, one quiet."""

from __future__ import annotations

from PySide6.QtGui import QAction

from klyngedesk.domain.meeting_states import BEFORE_HELD, BEFORE_SENT, MeetingState, PrimaryAction
from klyngedesk.services.meetings import MeetingView
from klyngedesk.ui.meetings.actions import MeetingActions, PaperActions
from klyngedesk.ui.meetings.head import Buttons


def buttons_for(
    view: MeetingView, meeting: MeetingActions, papers: PaperActions, *, agenda_made: bool, asked: bool
) -> Buttons:
    """The buttons; `agenda_made` tells that the agenda is in Word, `asked` that input was called for."""
    quiet = meeting.inputs if asked and view.state in BEFORE_SENT else None
    if view.shut and view.state in BEFORE_HELD:
        return Buttons(None, meeting.cancel, quiet)
    match view.primary:
        case PrimaryAction.CALL_FOR_INPUT:
            return Buttons(meeting.call, None, quiet)
        case PrimaryAction.MAKE_AGENDA if agenda_made:
            return Buttons(meeting.send_agenda, papers.agenda, quiet)
        case PrimaryAction.MAKE_AGENDA:
            return Buttons(papers.agenda, None, quiet)
        case PrimaryAction.START_MEETING:
            return Buttons(meeting.start, papers.agenda)
        case PrimaryAction.END_MEETING:
            return Buttons(meeting.end, meeting.go_on)
        case PrimaryAction.SEND_MINUTES:
            return Buttons(meeting.send_minutes, papers.minutes, meeting.correct)
        case PrimaryAction.APPROVE_MINUTES:
            return Buttons(meeting.approve, papers.minutes, meeting.correct)
        case None:
            return Buttons(None, _afterwards(view, meeting, papers))


def _afterwards(view: MeetingView, meeting: MeetingActions, papers: PaperActions) -> QAction | None:
    if view.state is MeetingState.CANCELLED:
        return None if view.shut else meeting.back
    return papers.minutes
