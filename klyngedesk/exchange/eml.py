"""Mail drafts as .eml files, which Outlook opens as unsent mail; nothing is sent by the program itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from klyngedesk.domain.mail_addresses import wire_address
from klyngedesk.domain.typed import clean, clean_line

if TYPE_CHECKING:
    from email.headerregistry import Address

_OFFICE = "application/vnd.openxmlformats-officedocument"
# Listed here, because what the system knows of endings differs from machine to machine.
_KINDS = {
    ".docx": f"{_OFFICE}.wordprocessingml.document",
    ".xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    ".pptx": f"{_OFFICE}.presentationml.presentation",
    ".pdf": "application/pdf",
    ".ics": "text/calendar",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
}


@dataclass(frozen=True)
class Recipient:
    """Whom a mail or a meeting request goes to."""

    mail: str
    name: str = ""


@dataclass(frozen=True)
class Attachment:
    """A file that goes with the mail; its kind is told from the ending of its name."""

    file_name: str
    content: bytes


@dataclass(frozen=True)
class MailDraft:
    """A mail that is not sent yet. `text` is plain text."""

    subject: str
    text: str
    to: tuple[Recipient, ...] = ()
    copy_to: tuple[Recipient, ...] = ()
    hidden_copy_to: tuple[Recipient, ...] = ()
    attachments: tuple[Attachment, ...] = ()


def write_draft(draft: MailDraft) -> bytes:
    """The draft as an .eml file. Refuses mail.bad_address, which names the address."""
    from email.message import EmailMessage

    from klyngedesk.exchange.eml_lines import LineEach

    message = EmailMessage(policy=LineEach(linesep="\r\n"))
    message["X-Unsent"] = "1"
    message["Subject"] = clean_line(draft.subject)
    lists = {"To": draft.to, "Cc": draft.copy_to, "Bcc": draft.hidden_copy_to}
    for header, recipients in lists.items():
        if recipients:
            message[header] = _addresses(recipients)
    message.set_content(clean(draft.text), charset="utf-8", cte="quoted-printable")
    for attachment in draft.attachments:
        name = clean_line(attachment.file_name)
        main, _, sub = _KINDS.get(PurePath(name).suffix.lower(), "application/octet-stream").partition("/")
        message.add_attachment(attachment.content, maintype=main, subtype=sub, filename=name)
    return message.as_bytes()


def _addresses(recipients: Iterable[Recipient]) -> tuple[Address, ...]:
    from email.headerregistry import Address

    return tuple(
        Address(display_name=clean_line(recipient.name), addr_spec=wire_address(recipient.mail))
        for recipient in recipients
    )
