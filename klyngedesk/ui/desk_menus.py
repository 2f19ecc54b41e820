"""The menus' own lines: clusters, files, backups, the change log, settings and help.

What a line needs is imported when it is chosen: the menus are there when the window is first painted.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from klyngedesk.domain.problems import Refused
from klyngedesk.ui.chosen_file import chosen_file
from klyngedesk.ui.frame import Frame
from klyngedesk.ui.frame_view_menu import action
from klyngedesk.ui.office import Office

_FOLDER = "file/folder"


class DeskMenus(QObject):
    """Fills the menus Filer, Rediger and Hjælp.

    `backed_up` tells that there is a new backup; `restore_wanted` carries the backup to put in the store's place.
    """

    backed_up = Signal()
    restore_wanted = Signal(object)

    def __init__(self, office: Office, frame: Frame) -> None:
        super().__init__(frame)
        self._office, self._frame = office, frame
        self._fill_file()
        self._fill_edit()
        self._fill_help()

    def _fill_file(self) -> None:
        menus, menu, parent = self._frame.menus, self._frame.menus.menu("file"), self._frame
        new = action(parent, self.tr("New cluster …"), self._office.new_cluster_wanted.emit)
        fetch = action(parent, self.tr("Fetch from file …"), self.fetch)
        store = action(parent, self.tr("Store everything in one file …"), self.store)
        menus.add("file", new, fetch, store)
        menu.addSeparator()
        back_up = action(parent, self.tr("Take a backup"), self.back_up)
        restore = action(parent, self.tr("Restore …"), self.restore)
        menus.add("file", back_up, restore, action(parent, self.tr("Open the data folder"), self.open_folder))
        menu.addSeparator()
        menus.add("file", action(parent, self.tr("Settings …"), self.settings, "Ctrl+,"))
        menu.addSeparator()
        for made in (new, fetch, back_up, restore):
            made.setEnabled(not self._office.desk.store.read_only)

    def _fill_edit(self) -> None:
        self._frame.menus.menu("edit").addSeparator()
        self._frame.menus.add("edit", action(self._frame, self.tr("Change log …"), self.change_log, "Ctrl+H"))

    def _fill_help(self) -> None:
        parent = self._frame
        here = action(parent, self.tr("Help for this page"), self.help_here, "F1")
        keys = action(parent, self.tr("All keys"), lambda: self.help("taster"), "Shift+F1")
        about = action(parent, self.tr("About Klyngedesk"), self.about)
        self._frame.menus.add("help", here, keys, action(parent, self.tr("All pages"), lambda: self.help("")))
        self._frame.menus.menu("help").addSeparator()
        self._frame.menus.add("help", about)

    # -- files

    def fetch(self) -> None:
        """Take in a file that the program has stored everything in."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self._frame, self.tr("Fetch from file"), self._start_folder(), self.tr("Klyngedesk file (*.json)")
        )
        if chosen:
            self.fetch_file(Path(chosen))

    def fetch_file(self, path: Path) -> None:
        """Take in a file, all of it or nothing."""
        from klyngedesk.services import interchange
        from klyngedesk.ui.slow_work import slowly

        desk = self._office.desk
        words = self.tr("Fetches from »{file}«").format(file=path.name)
        slowly(self._frame, words, lambda: interchange.import_file(desk, path), self._fetched, self._refused)

    def _fetched(self, rows: int) -> None:
        self._office.tell(self.tr("Fetched: %Ln row(s)", "", rows))

    def store(self) -> None:
        """Store everything in one file, to move it or to hand it on."""
        from PySide6.QtWidgets import QFileDialog

        day = self._office.ask(lambda work: work.today)
        start = str(Path(self._start_folder()) / f"Klyngedesk {day.isoformat()}.json")
        kinds = self.tr("Klyngedesk file (*.json)")
        chosen, _ = QFileDialog.getSaveFileName(self._frame, self.tr("Store everything in one file"), start, kinds)
        if chosen:
            self.store_file(chosen_file(chosen, ".json"))

    def store_file(self, path: Path) -> None:
        """Write everything but the change log to a file."""
        from klyngedesk.services import interchange
        from klyngedesk.ui.slow_work import slowly

        desk, words = self._office.desk, self.tr("Stores everything in »{file}«").format(file=path.name)
        told = self.tr("Stored as {file}").format(file=path.name)

        def stored(_rows: int) -> None:
            self._office.tell(told)

        slowly(self._frame, words, lambda: interchange.export_file(desk, path), stored, self._refused)
        self._office.remembered.put(_FOLDER, str(path.parent))

    def _start_folder(self) -> str:
        return self._office.remembered.text(_FOLDER, str(Path.home()))

    # -- backups

    def back_up(self) -> None:
        """Copy the store now."""
        from klyngedesk.services import storekeeping
        from klyngedesk.ui.slow_work import slowly

        desk, words = self._office.desk, self.tr("The backup is taken")
        slowly(self._frame, words, lambda: storekeeping.back_up(desk), self._backed_up, self._refused)

    def _backed_up(self, copy: Path) -> None:
        self._office.tell(self.tr("Backup taken: {file}").format(file=copy.name))
        self.backed_up.emit()

    def restore(self) -> None:
        """Choose a backup to go back to."""
        from klyngedesk.ui.dialogs.restore import RestoreDialog

        dialog = RestoreDialog(self._frame, self._office)
        dialog.chosen.connect(self.restore_wanted)
        dialog.open()

    def open_folder(self) -> None:
        """Show the data folder in the machine's file manager."""
        from klyngedesk.ui.open_files import open_file

        open_file(self._office.desk.store.folder)

    # -- the rest

    def change_log(self) -> None:
        """Show what was changed, when and by whom."""
        from klyngedesk.ui.dialogs.change_log import ChangeLogDialog

        ChangeLogDialog(self._frame, self._office).open()

    def settings(self) -> None:
        """Show the settings."""
        from klyngedesk.ui.settings.dialog import SettingsDialog

        SettingsDialog(self._frame, self._office, self._frame.appearance).open()

    def help_here(self) -> None:
        """Open the help at the page of the tab that is shown."""
        self.help(self._frame.current_key())

    def help(self, page: str) -> None:
        """Open the help at a page; the first one when empty."""
        from klyngedesk.ui.help.window import show_help

        show_help(self._frame, page)

    def about(self) -> None:
        """Tell what this program is, and where its files are."""
        from klyngedesk.ui.help.about import AboutDialog

        AboutDialog(self._frame, self._office).open()

    def _refused(self, refused: Refused) -> None:
        self._office.refused.emit(refused)
