"""Formatted text in a Qt document."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.formatted_json import from_json, to_json
from klyngedesk.ui.formatted_qt import from_document, to_document


@pytest.fixture(scope="session")
def document(qapp: QApplication) -> QTextDocument:
    return QTextDocument()


@given(st.data())
def test_every_text_comes_back_from_a_document(
    formatted_texts: st.SearchStrategy[FormattedText], document: QTextDocument, data: st.DataObject
) -> None:
    text = data.draw(formatted_texts)
    to_document(text, document)
    assert from_document(document) == text


def test_hard_texts_come_back_and_show_as_typed(hard_texts: tuple[FormattedText, ...], document: QTextDocument) -> None:
    for text in hard_texts:
        to_document(text, document)
        assert from_document(document) == text
        assert document.toRawText() == to_json(text)[0]


def test_lists_and_tables_are_qts_own(document: QTextDocument) -> None:
    to_document(from_json([{"numbers": ["a", {"sub": "b"}, "c"]}, {"table": [["x", "y"]], "header": True}]), document)
    first = document.begin()
    assert first.textList().itemText(first) == "1."
    assert first.next().textList().itemText(first.next()) == "a."
    third = first.next().next()
    assert third.textList().itemText(third) == "2."
    table = QTextCursor(third.next().next()).currentTable()
    assert (table.rows(), table.columns(), table.format().toTableFormat().headerRowCount()) == (1, 2, 1)


def test_typing_in_a_document_gives_paragraphs(document: QTextDocument) -> None:
    to_document(from_json(["først"]), document)
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText("\nså <b>ikke fed</b>\n\n")
    assert to_json(from_document(document)) == ["først", "så <b>ikke fed</b>"]


def test_a_document_is_replaced(document: QTextDocument) -> None:
    to_document(from_json([{"bullets": ["en"]}]), document)
    to_document(from_json(["to"]), document)
    assert to_json(from_document(document)) == ["to"]
