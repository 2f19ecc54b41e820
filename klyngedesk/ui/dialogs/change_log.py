"""The change log: every step at the left, and what the current one changed at the right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from klyngedesk.domain.danish import clock_text, sentence_case
from klyngedesk.services.change_log import LogLine, change_log, step_changes
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.dialogs.change_text import ChangeText
from klyngedesk.ui.dialogs.change_words import fate_words
from klyngedesk.ui.language import tr
from klyngedesk.ui.office import Office
from klyngedesk.ui.theme import px
from klyngedesk.ui.widgets.record_table import Column, RecordTable
from klyngedesk.ui.widgets.search_field import SearchField
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.words import date_near

_WIDTH, _HEIGHT, _STACKED = 1040, 420, 560
_LOG, _DETAIL = 640, 352
_ENOUGH = 880


class ChangeLogDialog(BaseDialog):
    """Read only: what can be taken back is taken back by undo."""

    def __init__(self, parent: QWidget, office: Office) -> None:
        subtitle = self.tr("What was done, when and by whom. The newest stands first.")
        super().__init__(parent, self.tr("Change log"), subtitle, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._office = office
        today = office.ask(lambda work: work.today)
        self.filter = SearchField(self.tr("Search in the change log"))
        self.table = RecordTable(self.tr("Changes"), _columns(today), lambda line: line.id, sortable=False)
        self._detail = ChangeText()
        self._panes = self._make_panes()
        self.body.add(self.filter, self._panes)
        self.filter.typed.connect(self.table.set_filter)
        self.filter.entered.connect(self.table.setFocus)
        self.table.current_changed.connect(self._show_step)
        self.table.set_rows(office.ask(change_log))
        self.cancel_button.hide()
        self.set_primary(self.tr("Close"))
        self.table.setFocus()

    def _make_panes(self) -> QSplitter:
        panes = QSplitter()
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(1)
        panes.addWidget(self.table)
        panes.addWidget(self._detail)
        panes.setSizes([px(_LOG), px(_DETAIL)])
        panes.setStretchFactor(0, 1)
        fix(panes, height=_HEIGHT)
        return panes

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= px(_ENOUGH)
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if wanted != self._panes.orientation():
            self._panes.setOrientation(wanted)
            self._panes.setSizes([px(_LOG), px(_DETAIL)])
            fix(self._panes, height=_HEIGHT if beside else _STACKED)

    def _show_step(self, key: object) -> None:
        if isinstance(key, int):
            self._detail.show_changes(self._office.ask(step_changes, key))
        else:
            self._detail.show_changes()


def _columns(today: date) -> list[Column[LogLine]]:
    def when(line: LogLine) -> str:
        return f"{sentence_case(date_near(line.at.date(), today))} {clock_text(line.at.time())}"

    return [
        Column("at", tr("Time"), when, width=172, stretch=0),
        Column("label", tr("What was done"), lambda line: line.label, width=180, stretch=3),
        Column("person", tr("Who"), lambda line: line.person, width=88, stretch=1),
        Column("state", tr("State"), lambda line: fate_words(line.fate), width=152, stretch=0),
    ]
