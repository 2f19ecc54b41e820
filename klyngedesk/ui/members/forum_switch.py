"""The choice of body: side by side while there is room, else in a list that opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from klyngedesk.services.clusters import BodyRow
from klyngedesk.ui.theme import px, theme
from klyngedesk.ui.widgets.fields import Choice, Combo
from klyngedesk.ui.widgets.layouts import HBox, holder
from klyngedesk.ui.widgets.segmented import Segmented
from klyngedesk.ui.widgets.sizes import fix

_COMBO_WIDTH = 280


class ForumSwitch(QStackedWidget):
    """`chosen` carries the id of a body when the user changes it."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words_shown: dict[str, str] = {}
        name = self.tr("Body")
        self.segments, self.combo = Segmented(name), Combo(name=name)
        fix(self.combo, max_width=_COMBO_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for part in (self.segments, self.combo):
            part.chosen.connect(self._tell)
            self.addWidget(holder(HBox((part, 1) if part is self.combo else part, None)))
        theme().changed.connect(self._fit)

    def show_bodies(self, bodies: Sequence[BodyRow], current: str, today: date) -> None:
        """Offer bodies, those that are closed last and named so."""
        closed = [row for row in bodies if row.is_closed(today)]
        words = {row.id: self._words(row, row in closed) for row in (*_without(bodies, closed), *closed)}
        if words != self._words_shown:
            self._words_shown = words
            self.segments.set_choices(list(words.items()), current)
            self.combo.set_choices([Choice(key, text) for key, text in words.items()], current)
        self.set_current(current)
        self._fit()

    def set_current(self, body_id: str) -> None:
        """Show another body as chosen."""
        self.segments.set_current(body_id)
        self.combo.set_value(body_id)

    def _words(self, row: BodyRow, closed: bool) -> str:
        name = row.short_name or row.name
        return self.tr("{name} (closed)").format(name=name) if closed else name

    def _tell(self, body_id: object) -> None:
        self.set_current(str(body_id))
        self.chosen.emit(str(body_id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setCurrentIndex(0 if self.segments.sizeHint().width() <= self.width() else 1)

    def sizeHint(self) -> QSize:
        return QSize(px(_COMBO_WIDTH), px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(34))


def _without(bodies: Sequence[BodyRow], closed: Sequence[BodyRow]) -> list[BodyRow]:
    return [row for row in bodies if row not in closed]
