"""Values of a key figure pasted from a spreadsheet: what they would become, and taking them in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from klyngedesk.domain.measuring import number_text, parse_decimal, parse_measured, period_label
from klyngedesk.domain.pasted import PastedRow, PasteField, PasteState, PreviewLine, each_once, read_pasted
from klyngedesk.services.focus_figures import ValueFields, put_value
from klyngedesk.store.tables import KeyFigureValue
from klyngedesk.store.work import Work


def preview_values(work: Work, figure_id: str, rows: Sequence[Sequence[str]]) -> list[PreviewLine[ValueFields]]:
    """The measurings that pasted rows tell: date or quarter, value, and period and note if given.

    One of a day that is measured already replaces it; a day that stands there twice is paste.day_twice the second
    time. Refused as `read_pasted`.
    """
    present = {row.day: row for row in work.find(KeyFigureValue, key_figure_id=figure_id)}
    lines = [_preview(row, present) for row in read_pasted(rows, _fields(work.today.year))]
    return each_once(lines, lambda fields: fields.day, "paste.day_twice")


def put_values(work: Work, figure_id: str, values: Sequence[ValueFields]) -> None:
    """Write measurings, each in place of the one of its day. Refused as `put_value`."""
    for fields in values:
        row = work.first(KeyFigureValue, key_figure_id=figure_id, day=fields.day)
        put_value(work, figure_id, row.id if row else None, fields)


def _fields(year: int) -> tuple[PasteField, ...]:
    return (
        PasteField("day", "Dato", lambda cell: parse_measured(cell, year), ("Målt den", "Dag", "Måledato"),
                   required=True, mark="-"),
        PasteField("value", "Værdi", parse_decimal, ("Tal", "Måling", "Resultat", "Antal", "Procent"), required=True),
        PasteField("label", "Periode", None, ("Kvartal",)),
        PasteField("note", "Note", None, ("Bemærkning", "Bemærkninger")),
    )  # fmt: skip


def _preview(row: PastedRow, present: Mapping[date, KeyFigureValue]) -> PreviewLine[ValueFields]:
    day, value = row.values.get("day"), row.values.get("value")
    if row.problems or not isinstance(day, date) or not isinstance(value, Decimal):
        return PreviewLine(row.number, row.cells, PasteState.WRONG, None, row.problems)
    known = present.get(day)
    label = str(row.values.get("label", ""))
    note = str(row.values.get("note", "")) or (known.note if known else "")
    fields = ValueFields(day, value, "" if label == period_label(day) else label, note)
    before = number_text(known.value) if known else ""
    cells: dict[str, str | date] = {"day": day, "before": before, "value": number_text(value), "note": note}
    return PreviewLine(row.number, cells, _state(fields, known), fields)


def _state(fields: ValueFields, present: KeyFigureValue | None) -> PasteState:
    if present is None:
        return PasteState.NEW
    same = (present.value, present.note) == (fields.value, fields.note)
    return PasteState.PRESENT if same else PasteState.CHANGED
