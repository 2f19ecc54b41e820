"""What the tests of the whole window share: the window on the example, and on a store with nothing in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from whole_window import whole_window

from klyngedesk.services.desk import Desk
from klyngedesk.ui.shell import Shell


@pytest.fixture(params=["empty", "example"])
def shell(request: pytest.FixtureRequest, danish_program: QApplication, tmp_path: Path) -> Iterator[Shell]:
    """The window on an empty store and on the example."""
    name, cluster = {"empty": ("new_desk", ""), "example": ("example_desk", "syd")}[request.param]
    with whole_window(request.getfixturevalue(name), tmp_path, cluster) as shown:
        yield shown


@pytest.fixture
def example_shell(example_desk: Desk, danish_program: QApplication, tmp_path: Path) -> Iterator[Shell]:
    """The window on the example."""
    with whole_window(example_desk, tmp_path, "syd") as shown:
        yield shown
