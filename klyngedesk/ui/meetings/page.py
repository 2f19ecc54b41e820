"""The tab Møder: meetings, the agenda of the chosen one, and the item that is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda, clusters, meetings
from klyngedesk.services.meetings import MeetingRow, MeetingView
from klyngedesk.services.papers.register import PaperKind
from klyngedesk.ui.meetings.agenda_editing import AgendaEditing
from klyngedesk.ui.meetings.agenda_pane import NEW, AgendaPane
from klyngedesk.ui.meetings.head import MeetingHead
from klyngedesk.ui.meetings.head_buttons import buttons_for
from klyngedesk.ui.meetings.item_editor import ItemEditor
from klyngedesk.ui.meetings.meeting_pane import ALL, MeetingPane, MeetingPicker
from klyngedesk.ui.meetings.meeting_rows import in_progress
from klyngedesk.ui.meetings.paper_desk import PaperDesk
from klyngedesk.ui.meetings.paper_notice import PaperNotice
from klyngedesk.ui.meetings.running import MeetingRunning
from klyngedesk.ui.meetings.sending import Sending
from klyngedesk.ui.office import Office
from klyngedesk.ui.page import Breadth, MenuKey, Page
from klyngedesk.ui.theme import theme
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.empty_state import EmptyState
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.panes import Panes
from klyngedesk.ui.widgets.surfaces import Panel

if TYPE_CHECKING:
    from klyngedesk.services.minutes_lacking import Missing
    from klyngedesk.ui.meetings.in_progress import InProgress

_LOW = 300
_LIST, _AGENDA, _EDITOR = 224, 456, 686
_MEETING, _BODY = "meetings/meeting", "meetings/body"


class MeetingsPage(Page):
    """One meeting at a time: its agenda with the current item beside it, or, while it is held, the meeting itself."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            *("meeting", "meeting_date", "item", "item_text", "annex", "decision", "outcome", "body", "organisation"),
            *("seat", "membership", "person", "attendance", "attendance_exception", "participant", "paper"),
            *("input_request", "action", "reservation", "home_approval", "minutes_approval"),
            *("focus_area", "focus_area_cluster", "item_section"),
        }
    )

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._cluster_id = office.cluster_id
        self._meeting_id = office.remembered.text(_MEETING) or None
        self._body_id = office.remembered.text(_BODY)
        self._view: MeetingView | None = None
        self._rows: list[MeetingRow] = []
        self._breadth: Breadth = "wide"
        self._at_table = False
        self.meetings, self.picker = MeetingPane(), MeetingPicker()
        self.head = MeetingHead(self.picker)
        self.agenda, self.editor = AgendaPane(), ItemEditor(office)
        self.editing = AgendaEditing(office, self.agenda)
        self.running, self.papers = MeetingRunning(office, self), PaperDesk(office, self)
        self.sending = Sending(office, self, self.papers)
        self.notice = PaperNotice()
        self._arrange()
        self._connect()

    # -- parts

    def _arrange(self) -> None:
        self._back = Button(self.tr("Back to the agenda"), "flat", "arrow-left")
        back_row = holder(HBox(self._back, None, margins=(12, 4, 0, 4)))
        self._back_row = back_row
        editor = Panel("pane", VBox(back_row, (self.editor, 1), spacing=0))
        # In a broad window both grow, so that titles are not cut while there is room beside the item's text.
        self._panes = Panes(self.agenda, editor, widths=(_AGENDA, _EDITOR), shares=(2, 3))
        planning = holder(VBox(self.head, self.notice, (self._panes, 1), spacing=0))
        self._views = QStackedWidget()
        for view in (planning, self._empty()):
            self._views.addWidget(view)
        self._whole = Panes(self.meetings, self._views, widths=(_LIST, _AGENDA + _EDITOR), shares=(0, 1))
        self.setLayout(VBox(self._whole, spacing=0))
        self._office.remembered.follow_panes("meetings/whole", self._whole)
        self._office.remembered.follow_panes("meetings/panes", self._panes)

    def _empty(self) -> EmptyState:
        self._first = Button(self.tr("New meeting"), "primary", "plus")
        self._first.clicked.connect(self.running.actions.new.trigger)
        text = self.tr("Plan the first one: the program counts its dates and puts the standing items on its agenda.")
        return EmptyState("calendar-plus", self.tr("No meetings yet"), text, self._first)

    @cached_property
    def held(self) -> InProgress:
        """The meeting itself; made when one is first shown."""
        from klyngedesk.ui.meetings.in_progress import InProgress

        held = InProgress(self._office)
        held.back_wanted.connect(lambda: self._sit_down(False))
        held.end_wanted.connect(self._end)
        held.times_wanted.connect(self.running.actions.times.trigger)
        self._views.addWidget(held)
        return held

    def _connect(self) -> None:
        self.meetings.meeting_chosen.connect(self._choose)
        self.meetings.body_chosen.connect(self._choose_body)
        self.meetings.new_wanted.connect(lambda: self.running.plan_new(self._body_id))
        self.meetings.list.opened.connect(lambda _: self._join())
        self.meetings.list.remove_wanted.connect(lambda _: self.running.remove())
        self.picker.meeting_chosen.connect(self._choose)
        self.picker.new_wanted.connect(lambda: self.running.plan_new(self._body_id))
        self.agenda.list.current_changed.connect(self._show_item)
        self.agenda.list.opened.connect(lambda _: self._write_item())
        self.running.planned.connect(self.open)
        self.running.at_the_table.connect(self._sit_down)
        self.running.before = self.papers.before = self.editing.before = self.flush
        self.papers.noticed.connect(self.notice.show_problems)
        self.running.send_wanted.connect(lambda kind: self._send(kind, moves=True))
        self.papers.mail_wanted.connect(lambda kind: self._send(kind, moves=False))
        self.running.place_wanted.connect(self._go_to_missing)
        self.sending.wanted.connect(self._go_to_missing)
        self._back.clicked.connect(lambda: self._show_editor(False))
        meeting, papers = self.running.actions, self.papers.actions
        self.head.set_menu([*papers.listed(), meeting.line(), *meeting.listed()])
        self.editor.set_menu(self.editing.item_menu(self.editor))
        self.editor.follow_ups_wanted.connect(self.editing.actions.follow_ups.trigger)

    # -- what is shown

    def refresh(self) -> None:
        if self._cluster_id != self._office.cluster_id:
            self._cluster_id = self._office.cluster_id
            self._go_to(None)
        bodies = self._office.ask(clusters.bodies, self._office.cluster_id)
        if self._body_id not in {row.id for row in bodies}:
            self._body_id = ALL
        self.meetings.show_bodies(bodies, self._body_id)
        listed = meetings.list_meetings
        self._rows = self._office.ask(listed, self._office.cluster_id, self._body_id or None)
        now = self._office.ask(lambda work: work.now)
        self.meetings.show_meetings(self._rows)
        chosen = self.meetings.choose(self._meeting_id, now)
        if chosen != self._meeting_id:
            self._go_to(chosen)
        self.picker.show_meetings(self._rows, self._meeting_id)
        self._show_meeting()

    def _show_meeting(self) -> None:
        view = self._office.ask(meetings.meeting, self._meeting_id) if self._meeting_id else None
        if self._view is not None and view is not None and view.state is not self._view.state:
            # What it says of the paper was true of the state before.
            self.notice.hide()
        self._view = view
        self.running.show(view)
        self.papers.show(view)
        if view is None:
            self.editor.show_item(None)
            self._views.setCurrentIndex(1)
            self._show_list()
            return
        buttons = buttons_for(
            view,
            self.running.actions,
            self.papers.actions,
            agenda_made=self.papers.has_made("agenda"),
            asked=self.running.asked,
        )
        self.head.show_meeting(view, buttons)
        self.editing.show(view, self._office.ask(agenda.agenda, view.id))
        self.agenda.list.select_first()
        self._show_item(self.agenda.list.current_key())
        self._at_table = self._at_table and may_sit(view)
        if self._at_table:
            self.held.show_meeting(view.id)
            self._views.setCurrentWidget(self.held)
        else:
            self._views.setCurrentIndex(0)
        self._show_list()

    def _show_list(self) -> None:
        """The list of meetings gives its room to the meeting while that is held, and to the agenda in little room."""
        self.meetings.setVisible(self._breadth == "wide" and not self._at_table)

    def _choose(self, meeting_id: object) -> None:
        if not isinstance(meeting_id, str) or (meeting_id == self._meeting_id and self._view is not None):
            return
        self._go_to(meeting_id)
        self.meetings.list.set_current(meeting_id)
        self.picker.choose(meeting_id)
        self._show_meeting()

    def _go_to(self, meeting_id: str | None) -> None:
        """Leave the meeting shown for another, which is still to be shown."""
        self.flush()
        self._meeting_id = meeting_id
        if meeting_id is not None:
            self._office.remembered.put(_MEETING, meeting_id)
        self.notice.hide()
        self._at_table = False

    def _choose_body(self, body_id: str) -> None:
        self.flush()
        self._body_id = body_id
        self._office.remembered.put(_BODY, body_id)
        self.refresh()

    def _show_item(self, key: object) -> None:
        """Show the current item beside its agenda; while a new line is written the former one stays."""
        if key != NEW:
            self.editor.show_item(self.agenda.current_item())
            self.editing.update()

    # -- the meeting itself

    def _sit_down(self, at_table: bool) -> None:
        """Show attendance and decisions, or the agenda."""
        if self._at_table:
            self.held.flush()
        self._at_table = at_table
        self._show_meeting()
        if self._at_table:
            self.held.focus_first()
        else:
            self.agenda.focus_list()

    def _end(self) -> None:
        if self._view is not None and in_progress(self._view.state, self._view.opened):
            self.running.end()
        else:
            self._sit_down(False)

    def _send(self, kind: PaperKind, *, moves: bool) -> None:
        if self._view is not None:
            self.sending.send(self._view, kind, moves=moves)

    def _go_to_missing(self, missing: Missing) -> None:
        self._sit_down(True)
        self.held.go_to(missing)

    # -- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.be_low(self.height() / theme().scale < _LOW)

    def narrow(self, breadth: Breadth) -> None:
        self._breadth = breadth
        self._show_list()
        self.head.offer_meetings(breadth != "wide")
        self._show_editor(False)

    def _show_editor(self, shown: bool) -> None:
        """In a narrow window either the agenda or the item is shown; else both are."""
        narrow = self._breadth == "narrow"
        self.agenda.setVisible(not (narrow and shown))
        self._panes.widget(1).setVisible(shown or not narrow)
        self._back_row.setVisible(narrow)
        if narrow and not shown:
            self.editor.flush()
            self.agenda.focus_list()

    def _write_item(self) -> None:
        """Go from the line of an item to writing it."""
        self._show_editor(True)
        self.editor.first_field().setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- what the window asks

    def menus(self) -> Mapping[MenuKey, Sequence[QAction]]:
        meeting, items = self.running.actions, self.editing.actions
        return {
            "meeting": meeting.listed(),
            "item": items.listed(),
            "documents": [self.papers.actions.fitting, *self.papers.actions.listed()],
        }

    def panes(self) -> Sequence[QWidget]:
        if self._at_table:
            return self.held.panes()
        return (self.meetings, self.head, self.agenda, self.editor)

    def focus_main(self) -> None:
        if self._view is None:
            self._first.setFocus()
        elif self._at_table:
            self.held.focus_first()
        else:
            self.agenda.focus_list()

    def flush(self) -> None:
        self.agenda.list.flush()
        self.editor.flush()
        if self._at_table:
            self.held.flush()

    def open(self, key: object) -> None:
        """Show a meeting by its id, an item by ("item", id), or begin a new meeting by ("new", body id or "")."""
        kind, record = key if isinstance(key, tuple) else ("meeting", key)
        if kind == "new":
            QTimer.singleShot(0, self, lambda: self.running.plan_new(str(record)))
        elif kind == "item":
            self._open_item(str(record))
        elif record:
            self._open_meeting(str(record))

    def _open_meeting(self, meeting_id: str) -> None:
        if all(row.id != meeting_id for row in self._rows):
            self._body_id = ALL
            self.refresh()
        self._choose(meeting_id)
        self._join()

    def _join(self) -> None:
        """Go to the meeting itself when it is in progress."""
        if self._view is not None and in_progress(self._view.state, self._view.opened):
            self._sit_down(True)

    def _open_item(self, item_id: str) -> None:
        try:
            meeting_id = self._office.ask(agenda.item, item_id).meeting_id
        except Refused as refused:
            self._office.refused.emit(refused)
            return
        self._open_meeting(meeting_id)
        self._sit_down(False)
        self.agenda.list.set_current(item_id)
        QTimer.singleShot(0, self, self._write_item)


def may_sit(view: MeetingView) -> bool:
    """Whether attendance and decisions can be written: while the meeting is held, and until minutes are approved."""
    return in_progress(view.state, view.opened) or view.state in (MeetingState.HELD, MeetingState.REVIEW)
