"""Everything that can be done on the tab Medlemmer, with its words and keys, once for menus, buttons and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from klyngedesk.ui.action_group import ActionGroup


class SeatActions(ActionGroup):
    """What is done to a seat and to the person on it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new = self.make(self.tr("New seat …"), "Ctrl+N", icon_name="plus")
        self.edit = self.make(self.tr("Edit seat …"), "F2", local=True)
        self.replace = self.make(self.tr("Change person …"), "Ctrl+R", icon_name="user-plus")
        self.mail = self.make(self.tr("Write mail"), "Ctrl+Shift+M", icon_name="mail")
        self.person = self.make(self.tr("Edit person …"), "Ctrl+E")
        self.substitutes = self.make(self.tr("Substitutes …"), "Ctrl+Shift+S")
        self.offer = self.make(self.tr("Offer of the seat …"))
        self.period = self.make(self.tr("Edit period …"))
        self.end = self.make(self.tr("End membership …"), "Ctrl+Shift+X")
        self.remove = self.make(self.tr("Remove seat"), "Del", local=True)

    def of_seat(self) -> list[QAction]:
        """Those that concern the current seat, in the order of its menu."""
        return [
            *(self.replace, self.substitutes, self.person, self.mail, self.line()),
            *(self.edit, self.offer, self.period, self.end, self.line(), self.remove),
        ]


class BodyActions(ActionGroup):
    """What is done to the body as a whole, and to the parties."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new = self.make(self.tr("New body …"), "Ctrl+Shift+N")
        self.edit = self.make(self.tr("Edit body …"))
        self.rules = self.make(self.tr("Edit the rules of composition …"))
        self.catalogue = self.make(self.tr("Deadlines, sections and standing items …"))
        self.close = self.make(self.tr("Close body …"))
        self.reopen = self.make(self.tr("Reopen body"))
        self.parties = self.make(self.tr("Organisations …"), "Ctrl+Shift+O")

    def listed(self) -> list[QAction]:
        """In the order of the menu."""
        of_body = (self.edit, self.rules, self.catalogue, self.close, self.reopen)
        return [self.new, *of_body, self.line(), self.parties]


class ListActions(ActionGroup):
    """The list of members as it goes out and comes in."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.word = self.make(self.tr("Make member list in Word"), "Ctrl+P")
        self.open = self.make(self.tr("Open in Word"))
        self.show = self.make(self.tr("Show in folder"))
        self.copy = self.make(self.tr("Copy mail addresses"), "Ctrl+Shift+C")
        self.mail = self.make(self.tr("Write mail to all"))
        self.read = self.make(self.tr("Fetch members from Excel …"), "Ctrl+I")
        self.paste = self.make(self.tr("Paste members …"))
        self.excel = self.make(self.tr("Store as Excel …"), "Ctrl+Shift+E")

    def listed(self) -> list[QAction]:
        """In the order of the menu."""
        return [
            *(self.word, self.open, self.show, self.line(), self.copy, self.mail, self.line()),
            *(self.read, self.paste, self.excel),
        ]
