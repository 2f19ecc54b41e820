"""What a part of a purse is to the tab around it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from klyngedesk.ui.page import Breadth
from klyngedesk.ui.widgets.surfaces import Panel


class FinanceView(Panel):
    """A part of a purse: the sharing, the grants, the postings or the statement."""

    def __init__(self) -> None:
        super().__init__("pane")

    def refresh(self) -> None:
        """Show the stored state."""

    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, the main list first."""
        return ()

    def narrow(self, breadth: Breadth) -> None:
        """Arrange for the room there is."""

    def flush(self) -> None:
        """Store what is being typed."""

    def new_words(self) -> str:
        """What Ctrl+N does here; empty: nothing."""
        return ""

    def new(self) -> None:
        """Make what `new_words` says."""

    def save_excel(self) -> None:
        """Store what is shown as an Excel file."""

    def own_actions(self) -> Sequence[QAction]:
        """The actions that work only while this part is shown."""
        return ()
