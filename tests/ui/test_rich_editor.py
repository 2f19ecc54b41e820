"""Writing formatted text: by what the user types, pastes and presses."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.domain.formatted import EMPTY, FormattedText, normalise
from klyngedesk.domain.formatted_json import from_json, to_json
from klyngedesk.ui.formatted_qt import to_document
from klyngedesk.ui.widgets.rich_editor import RichEditor

# The offscreen platform says so of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(qtbot: QtBot) -> RichEditor:
    made = RichEditor("Kort om sagen", lines=2)
    qtbot.addWidget(made)
    made.resize(400, 200)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    return made


def press(editor: RichEditor, *keys: Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier] | str) -> None:
    """Type strings, and press keys with or without Ctrl and Shift."""
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(editor, key)
        elif isinstance(key, tuple):
            QTest.keyClick(editor, *key)
        else:
            QTest.keyClick(editor, key)


def written(editor: RichEditor) -> list[Any]:
    return to_json(editor.value())


def paste(editor: RichEditor, html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    editor.insertFromMimeData(data)


def test_typed_words_with_looks(editor: RichEditor) -> None:
    press(editor, "Planen ", (Key.Key_B, CTRL), "skal", (Key.Key_B, CTRL), " ", (Key.Key_I, CTRL), "nu")
    press(editor, Key.Key_Return, "{{ 7*7 }} <b>&")
    assert written(editor) == [
        {"p": ["Planen ", {"text": "skal", "bold": True}, " ", {"text": "nu", "italic": True}]},
        {"p": [{"text": "{{ 7*7 }} <b>&", "italic": True}]},
    ]


def test_a_list_is_written_by_keys_alone(editor: RichEditor) -> None:
    press(editor, (Key.Key_L, CTRL | SHIFT), "en", Key.Key_Return, Key.Key_Tab, "under en", Key.Key_Return, "mere")
    press(editor, Key.Key_Return, Key.Key_Return, "to", Key.Key_Return, Key.Key_Return, "efter")
    assert written(editor) == [{"bullets": ["en", {"sub": "under en"}, {"sub": "mere"}, "to"]}, "efter"]


def test_backspace_at_the_start_of_an_item_steps_out(editor: RichEditor) -> None:
    editor.set_value(from_json([{"numbers": ["en", {"sub": "to"}]}]))
    editor.moveCursor(QTextCursor.MoveOperation.End)
    press(editor, Key.Key_Home, Key.Key_Backspace)
    assert written(editor) == [{"numbers": ["en", "to"]}]
    press(editor, Key.Key_Backspace)
    assert written(editor) == [{"numbers": ["en"]}, "to"]
    press(editor, Key.Key_Backspace)
    assert written(editor) == [{"numbers": ["ento"]}]


def test_the_first_item_goes_no_deeper_and_two_levels_are_enough(editor: RichEditor) -> None:
    editor.set_value(from_json([{"bullets": ["en", "to"]}]))
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    press(editor, Key.Key_Tab)
    assert written(editor) == [{"bullets": ["en", "to"]}]
    editor.moveCursor(QTextCursor.MoveOperation.End)
    press(editor, Key.Key_Tab, Key.Key_Tab)
    assert written(editor) == [{"bullets": ["en", {"sub": "to"}]}]
    press(editor, (Key.Key_Backtab, SHIFT))
    assert written(editor) == [{"bullets": ["en", "to"]}]


def test_items_are_counted_as_they_print(editor: RichEditor) -> None:
    editor.set_value(from_json([{"numbers": ["a", "b", "c", "d"]}]))
    second = editor.document().begin().next()
    editor.setTextCursor(QTextCursor(second))
    editor.tools.lists["numbers"].trigger()
    assert written(editor) == [{"numbers": ["a"]}, "b", {"numbers": ["c", "d"]}]
    third = second.next()
    assert third.textList().itemText(third) == "1."
    editor.tools.lists["numbers"].trigger()
    assert third.textList().itemText(third) == "3."
    press(editor, (Key.Key_Z, CTRL), (Key.Key_Z, CTRL))
    assert written(editor) == [{"numbers": ["a", "b", "c", "d"]}]


def test_selected_paragraphs_become_points_and_back(editor: RichEditor) -> None:
    editor.set_value(from_json(["at planen godkendes", "at den følges op"]))
    editor.selectAll()
    press(editor, (Key.Key_8, CTRL | SHIFT))
    assert written(editor) == [{"points": ["at planen godkendes", "at den følges op"]}]
    assert editor.tools.lists["points"].isChecked()
    press(editor, (Key.Key_8, CTRL | SHIFT))
    assert written(editor) == ["at planen godkendes", "at den følges op"]


def test_tab_leaves_the_editor_outside_lists_and_tables(qtbot: QtBot) -> None:
    page = QWidget()
    editor, field = RichEditor(), QLineEdit()
    box = QVBoxLayout(page)
    box.addWidget(editor)
    box.addWidget(field)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    editor.setFocus()
    press(editor, "a", Key.Key_Tab)
    assert field.hasFocus()
    assert written(editor) == ["a"]


def test_a_table_is_put_in_and_filled(editor: RichEditor) -> None:
    press(editor, "Tal:")
    editor.tools.table.trigger()
    press(editor, "År", Key.Key_Tab, "Sum", Key.Key_Tab, "2022", Key.Key_Tab, "5")
    assert written(editor) == ["Tal:", {"table": [["År", "Sum"], ["2022", "5"], ["", ""]], "header": True}]
    press(editor, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, "ny", (Key.Key_Backtab, SHIFT), "før")
    assert written(editor)[1]["table"][2:] == [["", "før"], ["ny", ""]]
    assert not editor.tools.lists["bullets"].isEnabled()
    actions = {action.text(): action for action in editor.tools.of_tables}
    actions["Fjern række"].trigger()
    actions["Tilføj kolonne til højre"].trigger()
    assert written(editor)[1]["table"][0] == ["År", "Sum", ""]
    actions["Første række er overskrift"].trigger()
    assert written(editor)[1]["header"] is False


def test_a_link_is_asked_for_put_on_and_taken_off(editor: RichEditor, qtbot: QtBot) -> None:
    press(editor, "planen")
    editor.selectAll()
    _answer_link(editor, "eksempel.dk/plan")
    linked = [{"p": [{"text": "planen", "link": "https://eksempel.dk/plan"}]}]
    assert written(editor) == linked
    editor.moveCursor(QTextCursor.MoveOperation.End)
    press(editor, " her")
    assert written(editor) == [{"p": [{"text": "planen", "link": "https://eksempel.dk/plan"}, " her"]}]
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.moveCursor(QTextCursor.MoveOperation.Right)
    _answer_link(editor, "")
    assert written(editor) == ["planen her"]


def _answer_link(editor: RichEditor, address: str) -> None:
    press(editor, (Qt.Key.Key_K, CTRL))
    dialog = editor.findChild(QInputDialog)
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue(address)
    dialog.accept()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_is_no_address_is_asked_for_again(editor: RichEditor) -> None:
    press(editor, (Key.Key_K, CTRL))
    editor.findChild(QInputDialog).setTextValue("javascript:alert(1)")
    editor.findChild(QInputDialog).accept()
    again = [dialog for dialog in editor.findChildren(QInputDialog) if dialog.isVisible()]
    assert len(again) == 1
    again[0].reject()
    assert written(editor) == []


def test_pasted_pages_are_reduced_to_the_set(editor: RichEditor) -> None:
    press(editor, "før ")
    paste(
        editor,
        html="<p style='color:red'>rød <b>fed</b></p><ul><li>en<li>to</ul><img src=x.png><p>slut</p>",
        text="uset",
    )
    press(editor, " efter")
    assert written(editor) == [
        {"p": ["før rød ", {"text": "fed", "bold": True}]},
        {"bullets": ["en", "to"]},
        "slut efter",
    ]


def test_plain_text_is_pasted_as_typed(editor: RichEditor) -> None:
    paste(editor, text="<b>en</b>\n{{ 7*7 }}")
    assert written(editor) == ["<b>en</b>", "{{ 7*7 }}"]


def test_ctrl_shift_v_pastes_words_only(editor: RichEditor) -> None:
    data = QMimeData()
    data.setHtml("<b>fed</b>")
    data.setText("fed")
    QGuiApplication.clipboard().setMimeData(data)
    press(editor, (Key.Key_V, CTRL | SHIFT))
    assert written(editor) == ["fed"]


def test_lines_pasted_in_a_list_are_items_and_in_a_table_lines(editor: RichEditor) -> None:
    editor.set_value(from_json([{"bullets": ["en"]}]))
    editor.moveCursor(QTextCursor.MoveOperation.End)
    paste(editor, text=" og\nto")
    assert written(editor) == [{"bullets": ["en og", "to"]}]
    editor.set_value(from_json([]))
    editor.tools.table.trigger()
    paste(editor, html="<p>en</p><ul><li>to</ul>")
    assert written(editor)[0]["table"][0] == ["en\nto", ""]


def test_text_pasted_in_the_middle_splits_the_paragraph(editor: RichEditor) -> None:
    press(editor, "førefter")
    cursor = editor.textCursor()
    cursor.setPosition(3)
    editor.setTextCursor(cursor)
    paste(editor, html="<table><tr><td>a</td><td>b</td></tr></table>")
    assert written(editor) == ["før", {"table": [["a", "b"]], "header": False}, "efter"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_what_is_copied_is_pasted_the_same(
    formatted_texts: st.SearchStrategy[FormattedText], editor: RichEditor, data: st.DataObject
) -> None:
    text = data.draw(formatted_texts)
    editor.set_value(text)
    editor.selectAll()
    copied = editor.createMimeDataFromSelection()
    editor.clear()
    editor.insertFromMimeData(copied)
    assert editor.value() == normalise(text)


@pytest.mark.parametrize("character", ["«", "😀", "é"])
def test_a_character_that_comes_without_a_key_is_written(editor: RichEditor, character: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(editor, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character))
    assert written(editor) == [character]


def test_only_the_user_is_told_as_edited(editor: RichEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.edited):
        editor.set_value(from_json(["vist"]))
    with qtbot.waitSignal(editor.edited):
        press(editor, "x")


def test_showing_the_same_text_keeps_cursor_and_undo(editor: RichEditor) -> None:
    press(editor, "skrevet", Key.Key_Return)
    editor.set_value(editor.value())
    press(editor, "mere")
    assert written(editor) == ["skrevet", "mere"]
    assert editor.document().isUndoAvailable()


def test_it_grows_with_its_text_and_with_its_placeholder(editor: RichEditor) -> None:
    least = editor.sizeHint().height()
    press(editor, *(["linje", Key.Key_Return] * 10))
    assert editor.sizeHint().height() > 3 * least
    editor.set_value(from_json([]))
    editor.setPlaceholderText("Hvad skal klyngen tage stilling til? " * 20)
    assert editor.sizeHint().height() > least


def test_the_page_follows_the_cursor(qtbot: QtBot) -> None:
    page = QScrollArea()
    inner = QWidget()
    box = QVBoxLayout(inner)
    editor = RichEditor()
    box.addWidget(editor)
    page.setWidget(inner)
    page.setWidgetResizable(True)
    page.resize(300, 150)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    editor.setFocus()
    press(editor, *(["linje", Key.Key_Return] * 30))
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    press(editor, "sidst")
    assert page.verticalScrollBar().value() > 0


KEYS: tuple[Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier] | str, ...] = (
    *("a", "b", Key.Key_Return, Key.Key_Tab, (Key.Key_Backtab, SHIFT), Key.Key_Backspace, Key.Key_Up, Key.Key_Home),
    *((Key.Key_L, CTRL | SHIFT), (Key.Key_7, CTRL | SHIFT), (Key.Key_8, CTRL | SHIFT), (Key.Key_Up, SHIFT)),
    *((Key.Key_Z, CTRL), (Key.Key_V, CTRL), (Key.Key_C, CTRL), Key.Key_Down, Key.Key_Delete, "table"),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much])
@given(st.lists(st.sampled_from(KEYS), max_size=30))
def test_whatever_is_pressed_what_is_seen_is_what_is_kept(editor: RichEditor, keys: list[Any]) -> None:
    QGuiApplication.clipboard().clear()
    editor.set_value(EMPTY)
    editor.document().clear()
    for key in keys:
        if key == "table":
            editor.tools.table.trigger()
        else:
            press(editor, key)
    assume(not _is_unfinished(editor.document()))
    kept = QTextDocument()
    to_document(editor.value(), kept)
    assert _seen(editor.document()) == _seen(kept)


def _is_unfinished(document: QTextDocument) -> bool:
    """Whether an item or a table waits for words: it is there while one writes, and not kept."""
    block = document.begin()
    while block.isValid():
        if not block.text().strip() and (block.textList() or QTextCursor(block).currentTable()):
            return True
        block = block.next()
    return False


def _seen(document: QTextDocument) -> list[tuple[str, str]]:
    """The mark and the words of each line that has any."""
    found = []
    block = document.begin()
    while block.isValid():
        mark = block.textList().itemText(block) if block.textList() else ""
        for line in block.text().split("\u2028"):
            if line.strip():
                found.append((mark, line.strip()))
                mark = ""
        block = block.next()
    return found
