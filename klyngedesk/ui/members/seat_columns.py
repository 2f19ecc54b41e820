"""The columns of the table of seats, as data."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from klyngedesk.domain.collation import sort_key
from klyngedesk.domain.danish import EN_DASH, NBSP
from klyngedesk.domain.kinds import SeatRole, SeatState
from klyngedesk.services.seat_lines import SeatLine, SeatLines
from klyngedesk.ui.language import tr
from klyngedesk.ui.members.composition_words import kind_title
from klyngedesk.ui.widgets.record_table import Column, Group, Look
from klyngedesk.ui.words import short_date_with_year, title_word

NARROW = ("seat", "holder", "role")
"""The columns there is room for in a narrow window."""

_QUIET = Look("text2")
_ROLES = (SeatRole.CHAIR, SeatRole.CO_CHAIR, SeatRole.MEMBER, SeatRole.OBSERVER, SeatRole.SECRETARIAT)


def columns() -> list[Column[SeatLine]]:
    """Seat, holder, substitute, period, role."""

    def quiet(_: SeatLine) -> Look:
        return _QUIET

    return [
        Column("seat", tr("Seat"), lambda line: line.label, width=190, stretch=3),
        Column("holder", tr("Holder"), holder_text, sort=_by_holder, width=160, stretch=3, look=_holder_look),
        Column("substitute", tr("Substitute"), substitutes_text, width=150, stretch=2, look=quiet),
        Column(
            "period", tr("Period"), period, sort=lambda line: line.since or date.min, width=200, stretch=0, look=quiet
        ),
        Column("role", tr("Role"), _role, sort=lambda line: _ROLES.index(line.seat.role), width=104, look=quiet),
    ]


def groups(found: Sequence[SeatLines]) -> list[Group]:
    """The seats under their headings, with how many are vacant."""
    return [Group(_heading(each), each.lines, _counts(each), "warn" if each.vacant else "text3") for each in found]


def _heading(found: SeatLines) -> str:
    return tr("Secretariat") if found.kind is None else kind_title(found.kind)


def _counts(found: SeatLines) -> str:
    """ "3 pladser", "2 pladser, 1 ubesat"."""
    seats = tr("%Ln seat(s)", "", len(found.lines))
    if not found.vacant:
        return seats
    return tr("{seats}, %Ln vacant", "", found.vacant).format(seats=seats)


def holder_text(line: SeatLine) -> str:
    """Who holds the seat, or "Ubesat" and "Tilbudt"."""
    return line.seat.person if line.state is SeatState.FILLED else title_word(line.state)


def substitutes_text(line: SeatLine) -> str:
    """The names of the substitutes."""
    return ", ".join(each.name for each in line.seat.substitutes)


def period(line: SeatLine) -> str:
    """Since when, and until when where that is known: "1. juli 2022 –", "siden 1. okt. 2022"."""
    if line.state is not SeatState.FILLED:
        return tr("since {day}").format(day=short_date_with_year(line.since)) if line.since else ""
    return open_period(line.since, line.seat.until)


def open_period(first: date | None, last: date | None) -> str:
    """A period whose ends may be open: "1. juli 2022 –"."""
    begins = short_date_with_year(first) if first else ""
    ends = short_date_with_year(last) if last else ""
    return f"{begins}{NBSP}{EN_DASH} {ends}".strip() if begins or ends else ""


def _role(line: SeatLine) -> str:
    return title_word(line.seat.role)


def _by_holder(line: SeatLine) -> tuple[bool, str]:
    """Vacant seats first."""
    return line.state is SeatState.FILLED, sort_key(line.seat.person)


def _holder_look(line: SeatLine) -> Look:
    if line.state is SeatState.FILLED:
        return Look()
    return Look(pill="info" if line.state is SeatState.OFFERED else "warn")
