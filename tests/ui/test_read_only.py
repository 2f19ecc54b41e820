"""A store that is open elsewhere can be read, and the window says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from example_store import NOW, copy_of
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.services import agenda, storekeeping
from klyngedesk.services.desk import Desk
from klyngedesk.ui.dialogs.error import ErrorDialog
from klyngedesk.ui.settings.dialog import SettingsDialog
from klyngedesk.ui.shell import Shell
from klyngedesk.ui.widgets.fields import FormField

Open = Callable[[Desk], Shell]


@pytest.fixture
def reader(example_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """A store that somebody else writes in, and has written in."""
    first = copy_of(example_folder, tmp_path / "shared")
    first.do("Omdøb punkt 6", agenda.set_field, "syd-f-1201-06", "title", "Nyt navn")
    opened = storekeeping.open_desk(tmp_path / "shared", clock=lambda: NOW, read_only=True)
    yield opened
    opened.close()
    first.close()


def labels(within: QWidget) -> list[QLabel]:
    return within.findChildren(QLabel)


def test_the_status_line_says_that_nothing_can_be_changed(open_shell: Open, reader: Desk) -> None:
    status = open_shell(reader).frame.status
    told = [label.text() for label in labels(status)]
    told += [button.accessibleName() for button in status.findChildren(QToolButton)]
    assert "Åbnet kun til læsning" in told
    assert not [words for words in told if "gemt" in words or "Fortryd" in words]


@pytest.mark.parametrize(("key", "name"), [("own", "name"), ("folders", "papers")])
def test_what_is_written_in_the_settings_is_refused_in_words(
    qtbot: QtBot, open_shell: Open, reader: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str, name: str
) -> None:
    told: list[str] = []
    monkeypatch.setattr(ErrorDialog, "exec", lambda dialog: told.extend(each.text() for each in labels(dialog)))
    shell = open_shell(reader)
    shell.menus.settings()
    (dialog,) = shell.frame.findChildren(SettingsDialog)
    dialog.list.set_current(key)
    field = getattr(dialog.pages[key], name)
    qtbot.keyClicks(field.editor.widget(), str(tmp_path))
    dialog.pages[key].flush()
    assert [text for text in told if "kun til læsning" in text] != []
    assert [each.error() for each in dialog.findChildren(FormField) if each.error()] == []
    dialog.reject()
