"""Opening a store: whose it is, of which version, whole or damaged, and who writes in it."""

from __future__ import annotations

import getpass
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from klyngedesk.domain.problems import refuse
from klyngedesk.store import schema
from klyngedesk.store.errors import translated
from klyngedesk.store.files import refusing
from klyngedesk.store.lock import WriterLock
from klyngedesk.store.store import Clock, Store, system_clock

FILE = "klyngedesk.db"
LOCK = "klyngedesk.lock"


def open_store(folder: Path, *, read_only: bool = False, person: str = "", clock: Clock = system_clock) -> Store:
    """Open the store in a folder, making a new one where there is none, and upgrading an older one.

    Refused with `store.in_use` (with its holder), `store.newer`, `store.not_ours`, `store.damaged` or what the
    disk answers; the file is then untouched.
    """
    person = person or _user()
    if read_only:
        return _open_for_reading(folder, person, clock)
    with refusing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    lock = WriterLock(folder / LOCK, person, clock())
    try:
        engine = _open_for_writing(folder, clock())
    except BaseException:
        lock.release()
        raise
    return Store(engine, folder, lock=lock, clock=clock, person=person)


def in_memory(clock: Clock = system_clock, folder: Path = Path()) -> Store:
    """A new store that is gone when it is closed; its annexes and papers go to `folder`."""
    engine = _engine(URL.create("sqlite"), poolclass=StaticPool)
    with engine.begin() as connection:
        schema.create(connection)
    return Store(engine, folder, lock=_NoLock(), clock=clock, person="test")


def version(file: Path) -> int:
    """The version of a store's file; refused when it is no whole store.

    Nothing is changed, but that SQLite takes back a step that a killed process had not committed.
    """
    if file.stat().st_size == 0:
        # SQLite takes it for a new store; ours is never met half made, so something has emptied it.
        raise refuse("store.damaged")
    mode = "rw" if os.access(file, os.W_OK) else "ro"
    with translated():
        connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode={mode}", uri=True)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (number,) = connection.execute("PRAGMA user_version").fetchone()
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            (page_size,) = connection.execute("PRAGMA page_size").fetchone()
        finally:
            connection.close()
    if application != schema.APPLICATION_ID:
        raise refuse("store.not_ours", file=file.name)
    if file.stat().st_size < pages * page_size:
        raise refuse("store.damaged")
    return int(number)


def _open_for_writing(folder: Path, now: datetime) -> Engine:
    file = folder / FILE
    if not file.exists():
        return _make(file)
    number = version(file)
    if number > schema.SCHEMA_VERSION:
        raise refuse("store.newer", store=number, program=schema.SCHEMA_VERSION)
    if number < schema.SCHEMA_VERSION:
        from klyngedesk.store.migrating import upgrade

        upgrade(folder, now)
    return _file_engine(file)


def _open_for_reading(folder: Path, person: str, clock: Clock) -> Store:
    file = folder / FILE
    if not file.is_file():
        raise refuse("store.none", folder=str(folder))
    number = version(file)
    if number != schema.SCHEMA_VERSION:
        code = "store.newer" if number > schema.SCHEMA_VERSION else "store.older"
        raise refuse(code, store=number, program=schema.SCHEMA_VERSION)
    engine = _engine(_url(file.absolute().as_uri(), mode="ro", uri="true"))
    return Store(engine, folder, lock=None, clock=clock, person=person)


def _make(file: Path) -> Engine:
    # Made beside and renamed, so that a store is never met half made.
    beside = file.with_name(f"{FILE}.new")
    with refusing(file), _removed(beside, beside.with_name(f"{beside.name}-journal")):
        engine = _file_engine(beside)
        try:
            with translated(), engine.begin() as connection:
                schema.create(connection)
        finally:
            engine.dispose()
        beside.replace(file)
    return _file_engine(file)


@contextmanager
def _removed(*files: Path) -> Iterator[None]:
    """Files that must not be there, neither before nor after."""
    for file in files:
        file.unlink(missing_ok=True)
    try:
        yield
    finally:
        for file in files:
            with suppress(OSError):
                file.unlink(missing_ok=True)


def _file_engine(file: Path) -> Engine:
    return _engine(_url(str(file)))


def _url(database: str, **query: str) -> URL:
    # By its parts: a folder's name may hold what has a meaning in an address.
    return URL.create("sqlite", database=database, query=query)


def _engine(url: URL, **options: Any) -> Engine:
    engine = create_engine(url, **options)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, record: object) -> None:
    # The driver's own transactions begin too late; SQLAlchemy's begin below says BEGIN itself.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA busy_timeout = 5000")
    # A rollback journal is safe on a network folder, where a write-ahead log is not.
    connection.execute("PRAGMA journal_mode = TRUNCATE")
    connection.execute("PRAGMA synchronous = FULL")
    connection.create_collation("danish", _danish_order)


def _begin(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN")


def _danish_order(one: str, other: str) -> int:
    from klyngedesk.domain.collation import sort_key

    left, right = sort_key(one), sort_key(other)
    return (left > right) - (left < right)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


class _NoLock(WriterLock):
    def __init__(self) -> None:
        pass

    def release(self) -> None:
        pass
