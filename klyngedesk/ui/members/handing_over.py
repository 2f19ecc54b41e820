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
        self.open(path)

    def open(self, path: Path) -> None:
        """Open a file or a folder."""
        if not self.open_file(path):
            self._office.refused.emit(refuse("paper.no_program", file=path.name, folder=str(path.parent)))
