"""Mail addresses of members, and drafts to them; nothing is sent by the program itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from klyngedesk.domain.danish import date_text
from klyngedesk.domain.problems import refuse
from klyngedesk.exchange.eml import MailDraft, Recipient
from klyngedesk.services.desk import Desk
from klyngedesk.services.mail_drafts import put_draft
from klyngedesk.services.seats import SeatRow
from klyngedesk.services.settings import signature
from klyngedesk.store.tables import Body, Cluster, Organisation
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class Addresses:
    """Whom mail can go to, each once, and the names of those without an address."""

    recipients: tuple[Recipient, ...]
    without: tuple[str, ...]

    @property
    def text(self) -> str:
        """All addresses in one line, as mail programs take them."""
        return "; ".join(f"{each.name} <{each.mail}>" for each in self.recipients)


def addresses(seats: Sequence[SeatRow]) -> Addresses:
    """The addresses of who holds these seats."""
    held = [seat for seat in seats if seat.person_id is not None]
    found = {seat.email.casefold(): Recipient(seat.email, seat.person) for seat in held if seat.email}
    return Addresses(tuple(found.values()), tuple(dict.fromkeys(seat.person for seat in held if not seat.email)))


def greeting(found: Addresses) -> str:
    """How a mail to them begins: one person by name."""
    return f"Kære {found.recipients[0].name}" if len(found.recipients) == 1 else "Kære alle"


def draft_to_members(desk: Desk, body_id: str, seats: Sequence[SeatRow]) -> Path:
    """Write a draft to who holds these seats; the file.

    Refused with `mail.no_recipients` and `mail.bad_address`, and as `write_whole` says.
    """
    found = addresses(seats)
    if not found.recipients:
        raise refuse("mail.no_recipients")
    subject = desk.ask(_body_name, body_id)
    draft = MailDraft(subject, f"{greeting(found)}\n\n\n", found.recipients)
    return put_draft(desk, draft, _for_file(subject, found))


def draft_for_new_person(desk: Desk, body_id: str, organisation_id: str) -> Path:
    """Write a draft that asks an organisation to name somebody for its vacant seat; the file.

    It has no recipient when the organisation has no address, for the user to fill in.
    """
    name = desk.ask(_body_name, body_id)
    organisation, email, day = desk.ask(_asked, organisation_id)
    to = (Recipient(email, organisation),) if email else ()
    text = (
        f"Til {organisation}\n\n"
        f"{organisation} har en ubesat plads i {name} pr. {day}.\n"
        "Hvem skal sidde på pladsen? Skriv navn, titel, mail og telefon, og fra hvilken dag.\n\n"
        f"{desk.ask(signature)}"
    )
    subject = f"Ny person til {name}"
    return put_draft(desk, MailDraft(subject, text, to), f"{subject} {organisation}")


def _for_file(subject: str, found: Addresses) -> str:
    return f"{subject} {found.recipients[0].name}" if len(found.recipients) == 1 else f"{subject} alle"


def _body_name(work: Work, body_id: str) -> str:
    body = work.get(Body, body_id)
    cluster = work.get(Cluster, body.cluster_id).name if body.cluster_id else ""
    return ", ".join(part for part in (cluster, body.name) if part)


def _asked(work: Work, organisation_id: str) -> tuple[str, str, str]:
    row = work.get(Organisation, organisation_id)
    return row.name, row.email, date_text(work.today)
