"""What tests of the window share: the Danish program in its theme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from example_store import make_example
from PySide6.QtWidgets import QApplication

from klyngedesk.ui.language import speak_danish
from klyngedesk.ui.theme import apply


@pytest.fixture(scope="session")
def example_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with the example, to copy."""
    return make_example(tmp_path_factory.mktemp("example"))


@pytest.fixture(autouse=True)
def danish_program(qapp: QApplication) -> Iterator[QApplication]:
    """The program as the user meets it: Danish, light, at text size 100 %."""
    speak_danish(qapp)
    apply(qapp, "light", 1.0)
    yield qapp
    apply(qapp, "light", 1.0)
