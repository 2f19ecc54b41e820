"""Everything that can be done on the tab Fokusområder, with its words and keys."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from klyngedesk.domain.kinds import FocusState
from klyngedesk.ui.action_group import ActionGroup


class Actions(ActionGroup):
    """Once for menus, buttons and keyboard. `states` moves the focus area to a state."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new = self.make(self.tr("New focus area …"), "Ctrl+N")
        self.edit = self.make(self.tr("Edit focus area …"), "Ctrl+E")
        self.parties = self.make(self.tr("Choose who takes part …"), "Ctrl+Shift+D")
        self.effort = self.make(self.tr("Add effort …"), "Ctrl+Shift+I")
        self.figure = self.make(self.tr("Add key figure …"), "Ctrl+Shift+K")
        self.value = self.make(self.tr("Add measuring …"), "Ctrl+M")
        self.note = self.make(self.tr("Add note to a committee …"), "Ctrl+Shift+U")
        self.paper = self.make(self.tr("Make note in Word"), "Ctrl+P")
        self.states = {
            FocusState.PROPOSAL: self.make(self.tr("Make it a proposal")),
            FocusState.ACTIVE: self.make(self.tr("Make it active")),
            FocusState.PAUSED: self.make(self.tr("Put it on hold")),
            FocusState.FINISHED: self.make(self.tr("Finish it")),
        }
        self.up = self.make(self.tr("Move up"), "Alt+Up", local=True)
        self.down = self.make(self.tr("Move down"), "Alt+Down", local=True)
        self.remove = self.make(self.tr("Remove focus area"))

    def on_area(self) -> list[QAction]:
        """What needs a focus area."""
        adding = (self.effort, self.figure, self.value, self.note, self.paper)
        return [self.edit, self.parties, *adding, *self.states.values(), self.up, self.down, self.remove]

    def listed(self) -> list[QAction]:
        """All of them, as a menu shows them."""
        adding = (self.effort, self.figure, self.value, self.note)
        return [
            *(self.new, self.edit, self.parties, self.line()),
            *(*adding, self.line(), *self.states.values(), self.line()),
            *(self.up, self.down, self.remove),
        ]

    def of_area(self) -> list[QAction]:
        """What concerns the focus area itself, for the menu of its line and its head."""
        return [self.edit, self.parties, self.line(), *self.states.values(), self.line(), self.up, self.down,
                self.remove]  # fmt: skip
