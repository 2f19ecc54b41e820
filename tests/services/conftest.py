from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from example_store import NOW, copy_of, make_example

from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import ensure_catalogue
from klyngedesk.store.opening import in_memory


@pytest.fixture(scope="session")
def example_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with the example, to copy."""
    return make_example(tmp_path_factory.mktemp("example"))


@pytest.fixture
def empty_desk(tmp_path: Path) -> Iterator[Desk]:
    """A new store with nothing but the catalogue."""
    desk = Desk(in_memory(lambda: NOW, tmp_path))
    ensure_catalogue(desk)
    yield desk
    desk.close()


@pytest.fixture
def example_desk(example_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """The example clusters as seen from the day they are written for."""
    desk = copy_of(example_folder, tmp_path / "data")
    yield desk
    desk.close()
