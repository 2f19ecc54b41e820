"""Changing the agenda: what the actions and the list of the pane do to the stored items."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from klyngedesk.domain.meeting_states import BEFORE_HELD, Part
from klyngedesk.services import agenda as use_cases
from klyngedesk.services import open_follow_ups
from klyngedesk.services.agenda import Agenda, AgendaRow
from klyngedesk.services.meetings import MeetingView
from klyngedesk.ui.meetings import agenda_moves
from klyngedesk.ui.meetings.actions import AgendaActions
from klyngedesk.ui.meetings.agenda_moves import Place
from klyngedesk.ui.meetings.agenda_pane import AgendaPane, NewLine
from klyngedesk.ui.meetings.move_dialog import MoveDialog
from klyngedesk.ui.office import Office


class AgendaEditing(QObject):
    """Carries out the agenda's actions on the current line of its pane.

    `before` stores what is being typed, for an action that writes in the same text.
    """

    def __init__(self, office: Office, pane: AgendaPane) -> None:
        super().__init__(pane)
        self._office, self._pane = office, pane
        self.before: Callable[[], object] = lambda: None
        self._meeting_id = ""
        self._view: MeetingView | None = None
        self._rows: tuple[AgendaRow, ...] = ()
        self.actions = AgendaActions(self)
        self._connect()

    def _connect(self) -> None:
        actions, pane = self.actions, self._pane
        for action, slot in self._slots():
            action.triggered.connect(lambda _=False, slot=slot: slot())
        pane.list.addActions(actions.of_item())
        pane.add.clicked.connect(actions.add.trigger)
        pane.standing.clicked.connect(actions.standing.trigger)
        pane.list.move_wanted.connect(lambda _, step: self._step(step))
        pane.list.rename_wanted.connect(lambda _: self._rename())
        pane.list.remove_wanted.connect(lambda _: self._remove())
        pane.list.menu_wanted.connect(self._open_menu)
        pane.titled.connect(self._set_title)
        pane.new_titled.connect(self._add)
        pane.place_wanted.connect(self._move)

    def _slots(self) -> list[tuple[QAction, Callable[[], object]]]:
        actions = self.actions
        return [
            (actions.add, self._begin_item),
            (actions.add_below, self._begin_below),
            (actions.add_heading, self._begin_heading),
            (actions.standing, self._add_standing),
            (actions.rename, self._rename),
            (actions.closed, self._toggle_closed),
            (actions.follow_ups, self._put_follow_ups),
            (actions.up, lambda: self._step(-1)),
            (actions.down, lambda: self._step(1)),
            (actions.indent, self._indent),
            (actions.outdent, self._outdent),
            (actions.move_to, self._choose_place),
            (actions.remove, self._remove),
        ]

    # -- what it works on

    def show(self, view: MeetingView, agenda: Agenda) -> None:
        """Work on a meeting's agenda."""
        self._meeting_id, self._view, self._rows = view.id, view, agenda.rows
        self._pane.show_agenda(agenda, view)
        self.update()

    def update(self) -> None:
        """Let the actions fit the current line and the state of the meeting."""
        actions, row = self.actions, self._current()
        structure, order = self._may(Part.STRUCTURE), self._may(Part.ORDER)
        late = self._may(Part.LATE_ITEMS)
        item = row is not None and not row.heading
        actions.add.setEnabled(structure or late)
        actions.add_heading.setEnabled(structure or late)
        actions.add_below.setEnabled((structure or late) and item)
        actions.standing.setEnabled(structure)
        actions.rename.setEnabled(row is not None and self._may(Part.TEXTS))
        actions.closed.setEnabled(item and self._may(Part.TEXTS))
        ahead = self._view is not None and self._view.state in BEFORE_HELD
        actions.follow_ups.setEnabled(item and ahead and self._may(Part.TEXTS))
        actions.closed.setChecked(row is not None and row.closed)
        actions.move_to.setEnabled(order and row is not None and len(self._rows) > 1)
        actions.remove.setEnabled(row is not None and (structure or (late and row.late)))
        rows, key = self._rows, row.id if row else ""
        places = {
            actions.up: row and agenda_moves.step(rows, key, -1),
            actions.down: row and agenda_moves.step(rows, key, 1),
            actions.indent: row and agenda_moves.indent(rows, key),
            actions.outdent: row and agenda_moves.outdent(rows, key),
        }
        for action, place in places.items():
            action.setEnabled(order and place is not None)

    def _may(self, part: Part) -> bool:
        return self._view is not None and self._view.may(part)

    def _current(self) -> AgendaRow | None:
        key = self._pane.current_item()
        return next((row for row in self._rows if row.id == key), None)

    # -- adding

    def _begin_item(self) -> None:
        """A new item after the current one, on the level of that one's item."""
        row = self._current()
        after = (row.parent_id or row.id) if row else None
        self._pane.write_new(NewLine(after, None, heading=False))

    def _begin_below(self) -> None:
        row = self._current()
        if row is not None and not row.heading:
            parent = row.parent_id or row.id
            self._pane.write_new(NewLine(row.id if row.parent_id else None, parent, heading=False))

    def _begin_heading(self) -> None:
        row = self._current()
        after = (row.parent_id or row.id) if row else None
        self._pane.write_new(NewLine(after, None, heading=True))

    def _add(self, line: NewLine, title: str) -> None:
        label = "Tilføj overskrift" if line.heading else "Tilføj underpunkt" if line.parent_id else "Tilføj punkt"
        added: list[str] = []

        def add(meeting_id: str = self._meeting_id) -> None:
            made = self._office.attempt(
                f"{label} »{title}«",
                use_cases.add_item,
                meeting_id,
                title,
                parent_id=line.parent_id,
                after_id=line.after_id,
                heading=line.heading,
            )
            added.append(made)

        if self._office.keep(label, f"meeting/{self._meeting_id}/new/{uuid4().hex}", (title,), add):
            self._pane.list.set_current(added[0])

    def _add_standing(self) -> None:
        added = self._office.do("Tilføj faste punkter", use_cases.add_standing_items, self._meeting_id)
        if added == 0:
            self._office.tell(self.tr("All standing items are on the agenda already."))

    # -- changing

    def _rename(self) -> None:
        row = self._current()
        if row is not None and self.actions.rename.isEnabled():
            self._pane.write_title(row.id)

    def _set_title(self, item_id: str, title: str) -> None:
        row = next((row for row in self._rows if row.id == item_id), None)
        if row is not None and title != row.title:
            label, field = f"Ret titlen på {_named(row)}", f"item/{item_id}/title"
            self._office.typed(label, field, use_cases.set_field, item_id, "title", title)

    def _toggle_closed(self) -> None:
        row = self._current()
        if row is not None and not row.heading:
            label = f"Åbn {_named(row)}" if row.closed else f"Luk {_named(row)}"
            self._office.do(label, use_cases.set_field, row.id, "closed", not row.closed)
        self.update()

    def _put_follow_ups(self) -> None:
        row = self._current()
        if row is not None and not row.heading:
            self.before()
            self._office.do(f"Sæt åbne opfølgninger ind i {_named(row)}", open_follow_ups.put, row.id)

    def _remove(self) -> None:
        row = self._current()
        if row is None or not self.actions.remove.isEnabled():
            return
        following = self._after(row)
        self._office.do(f"Fjern {_named(row)}", use_cases.remove_item, row.id)
        if following:
            self._pane.list.set_current(following)

    def _after(self, row: AgendaRow) -> str | None:
        """The line to go to when this one is gone: the next one that stays, else the one before."""
        index = self._rows.index(row)
        staying = [each.id for each in self._rows if row.id not in (each.id, each.parent_id)]
        later = [each.id for each in self._rows[index:] if each.id in staying]
        return later[0] if later else staying[-1] if staying else None

    # -- moving

    def _step(self, by: int) -> None:
        row = self._current()
        if row is not None and self._may(Part.ORDER):
            self._move(row.id, agenda_moves.step(self._rows, row.id, by))

    def _indent(self) -> None:
        row = self._current()
        if row is not None:
            self._move(row.id, agenda_moves.indent(self._rows, row.id))

    def _outdent(self) -> None:
        row = self._current()
        if row is not None:
            self._move(row.id, agenda_moves.outdent(self._rows, row.id))

    def _choose_place(self) -> None:
        row = self._current()
        if row is None:
            return
        dialog = MoveDialog(self._pane, row, agenda_moves.places(self._rows, row.id))
        if dialog.exec() and dialog.place is not None:
            self._move(row.id, dialog.place)
        self._pane.focus_list()

    def _move(self, item_id: str, place: Place | None) -> None:
        row = next((row for row in self._rows if row.id == item_id), None)
        if row is not None and place is not None:
            label = f"Flyt {_named(row)}"
            self._office.do(label, use_cases.move_item, item_id, place.position, place.parent_id)
            self._pane.list.set_current(item_id)

    def _open_menu(self, key: object, where: QPoint) -> None:
        self._pane.list.set_current(str(key))
        menu = self.item_menu(self._pane)
        menu.exec(where)
        menu.deleteLater()

    def item_menu(self, parent: QWidget) -> QMenu:
        """What can be done with the current item, and what can be added around it."""
        menu = QMenu(parent)
        added = [self.actions.add_below, self.actions.add_heading]
        menu.addActions([*self.actions.of_item(), self.actions.line(), *added])
        return menu


def _named(row: AgendaRow) -> str:
    """An item in the name of a step: "punkt 3", "underpunkt 3.1", "overskriften »Økonomi«"."""
    if row.heading:
        return f"overskriften »{row.title}«"
    return f"underpunkt {row.number}" if row.parent_id else f"punkt {row.number}"
