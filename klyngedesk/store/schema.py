"""The store's shape: how a new one is made, and how the program knows one of its own and of which version."""

from __future__ import annotations

from sqlalchemy import Connection, text

from klyngedesk.store import search_index
from klyngedesk.store.tables import Row

SCHEMA_VERSION = 1
REVISION = "0001"
APPLICATION_ID = 0x4B4C4459


def create(connection: Connection) -> None:
    """Make all tables in an empty store and mark it as of this version."""
    Row.metadata.create_all(connection)
    connection.execute(text(search_index.CREATE))
    connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
    connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": REVISION})
    mark(connection)


def mark(connection: Connection) -> None:
    """Write the version where a start can read it without any library."""
    connection.execute(text(f"PRAGMA user_version = {SCHEMA_VERSION}"))
    connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
