"""The list of members on its way out and in: Word, mail, clipboard, Excel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from klyngedesk.domain.file_names import safe_file_name
from klyngedesk.domain.problems import Refused
from klyngedesk.services.bodies import BodyView
from klyngedesk.services.papers import making
from klyngedesk.services.papers.making import Subject
from klyngedesk.services.seats import SeatRow
from klyngedesk.ui.chosen_file import chosen_file
from klyngedesk.ui.handing_over import HandOver
from klyngedesk.ui.members.actions import ListActions
from klyngedesk.ui.office import Office
from klyngedesk.ui.paper_maker import PaperMaker
from klyngedesk.ui.words import join_list

if TYPE_CHECKING:
    from klyngedesk.services.members_import import MembersPreview

_FOLDER = "members/folder"


class MemberList(QObject):
    """Works on the seats shown of a body on a day."""

    def __init__(self, office: Office, window: QWidget, hand_over: HandOver) -> None:
        super().__init__(window)
        self._office, self._window, self._hand_over = office, window, hand_over
        self._view: BodyView | None = None
        self._seats: Sequence[SeatRow] = ()
        self._day: date | None = None
        self.papers = papers = PaperMaker(office, window)
        papers.made.connect(self._made)
        self.actions = ListActions(self)
        self.actions.word.triggered.connect(self.make)
        self.actions.open.triggered.connect(lambda: papers.hand_over(self._path(), papers.open_file))
        self.actions.show.triggered.connect(lambda: papers.hand_over(self._path(), papers.show_folder))
        self.actions.copy.triggered.connect(self._copy)
        self.actions.mail.triggered.connect(self._write_mail)
        self.actions.read.triggered.connect(self._read)
        self.actions.excel.triggered.connect(self._store)

    def show(self, view: BodyView | None, seats: Sequence[SeatRow], day: date) -> None:
        """Work on a body's seats on a day."""
        self._view, self._seats, self._day = view, seats, day
        actions, held = self.actions, any(seat.person_id for seat in seats)
        actions.word.setEnabled(view is not None)
        actions.excel.setEnabled(view is not None)
        for action in (actions.read, actions.paste):
            action.setEnabled(view is not None and not view.closed)
        for action in (actions.copy, actions.mail):
            action.setEnabled(held)
        made = view is not None and self._path().is_file()
        for action in (actions.open, actions.show):
            action.setEnabled(made)

    # -- Word

    def make(self) -> None:
        """Make the list in Word and open it; a file that somebody wrote in is asked about first."""
        if self._view is not None:
            self.papers.make("members", self._subject())

    def _made(self) -> None:
        self.show(self._view, self._seats, self._day or date.min)

    def _subject(self) -> Subject:
        return Subject(body_id=self._view.id if self._view else None, day=self._day)

    def _path(self) -> Path:
        return making.usual_path(self._office.desk, "members", self._subject())

    # -- mail

    def _copy(self) -> None:
        from klyngedesk.services.member_mail import addresses

        found = addresses(self._seats)
        QGuiApplication.clipboard().setText(found.text)
        said = self.tr("Copied: %Ln mail address(es)", "", len(found.recipients))
        if found.without:
            said = self.tr("{said}. Without an address: {names}").format(said=said, names=join_list(found.without))
        self._office.tell(said)

    def _write_mail(self) -> None:
        from klyngedesk.services.member_mail import draft_to_members

        view = self._view
        if view is not None:
            self._hand_over.draft(lambda: draft_to_members(self._office.desk, view.id, self._seats))

    def ask_for_person(self, organisation_id: str) -> None:
        """Write a draft that asks an organisation for somebody to its vacant seat."""
        from klyngedesk.services.member_mail import draft_for_new_person

        view = self._view
        if view is not None:
            desk = self._office.desk
            self._hand_over.draft(lambda: draft_for_new_person(desk, view.id, organisation_id))

    # -- Excel

    def _read(self) -> None:
        if self._view is None:
            return
        kinds = self.tr("Excel file (*.xlsx)")
        title = self.tr("Fetch members from Excel")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, self._folder(), kinds)
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Show what a file would change, and take in what is chosen of it."""
        from klyngedesk.services import members_import

        self._office.remembered.put(_FOLDER, str(path.parent))
        self._look_at(path.name, lambda body_id: members_import.preview(self._office.desk, path, body_id))

    def paste(self, rows: Sequence[Sequence[str]]) -> None:
        """The same for rows copied from a spreadsheet, their headings with them."""
        from klyngedesk.services import members_import

        from_where = self.tr("what you have copied")
        self._look_at(from_where, lambda body_id: members_import.preview_pasted(self._office.desk, rows, body_id))

    def _look_at(self, from_where: str, preview: Callable[[str], MembersPreview]) -> None:
        from klyngedesk.ui.members.import_dialog import ImportDialog

        if self._view is None or self._view.closed:
            return
        try:
            shown = preview(self._view.id)
        except Refused as refused:
            self._office.refused.emit(refused)
            return
        ImportDialog(self._office, self._window, from_where, shown).exec()

    def _store(self) -> None:
        if self._view is None:
            return
        start = str(Path(self._folder()) / safe_file_name(f"Medlemmer {self._view.facts.name}", ".xlsx"))
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Store as Excel"), start, self.tr("Excel file (*.xlsx)")
        )
        if chosen:
            self.store(chosen_file(chosen, ".xlsx"))

    def store(self, path: Path) -> None:
        """Write the members of today to an Excel file."""
        from klyngedesk.services import members_import

        if self._view is None:
            return
        try:
            members_import.export_members(self._office.desk, self._view.id, path)
        except Refused as refused:
            self._office.refused.emit(refused)
            return
        self._office.remembered.put(_FOLDER, str(path.parent))
        self._office.tell(self.tr("Stored as {file}").format(file=path.name))

    def _folder(self) -> str:
        return self._office.remembered.text(_FOLDER, str(Path.home()))
