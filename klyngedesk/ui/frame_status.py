"""The line at the bottom: is everything stored, what can be undone, where the files are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QStatusBar, QToolButton

from klyngedesk.ui.theme import icon, px
from klyngedesk.ui.theme.tokens import STATUS_HEIGHT
from klyngedesk.ui.widgets.labels import IconLabel, Label
from klyngedesk.ui.widgets.layouts import HBox, holder
from klyngedesk.ui.widgets.sizes import fix

_MESSAGE_MS = 6000
_GAP = "\u2002"
_LEAST_WIDTH = 72


class _StatusButton(QToolButton):
    """A button of the status line: icon and words, which leave out their middle when room is short."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIcon(icon(icon_name, "text2"))

    def say(self, words: str) -> None:
        self.setText(_GAP + words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(bool(words))

    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        return QSize(min(px(_LEAST_WIDTH), wanted.width()), wanted.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setIconSize(QSize(px(14), px(14)))


class FrameStatus(QStatusBar):
    """Confirmations stand here for a moment; a failure to store stays until it is solved."""

    undo_pressed = Signal()
    why_pressed = Signal()
    folder_pressed = Signal()
    backup_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._state = ("circle-check", "ok", "")
        self._mark, self._saved = IconLabel("circle-check", "ok", 14), Label()
        self._why, self._undo = _StatusButton("circle-alert"), _StatusButton("undo-2")
        self._folder, self._backup = _StatusButton("hard-drive"), _StatusButton("shield-check")
        self._why.clicked.connect(self.why_pressed)
        self._undo.clicked.connect(self.undo_pressed)
        self._folder.clicked.connect(self.folder_pressed)
        self._backup.clicked.connect(self.backup_pressed)
        self._moment = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._moment.timeout.connect(self._show_state)
        left = HBox(self._mark, self._saved, self._why, 4, self._undo, margins=(22, 0, 0, 0), spacing=6)
        right = HBox(self._folder, self._backup, margins=(0, 0, 16, 0), spacing=8)
        self.addWidget(holder(left))
        self.addPermanentWidget(holder(right))
        for button in (self._why, self._undo, self._folder, self._backup):
            button.say("")
        self._show_state()
        fix(self, height=STATUS_HEIGHT)

    def show_saved(self, words: str) -> None:
        """Everything is stored: "Alt er gemt 10.42"."""
        self._state = ("circle-check", "ok", words)
        self._why.say("")
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

    def show_undo(self, words: str) -> None:
        """What undo would take back, as a whole text; empty when there is nothing."""
        self._undo.say(words)

    def show_folder(self, words: str) -> None:
        """Where the files are; pressing it opens the folder."""
        self._folder.say(words)

    def show_backup(self, words: str) -> None:
        """When the last backup was taken."""
        self._backup.say(words)

    def _show_state(self) -> None:
        self._moment.stop()
        icon_name, token, words = self._state
        self._mark.show_icon(icon_name, "ok" if token == "ok" else "err")
        self._mark.setVisible(bool(words))
        self._saved.setText(words)
