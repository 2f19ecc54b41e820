"""The recommendation on the page: who recommends, and the at-points below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from klyngedesk.domain.typed import clean_line
from klyngedesk.services.agenda import SectionView
from klyngedesk.ui.meetings.at_points import AtPoints
from klyngedesk.ui.meetings.autosave import Autosave
from klyngedesk.ui.meetings.item_section import SectionBox, StoreText
from klyngedesk.ui.theme import px
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.editing import has_left, mark
from klyngedesk.ui.widgets.fields import suggesting
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox

KEY = "recommendation"
USUAL = ("Sekretariatet", "Formandskabet")
"""Who usually recommends; the first is meant when nobody is named, as in the papers."""


class RecommenderField(QLineEdit):
    """A name inside the line "Sekretariatet indstiller,": as wide as its words."""

    edited = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "inline")
        self.setFrame(False)
        # Qt keeps 2 px before the text of a line; here it stands in line with the text below.
        self.setTextMargins(-2, 0, 0, 0)
        self.setPlaceholderText(USUAL[0])
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Who recommends"))
        self._names = QStringListModel(self)
        completer = suggesting(self._names, self)
        completer.activated.connect(lambda _: self.edited.emit())
        self.setCompleter(completer)
        self.textEdited.connect(lambda _: self.edited.emit())
        self.textChanged.connect(lambda _: self.updateGeometry())

    def suggest(self, names: Sequence[str]) -> None:
        """Offer names while one is typed."""
        self._names.setStringList([*USUAL, *names])

    def widget(self) -> QWidget:
        """What gets the label and the focus."""
        return self

    def value(self) -> str:
        """The name; empty for the usual one."""
        return clean_line(self.text())

    def set_value(self, value: object) -> None:
        """Show a name; nothing is told as the user's."""
        self.setText(str(value))
        self.setCursorPosition(0)

    def set_invalid(self, invalid: bool) -> None:
        """Show the border of an error, or the usual one."""
        mark(self, "invalid", invalid)

    def sizeHint(self) -> QSize:
        words = self.text() or self.placeholderText()
        return QSize(self.fontMetrics().horizontalAdvance(words) + px(3), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), super().minimumSizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if has_left(event):
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


class RecommendationBox(SectionBox):
    """The section with the at-points; `store_recommender` takes the name and tells whether it was stored."""

    def __init__(self, section: SectionView, store: StoreText, store_recommender: Callable[[object], bool]) -> None:
        self._points = AtPoints(section.title, section.help_text)
        super().__init__(section, store, self._points)
        self._recommender = RecommenderField()
        self._recommender_saving = Autosave(self._recommender, store_recommender)
        self._add = Button(self.tr("Add at-point"), "flat", "plus")
        self._add.clicked.connect(self._points.add_point)
        self.body.insertLayout(1, HBox(self._recommender, Label(self.tr("recommends,"), "sub"), None, spacing=0))
        self.body.insertLayout(3, HBox(20, self._add, None, spacing=0))

    def stops(self) -> tuple[QWidget, ...]:
        return self._recommender, self.text, self._add

    def show_recommender(self, name: str, names: Sequence[str], *, other: bool) -> None:
        """Show who recommends, of another item or as it is stored now."""
        self._recommender.suggest(names)
        (self._recommender_saving.begin if other else self._recommender_saving.refresh)(name)

    def let_go(self) -> None:
        self._recommender_saving.let_go()
        super().let_go()

    def flush(self) -> None:
        self._recommender_saving.flush()
        super().flush()

    def lock(self, locked: bool) -> None:
        super().lock(locked)
        self._recommender.setReadOnly(locked)
        self._add.setVisible(not locked)
