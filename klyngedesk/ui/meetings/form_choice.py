"""How a meeting is held, as a switch that a form field can hold."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.kinds import MeetingForm
from klyngedesk.ui.widgets.segmented import Segmented


class FormChoice(Segmented):
    """In a room, by video, or both; an Editor whose value is a MeetingForm."""

    edited = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.set_choices(
            (
                (MeetingForm.PHYSICAL, self.tr("In person")),
                (MeetingForm.VIRTUAL, self.tr("Online")),
                (MeetingForm.HYBRID, self.tr("Both")),
            )
        )
        self.chosen.connect(lambda _: self.edited.emit())

    def widget(self) -> QWidget:
        """What gets the label and the focus."""
        return self

    def value(self) -> MeetingForm:
        """The form chosen."""
        return MeetingForm(str(self.current()))

    def set_value(self, value: object) -> None:
        """Show a form; nothing is told as the user's."""
        self.set_current(MeetingForm(str(value)))

    def set_invalid(self, invalid: bool) -> None:
        """Every choice is fine."""
