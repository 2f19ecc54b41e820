"""Upgrading a store of an older version: copied first, then upgraded, forward only."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from klyngedesk import paths
from klyngedesk.store import schema
from klyngedesk.store.backups import back_up


def upgrade(folder: Path, now: datetime) -> None:
    """Bring the store in a folder to this program's version; all or nothing, with a copy in backup/ first."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import URL, create_engine

    file = folder / "klyngedesk.db"
    back_up(file, folder / "backup", now, "før-opgradering")
    config = Config()
    config.set_main_option("script_location", str(paths.db("migrations")).replace("%", "%%"))
    engine = create_engine(URL.create("sqlite", database=str(file)))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        schema.mark(connection)
    engine.dispose()
