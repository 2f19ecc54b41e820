"""How far the parties are with a decision at home, under the item it was taken on, and the way to register it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.meeting_states import BEFORE_HELD
from klyngedesk.services import home_approvals
from klyngedesk.services.agenda import ItemView
from klyngedesk.ui.meetings.home_words import told
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox


class HomeBox(QWidget):
    """Nothing is shown before something is decided; `indent` is the room at both sides."""

    def __init__(self, office: Office, *, indent: int = 0) -> None:
        super().__init__()
        self._office = office
        self._item: ItemView | None = None
        self._told = Label("", "sub", wrap=True)
        self._heading = Label(self.tr("Approval at home"), "strong")
        self.ask = Button(self.tr("Approval at home …"), "flat", "landmark")
        self.ask.setToolTip(self.tr("Which parties approve the decision at home, and what they answered."))
        self.ask.clicked.connect(self._open)
        words = VBox(self._heading, self._told, margins=(indent, 4, indent, 0), spacing=2)
        row = HBox(self.ask, None, margins=(max(indent - 8, 0), 0, indent, indent))
        self.setLayout(VBox(words, row, spacing=2))
        self.hide()

    def show_item(self, item: ItemView) -> None:
        """Show what is registered of an item's decision."""
        self._item = item
        view = self._office.ask(home_approvals.home_approvals, item.id)
        # Only what a meeting has decided can be taken home; while it is held that is still being written.
        self.setVisible(view.decided and (item.state not in BEFORE_HELD or bool(view.rows)))
        self._told.setText(told(view.rows))
        self._told.setVisible(bool(view.rows))
        self._heading.setVisible(bool(view.rows))

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab goes."""
        return (self.ask,)

    def _open(self) -> None:
        from klyngedesk.ui.meetings.home_dialog import HomeDialog

        if self._item is not None:
            dialog = HomeDialog(self._office, self.window(), self._item.id, self._item.number, self._item.title)
            dialog.exec()
            dialog.deleteLater()
