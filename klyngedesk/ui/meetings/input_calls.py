"""Asking the municipalities for input, following what they answer, and reminding them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from klyngedesk.services import input_mail
from klyngedesk.services.desk import Desk
from klyngedesk.services.meetings import MeetingView
from klyngedesk.ui.handing_over import HandOver
from klyngedesk.ui.meetings.call_dialogs import AskingDialog, CallDialog, RemindDialog
from klyngedesk.ui.meetings.input_dialogs import InputsDialog
from klyngedesk.ui.office import Office


class InputCalls:
    """What the municipalities are asked is registered first, then opens as a draft."""

    def __init__(self, office: Office, window: QWidget, hand_over: HandOver) -> None:
        self._office, self._window, self._hand_over = office, window, hand_over

    def call(self, view: MeetingView) -> None:
        """Ask for items and annexes, with a deadline."""
        self._ask(CallDialog(self._office, self._window, view), input_mail.write_call, view)

    def remind(self, view: MeetingView) -> None:
        """Remind those who have not answered."""
        self._ask(RemindDialog(self._office, self._window, view), input_mail.write_reminder, view)

    def follow(self, view: MeetingView) -> None:
        """Show what has been answered."""
        dialog = InputsDialog(self._office, self._window, view)
        dialog.exec()
        dialog.deleteLater()
        if dialog.remind_wanted:
            self.remind(view)

    def _ask(self, dialog: AskingDialog, write: Callable[[Desk, str], Path], view: MeetingView) -> None:
        agreed = bool(dialog.exec())
        dialog.deleteLater()
        if agreed and dialog.choice.drafts:
            self._hand_over.draft(lambda: write(self._office.desk, view.id))
