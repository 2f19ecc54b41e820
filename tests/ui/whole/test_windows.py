"""Nothing comes up as a window of its own but dialogs and menus: what is shown before it lies in one would flash."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot
from situations import lead_through
from whole_window import TABS, Walk, settle

from klyngedesk.ui.meetings.page_text import PageText
from klyngedesk.ui.shell import Shell
from klyngedesk.ui.widgets.format_bar import FormatBar

WINDOWS = (QDialog, QMainWindow, QMenu)


class Flashes(QObject):
    """Takes down every widget that is shown as a window and is none."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and not isinstance(watched, WINDOWS):
            self.seen.add(f"{type(watched).__name__} {watched.property('text')}")
        return False


@pytest.fixture
def flashes(qapp: QApplication) -> Iterator[Flashes]:
    made = Flashes(qapp)
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def test_nothing_flashes_while_tabs_and_dialogs_come_up(
    flashes: Flashes, example_shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = Walk(example_shell, qtbot, monkeypatch)
    for tab in TABS:
        example_shell.frame.show_page(tab)
        settle()
    walk.menus("file", "help")
    lead_through(walk, example_shell)
    assert walk.wrong == []
    assert sorted(flashes.seen) == []


def test_nothing_flashes_when_a_text_is_gone_into(flashes: Flashes, example_shell: Shell, qtbot: QtBot) -> None:
    frame = example_shell.frame
    frame.show_page("meetings")
    settle()
    text = next(text for text in frame.findChildren(PageText) if text.isVisible())
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton)
    settle()
    assert any(bar.isVisible() for bar in frame.findChildren(FormatBar))
    assert flashes.seen == set()
