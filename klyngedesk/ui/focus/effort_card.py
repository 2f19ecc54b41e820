"""The card of the efforts, and what the user does to them."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from klyngedesk.services import focus_efforts
from klyngedesk.services.focus import AreaView
from klyngedesk.services.focus_efforts import EffortRow, EffortView, MilestoneRow
from klyngedesk.ui.focus.effort_list import EffortList
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.surfaces import Card

_Each = EffortRow | MilestoneRow


class EffortCard(Card):
    """Enter edits, Space marks as done, Alt with the arrows moves, Del removes; the same by menu and mouse."""

    def __init__(self, office: Office) -> None:
        super().__init__(margins=(0, 8, 0, 8), spacing=4)
        self._office = office
        self._area_id = ""
        self._efforts: tuple[EffortView, ...] = ()
        self.list = EffortList()
        self.add_effort = Button(self.tr("Add effort"), "flat", "plus")
        self.add_milestone = Button(self.tr("Add milestone"), "flat", "plus")
        self._nothing = holder(VBox(Label(self.tr("No efforts yet."), "sub", wrap=True), margins=(16, 0, 16, 4)))
        head = HBox(Label(self.tr("Efforts"), "strong"), None, self.add_milestone, self.add_effort)
        self.body.add(
            holder(VBox(head, margins=(16, 0, 8, 0))),
            self._nothing,
            self.list,
        )
        self._connect()

    def _connect(self) -> None:
        self.add_effort.clicked.connect(self.new_effort)
        self.add_milestone.clicked.connect(self.new_milestone)
        self.list.opened.connect(self._edit)
        self.list.toggle_wanted.connect(self._toggle)
        self.list.remove_wanted.connect(self._remove)
        self.list.rename_wanted.connect(self._edit)
        self.list.move_wanted.connect(self._move)
        self.list.menu_wanted.connect(self._open_menu)

    def show_area(self, area: AreaView, today: date) -> None:
        """Show the efforts of a focus area."""
        self._area_id, self._efforts = area.id, area.efforts
        self.list.show_efforts(area.efforts, today)
        self.list.setVisible(bool(area.efforts))
        self._nothing.setVisible(not area.efforts)
        self.add_milestone.setVisible(bool(area.efforts))

    # -- what the user does

    def new_effort(self) -> None:
        """Write a new effort."""
        from klyngedesk.ui.focus.effort_dialogs import EffortDialog

        dialog = EffortDialog(self, self._office, self._area_id, None)
        if dialog.exec():
            self.list.set_current(dialog.written)
            self.list.setFocus()

    def new_milestone(self) -> None:
        """Write a new milestone of the current effort, or of the last one when none is current."""
        from klyngedesk.ui.focus.effort_dialogs import MilestoneDialog

        if self._efforts:
            dialog = MilestoneDialog(self, self._office, self._effort_of(self.list.current_key()), None)
            if dialog.exec():
                self.list.set_current(dialog.written)
                self.list.setFocus()

    def _effort_of(self, key: Hashable) -> EffortRow:
        for view in self._efforts:
            if key == view.effort.id or any(key == each.id for each in view.milestones):
                return view.effort
        return self._efforts[-1].effort

    def _each(self, key: Hashable) -> _Each | None:
        row = self.list.row(key)
        return row.data if row is not None and isinstance(row.data, EffortRow | MilestoneRow) else None

    def _edit(self, key: Hashable) -> None:
        from klyngedesk.ui.focus.effort_dialogs import EffortDialog, MilestoneDialog

        match self._each(key):
            case EffortRow() as effort:
                EffortDialog(self, self._office, self._area_id, effort).exec()
            case MilestoneRow() as milestone:
                MilestoneDialog(self, self._office, self._effort_of(key), milestone).exec()

    def _toggle(self, key: Hashable) -> None:
        each = self._each(key)
        if each is not None:
            done = each.done_on is None
            label = f"Markér {each.title} som {'færdig' if done else 'ikke færdig'}"
            self._office.do(label, focus_efforts.set_done, each.id, done=done)

    def _move(self, key: Hashable, step: int) -> None:
        each = self._each(key)
        if each is not None:
            self._office.do(f"Flyt {each.title}", focus_efforts.move, each.id, step)

    def _remove(self, key: Hashable) -> None:
        each = self._each(key)
        if each is not None:
            what = "indsatsen" if isinstance(each, EffortRow) else "milepælen"
            self._office.do(f"Fjern {what} {each.title}", focus_efforts.remove, each.id)

    def _open_menu(self, key: Hashable, where: QPoint) -> None:
        self.menu_for(key).popup(where)

    def menu_for(self, key: Hashable) -> QMenu:
        """What can be done with an effort or a milestone."""
        each = self._each(key)
        done = each is not None and each.done_on is not None
        menu = QMenu(self)
        menu.addAction(self.tr("Edit …")).triggered.connect(lambda: self._edit(key))
        mark = self.tr("Mark as not done") if done else self.tr("Mark as done")
        menu.addAction(mark).triggered.connect(lambda: self._toggle(key))
        menu.addAction(self.tr("Add milestone …")).triggered.connect(self.new_milestone)
        menu.addSeparator()
        menu.addAction(self.tr("Move up")).triggered.connect(lambda: self._move(key, -1))
        menu.addAction(self.tr("Move down")).triggered.connect(lambda: self._move(key, 1))
        removal = QAction(self.tr("Remove"), menu)
        removal.triggered.connect(lambda: self._remove(key))
        menu.addAction(removal)
        return menu
