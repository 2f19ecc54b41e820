"""The notes to committees at home, and what the user does to them."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from klyngedesk.services import focus_notes
from klyngedesk.services.focus import AreaView, NoteRow
from klyngedesk.services.papers.making import Subject
from klyngedesk.ui.office import Office
from klyngedesk.ui.paper_maker import PaperMaker
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.grouped_list import GroupedList, ListStyle, Row
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.surfaces import Card
from klyngedesk.ui.words import date_text, title_word

_NOTE_LIST = ListStyle(row_height=52, left=16, inset=8)


class NoteCard(Card):
    """Enter edits, Space marks as handled, Del removes; the same by menu and mouse."""

    def __init__(self, office: Office) -> None:
        super().__init__(margins=(0, 8, 0, 8), spacing=4)
        self._office = office
        self._area_id = ""
        self.papers = PaperMaker(office, self)
        self._rows: tuple[NoteRow, ...] = ()
        self.list = GroupedList(self.tr("Notes to committees"), _NOTE_LIST, letters=" ", grow=True)
        self._nothing = holder(
            VBox(Label(self.tr("No committee has been written to."), "sub", wrap=True), margins=(16, 0, 16, 4))
        )
        self.add = Button(self.tr("Add note"), "flat", "plus")
        self.add.clicked.connect(self.new_note)
        head = HBox(Label(self.tr("Notes to committees"), "strong"), None, self.add)
        self.body.add(
            holder(VBox(head, margins=(16, 0, 8, 0))),
            self._nothing,
            self.list,
        )
        self.list.opened.connect(self._edit)
        self.list.key_pressed.connect(lambda key, _: self._toggle(key))
        self.list.remove_wanted.connect(self._remove)
        self.list.menu_wanted.connect(self._open_menu)

    def show_area(self, area: AreaView) -> None:
        """Show the notes of a focus area."""
        self._area_id, self._rows = area.id, area.notes
        self.list.set_rows(_rows(area.notes, self.tr("Handled {day}"), self.tr("Waiting")))
        self.list.setVisible(bool(area.notes))
        self._nothing.setVisible(not area.notes)

    # -- what the user does

    def new_note(self) -> None:
        """Write a new note."""
        from klyngedesk.ui.focus.note_dialog import NoteDialog

        dialog = NoteDialog(self, self._office, self._area_id, None)
        if dialog.exec():
            self.list.set_current(dialog.written)

    def make_paper(self) -> None:
        """Make the current note in Word, else the first that waits; without any, one is written first."""
        if not self._rows:
            self.new_note()
        waiting = next((row for row in self._rows if row.handled_on is None), None)
        row = self._row(self.list.current_key()) or waiting or next(iter(self._rows), None)
        if row is not None:
            self._make(row.id)

    def _make(self, key: Hashable) -> None:
        self.papers.make("note", Subject(note_id=str(key)))

    def _row(self, key: Hashable) -> NoteRow | None:
        return next((row for row in self._rows if row.id == key), None)

    def _edit(self, key: Hashable) -> None:
        from klyngedesk.ui.focus.note_dialog import NoteDialog

        row = self._row(key)
        if row is not None:
            NoteDialog(self, self._office, self._area_id, row).exec()

    def _toggle(self, key: Hashable) -> None:
        row = self._row(key)
        if row is not None:
            handled = row.handled_on is None
            label = f"Markér notatet til {row.committee} som {'behandlet' if handled else 'ikke behandlet'}"
            self._office.do(label, focus_notes.set_handled, row.id, handled=handled)

    def _remove(self, key: Hashable) -> None:
        row = self._row(key)
        if row is not None:
            self._office.do(f"Fjern notatet til {row.committee}", focus_notes.remove_note, row.id)

    def _open_menu(self, key: Hashable, where: QPoint) -> None:
        self.menu_for(key).popup(where)

    def menu_for(self, key: Hashable) -> QMenu:
        """What can be done with a note."""
        row = self._row(key)
        handled = row is not None and row.handled_on is not None
        menu = QMenu(self)
        menu.addAction(self.tr("Edit note …")).triggered.connect(lambda: self._edit(key))
        menu.addAction(self.tr("Make note in Word")).triggered.connect(lambda: self._make(key))
        mark = self.tr("Mark as not handled") if handled else self.tr("Mark as handled")
        menu.addAction(mark).triggered.connect(lambda: self._toggle(key))
        menu.addAction(self.tr("Remove note")).triggered.connect(lambda: self._remove(key))
        return menu


def _rows(notes: Sequence[NoteRow], handled: str, waiting: str) -> list[Row]:
    return [
        Row(
            note.id,
            note.committee,
            " · ".join(part for part in (title_word(note.handling), date_text(note.day) if note.day else "") if part),
            pill=handled.format(day=date_text(note.handled_on)) if note.handled_on else waiting,
            tone="ok" if note.handled_on else "neutral",
            data=note,
        )
        for note in notes
    ]
