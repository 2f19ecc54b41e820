"""What minutes still miss, each line leading to its place; and the dialog that tells it before the meeting ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.services.minutes_lacking import Gap, Missing
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.buttons import LineButton
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox

_MOST = 6


class MissingList(QWidget):
    """A line for each of the first things that are missing; `chosen` carries the one whose place is wanted."""

    chosen = Signal(object)

    def __init__(self, missing: Sequence[Missing], *, last_chance: bool = False) -> None:
        """With `last_chance` it cannot be written afterwards."""
        super().__init__()
        told = self._told(missing)
        self.lines = tuple(self._line(words, first) for words, first in told[:_MOST])
        title = self.tr("The minutes are not complete")
        text = self.tr("Choose a line to go there. Nothing of it stops you: it can be written afterwards too.")
        if last_chance:
            text = self.tr("Choose a line to go there. When the minutes are approved, it can no longer be written.")
        box = VBox(Banner("warn", title, text), VBox(*(HBox(line, None) for line in self.lines), spacing=0), spacing=8)
        if len(told) > _MOST:
            more = self.tr("and %n more place(s)", "", len(told) - _MOST)
            box.add(HBox(Label(more, "caption"), margins=(34, 0, 0, 0)))
        self.setLayout(box)

    def _line(self, words: str, to: Missing) -> LineButton:
        button = LineButton(words, "flat", "arrow-right", tooltip=to.name)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self.chosen.emit(to))
        return button

    def _told(self, missing: Sequence[Missing]) -> list[tuple[str, Missing]]:
        """The seats in one line, however many; everything else in a line of its own."""
        seats = [each for each in missing if each.gap is Gap.ATTENDANCE]
        rest = [(self._words(each), each) for each in missing if each.gap is not Gap.ATTENDANCE]
        if not seats:
            return rest
        return [(self.tr("Attendance is missing for %n seat(s)", "", len(seats)), seats[0]), *rest]

    def _words(self, missing: Missing) -> str:
        words = {
            Gap.DECISION: self.tr("Item {number} has no decision: {name}"),
            Gap.OUTCOME: self.tr("Item {number} has no outcome: {name}"),
            Gap.TEXT: self.tr("Item {number} has no text of its decision: {name}"),
            Gap.WHERE: self.tr("Item {number} is sent on, but not where to: {name}"),
            Gap.RESERVATION: self.tr("Item {number} has a reservation without text: {name}"),
            Gap.WHO: self.tr("Nobody is responsible, item {number}: {name}"),
            Gap.DUE: self.tr("There is no deadline, item {number}: {name}"),
            Gap.WHO_AND_DUE: self.tr("Nobody is responsible and there is no deadline, item {number}: {name}"),
        }
        return words[missing.gap].format(number=missing.number, name=missing.name)


class MinutesDialog(BaseDialog):
    """Tells what the minutes miss; `wanted` is the place to go to when the user would correct it first."""

    def __init__(
        self, parent: QWidget, title: str, subtitle: str, missing: Sequence[Missing], *, last_chance: bool = False
    ) -> None:
        super().__init__(parent, title, subtitle)
        self.wanted: Missing | None = None
        if missing:
            listed = MissingList(missing, last_chance=last_chance)
            listed.chosen.connect(self._go_to)
            self.body.add(listed)
            self.cancel_button.show_as(self.tr("Correct first"))
            self.cancel_button.clicked.connect(lambda: self._go_to(missing[0]))

    def _go_to(self, missing: Missing) -> None:
        self.wanted = missing
        self.reject()


class EndDialog(MinutesDialog):
    """Before a meeting ends whose minutes miss something."""

    def __init__(self, parent: QWidget, missing: Sequence[Missing]) -> None:
        text = self.tr("The decisions get their numbers, and what is postponed goes on to the next meeting.")
        super().__init__(parent, self.tr("End meeting"), text, missing)
        self.set_primary(self.tr("End all the same"))
