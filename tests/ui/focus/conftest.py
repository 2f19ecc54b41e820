from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from klyngedesk.services.desk import Desk
from klyngedesk.ui.focus.page import FocusPage
from klyngedesk.ui.office import Office
from klyngedesk.ui.remember import Remembered


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
