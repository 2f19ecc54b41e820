"""What the dialogs share that end in a mail draft: to whom it goes, and whether it shall be made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from klyngedesk.services.member_mail import Addresses
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox
from klyngedesk.ui.words import join_list

_NAMED = 6


class DraftChoice:
    """With `only_mark_text` a dialog can also be agreed to without a draft; `drafts` tells whether it shall be made."""

    def __init__(self, dialog: BaseDialog, only_mark_text: str = "", *, drafts: bool = True) -> None:
        self._dialog = dialog
        self.drafts = drafts
        if only_mark_text:
            dialog.add_other(only_mark_text, self.only_mark)

    def only_mark(self) -> None:
        """Agree without a draft; when that is refused, the dialog offers both again."""
        self.drafts = False
        self._dialog.press_primary()
        self.drafts = not self._dialog.result()


class ReceiverList(QWidget):
    """How many receivers a draft has and who, and who gets nothing for want of an address."""

    def __init__(self, title: str, to: Addresses) -> None:
        super().__init__()
        names = [each.name for each in to.recipients]
        count = self.tr("%n receiver(s)", "", len(names))
        words = (
            f"{count}: {self._some(names)}"
            if names
            else self.tr("Nobody has a mail address: write the receivers yourself.")
        )
        box = VBox(Label(title, "label"), Label(words, wrap=True), spacing=12)
        if to.without and names:
            lacking = self.tr("Without a mail address: {names}. They get nothing.")
            box.add(Label(lacking.format(names=join_list(to.without)), "warning", wrap=True))
        self.setLayout(box)

    def _some(self, names: Sequence[str]) -> str:
        rest = len(names) - _NAMED
        if rest <= 0:
            return join_list(list(names))
        return join_list([*names[:_NAMED], self.tr("%n other(s)", "", rest)])
