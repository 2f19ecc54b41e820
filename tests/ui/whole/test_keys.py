"""No key means two things at once, no letter opens two menus, and what shows only an icon says what it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from situations import situations
from whole_window import TABS, settle

from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import meetings
from klyngedesk.ui.shell import Shell

MEETING = "m-syd-f-1201"
WHOLE_WINDOW = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)


def twice(actions: Iterator[QAction]) -> dict[str, list[str]]:
    """The keys that more than one action of these takes anywhere in the window."""
    found: dict[str, set[QAction]] = defaultdict(set)
    for action in actions:
        if action.shortcutContext() in WHOLE_WINDOW and action.isVisible() and action.isEnabled():
            for key in action.shortcuts():
                found[key.toString()].add(action)
    return {key: sorted(each.text() for each in taking) for key, taking in found.items() if len(taking) > 1}


def in_window(window: QWidget) -> Iterator[QAction]:
    """The actions that are on something that is seen, and those in its menus."""
    menus = {menu.menuAction(): menu for menu in window.findChildren(QMenu)}
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            yield from _with_menus(widget.actions(), menus)


def _with_menus(actions: list[QAction], menus: dict[QAction, QMenu]) -> Iterator[QAction]:
    for action in actions:
        yield action
        if action in menus:
            yield from _with_menus(menus[action].actions(), menus)


def letters(actions: list[QAction]) -> list[str]:
    """The letters that actions are chosen by, in lower case."""
    texts = [action.text().replace("&&", "") for action in actions if action.isVisible()]
    return [text[text.index("&") + 1].lower() for text in texts if "&" in text]


def test_no_key_means_two_things_and_no_letter_opens_two_menus(example_shell: Shell) -> None:
    frame = example_shell.frame
    for words, bring_about in situations(example_shell):
        bring_about()
        settle()
        assert twice(in_window(frame)) == {}, words
        bar = letters(frame.menuBar().actions())
        assert len(bar) == len(set(bar)), words
        for menu in frame.menuBar().findChildren(QMenu):
            inner = letters(menu.actions())
            assert len(inner) == len(set(inner)), (words, menu.title())


def test_f6_goes_through_the_panes_of_a_meeting_that_is_held(example_shell: Shell, qtbot: QtBot) -> None:
    frame, office = example_shell.frame, example_shell.office
    office.do("Udsend", meetings.change_state, MEETING, MeetingState.SENT)
    office.do("Start", meetings.open_meeting, MEETING)
    page = frame.show_page("meetings")
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    page.open(MEETING)
    settle()
    visited = []
    for step in (1, 1, 1, -1):
        frame.next_pane(step)
        visited.append(QApplication.focusWidget().accessibleName())
    assert visited == ["Dagsorden", "Godkendt, tast 1", "Fortryd: Start", "Godkendt, tast 1"]


@pytest.mark.parametrize("tab", TABS)
def test_a_button_with_an_icon_alone_has_a_tooltip(example_shell: Shell, tab: str) -> None:
    page = example_shell.frame.show_page(tab)
    settle()
    shown = [button for button in page.findChildren(QAbstractButton) if button.isVisible() and button.size().width()]
    bare = [button for button in shown if not button.text().strip() and not button.toolTip()]
    inside = [button for button in bare if not button.icon().isNull()]
    assert [button.accessibleName() or type(button).__name__ for button in inside] == []
