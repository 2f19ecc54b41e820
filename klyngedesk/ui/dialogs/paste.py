"""What pasted lines were understood as, before anything is taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from PySide6.QtWidgets import QCheckBox, QWidget

from klyngedesk.domain.pasted import PasteState, PreviewLine
from klyngedesk.domain.problems import Refused
from klyngedesk.ui.dialogs.base import BROAD, BaseDialog
from klyngedesk.ui.language import tr
from klyngedesk.ui.office import Office
from klyngedesk.ui.refusals import problem_words
from klyngedesk.ui.theme import Tone
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox
from klyngedesk.ui.widgets.record_table import Column, Look, RecordTable
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.words import short_date_with_year

_TONES: dict[PasteState, Tone] = {
    PasteState.NEW: "ok",
    PasteState.CHANGED: "info",
    PasteState.PRESENT: "warn",
    PasteState.WRONG: "err",
}
_UNCHANGED: dict[PasteState, Tone] = {PasteState.PRESENT: "neutral"}
_MOST_TOLD = 12
_ROW_HEIGHT, _MOST_ROWS = 36, 7

Line = PreviewLine[Any]


@dataclass(frozen=True)
class Shown:
    """A column of the preview: a cell of the lines by its key, with its heading; `day` writes a cell that is one."""

    key: str
    heading: str
    align: Literal["left", "right"] = "left"
    width: int = 110
    stretch: int = 1
    day: Callable[[date], str] = short_date_with_year


class PasteDialog(BaseDialog):
    """Shows the lines with what becomes of each, and tells below why some are left out.

    A subclass says which lines by `show_lines`, and takes in `chosen` in its `submit`. Lines that are there already
    are left out unless the user wants them again.
    """

    def __init__(self, parent: QWidget, title: str, columns: Sequence[Shown], *, again: bool = True) -> None:
        """Without `again` a line that says what is there already changes nothing."""
        subtitle = self.tr("Nothing is changed before you have seen it. One undo takes it all back.")
        super().__init__(parent, title, subtitle, width=BROAD)
        self._lines: list[Line] = []
        self._again_offered = again
        self._tones = _TONES | ({} if again else _UNCHANGED)
        self.choices = VBox(spacing=12)
        self._count = Label("", "sub", wrap=True)
        self.table = RecordTable(
            self.tr("Pasted lines"),
            self._columns(columns),
            lambda line: line.number,
            row_height=_ROW_HEIGHT,
            sortable=False,
        )
        self.again = QCheckBox(self.tr("Insert also what is there already"))
        self.again.toggled.connect(lambda _: self._tell())
        self._wrong = Label("", "caption", wrap=True)
        self.body.add(self.choices, self._count, self.table, self.again, self._wrong)

    def _columns(self, columns: Sequence[Shown]) -> list[Column[Line]]:
        words = {
            PasteState.NEW: self.tr("New"),
            PasteState.CHANGED: self.tr("Changed"),
            PasteState.PRESENT: self.tr("There already") if self._again_offered else self.tr("Unchanged"),
            PasteState.WRONG: self.tr("Left out"),
        }
        return [
            Column("line", self.tr("Line"), lambda line: line.number, align="right", width=64, stretch=0,
                   look=lambda _: Look("text3")),
            Column("state", self.tr("What happens"), lambda line: words[line.state], width=124, stretch=0,
                   look=lambda line: Look(pill=self._tones[line.state])),
            *map(_column, columns),
        ]  # fmt: skip

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show what was understood."""
        self._lines = list(lines)
        self.table.set_rows(self._lines)
        fix(self.table, height=_ROW_HEIGHT * (min(len(self._lines), _MOST_ROWS) + 1) + 16)
        offered = self._again_offered and any(line.state is PasteState.PRESENT for line in self._lines)
        self.again.setVisible(offered)
        self._tell()

    def chosen(self) -> list[Any]:
        """The values of the lines that are taken in."""
        states = {PasteState.NEW, PasteState.CHANGED}
        states |= {PasteState.PRESENT} if self.again.isChecked() else set()
        return [line.value for line in self._lines if line.state in states]

    def _tell(self) -> None:
        # A text with a count is not looked up in the class that this one is the base of.
        count, wrong = len(self.chosen()), [line for line in self._lines if line.state is PasteState.WRONG]
        self.primary_button.setEnabled(bool(count))
        self.set_primary(tr("Insert %Ln line(s)", "", count) if count else self.tr("Insert"))
        told = tr("%Ln line(s) can be inserted.", "", count)
        if wrong:
            told += " " + tr("%Ln line(s) left out.", "", len(wrong))
        self._count.setText(told)
        sentences = [
            self.tr("Line {number}: {why}").format(number=line.number, why=problem_words(problem).line())
            for line in wrong
            for problem in line.problems
        ]
        more = len(sentences) - _MOST_TOLD
        if more > 0:
            sentences[_MOST_TOLD:] = [self.tr("And {count} more.").format(count=more)]
        self._wrong.setText("\n".join(sentences))
        self._wrong.setVisible(bool(sentences))


def _column(shown: Shown) -> Column[Line]:
    def text(line: Line) -> str:
        cell = line.cells.get(shown.key, "")
        return shown.day(cell) if isinstance(cell, date) else cell

    return Column(
        shown.key, shown.heading, text, align=shown.align, width=shown.width, stretch=shown.stretch, look=_quiet
    )


def pasting(office: Office, make: Callable[[], PasteDialog]) -> None:
    """Let the user see and take in what was pasted; that nothing of it can be read is told by the window."""
    try:
        dialog = make()
    except Refused as refused:
        office.refused.emit(refused)
        return
    dialog.exec()


def _quiet(line: Line) -> Look:
    return Look("text" if line.state in (PasteState.NEW, PasteState.CHANGED) else "text3")
