"""What stands in the place of rows when a search leaves none of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QAbstractItemView

from klyngedesk.ui.theme import px
from klyngedesk.ui.widgets.labels import Label

_ABOVE = 16


class NothingFound(Label):
    """Lies on a list or a table, and follows its rows and its size."""

    def __init__(self, view: QAbstractItemView, beside: int) -> None:
        """`beside` is where the words of the rows begin, in design pixels."""
        super().__init__("", "sub", wrap=True)
        self._view, self._beside, self._typed = view, beside, ""
        self.setParent(view.viewport())
        view.viewport().installEventFilter(self)
        view.model().modelReset.connect(self._tell)
        self.hide()

    def search(self, typed: str) -> None:
        """Tell when nothing is left of the rows by what was typed."""
        self._typed = typed.strip()
        self._tell()

    def _tell(self) -> None:
        nothing = bool(self._typed) and not self._view.model().rowCount()
        if nothing:
            self.setText(self.tr("Nothing found for »{text}«.").format(text=self._typed))
            self._follow()
        self.setVisible(nothing)

    def _follow(self) -> None:
        width = self._view.viewport().width() - 2 * px(self._beside)
        self.setGeometry(QRect(px(self._beside), px(_ABOVE), width, self.heightForWidth(width)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's name: keep to the width of the view."""
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return False
