"""The annexes of an item, or of an answer: a list, and a button to add files."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from klyngedesk.domain.problems import Refused
from klyngedesk.services import annexes, item_annexes
from klyngedesk.services.desk import Desk
from klyngedesk.services.item_annexes import AnnexRow, KeptFile
from klyngedesk.ui.background import beside
from klyngedesk.ui.handing_over import HandOver
from klyngedesk.ui.meetings.annex_list import AnnexList, annex_rows
from klyngedesk.ui.meetings.item_section import INDENT
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox

_AT_ONCE = 1_000_000
"""Bytes that are read and written without the window standing still for long."""
T = TypeVar("T")
AddFiles = Callable[[Desk, str, Sequence[KeptFile]], object]
"""Adds files that were kept to what has an id."""


class AnnexBox(QWidget):
    """Shows the annexes of one owner and does what is asked of them; every change is one step to undo.

    `add` adds files to the owner, by default an item; `indent` is the room at both sides.
    """

    def __init__(self, office: Office, add: AddFiles = annexes.add_kept, *, indent: int = INDENT) -> None:
        super().__init__()
        self._office, self._add_files = office, add
        self._owner_id: str | None = None
        self._rows: Sequence[AnnexRow] = ()
        self._editable = True
        self.hand_over = HandOver(office)
        self._heading = Label(self.tr("Annexes"), "strong")
        self._list = AnnexList(self.tr("Annexes"))
        self._add = Button(self.tr("Add annexes …"), "flat", "plus", tooltip=self.tr("Files can also be dropped here"))
        self._add.clicked.connect(self.choose_files)
        self._connect()
        files = VBox(self._heading, 4, self._list, margins=(indent, 4, indent, 0), spacing=4)
        # The words of a flat button stand in line with the text above, its edge before it.
        add_row = HBox(self._add, None, margins=(max(indent - 8, 0), 0, indent, indent))
        self.setLayout(VBox(files, add_row, spacing=4))

    def _connect(self) -> None:
        self._list.opened.connect(self._open)
        self._list.rename_wanted.connect(self._rename)
        self._list.remove_wanted.connect(self._remove)
        self._list.move_wanted.connect(self._move_by)
        self._list.dropped.connect(self._move_dragged)
        self._list.menu_wanted.connect(self._show_menu)
        self._list.renamed.connect(self._renamed)

    def show_annexes(self, owner_id: str, rows: Sequence[AnnexRow], *, editable: bool) -> None:
        """Show what belongs to an item or an answer."""
        self._owner_id, self._rows, self._editable = owner_id, rows, editable
        self._list.set_rows(annex_rows(rows, annexes.missing(self._office.desk, rows)))
        self._list.setVisible(bool(rows))
        self._heading.setVisible(bool(rows))
        self._add.setVisible(editable)
        self._list.updateGeometry()

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab goes."""
        return self._list, self._add

    def flush(self) -> None:
        """Take a title that is being written."""
        self._list.flush()

    def choose_files(self) -> None:
        """Ask for files and add them."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add annexes"), self._office.remembered.text("annexes/folder")
        )
        if chosen:
            self._office.remembered.put("annexes/folder", str(Path(chosen[0]).parent))
            self.attach([Path(name) for name in chosen])

    def may_attach(self) -> bool:
        """Whether files can be added to what is shown; nothing is where the box is hidden."""
        return self.isVisible() and self._owner_id is not None and self._editable

    def attach(self, paths: Sequence[Path]) -> None:
        """Add files; many bytes are taken in beside the window."""
        if self._owner_id is None or not self._editable or not paths:
            return
        owner_id, desk, add = self._owner_id, self._office.desk, self._add_files
        self._do(
            sum(path.stat().st_size for path in paths if path.is_file()),
            lambda: annexes.keep(desk, paths),
            lambda files: add(desk, owner_id, files),
        )

    def _open(self, key: str) -> None:
        row, desk = self._annex(key), self._office.desk
        if row is not None:
            file = row.file
            self._do(row.size, lambda: annexes.copy_out(desk, file), self.hand_over.open)

    def _do(self, size: int, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """Do what reads `size` bytes, at once when they are few, and go on with what it gave."""
        office = self._office

        def finish(result: T) -> None:
            try:
                done(result)
            except Refused as refused:
                office.refused.emit(refused)

        if size > _AT_ONCE:
            office.tell(self.tr("Reading the files …"))
            # The office's: the dialog may be closed before the files are read.
            beside(office, work, finish, office.refused.emit)
            return
        try:
            result = work()
        except Refused as refused:
            office.refused.emit(refused)
        else:
            finish(result)

    def _rename(self, key: Hashable) -> None:
        if self._editable:
            self._list.write_title(key)

    def _renamed(self, key: str, title: str) -> None:
        row = self._annex(key)
        if row is not None and title != row.title:
            self._office.do(f"Omdøb bilag »{row.title}«", item_annexes.rename_annex, key, title)

    def _remove(self, key: str) -> None:
        row = self._annex(key)
        if row is not None and self._editable:
            self._office.do(f"Fjern bilag »{row.title}«", item_annexes.remove_annex, key)

    def _move_by(self, key: str, by: int) -> None:
        row = self._annex(key)
        if row is not None:
            self._move_to(row, self._rows.index(row) + by)

    def _move_dragged(self, key: str, place: int) -> None:
        row = self._annex(key)
        if row is not None and place != self._rows.index(row):
            self._move_to(row, place)

    def _move_to(self, row: AnnexRow, place: int) -> None:
        if self._editable and 0 <= place < len(self._rows):
            self._office.do(f"Flyt bilag »{row.title}«", item_annexes.move_annex, row.id, place)

    def _annex(self, key: object) -> AnnexRow | None:
        return next((row for row in self._rows if row.id == key), None)

    def _show_menu(self, key: str, where: QPoint) -> None:
        self.menu_for(key).popup(where)

    def menu_for(self, key: str) -> QMenu:
        """What can be done with an annex."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Open"), lambda: self._open(key))
        if self._editable:
            menu.addAction(self.tr("Rename"), lambda: self._rename(key)).setShortcut("F2")
            menu.addAction(self.tr("Move up"), lambda: self._move_by(key, -1)).setShortcut("Alt+Up")
            menu.addAction(self.tr("Move down"), lambda: self._move_by(key, 1)).setShortcut("Alt+Down")
            menu.addSeparator()
            menu.addAction(self.tr("Remove"), lambda: self._remove(key)).setShortcut("Del")
        return menu
