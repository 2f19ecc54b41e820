"""What the tests of the whole window share: the window on the example, and on a store with nothing in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from example_store import NOW, copy_of
from PySide6.QtWidgets import QApplication
from whole_window import whole_window

from klyngedesk.services import starting, storekeeping
from klyngedesk.services.desk import Desk
from klyngedesk.ui.shell import Shell


@pytest.fixture
def empty_desk(tmp_path: Path) -> Iterator[Desk]:
    """A new store in an empty folder, as at the first start."""
    opened = storekeeping.open_desk(tmp_path / "empty", clock=lambda: NOW)
    starting.fill_new(opened, example=False)
    yield opened
    opened.close()


@pytest.fixture
def example_desk(example_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """A store with the example."""
    opened = copy_of(example_folder, tmp_path / "example")
    yield opened
    opened.close()


@pytest.fixture(params=["empty", "example"])
def shell(request: pytest.FixtureRequest, danish_program: QApplication, tmp_path: Path) -> Iterator[Shell]:
    """The window on an empty store and on the example."""
    desk: Desk = request.getfixturevalue(f"{request.param}_desk")
    with whole_window(desk, tmp_path, "syd" if request.param == "example" else "") as shown:
        yield shown


@pytest.fixture
def example_shell(example_desk: Desk, danish_program: QApplication, tmp_path: Path) -> Iterator[Shell]:
    """The window on the example."""
    with whole_window(example_desk, tmp_path, "syd") as shown:
        yield shown
