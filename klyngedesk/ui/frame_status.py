"""The line at the bottom: is everything stored, what can be undone, where the files are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStatusBar, QToolButton

from klyngedesk.ui.theme import Token, icon, px, theme
from klyngedesk.ui.theme.tokens import STATUS_HEIGHT
from klyngedesk.ui.widgets.labels import ElidedLabel, IconLabel
from klyngedesk.ui.widgets.layouts import HBox, holder
from klyngedesk.ui.widgets.sizes import fix

_MESSAGE_MS = 6000
_GAP = "\u2002"
_LEAST_UNDO, _USUAL_UNDO = 160, 320
_AROUND = 22 + 16 + 6 * 8


class _StatusButton(QToolButton):
    """A button of the status line: icon and words, or the icon alone when room is short."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIcon(icon(icon_name, "text2"))

    def say(self, words: str) -> None:
        """The words, which are read aloud and shown as tooltip whatever the room is; empty hides the button."""
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(bool(words))

    def show_whole(self) -> int:
        """Show icon and words; the width they take."""
        self._show(self._words)
        return 0 if self.isHidden() else self.sizeHint().width()

    def show_icon(self) -> int:
        """Show the icon alone; the width it takes."""
        self.setText("")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return 0 if self.isHidden() else self.sizeHint().width()

    def show_within(self, width: int) -> int:
        """Show the beginning of the words, in all `width` pixels; the width they take."""
        around = self.show_whole() - self.fontMetrics().horizontalAdvance(self._words)
        self._show(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, width - around))
        return self.sizeHint().width()

    def _show(self, words: str) -> None:
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setText(_GAP + words.replace("&", "&&"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setIconSize(QSize(px(14), px(14)))


class FrameStatus(QStatusBar):
    """Confirmations stand here for a moment; a failure to store stays until it is solved.

    When room runs out a long name of what undo would do is cut to the usual width; then the folder becomes an icon,
    then the backup; then the name is cut further.
    """

    undo_pressed = Signal()
    why_pressed = Signal()
    folder_pressed = Signal()
    backup_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._state: tuple[str, Token, str] = ("circle-check", "ok", "")
        self._mark, self._saved = IconLabel("circle-check", "ok", 14), ElidedLabel()
        self._saved.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._why, self._undo = _StatusButton("circle-alert"), _StatusButton("undo-2")
        self._folder, self._backup = _StatusButton("hard-drive"), _StatusButton("shield-check")
        self._why.clicked.connect(self.why_pressed)
        self._undo.clicked.connect(self.undo_pressed)
        self._folder.clicked.connect(self.folder_pressed)
        self._backup.clicked.connect(self.backup_pressed)
        self._moment = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._moment.timeout.connect(self._show_state)
        left = HBox(self._mark, self._saved, self._why, 4, self._undo, spacing=6)
        line = holder(HBox(left, None, self._folder, self._backup, margins=(22, 0, 16, 0), spacing=8))
        # The line follows the window's width; its words must not hold it.
        line.setMinimumWidth(1)
        self.addWidget(line, 1)
        for button in (self._why, self._undo, self._folder, self._backup):
            button.say("")
        self._show_state()
        fix(self, height=STATUS_HEIGHT)
        theme().changed.connect(self._fit)

    def show_saved(self, words: str) -> None:
        """Everything is stored: "Alt er gemt 10.42"."""
        self._state = ("circle-check", "ok", words)
        self._why.say("")
        self._show_state()

    def show_read_only(self, words: str) -> None:
        """Nothing can be changed: "Åbnet kun til læsning"."""
        self._state = ("lock", "warn", words)
        self._show_state()

    def show_not_saved(self, words: str) -> None:
        """Something could not be stored: "Ikke gemt siden 10.42", with the way to the reason."""
        self._state = ("circle-alert", "err", words)
        self._why.say(self.tr("See why"))
        self._show_state()

    def tell(self, words: str) -> None:
        """A confirmation, for a few seconds."""
        self._mark.show_icon("circle-check", "ok")
        self._saved.setText(words)
        self._moment.start()
        self._fit()

    def show_undo(self, words: str) -> None:
        """What undo would take back, as a whole text; empty when there is nothing."""
        self._undo.say(words)
        self._fit()

    def show_folder(self, words: str) -> None:
        """Where the files are; pressing it opens the folder."""
        self._folder.say(words)
        self._fit()

    def show_backup(self, words: str) -> None:
        """When the last backup was taken."""
        self._backup.say(words)
        self._fit()

    def _show_state(self) -> None:
        self._moment.stop()
        icon_name, token, words = self._state
        self._mark.show_icon(icon_name, token)
        self._mark.setVisible(bool(words))
        self._saved.setText(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        # Only now do the words have the size that the style sheet gives them.
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        marks = self._mark.sizeHint().width() + self._why.show_whole() + self._saved.sizeHint().width()
        room = self.width() - px(_AROUND) - marks
        undo, backup, folder = (each.show_whole() for each in (self._undo, self._backup, self._folder))
        if undo + backup + folder <= room:
            return
        usual = min(undo, px(_USUAL_UNDO))
        if usual + backup + folder > room:
            folder = self._folder.show_icon()
        if usual + backup + folder > room:
            backup = self._backup.show_icon()
        self._undo.show_within(max(px(_LEAST_UNDO), room - backup - folder))
