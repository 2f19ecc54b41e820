"""A picture of every screen, for the README, for reviews and for tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from klyngedesk.domain.disk_reasons import reason_of
from klyngedesk.domain.problems import refuse
from klyngedesk.services.desk import Desk
from klyngedesk.ui.appearance import Appearance
from klyngedesk.ui.pictures import settle, shoot
from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.shell import Shell
from klyngedesk.ui.theme import Scheme, apply


def all_pictures(
    app: QApplication, desk: Desk, folder: Path, *, scheme: Scheme, size: tuple[int, int], scale: float
) -> Iterator[Path]:
    """Write a PNG of each tab in a folder; refused with `file.not_written` when it cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refuse(
            "file.not_written", file=folder.name, folder=str(folder.parent), reason=reason_of(error)
        ) from error
    with TemporaryDirectory() as remembered:
        apply(app, scheme, scale)
        memory = Remembered(Path(remembered))
        shell = Shell.whole(desk, Appearance(app, memory), memory)
        shell.frame.resize(*size)
        shell.frame.show()
        try:
            for number, entry in enumerate(shell.frame.entries, start=1):
                shell.frame.show_page(entry.key)
                settle(app)
                yield _written(app, shell, folder / f"{number}-{entry.key}.png", size)
        finally:
            shell.frame.close()
            shell.deleteLater()


def _written(app: QApplication, shell: Shell, file: Path, size: tuple[int, int]) -> Path:
    try:
        shoot(app, shell.frame, file, size)
    except OSError as error:
        raise refuse("file.not_written", file=file.name, folder=str(file.parent), reason=reason_of(error)) from error
    return file
