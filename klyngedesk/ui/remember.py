"""What the window remembers from one day to the next, in a file of the user's folder (never the registry)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    # Not imported for the annotations alone: the first tab shown has neither.
    from klyngedesk.ui.widgets.panes import Panes
    from klyngedesk.ui.widgets.record_table import RecordTable

_FILE = "vindue.ini"
_UP, _DOWN = "up", "down"


class Remembered:
    """Sizes and choices by name; what was never stored gives the default, and nothing is stored in a folder that is
    not there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._settings = QSettings(str(folder / _FILE), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        """A stored text."""
        return str(self._settings.value(name, default))

    def number(self, name: str, default: float) -> float:
        """A stored number; the default when what is stored is none."""
        try:
            return float(self.text(name, str(default)))
        except ValueError:
            return default

    def put(self, name: str, value: str | float) -> None:
        """Store a text or a number."""
        self._store(name, str(value))

    def restore_window(self, name: str, window: QWidget) -> bool:
        """Put a window where it was; tells whether it was known."""
        stored = self._settings.value(name)
        return isinstance(stored, QByteArray) and window.restoreGeometry(stored)

    def keep_window(self, name: str, window: QWidget) -> None:
        """Store where a window is."""
        self._store(name, window.saveGeometry())

    def follow_panes(self, name: str, panes: Panes) -> None:
        """Restore the widths of panes and store them whenever the user moves a line between them."""
        stored = self.text(name).split(";")
        if len(stored) == panes.count() and all(width.isdigit() for width in stored):
            panes.put_widths([int(width) for width in stored])
        panes.splitterMoved.connect(lambda: self.put(name, ";".join(map(str, panes.widths()))))

    def follow_table(self, name: str, table: RecordTable) -> None:
        """Restore a table's column widths, order and current row, and store them whenever the user changes one."""
        stored = self.text(name)
        pairs = (part.partition("=") for part in stored.split(";") if part)
        table.set_widths({key: int(width) for key, _, width in pairs if width.isdigit()})
        table.widths_changed.connect(lambda: self.put(name, _joined(table.widths())))
        self._follow_order(f"{name}/order", table)
        self._follow_current(f"{name}/current", table)

    def _follow_order(self, name: str, table: RecordTable) -> None:
        key, _, way = self.text(name).partition("=")
        if key:
            table.sort_by(key, descending=way == _DOWN)
        table.sorting_changed.connect(lambda: self.put(name, _order(table.sorting())))

    def _follow_current(self, name: str, table: RecordTable) -> None:
        stored = self.text(name)
        if stored:
            table.want_current(stored)
        table.current_changed.connect(lambda key: self.put(name, key) if isinstance(key, str) else None)

    def _store(self, name: str, value: str | QByteArray) -> None:
        # Qt would make the folder: one that cannot be reached now would seem to be there, and empty.
        if self._folder.is_dir():
            self._settings.setValue(name, value)

    def write(self) -> None:
        """Write everything to the file now."""
        self._settings.sync()


def _joined(widths: dict[str, int]) -> str:
    return ";".join(f"{key}={width}" for key, width in widths.items())


def _order(sorting: tuple[str, bool] | None) -> str:
    if sorting is None:
        return ""
    key, descending = sorting
    return f"{key}={_DOWN if descending else _UP}"
