"""Where the data lie, and the way to another folder: open what is there, copy the data there, or begin anew."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QRadioButton, QWidget

from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.services import clusters, data_folder
from klyngedesk.services.data_folder import Found
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.dialogs.error import ErrorDialog
from klyngedesk.ui.office import Office
from klyngedesk.ui.refusals import problem_words
from klyngedesk.ui.slow_work import Progress, slowly
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.words import join_list

_INDENT = 24


def breakable(path: str) -> str:
    """A path that may go on in a new line after each folder, so that a long one does not widen what it stands in."""
    return path.replace(os.sep, f"{os.sep}\u200b")


class DataFolderBox(QWidget):
    """The folder in use, and a button to choose another unless the program was started with one.

    `leaving` tells that the program goes over to another folder: what stands around this box is to close.
    """

    leaving = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        folder = str(office.desk.store.folder)
        place = Label(breakable(folder), wrap=True)
        place.setAccessibleName(self.tr("Data folder: {folder}").format(folder=folder))
        self.choose = Button(self.tr("Choose another folder …"), icon_name="folder-open")
        self.choose.clicked.connect(self._browse)
        free = office.machine.named is None
        self.told = Label(self._words(free=free), "caption", wrap=True)
        button = HBox(self.choose, None)
        self.setLayout(VBox(Label(self.tr("Data folder"), "label"), place, self.told, 2, button, spacing=2))
        self.choose.setVisible(free)

    def _words(self, *, free: bool) -> str:
        if free:
            return self.tr("Everything lies here: the data, annexes and backups. The choice is remembered on this pc.")
        return self.tr("The program was started with this folder (--data-dir), which goes before a choice made here.")

    def _browse(self) -> None:
        found = QFileDialog.getExistingDirectory(
            self, self.tr("Choose another folder …"), str(self._office.desk.store.folder)
        )
        if found:
            self.take(Path(found))

    def take(self, chosen: Path) -> None:
        """Look at a folder, and ask what is to happen with it."""
        desk, unsaved = self._office.desk, self._office.unsaved
        try:
            if unsaved and not unsaved.try_again():
                raise refuse("folder.unsaved")
            found = data_folder.look_at(desk.store.folder, chosen, desk.store.clock)
        except Refused as refused:
            why = problem_words(refused.problems[0])
            ErrorDialog(self, self.tr("The data folder is not changed"), why).open()
            return
        if found.state == "same":
            self.told.setText(self.tr("Your data lie in that folder already."))
            return
        dialog = DataFolderDialog(self._office, self, found)
        dialog.ready.connect(self._leave)
        dialog.open()

    def _leave(self, folder: Path, told: str) -> None:
        # The window that everything here stands in is closed on the way; this must be over by then.
        QTimer.singleShot(0, self._office, lambda: self._office.folder_ready.emit(folder, told))
        self.leaving.emit()


class DataFolderDialog(BaseDialog):
    """Asks what is to happen with a folder, and does it; `ready` carries the folder, and what to say."""

    ready = Signal(object, str)

    def __init__(self, office: Office, parent: QWidget, found: Found) -> None:
        super().__init__(parent, self.tr("Another data folder"), breakable(str(found.folder)))
        self._office, self._found = office, found
        self._old = office.desk.store.folder
        self.copy = QRadioButton(self.tr("Copy my data to the folder"))
        self.anew = QRadioButton(self.tr("Begin anew in the folder, with no data"))
        self.copy.setChecked(True)
        self.body.add(*self._choices())
        stays = self.tr("What you have now stays as it is in {folder}, and you can go back to it.")
        self.body.add(Label(stays.format(folder=breakable(str(self._old))), "caption", wrap=True))
        for button in (self.copy, self.anew):
            button.toggled.connect(self._show_primary)
        self._show_primary()

    def _choices(self) -> tuple[QWidget, ...]:
        if self._found.state == "data":
            return (Label(self._what_is_there(), wrap=True),)
        if not self._has_data():
            return (Label(self.tr("The folder is free, and Klyngedesk begins there."), wrap=True),)
        goes_along = Label(self.tr("Annexes, papers, templates and backups go along."), "caption", wrap=True)
        copying = holder(VBox(self.copy, HBox(_INDENT, (goes_along, 1), spacing=0), spacing=0))
        return (Label(self.tr("The folder is free."), wrap=True), copying, self.anew)

    def _what_is_there(self) -> str:
        names = self._found.clusters
        if not names:
            return self.tr("Data of Klyngedesk lie there already.")
        return self.tr("Data of Klyngedesk lie there already: {clusters}.").format(clusters=join_list(names))

    def _has_data(self) -> bool:
        return bool(self._office.ask(clusters.clusters))

    def _copies(self) -> bool:
        return self._found.state == "free" and self._has_data() and self.copy.isChecked()

    def _show_primary(self) -> None:
        if self._found.state == "data":
            self.set_primary(self.tr("Open these data"))
        else:
            self.set_primary(self.tr("Copy and change folder") if self._copies() else self.tr("Change folder"))

    def press_primary(self) -> None:
        """Change folder at once, or when everything is copied."""
        if self._copies():
            self._copy()
        else:
            super().press_primary()

    def submit(self) -> None:
        data_folder.make_ready(self._found.folder, self._office.desk.store.clock)
        self._tell(self.tr("Your data lie in {folder}"))

    def _copy(self) -> None:
        self._office.remembered.write()
        desk, folder, progress = self._office.desk, self._found.folder, Progress(self)
        slowly(
            self,
            self.tr("Your data are copied"),
            lambda: data_folder.copy_to(desk, folder, progress.report),
            lambda _: self._copied(),
            self.show_refusal,
            progress=progress,
        )

    def _copied(self) -> None:
        self.accept()
        self._tell(self.tr("Your data are copied to {folder}"))

    def _tell(self, words: str) -> None:
        self.ready.emit(self._found.folder, words.format(folder=self._found.folder))
