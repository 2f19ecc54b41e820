"""What a file would change among the members, line by line, before anything is taken in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from klyngedesk.domain.member_changes import ImportLine, LineKind
from klyngedesk.services import members_import
from klyngedesk.services.members_import import MembersPreview
from klyngedesk.ui.dialogs.base import BROAD, BaseDialog
from klyngedesk.ui.language import spoken
from klyngedesk.ui.office import Office
from klyngedesk.ui.refusals import problem_words
from klyngedesk.ui.theme import Tone
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.pill import Pill
from klyngedesk.wording.member_lines import line_words

_TONES: dict[LineKind, Tone] = {
    "new": "ok",
    "replaces": "info",
    "changed": "info",
    "ended": "warn",
    "missing": "warn",
    "unknown": "neutral",
}


class ImportDialog(BaseDialog):
    """Every line can be left out. Who is not in the file is left alone unless chosen: a file may be a part only."""

    def __init__(self, office: Office, parent: QWidget, file_name: str, preview: MembersPreview) -> None:
        subtitle = self.tr("From {file}. Nothing is changed before you have seen it.").format(file=file_name)
        super().__init__(parent, self.tr("Fetch members from Excel"), subtitle, width=BROAD)
        self._office, self._preview = office, preview
        self._boxes: dict[int, QCheckBox] = {}
        found = members_import.import_lines(preview)
        # What does not come along is told first: below many lines nobody would see it.
        self._show_part(self.tr("Cannot be fetched"), [line for line in found if line.kind == "unknown"])
        self._show_problems()
        self._show_part(self.tr("Changes"), [line for line in found if line.kind not in ("missing", "unknown")])
        self._show_part(self.tr("Not in the file"), [line for line in found if line.kind == "missing"])
        if not found:
            self.body.add(
                Label(self.tr("The file says the same as the program. There is nothing to change."), wrap=True)
            )
        self._count()

    def _show_part(self, title: str, lines: Sequence[ImportLine]) -> None:
        if lines:
            self.body.add(Label(title, "strong"))
            self.body.add(VBox(*(self._row(line) for line in lines), spacing=6))

    def _row(self, line: ImportLine) -> QWidget:
        words = line_words(line, spoken())
        pill = Pill(words.kind, _TONES[line.kind])
        what = VBox(Label(words.who, wrap=True), Label(words.what, "caption", wrap=True), spacing=0)
        if line.kind == "unknown":
            return holder(HBox((what, 1), VBox(2, pill, None), spacing=12))
        box = QCheckBox()
        box.setAccessibleName(words.whole)
        box.setChecked(line.kind != "missing")
        box.toggled.connect(lambda _: self._count())
        self._boxes[line.number] = box
        return holder(HBox(VBox(2, box, None), (what, 1), VBox(2, pill, None), spacing=12))

    def _show_problems(self) -> None:
        if self._preview.problems:
            self.body.add(Label(self.tr("What could not be read"), "strong"))
            told = (problem_words(problem).line() for problem in self._preview.problems)
            self.body.add(VBox(*(Label(text, "caption", wrap=True) for text in told), spacing=4))

    def _chosen(self) -> set[int]:
        return {number for number, box in self._boxes.items() if box.isChecked()}

    def _count(self) -> None:
        chosen = len(self._preview.of(self._chosen()))
        self.primary_button.setEnabled(bool(chosen))
        self.set_primary(self.tr("Fetch %Ln change(s)", "", chosen) if chosen else self.tr("Fetch"))

    def submit(self) -> None:
        changed = members_import.apply(self._office.desk, self._preview, self._chosen())
        self._office.tell(self.tr("Fetched: %Ln change(s)", "", changed))
