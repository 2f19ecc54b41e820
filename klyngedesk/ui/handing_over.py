"""Handing a file that was made to the program the machine has for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.ui.office import Office
from klyngedesk.ui.open_files import open_file


class HandOver:
    """What cannot be made or opened is told by the window. `open_file` tells whether a program was found."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.open_file: Callable[[Path], bool] = open_file

    def draft(self, write: Callable[[], Path]) -> None:
        """Write a mail draft and open it, unsent."""
        try:
            path = write()
        except Refused as refused:
            self._office.refused.emit(refused)
            return
        self.open_draft(path)

    def open_draft(self, path: Path) -> bool:
        """Open a mail draft, unsent; without a mail program the user is told where it lies, and it is False."""
        return self._open(path, "mail.no_program")

    def open(self, path: Path) -> None:
        """Open a file or a folder."""
        self._open(path, "paper.no_program")

    def _open(self, path: Path, otherwise: str) -> bool:
        opened = self.open_file(path)
        if not opened:
            self._office.refused.emit(refuse(otherwise, file=path.name, folder=str(path.parent)))
        return opened
