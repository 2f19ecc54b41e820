"""What tests of the tab Medlemmer share: the example's seats on the day they are written for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.services.desk import Desk
from klyngedesk.ui.members.page import MembersPage
from klyngedesk.ui.office import Office
from klyngedesk.ui.remember import Remembered


@dataclass
class Tab:
    """The tab as the window shows it, with what the window would show of it."""

    page: MembersPage
    office: Office
    refused: list[Problem] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)

    def rows(self) -> list[list[str]]:
        """The texts of the seats shown, without headings."""
        model = self.page.table.model()
        texts = ([str(model.index(r, c).data()) for c in range(model.columnCount())] for r in range(model.rowCount()))
        return [row for row in texts if row[1]]

    def row(self, seat: str) -> list[str]:
        """The texts of one seat."""
        return next(row for row in self.rows() if row[0] == seat)

    def choose(self, seat_id: str) -> None:
        """Make a seat current."""
        assert self.page.table.set_current(seat_id)


class Dialogs:
    """Answers the next dialog that opens."""

    def __init__(self) -> None:
        self.seen: list[QDialog] = []

    def answer(self, act: object) -> None:
        """Let `act` work on the next dialog once it is shown."""

        def meet() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog), "no dialog was opened"
            self.seen.append(dialog)
            try:
                act(dialog)  # type: ignore[operator]
            finally:
                if dialog.isVisible():
                    dialog.reject()

        QTimer.singleShot(0, meet)


def open_tab(desk: Desk, folder: Path, cluster_id: str) -> Tab:
    """The tab in a window's room; files are handed to nobody."""
    office = Office(desk, Remembered(folder))
    office.choose_cluster(cluster_id)
    page = MembersPage(office)
    tab = Tab(page, office)

    def note(refused: Refused) -> None:
        tab.refused.extend(refused.problems)

    def hand(path: Path) -> bool:
        tab.opened.append(path)
        return True

    office.refused.connect(note)
    office.told.connect(tab.told.append)
    office.changed.connect(page.refresh)
    page.hand_over.open_file = page.list.papers.open_file = hand
    page.resize(1366, 654)
    page.narrow("wide")
    page.refresh()
    page.show()
    return tab


def close(tab: Tab) -> None:
    """A page that only waits to be deleted would be styled again with every later test."""
    tab.page.close()
    tab.page.deleteLater()
    QCoreApplication.sendPostedEvents(tab.page, QEvent.Type.DeferredDelete)


@pytest.fixture
def tab(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[Tab]:
    """The tab at Syd's professional level."""
    opened = open_tab(desk, tmp_path, "syd")
    opened.page.open(("body", "syd-fagligt"))
    yield opened
    close(opened)


@pytest.fixture
def empty_tab(empty_desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[Tab]:
    """The tab of a store without a cluster."""
    opened = open_tab(empty_desk, tmp_path, "")
    yield opened
    close(opened)


@pytest.fixture
def dialogs() -> Dialogs:
    """Answers dialogs as they come."""
    return Dialogs()
