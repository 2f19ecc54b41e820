"""Pictures of every screen by command, without a display."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

TODAY = "2022-11-22"


def size_of(path: Path) -> tuple[int, int]:
    image = QImage(str(path))
    return image.width(), image.height()


@pytest.mark.parametrize("more", [(), ("--dark", "--size", "1366x688", "--text", "150")], ids=["light", "dark"])
def test_every_screen_is_written_and_named(run_process, data, tmp_path, more):
    out = tmp_path / "billeder"
    answer = run_process("--data-dir", data, "--today", TODAY, "pictures", "--out", out, *more)
    listed = [Path(line) for line in answer.answer.splitlines()]
    assert len(listed) >= 5
    assert sorted(listed) == sorted(out.iterdir())
    wanted = (1366, 688) if more else (1366, 768)
    # Dialogs are smaller; the screens themselves are of the size that was asked for.
    assert sum(size_of(path) == wanted for path in listed) >= 5
    assert all(min(size_of(path)) > 100 for path in listed)


def test_a_folder_that_cannot_be_made_is_refused(run_process, data, tmp_path):
    (tmp_path / "fil").write_text("")
    assert run_process("--data-dir", data, "pictures", "--out", tmp_path / "fil" / "billeder").refusal
