"""Pasting measurings of a key figure, seen before they are taken in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.danish import count_text
from klyngedesk.services import focus_pasted
from klyngedesk.services.focus_figures import FigureRow
from klyngedesk.ui.dialogs.paste import PasteDialog, Shown
from klyngedesk.ui.office import Office
from klyngedesk.ui.words import date_text


class PasteValues(PasteDialog):
    """Each measuring with what it replaces."""

    def __init__(self, parent: QWidget, office: Office, figure: FigureRow, rows: Sequence[Sequence[str]]) -> None:
        columns = [
            Shown("day", self.tr("Measured on"), width=180, stretch=0, day=date_text),
            Shown("before", self.tr("Before"), "right", width=90, stretch=0),
            Shown("value", self.tr("Value"), "right", width=90, stretch=0),
            Shown("note", self.tr("Note"), width=140, stretch=2),
        ]
        title = self.tr("Paste measurings: {title}").format(title=figure.title)
        super().__init__(parent, title, columns, again=False)
        self._office, self._figure = office, figure
        self.show_lines(office.ask(focus_pasted.preview_values, figure.id, rows))

    def submit(self) -> None:
        chosen = self.chosen()
        label = f"Indsæt {count_text(len(chosen), 'måling', 'målinger')}"
        self._office.attempt(label, focus_pasted.put_values, self._figure.id, chosen)
