"""What is typed while the store cannot take it: nothing of it is lost, wherever the user goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from klyngedesk.domain.formatted import paragraphs
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.plain import to_plain
from klyngedesk.services import agenda, focus, meetings, minutes, settings
from klyngedesk.services.desk import Desk
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.dialogs.unsaved import UnsavedDialog
from klyngedesk.ui.focus.page import FocusPage
from klyngedesk.ui.meetings.page import MeetingsPage
from klyngedesk.ui.settings.dialog import SettingsDialog
from klyngedesk.ui.settings.own import OwnPage
from klyngedesk.ui.shell import Shell
from klyngedesk.ui.unsaved import Waiting
from klyngedesk.ui.widgets.banner import Banner

NEXT = "m-syd-f-1201"
MODEL, OVERWEIGHT = "syd-f-1201-03", "syd-f-1201-06"


class Refusing:
    """A store that takes nothing while `on`, as a folder that has become read-only."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(self, on: bool) -> None:
        with closing(self._desk.store.engine.raw_connection()) as connection:
            connection.cursor().execute(f"PRAGMA query_only = {'ON' if on else 'OFF'}")


@pytest.fixture
def refusing(example_desk: Desk) -> Refusing:
    return Refusing(example_desk)


@pytest.fixture
def shell(example_desk: Desk, open_shell: Callable[[Desk], Shell], monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    # A test that fails while the store refuses is asked about what waits, and nobody answers.
    monkeypatch.setattr(BaseDialog, "exec", lambda self: 0)
    made = open_shell(example_desk)
    made.office.choose_cluster("syd")
    yield made
    made.office.unsaved.drop()
    made.frame.close()
    made.frame.deleteLater()
    QCoreApplication.sendPostedEvents(made.frame, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(shell: Shell) -> MeetingsPage:
    shown = shell.frame.show_page("meetings")
    assert isinstance(shown, MeetingsPage)
    shown.open(NEXT)
    return shown


def write_case(page: MeetingsPage, qtbot: QtBot, text: str) -> None:
    """Type at the end of the case of the item shown, and leave it."""
    field = page.editor._sections._boxes["case"].text
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(field, text)
    page.flush()


def stored_case(shell: Shell, item_id: str = MODEL) -> str:
    sections = shell.office.ask(agenda.item, item_id).sections
    return to_plain(next(section.text for section in sections if section.key == "case"))


def status(shell: Shell) -> str:
    return shell.frame.status._saved.text()


def test_the_status_line_says_what_is_not_saved_and_the_text_is_stored_when_it_can_be(
    shell: Shell, page: MeetingsPage, refusing: Refusing, qtbot: QtBot
) -> None:
    page.agenda.list.set_current(MODEL)
    refusing(True)
    write_case(page, qtbot, " Tilføjet.")
    assert status(shell).startswith("Ikke gemt siden 10.42: der kan ikke skrives i mappen med Klyngedesks data")
    assert "Tilføjet." not in stored_case(shell)
    refusing(False)
    assert shell.office.unsaved.try_again()
    assert stored_case(shell).endswith("Tilføjet.")
    assert status(shell) == "Alt er gemt 10.42"
    assert shell.desk.undo_label().startswith("Ret sagsfremstilling")


def test_the_text_is_there_again_after_another_item_another_tab_and_another_meeting(
    shell: Shell, page: MeetingsPage, refusing: Refusing, qtbot: QtBot
) -> None:
    page.agenda.list.set_current(MODEL)
    refusing(True)
    write_case(page, qtbot, " Tilføjet.")
    page.agenda.list.set_current(OVERWEIGHT)
    shell.frame.show_page("members")
    shell.frame.show_page("meetings")
    page.open("m-syd-p-0117")
    page.open(NEXT)
    page.agenda.list.set_current(MODEL)
    shown = page.editor._sections._boxes["case"].text.toPlainText()
    assert shown.endswith("Tilføjet.")
    refusing(False)
    assert shell.office.unsaved.try_again()
    assert stored_case(shell).endswith("Tilføjet.")
    assert page.editor._sections._boxes["case"].text.toPlainText() == shown


def test_what_waits_is_never_stored_in_the_item_that_is_gone_to(
    shell: Shell, page: MeetingsPage, refusing: Refusing, qtbot: QtBot
) -> None:
    others = [row.id for row in shell.office.ask(agenda.agenda, NEXT).rows if row.id != MODEL and not row.heading]
    for other in others:
        page.agenda.list.set_current(MODEL)
        refusing(True)
        for box in page.editor._sections._boxes.values():
            box.text.setFocus()
            box.text.moveCursor(QTextCursor.MoveOperation.End)
            qtbot.keyClicks(box.text, " Tilføjet.")
        page.agenda.list.set_current(other)
        page.agenda.list.setFocus()
        page.flush()
        waiting = {waiting.label for waiting in shell.office.unsaved.waiting()}
        refusing(False)
        assert shell.office.unsaved.try_again()
        assert waiting
        assert {label.rpartition(" i ")[2] for label in waiting} == {"punkt 3"}, other


def test_the_newest_of_two_typings_is_the_one_that_is_stored(
    shell: Shell, page: MeetingsPage, refusing: Refusing, qtbot: QtBot
) -> None:
    page.agenda.list.set_current(MODEL)
    refusing(True)
    write_case(page, qtbot, " Et")
    write_case(page, qtbot, " to")
    assert len(shell.office.unsaved.waiting()) == 1
    refusing(False)
    page.flush()
    assert stored_case(shell).endswith(" Et to")
    assert not shell.office.unsaved


def test_what_was_typed_and_taken_back_is_not_stored_later(
    shell: Shell, page: MeetingsPage, refusing: Refusing, qtbot: QtBot
) -> None:
    page.agenda.list.set_current(MODEL)
    before = stored_case(shell)
    refusing(True)
    write_case(page, qtbot, "x")
    field = page.editor._sections._boxes["case"].text
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    page.flush()
    refusing(False)
    shell.office.unsaved.try_again()
    assert stored_case(shell) == before


def test_a_decision_and_a_new_follow_up_wait_with_their_item(
    shell: Shell, page: MeetingsPage, refusing: Refusing, qtbot: QtBot
) -> None:
    shell.office.do("Udsend", meetings.change_state, NEXT, MeetingState.SENT)
    shell.office.do("Start", meetings.open_meeting, NEXT)
    page.running.actions.go_on.trigger()
    page.held._agenda.list.set_current(MODEL)
    decision = page.held._decision
    refusing(True)
    qtbot.keyClicks(decision._text.editor, "Godkendt med glæde.")
    line = decision._actions._lines[-1]
    line.editor._what.setText("Skrive til Ishøj")
    line.editor.edited.emit()
    page.flush()
    page.held._agenda.list.set_current(OVERWEIGHT)
    assert not decision._actions._lines[0].editor.has_text()
    page.held._agenda.list.set_current(MODEL)
    assert decision._text.editor.toPlainText() == "Godkendt med glæde."
    assert decision._actions._lines[0].editor.value().what == "Skrive til Ishøj"
    refusing(False)
    assert shell.office.unsaved.try_again()
    stored = shell.office.ask(minutes.decision, MODEL)
    assert to_plain(stored.text) == "Godkendt med glæde."
    assert [action.what for action in stored.actions] == ["Skrive til Ishøj"]
    assert [each.editor.value().what for each in decision._actions._lines] == ["Skrive til Ishøj", ""]


def test_a_new_item_waits_too(shell: Shell, page: MeetingsPage, refusing: Refusing) -> None:
    refusing(True)
    page.editing.actions.add.trigger()
    page.agenda.list._title.setText("Fælles indkøb")
    page.agenda.list.flush()
    assert [each.text for each in shell.office.unsaved.waiting()] == ["Fælles indkøb"]
    refusing(False)
    shell.office.unsaved.try_again()
    assert "Fælles indkøb" in [row.title for row in shell.office.ask(agenda.agenda, NEXT).rows]


def test_the_window_does_not_close_over_what_waits_unless_the_user_says_so(
    shell: Shell, page: MeetingsPage, refusing: Refusing, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[UnsavedDialog] = []

    def answer(self: UnsavedDialog) -> int:
        asked.append(self)
        self.cancel_button.click()
        return self.result()

    monkeypatch.setattr(BaseDialog, "exec", answer)
    page.agenda.list.set_current(MODEL)
    refusing(True)
    write_case(page, qtbot, " Tilføjet.")
    assert not shell.frame.close()
    assert shell.frame.isVisible()
    asked[0].copy()
    assert QGuiApplication.clipboard().text().endswith("Tilføjet.")
    refusing(False)
    assert shell.frame.close()
    assert stored_case(shell).endswith("Tilføjet.")
    assert len(asked) == 1


def test_why_it_waits_is_said_once_also_when_it_is_tried_again(shell: Shell, refusing: Refusing) -> None:
    refusing(True)
    shell.office.typed("Ret titlen", f"item/{MODEL}/title", agenda.set_field, MODEL, "title", "Ny titel")
    dialog = UnsavedDialog(shell.frame, shell.office.unsaved)
    dialog.show()
    for _ in range(2):
        reasons = [banner.accessibleName() for banner in dialog.findChildren(Banner) if banner.isVisible()]
        assert len(reasons) == 1
        assert "Der kan ikke skrives i mappen med Klyngedesks data." in reasons[0]
        dialog.press_primary()
    dialog.reject()


def test_text_of_an_item_that_is_gone_is_still_offered(shell: Shell, refusing: Refusing) -> None:
    refusing(True)
    shell.office.typed("Ret titlen", f"item/{MODEL}/title", agenda.set_field, MODEL, "title", "Ny titel")
    refusing(False)
    shell.office.do("Fjern punkt 3", agenda.remove_item, MODEL)
    assert not shell.office.unsaved.try_again()
    assert [each.text for each in shell.office.unsaved.waiting()] == ["Ny titel"]
    dialog = UnsavedDialog(shell.frame, shell.office.unsaved)
    dialog._give_up()
    assert status(shell).startswith("Alt er gemt")


def test_what_waits_is_shown_as_it_is_stored_and_the_question_goes_with_the_last(
    shell: Shell, refusing: Refusing
) -> None:
    unsaved = shell.office.unsaved

    def write(field: str, text: str) -> None:
        shell.office.typed(f"Ret {field}", f"item/{MODEL}/{field}", agenda.set_field, MODEL, field, text)

    def told() -> str:
        return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())

    refusing(True)
    write("title", "Ny titel")
    dialog = UnsavedDialog(shell.frame, unsaved)
    dialog.open()
    write("neutral_title", "Neutral titel")
    assert "Ny titel" in told()
    assert "Neutral titel" in told()
    unsaved.forget(f"item/{MODEL}/title")
    assert "Ny titel" not in told()
    refusing(False)
    assert unsaved.try_again()
    assert not dialog.isVisible()
    assert dialog.result() == UnsavedDialog.DialogCode.Accepted
    dialog.deleteLater()


def test_the_purpose_of_a_focus_area_waits_where_it_was_written(shell: Shell, refusing: Refusing, qtbot: QtBot) -> None:
    shown = shell.frame.show_page("focus")
    assert isinstance(shown, FocusPage)
    shown.open("ammeindsats")
    refusing(True)
    purpose = shown.body.texts[0].text
    purpose.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(purpose, " Tilføjet.")
    shown.open("overvaegt")
    assert "Tilføjet." not in shown.body.texts[0].text.toPlainText()
    shown.open("ammeindsats")
    assert shown.body.texts[0].text.toPlainText().endswith("Tilføjet.")
    refusing(False)
    assert shell.office.unsaved.try_again()
    assert to_plain(shell.office.ask(focus.area, "ammeindsats", "syd").purpose).endswith("Tilføjet.")


def own_page(shell: Shell) -> OwnPage:
    """Oneself in the settings, as the menu opens them."""
    shell.menus.settings()
    dialog = shell.frame.findChildren(SettingsDialog)[-1]
    page = dialog.pages["own"]
    assert isinstance(page, OwnPage)
    return page


def test_what_one_writes_of_oneself_waits_and_is_there_again_in_the_settings(
    shell: Shell, refusing: Refusing, qtbot: QtBot
) -> None:
    refusing(True)
    page = own_page(shell)
    qtbot.keyClicks(page.name.editor.widget(), "Mette Sandholm")
    page.window().close()
    assert [each.text for each in shell.office.unsaved.waiting()] == ["Mette Sandholm"]
    page = own_page(shell)
    assert page.name.value() == "Mette Sandholm"
    refusing(False)
    assert shell.office.unsaved.try_again()
    assert shell.office.ask(settings.own_facts).name == "Mette Sandholm"
    page.window().close()


@pytest.mark.parametrize(
    ("values", "text"),
    [
        (("a1", "Skriv", "Ishøj", date(2022, 12, 1)), "Skriv, Ishøj"),
        (("a1", "Skriv", "", None), "Skriv"),
        (("i1", "minutes", 20), "20"),
        (("i1", "case", paragraphs(["Et", "to"])), "Et\n\nto"),
    ],
)
def test_what_waits_is_told_in_the_words_that_were_typed(values: tuple[object, ...], text: str) -> None:
    assert Waiting("Ret", values, lambda: None).text == text
