"""Populations from a file of Danmarks Statistik: what they would change is shown before they are taken in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from klyngedesk.domain.danish import end_sentence, format_number
from klyngedesk.domain.population_changes import PopulationChange
from klyngedesk.domain.problems import Refused
from klyngedesk.services import populations
from klyngedesk.services.populations import PopulationsPreview
from klyngedesk.ui.dialogs.base import BROAD, BaseDialog
from klyngedesk.ui.finance.forms import choice_field, key_of, start_in
from klyngedesk.ui.finance.words import basis_text
from klyngedesk.ui.office import Office
from klyngedesk.ui.refusals import problem_words
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.fields import Choice
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.record_table import Column, Look, RecordTable
from klyngedesk.ui.widgets.sizes import fix

_NONE = ""
_ROW_HEIGHT, _MOST_ROWS, _ROOM = 40, 6, 16


def choose_populations(parent: QWidget, office: Office, cost_year_id: str) -> None:
    """Ask for a file, show what it would change, and take it in when the user says so."""
    title = QCoreApplication.translate("Finance", "Populations from Danmarks Statistik")
    kinds = QCoreApplication.translate("Finance", "Excel and CSV (*.csv *.xlsx *.txt)")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
    if not chosen:
        return
    try:
        shown = populations.preview(office.desk, Path(chosen))
    except Refused as refused:
        office.refused.emit(refused)
        return
    PopulationsDialog(parent, office, cost_year_id, Path(chosen).name, shown).exec()


class PopulationsDialog(BaseDialog):
    """The figures with those they replace, and whether the year is to be shared by them."""

    def __init__(
        self, parent: QWidget, office: Office, cost_year_id: str, name: str, shown: PopulationsPreview
    ) -> None:
        super().__init__(parent, self.tr("Import populations"), name, width=BROAD)
        self._office, self._year_id, self._preview = office, cost_year_id, shown
        self.body.add(Label(self._told(), wrap=True))
        for text in self._notes():
            self.body.add(Banner("warn", text))
        self.table = RecordTable(
            self.tr("What would change"),
            self._columns(),
            lambda row: (row.municipality_code, row.period),
            row_height=_ROW_HEIGHT,
        )
        self.table.set_rows(sorted(shown.changes, key=lambda row: row.kind == "same"))
        fix(self.table, height=_ROW_HEIGHT * (min(self.table.row_count(), _MOST_ROWS) + 1) + _ROOM)
        periods = sorted({row.period for row in shown.changes}, reverse=True)
        choices = [Choice(period, self.tr("Yes, {period}").format(period=basis_text(period))) for period in periods]
        choices.append(Choice(_NONE, self.tr("No, only store them")))
        self.use = choice_field(self.tr("Use the figures in the sharing"), choices, choices[0].key, width=360)
        self.body.add(self.table, self.use)
        start_in(self.use)
        self.set_primary(self.tr("Import"))

    def _told(self) -> str:
        kinds = [row.kind for row in self._preview.changes]
        told = self.tr("{new}, {changed} and {same}.").format(
            new=self.tr("%Ln new figure(s)", "", kinds.count("new")),
            changed=self.tr("%Ln changed", "", kinds.count("changed")),
            same=self.tr("%Ln unchanged", "", kinds.count("same")),
        )
        source = self.tr("Source: {source}").format(source=self._preview.file.source)
        return f"{told} {end_sentence(source)}"

    def _notes(self) -> list[str]:
        return [problem_words(problem).line() for problem in self._preview.file.problems]

    def _columns(self) -> list[Column[PopulationChange]]:
        return [
            Column("name", self.tr("Municipality"), lambda row: row.municipality_name, width=200, stretch=2),
            Column("period", self.tr("Period"), lambda row: row.period, width=100),
            Column("old", self.tr("Before"), lambda row: row.old, show=_number, align="right", width=120),
            Column("new", self.tr("In the file"), lambda row: row.new, show=_number, align="right", width=120),
            Column("kind", self.tr("What happens"), self._kind_words, width=120, look=_kind_look),
        ]

    def _kind_words(self, row: PopulationChange) -> str:
        return {"new": self.tr("New"), "changed": self.tr("Changed"), "same": self.tr("Unchanged")}[row.kind]

    def submit(self) -> None:
        self._office.attempt("Hent indbyggertal", populations.take_in, self._preview, self._year_id, key_of(self.use))


def _number(value: int | None) -> str:
    return "–" if value is None else format_number(value)


def _kind_look(row: PopulationChange) -> Look:
    return {"new": Look(pill="info"), "changed": Look(pill="warn"), "same": Look("text3")}[row.kind]
