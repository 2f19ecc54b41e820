"""The pane of the agenda: heading, list, and what can be added."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal

from klyngedesk.domain.meeting_states import Part
from klyngedesk.services.agenda import Agenda
from klyngedesk.services.meetings import MeetingView
from klyngedesk.ui.meetings.agenda_list import AgendaList
from klyngedesk.ui.meetings.agenda_moves import Gap, gap, moved, start_times
from klyngedesk.ui.meetings.agenda_rows import agenda_lines, counted, planned
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.empty_state import EmptyState
from klyngedesk.ui.widgets.grouped_list import Row
from klyngedesk.ui.widgets.labels import ElidedLabel, Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.stack import Stack
from klyngedesk.ui.widgets.surfaces import Panel

NEW = "new"
"""The key of the line that a new item is written in, before it is stored."""


@dataclass(frozen=True)
class NewLine:
    """A new item or heading about to be written: where it will stand."""

    after_id: str | None
    parent_id: str | None
    heading: bool


class AgendaPane(Panel):
    """Shows an agenda. Signals say what the user wants; nothing is stored here.

    `titled` carries the id of an item and its new title, `new_titled` a NewLine and the title, `place_wanted` an
    id and the place it was dropped at.
    """

    titled = Signal(str, str)
    new_titled = Signal(object, str)
    place_wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__("pane")
        self._agenda: Agenda | None = None
        self._new: NewLine | None = None
        self.list = AgendaList(self.tr("Agenda"))
        self.list.gap_for = self._gap_for
        self.list.hovering.connect(self._hovering)
        self.list.dropped.connect(self._dropped)
        self.list.titled.connect(self._titled)
        self.list.title_given_up.connect(self._given_up)
        self._facts, self._planned = ElidedLabel("", "sub"), Label("", "caption")
        self.add = Button(self.tr("Add item"), "flat", "plus", tooltip="Ctrl+N")
        self.standing = Button(self.tr("Standing items"), "flat")
        self._stack = Stack()
        self._stack.addWidget(self.list)
        self._nothing = self._empty()
        self._stack.addWidget(self._nothing)
        self.setLayout(VBox(self._head(), (self._stack, 1), self._foot(), spacing=0))
        fix(self, min_width=320)

    def _head(self) -> Panel:
        title = Label(self.tr("Agenda"), "h3")
        return Panel("pane", HBox(title, (self._facts, 1), margins=(16, 14, 16, 6), spacing=10))

    def _foot(self) -> Panel:
        return Panel("foot", HBox(self.add, self.standing, None, self._planned, margins=(8, 6, 16, 6)))

    def _empty(self) -> EmptyState:
        self._first = Button(self.tr("Add item"), icon_name="plus")
        self._first.clicked.connect(self.add.click)
        return EmptyState("list-ordered", self.tr("The agenda is empty"), "", self._first)

    # -- what is shown

    def show_agenda(self, agenda: Agenda, view: MeetingView) -> None:
        """Show an agenda; the current line stays while it is there."""
        self._agenda = agenda
        structure = view.may(Part.STRUCTURE)
        self.add.setEnabled(structure or view.may(Part.LATE_ITEMS))
        self._first.setVisible(self.add.isEnabled())
        self._nothing.say(self._way_on())
        self.standing.setEnabled(structure)
        self.list.set_movable(view.may(Part.ORDER))
        self._facts.setText(counted(agenda))
        self._planned.setText(planned(agenda))
        self._planned.set_role("warning" if agenda.planned > agenda.length else "caption")
        self._put(agenda_lines(agenda))

    def _way_on(self) -> str:
        if not self.add.isEnabled():
            return self.tr("Nothing can be added to this meeting.")
        return self.tr("Add the first item here, or begin with the standing items of the body.")

    def _put(self, lines: list[Row]) -> None:
        if self._new is not None:
            lines = _with_new(lines, self._new, self.tr("New heading") if self._new.heading else self.tr("New item"))
        self.list.set_rows(lines)
        self._stack.setCurrentIndex(0 if lines else 1)

    def current_item(self) -> str | None:
        """The id of the current line; None without one."""
        key = self.list.current_key()
        return key if isinstance(key, str) and key != NEW else None

    # -- titles

    def write_new(self, line: NewLine) -> None:
        """Let the user write the title of a new line in its place."""
        if self._agenda is None:
            return
        self.list.flush()
        self._new = line
        self._put(agenda_lines(self._agenda))
        self.list.write_title(NEW, "")

    def write_title(self, item_id: str) -> None:
        """Let the user write the title of a line."""
        row = next((row for row in self._agenda.rows if row.id == item_id), None) if self._agenda else None
        if row is not None:
            self.list.write_title(item_id, row.title)

    def _titled(self, key: str, text: str) -> None:
        if key != NEW:
            self.titled.emit(key, text)
        elif self._new is not None:
            line = self._drop_new()
            if text:
                self.new_titled.emit(line, text)

    def _given_up(self, key: str) -> None:
        if key == NEW and self._new is not None:
            self._drop_new()

    def _drop_new(self) -> NewLine:
        line, self._new = self._new, None
        assert line is not None
        assert self._agenda is not None
        self._put(agenda_lines(self._agenda))
        if line.after_id or line.parent_id:
            self.list.set_current(line.after_id or line.parent_id)
        return line

    # -- dragging

    def _gap_for(self, item_id: str, index: int, depth: int) -> Gap | None:
        return gap(self._agenda.rows, item_id, index, depth) if self._agenda else None

    def _hovering(self, item_id: str, landed: Gap | None) -> None:
        """Show when each item would begin if the line were dropped here."""
        if self._agenda is None:
            return
        rows = self._agenda.rows
        order = moved(rows, item_id, landed.place) if landed else rows
        times = start_times(order, self._agenda.start, {item_id: landed.place.parent_id} if landed else {})
        self.list.set_rows([_at(line, times) for line in agenda_lines(self._agenda)])

    def _dropped(self, item_id: str, landed: Gap | None) -> None:
        if landed is not None:
            self.place_wanted.emit(item_id, landed.place)
        elif self._agenda is not None:
            self._put(agenda_lines(self._agenda))

    def focus_list(self) -> None:
        """Put the focus in the list, or on the button that begins it."""
        target = self.list if self._stack.currentIndex() == 0 else self.add
        target.setFocus(Qt.FocusReason.OtherFocusReason)


def _at(line: Row, times: dict[str, str]) -> Row:
    return replace(line, right=times.get(str(line.key), ""))


def _with_new(lines: list[Row], new: NewLine, title: str) -> list[Row]:
    depth = 1 if new.parent_id else 0
    line = Row(NEW, title, badge="" if new.heading else "B", indent=depth)
    before = new.after_id or new.parent_id
    at = next((i + 1 for i, each in enumerate(lines) if each.key == before), len(lines))
    while depth == 0 and at < len(lines) and lines[at].indent == 1:
        at += 1
    return [*lines[:at], line, *lines[at:]]
