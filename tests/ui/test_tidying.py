"""Copies of annexes from earlier runs are cleared away beside the window's work."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from klyngedesk.services import annexes
from klyngedesk.services.desk import Desk
from klyngedesk.services.item_annexes import KeptFile
from klyngedesk.ui.tidying import tidy


def test_a_copy_handed_out_earlier_is_gone_soon_after(
    example_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    digest = example_desk.store.annexes.keep(b"plan")
    copy = annexes.copy_out(example_desk, KeptFile("plan.pdf", digest, 4))
    tidy()
    qtbot.waitUntil(lambda: not copy.parent.exists())
    assert example_desk.store.annexes.read(digest, "plan.pdf") == b"plan"
