"""Invitations that calendars take in, move and remove: a draft of mail with the meeting as a calendar file.

The meeting keeps its identity in the calendars, and each invitation has a higher number than the one before: also
one that moves or cancels the meeting.
"""

from __future__ import annotations

from pathlib import Path

from klyngedesk.domain.danish import body_inside, clock_range, date_text, long_date, plain_spaces
from klyngedesk.domain.meeting_places import place_text
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import refuse
from klyngedesk.exchange.eml import Attachment, MailDraft, Recipient
from klyngedesk.exchange.ics import MeetingRequest, write_request
from klyngedesk.services.desk import Desk
from klyngedesk.services.mail_drafts import put_draft
from klyngedesk.services.meetings import MeetingView, meeting, moment
from klyngedesk.services.member_mail import addresses
from klyngedesk.services.seats import members_on
from klyngedesk.services.settings import own_facts, signature
from klyngedesk.store.tables import Meeting
from klyngedesk.store.work import Work

FILE_NAME = "mødeindkaldelse.ics"
CANCELLED_FILE_NAME = "aflysning.ics"


def write_invitation(desk: Desk, meeting_id: str) -> Path:
    """Write a draft that invites the members on the day of the meeting, or tells them that it is cancelled; the file.

    Refused with `invitation.no_sender` while the user has no mail address, `invitation.held` for a meeting that has
    begun, `mail.no_recipients`, `mail.bad_address`, and as files are refused.
    """
    draft = desk.ask(_draft, meeting_id)
    path = put_draft(desk, draft, draft.subject.replace(":", ""))
    desk.note(f"Lav {draft.subject.partition(':')[0].lower()}", _count, meeting_id)
    return path


def _draft(work: Work, meeting_id: str) -> MailDraft:
    view, own = meeting(work, meeting_id), own_facts(work)
    if not view.announceable:
        raise refuse("invitation.held", state=view.state)
    if not own.email:
        raise refuse("invitation.no_sender")
    to = addresses(members_on(work, view.body_id, view.day)).recipients
    if not to:
        raise refuse("mail.no_recipients")
    cancelled = view.state is MeetingState.CANCELLED
    name = f"{view.cluster}, {body_inside(view.body)}" if view.cluster else view.body
    request = MeetingRequest(
        meeting_id=view.id,
        sequence=work.get(Meeting, meeting_id).invitation_sequence,
        title=view.title or f"Møde i {name}",
        start=moment(view.day, view.start),
        end=moment(view.day, view.end),
        made_at=work.now,
        organiser=Recipient(own.email, own.name),
        place=place_text(view.form, view.place, view.link),
        text=view.cancelled_reason if cancelled else view.remark,
        invited=to,
        cancelled=cancelled,
    )
    return MailDraft(
        subject=plain_spaces(f"{'Aflysning' if cancelled else 'Mødeindkaldelse'}: {name}, {date_text(view.day)}"),
        text=f"Kære alle\n\n{_text(view)}\n\n{signature(work, view.cluster)}",
        to=to,
        attachments=(Attachment(CANCELLED_FILE_NAME if cancelled else FILE_NAME, write_request(request)),),
    )


def _text(view: MeetingView) -> str:
    when = f"{long_date(view.day)} kl. {clock_range(view.start, view.end)}"
    if view.state is MeetingState.CANCELLED:
        told = f"Mødet i {view.inside} {when} er aflyst."
        return f"{told}\n\n{view.cancelled_reason}\n\nÅbn den vedhæftede fil for at fjerne mødet fra din kalender."
    where = place_text(view.form, view.place, view.link)
    lines = [f"Du indkaldes til møde i {view.inside} {when}.", f"Sted: {where}" if where else "", view.remark]
    lines.append("Åbn den vedhæftede fil for at få mødet i din kalender.")
    return "\n\n".join(line for line in lines if line)


def _count(work: Work, meeting_id: str) -> None:
    work.get(Meeting, meeting_id).invitation_sequence += 1
