"""Who has been on a seat, and where a person sits, as rows of a list."""

from __future__ import annotations

from collections.abc import Sequence

from klyngedesk.domain.kinds import MembershipKind
from klyngedesk.services.people import HoldingRow, PersonCard, SeatHistory
from klyngedesk.ui.language import tr
from klyngedesk.ui.members.seat_columns import open_period
from klyngedesk.ui.widgets.grouped_list import Heading, Row
from klyngedesk.ui.widgets.grouped_list.rows import Entry, ListStyle
from klyngedesk.ui.words import title_word

STYLE = ListStyle(row_height=44, heading_height=32, heading_left=0, inset=0, left=8, lines=False)


def history_entries(history: SeatHistory, card: PersonCard | None, seat_id: str) -> list[Entry]:
    """First the seat's people over time, then the person's other seats."""
    people = [_of_seat(row) for row in (*history.holders, *history.substitutes)]
    others = [_of_person(row) for row in card.seats if row.seat_id != seat_id] if card else []
    return [*_under(tr("The seat over time"), people), *_under(tr("The person's other seats"), others)]


def seats_of(card: PersonCard) -> list[Entry]:
    """All seats of a person who was found without a seat being chosen."""
    return _under(tr("The person's seats"), [_of_person(row) for row in card.seats])


def _under(title: str, rows: Sequence[Row]) -> list[Entry]:
    return [Heading(title), *rows] if rows else []


def _of_seat(row: HoldingRow) -> Row:
    key = ("person", row.person_id, row.membership_id)
    return Row(key, row.person, _words(open_period(row.first_day, row.last_day), _tie(row)), icon="user")


def _of_person(row: HoldingRow) -> Row:
    title = row.body if not row.cluster else f"{row.body}, {row.cluster}"
    role = _tie(row) or title_word(row.role)
    subtitle = _words(row.seat, role, open_period(row.first_day, row.last_day))
    return Row(("seat", row.body_id, row.seat_id, row.membership_id), title, subtitle, icon="users")


def _tie(row: HoldingRow) -> str:
    """ "Stedfortræder" and for what; empty for a holder."""
    if row.kind is MembershipKind.HOLDER:
        return ""
    word = title_word(row.kind)
    return f"{word} ({row.topic})" if row.topic else word


def _words(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
