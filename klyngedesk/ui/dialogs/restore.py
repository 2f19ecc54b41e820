"""Going back to a backup: which one, and what that means."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.danish import clock_text, sentence_case
from klyngedesk.domain.problems import Refused
from klyngedesk.services import storekeeping
from klyngedesk.services.storekeeping import Backup
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.language import tr
from klyngedesk.ui.office import Office
from klyngedesk.ui.slow_work import slowly
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.record_table import Column, RecordTable
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.words import date_near

_HEIGHT = 280


class RestoreDialog(BaseDialog):
    """`chosen` carries the path of the backup; the window does the rest, because it must begin again."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, office: Office) -> None:
        subtitle = self.tr("The program goes back to how everything was when the backup was taken.")
        super().__init__(parent, self.tr("Restore a backup"), subtitle)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        found = storekeeping.known_backups(office.desk)
        today = office.ask(lambda work: work.today)
        self.table = RecordTable(self.tr("Backups"), _columns(today), lambda backup: backup.path, sortable=False)
        self.table.set_rows(found)
        fix(self.table, height=_HEIGHT)
        if found:
            told = self.tr("What is there now is set aside in the backup folder, so nothing is lost.")
            self.body.add(self.table, Banner("info", self.tr("What you wrote since then disappears"), told))
            self.table.set_current(found[0].path)
            self.table.setFocus()
        else:
            self.body.add(Label(self.tr("No backup has been taken yet."), wrap=True))
        self.table.opened.connect(lambda _: self.press_primary())
        self.set_primary(self.tr("Restore"), "rotate-ccw")
        self.primary_button.setEnabled(bool(found))

    def submit(self) -> None:
        self.chosen.emit(self.table.current_key())


def put_in_place(
    parent: QWidget, restore: Callable[[], object], done: Callable[[str], object], failed: Callable[[Refused], object]
) -> None:
    """Let `restore` do its work beside the window; `done` is handed what to say about it."""
    slowly(parent, tr("The backup is put in place"), restore, lambda _: done(tr("The backup is restored")), failed)


def _columns(today: date) -> list[Column[Backup]]:
    return [
        Column("day", tr("Taken"), lambda backup: _when(backup, today), width=200),
        Column("reason", tr("Why"), _reason, width=160),
        Column("folder", tr("Folder"), lambda backup: backup.path.parent.name, width=120),
    ]


def _when(backup: Backup, today: date) -> str:
    at = time(int(backup.clock[:2]), int(backup.clock[2:4]))
    return tr("{day} at {clock}").format(day=sentence_case(date_near(backup.day, today)), clock=clock_text(at))


def _reason(backup: Backup) -> str:
    words = {
        "": tr("Every day"),
        "manuel": tr("Taken by hand"),
        "før-gendannelse": tr("Before a restore"),
        "før-opgradering": tr("Before an upgrade"),
    }
    return words.get(backup.reason, backup.reason)
