"""Is the store's file whole?"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.store.codec import row_classes
from klyngedesk.store.errors import translated
from klyngedesk.store.work import Work


def integrity_problems(file: Path) -> list[Problem]:
    """What SQLite finds wrong with the file and its references; empty when all is well."""
    try:
        with translated():
            return _found_by_sqlite(file)
    except Refused as refused:
        return list(refused.problems)


def _found_by_sqlite(file: Path) -> list[Problem]:
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        verdicts = [row[0] for row in connection.execute("PRAGMA integrity_check(5)")]
        if verdicts != ["ok"]:
            return [Problem("store.damaged")]
        dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [Problem("check.reference", {"table": row[0], "target": row[2]}) for row in dangling[:20]]


def unreadable_tables(work: Work) -> list[Problem]:
    """The tables that hold a value which the program cannot have written; SQLite itself sees no wrong in them."""
    found = []
    for name, row_class in row_classes().items():
        try:
            with translated():
                work.find(row_class)
        except Refused:
            found.append(Problem("check.unreadable", {"table": name}))
    return found
