"""Is the store's file whole?"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from klyngedesk.domain.problems import Problem
from klyngedesk.store.errors import translated


def integrity_problems(file: Path) -> list[Problem]:
    """What SQLite finds wrong with the file and its references; empty when all is well."""
    with translated(), closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        verdicts = [row[0] for row in connection.execute("PRAGMA integrity_check(5)")]
        if verdicts != ["ok"]:
            return [Problem("store.damaged")]
        dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [Problem("check.reference", {"table": row[0], "target": row[2]}) for row in dangling[:20]]
