from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import EXAMPLE_DAY, ensure_catalogue, load_example
from klyngedesk.store.opening import in_memory
from klyngedesk.ui.focus.page import FocusPage
from klyngedesk.ui.office import Office
from klyngedesk.ui.remember import Remembered

NOW = datetime(EXAMPLE_DAY.year, EXAMPLE_DAY.month, EXAMPLE_DAY.day, 9, 42, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The example as seen from the day it is written for."""
    opened = Desk(in_memory(lambda: NOW, tmp_path))
    load_example(opened, EXAMPLE_DAY)
    yield opened
    opened.close()


@pytest.fixture
def empty_desk(tmp_path: Path) -> Iterator[Desk]:
    """A new store with nothing but the catalogue."""
    opened = Desk(in_memory(lambda: NOW, tmp_path))
    ensure_catalogue(opened)
    yield opened
    opened.close()


@pytest.fixture
def open_page(qtbot: QtBot, tmp_path: Path) -> Callable[[Desk, str], tuple[FocusPage, Office]]:
    """Shows the tab for a cluster, asking again whenever something changed, as the window lets it."""

    def shown(desk: Desk, cluster_id: str) -> tuple[FocusPage, Office]:
        office = Office(desk, Remembered(tmp_path))
        office.choose_cluster(cluster_id)
        page = FocusPage(office)
        qtbot.addWidget(page)
        office.setParent(page)
        office.changed.connect(lambda _: page.refresh())
        page.resize(1366, 654)
        page.narrow("wide")
        page.refresh()
        page.show()
        qtbot.waitExposed(page)
        return page, office

    return shown


@pytest.fixture
def page(open_page: Callable[[Desk, str], tuple[FocusPage, Office]], desk: Desk) -> FocusPage:
    """The tab showing Syd."""
    return open_page(desk, "syd")[0]
