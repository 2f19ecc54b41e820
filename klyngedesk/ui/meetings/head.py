"""The head of a meeting: what it is, where it stands, and the one thing to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services.meetings import MeetingView
from klyngedesk.ui.meetings.steps import current_step, date_line, heading, steps
from klyngedesk.ui.widgets.buttons import Button, IconButton
from klyngedesk.ui.widgets.page_header import HeaderFrame
from klyngedesk.ui.widgets.stepper import Stepper


@dataclass(frozen=True)
class Buttons:
    """What the head offers: the one next thing, one beside it, and a quiet one before them."""

    primary: QAction | None = None
    beside: QAction | None = None
    quiet: QAction | None = None


class MeetingHead(HeaderFrame):
    """Title, date line, stepper; its buttons are actions of the page and follow them in words and use.

    Where there is no room for a list of meetings, a drop-down of them stands in the title's place.
    """

    def __init__(self, picker: QWidget) -> None:
        self.more = IconButton("ellipsis", "")
        self.quiet, self.beside, self.primary = Button("", "flat"), Button(""), Button("", "primary")
        super().__init__("", "", self.quiet, self.more, self.beside, self.primary)
        self.more.set_name(self.tr("More for this meeting"))
        self.stepper = Stepper()
        self.add_below(self.stepper)
        self._picker = picker
        self.title_row.insertWidget(0, picker, 20)
        self._shown = Buttons()
        self._low = False
        self.primary.clicked.connect(lambda: _trigger(self._shown.primary))
        self.beside.clicked.connect(lambda: _trigger(self._shown.beside))
        self.quiet.clicked.connect(lambda: _trigger(self._shown.quiet))

    def offer_meetings(self, offered: bool) -> None:
        """Whether the drop-down of the meetings takes the title's place."""
        self._picker.setVisible(offered)
        self.title.setVisible(not offered)

    def be_low(self, low: bool) -> None:
        """Where there is no height to spare, date line and stepper leave their room to the agenda."""
        self._low = low
        self.stepper.setVisible(not low)
        self.subtitle.setVisible(not low and bool(self.subtitle.text()))

    def set_menu(self, actions: Sequence[QAction]) -> None:
        """What the ⋯ button opens."""
        menu = QMenu(self)
        menu.addActions(list(actions))
        self.more.set_menu(menu)

    def show_meeting(self, view: MeetingView, buttons: Buttons) -> None:
        """Show a meeting."""
        self._shown = buttons
        cancelled = view.state is MeetingState.CANCELLED
        self.show_title(heading(view), date_line(view))
        self.stepper.show_steps(steps(view), current_step(view), view.cancelled_reason if cancelled else "")
        self.be_low(self._low)
        pairs = ((self.primary, buttons.primary), (self.beside, buttons.beside), (self.quiet, buttons.quiet))
        for button, action in pairs:
            _follow(button, action)


def _follow(button: Button, action: QAction | None) -> None:
    button.setVisible(action is not None)
    if action is not None:
        button.show_as(action.iconText().removesuffix(" …"), str(action.property("icon_name") or ""))
        button.setToolTip(action.statusTip())
        button.setEnabled(action.isEnabled())


def _trigger(action: QAction | None) -> None:
    if action is not None:
        action.trigger()
