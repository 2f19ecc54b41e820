"""The pane at the right: how the body is composed, and the chosen seat."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.ui.members.composition_card import CompositionCard
from klyngedesk.ui.members.seat_card import SeatCard
from klyngedesk.ui.office import Office
from klyngedesk.ui.theme import px
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder, scroller
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import HLine, Panel


class SidePane(Panel):
    """`back_wanted` leads to the seats again where only one pane has room."""

    back_wanted = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__("aside")
        self.composition, self.seat = CompositionCard(), SeatCard(office)
        self._hint = Label(self.tr("Choose a seat to see who sits on it."), "caption", wrap=True)
        back = Button(self.tr("Back to the seats"), "flat", "arrow-left")
        back.clicked.connect(self.back_wanted)
        self._back = holder(HBox(back, None, margins=(12, 4, 0, 0)))
        self._back.hide()
        self._line = HLine()
        inner = VBox(self.composition, self._line, self.seat, self._hint, None, margins=(24, 16, 24, 16), spacing=16)
        self._area = scroller(holder(inner))
        self.setLayout(VBox(self._back, (self._area, 1), spacing=0))
        self.seat.hide()
        fix(self, min_width=320)

    def show_back(self, shown: bool) -> None:
        """Offer the way back."""
        self._back.setVisible(shown)

    def show_chosen(self, chosen: bool) -> None:
        """Whether a seat or a person is chosen."""
        self.seat.setVisible(chosen)
        self._hint.setVisible(not chosen)

    def bring_seat(self, *, to_top: bool = False) -> None:
        """Scroll as little as shows who sits on the chosen seat; `to_top` where the pane was opened for that alone."""
        # The card has its new height when this round of events is over.
        QTimer.singleShot(0, self, lambda: self._scroll_to_seat(to_top))

    def bring_composition(self) -> None:
        """Scroll to the composition."""
        self._area.verticalScrollBar().setValue(0)

    def _scroll_to_seat(self, to_top: bool) -> None:
        if not self.seat.isVisible():
            return
        bar, room = self._area.verticalScrollBar(), self._area.viewport().height()
        top, needed = self.seat.y(), min(self.seat.head_height() + px(8), room)
        if to_top:
            bar.setValue(top - px(16))
        elif top + needed > bar.value() + room:
            bar.setValue(top + needed - room)
        elif top < bar.value():
            bar.setValue(top - px(16))

    def first_field(self) -> QWidget:
        """Where the focus goes when the pane is asked for."""
        return self.seat.more if self.seat.isVisible() else self
