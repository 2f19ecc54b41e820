from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import EXAMPLE_DAY, ensure_catalogue, load_example
from klyngedesk.store.opening import in_memory

NOW = datetime(EXAMPLE_DAY.year, EXAMPLE_DAY.month, EXAMPLE_DAY.day, 9, 42, tzinfo=UTC)


@pytest.fixture
def empty_desk(tmp_path: Path) -> Iterator[Desk]:
    """A new store with nothing but the catalogue."""
    desk = Desk(in_memory(lambda: NOW, tmp_path))
    ensure_catalogue(desk)
    yield desk
    desk.close()


@pytest.fixture
def example_desk(tmp_path: Path) -> Iterator[Desk]:
    """The example clusters as seen from the day they are written for."""
    desk = Desk(in_memory(lambda: NOW, tmp_path))
    load_example(desk, EXAMPLE_DAY)
    yield desk
    desk.close()
