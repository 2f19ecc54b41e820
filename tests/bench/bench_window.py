"""The window on a store of twenty years: how long its thread works to open each tab, and to scroll through its lists.

Run: python tests/bench/bench_window.py [folder]. A folder named is kept and used again. Measured is the work of the
window's thread, so that what else the machine does is not counted; the waits for the disk are not either.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from opened import on_twenty_years, window_on
from PySide6.QtCore import QCoreApplication, QThreadPool
from PySide6.QtWidgets import QAbstractItemView, QWidget

from klyngedesk.services.desk import Desk
from klyngedesk.ui.shell import Shell

OPEN_BAR_MS, LOOP_BAR_MS = 200, 100
PAGES_DOWN = 40


def work_of(deed: Callable[[], object]) -> float:
    """Milliseconds of the window's thread for a deed and what it leads to."""
    began = time.thread_time()
    deed()
    QCoreApplication.processEvents()
    return (time.thread_time() - began) * 1000


def opening(shell: Shell) -> None:
    """Each tab for the first time, then as all day long."""
    for entry in shell.frame.entries:
        first = work_of(lambda key=entry.key: shell.frame.show_page(key))  # type: ignore[misc]
        shell.frame.changed_everywhere()
        again = work_of(shell.frame.changed_everywhere)
        print(f"tab {entry.key}: first {first:.0f} ms (bar {OPEN_BAR_MS}), again {again:.0f} ms (bar {LOOP_BAR_MS})")


def scrolling(shell: Shell) -> None:
    """Every list of every tab from its top to its end, a page at a time."""
    for entry in shell.frame.entries:
        page = shell.frame.show_page(entry.key)
        QCoreApplication.processEvents()
        for view in _lists(page):
            steps = [work_of(lambda view=view: _page_down(view)) for _ in range(PAGES_DOWN)]  # type: ignore[misc]
            rows = view.model().rowCount()
            name = view.accessibleName()
            print(f"scroll {entry.key} »{name}«, {rows} rows: slowest page {max(steps):.0f} ms (bar {LOOP_BAR_MS})")


def _lists(page: QWidget) -> list[QAbstractItemView]:
    found = page.findChildren(QAbstractItemView)
    return [view for view in found if view.isVisible() and view.verticalScrollBar().maximum() > 0]


def _page_down(view: QAbstractItemView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep())
    view.viewport().repaint()


def choosing(shell: Shell) -> None:
    """From one meeting to another, and from one cluster to another."""
    page = shell.frame.show_page("meetings")
    QCoreApplication.processEvents()
    keys = [f"{shell.office.cluster_id}b0t{number:03}" for number in range(0, 200, 20)]
    steps = [work_of(lambda key=key: page.open(key)) for key in keys]  # type: ignore[misc]
    print(f"choose a meeting: slowest {max(steps):.0f} ms (bar {LOOP_BAR_MS})")
    for entry in shell.frame.entries:
        shell.frame.show_page(entry.key)
        took = work_of(lambda key=entry.key: shell.office.choose_cluster(f"c{len(key):02}"))  # type: ignore[misc]
        print(f"choose another cluster at {entry.key}: {took:.0f} ms (bar {LOOP_BAR_MS})")


def measure(desk: Desk) -> None:
    """Open the window on a desk and measure it."""
    from klyngedesk.ui.preload import preload

    with window_on(desk) as shell:
        # As in the program, whose first page is looked at meanwhile.
        preload()
        QThreadPool.globalInstance().waitForDone()
        for part in (opening, scrolling, choosing):
            part(shell)


if __name__ == "__main__":
    on_twenty_years(measure)
