"""Where drafts of mail lie; nothing is sent by the program itself."""

from __future__ import annotations

from pathlib import Path

from klyngedesk.domain.file_names import safe_file_name
from klyngedesk.exchange.eml import MailDraft, write_draft
from klyngedesk.services.desk import Desk
from klyngedesk.store.files import write_whole

FOLDER = "mailkladder"


def put_draft(desk: Desk, draft: MailDraft, name: str) -> Path:
    """Write a draft as an unsent mail of that name, over an earlier one; the file.

    Refused with `mail.bad_address`, and as `write_whole` says.
    """
    path = desk.store.folder / FOLDER / safe_file_name(name, ".eml")
    write_whole(path, write_draft(draft))
    return path
