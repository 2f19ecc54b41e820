"""What tests of the tab Møder share: the example's meetings on the day they are written for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.services.desk import Desk
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.meetings.page import MeetingsPage
from klyngedesk.ui.office import Office
from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.widgets.grouped_list import Row

NEXT = "m-syd-f-1201"
Answer = Callable[[BaseDialog], object]


@dataclass
class Tab:
    """The tab as the window shows it, with what the window would show of it."""

    page: MeetingsPage
    office: Office
    refused: list[Problem]
    mails: list[Path]

    def lines(self) -> list[Row]:
        """The agenda's lines in order."""
        view = self.page.agenda.list
        keys = view.keys()
        return [row for row in map(view.row, keys) if row]

    def titles(self) -> list[str]:
        """The titles of the agenda's lines in order."""
        return [row.title for row in self.lines()]

    def numbers(self) -> dict[str, str]:
        """The number of each line by its title."""
        return {row.title: row.number for row in self.lines()}

    def choose(self, title: str) -> str:
        """Make the line with a title current; its id."""
        key = next(row.key for row in self.lines() if row.title == title)
        self.page.agenda.list.set_current(key)
        return str(key)


@pytest.fixture
def office(desk: Desk, tmp_path: Path) -> Office:
    """The office at Sundhedsklynge Syd."""
    made = Office(desk, Remembered(tmp_path))
    made.choose_cluster("syd")
    return made


@pytest.fixture
def tab(office: Office, qtbot: QtBot) -> Iterator[Tab]:
    """The tab, shown in a window's room, at the next meeting; files are not opened."""
    page = MeetingsPage(office)
    page.papers.open_file = lambda path: True
    page.papers.print_file = lambda path: True
    problems: list[Problem] = []
    mails: list[Path] = []

    def open_mail(path: Path) -> bool:
        mails.append(path)
        return True

    page.sending.hand_over.open_file = open_mail

    def note(refused: Refused) -> None:
        problems.extend(refused.problems)

    office.refused.connect(note)
    office.changed.connect(page.refresh)
    page.resize(1366, 650)
    page.narrow("wide")
    page.refresh()
    page.show()
    yield Tab(page, office, problems, mails)
    # A page that only waits to be deleted would be styled again with every later test.
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Answer], list[BaseDialog]]:
    """Answers every dialog in one way; the dialogs that were shown."""

    def with_it(act: Answer) -> list[BaseDialog]:
        shown: list[BaseDialog] = []

        def run(self: BaseDialog) -> int:
            shown.append(self)
            self.show()
            act(self)
            return self.result()

        monkeypatch.setattr(BaseDialog, "exec", run)
        return shown

    return with_it
