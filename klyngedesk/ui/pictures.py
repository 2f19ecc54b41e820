"""Pictures of the window, the same every time: a given size, scheme and text size."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from klyngedesk.ui.theme import Scheme, apply

_ROUNDS = 6


def settle(app: QApplication) -> None:
    """Let layouts and late repaints come to rest."""
    for _ in range(_ROUNDS):
        app.processEvents()


def picture(
    app: QApplication,
    make: Callable[[], QWidget],
    file: Path,
    *,
    size: tuple[int, int] = (1366, 768),
    scheme: Scheme = "light",
    scale: float = 1.0,
) -> None:
    """Write a picture (PNG) of what `make` gives, in `size` pixels; raises OSError when it cannot be written."""
    apply(app, scheme, scale)
    widget = make()
    try:
        shoot(app, widget, file, size)
    finally:
        widget.close()
        widget.deleteLater()


def shoot(app: QApplication, widget: QWidget, file: Path, size: tuple[int, int]) -> None:
    """Write a picture (PNG) of a widget as it is; raises OSError when the file cannot be written."""
    widget.resize(*size)
    widget.show()
    settle(app)
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    if not image.save(str(file), "PNG"):  # type: ignore[call-overload]
        raise OSError(f"could not write {file}")
