"""What the user does to a year's sharing: in the table, in its dialogs, and with its files and mails."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.collection import CollectionState
from klyngedesk.domain.danish import count_text
from klyngedesk.domain.kinds import CountedAs
from klyngedesk.domain.problems import Refused
from klyngedesk.domain.typed_numbers import parse_count
from klyngedesk.services import collections, cost_lines, cost_participants, cost_years
from klyngedesk.services.collection_mail import collection_drafts
from klyngedesk.services.cost_lines import LineFields
from klyngedesk.services.cost_sharing import CostLineRow, CostShareRow, CostTable
from klyngedesk.services.finance_files import save_cost_sharing
from klyngedesk.ui.dialogs.paste import pasting
from klyngedesk.ui.finance.actions import SharingActions
from klyngedesk.ui.finance.cost_lines import CostLines
from klyngedesk.ui.finance.files import save_excel
from klyngedesk.ui.finance.sharing_table import SharingTable
from klyngedesk.ui.finance.steps import marking, named
from klyngedesk.ui.handing_over import HandOver
from klyngedesk.ui.office import Office

if TYPE_CHECKING:
    from klyngedesk.ui.finance.year_dialogs import FirstYearDialog, NewYearDialog


class SharingEditing(QObject):
    """`year_made` carries the id of a new year."""

    year_made = Signal(str)

    def __init__(self, office: Office, actions: SharingActions, table: SharingTable, window: QWidget) -> None:
        super().__init__(window)
        self._office, self._actions, self._table, self._window = office, actions, table, window
        self._shown: CostTable | None = None
        self.hand_over = HandOver(office)
        table.edited.connect(self._edited)
        table.pasted.connect(self._pasted)
        table.opened.connect(lambda _: self.edit_municipality())
        table.remove_wanted.connect(lambda _: self.remove())
        table.addActions([actions.up, actions.down])
        self._connect()

    def _connect(self) -> None:
        actions = self._actions
        actions.new_year.triggered.connect(self.new_year)
        actions.edit_year.triggered.connect(self.edit_year)
        actions.remove_year.triggered.connect(self.remove_year)
        actions.populations.triggered.connect(self.import_populations)
        actions.paste.triggered.connect(self._table.paste)
        actions.edit.triggered.connect(self.edit_municipality)
        actions.up.triggered.connect(lambda: self._move(-1))
        actions.down.triggered.connect(lambda: self._move(1))
        actions.remove.triggered.connect(self.remove)
        actions.sent.triggered.connect(lambda: self.mark(CollectionState.SENT))
        actions.reminded.triggered.connect(lambda: self.mark(CollectionState.REMINDED))
        actions.paid.triggered.connect(lambda: self.mark(CollectionState.PAID))
        actions.dated.triggered.connect(self.mark_dated)

    def connect_lines(self, lines: CostLines) -> None:
        """Carry out what is done to the costs."""
        lines.edit_wanted.connect(lambda key: self.edit_line(lines.line(key)))
        lines.changed.connect(self._change_line)
        lines.removed.connect(self._remove_lines)
        lines.pasted.connect(self._paste_costs)
        self._actions.paste_costs.triggered.connect(lines.table.paste)

    def show(self, table: CostTable | None) -> None:
        """Work on a year."""
        self._shown = table

    def enable(self) -> None:
        """Let the actions be used that have something to work on."""
        rows = self.selected()
        for action in self._actions.on_share:
            action.setEnabled(bool(rows))
        self._actions.edit.setEnabled(len(rows) == 1)
        in_own_order = self._table.sorting() is None
        for action in (self._actions.up, self._actions.down):
            action.setEnabled(bool(rows) and in_own_order)
        for action in self._actions.on_year:
            action.setEnabled(self._shown is not None)

    def selected(self) -> list[CostShareRow]:
        """The selected municipalities."""
        keys = set(self._table.selected_keys())
        return [row for row in self._shown.rows if row.id in keys] if self._shown else []

    # -- in the table

    def _edited(self, key: object, column: str, value: object) -> None:
        name = self._name(key)
        if column == "counted" and isinstance(value, int):
            self._office.do(f"Ret indbyggertal for {name}", cost_participants.set_counted, str(key), value)
        elif isinstance(value, CountedAs):
            self._office.do(f"Ret faktor for {name}", cost_participants.set_counted_as, str(key), value)

    def _pasted(self, key: object, column: str, rows: list[list[str]]) -> None:
        """One number goes into its cell; more are looked at first, by name or downwards from the current line."""
        from klyngedesk.ui.finance.paste_dialogs import PasteCounts

        if self._shown is None:
            return
        count = _only_count(rows) if column == "counted" else None
        if key is not None and count is not None:
            self._edited(key, column, count)
            return
        year_id, order = self._shown.id, [str(each) for each in self._table.keys_from(key)]
        pasting(self._office, lambda: PasteCounts(self._window, self._office, year_id, order, rows))

    def _paste_costs(self, rows: list[list[str]]) -> None:
        from klyngedesk.ui.finance.paste_dialogs import PasteCosts

        if self._shown is not None:
            year_id = self._shown.id
            pasting(self._office, lambda: PasteCosts(self._window, self._office, year_id, rows))

    def _move(self, step: int) -> None:
        key = self._table.current_key()
        if key is not None:
            self._office.do(f"Flyt {self._name(key)}", cost_participants.move_share, str(key), step)

    def remove(self) -> None:
        """Take the selected municipalities out of the sharing."""
        rows = self.selected()
        if rows:
            self._office.do(f"Fjern {named(rows)}", cost_participants.remove_shares, [row.id for row in rows])

    def _name(self, key: object) -> str:
        rows = self._shown.rows if self._shown else ()
        return next((row.name for row in rows if row.id == key), "")

    # -- collections

    def mark(self, state: CollectionState) -> None:
        """Mark the selected municipalities as of today."""
        rows = self.selected()
        if rows:
            today = self._office.ask(lambda work: work.today)
            self._office.do(marking(rows, state), collections.mark, [row.id for row in rows], state, today)

    def mark_dated(self) -> None:
        """Mark the selected municipalities as of a day that is asked for."""
        from klyngedesk.ui.finance.collection_dialog import CollectionDialog

        rows = self.selected()
        if rows and self._shown:
            CollectionDialog(self._window, self._office, rows).exec()

    def open_mails(self, state: CollectionState) -> None:
        """Open mail drafts to those concerned, and mark them."""
        if self._shown is None:
            return
        try:
            drafts = collection_drafts(self._office.desk, self._shown.id, state)
        except Refused as refused:
            self._office.refused.emit(refused)
            return
        # Where one cannot be opened none can: that is told once.
        if all(map(self.hand_over.open_draft, drafts)):
            self._office.tell(self.tr("%n mail draft(s) opened", "", len(drafts)))

    # -- dialogs

    def add_municipality(self) -> None:
        """Choose a municipality to take part."""
        from klyngedesk.ui.finance.participant_dialogs import AddDialog

        if self._shown:
            dialog = AddDialog(self._window, self._office, self._shown.id)
            if dialog.exec():
                self._table.set_current(dialog.added)

    def edit_municipality(self) -> None:
        """Write everything about the current municipality."""
        from klyngedesk.ui.finance.participant_dialogs import ShareDialog

        rows = self.selected()
        if len(rows) == 1 and self._shown:
            ShareDialog(self._window, self._office, self._shown, rows[0]).exec()

    def first_year(self) -> None:
        """Begin the cost sharing."""
        from klyngedesk.ui.finance.year_dialogs import FirstYearDialog

        self._make_year(FirstYearDialog(self._window, self._office))

    def new_year(self) -> None:
        """Make the year after the one shown."""
        from klyngedesk.ui.finance.year_dialogs import NewYearDialog

        if self._shown:
            self._make_year(NewYearDialog(self._window, self._office, self._shown.id))

    def _make_year(self, dialog: FirstYearDialog | NewYearDialog) -> None:
        if dialog.exec():
            self.year_made.emit(dialog.made)

    def edit_year(self) -> None:
        """Write the facts of the year."""
        from klyngedesk.ui.finance.year_dialogs import YearDialog

        if self._shown:
            YearDialog(self._window, self._office, self._shown).exec()

    def remove_year(self) -> None:
        """Remove the year shown; undo brings it back."""
        if self._shown:
            self._office.do(f"Fjern fordelingen for {self._shown.year}", cost_years.remove_year, self._shown.id)

    def import_populations(self) -> None:
        """Read populations from a file, look at them, and use them."""
        from klyngedesk.ui.finance.populations_dialog import choose_populations

        if self._shown:
            choose_populations(self._window, self._office, self._shown.id)

    # -- costs

    def edit_line(self, row: CostLineRow | None) -> None:
        """Write a cost, a new one without a row."""
        from klyngedesk.ui.finance.year_dialogs import LineDialog

        if self._shown:
            LineDialog(self._window, self._office, self._shown.id, row).exec()

    def _change_line(self, line_id: str, fields: LineFields) -> None:
        if self._shown:
            label = f"Ret udgiften {fields.title}"
            self._office.do(label, cost_lines.put_line, self._shown.id, line_id, fields)

    def _remove_lines(self, line_ids: list[str]) -> None:
        names = [line.title for line in self._shown.lines if line.id in line_ids] if self._shown else []
        if names:
            what = f"udgiften {names[0]}" if len(names) == 1 else count_text(len(names), "udgift", "udgifter")
            self._office.do(f"Fjern {what}", cost_lines.remove_lines, line_ids)

    # -- files

    def save_excel(self) -> None:
        """Store the year as Excel with live formulas."""
        shown, desk = self._shown, self._office.desk
        if shown:
            name = f"Fordelingsnøgle {shown.year}"
            save_excel(self._office, self._window, name, lambda path: save_cost_sharing(desk, shown.id, path))


def _only_count(rows: Sequence[Sequence[str]]) -> int | None:
    """The number when one cell with a number is all there is."""
    if [len(row) for row in rows] != [1]:
        return None
    try:
        return parse_count(rows[0][0])
    except Refused:
        return None
