from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from example_store import NOW

from klyngedesk.services import starting, storekeeping
from klyngedesk.services.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A new store in an empty folder, as at the first start."""
    opened = storekeeping.open_desk(tmp_path / "data", clock=lambda: NOW)
    starting.fill_new(opened, example=False)
    yield opened
    opened.close()
