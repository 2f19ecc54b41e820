"""Everything the menus and the pages offer can be done, from a store with nothing in it and from the example."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from whole_window import Walk

from klyngedesk.services import storekeeping
from klyngedesk.ui.shell import Shell

TABS = ("overview", "members", "meetings", "focus", "finance")


@pytest.mark.parametrize("tab", TABS)
def test_every_action_of_every_menu_works(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tab: str
) -> None:
    walk = Walk(shell, qtbot, monkeypatch)
    shell.frame.show_page(tab)
    walk.menus("file", "edit", "meeting", "documents", "help")
    assert walk.wrong == []
    assert {"SettingsDialog", "ChangeLogDialog", "RestoreDialog", "AboutDialog", "WizardDialog"} <= walk.windows
    assert storekeeping.check(shell.desk) == []


def test_every_way_to_see_the_window_works(shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    walk = Walk(shell, qtbot, monkeypatch)
    walk.menus("view")
    assert walk.wrong == []
    assert {"100\u00a0%", "200\u00a0%"} <= set(walk.tried)


@pytest.mark.parametrize("tab", TABS)
def test_every_button_of_every_page_works(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tab: str
) -> None:
    walk = Walk(shell, qtbot, monkeypatch)
    shell.frame.show_page(tab)
    walk.buttons()
    assert walk.wrong == []
    assert storekeeping.check(shell.desk) == []
