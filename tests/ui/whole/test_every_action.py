"""Everything the menus and the pages offer can be done, from a store with nothing in it and from the example."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from whole_window import TABS, Walk

from klyngedesk.services import storekeeping
from klyngedesk.ui.shell import Shell


@pytest.fixture
def walk(shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Walk:
    """A walk through the window, on an empty store and on the example."""
    return Walk(shell, qtbot, monkeypatch)


@pytest.mark.parametrize("tab", TABS)
def test_every_action_of_every_menu_works(shell: Shell, walk: Walk, tab: str) -> None:
    shell.frame.show_page(tab)
    walk.menus("file", "edit", "meeting", "item", "documents", "help")
    assert walk.wrong == []
    assert {"SettingsDialog", "ChangeLogDialog", "RestoreDialog", "AboutDialog", "WizardDialog"} <= walk.windows
    assert storekeeping.check(shell.desk) == []


def test_every_way_to_see_the_window_works(walk: Walk) -> None:
    walk.menus("view")
    assert walk.wrong == []
    assert {"100\u00a0%", "200\u00a0%"} <= set(walk.tried)


@pytest.mark.parametrize("tab", TABS)
def test_every_button_of_every_page_works(shell: Shell, walk: Walk, tab: str) -> None:
    shell.frame.show_page(tab)
    walk.buttons()
    assert walk.wrong == []
    assert storekeeping.check(shell.desk) == []
