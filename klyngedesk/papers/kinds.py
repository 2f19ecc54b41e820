"""The kinds of paper, and the template that each is made from unless the user has another."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from klyngedesk.paths import resource

PaperKind = Literal["agenda", "minutes", "members", "cost-sharing", "note"]

_SHIPPED: dict[PaperKind, str] = {
    "agenda": "dagsorden.docx",
    "minutes": "referat.docx",
    "members": "medlemsliste.docx",
    "cost-sharing": "fordelingsnoegle.docx",
    "note": "notat.docx",
}


def shipped_template(kind: PaperKind) -> Path:
    """The template that comes with the program."""
    return resource("templates", _SHIPPED[kind])
