"""Postings pasted from a spreadsheet: what they would become, and booking them as one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from klyngedesk.domain.danish import parse_date
from klyngedesk.domain.kinds import Purse
from klyngedesk.domain.money import format_amount, parse_amount
from klyngedesk.domain.pasted import PastedRow, PasteField, PasteState, PreviewLine, named, read_pasted
from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.services.cluster_funds import categories, grants
from klyngedesk.services.postings import PostingFields, check_fields, postings, put_posting, receivers
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class PasteChoices:
    """What holds for lines that do not say it themselves; ids, None for not chosen."""

    purse: Purse
    category_id: str | None = None
    grant_id: str | None = None


def preview_postings(
    work: Work, cluster_id: str, choices: PasteChoices, rows: Sequence[Sequence[str]]
) -> list[PreviewLine[PostingFields]]:
    """The postings that pasted rows tell: date, text and amount, and category, grant, receiver and voucher if given.

    One with the day, text and amount of a booked one is there already. What the purse may not pay is wrong, as
    `check_fields` says. Refused as `read_pasted`.
    """
    names = _Names(
        categories={row.id: row.name for row in categories(work)},
        grants={row.id: row.title for row in grants(work, cluster_id)} if choices.purse is Purse.CLUSTER_FUNDS else {},
        receivers=dict(receivers(work)),
    )
    booked = {(row.day, row.text, row.amount_oere) for row in postings(work, cluster_id, choices.purse, None)}
    return [_preview(work, row, choices, names, booked) for row in read_pasted(rows, _fields(names, work.today.year))]


def book_all(work: Work, cluster_id: str, lines: Sequence[PostingFields]) -> None:
    """Book postings. Refused as `put_posting`."""
    for fields in lines:
        put_posting(work, cluster_id, None, fields)


@dataclass(frozen=True)
class _Names:
    """The names that cells may hold, by id."""

    categories: Mapping[str, str]
    grants: Mapping[str, str]
    receivers: Mapping[str, str]


def _fields(names: _Names, year: int) -> tuple[PasteField, ...]:
    return (
        PasteField("day", "Dato", lambda cell: parse_date(cell, year), ("Bogføringsdato", "Bilagsdato"), required=True),
        PasteField("amount", "Beløb", parse_amount, ("Udgift", "Beløb i DKK"), required=True, mark=","),
        PasteField("category", "Kategori", named(names.categories), ("Konto", "Art")),
        PasteField("grant", "Bevilling", named(names.grants)),
        PasteField("receiver", "Modtager", named(names.receivers), ("Leverandør",)),
        PasteField("text", "Tekst", None, ("Beskrivelse", "Posteringstekst"), required=True),
        PasteField("voucher", "Bilagsnr", None, ("Bilag", "Bilagsnummer", "Voucher")),
    )


def _preview(
    work: Work,
    row: PastedRow,
    choices: PasteChoices,
    names: _Names,
    booked: set[tuple[date, str, int]],
) -> PreviewLine[PostingFields]:
    day, amount, text = row.values.get("day"), row.values.get("amount"), row.values.get("text")
    if row.problems or not isinstance(day, date) or not isinstance(amount, int) or not isinstance(text, str):
        return PreviewLine(row.number, row.cells, PasteState.WRONG, None, row.problems)
    fields = PostingFields(
        purse=choices.purse,
        day=day,
        text=text,
        category_id=_id(row, "category") or choices.category_id,
        amount_oere=amount,
        grant_id=_id(row, "grant") or choices.grant_id,
        organisation_id=_id(row, "receiver"),
        voucher=str(row.values.get("voucher", "")),
    )
    cells: dict[str, str | date] = {
        "day": day,
        "text": text,
        "amount": format_amount(amount, 2),
        "category": names.categories.get(fields.category_id or "", ""),
        "grant": names.grants.get(fields.grant_id or "", ""),
    }
    try:
        check_fields(work, fields)
    except Refused as refused:
        # Their places name the fields of a form, and here is none.
        problems = tuple(Problem(each.code, each.facts) for each in refused.problems)
        return PreviewLine(row.number, cells, PasteState.WRONG, None, problems)
    state = PasteState.PRESENT if (day, text, amount) in booked else PasteState.NEW
    return PreviewLine(row.number, cells, state, fields)


def _id(row: PastedRow, key: str) -> str | None:
    value = row.values.get(key)
    return value if isinstance(value, str) else None
