"""A store that was upgraded is the store that a new version makes."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from klyngedesk.domain.problems import Refused
from klyngedesk.store import schema
from klyngedesk.store.backups import backups
from klyngedesk.store.migrating import upgrade
from klyngedesk.store.opening import FILE, open_store
from klyngedesk.store.tables import Row

NOW = datetime(2022, 11, 22, 9, tzinfo=UTC)


def shape(file: Path) -> set[str]:
    """Every statement that made the store, without differences of white space."""
    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'alembic_version'")
        return {" ".join(sql.split()) for (sql,) in rows}


@pytest.fixture
def upgraded(tmp_path: Path) -> Path:
    """A store made by the migrations alone, from nothing."""
    folder = tmp_path / "upgraded"
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.commit()
    upgrade(folder, NOW)
    return folder


def test_migrations_and_program_make_the_same_store(upgraded, tmp_path):
    open_store(tmp_path / "new").close()
    assert shape(upgraded / FILE) == shape(tmp_path / "new" / FILE)


def test_nothing_is_left_for_a_migration(upgraded):
    store = open_store(upgraded)
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": not_the_index})
        assert compare_metadata(context, Row.metadata) == []
    store.close()


def not_the_index(name, kind, parents):
    return kind != "table" or not (name or "").startswith("search_text")


def test_an_upgrade_leaves_a_copy_of_the_old_store(upgraded):
    assert [backup.reason for backup in backups(upgraded / "backup")] == ["før-opgradering"]


def test_a_newer_store_is_refused_and_untouched(tmp_path):
    open_store(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}")
        connection.commit()
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(Refused, match=r"store\.newer"):
        open_store(tmp_path)
    assert (tmp_path / FILE).read_bytes() == before
