"""Tables on the clipboard: tab-separated text, as Excel, LibreOffice and Word tables put it there, and HTML.

A cell that holds a tab, a line break or a quotation mark at its start is quoted; a quotation mark inside a
quoted cell is doubled. Lines end with CR LF on Windows, LF elsewhere.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from klyngedesk.domain.danish import MINUS, plain_spaces


def parse_tsv(text: str) -> tuple[tuple[str, ...], ...]:
    """The rows of pasted text, cells as they stand; no rows for blank text.

    Quotes count only around a whole cell, so an inch mark or a quoted word inside a cell stays as it is,
    and a cell that opens a quote without closing it keeps the quotation mark.
    """
    rows: list[tuple[str, ...]] = []
    cells: list[str] = []
    position = 0
    while position < len(text):
        cell, position = _cell(text, position)
        cells.append(cell)
        if text[position : position + 1] == "\t":
            position += 1
            if position == len(text):
                cells.append("")
            continue
        position += 2 if text.startswith("\r\n", position) else 1
        rows.append(tuple(cells))
        cells = []
    if cells:
        rows.append(tuple(cells))
    return tuple(rows) if text.strip() else ()


def _cell(text: str, start: int) -> tuple[str, int]:
    """The cell that begins at `start` and the position of the mark that ends it."""
    if text.startswith('"', start):
        quoted = _quoted_cell(text, start)
        if quoted is not None:
            return quoted
    end = start
    while end < len(text) and text[end] not in "\t\r\n":
        end += 1
    return text[start:end], end


def _quoted_cell(text: str, start: int) -> tuple[str, int] | None:
    """The same for a quoted cell; None when the quote is never closed before the end of a cell."""
    parts: list[str] = []
    position = start + 1
    while True:
        closing = text.find('"', position)
        if closing < 0:
            return None
        parts.append(text[position:closing])
        if text.startswith('"', closing + 1):
            parts.append('"')
            position = closing + 2
            continue
        end = closing + 1
        if end < len(text) and text[end] not in "\t\r\n":
            return None
        return _with_plain_breaks("".join(parts)), end


def make_tsv(rows: Iterable[Sequence[str]]) -> str:
    """The rows as text that Excel takes apart into the same cells; each row ends with a line break."""
    return "".join("\t".join(_quoted(cell) for cell in row) + "\r\n" for row in rows)


def make_html(rows: Iterable[Sequence[str]], right: Collection[int] = ()) -> str:
    """The rows as an HTML table, for programs that keep its looks; `right` are the columns aligned to the right."""
    shown = "".join(f"<tr>{''.join(_html_cell(cell, n in right) for n, cell in enumerate(row))}</tr>" for row in rows)
    return f"<table>{shown}</table>"


def _html_cell(cell: str, right: bool) -> str:
    # The module reads a list of two thousand names of characters, and most tables are never copied.
    from html import escape

    text = escape(_with_plain_breaks(cell)).replace("\n", "<br>")
    return f'<td align="right">{text}</td>' if right else f"<td>{text}</td>"


def sheet_text(shown: str) -> str:
    """What a cell shows as a spreadsheet takes numbers: ordinary spaces, a hyphen for minus, nothing for a dash."""
    return "" if shown == "–" else plain_spaces(shown).replace(MINUS, "-")


def _quoted(cell: str) -> str:
    plain = _with_plain_breaks(cell)
    if plain.startswith('"') or any(mark in plain for mark in "\t\n"):
        return '"' + plain.replace('"', '""') + '"'
    return plain


def _with_plain_breaks(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
