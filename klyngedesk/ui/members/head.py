"""The head of the tab: the day, the actions, the choice of body and the filter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from klyngedesk.ui.members.day_choice import DayChoice
from klyngedesk.ui.members.forum_switch import ForumSwitch
from klyngedesk.ui.page import Breadth
from klyngedesk.ui.widgets.buttons import Button, IconButton
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, holder
from klyngedesk.ui.widgets.page_header import HeaderFrame
from klyngedesk.ui.widgets.search_field import SearchField
from klyngedesk.ui.widgets.sizes import fix


class MembersHead(HeaderFrame):
    """Its buttons carry out actions of the page."""

    def __init__(self, today: date) -> None:
        self.day = DayChoice(today)
        self._day_label = Label("", "sub")
        self.side = Button("", "flat")
        self.word, self.more, self.new = (
            Button("", icon_name="file-text"),
            IconButton("ellipsis", ""),
            Button("", "primary"),
        )
        super().__init__("", "", self._day_label, self.day, self.side, self.word, self.more, self.new)
        self.show_title(self.tr("Members"))
        self._day_label.setText(self.tr("Show the seats on"))
        self._day_label.setBuddy(self.day.widget())
        self.day.widget().setAccessibleName(self.tr("Show the seats on"))
        self.more.set_name(self.tr("More for this body"))
        self.side.hide()
        self.switch, self.filter = ForumSwitch(), SearchField(self.tr("Filter the seats"))
        fix(self.filter, width=220)
        self.add_below(holder(HBox((self.switch, 1), self.filter, spacing=12)))

    def follow(self, new: QAction, word: QAction) -> None:
        """Let the buttons do what these actions do."""
        for button, action, icon_name in ((self.new, new, "plus"), (self.word, word, "file-text")):
            button.show_as(action.text().removesuffix(" …"), icon_name)
            button.clicked.connect(action.trigger)
            action.changed.connect(lambda button=button, action=action: button.setEnabled(action.isEnabled()))

    def set_menu(self, actions: Sequence[QAction]) -> None:
        """What the ⋯ button opens."""
        menu = QMenu(self)
        menu.addActions(list(actions))
        self.more.set_menu(menu)

    def show_warnings(self, count: int) -> None:
        """Say on the way to the pane at the right what waits there."""
        words = self.tr("Composition")
        self.side.show_as(self.tr("%Ln warning(s)", "", count) if count else words)
        self.side.setAccessibleName(f"{words}: {self.side.words()}" if count else words)

    def narrow(self, breadth: Breadth) -> None:
        """Leave out what the menus say too where there is no room for it."""
        self.word.setVisible(breadth != "narrow")
        self._day_label.setVisible(breadth != "narrow")
        self.side.setVisible(breadth == "narrow")
        fix(self.filter, width=160 if breadth == "narrow" else 220)
