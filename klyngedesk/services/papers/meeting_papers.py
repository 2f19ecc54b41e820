"""Agenda and minutes of a meeting, as data ready to print."""

from __future__ import annotations

from klyngedesk.domain import attendance as rules
from klyngedesk.domain import danish
from klyngedesk.domain.attendance_sentences import agenda_guests, join_people, minutes_paragraphs
from klyngedesk.domain.danish import body_inside
from klyngedesk.domain.kinds import AttendanceState, SeatRole, title_word
from klyngedesk.domain.meeting_places import place_text
from klyngedesk.domain.meeting_states import BEFORE_HELD, MeetingState
from klyngedesk.papers import data
from klyngedesk.papers.kinds import PaperKind
from klyngedesk.services import attendance, catalogue
from klyngedesk.services.catalogue import NOT_WRITTEN
from klyngedesk.services.meetings import meeting
from klyngedesk.services.papers.entries import (
    Material,
    action_rows,
    agenda_entries,
    minutes_entries,
    read_material,
)
from klyngedesk.services.seats import SeatRow, chairs_on, members_on
from klyngedesk.services.settings import sender
from klyngedesk.store.tables import Meeting, MeetingDate, MinutesApproval
from klyngedesk.store.work import Work

VACANT = "Ubesat"


def agenda_paper(work: Work, meeting_id: str, *, full: bool = False) -> data.AgendaPaper:
    """The agenda of a meeting; `full` prints closed items too."""
    row = work.get(Meeting, meeting_id)
    material = read_material(work, row)
    day = row.day
    return data.AgendaPaper(
        mark=_mark(work, row, "agenda", "Dagsorden", _agenda_version(work, row), full=full),
        meeting=_facts(work, row, ended=False),
        entries=agenda_entries(material, full=full),
        summoned=tuple(_summoned(seat) for seat in members_on(work, row.body_id, day)),
        guests=_agenda_guests(work, row, material, full=full),
        section_titles=_section_titles(material),
    )


def minutes_paper(work: Work, meeting_id: str, *, full: bool = False) -> data.MinutesPaper:
    """The minutes of a meeting with signature page; `full` prints closed items too."""
    row = work.get(Meeting, meeting_id)
    material = read_material(work, row)
    records = attendance.records(work, meeting_id)
    seats = [each.seat for each in attendance.attendance(work, meeting_id)]
    guests, secretariat = _people_beside(work, row, material, full=full)
    return data.MinutesPaper(
        mark=_mark(work, row, "minutes", "Referat", _minutes_version(work, row), full=full),
        meeting=_facts(work, row, ended=True),
        entries=minutes_entries(material, full=full),
        attendance=tuple(_attendance_row(*pair) for pair in zip(seats, records, strict=True)),
        sentences=minutes_paragraphs(records, guests, secretariat),
        actions=action_rows(material, full=full),
        next_meeting=_next_meeting(work, row),
        signers=tuple(data.Signer(person.name, person.organisation) for person in rules.attended(records)),
        approvals=_approvals(work, row),
        outcomes=tuple(each.name for each in catalogue.outcomes(work, row.day)),
        section_titles=_section_titles(material),
    )


def _mark(work: Work, row: Meeting, kind: PaperKind, word: str, version: str, *, full: bool) -> data.PaperMark:
    view = meeting(work, row.id)
    where = _where(view.cluster, view.body)
    return data.PaperMark(
        kind=kind,
        id=row.id,
        title=f"{word} – {where} – {danish.date_text(view.day)}",
        subject=where,
        sender=sender(work, view.cluster),
        version=version,
        rendering="full" if full else "open",
    )


def _facts(work: Work, row: Meeting, *, ended: bool) -> data.MeetingFacts:
    view = meeting(work, row.id)
    start = view.opened if ended and view.opened else view.start
    end = view.closed if ended and view.closed else view.end
    return data.MeetingFacts(
        cluster=view.cluster or view.body,
        body=view.body,
        title=view.title or f"Møde i {_where(view.cluster, view.body)}",
        date=danish.long_date(view.day),
        time=danish.clock_range(start, end),
        place=view.where if ended else place_text(view.form, view.place, view.link),
        chair=view.leader or _chair(work, row),
        secretary=view.minute_taker,
        absences="" if ended else _absences(work, row),
        remark=_minutes_remark(work, row) if ended else view.remark,
    )


