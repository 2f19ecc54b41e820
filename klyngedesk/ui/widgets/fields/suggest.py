"""A line of text with suggestions: one of them, or anything else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from klyngedesk.domain.typed import clean_line
from klyngedesk.ui.widgets.fields.box import Box
from klyngedesk.ui.widgets.fields.suggesting import suggesting
from klyngedesk.ui.widgets.spent import is_for_window


class SuggestField(Box):
    """Typing finds suggestions by any part of them; Alt+Down or the arrow shows all. The value is the text."""

    chosen = Signal()

    def __init__(self, suggestions: Sequence[str] = (), *, name: str = "", placeholder: str = "") -> None:
        """`chosen` tells that a suggestion was taken from the list."""
        super().__init__()
        self.setEditable(True)
        self._line = self._own_line()
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._line.setPlaceholderText(placeholder)
        # Qt keeps 2 px around the text of a line; here it begins where that of other combos does.
        self._line.setTextMargins(-2, 0, -2, 0)
        self._line.textEdited.connect(lambda _: self.edited.emit())
        self.activated.connect(self._taken)
        self.set_name(name)
        self.setCompleter(suggesting(self.model(), self._line))
        self.set_suggestions(suggestions)

    def _own_line(self) -> QLineEdit:
        """The line that an editable combo makes; one of ours would get the look of a field of its own."""
        line = self.lineEdit()
        assert line is not None
        return line

    def set_name(self, name: str) -> None:
        """What is read aloud."""
        self.setAccessibleName(name)
        self._line.setAccessibleName(name)

    def set_suggestions(self, suggestions: Sequence[str]) -> None:
        """Offer other suggestions; the text stays."""
        if [self.itemText(i) for i in range(self.count())] == list(suggestions):
            return
        text = self._line.text()
        self.clear()
        self.addItems(list(suggestions))
        self.set_value(text)

    def value(self) -> str:
        """The text, without spaces around."""
        return clean_line(self._line.text())

    def set_value(self, value: object) -> None:
        """Show a text; nothing is told as the user's."""
        self.setCurrentIndex(self.findText(str(value), Qt.MatchFlag.MatchFixedString))
        self._line.setText(str(value))
        self._line.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        # Qt tells of what it does itself before there is a line.
        line = self.lineEdit()
        return not (line is not None and is_for_window(event, line)) and super().event(event)

    def _taken(self, _number: int) -> None:
        self._line.setCursorPosition(0)
        self.edited.emit()
        self.chosen.emit()
