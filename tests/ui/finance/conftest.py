from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from klyngedesk.services.desk import Desk
from klyngedesk.ui.finance.page import FinancePage
from klyngedesk.ui.office import Office
from klyngedesk.ui.remember import Remembered


@pytest.fixture
def open_page(tmp_path: Path) -> Iterator[Callable[[Desk, str], FinancePage]]:
    """Shows the tab for a cluster, asking again whenever something changed, as the window lets it."""
    pages: list[FinancePage] = []

    def shown(desk: Desk, cluster_id: str) -> FinancePage:
        office = Office(desk, Remembered(tmp_path))
        office.choose_cluster(cluster_id)
        page = FinancePage(office)
        office.setParent(page)
        office.changed.connect(lambda _: page.refresh())
        page.resize(1366, 654)
        page.narrow("wide")
        page.refresh()
        page.show()
        pages.append(page)
        return page

    yield shown
    # A page that only waits to be deleted would be styled again with every later test.
    for page in pages:
        page.close()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(open_page: Callable[[Desk, str], FinancePage], desk: Desk) -> FinancePage:
    """The tab showing Syd."""
    return open_page(desk, "syd")
