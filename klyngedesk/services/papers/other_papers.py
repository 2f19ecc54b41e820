"""The list of members and the cost sharing, as data ready to print."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from klyngedesk.domain import danish, money
from klyngedesk.domain.danish import body_inside
from klyngedesk.domain.kinds import SeatRole, title_word
from klyngedesk.exchange.cost_sharing_xlsx import METHOD
from klyngedesk.papers import data
from klyngedesk.services.cost_sharing import CostShareRow, CostTable, cost_table
from klyngedesk.services.papers.meeting_papers import VACANT
from klyngedesk.services.seats import SeatRow, chairs_on, seats_on
from klyngedesk.services.settings import sender
from klyngedesk.store.tables import Body, Cluster
from klyngedesk.store.work import Work


def members_paper(work: Work, body_id: str, day: date) -> data.MembersPaper:
    """The list of a body's seats and who holds them on a day."""
    body = work.get(Body, body_id)
    cluster = work.get(Cluster, body.cluster_id).name if body.cluster_id else body.name
    seats = seats_on(work, body_id, day)
    shown = [seat for seat in seats if seat.role is not SeatRole.SECRETARIAT]
    return data.MembersPaper(
        mark=data.PaperMark(
            kind="members",
            id=body_id,
            title=f"Medlemsliste – {cluster}, {body_inside(body.name)}",
            subject=f"{cluster}, {body_inside(body.name)}",
            sender=sender(work, cluster),
            version=f"Pr. {danish.long_date(day)}",
        ),
        cluster=cluster,
        body=body.name,
        date=danish.date_text(day),
        rows=tuple(_seat(seat) for seat in shown),
        seats=_seat_count(shown),
        chairmanship=_chairmanship(chairs_on(work, body_id, day)),
        secretariat=tuple(
            ", ".join(part for part in (seat.person, seat.title, seat.organisation) if part)
            for seat in seats
            if seat.role is SeatRole.SECRETARIAT and seat.person
        ),
    )


def cost_sharing_paper(work: Work, cost_year_id: str) -> data.CostSharingPaper:
    """One year's cost sharing."""
    table = cost_table(work, cost_year_id)
    amount = money.format_kroner(table.amount_oere, table.decimals)
    return data.CostSharingPaper(
        mark=data.PaperMark(
            kind="cost-sharing",
            id=cost_year_id,
            title=f"Fordelingsnøgle {table.year} – {table.cluster}",
            subject=table.scheme,
            sender=sender(work, table.cluster),
            version=f"Udskrevet {danish.long_date(work.today)}",
        ),
        cluster=table.cluster,
        subject=table.scheme,
        year=str(table.year),
        basis=_basis(table.basis),
        rows=tuple(_share(row, table.decimals) for row in table.rows),
        total=data.ShareRow("I alt", danish.format_number(table.counted), danish.percent_text(Fraction(1)), amount),
        decided=table.decided,
        notes=tuple(data.Footnote(sign, danish.end_sentence(text)) for sign, text in table.footnotes),
        source=danish.end_sentence(table.source) if table.source else "",
        method=METHOD[:2],
        costs=_costs(table),
    )


def _costs(table: CostTable) -> tuple[data.CostRow, ...]:
    """The costs with their sum; none when the one there is says no more than the amount above the table does."""
    rows = [
        data.CostRow(line.title, money.format_kroner(line.amount_oere, table.decimals), line.note)
        for line in table.lines
    ]
    if len(rows) < 2 and not any(row.note for row in rows):
        return ()
    return (*rows, data.CostRow("I alt", money.format_kroner(table.amount_oere, table.decimals)))


def _seat(seat: SeatRow) -> data.SeatRow:
    return data.SeatRow(
        organisation=seat.organisation,
        name=seat.person or VACANT,
        position=seat.title,
        role=title_word(seat.role) if seat.person else "–",
        substitute=danish.join_list([each.name for each in seat.substitutes]) or "–",
    )


def _seat_count(seats: list[SeatRow]) -> str:
    filled = sum(bool(seat.person_id) for seat in seats)
    return f"{danish.count_text(len(seats), 'plads', 'pladser')}, heraf {filled} besat"


def _chairmanship(chairs: list[SeatRow]) -> str:
    return " og ".join(f"{seat.person}, {seat.organisation}" for seat in chairs if seat.person)


def _share(row: CostShareRow, decimals: int) -> data.ShareRow:
    return data.ShareRow(
        participant=row.name,
        population=danish.format_number(row.counted),
        share=danish.percent_text(row.share),
        amount=money.format_kroner(row.total_oere, decimals),
        note=row.sign,
    )


def _basis(period: str) -> str:
    year, _, quarter = period.partition("K")
    if not (year.isdigit() and quarter.isdigit()):
        return period
    return f"indbyggere, der tæller, {quarter}. kvartal {year} ({period})"
