"""Nothing is cut off, nothing lies over something else, nothing outside its window, in any size and text size."""

from __future__ import annotations

import pytest
from places import wrong_places
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from whole_window import TABS, settle

from klyngedesk.ui.meetings.page import MeetingsPage
from klyngedesk.ui.shell import Shell
from klyngedesk.ui.theme import apply

SIZES = ((1366, 688), (1920, 1080))


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_nothing_is_cut_covered_or_outside(
    example_shell: Shell, qapp: QApplication, size: tuple[int, int], scale: float, mode: str
) -> None:
    apply(qapp, mode, scale)  # type: ignore[arg-type]
    example_shell.frame.resize(*size)
    wrong: list[str] = []
    for tab in TABS:
        example_shell.frame.show_page(tab)
        settle()
        wrong += [f"{tab} {each}" for each in wrong_places(example_shell.frame)]
    _open_item(example_shell)
    wrong += [f"item {each}" for each in wrong_places(example_shell.frame)]
    assert not wrong, "\n".join(wrong)


def _open_item(shell: Shell) -> None:
    """Write an item of the agenda; in a small window its page takes the place of the agenda."""
    page = shell.frame.show_page("meetings")
    assert isinstance(page, MeetingsPage)
    QTest.keyClick(page.agenda.list, Qt.Key.Key_Return)
    settle()
    assert page.editor.isVisible()
