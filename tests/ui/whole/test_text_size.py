"""Larger letters, and then the former ones again: everything has its place and its size as before."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QTableView, QWidget
from whole_window import TABS, settle

from klyngedesk.ui.shell import Shell


def test_letters_that_were_larger_for_a_while_leave_everything_as_it_was(example_shell: Shell) -> None:
    """Opened with large letters, as some tabs are, and hidden when they become small again, as the others are."""
    before = {tab: sizes(example_shell, tab) for tab in TABS}
    example_shell.frame.appearance.choose_percent(200)
    for tab in TABS:
        sizes(example_shell, tab)
    example_shell.frame.appearance.choose_percent(100)
    assert {tab: sizes(example_shell, tab) for tab in TABS} == before


def sizes(shell: Shell, tab: str) -> list[object]:
    """The widths of the panes, and the heights of the rows, that a tab shows."""
    page: QWidget = shell.frame.show_page(tab)
    settle()
    panes = [each.sizes() for each in page.findChildren(QSplitter) if each.isVisible()]
    tables = [each for each in page.findChildren(QTableView) if each.isVisible() and each.model().rowCount()]
    return [panes, [table.rowHeight(row) for table in tables for row in range(table.model().rowCount())]]
