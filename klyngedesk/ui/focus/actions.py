"""Everything that can be done on the tab Fokusområder, with its words and keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from klyngedesk.domain.kinds import FocusState


class Actions(QObject):
    """Once for menus, buttons and keyboard. `states` moves the focus area to a state."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new = self._make(self.tr("New focus area …"), "Ctrl+N")
        self.edit = self._make(self.tr("Edit focus area …"), "Ctrl+E")
        self.parties = self._make(self.tr("Choose who takes part …"), "Ctrl+Shift+D")
        self.effort = self._make(self.tr("Add effort …"), "Ctrl+Shift+I")
        self.figure = self._make(self.tr("Add key figure …"), "Ctrl+Shift+K")
        self.value = self._make(self.tr("Add measuring …"), "Ctrl+M")
        self.note = self._make(self.tr("Add note to a committee …"), "Ctrl+Shift+U")
        self.paper = self._make(self.tr("Make note in Word"), "Ctrl+P")
        self.states = {
            FocusState.PROPOSAL: self._make(self.tr("Make it a proposal")),
            FocusState.ACTIVE: self._make(self.tr("Make it active")),
            FocusState.PAUSED: self._make(self.tr("Put it on hold")),
            FocusState.FINISHED: self._make(self.tr("Finish it")),
        }
        self.up = self._make(self.tr("Move up"), "Alt+Up", local=True)
        self.down = self._make(self.tr("Move down"), "Alt+Down", local=True)
        self.remove = self._make(self.tr("Remove focus area"))
        self._lines: list[QAction] = []

    def _make(self, text: str, key: str = "", *, local: bool = False) -> QAction:
        """An action; a `local` key works only in the list, so that texts keep theirs."""
        made = QAction(text, self)
        if key:
            made.setShortcut(QKeySequence(key))
            if local:
                made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return made

    def _line(self) -> QAction:
        made = QAction(self)
        made.setSeparator(True)
        self._lines.append(made)
        return made

    def on_area(self) -> list[QAction]:
        """What needs a focus area."""
        adding = (self.effort, self.figure, self.value, self.note, self.paper)
        return [self.edit, self.parties, *adding, *self.states.values(), self.up, self.down, self.remove]

    def listed(self) -> list[QAction]:
        """All of them, as a menu shows them."""
        adding = (self.effort, self.figure, self.value, self.note)
        return [
            *(self.new, self.edit, self.parties, self._line()),
            *(*adding, self._line(), *self.states.values(), self._line()),
            *(self.up, self.down, self.remove),
        ]

    def of_area(self) -> list[QAction]:
        """What concerns the focus area itself, for the menu of its line and its head."""
        return [self.edit, self.parties, self._line(), *self.states.values(), self._line(), self.up, self.down,
                self.remove]  # fmt: skip
