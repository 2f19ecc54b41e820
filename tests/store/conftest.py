from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from klyngedesk.store.opening import in_memory, open_store
from klyngedesk.store.store import Store


class FixedClock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.now = datetime(2022, 11, 22, 9, 42, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def store(clock: FixedClock, tmp_path: Path) -> Iterator[Store]:
    opened = in_memory(clock, tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def opened(clock: FixedClock, tmp_path: Path) -> Iterator[Callable[..., Store]]:
    """Opens the store in the test's folder, and closes what is still open at the end."""
    stores: list[Store] = []

    def open_again(**options: object) -> Store:
        stores.append(open_store(tmp_path / "data", clock=clock, person="Sekretæren", **options))  # type: ignore[arg-type]
        return stores[-1]

    yield open_again
    for each in stores:
        each.close()
