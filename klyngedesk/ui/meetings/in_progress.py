"""The meeting in progress: who is here, where we are on the agenda, and what is decided."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from klyngedesk.domain.danish import clock_text, sentence_case
from klyngedesk.domain.meeting_states import PrimaryAction
from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda, meetings
from klyngedesk.services.agenda import AgendaRow
from klyngedesk.services.meetings import MeetingView
from klyngedesk.services.minutes_lacking import Missing
from klyngedesk.ui.meetings.agenda_progress import DIGITS, AgendaProgress, progress_entries
from klyngedesk.ui.meetings.attendance_pane import AttendancePane
from klyngedesk.ui.meetings.decision_pane import DecisionPane
from klyngedesk.ui.meetings.steps import heading
from klyngedesk.ui.office import Office
from klyngedesk.ui.page import breadth_of
from klyngedesk.ui.theme import theme
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.empty_state import EmptyState
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.page_header import HeaderFrame
from klyngedesk.ui.widgets.panes import Panes
from klyngedesk.ui.widgets.segmented import Segmented
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel
from klyngedesk.ui.words import at_clock, long_date, place_text, state_word

_ATTENDANCE, _AGENDA, _DECISION = "attendance", "agenda", "decision"
_WIDTHS, _LEAST = (416, 280, 670), (360, 220, 440)
_SEATS = frozenset({"attendance", "attendance_exception", "participant", "seat", "membership", "person"})
_ITEMS = frozenset({"meeting", "item", "decision", "item_text"})
_UNDER = frozenset({"reservation", "action", "attendance", "attendance_exception"})
_CHOICES = frozenset({"meeting", "outcome", "body", "body_cluster", "organisation"})
"""Which kinds of rows each part shows: attendance, agenda, what is under a decision, and what can be chosen."""


class InProgress(QWidget):
    """Shows one meeting while it is held, and its minutes after; everything is stored by itself.

    `back_wanted` asks for the agenda instead, `end_wanted` to end the meeting, `times_wanted` to correct when it was
    opened and closed. Ctrl+Alt+Up and Down go to the item
    before and after; a digit chooses the outcome wherever no text is written.
    """

    back_wanted = Signal()
    end_wanted = Signal()
    times_wanted = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        # Panes give way one by one, so the page itself may be narrower than all of them together.
        fix(self, min_width=480)
        self._office = office
        self._meeting_id = ""
        self._rows: list[AgendaRow] = []
        self._attendance, self._agenda, self._decision = AttendancePane(office), AgendaProgress(), DecisionPane(office)
        self._make_head()
        self._make_actions()
        self._panes = self._make_panes()
        self.setLayout(VBox(self._head, self._switch_row, (self._panes, 1), spacing=0))
        self._agenda.list.current_changed.connect(self._show_item)
        self._agenda.list.key_pressed.connect(lambda _, digit: self._decision.choose_digit(int(digit)))
        self._agenda.list.opened.connect(lambda _: self._decision.outcomes.first().setFocus())
        self._decision.step_wanted.connect(self.step)
        self._decision.item_wanted.connect(self._agenda.list.set_current)
        office.changed.connect(self._changed)

    def _make_head(self) -> None:
        self._times = Button(self.tr("Edit times"), "flat", "clock")
        self._back = Button(self.tr("Back to the agenda"))
        self._end = Button(self.tr("End meeting"), "primary", "check")
        self._times.clicked.connect(self.times_wanted)
        self._back.clicked.connect(self.back_wanted)
        self._end.clicked.connect(self.end_wanted)
        self._head = HeaderFrame("", "", self._times, self._back, self._end)
        panes = ((_ATTENDANCE, self.tr("Attendance")), (_AGENDA, self.tr("Agenda")), (_DECISION, self.tr("Decision")))
        self._switch = Segmented(self.tr("Show"), panes, _DECISION)
        self._switch.chosen.connect(lambda _: self._arrange())
        self._switch_box = HBox(self._switch, None, margins=(24, 8, 24, 8))
        self._switch_row = holder(self._switch_box)

    def _make_panes(self) -> Panes:
        self._nothing = EmptyState(
            "list-checks",
            self.tr("Nothing to decide yet"),
            self.tr("Add items to the agenda, and they are shown here."),
        )
        self._right = Panel("pane")
        self._stack = QStackedLayout(self._right)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._decision)
        self._right.setFocusProxy(self._decision.outcomes)
        shown = (self._attendance, self._agenda, self._right)
        for pane, least in zip(shown, _LEAST, strict=True):
            fix(pane, min_width=least)
        panes = Panes(*shown, widths=_WIDTHS, shares=(0, 3, 7))
        self._office.remembered.follow_panes("meetings/in_progress", panes)
        return panes

    def _make_actions(self) -> None:
        for words, keys, by in (
            (self.tr("Previous item"), "Ctrl+Alt+Up", -1),
            (self.tr("Next item"), "Ctrl+Alt+Down", 1),
        ):
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, by=by: self.step(by))
            self.addAction(action)

    # -- for the page around

    def panes(self) -> Sequence[QWidget]:
        """The panes that F6 goes through: the head, then from left to right."""
        return (self._head, self._attendance, self._agenda, self._right)

    def focus_first(self) -> None:
        """Go to the first pane below the head that is shown."""
        for pane in self.panes()[1:]:
            if pane.isVisible():
                pane.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting that has been opened, from its first item that nothing is decided on."""
        if meeting_id != self._meeting_id:
            self.flush()
            self._meeting_id = meeting_id
            self.refresh()
            undecided = [row.id for row in self._rows if not row.outcome] or [row.id for row in self._rows]
            if undecided:
                self._agenda.list.set_current(undecided[0])
        self.refresh()

    def refresh(self) -> None:
        """Show the stored state."""
        self._refresh(_SEATS | _ITEMS | _CHOICES)

    def _refresh(self, kinds: frozenset[str]) -> None:
        """Show anew what kinds of rows are shown in."""
        meeting = self._stored()
        if meeting is None:
            return
        if kinds & _CHOICES:
            self._decision.forget_choices()
        if kinds & (_SEATS | _CHOICES):
            self._attendance.show_meeting(self._meeting_id)
        if kinds & (_ITEMS | _CHOICES):
            self._show_head(meeting)
            rows = self._office.ask(agenda.agenda, self._meeting_id).rows
            self._rows = [row for row in rows if not row.heading]
            self._agenda.list.set_rows(progress_entries(rows))
        if kinds & (_ITEMS | _CHOICES | _UNDER):
            self._show_item(self._agenda.list.current_key())

    def flush(self) -> None:
        """Store what is being typed."""
        self._attendance.flush()
        self._decision.flush()

    def _changed(self, kinds: frozenset[str]) -> None:
        if self.isVisible():
            self._refresh(kinds)

    def _stored(self) -> MeetingView | None:
        """The meeting; None when there is none, or it is gone (an undo may have taken it away)."""
        if not self._meeting_id:
            return None
        try:
            return self._office.ask(meetings.meeting, self._meeting_id)
        except Refused:
            return None

    def _show_head(self, meeting: MeetingView) -> None:
        where = place_text(meeting.form, meeting.place)
        facts = (sentence_case(long_date(meeting.day)), self._times_text(meeting), where)
        told = " · ".join(filter(None, facts))
        running = meeting.primary is PrimaryAction.END_MEETING
        pill = sentence_case(state_word(meeting.state))
        if running and meeting.opened:
            pill = self.tr("In progress since {time}").format(time=clock_text(meeting.opened))
        self._head.show_title(heading(meeting), told, pill)
        self._end.setVisible(running)

    def _times_text(self, meeting: MeetingView) -> str:
        """When it was opened and closed, once both are known; while it goes on the pill tells the first."""
        if meeting.opened is None or meeting.closed is None:
            return ""
        words = self.tr("opened {opened}, closed {closed}")
        return words.format(opened=at_clock(meeting.opened), closed=at_clock(meeting.closed))

    def _show_item(self, key: object) -> None:
        meeting = self._stored()
        known = meeting is not None and any(row.id == key for row in self._rows)
        self._stack.setCurrentWidget(self._decision if known else self._nothing)
        if meeting is not None and known:
            self._decision.show_item(meeting, self._rows, str(key))

    def go_to(self, missing: Missing) -> None:
        """Go to where something is missing: a seat, an item's decision, or its follow-ups."""
        if missing.seat_id is not None:
            self._show_pane(_ATTENDANCE)
            self._attendance.go_to(missing.seat_id)
        elif missing.item_id is not None:
            self._show_pane(_DECISION)
            self._agenda.list.set_current(missing.item_id)
            self._decision.go_to(missing.gap)

    def _show_pane(self, pane: str) -> None:
        """Where there is room for one pane only, show that one."""
        self._switch.set_current(pane)
        self._arrange()

    def step(self, by: int) -> None:
        """Go to the item before (-1) or after (1)."""
        self._decision.flush()
        self._agenda.list.step(by)

    # -- keys and room

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.text() in tuple(DIGITS) and not modifiers and self._decision.choose_digit(int(event.text())):
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _arrange(self) -> None:
        """Show as many panes as there is room for: three, two with the items as a drop-down, or one at a time."""
        breadth = breadth_of(self.width() / theme().scale)
        chosen = self._switch.current() if breadth == "narrow" else None
        self._switch_row.setVisible(breadth == "narrow")
        # In little room the title and the primary button fill the head.
        if breadth == "narrow":
            self._switch_box.addWidget(self._times)
            self._switch_box.addWidget(self._back)
        else:
            self._head.buttons.insertWidget(0, self._back)
            self._head.buttons.insertWidget(0, self._times)
        self._attendance.setVisible(chosen in (None, _ATTENDANCE))
        self._agenda.setVisible(breadth == "wide" or chosen == _AGENDA)
        self._right.setVisible(chosen in (None, _DECISION))
        self._decision.offer_items(breadth != "wide")
