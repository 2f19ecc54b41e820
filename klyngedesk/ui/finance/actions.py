"""Everything that can be done on the tab Økonomi, with its words and keys, once for menus, buttons and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from klyngedesk.ui.action_group import ActionGroup


class CommonActions(ActionGroup):
    """What every part of a purse offers, each in its own way."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new = self.make("", "Ctrl+N")
        self.excel = self.make(self.tr("Store as Excel …"), "Ctrl+Shift+E")
        self.word = self.make(self.tr("Make sharing key in Word"), "Ctrl+P")
        self.print = self.make(self.tr("Print sharing key"), "Ctrl+Shift+P")


class SharingActions(ActionGroup):
    """What is done to a year's sharing (`on_year`), and to the selected participants (`on_share`)."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new_year = self.make(self.tr("New year …"), "Ctrl+Shift+N")
        self.edit_year = self.make(self.tr("Edit year …"), "Ctrl+E")
        self.remove_year = self.make(self.tr("Remove year"))
        self.populations = self.make(self.tr("Import populations …"), "Ctrl+I")
        self.paste = self.make(self.tr("Paste numbers of inhabitants …"))
        self.paste_costs = self.make(self.tr("Paste costs …"))
        self.edit = self.make(self.tr("Edit municipality …"), "Ctrl+Return")
        self.up = self.make(self.tr("Move up"), "Alt+Up", local=True)
        self.down = self.make(self.tr("Move down"), "Alt+Down", local=True)
        self.remove = self.make(self.tr("Remove from the sharing"))
        self.sent = self.make(self.tr("Mark as sent"), "Ctrl+Shift+A")
        self.reminded = self.make(self.tr("Mark as reminded"), "Ctrl+Shift+R")
        self.paid = self.make(self.tr("Mark as paid"), "Ctrl+Shift+B")
        self.dated = self.make(self.tr("Mark with a date …"), "Ctrl+D")
        self.on_year = [
            *(self.new_year, self.edit_year, self.remove_year, self.line()),
            *(self.populations, self.paste, self.paste_costs, self.line()),
        ]
        self.on_share = [
            *(self.edit, self.up, self.down, self.remove, self.line()),
            *(self.sent, self.reminded, self.paid, self.dated),
        ]


class FundsActions(ActionGroup):
    """What is done to the current grant (`on_grant`), and to what was received."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.allocation = self.make(self.tr("Add received funds …"))
        self.edit = self.make(self.tr("Edit grant …"), "Ctrl+E")
        self.remove = self.make(self.tr("Remove grant"))
        self.budget = self.make(self.tr("Add budget line …"), "Ctrl+Shift+N")
        self.posting = self.make(self.tr("New posting of the grant …"))
        self.decision = self.make(self.tr("Go to the decision"))
        self.paste_budget = self.make(self.tr("Paste budget of the grant …"))
        self.paste_received = self.make(self.tr("Paste received funds …"))
        self.on_grant = [
            *(self.edit, self.budget, self.paste_budget, self.posting, self.decision),
            *(self.line(), self.remove),
        ]
        self.on_received = [self.allocation, self.paste_received]


class PostingActions(ActionGroup):
    """What is done to the selected postings (`on_posting`), and with what was copied elsewhere."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.edit = self.make(self.tr("Edit posting …"), "Ctrl+E")
        self.remove = self.make(self.tr("Remove posting"))
        self.paste = self.make(self.tr("Paste postings …"))
        self.on_posting = [self.edit, self.remove, self.line(), self.paste]


class Actions(QObject):
    """All of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.common, self.sharing = CommonActions(self), SharingActions(self)
        self.funds, self.postings = FundsActions(self), PostingActions(self)

    def of_parts(self) -> list[QAction]:
        """What is done in single parts, in the order of the menu."""
        return [
            *self.sharing.on_year,
            *self.sharing.on_share,
            *(*self.funds.on_received, *self.funds.on_grant),
            *self.postings.on_posting,
        ]
