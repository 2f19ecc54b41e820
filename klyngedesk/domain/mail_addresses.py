"""Mail addresses: what may be one, and how it goes on the wire."""

from __future__ import annotations

import re

from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line

_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


def wire_address(mail: str) -> str:
    """The address as it goes on the wire, a domain with Danish letters in its coded form.

    Refuses mail.bad_address.
    """
    local, _, domain = clean_line(mail).rpartition("@")
    try:
        coded = domain.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise refuse("mail.bad_address", address=mail) from error
    if not _LOCAL.fullmatch(local) or not _DOMAIN.fullmatch(coded):
        raise refuse("mail.bad_address", address=mail)
    return f"{local}@{coded}"
