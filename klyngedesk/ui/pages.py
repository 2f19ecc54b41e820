"""The tabs of the window; each page is imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from klyngedesk.ui.language import tr
from klyngedesk.ui.page import Page, PageEntry

if TYPE_CHECKING:
    from klyngedesk.ui.office import Office


def entries(office: Callable[[], Office]) -> list[PageEntry]:
    """The tabs from left to right; the office is asked for when a page is made, long after the window is there."""

    def overview() -> Page:
        from klyngedesk.ui.overview.page import OverviewPage

        return OverviewPage(office())

    def members() -> Page:
        from klyngedesk.ui.members.page import MembersPage

        return MembersPage(office())

    def meetings() -> Page:
        from klyngedesk.ui.meetings.page import MeetingsPage

        return MeetingsPage(office())

    def focus() -> Page:
        from klyngedesk.ui.focus.page import FocusPage

        return FocusPage(office())

    def finance() -> Page:
        from klyngedesk.ui.finance.page import FinancePage

        return FinancePage(office())

    return [
        PageEntry("overview", tr("Overview"), overview),
        PageEntry("members", tr("Members"), members),
        PageEntry("meetings", tr("Meetings"), meetings),
        PageEntry("focus", tr("Focus areas"), focus),
        PageEntry("finance", tr("Finance"), finance),
    ]
