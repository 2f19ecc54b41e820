"""A part of the catalogue as a table: cells edited in place, rows added, moved and taken out; all of it undoable."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from klyngedesk.services import catalogue_editing
from klyngedesk.services.catalogue_editing import EVERYBODY, Owner, Part, StandingLine
from klyngedesk.ui.office import Office
from klyngedesk.ui.settings.columns import columns_of
from klyngedesk.ui.settings.recommendation_dialog import RecommendationDialog
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.flow_layout import FlowLayout
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox
from klyngedesk.ui.widgets.record_table import RecordTable
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.wording.catalogue_words import PARTS

_TABLE_HEIGHT = 180


class CatalogueTable(QWidget):
    """The rows of the owner that is shown; without `editable` they can only be read."""

    def __init__(self, office: Office, part: Part, name: str, *, editable: bool = True) -> None:
        super().__init__()
        self._office, self._part = office, part
        self._owner = EVERYBODY
        self._keys: list[str] = []
        self._on_row: tuple[Button, ...] = ()
        columns = columns_of(part, editable=editable)
        self.table = RecordTable(name, columns, lambda line: line.id, row_height=36, sortable=False)
        fix(self.table, min_height=_TABLE_HEIGHT)
        box = VBox((self.table, 1))
        self.setLayout(box)
        if editable:
            self._make_editing(box)
        office.changed.connect(self._changed)

    def _make_editing(self, box: VBox) -> None:
        self.add = Button(self.tr("Add"), icon_name="plus")
        self.remove = Button(self.tr("Take out"))
        self.up, self.down = Button(self.tr("Move up")), Button(self.tr("Move down"))
        self.recommend = Button(self.tr("Recommendation …"))
        self.table.edited.connect(self._edited)
        self.table.remove_wanted.connect(self._remove)
        self.table.opened.connect(self._opened)
        self.table.installEventFilter(self)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(lambda: self._remove(self.table.current_key()))
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.recommend.clicked.connect(lambda: self._opened(self.table.current_key()))
        hint = Label(self.tr("Enter or a double click edits a cell."), "caption")
        moves = () if self._part == "closing" else (self.up, self.down)
        texts = (self.recommend,) if self._part == "standing" else ()
        self._on_row = (self.remove, *moves, *texts)
        box.add(hint, FlowLayout(self.add, *self._on_row))

    def show_owner(self, owner: Owner) -> None:
        """Show the rows of a kind of body, or of one body."""
        if owner != self._owner:
            self._owner = owner
            self.refresh()

    def refresh(self) -> None:
        """Ask again; some row is current, so that every button has one to act on: that in the place of one gone."""
        place = self._place_of(self.table.current_key())
        rows = self._office.ask(catalogue_editing.lines, self._part, self._owner)
        self._keys = [line.id for line in rows]
        self.table.set_rows(rows)
        if rows and self.table.current_key() is None:
            self.table.set_current(self._keys[min(place, len(rows) - 1)])
        for button in self._on_row:
            button.setEnabled(bool(rows))

    def _place_of(self, key: object) -> int:
        return next((place for place, each in enumerate(self._keys) if each == key), 0)

    def _changed(self, kinds: object) -> None:
        self.refresh()

    def _edited(self, key: object, field: str, value: object) -> None:
        label = f"Ret {PARTS[self._part]}"
        self._office.do(label, catalogue_editing.set_value, self._part, str(key), field, value)

    def _add(self) -> None:
        label = f"Tilføj til {PARTS[self._part]}"
        title = self.tr("New line")
        made = self._office.do(label, catalogue_editing.add_line, self._part, self._owner, title)
        if made is not None:
            self.table.set_current(made)
            self.table.setFocus()
            self.table.edit(self.table.currentIndex())

    def _remove(self, key: object) -> None:
        if key is not None:
            label = f"Fjern fra {PARTS[self._part]}"
            self._office.do(label, catalogue_editing.remove_line, self._part, str(key))

    def _move(self, step: int) -> None:
        key = self.table.current_key()
        if key is not None and self._part != "closing":
            label = f"Flyt i {PARTS[self._part]}"
            self._office.do(label, catalogue_editing.move_line, self._part, self._owner, str(key), step)

    def _opened(self, key: object) -> None:
        """Write what a standing item recommends, in a dialog of its own."""
        lines = self._office.ask(catalogue_editing.lines, self._part, self._owner)
        line = next((line for line in lines if line.id == key), None)
        if isinstance(line, StandingLine):
            RecommendationDialog(self._office, self, line).open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's name: Alt+Up and Alt+Down move the row, as in every list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._move(step)
                return True
        return False
