"""Files with a municipality's answer: chosen or dropped, opened, renamed, removed, and put on the agenda with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from discarding import discard
from dropping import drop
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.domain.kinds import InputState
from klyngedesk.services import agenda, bodies, inputs, meetings
from klyngedesk.services.inputs import InputRow
from klyngedesk.ui.meetings.annex_list import AnnexList
from klyngedesk.ui.meetings.input_dialogs import InputsDialog
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.fields import Memo

NEXT = "m-syd-f-1201"


@pytest.fixture
def asked(office: Office) -> InputRow:
    """A municipality that has not answered."""
    return next(row for row in office.ask(inputs.requests, NEXT) if row.state is InputState.ASKED)


@pytest.fixture
def dialog(office: Office, asked: InputRow, qtbot: QtBot) -> Iterator[InputsDialog]:
    window = QWidget()
    shown = InputsDialog(office, window, office.ask(meetings.meeting, NEXT))
    shown._list.set_current(asked.id)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    discard(shown)
    discard(window)


def stored(office: Office, request_id: str) -> InputRow:
    return next(row for row in office.ask(inputs.requests, NEXT) if row.id == request_id)


def button(dialog: InputsDialog, words: str) -> Button:
    return next(each for each in dialog.findChildren(Button) if each.words() == words and each.isVisible())


def test_an_answer_keeps_its_lines_as_they_are_typed(
    office: Office, asked: InputRow, dialog: InputsDialog, qtbot: QtBot
) -> None:
    typed = "Fælles hjælpemidler\nVi ønsker:\n\n- lavere pris\n- bedre kvalitet"
    memo = dialog.findChild(Memo)
    assert memo is not None
    memo.setFocus()
    memo.insertPlainText(typed)
    dialog._answer.flush()
    assert memo.toPlainText() == typed
    assert len(stored(office, asked.id).answer.blocks) == 3


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Punkt om hjælpemidler.docx"
    path.write_bytes(b"indhold")
    return path


def test_chosen_files_are_kept_with_the_answer_and_become_annexes_on_the_agenda(
    dialog: InputsDialog, office: Office, asked: InputRow, file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    qtbot.mouseClick(button(dialog, "Tilføj bilag …"), Qt.MouseButton.LeftButton)
    assert [each.title for each in stored(office, asked.id).files] == ["Punkt om hjælpemidler"]
    assert stored(office, asked.id).state is InputState.ANSWERED
    line = dialog._list.row(asked.id)
    assert line is not None
    assert "1 bilag" in line.sentence()
    qtbot.mouseClick(button(dialog, "Læg på dagsordenen"), Qt.MouseButton.LeftButton)
    made = next(row for row in office.ask(agenda.agenda, NEXT).rows if row.title == "Punkt om hjælpemidler")
    assert made.annexes == 1
    assert office.desk.undo_label() == f"Læg svaret fra {asked.organisation} på dagsordenen"


@pytest.mark.parametrize("where", ["answer", "text"])
def test_files_dropped_on_the_answer_or_in_its_text_are_kept_and_no_address_is_written(
    dialog: InputsDialog, office: Office, asked: InputRow, file: Path, where: str
) -> None:
    memo = dialog.findChild(Memo)
    assert memo is not None
    place = dialog._answer if where == "answer" else memo.viewport()
    assert drop(place, [file]) is Qt.DropAction.CopyAction
    assert [each.file_name for each in stored(office, asked.id).files] == [file.name]
    assert memo.toPlainText() == ""


def test_a_file_is_opened_renamed_and_removed_by_keyboard(
    dialog: InputsDialog, office: Office, asked: InputRow, file: Path, qtbot: QtBot
) -> None:
    opened: list[Path] = []

    def seen(path: Path) -> bool:
        opened.append(path)
        return True

    dialog._answer.files.hand_over.open_file = seen
    drop(dialog._answer, [file])
    listed = dialog.findChild(AnnexList)
    assert listed is not None
    listed.setFocus()
    listed.select_first()
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert [path.read_bytes() for path in opened] == [b"indhold"]
    assert dialog.isVisible(), "Enter opened the file and did not close the dialog"
    qtbot.keyClick(listed, Qt.Key.Key_F2)
    writing = QApplication.focusWidget()
    assert isinstance(writing, QLineEdit)
    writing.selectAll()
    qtbot.keyClicks(writing, "Oplæg")
    qtbot.keyClick(writing, Qt.Key.Key_Return)
    assert [each.title for each in stored(office, asked.id).files] == ["Oplæg"]
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert stored(office, asked.id).files == ()
    assert office.desk.undo() == "Fjern bilag »Oplæg«"
    assert [each.title for each in stored(office, asked.id).files] == ["Oplæg"]


def test_the_files_of_one_municipality_are_not_shown_with_another(
    dialog: InputsDialog, office: Office, asked: InputRow, file: Path
) -> None:
    drop(dialog._answer, [file])
    listed = dialog.findChild(AnnexList)
    assert listed is not None
    assert len(listed.keys()) == 1
    dialog._list.set_current(next(row.id for row in office.ask(inputs.requests, NEXT) if row.id != asked.id))
    assert listed.keys() == []


def test_a_large_file_is_kept_also_when_the_dialog_closes_before_it_is_read(
    dialog: InputsDialog, office: Office, asked: InputRow, file: Path, qtbot: QtBot
) -> None:
    file.write_bytes(b"x" * 3_000_000)
    assert drop(dialog._answer, [file]) is Qt.DropAction.CopyAction
    discard(dialog)
    qtbot.waitUntil(lambda: [each.file_name for each in stored(office, asked.id).files] == [file.name])


def test_a_closed_body_takes_no_files(
    office: Office, asked: InputRow, file: Path, request: pytest.FixtureRequest
) -> None:
    office.do("Luk", bodies.close_body, "syd-fagligt", date(2022, 11, 15), "Klyngen nedlægges.")
    dialog: InputsDialog = request.getfixturevalue("dialog")
    assert drop(dialog._answer, [file]) is Qt.DropAction.IgnoreAction
    assert stored(office, asked.id).files == ()
