"""What the disk and SQLite can answer, as refusals with a code; nothing of a failed work is kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from klyngedesk.domain.problems import Refused, refuse

_CODES = {
    "SQLITE_FULL": "store.disk_full",
    "SQLITE_READONLY": "store.read_only",
    "SQLITE_PERM": "store.read_only",
    "SQLITE_CANTOPEN": "store.cannot_open",
    "SQLITE_CORRUPT": "store.damaged",
    "SQLITE_NOTADB": "store.damaged",
    "SQLITE_BUSY": "store.busy",
    "SQLITE_LOCKED": "store.busy",
    "SQLITE_IOERR": "store.disk_error",
}
_DAMAGE_WITHOUT_NAME = ("malformed", "Could not decode to UTF-8")


def as_refused(error: sqlite3.Error) -> Refused | None:
    """The refusal for an answer of SQLite; None when the fault is the program's own."""
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_CONSTRAINT_FOREIGNKEY"):
        return refuse("store.reference")
    code = next((code for prefix, code in _CODES.items() if name.startswith(prefix)), None)
    if code is None and any(sign in str(error) for sign in _DAMAGE_WITHOUT_NAME):
        code = "store.damaged"
    return refuse(code) if code else None


@contextmanager
def translated() -> Iterator[None]:
    """Turn what SQLite answers inside the block into a refusal."""
    try:
        yield
    except DBAPIError as error:
        refused = as_refused(error.orig) if isinstance(error.orig, sqlite3.Error) else None
        if refused is None:
            raise
        raise refused from error
    except sqlite3.Error as error:
        refused = as_refused(error)
        if refused is None:
            raise
        raise refused from error
