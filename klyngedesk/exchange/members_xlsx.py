"""The members of a body as an Excel file, out and back in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from difflib import get_close_matches

from klyngedesk.domain.danish import parse_date
from klyngedesk.domain.kinds import SeatRole, title_word, word
from klyngedesk.domain.member_changes import HEADINGS, MemberRow, MembersFile
from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.domain.typed import clean_line, looks_like_cpr, quoted
from klyngedesk.exchange.members_headings import FORENAME, SURNAME, Headings, find_headings
from klyngedesk.exchange.table_xlsx import Column, ColumnKind, TableValue, write_table
from klyngedesk.exchange.xlsx_reading import CellValue, Sheet, address, read_sheets

_NOTHING = frozenset({"", "-", "–", "—"})
_VACANT = frozenset({"ubesat", "vakant", "ledig"})
_ROLES = {word(role): role for role in SeatRole} | {
    "forperson": SeatRole.CHAIR,
    "medforperson": SeatRole.CO_CHAIR,
    "sekretær": SeatRole.SECRETARIAT,
}
_MAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]+")
_EXCEL_ERROR = re.compile(r"#(?:N/A|I/T|REF!|NAVN\?|NAME\?|VALUE!|VÆRDI!|DIV/0!|REFERENCE!|NULL!|NUM!)")
_EXCEL_EPOCH = date(1899, 12, 30)
_EXCEL_DAYS = range(20_000, 100_000)


def write_members(title: str, rows: Iterable[MemberRow]) -> bytes:
    """The list as an .xlsx file with one row for each; `read_members` reads the same rows back."""
    days = {"first_day", "last_day"}
    columns = [
        Column(heading, ColumnKind.DATE if name in days else ColumnKind.TEXT) for name, heading in HEADINGS.items()
    ]
    return write_table(title, columns, [[_written(row, name) for name in HEADINGS] for row in rows])


def _written(row: MemberRow, name: str) -> TableValue:
    if name == "role":
        return title_word(row.role) if row.role else None
    value: TableValue = getattr(row, name)
    return value


def read_members(data: bytes) -> MembersFile:
    """The rows of a list made by hand or by `write_members`; headings in any order and usual spellings.

    What is wrong with a single cell is told with its address, and the cell is left empty; a row without an
    organisation, or that stands there twice, is told and left out. Raises Refused: what `read_sheets` and
    `find_headings` refuse, and members.no_rows.
    """
    return _members(read_sheets(data))


def read_pasted_members(rows: Sequence[Sequence[str]]) -> MembersFile:
    """The same for rows as they were copied; a problem's place is the cell as if they stood in a sheet of their own."""
    width = max(map(len, rows), default=0)
    return _members((Sheet("", tuple((*row, *("",) * (width - len(row))) for row in rows)),))


def _members(sheets: Sequence[Sheet]) -> MembersFile:
    sheet, headings = find_headings(sheets)
    reader = _Reader(headings)
    rows: list[MemberRow] = []
    for number in range(headings.row + 1, len(sheet.rows)):
        row = reader.row(number, sheet.rows[number])
        if row is not None:
            rows.append(row)
    if not rows and not reader.problems:
        raise Refused(Problem("members.no_rows"))
    return MembersFile(tuple(rows), (*headings.problems, *_hidden(sheet), *reader.problems))


def _hidden(sheet: Sheet) -> list[Problem]:
    return [Problem("members.hidden_rows", {"count": sheet.hidden_rows})] if sheet.hidden_rows else []


class _Reader:
    """Reads rows one by one and notes what is wrong."""

    def __init__(self, headings: Headings) -> None:
        self._columns = headings.columns
        self._seen: dict[tuple[str, str, str], int] = {}
        self.problems: list[Problem] = []

    def row(self, number: int, cells: tuple[CellValue, ...]) -> MemberRow | None:
        """One row, or None for an empty one and one that must be left out."""
        texts = {name: self._text(number, cells, name) for name in (*HEADINGS, FORENAME, SURNAME)}
        if not any(texts.values()):
            return None
        if not texts["organisation"]:
            self._note("members.no_organisation", number, "organisation")
            return None
        name = texts["name"] or " ".join(part for part in (texts[FORENAME], texts[SURNAME]) if part)
        first, last = self._day(number, cells, "first_day"), self._day(number, cells, "last_day")
        if first and last and last < first:
            self._note("members.period", number, "last_day")
            last = None
        row = MemberRow(
            organisation=texts["organisation"],
            seat=texts["seat"],
            role=self._role(number, texts["role"]),
            name="" if name.casefold() in _VACANT else name,
            title=texts["title"],
            mail=self._mail(number, texts["mail"]),
            phone=texts["phone"],
            substitute=texts["substitute"],
            first_day=first,
            last_day=last,
            place=f"Række {number + 1}",
        )
        return None if self._is_repeated(number, row) else row

    def _text(self, number: int, cells: tuple[CellValue, ...], name: str) -> str:
        """The text of a field; a field in several columns has their texts with commas between."""
        parts: list[str] = []
        for column in self._columns.get(name, ()):
            text = _plain(cells[column])
            if _EXCEL_ERROR.fullmatch(text):
                self._note_at("members.cell_error", address(number, column), text=quoted(text))
            elif name != "phone" and looks_like_cpr(text):
                self._note_at("members.cpr", address(number, column))
            elif text not in _NOTHING:
                parts.append(text)
        return ", ".join(parts)

    def _role(self, number: int, text: str) -> SeatRole | None:
        alike = get_close_matches(text.casefold(), _ROLES, n=1, cutoff=0.85)
        if text and not alike:
            self._note("members.unknown_role", number, "role", text=quoted(text))
        return _ROLES[alike[0]] if alike else None

    def _mail(self, number: int, text: str) -> str:
        if text and not _MAIL.fullmatch(text):
            self._note("members.bad_mail", number, "mail", text=quoted(text))
            return ""
        return text

    def _day(self, number: int, cells: tuple[CellValue, ...], name: str) -> date | None:
        for column in self._columns.get(name, ()):
            value = cells[column]
            if isinstance(value, datetime):
                return value.date()
            if isinstance(value, date):
                return value
            text = _plain(value)
            if text in _NOTHING or _EXCEL_ERROR.fullmatch(text):
                continue
            if text.isdigit() and int(text) in _EXCEL_DAYS:
                # A date whose cell has lost its format shows as the number of days that Excel stores.
                return _EXCEL_EPOCH + timedelta(days=int(text))
            try:
                return parse_date(text)
            except Refused as refused:
                place = address(number, column)
                self.problems += [Problem(p.code, p.facts, place) for p in refused.problems]
        return None

    def _is_repeated(self, number: int, row: MemberRow) -> bool:
        key = row.organisation.casefold(), row.seat.casefold(), row.name.casefold()
        if not row.name or key not in self._seen:
            self._seen[key] = number
            return False
        self._note("members.row_twice", number, "name", name=quoted(row.name), row=self._seen[key] + 1)
        return True

    def _note(self, code: str, number: int, field: str, **facts: object) -> None:
        columns = self._columns.get(field) or next(iter(self._columns.values()))
        self._note_at(code, address(number, columns[0]), **facts)

    def _note_at(self, code: str, place: str, **facts: object) -> None:
        self.problems.append(Problem(code, facts, place))


def _plain(value: CellValue) -> str:
    """A cell as a line of text; a whole number, as phone numbers are, without decimals."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else clean_line(str(value))
