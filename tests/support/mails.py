"""Drafts of mail as a mail program reads them."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path


def read(source: Path | bytes) -> EmailMessage:
    """The mail of a file, or of its bytes."""
    content = source.read_bytes() if isinstance(source, Path) else source
    mail = message_from_bytes(content, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    return mail


def body(mail: EmailMessage) -> str:
    """The text of a mail, its lines ended as text is."""
    part = mail.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def to(mail: EmailMessage) -> set[str]:
    """The addresses it goes to."""
    return {each.addr_spec for each in mail["To"].addresses}
