"""One follow-up as it is written: what, who, when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.near_dates import parse_date_from
from klyngedesk.domain.problems import Refused
from klyngedesk.ui.refusals import reason
from klyngedesk.ui.theme import icon
from klyngedesk.ui.widgets.buttons import IconButton
from klyngedesk.ui.widgets.fields import DateField, SuggestField, TextField
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.words import short_date_with_year

WHO_WIDTH, WHEN_WIDTH, BUTTON_WIDTH, GAP = 176, 140, 28, 8

CLOSING_KEY = "Ctrl+Return"


@dataclass(frozen=True)
class FollowUp:
    """What is written in a line."""

    what: str = ""
    who: str = ""
    due_on: date | None = None

    def __bool__(self) -> bool:
        return bool(self.what or self.who or self.due_on)


class ActionLine(QWidget):
    """An editor for a FollowUp; `done_wanted` and `remove_wanted` are the buttons at the end.

    By keyboard it is closed, and opened again, with `CLOSING_KEY`. A date without a year is the next such day from
    the meeting on.
    """

    edited = Signal()
    left = Signal()
    done_wanted = Signal(bool)
    remove_wanted = Signal()

    def __init__(self, meeting_day: date, number: int) -> None:
        """`number` of the line, from 1, is part of what is read aloud."""
        super().__init__()
        self._what = TextField(self.tr("New follow-up"))
        self._who = SuggestField(placeholder=self.tr("Who"))
        self._when = DateField(lambda text: parse_due(text, meeting_day), short_date_with_year)
        self._when.edit.setPlaceholderText(self.tr("Deadline"))
        self._number, self._is_done = number, False
        self._done = IconButton("circle", self.tr("Close follow-up"), size=16)
        self._done.clicked.connect(lambda: self.done_wanted.emit(not self._is_done))
        self._remove = IconButton("x", self.tr("Remove follow-up"), size=16)
        # Tab goes from the deadline to the next line; by keyboard a line is removed by emptying it.
        for button in (self._done, self._remove):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        closing = QShortcut(QKeySequence(CLOSING_KEY), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        closing.activated.connect(self._close_by_key)
        self._remove.clicked.connect(self.remove_wanted)
        self._error = Label("", "error", wrap=True)
        self._error.hide()
        fix(self._who, width=WHO_WIDTH)
        fix(self._when, width=WHEN_WIDTH)
        for button in (self._done, self._remove):
            fix(button, width=BUTTON_WIDTH)
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        for field in (self._what, self._who, self._when):
            field.edited.connect(self._typed)
            field.left.connect(self._leave)
        self.set_number(number)
        row = HBox((self._what, 1), self._who, self._when, self._done, self._remove, spacing=GAP)
        self.setLayout(VBox(row, self._error, spacing=4))

    def _close_by_key(self) -> None:
        if self._done.isVisible():
            self._done.click()

    def set_number(self, number: int) -> None:
        """Say which line it is."""
        self._number = number
        words = self.tr("Follow-up {number}").format(number=number)
        self._what.setAccessibleName(self.tr("{line}, what").format(line=words))
        self._who.set_name(self.tr("{line}, who").format(line=words))
        self._when.widget().setAccessibleName(self.tr("{line}, when").format(line=words))
        self._remove.set_name(self.tr("Remove {line}").format(line=words[:1].lower() + words[1:]))
        closing = self.tr("Open follow-up {number} again") if self._is_done else self.tr("Close follow-up {number}")
        self._done.set_name(closing.format(number=number))

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab goes within the line."""
        return self._what, self._who, self._when.widget()

    def suggest(self, names: list[str]) -> None:
        """Offer names for who does it."""
        self._who.set_suggestions(names)

    def widget(self) -> QWidget:
        """What gets the focus."""
        return self._what

    def value(self) -> FollowUp:
        """What is written; raises Refused when the date is none."""
        return FollowUp(str(self._what.value()), self._who.value(), self._when.value())

    def set_value(self, value: object) -> None:
        """Show a follow-up; nothing is told as the user's."""
        shown = value if isinstance(value, FollowUp) else FollowUp()
        self._what.set_value(shown.what)
        self._who.set_value(shown.who)
        self._when.set_value(shown.due_on)
        self._say("")

    def has_text(self) -> bool:
        """Something is written, readable or not."""
        return any((self._what.text(), self._who.value(), self._when.edit.text()))

    def set_invalid(self, invalid: bool) -> None:
        """Mark that the line says who or when, but not what."""
        self._what.set_invalid(invalid)

    def lock(self, locked: bool) -> None:
        """Let it be read only."""
        for field in (self._what, self._who, self._when):
            field.setEnabled(not locked)

    def show_buttons(self, shown: bool) -> None:
        """A line that is not stored yet has nothing to close or remove; the room of the buttons stays."""
        self._done.setVisible(shown)
        self._remove.setVisible(shown)

    def show_done(self, done: bool) -> None:
        """Show whether the follow-up is closed."""
        self._is_done = done
        self._done.setIcon(icon("circle-check", "ok") if done else icon("circle", "text2"))
        self.set_number(self._number)

    def _typed(self) -> None:
        self._say("")
        self.edited.emit()

    def _leave(self) -> None:
        try:
            due = self._when.value()
        except Refused as refused:
            self._say(reason(refused))
            return
        if due is not None:
            self._when.set_value(due)
        self.left.emit()

    def _say(self, error: str) -> None:
        self._error.setText(error)
        self._error.setVisible(bool(error))
        self._when.set_invalid(bool(error))
        self._when.widget().setAccessibleDescription(error)


def parse_due(text: str, meeting_day: date) -> date | None:
    """The deadline typed, None for nothing; a day without a year is the next one from the meeting on."""
    return parse_date_from(text, meeting_day) if text.strip() else None
