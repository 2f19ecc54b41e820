"""Drafts that ask the municipalities for input to a meeting, and remind them; nothing is sent by the program itself.

They go to the municipalities' own members of the body, who are told what is asked, by when, and how to answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from klyngedesk.domain.danish import body_inside, clock_range, date_text, join_list, long_date, plain_spaces
from klyngedesk.exchange.eml import MailDraft
from klyngedesk.services.desk import Desk
from klyngedesk.services.inputs import Asked, InputRow, waiting
from klyngedesk.services.mail_drafts import put_draft
from klyngedesk.services.meetings import MeetingView, meeting
from klyngedesk.services.member_mail import Addresses, addresses, greeting
from klyngedesk.services.seats import members_on
from klyngedesk.services.settings import signature
from klyngedesk.store.work import Work

_ANSWER = """Svar på denne mail, og skriv for hvert punkt:
- titel
- hvad I ønsker besluttet eller drøftet
- kort baggrund
- hvilke bilag der hører til (vedhæft dem)
- hvor mange minutter punktet skal have

Har I ingen punkter, så svar blot det."""


@dataclass(frozen=True)
class Receivers:
    """Whom a mail to municipalities can go to, and the municipalities that have no member of the body to ask."""

    to: Addresses
    unseated: tuple[str, ...]


def receivers(work: Work, meeting_id: str, asked: Sequence[Asked]) -> Receivers:
    """The members from these municipalities on the day of the meeting."""
    view, ids = meeting(work, meeting_id), {each.id for each in asked}
    members = members_on(work, view.body_id, view.day)
    seats = [seat for seat in members if seat.organisation_id in ids and seat.person_id is not None]
    seated = {seat.organisation_id for seat in seats}
    return Receivers(addresses(seats), tuple(each.name for each in asked if each.id not in seated))


def write_call(desk: Desk, meeting_id: str) -> Path:
    """Write a draft that asks those who were called for input; the file.

    A member without an address is no hindrance: the draft goes to the others. Refused with `mail.bad_address`, and
    as files are refused.
    """
    return _write(desk, meeting_id, reminder=False)


def write_reminder(desk: Desk, meeting_id: str) -> Path:
    """Write a draft that reminds those who have not answered; the file. Refused as the call is."""
    return _write(desk, meeting_id, reminder=True)


def _write(desk: Desk, meeting_id: str, *, reminder: bool) -> Path:
    draft, cluster = desk.ask(_draft, meeting_id, reminder=reminder)
    return put_draft(desk, draft, f"{draft.subject.replace(':', '')} {cluster}".strip())


def _draft(work: Work, meeting_id: str, *, reminder: bool) -> tuple[MailDraft, str]:
    view, rows = meeting(work, meeting_id), waiting(work, meeting_id)
    to = receivers(work, meeting_id, [Asked(row.organisation_id, row.organisation) for row in rows]).to
    said = _reminder_text(view) if reminder else _call_text(view)
    asked = " ".join(part for part in (said, _deadlines(rows, work.today)) if part)
    if reminder and any(row.overdue(work.today) for row in rows):
        asked += " Svar gerne hurtigst muligt."
    name = f"møde i {body_inside(view.body)} {date_text(view.day)}"
    subject = plain_spaces(f"Påmindelse: input til {name}" if reminder else f"Input til {name}")
    parts = (greeting(to), asked, _ANSWER, signature(work, view.cluster))
    return MailDraft(subject, "\n\n".join(parts), to.recipients), view.cluster


def _call_text(view: MeetingView) -> str:
    when = f"{long_date(view.day)} kl. {clock_range(view.start, view.end)}"
    return f"Der er møde i {view.inside} {when}.\n\nHar I punkter eller bilag til dagsordenen, så send dem til os."


def _reminder_text(view: MeetingView) -> str:
    when = long_date(view.day)
    return f"Vi har endnu ikke hørt, om I har punkter eller bilag til mødet i {view.inside} {when}."


def _deadlines(rows: Sequence[InputRow], today: date) -> str:
    """One sentence for each deadline; only when there are several is it told whose they are."""
    days = sorted({row.due_on for row in rows if row.due_on is not None})
    alone = len({row.due_on for row in rows}) == 1
    return " ".join(_deadline(day, today, [] if alone else [row for row in rows if row.due_on == day]) for day in days)


def _deadline(day: date, today: date, whose: Sequence[InputRow]) -> str:
    of = f" for {join_list([row.organisation for row in whose])}" if whose else ""
    return f"Fristen {'var' if day < today else 'er'} {long_date(day)}{of}."
