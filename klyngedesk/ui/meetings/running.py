"""Running a meeting: planning it, and taking it from state to state."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from klyngedesk.domain.meeting_states import BEFORE_HELD, BEFORE_SENT, MeetingState
from klyngedesk.services import clusters, inputs, meetings
from klyngedesk.services.meetings import MeetingView
from klyngedesk.ui.handing_over import HandOver
from klyngedesk.ui.meetings.actions import MeetingActions
from klyngedesk.ui.meetings.input_rows import answered_text
from klyngedesk.ui.meetings.meeting_rows import in_progress
from klyngedesk.ui.office import Office

if TYPE_CHECKING:
    from klyngedesk.ui.meetings.input_calls import InputCalls

_TAKEN_BACK = {
    MeetingState.DRAFT: "Træk indkaldelsen tilbage",
    MeetingState.SENT: "Træk dagsordenen tilbage",
    MeetingState.HELD: "Genåbn mødet",
    MeetingState.REVIEW: "Træk referatet tilbage fra høring",
    MeetingState.CANCELLED: "Genoptag mødet",
}
"""What a step back from each state is called in the journal."""


class MeetingRunning(QObject):
    """Carries out what is done to the chosen meeting as a whole.

    `planned` carries the id of a new meeting, `at_the_table` asks for the view of the meeting itself (attendance
    and decisions) or, False, for its agenda, `place_wanted` for what the minutes miss. `send_wanted` asks to send its
    agenda or minutes.
    """

    planned = Signal(str)
    at_the_table = Signal(bool)
    place_wanted = Signal(object)
    send_wanted = Signal(str)

    def __init__(self, office: Office, window: QWidget) -> None:
        super().__init__(window)
        self._office, self._window = office, window
        self._view: MeetingView | None = None
        self.asked = False
        self.hand_over = HandOver(office)
        self.before: Callable[[], object] = lambda: None
        self.actions = MeetingActions(self)
        self._connect()

    def _connect(self) -> None:
        actions = self.actions
        slots: list[tuple[QAction, Callable[[], object]]] = [
            (actions.new, self.plan_new),
            (actions.edit, self._edit),
            (actions.dates, self._change_dates),
            (actions.invite, self._invite),
            (actions.inputs, lambda: self._of_input(self._calls.follow)),
            (actions.call, lambda: self._of_input(self._calls.call)),
            (actions.remind, lambda: self._of_input(self._calls.remind)),
            (actions.send_agenda, lambda: self._send("agenda")),
            (actions.start, self._start),
            (actions.go_on, lambda: self.at_the_table.emit(True)),
            (actions.correct, lambda: self.at_the_table.emit(True)),
            (actions.end, self.end),
            (actions.times, self._write_times),
            (actions.send_minutes, lambda: self._send("minutes")),
            (actions.approve, self._approve),
            (actions.back, self._step_back),
            (actions.cancel, self._cancel),
            (actions.remove, self.remove),
        ]
        for action, slot in slots:
            action.triggered.connect(lambda _=False, slot=slot: slot())

    @cached_property
    def _calls(self) -> InputCalls:
        """Asking the municipalities; made when they are first asked."""
        from klyngedesk.ui.meetings.input_calls import InputCalls

        return InputCalls(self._office, self._window, self.hand_over)

    # -- what it works on

    def show(self, view: MeetingView | None) -> None:
        """Work on a meeting; None: there is none."""
        self._view = view
        rows = self._office.ask(inputs.requests, view.id) if view else []
        self.asked = bool(rows)
        # The button tells how far they are; the line in the menu what it does.
        self.actions.inputs.setIconText(answered_text(rows))
        self._enable(view, waits=any(row.waited_for for row in rows))

    def _enable(self, view: MeetingView | None, *, waits: bool) -> None:
        actions, state = self.actions, view.state if view else None
        running = view is not None and in_progress(view.state, view.opened)
        fits = {
            actions.edit: state not in (None, MeetingState.APPROVED, MeetingState.CANCELLED),
            actions.dates: state not in (None, MeetingState.CANCELLED) and view is not None and bool(view.dates),
            actions.invite: view is not None and view.announceable,
            actions.inputs: self.asked,
            actions.call: state in BEFORE_SENT and not self.asked,
            actions.remind: waits,
            actions.send_agenda: state is MeetingState.DRAFT,
            actions.start: state is MeetingState.SENT and not running,
            actions.go_on: running,
            actions.end: running,
            actions.times: running or state in (MeetingState.HELD, MeetingState.REVIEW),
            actions.correct: state in (MeetingState.HELD, MeetingState.REVIEW),
            actions.send_minutes: state is MeetingState.HELD,
            actions.approve: state is MeetingState.REVIEW,
            actions.back: view is not None and view.earlier is not None,
            actions.cancel: state in BEFORE_HELD and not running,
            actions.remove: view is not None and view.removable,
        }
        shut = view is not None and view.shut
        steps = actions.steps()
        for action, fitting in fits.items():
            offered = bool(fitting) and (not shut or action in self._in_closed_body(state))
            action.setVisible(offered or action not in steps)
            action.setEnabled(offered)
        actions.back.setText(self._back_words())
        cancelled = state is MeetingState.CANCELLED
        actions.invite.setText(self.tr("Make cancellation") if cancelled else self.tr("Make meeting invitation"))

    def _in_closed_body(self, state: MeetingState | None) -> tuple[QAction, ...]:
        """What can be done with a meeting that its closed body lets only be read: tell that it is not held."""
        actions = self.actions
        if state is MeetingState.CANCELLED:
            return actions.inputs, actions.invite
        return actions.inputs, actions.cancel, actions.remove

    def _back_words(self) -> str:
        words = {
            MeetingState.DRAFT: self.tr("Take the call back"),
            MeetingState.SENT: self.tr("Take the agenda back"),
            MeetingState.HELD: self.tr("Reopen meeting"),
            MeetingState.REVIEW: self.tr("Take the minutes back from comments"),
            MeetingState.CANCELLED: self.tr("Resume meeting"),
        }
        return words.get(self._view.state, self.tr("Step back")) if self._view else self.tr("Step back")

    # -- acting

    def plan_new(self, body_id: str = "") -> None:
        """Let the user plan a meeting of a body, or of the first one of the cluster."""
        from klyngedesk.ui.meetings.meeting_dialogs import NewMeetingDialog

        bodies = self._office.ask(clusters.bodies, self._office.cluster_id)
        today = self._office.ask(lambda work: work.today)
        alive = [row for row in bodies if not row.is_closed(today)]
        if not alive:
            self._office.tell(self.tr("The cluster has no body that meets. Make one on the tab Medlemmer first."))
            return
        known = {row.id for row in alive}
        wanted = body_id or (self._view.body_id if self._view else "")
        self.before()
        dialog = NewMeetingDialog(self._office, self._window, alive, wanted if wanted in known else alive[0].id)
        if dialog.exec():
            self.planned.emit(dialog.meeting_id)
        dialog.deleteLater()

    def _ask(self, make: Callable[[Office, QWidget, MeetingView], QDialog]) -> None:
        if self._view is not None:
            self.before()
            dialog = make(self._office, self._window, self._view)
            dialog.exec()
            dialog.deleteLater()

    def _of_input(self, step: Callable[[MeetingView], None]) -> None:
        if self._view is not None:
            self.before()
            step(self._view)

    def _change(self, label: str, state: MeetingState) -> None:
        if self._view is not None:
            self.before()
            self._office.do(label, meetings.change_state, self._view.id, state)

    def _edit(self) -> None:
        from klyngedesk.ui.meetings.meeting_dialogs import EditMeetingDialog

        self._ask(EditMeetingDialog)

    def _change_dates(self) -> None:
        from klyngedesk.ui.meetings.dates_dialog import DatesDialog

        self._ask(DatesDialog)

    def _write_times(self) -> None:
        from klyngedesk.ui.meetings.times_dialog import TimesDialog

        self._ask(TimesDialog)

    def _cancel(self) -> None:
        from klyngedesk.ui.meetings.meeting_dialogs import CancelDialog

        self._ask(CancelDialog)

    def _start(self) -> None:
        from klyngedesk.ui.meetings.start_dialog import may_start

        if self._view is None:
            return
        self.before()
        if may_start(self._office, self._window, self._view):
            self._office.do("Start mødet", meetings.open_meeting, self._view.id)
            self.at_the_table.emit(True)

    def _invite(self) -> None:
        from klyngedesk.services.invitations import write_invitation

        if self._view is not None:
            self.before()
            meeting_id = self._view.id
            self.hand_over.draft(lambda: write_invitation(self._office.desk, meeting_id))

    def _send(self, kind: str) -> None:
        if self._view is not None:
            self.before()
            self.send_wanted.emit(kind)

    def end(self) -> None:
        """The meeting is over: its decisions get their numbers, and what was postponed goes on.

        When the minutes miss something, that is told first.
        """
        from klyngedesk.services.minutes_lacking import missing as missing_in
        from klyngedesk.ui.meetings.missing_list import EndDialog

        if self._view is None:
            return
        self.before()
        missing = self._office.ask(missing_in, self._view.id)
        if missing:
            dialog = EndDialog(self._window, missing)
            agreed = bool(dialog.exec())
            dialog.deleteLater()
            if not agreed:
                if dialog.wanted is not None:
                    self.place_wanted.emit(dialog.wanted)
                return
        self._change("Afslut mødet", MeetingState.HELD)
        self.at_the_table.emit(False)

    def _approve(self) -> None:
        from klyngedesk.ui.meetings.approve_dialog import ApproveDialog

        if self._view is None:
            return
        self.before()
        dialog = ApproveDialog(self._office, self._window, self._view)
        dialog.exec()
        dialog.deleteLater()
        if dialog.wanted is not None:
            self.place_wanted.emit(dialog.wanted)

    def _step_back(self) -> None:
        if self._view is not None and self._view.earlier is not None:
            self._change(_TAKEN_BACK[self._view.state], self._view.earlier)

    def remove(self) -> None:
        """Remove the meeting, or hear why it stays."""
        if self._view is not None:
            self.before()
            self._office.do("Fjern mødet", meetings.remove_meeting, self._view.id)
