"""An error in three lines: what happened, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.theme import Token
from klyngedesk.ui.widgets.labels import IconLabel, Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.wording import Sentence

_LOOKS: tuple[tuple[str, Token], ...] = (("circle-alert", "err"), ("shield-check", "ok"), ("arrow-right", "accent"))


class ErrorDialog(BaseDialog):
    """`title` says what could not be done; `details` are copied for the help desk and never shown.

    The primary button is "Luk", or what `set_primary` says; add other ways out with `add_other`.
    """

    def __init__(self, parent: QWidget | None, title: str, sentence: Sentence, details: str = "") -> None:
        super().__init__(parent, title)
        self._sentence, self._details = sentence, details
        safe = sentence.safe or self.tr("Everything you have written is stored.")
        self._lines = (
            (self.tr("What happened"), sentence.happened),
            (self.tr("Nothing is lost"), safe),
            (self.tr("What to do"), sentence.do),
        )
        for (icon_name, token), (heading, text) in zip(_LOOKS, self._lines, strict=True):
            if text:
                self._add_line(icon_name, token, heading, text)
        self.cancel_button.hide()
        self.set_primary(self.tr("Close"))
        self._copy = self.add_help(self.tr("Copy error message"), self.copy)

    def _add_line(self, icon_name: str, token: Token, heading: str, text: str) -> None:
        words = VBox(Label(heading, "strong"), Label(text, "sub", wrap=True), spacing=2)
        self.body.add(HBox(VBox(IconLabel(icon_name, token, 20), None), (words, 1), spacing=12))

    def copy(self) -> None:
        """Put the three lines and the details on the clipboard."""
        lines = [f"{heading}: {text}" for heading, text in self._lines if text]
        parts = [self.windowTitle(), *lines, self._details]
        QGuiApplication.clipboard().setText("\n".join(part for part in parts if part))
        self._copy.show_as(self.tr("Copied"))
