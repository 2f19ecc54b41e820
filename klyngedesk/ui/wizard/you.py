"""Last step: who the user is, and members now or later."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from klyngedesk.domain.kinds import Level
from klyngedesk.domain.problems import refuse
from klyngedesk.services.members import checked_mail
from klyngedesk.services.settings import OwnFacts
from klyngedesk.ui.dialogs.base import row_of
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.fields import FormField, LineField, TextField
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.wizard.draft import Draft
from klyngedesk.ui.wizard.step import WizardStep


class YouStep(WizardStep):
    """Everything here may be left empty."""

    def __init__(self) -> None:
        content = VBox(spacing=12)
        super().__init__(
            self.tr("You and the members"),
            self.tr("Your name stands on papers and mails. You can fill it in later, under Settings."),
            content,
        )
        self.name = FormField(self.tr("Your name"), TextField())
        self.title = FormField(self.tr("Title"), TextField())
        self.email = FormField(self.tr("Mail"), LineField(checked_mail, str))
        self.phone = FormField(self.tr("Phone"), TextField())
        self.files: dict[Level, FormField] = {}
        self._files_box = VBox(spacing=8)
        told = self.tr(
            "Have you a list with one person a line, you can fetch it now, and see what happens before it does. "
            "Or wait: under Members the vacant seats can be stored as Excel, filled in and fetched."
        )
        content.add(row_of(self.name, self.title), row_of(self.email, self.phone), 8)
        content.add(Label(self.tr("Members from Excel, now or later"), "strong"), Label(told, "sub", wrap=True))
        content.add(self._files_box, None)

    def show_draft(self, draft: Draft) -> None:
        own = draft.own
        pairs = ((self.name, own.name), (self.title, own.title), (self.email, own.email), (self.phone, own.phone))
        for field, value in pairs:
            field.begin(value)
        if not self.files:
            for plan in draft.wanted.levels:
                self._add_file(plan.level, plan.name)
        for level, field in self.files.items():
            chosen = draft.files.get(level)
            field.begin(str(chosen) if chosen else "")

    def _add_file(self, level: Level, name: str) -> None:
        field = FormField(self.tr("{body}, Excel file").format(body=name), TextField())
        browse = Button(self.tr("Choose file …"), icon_name="folder-open")
        browse.setAccessibleName(self.tr("Choose file for {body}").format(body=name))
        browse.clicked.connect(lambda: self._browse(field))
        self.files[level] = field
        self._files_box.add(HBox((field, 1), VBox(None, browse), spacing=8))

    def _browse(self, field: FormField) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Members from Excel"), str(Path.home()), self.tr("Excel file (*.xlsx)")
        )
        if chosen:
            field.begin(chosen)

    def read(self, draft: Draft) -> Draft:
        own = OwnFacts(
            name=str(self.name.value()),
            title=str(self.title.value()),
            email=str(self.email.value()),
            phone=str(self.phone.value()),
        )
        files = {level: Path(str(field.value())) for level, field in self.files.items() if field.value()}
        for path in files.values():
            if not path.is_file():
                raise refuse("file.missing", file=path.name, folder=str(path.parent))
        return replace(draft, own=own, files=files)

    def first_field(self) -> QWidget:
        return self.name.editor.widget()
