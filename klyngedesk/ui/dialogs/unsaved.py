"""What waits to be stored: why, what it says, and the ways on."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.problems import refuse
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.unsaved import Unsaved, Waiting
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox
from klyngedesk.ui.widgets.surfaces import Panel

_LONGEST = 240


class UnsavedDialog(BaseDialog):
    """Primary: try again. It closes, accepted, when nothing waits any more: stored, also meanwhile, or given up.

    `leaving` asks before the window closes.
    """

    def __init__(self, parent: QWidget | None, unsaved: Unsaved, *, leaving: bool = False) -> None:
        text = self.tr("What you typed is kept here, and the program tries again by itself to store it.")
        super().__init__(parent, self.tr("Something is not saved"), text)
        self._unsaved = unsaved
        self._shown: list[Waiting] = []
        self._cards: list[Panel] = []
        self._show_waiting()
        unsaved.changed.connect(self._follow)
        self._copy = self.add_help(self.tr("Copy the text"), self.copy)
        self.add_other(self.tr("Close without saving") if leaving else self.tr("Discard the text"), self._give_up)
        self.cancel_button.show_as(self.tr("Stay here") if leaving else self.tr("Close"))
        self.set_primary(self.tr("Try again"))

    def _follow(self) -> None:
        """Show what has come or gone since; with nothing left there is nothing more to ask."""
        if self._unsaved:
            self._show_waiting()
            self.grow()
        elif self.isVisible():
            self.accept()

    def _show_waiting(self) -> None:
        if self._unsaved.why is not None:
            self.show_refusal(self._unsaved.why)
        waiting = self._unsaved.waiting()
        if waiting == self._shown:
            return
        self._shown = waiting
        for former in self._cards:
            former.hide()
            former.deleteLater()
        self._cards = [self._card(each) for each in waiting]
        self.body.add(*self._cards)
        for card in self._cards:
            card.show()

    def _card(self, waiting: Waiting) -> Panel:
        text = waiting.text
        shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()} …"
        box = VBox(Label(waiting.label, "label"), Label(shown, wrap=True), margins=(12, 8, 12, 8), spacing=2)
        return Panel("well", box)

    def copy(self) -> None:
        """Put all that waits on the clipboard."""
        parts = [f"{each.label}\n{each.text}" for each in self._unsaved.waiting()]
        QGuiApplication.clipboard().setText("\n\n".join(parts))
        self._copy.show_as(self.tr("Copied"))

    def _give_up(self) -> None:
        self._unsaved.drop()

    def submit(self) -> None:
        if not self._unsaved.try_again():
            raise self._unsaved.why or refuse("store.disk_error")
