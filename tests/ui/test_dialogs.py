from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from klyngedesk.domain.money import format_kroner, parse_amount
from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.dialogs.error import ErrorDialog
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.fields import AmountField, FormField, TextField
from klyngedesk.wording import Sentence


class Posting(BaseDialog):
    """A form whose use case refuses what the test says."""

    def __init__(self, refusal: Refused | None = None) -> None:
        super().__init__(None, "Ny postering")
        self.refusal, self.submitted = refusal, 0
        self.amount = self.name_field("amount", FormField("Beløb", AmountField(parse_amount, format_kroner)))  # type: ignore[arg-type]
        self.text = FormField("Tekst", TextField())
        self.body.add(self.amount, self.text)
        self.amount.set_value(100)

    def submit(self) -> None:
        self.submitted += 1
        if self.refusal:
            raise self.refusal


def shown(qtbot: QtBot, dialog: BaseDialog) -> BaseDialog:
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_enter_in_a_field_is_the_primary_button_and_escape_cancels(qtbot: QtBot) -> None:
    dialog = Posting()
    shown(qtbot, dialog)
    qtbot.keyClick(dialog.text.editor.widget(), Qt.Key.Key_Return)
    assert dialog.submitted == 1
    assert dialog.result() == QDialog.DialogCode.Accepted
    other = Posting()
    shown(qtbot, other)
    qtbot.keyClick(other.text.editor.widget(), Qt.Key.Key_Escape)
    assert (other.submitted, other.result()) == (0, QDialog.DialogCode.Rejected)


def test_one_can_write_at_once_in_the_topmost_field(qtbot: QtBot) -> None:
    dialog = shown(qtbot, Posting())
    assert isinstance(dialog, Posting)
    assert QApplication.focusWidget() is dialog.amount.editor.widget()
    qtbot.keyClicks(dialog.amount.editor.widget(), "7")
    assert dialog.amount.value() == 700


def test_the_place_a_dialog_has_chosen_itself_is_kept(qtbot: QtBot) -> None:
    dialog = Posting()
    dialog.text.editor.widget().setFocus()
    shown(qtbot, dialog)
    assert QApplication.focusWidget() is dialog.text.editor.widget()


@pytest.mark.parametrize("refused", [Refused(Problem("posting.no_amount", {}, "amount")), None])
def test_a_dialog_grows_for_what_it_says_is_wrong(qtbot: QtBot, refused: Refused | None) -> None:
    dialog = Posting(refused)
    shown(qtbot, dialog)
    before = dialog.height()
    if refused is None:
        dialog.amount.editor.widget().setText("abc")
    dialog.press_primary()
    assert dialog.amount.error()
    assert dialog.height() > before


def test_a_dialog_whose_content_changes_before_it_is_shown_gets_its_whole_size(qtbot: QtBot) -> None:
    early = Posting()
    early.grow()
    assert shown(qtbot, early).size() == shown(qtbot, Posting()).size()


def test_enter_on_cancel_cancels(qtbot: QtBot) -> None:
    dialog = Posting()
    shown(qtbot, dialog)
    dialog.cancel_button.setFocus()
    qtbot.keyClick(dialog.cancel_button, Qt.Key.Key_Return)
    assert (dialog.submitted, dialog.result()) == (0, QDialog.DialogCode.Rejected)


def test_a_field_that_cannot_be_read_keeps_the_dialog_open(qtbot: QtBot) -> None:
    dialog = Posting()
    shown(qtbot, dialog)
    dialog.amount.editor.widget().setText("mange")
    qtbot.mouseClick(dialog.primary_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.submitted == 0
    assert dialog.amount.error() != ""
    assert dialog.amount.editor.widget().hasFocus()


def test_a_refusal_stands_under_the_field_it_names_and_else_on_top(qtbot: QtBot) -> None:
    code, facts = "money.empty", dict[str, object]()
    dialog = Posting(Refused(Problem(code, facts, "amount"), Problem(code, facts, "Linje 4")))
    shown(qtbot, dialog)
    qtbot.mouseClick(dialog.primary_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.amount.error() != ""
    assert dialog.amount.editor.widget().hasFocus()
    notice = dialog.findChild(Banner)
    assert notice.isVisible()
    assert "Linje 4" in notice.accessibleName()


def test_an_error_is_copied_with_its_details(qtbot: QtBot) -> None:
    words = Sentence("Filen er åben i Word.", "Den gamle fil er ikke ændret.", "Luk filen, og prøv igen.")
    dialog = ErrorDialog(None, "Dagsordenen kunne ikke laves", words, "Klyngedesk 1.0, PermissionError")
    shown(qtbot, dialog)
    dialog.copy()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Dagsordenen kunne ikke laves",
        "Hvad er sket: Filen er åben i Word.",
        "Intet er gået tabt: Den gamle fil er ikke ændret.",
        "Gør sådan: Luk filen, og prøv igen.",
        "Klyngedesk 1.0, PermissionError",
    ]


@pytest.mark.parametrize("lines", [1, 60])
def test_a_dialog_is_no_higher_than_640_and_its_content_scrolls(qtbot: QtBot, lines: int) -> None:
    dialog = BaseDialog(None, "Titel")
    dialog.body.add(*(FormField(f"Felt {number}", TextField()) for number in range(lines)))
    shown(qtbot, dialog)
    assert dialog.width() == 576
    assert dialog.height() <= 640
    assert dialog.primary_button.isVisible()


def test_a_dialog_that_grows_keeps_its_buttons_on_the_screen(qtbot: QtBot) -> None:
    dialog = Posting()
    shown(qtbot, dialog)
    room = dialog.screen().availableGeometry()
    dialog.move(dialog.x(), room.bottom() - dialog.height())
    dialog.amount.editor.widget().setText("abc")  # type: ignore[attr-defined]
    before = dialog.height()
    dialog.press_primary()
    assert dialog.height() > before
    assert dialog.frameGeometry().bottom() <= room.bottom()