def _where(cluster: str, body: str) -> str:
    return f"{cluster}, {body_inside(body)}" if cluster else body


def _chair(work: Work, row: Meeting) -> str:
    chairs = chairs_on(work, row.body_id, row.day)
    if not chairs or not chairs[0].person_id:
        return ""
    return f"{chairs[0].person}, {chairs[0].organisation} (formand)"


def _absences(work: Work, row: Meeting) -> str:
    away = [
        record.holder
        for record in attendance.records(work, row.id)
        if record.holder and record.state is AttendanceState.ABSENT
    ]
    return join_people(away) if away else ""


def _minutes_remark(work: Work, row: Meeting) -> str:
    if row.state is not MeetingState.REVIEW:
        return ""
    comments = work.first(MeetingDate, meeting_id=row.id, step="comments")
    if comments is None:
        return "Udkast i høring."
    return f"Udkast i høring. Bemærkninger sendes til sekretariatet senest {danish.long_date(comments.day)}."


def _agenda_version(work: Work, row: Meeting) -> str:
    if row.agenda_sent_on:
        return f"Udsendt {danish.long_date(row.agenda_sent_on)}"
    return f"Udkast, {danish.long_date(work.today)}"


def _minutes_version(work: Work, row: Meeting) -> str:
    if row.minutes_approved_on:
        return f"Godkendt {danish.long_date(row.minutes_approved_on)}"
    return f"Udkast, {danish.long_date(row.minutes_sent_on or work.today)}"


def _summoned(seat: SeatRow) -> data.SummonedRow:
    role = title_word(seat.role) if seat.person_id else "–"
    return data.SummonedRow(seat.organisation, seat.person or VACANT, seat.title, role)


def _attendance_row(seat: SeatRow, record: rules.SeatAttendance) -> data.AttendanceRow:
    position = title_word(seat.role).lower() if seat.role in (SeatRole.CHAIR, SeatRole.CO_CHAIR) else seat.title
    return data.AttendanceRow(seat.organisation, seat.person or VACANT, position, rules.table_words(record))


def _people_beside(
    work: Work, row: Meeting, material: Material, *, full: bool
) -> tuple[list[rules.Guest], list[rules.Person]]:
    """Guests and secretariat; the open rendering does not tell who came for a closed item."""
    hidden = () if full else tuple(item_id for item_id in material.number_of if material.is_closed(item_id))
    guests = attendance.guests(work, row.id, material.number_of, hidden)
    return guests, attendance.secretariat(work, row.id, hidden)


def _agenda_guests(work: Work, row: Meeting, material: Material, *, full: bool) -> tuple[str, ...]:
    text = agenda_guests(*_people_beside(work, row, material, full=full))
    return (text,) if text else ()


def _next_meeting(work: Work, row: Meeting) -> str:
    following = [
        each
        for each in work.find(Meeting, "starts_at", body_id=row.body_id, state=BEFORE_HELD)
        if each.starts_at > row.starts_at
    ]
    if not following:
        return ""
    view = meeting(work, following[0].id)
    when = danish.sentence_case(f"{danish.long_date(view.day)} kl. {danish.clock_range(view.start, view.end)}")
    sentence = danish.end_sentence(f"{when}, {view.where}" if view.where else when)
    due = next((each.day for each in view.dates if each.step == "input"), None)
    if due is None:
        return sentence
    return f"{sentence} Punkter og bilag sendes til sekretariatet senest {danish.long_date(due)}."


def _approvals(work: Work, row: Meeting) -> tuple[data.Approval, ...]:
    given = {each.seat_id: each for each in work.find(MinutesApproval, meeting_id=row.id)}
    found = []
    for seat in chairs_on(work, row.body_id, row.day):
        approval = given.get(seat.id)
        state = "Afventer"
        if approval and approval.approved_on:
            state = danish.sentence_case(f"{approval.how} {danish.long_date(approval.approved_on)}".strip())
        name = f"{seat.person or VACANT}, {title_word(seat.role).lower()}"
        found.append(data.Approval(name, seat.organisation, state))
    return tuple(found)


def _section_titles(material: Material) -> tuple[str, ...]:
    return tuple(section.title for section in material.sections if section.section not in NOT_WRITTEN)
