from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.theme import apply
from klyngedesk.ui.widgets.panes import Panes
from klyngedesk.ui.widgets.record_table import Column, RecordTable


def test_what_is_kept_is_there_the_next_time_and_only_in_the_folder(tmp_path: Path) -> None:
    remembered = Remembered(tmp_path)
    remembered.put("look/scheme", "dark")
    remembered.put("look/text", 150)
    remembered.write()
    again = Remembered(tmp_path)
    assert (again.text("look/scheme"), again.number("look/text", 100)) == ("dark", 150)
    assert [path.name for path in tmp_path.iterdir()] == ["vindue.ini"]


def test_a_number_that_is_none_gives_the_default(tmp_path: Path) -> None:
    remembered = Remembered(tmp_path)
    remembered.put("look/text", "stor")
    assert remembered.number("look/text", 100) == 100


def test_column_widths_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    def table() -> RecordTable:
        made = RecordTable("Kommuner", [Column[str]("name", "Navn", str), Column[str]("code", "Kode", str)], str)
        qtbot.addWidget(made)
        Remembered(tmp_path).follow_table("tables/towns", made)
        return made

    table().horizontalHeader().resizeSection(0, 234)
    assert table().columnWidth(0) == 234


def test_order_and_current_row_of_a_table_come_back_once_its_rows_are_there(qtbot: QtBot, tmp_path: Path) -> None:
    def table() -> RecordTable:
        made = RecordTable("Kommuner", [Column[str]("name", "Navn", str), Column[str]("code", "Kode", str)], str)
        qtbot.addWidget(made)
        Remembered(tmp_path).follow_table("tables/towns", made)
        made.set_rows(["Ishøj", "Dragør", "Tårnby"])
        return made

    first = table()
    first.sort_by("name", descending=True)
    first.set_current("Dragør")
    again = table()
    assert again.sorting() == ("name", True)
    assert again.current_key() == "Dragør"
    again.sort_by("")
    assert table().sorting() is None


def test_panes_keep_their_widths_in_any_text_size(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    def opened() -> Panes:
        made = Panes(QWidget(), QWidget(), widths=(200, 100), shares=(0, 1))
        qtbot.addWidget(made)
        made.resize(800, 100)
        made.show()
        Remembered(tmp_path).follow_panes("panes/meetings", made)
        return made

    first = opened()
    first.moveSplitter(123, 1)
    first.splitterMoved.emit(123, 1)
    assert opened().sizes()[0] == first.sizes()[0] == 123
    apply(qapp, "light", 2.0)
    assert opened().sizes()[0] == 246
