"""Drafts that send a meeting's paper to its members; nothing is sent by the program itself.

The words are those that secretariats write over an agenda and over draft minutes; the user edits them in the draft.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from klyngedesk.domain.danish import body_inside, clock_range, date_text, end_sentence, long_date, plain_spaces
from klyngedesk.domain.meeting_places import place_text
from klyngedesk.exchange.eml import Attachment, MailDraft
from klyngedesk.services.desk import Desk
from klyngedesk.services.item_annexes import KeptFile
from klyngedesk.services.mail_drafts import put_draft
from klyngedesk.services.meetings import MeetingView, meeting
from klyngedesk.services.member_mail import Addresses, addresses
from klyngedesk.services.papers.register import PaperKind
from klyngedesk.services.seats import members_on
from klyngedesk.services.settings import signature
from klyngedesk.store.files import refusing
from klyngedesk.store.tables import Meeting
from klyngedesk.store.work import Work

if TYPE_CHECKING:
    from klyngedesk.services.papers.entries import Material

__all__ = ["MailAnnex", "Mailing", "PaperKind", "mailing", "write_mail"]

_WORDS: dict[PaperKind, str] = {"agenda": "Dagsorden", "minutes": "Referat i høring"}


@dataclass(frozen=True)
class MailAnnex:
    """An annex of the agenda as it is attached: "Bilag 3 notat.docx"; whether its item is closed."""

    name: str
    file: KeptFile
    closed: bool


@dataclass(frozen=True)
class Mailing:
    """A mail to the members on the day of the meeting. `closed` tells that the paper has closed items."""

    subject: str
    text: str
    to: Addresses
    closed: bool
    annexes: tuple[MailAnnex, ...] = ()

    def annexes_of(self, *, full: bool) -> tuple[MailAnnex, ...]:
        """Those that belong to the rendering: an open one goes without the annexes of closed items."""
        return tuple(each for each in self.annexes if full or not each.closed)


def mailing(work: Work, kind: PaperKind, meeting_id: str) -> Mailing:
    """What a mail with the agenda or the minutes would say, and to whom."""
    from klyngedesk.services.papers.entries import read_material

    row, view = work.get(Meeting, meeting_id), meeting(work, meeting_id)
    material = read_material(work, row)
    text = _agenda_text(view) if kind == "agenda" else _minutes_text(view)
    return Mailing(
        subject=plain_spaces(f"{_WORDS[kind]}: {_name(view)}, {date_text(view.day)}"),
        text=f"Kære alle\n\n{text}\n\n{signature(work, view.cluster)}",
        to=addresses(members_on(work, view.body_id, view.day)),
        closed=any(each.closed for each in material.stored),
        annexes=_annexes(material) if kind == "agenda" else (),
    )


def write_mail(desk: Desk, mail: Mailing, paper: Path, *, full: bool, annexes: Sequence[MailAnnex] = ()) -> Path:
    """Write the draft with the paper and annexes attached; the file. Nothing in the store is read or changed.

    A member without an address is no hindrance: the draft goes to the others. Refused with `mail.bad_address`, when
    an annex is gone (`annex.missing`, `annex.damaged`), and as files are refused.
    """
    with refusing(paper):
        attached = [Attachment(paper.name, paper.read_bytes())]
    attached += [Attachment(each.name, desk.store.annexes.read(each.file.sha256, each.file.name)) for each in annexes]
    draft = MailDraft(mail.subject, mail.text, mail.to.recipients, attachments=tuple(attached))
    return put_draft(desk, draft, mail.subject.replace(":", "") + (" (med lukkede punkter)" if full else ""))


def _name(view: MeetingView) -> str:
    return f"{view.cluster}, {body_inside(view.body)}" if view.cluster else view.body


def _agenda_text(view: MeetingView) -> str:
    when = f"{long_date(view.day)} kl. {clock_range(view.start, view.end)}"
    lines = [f"Her er dagsordenen til mødet i {view.inside} {when}."]
    where = place_text(view.form, view.place, view.link)
    return "\n\n".join([*lines, f"Sted: {where}"] if where else lines)


def _minutes_text(view: MeetingView) -> str:
    said = f"Her er udkast til referat af mødet i {view.inside} {long_date(view.day)}."
    due = next((row.day for row in view.dates if row.step == "comments"), None)
    if due is None:
        return said
    return f"{said}\n\n{end_sentence(f'Send eventuelle bemærkninger til sekretariatet senest {long_date(due)}')}"


def _annexes(material: Material) -> tuple[MailAnnex, ...]:
    return tuple(
        MailAnnex(
            f"Bilag {material.annex_numbers[row.id]} {row.file_name}",
            row.file,
            material.is_closed(item.id),
        )
        for item in material.stored
        for row in material.annexes.get(item.id, [])
    )
