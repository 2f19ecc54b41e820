"""An error that nobody foresaw: one line for the script, the way to it in the log, nothing of the user's data."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest


@pytest.fixture
def broken(data):
    """A store whose table of meetings somebody has renamed by hand."""
    with closing(sqlite3.connect(data / "klyngedesk.db")) as store:
        store.execute("ALTER TABLE meeting RENAME TO meeting_gammel")
        store.commit()
    return data


def test_one_line_and_the_way_to_it_in_the_log(on, broken):
    told = on("meetings").refusal
    log = broken / "log" / "klyngedesk.log"
    assert str(log) in told
    assert "OperationalError" in told
    written = log.read_text("utf-8")
    assert "OperationalError" in written
    assert "lists.py" in written
    assert "SELECT" not in written + told


def test_without_a_log_it_is_told_all_the_same(on, broken):
    (broken / "log").write_text("no folder")
    assert "loggen kunne ikke skrives" in on("meetings").refusal


def test_other_commands_go_on(on, broken):
    on("meetings")
    assert "Fagligt niveau" in on("bodies").answer
