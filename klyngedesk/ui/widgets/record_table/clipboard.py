"""Tables to and from the clipboard."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from klyngedesk.domain.tabular import make_html, make_tsv, parse_tsv


def put_on_clipboard(rows: Sequence[Sequence[str]], right: Collection[int]) -> None:
    """Put rows of cells there as text for spreadsheets and as a table for Word and mails."""
    data = QMimeData()
    data.setText(make_tsv(rows))
    data.setHtml(make_html(rows, right))
    QGuiApplication.clipboard().setMimeData(data)


def pasted_rows() -> tuple[tuple[str, ...], ...]:
    """The rows that were copied, from a spreadsheet or elsewhere; none when there is no text."""
    return parse_tsv(QGuiApplication.clipboard().text())
