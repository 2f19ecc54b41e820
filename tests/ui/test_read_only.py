"""A store that is open elsewhere can be read, and the window says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from example_store import NOW, copy_of
from PySide6.QtWidgets import QLabel, QToolButton

from klyngedesk.services import agenda, storekeeping
from klyngedesk.services.desk import Desk
from klyngedesk.ui.shell import Shell


def test_the_status_line_says_that_nothing_can_be_changed(
    open_shell: Callable[[Desk], Shell], example_folder: Path, tmp_path: Path
) -> None:
    first = copy_of(example_folder, tmp_path / "shared")
    first.do("Omdøb punkt 6", agenda.set_field, "syd-f-1201-06", "title", "Nyt navn")
    reader = storekeeping.open_desk(tmp_path / "shared", clock=lambda: NOW, read_only=True)
    status = open_shell(reader).frame.status
    told = [label.text() for label in status.findChildren(QLabel)]
    told += [button.accessibleName() for button in status.findChildren(QToolButton)]
    assert "Åbnet kun til læsning" in told
    assert not [words for words in told if "gemt" in words or "Fortryd" in words]
    reader.close()
    first.close()
