"""The window put together: the frame around the pages, the desk behind them, and what they tell each other."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from klyngedesk.domain.danish import clock_text
from klyngedesk.domain.problems import Refused
from klyngedesk.machine import Machine
from klyngedesk.services import clusters, storekeeping
from klyngedesk.services.desk import Desk, Kinds
from klyngedesk.ui.appearance import Appearance
from klyngedesk.ui.desk_menus import DeskMenus
from klyngedesk.ui.frame import Frame
from klyngedesk.ui.frame_header import ClusterName
from klyngedesk.ui.office import Office
from klyngedesk.ui.pages import entries
from klyngedesk.ui.refusals import problem_words
from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.saved_state import SavedState
from klyngedesk.ui.undoing import Undoing
from klyngedesk.ui.words import date_near


class Shell(QObject):
    """One desk shown in one frame."""

    def __init__(self, desk: Desk, frame: Frame, office: Office) -> None:
        super().__init__(frame)
        self.desk, self.frame, self.office = desk, frame, office
        self._search: QObject | None = None
        self.menus, self._undoing = DeskMenus(office, frame), Undoing(office, frame, self.flush)
        self.saved = SavedState(office, frame)
        self._connect()
        self._show_clusters()
        self._show_folder()
        self._show_undo()
        frame.add_quit()

    def _connect(self) -> None:
        office, frame = self.office, self.frame
        office.changed.connect(self._changed)
        office.refused.connect(self.show_refusal)
        office.told.connect(frame.status.tell)
        office.go_wanted.connect(self._go)
        office.cluster_changed.connect(self._cluster_changed)
        office.new_cluster_wanted.connect(self.new_cluster)
        self.menus.backed_up.connect(lambda: self.show_backup(storekeeping.last_backup(self.desk)))
        frame.status.backup_pressed.connect(self.menus.restore)
        frame.undo_wanted.connect(self._undoing.undo)
        frame.redo_wanted.connect(self._undoing.redo)
        frame.header.switcher.chosen.connect(office.choose_cluster)
        frame.status.folder_pressed.connect(self.menus.open_folder)
        frame.search.wanted.connect(self._first_search)

    @classmethod
    def whole(cls, desk: Desk, appearance: Appearance, remembered: Remembered, machine: Machine | None = None) -> Shell:
        """A desk with a frame of its own, not yet shown."""
        office = Office(desk, remembered, machine)
        return cls(desk, Frame(entries(lambda: office), appearance, remembered), office)

    def start(self) -> None:
        """Show the tab it was left at, unless one is shown already."""
        if self.frame.current_page() is None:
            self.frame.start()
        if not self.office.cluster_id and not self.desk.store.read_only:
            QTimer.singleShot(0, self, self.new_cluster)

    def flush(self) -> None:
        """Store what is being typed."""
        page = self.frame.current_page()
        if page is not None:
            page.flush()

    def new_cluster(self) -> None:
        """Let the wizard make a cluster."""
        from klyngedesk.ui.wizard.starting import start_wizard

        start_wizard(self.office, self.frame)

    def _first_search(self, text: str) -> None:
        """The search is made when somebody searches; what was typed so far is its first question."""
        from klyngedesk.ui.search import Search

        self.frame.search.wanted.disconnect(self._first_search)
        self._search = Search(self.office, self.frame.search)
        self.frame.search.wanted.emit(text)

    def show_refusal(self, refused: Refused) -> None:
        """Say why something was refused, in one calm dialog."""
        from klyngedesk.ui.dialogs.error import ErrorDialog

        ErrorDialog(self.frame, self.tr("That could not be done"), problem_words(refused.problems[0])).exec()

    def show_backup(self, at: datetime | None) -> None:
        """Tell when the last copy was taken."""
        if at is None:
            self.frame.status.show_backup(self.tr("No backup yet"))
            return
        today = self.desk.ask(lambda work: work.today)
        day = self.tr("today") if at.date() == today else date_near(at.date(), today)
        self.frame.status.show_backup(
            self.tr("Backup taken {day} {clock}").format(day=day, clock=clock_text(at.time()))
        )

    def _changed(self, kinds: Kinds) -> None:
        shown = self.office.cluster_id
        if kinds & {"cluster"}:
            # First, so that no page asks for a cluster that undo has just taken away.
            self._show_clusters()
        if self.office.cluster_id == shown:
            # With another cluster all pages have asked again.
            self.frame.changed(kinds)
        self._show_undo()
        self.saved.stored()

    def _show_undo(self) -> None:
        if not self.desk.store.read_only:
            self.frame.show_undo(self.desk.undo_label(), self.desk.redo_label())

    def _show_clusters(self) -> None:
        rows = self.office.ask(clusters.clusters)
        known = {row.id for row in rows}
        wanted = self.office.cluster_id or self.office.remembered.text("window/cluster")
        if self.office.cluster_id not in known:
            first = rows[0].id if rows else ""
            self.office.choose_cluster(wanted if wanted in known else first)
        names = [ClusterName(row.id, row.name, row.short_name or row.name) for row in rows]
        self.frame.header.switcher.show_clusters(names, self.office.cluster_id)

    def _cluster_changed(self) -> None:
        self._show_clusters()
        self.flush()
        self.frame.changed_everywhere()

    def _show_folder(self) -> None:
        self.frame.status.show_folder(str(self.desk.store.folder))
        self.show_backup(storekeeping.last_backup(self.desk))

    def _go(self, tab: str, key: object) -> None:
        page = self.frame.show_page(tab)
        if key is not None:
            page.open(key)
