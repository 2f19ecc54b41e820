"""F1 in a dialog: the window's own is out of reach while a dialog holds it."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog


def help_by_f1(dialog: QDialog, page: str) -> None:
    """Let F1 open the help at a page, beside the dialog and as long as it is there."""

    def show() -> None:
        from klyngedesk.ui.help.window import show_help

        show_help(dialog, page)

    QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog, show)
