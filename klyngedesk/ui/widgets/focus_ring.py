"""One ring around whatever the keyboard has reached; fields and list rows draw their own focus instead."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QTabBar, QWidget

from klyngedesk.ui.theme import color, px
from klyngedesk.ui.widgets.surfaces import ChoiceCard

_GAP = 3
_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show)


def _up_to_host(target: QWidget) -> list[QWidget]:
    """The target and the widgets around it, up to what scrolls together with it, else its window."""
    chain = [target]
    while not chain[-1].isWindow():
        around = chain[-1].parentWidget()
        if around is None or isinstance(around.parentWidget(), QScrollArea):
            break
        chain.append(around)
    return chain


class FocusRing(QWidget):
    """The ring around one target; it follows the target until the focus moves on."""

    def __init__(self, target: QWidget) -> None:
        chain = _up_to_host(target)
        self._host = chain[-1]
        super().__init__(self._host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target = target
        for widget in chain:
            widget.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._follow()
        return False

    def _follow(self) -> None:
        corner = self._target.mapTo(self._host, self._target.rect().topLeft())
        self.setGeometry(QRect(corner, self._target.size()).adjusted(-_GAP, -_GAP, _GAP, _GAP))
        self.setVisible(self._target.isVisible())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("focus"), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(8), px(8))
        painter.end()


class FocusRings(QObject):
    """Shows the ring when focus comes by the keyboard; one for the program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        self._ringed: int | None = None
        app.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None:
            _discard(self._ring)
            self._ring = None
        if new is None:
            return
        # A window that becomes active gives focus by itself: a ring is shown only where one was before.
        by_key = QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
        wanted = by_key if old is not None else self._ringed == id(new)
        self._ringed = id(new) if wanted else None
        if wanted and isinstance(new, QAbstractButton | QTabBar | ChoiceCard):
            self._ring = FocusRing(new)


def _discard(ring: FocusRing) -> None:
    from shiboken6 import isValid

    # A closed dialog has taken its ring with it.
    if isValid(ring):
        ring.hide()
        ring.deleteLater()
