"""Icons in the theme's colours, drawn anew at every size and resolution.

The engine asks the theme for the colour when it paints, so a change of scheme needs only a repaint: no icon
is made again, no file is written.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache

from klyngedesk.paths import resource
from klyngedesk.ui.theme.live import theme
from klyngedesk.ui.theme.tokens import Token

_LARGE = 24
_STROKE, _STROKE_LARGE = "1.75", "1.25"


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


def _svg(name: str, colour: str, size: float) -> QByteArray:
    stroke = _STROKE if size < _LARGE else _STROKE_LARGE
    coloured = _source(name).replace("currentColor", colour)
    return QByteArray(coloured.replace('stroke-width="2"', f'stroke-width="{stroke}"').encode())


def pixmap(name: str, token: Token, size: float, ratio: float = 1.0) -> QPixmap:
    """An icon of `size` device-independent pixels for a screen with `ratio` device pixels in each of them."""
    colour = theme().colours[token]
    side = max(1, round(size * ratio))
    key = f"kd/{name}/{colour}/{size:g}/{side}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):
        return drawn
    from PySide6.QtSvg import QSvgRenderer

    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(_svg(name, colour, size)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


class _LiveIcon(QIconEngine):
    def __init__(self, name: str, token: Token) -> None:
        super().__init__()
        self._name, self._token = name, token

    def _shown(self, mode: QIcon.Mode) -> Token:
        return "disabled" if mode == QIcon.Mode.Disabled else self._token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        corner = rect.center() - QPoint(side // 2, side // 2)
        painter.drawPixmap(corner, pixmap(self._name, self._shown(mode), side, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return pixmap(self._name, self._shown(mode), min(size.width(), size.height()), scale)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    def clone(self) -> QIconEngine:
        return _LiveIcon(self._name, self._token)


def icon(name: str, token: Token = "text2") -> QIcon:
    """The Lucide icon `name` in a token's colour; FileNotFoundError at paint if it is not shipped."""
    return QIcon(_LiveIcon(name, token))
