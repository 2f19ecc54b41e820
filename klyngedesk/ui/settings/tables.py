"""A part of the catalogue as a table: cells edited in place, rows added, moved and taken out; all of it undoable."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from klyngedesk.services import catalogue_editing
from klyngedesk.services.catalogue_editing import Part
from klyngedesk.ui.office import Office
from klyngedesk.ui.settings.columns import columns_of
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.flow_layout import FlowLayout
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox
from klyngedesk.ui.widgets.record_table import RecordTable
from klyngedesk.ui.widgets.sizes import fix

_TABLE_HEIGHT = 180


class CatalogueTable(QWidget):
    """`kind_id` is the kind of body whose rows are shown; empty for what holds for all."""

    def __init__(self, office: Office, part: Part, name: str) -> None:
        super().__init__()
        self._office, self._part, self._name = office, part, name
        self._kind_id = ""
        self.table = RecordTable(name, columns_of(part), lambda line: line.id, row_height=36, sortable=False)
        self.table.edited.connect(self._edited)
        self.table.remove_wanted.connect(self._remove)
        self.table.installEventFilter(self)
        self.add = Button(self.tr("Add"), icon_name="plus")
        self.remove = Button(self.tr("Take out"))
        self.up, self.down = Button(self.tr("Move up")), Button(self.tr("Move down"))
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(lambda: self._remove(self.table.current_key()))
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        hint = Label(self.tr("Enter or a double click edits a cell."), "caption")
        moves = () if part == "closing" else (self.up, self.down)
        fix(self.table, min_height=_TABLE_HEIGHT)
        self.setLayout(VBox((self.table, 1), hint, FlowLayout(self.add, self.remove, *moves)))
        office.changed.connect(self._changed)

    def show_kind(self, kind_id: str) -> None:
        """Show the rows of a kind of body."""
        self._kind_id = kind_id
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        self.table.set_rows(self._office.ask(catalogue_editing.lines, self._part, self._kind_id))

    def _changed(self, kinds: object) -> None:
        self.refresh()

    def _edited(self, key: object, field: str, value: object) -> None:
        label = self.tr("Edit {name}").format(name=self._name.lower())
        self._office.do(label, catalogue_editing.set_value, self._part, str(key), field, value)
        self.refresh()

    def _add(self) -> None:
        label = self.tr("Add to {name}").format(name=self._name.lower())
        title = self.tr("New line")
        made = self._office.do(label, catalogue_editing.add_line, self._part, self._kind_id, title)
        if made is not None:
            self.refresh()
            self.table.set_current(made)
            self.table.setFocus()
            self.table.edit(self.table.currentIndex())

    def _remove(self, key: object) -> None:
        if key is not None:
            label = self.tr("Take out of {name}").format(name=self._name.lower())
            self._office.do(label, catalogue_editing.remove_line, self._part, str(key))

    def _move(self, step: int) -> None:
        key = self.table.current_key()
        if key is not None and self._part != "closing":
            label = self.tr("Move in {name}").format(name=self._name.lower())
            self._office.do(label, catalogue_editing.move_line, self._part, self._kind_id, str(key), step)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's name: Alt+Up and Alt+Down move the row, as in every list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._move(step)
                return True
        return False
