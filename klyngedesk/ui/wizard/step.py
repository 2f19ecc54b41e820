"""What every step of the wizard is to the wizard around it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from klyngedesk.ui.widgets.fields import FormField
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox, holder, scroller
from klyngedesk.ui.wizard.draft import Draft


class WizardStep(QWidget):
    """A title, a line below it, and the content of one step, which scroll together.

    `changed` says that it may have become possible, or impossible, to go on; `go_on` that the user wants to.
    """

    changed = Signal()
    go_on = Signal()

    def __init__(self, title: str, subtitle: str, content: QLayout) -> None:
        super().__init__()
        head = (Label(title, "h2", wrap=True), Label(subtitle, "sub", wrap=True))
        inner = VBox(*head, 12, (content, 1), margins=(32, 28, 32, 16), spacing=4)
        self._area = scroller(holder(inner), follows=True)
        self.setLayout(VBox(self._area))

    def show_draft(self, draft: Draft) -> None:
        """Show what is gathered so far."""

    def read(self, draft: Draft) -> Draft:
        """The draft with what this step gathers; raises Refused when something cannot stand though each field can."""
        return draft

    def check(self) -> bool:
        """Say under each field what is wrong with it, and go to the first of them; tells whether all are fine."""
        wrong = [field for field in self.findChildren(FormField) if not field.check()]
        if wrong:
            upper = min(wrong, key=lambda field: field.mapTo(self, QPoint()).y())
            upper.editor.widget().setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def ready(self) -> bool:
        """Whether there is enough to go on."""
        return True

    def first_field(self) -> QWidget | None:
        """Where the work of the step starts; None when there is only to read."""
        return None

    def begin(self, otherwise: QWidget) -> None:
        """Show the step from its top, with the focus where its work starts, or `otherwise`."""
        self._area.verticalScrollBar().setValue(0)
        (self.first_field() or otherwise).setFocus(Qt.FocusReason.TabFocusReason)

    def narrow(self, narrow: bool) -> None:
        """Arrange for little room, or for the usual."""
