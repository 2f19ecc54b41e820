"""The seats of a body on a day as a table shows them: with their state, in groups by kind of organisation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from klyngedesk.domain import composition as rules
from klyngedesk.domain.kinds import OrganisationKind, SeatRole, SeatState
from klyngedesk.services.composition import rule_seats
from klyngedesk.services.seats import ORDER, SeatRow, seats_on
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class SeatLine:
    """A seat on a day. `since` is when the holder came, or when the seat became vacant; None when nobody knows."""

    seat: SeatRow
    state: SeatState
    since: date | None

    @property
    def id(self) -> str:
        """The seat's id."""
        return self.seat.id

    @property
    def label(self) -> str:
        """What the seat is called on a line: its own name, with its organisation's short name in it."""
        seat = self.seat
        if seat.organisation_short and seat.name.startswith(f"{seat.organisation}, "):
            return seat.organisation_short + seat.name.removeprefix(seat.organisation)
        return seat.label


@dataclass(frozen=True)
class SeatLines:
    """The seats of one kind of organisation; `kind` None is the secretariat."""

    kind: OrganisationKind | None
    lines: tuple[SeatLine, ...]

    @property
    def vacant(self) -> int:
        """How many of them nobody fills."""
        return sum(line.state is not SeatState.FILLED for line in self.lines)


def seat_lines(work: Work, body_id: str, day: date) -> list[SeatLines]:
    """The seats by kind of organisation in the order of the papers, the secretariat's last."""
    found = {seat.key: seat for seat in rule_seats(work, body_id)}
    lines = [_line(row, found[row.id], day) for row in seats_on(work, body_id, day)]
    office = [line for line in lines if line.seat.role is SeatRole.SECRETARIAT]
    members = [line for line in lines if line.seat.role is not SeatRole.SECRETARIAT]
    groups = [SeatLines(kind, tuple(line for line in members if line.seat.organisation_kind is kind)) for kind in ORDER]
    return [group for group in (*groups, SeatLines(None, tuple(office))) if group.lines]


def _line(row: SeatRow, seat: rules.Seat, day: date) -> SeatLine:
    state = rules.seat_state(seat, day)
    since = row.since if state is SeatState.FILLED else rules.vacant_since(seat, day)
    return SeatLine(row, state, since)
