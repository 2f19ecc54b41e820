"""Where the data lie, where papers are put, and where a further backup goes."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QWidget

from klyngedesk.domain.problems import Refused
from klyngedesk.services import settings
from klyngedesk.services.settings import Folders
from klyngedesk.ui.office import Office
from klyngedesk.ui.refusals import reason
from klyngedesk.ui.settings.data_folder import DataFolderBox
from klyngedesk.ui.settings.page import SettingsPage
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.fields import FormField, TextField
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder


class FoldersPage(SettingsPage):
    """A folder that cannot be reached is not stored; the field says so."""

    def __init__(self, office: Office) -> None:
        content = VBox(spacing=16)
        super().__init__(
            self.tr("Folders"), self.tr("Left empty, everything lies together in the data folder."), content
        )
        self._office = office
        self.data = DataFolderBox(office)
        content.add(self.data)
        chosen = office.ask(settings.folders)
        self.papers = FormField(
            self.tr("Papers"), TextField(), help_text=self.tr("Agendas, minutes and other papers are put here.")
        )
        self.backup = FormField(
            self.tr("Further backups"),
            TextField(),
            help_text=self.tr("A copy is taken in the data folder every day, and here too when the folder is there."),
        )
        self.papers.set_value(chosen.papers)
        self.backup.set_value(chosen.backup)
        for field in (self.papers, self.backup):
            field.committed.connect(lambda _: self._store())
            content.add(self._with_button(field))

    def _with_button(self, field: FormField) -> QWidget:
        browse = Button(self.tr("Choose folder …"), icon_name="folder-open")
        words = self.tr("Choose folder …")
        browse.setAccessibleName(f"{words} {field.editor.widget().accessibleName()}")
        browse.clicked.connect(lambda: self._browse(field))
        return holder(HBox((field, 1), VBox(20, browse, None), spacing=8))

    def _browse(self, field: FormField) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Choose folder …"), str(field.value()))
        if found:
            field.begin(found)
            self._store()

    def _store(self) -> None:
        chosen = Folders(str(self.papers.value()), str(self.backup.value()))
        try:
            self._office.desk.note("Ret mapperne", settings.set_folders, chosen)
        except Refused as refused:
            field = {"papers": self.papers, "backup": self.backup}.get(refused.problems[0].place)
            if field is None:
                self._office.refused.emit(refused)
            else:
                field.show_error(reason(refused))

    def flush(self) -> None:
        self.papers.flush()
        self.backup.flush()
