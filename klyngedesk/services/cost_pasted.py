"""Costs and numbers of inhabitants pasted from a spreadsheet: what they would become, and taking them in."""

from __future__ import annotations

from collections.abc import Sequence

from klyngedesk.domain.danish import format_number
from klyngedesk.domain.money import format_amount, parse_amount
from klyngedesk.domain.organisation_names import match_organisation
from klyngedesk.domain.pasted import PastedRow, PasteField, PasteState, PreviewLine, each_once, read_pasted
from klyngedesk.domain.problems import Problem
from klyngedesk.domain.typed import quoted
from klyngedesk.domain.typed_numbers import parse_count
from klyngedesk.services.cost_lines import LineFields, lines_of
from klyngedesk.services.cost_participants import set_counted
from klyngedesk.store.queries.cost_sharing import StoredShare, shares
from klyngedesk.store.work import Work

_LINE = (
    PasteField("amount", "Beløb", parse_amount, ("Udgift i kr.", "Budget"), required=True, mark=","),
    PasteField("title", "Udgift", None, ("Tekst", "Post", "Aktivitet"), required=True),
    PasteField("note", "Note", None, ("Bemærkning", "Bemærkninger")),
)
_COUNT = (
    PasteField("counted", "Indbyggere", parse_count, ("Indbyggere, der tæller", "Folketal", "Antal"), required=True),
    PasteField("name", "Kommune", None, ("Navn", "Område")),
)


def preview_lines(work: Work, cost_year_id: str, rows: Sequence[Sequence[str]]) -> list[PreviewLine[LineFields]]:
    """The costs that pasted rows tell; one of the year with the same text and amount is there already.

    Refused as `read_pasted`.
    """
    present = {(line.title, line.amount_oere) for line in lines_of(work, cost_year_id)}
    return [_line(row, present) for row in read_pasted(rows, _LINE)]


def _line(row: PastedRow, present: set[tuple[str, int]]) -> PreviewLine[LineFields]:
    title, amount = row.values.get("title"), row.values.get("amount")
    if row.problems or not isinstance(title, str) or not isinstance(amount, int):
        return PreviewLine(row.number, row.cells, PasteState.WRONG, None, row.problems)
    fields = LineFields(title, amount, str(row.values.get("note", "")))
    state = PasteState.PRESENT if (title, amount) in present else PasteState.NEW
    cells = {"title": title, "amount": format_amount(amount), "note": fields.note}
    return PreviewLine(row.number, cells, state, fields)


def preview_counts(
    work: Work, cost_year_id: str, order: Sequence[str], rows: Sequence[Sequence[str]]
) -> list[PreviewLine[tuple[str, int]]]:
    """The id of each participant with its pasted number: by name, and without names downwards through `order`.

    `order` holds the ids that numbers without names go to, from the first. A name that takes no part is
    cost.paste_unknown, one that stands there twice paste.municipality_twice the second time, and a number beyond the
    last participant cost.paste_beyond. Refused as `read_pasted`.
    """
    stored = {share.id: share for share in shares(work, cost_year_id)}
    below = iter([stored[key] for key in order if key in stored])
    ids = {share.name: share.id for share in stored.values()}
    found: list[PreviewLine[tuple[str, int]]] = []
    for row in read_pasted(rows, _COUNT):
        name = str(row.values.get("name", ""))
        known = match_organisation(name, list(ids)) if name else None
        share = stored[ids[known]] if known else None if name else next(below, None)
        found.append(_count(row, share, name))
    return each_once(found, lambda count: count[0], "paste.municipality_twice")


def _count(row: PastedRow, share: StoredShare | None, name: str) -> PreviewLine[tuple[str, int]]:
    counted = row.values.get("counted")
    problems = list(row.problems)
    if share is None:
        problems.append(Problem("cost.paste_unknown", {"name": quoted(name)}) if name else Problem("cost.paste_beyond"))
    if problems or share is None or not isinstance(counted, int):
        return PreviewLine(row.number, row.cells, PasteState.WRONG, None, tuple(problems))
    cells = {"name": share.name, "before": format_number(share.counted), "counted": format_number(counted)}
    state = PasteState.PRESENT if counted == share.counted else PasteState.CHANGED
    return PreviewLine(row.number, cells, state, (share.id, counted))


def set_counts(work: Work, counts: Sequence[tuple[str, int]]) -> None:
    """Write the number of inhabitants that counts for each participant by its id."""
    for share_id, counted in counts:
        set_counted(work, share_id, counted)
