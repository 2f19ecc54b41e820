"""The tabs of the window; each page is imported when it is first shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from klyngedesk.ui.office import Office
from klyngedesk.ui.page import Page, PageEntry


def entries(office: Office) -> list[PageEntry]:
    """The tabs from left to right."""

    def overview() -> Page:
        from klyngedesk.ui.overview.page import OverviewPage

        return OverviewPage(office)

    def members() -> Page:
        from klyngedesk.ui.members.page import MembersPage

        return MembersPage(office)

    def meetings() -> Page:
        from klyngedesk.ui.meetings.page import MeetingsPage

        return MeetingsPage(office)

    def focus() -> Page:
        from klyngedesk.ui.focus.page import FocusPage

        return FocusPage(office)

    def finance() -> Page:
        from klyngedesk.ui.finance.page import FinancePage

        return FinancePage(office)

    return [
        PageEntry("overview", QCoreApplication.translate("Pages", "Overview"), overview),
        PageEntry("members", QCoreApplication.translate("Pages", "Members"), members),
        PageEntry("meetings", QCoreApplication.translate("Pages", "Meetings"), meetings),
        PageEntry("focus", QCoreApplication.translate("Pages", "Focus areas"), focus),
        PageEntry("finance", QCoreApplication.translate("Pages", "Finance"), finance),
    ]
