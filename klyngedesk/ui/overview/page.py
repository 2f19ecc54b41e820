"""The tab Overblik: what to do now, the next meetings, and what should be mended."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from klyngedesk.domain.danish import sentence_case
from klyngedesk.services.overview import NextMeeting, Overview, overview
from klyngedesk.services.todo import MendLine, TodoLine, When
from klyngedesk.ui.office import Office
from klyngedesk.ui.overview.meeting_card import MeetingCard
from klyngedesk.ui.overview.rows import mend_entries, todo_entries
from klyngedesk.ui.page import Breadth, MenuKey, Page
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.empty_state import EmptyState
from klyngedesk.ui.widgets.grouped_list import GroupedList
from klyngedesk.ui.widgets.grouped_list.rows import MINI_LIST, WORK_LIST
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder, scroller
from klyngedesk.ui.widgets.page_header import HeaderFrame
from klyngedesk.ui.widgets.segmented import Segmented
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Card
from klyngedesk.ui.words import long_date

_SIDE_WIDTH = 376


class OverviewPage(Page):
    """Each line goes to its place by Enter, double click or its button."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            *("meeting", "meeting_date", "item", "item_text", "input_request", "action", "body", "seat"),
            *("membership", "collection", "cost_share", "cost_line", "organisation", "cluster"),
            *("decision", "home_approval"),
        }
    )

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._new_meeting = Button(self.tr("New meeting"), "normal", "plus")
        self._new_meeting.clicked.connect(lambda: office.go("meetings", ("new", "")))
        self._shown_part = Segmented(
            self.tr("What to show"), [("work", self.tr("Work list")), ("meetings", self.tr("Next meetings"))]
        )
        self._shown_part.chosen.connect(self._show_parts)
        self.head = HeaderFrame(self.tr("Overview"), "", self._shown_part, self._new_meeting)
        self.work = GroupedList(self.tr("Work list"), WORK_LIST)
        self.mend = GroupedList(self.tr("Should be mended"), MINI_LIST, grow=True)
        for each in (self.work, self.mend):
            each.opened.connect(self._open_line)
            each.action_pressed.connect(self._open_line)
        self._breadth: Breadth = "wide"
        self._arrange()

    def _arrange(self) -> None:
        nothing = EmptyState(
            "circle-check", self.tr("Nothing is waiting"), self.tr("Deadlines and follow-up appear here by themselves.")
        )
        self._work_or_nothing = QStackedWidget()
        self._work_or_nothing.addWidget(self.work)
        self._work_or_nothing.addWidget(nothing)
        self._work_card = work = Card(margins=(1, 8, 1, 8))
        work.body.add((self._work_or_nothing, 1))
        self._cards, self._shown_cards = VBox(spacing=8), list[MeetingCard]()
        self._no_meeting = Label(self.tr("No meeting is planned."), "sub")
        self._mend_card = Card(margins=(1, 4, 1, 4))
        self._mend_card.body.add(self.mend)
        self._mend_title = Label(self.tr("Should be mended"), "h3")
        self._coming_title = Label(self.tr("Next meetings"), "h3")
        parts = (self._coming_title, self._cards, self._no_meeting, 8, self._mend_title, self._mend_card, None)
        self._side = scroller(holder(VBox(*parts, spacing=8)))
        fix(self._side, width=_SIDE_WIDTH)
        self._columns = HBox((work, 1), self._side, margins=(24, 12, 24, 16), spacing=24)
        self._content = QStackedWidget()
        for widget in (holder(self._columns), self._no_cluster()):
            self._content.addWidget(widget)
        self.setLayout(VBox(self.head, (self._content, 1), spacing=0))

    def _no_cluster(self) -> QWidget:
        """What stands here in a store without a cluster."""
        text = self.tr("Municipalities, levels and seats come with it, and then the first meeting can be planned.")
        self.make_cluster = Button(self.tr("Make cluster …"), "primary", "plus")
        self.make_cluster.clicked.connect(self._office.new_cluster_wanted)
        self.make_cluster.setEnabled(not self._office.desk.store.read_only)
        return EmptyState("building-2", self.tr("There is no cluster yet"), text, self.make_cluster)

    # -- what the page shows

    def refresh(self) -> None:
        """Ask again, and keep the current line."""
        shown = self._office.ask(overview, self._office.cluster_id)
        self._content.setCurrentIndex(0 if self._office.cluster_id else 1)
        self._new_meeting.setVisible(bool(self._office.cluster_id))
        day = sentence_case(long_date(shown.today))
        week = self.tr("week {number}").format(number=shown.today.isocalendar().week)
        self.head.show_title(self.tr("Overview"), f"{day} · {week}")
        self._show_work(shown)
        self._show_meetings(shown)
        self.mend.set_rows(mend_entries(shown.mend))
        for widget in (self._mend_title, self._mend_card):
            widget.setVisible(bool(shown.mend))

    def _show_work(self, shown: Overview) -> None:
        titles = {
            When.OVERDUE: self.tr("Overdue"),
            When.TODAY: self.tr("Today"),
            When.WEEK: self.tr("This week"),
            When.LATER: self.tr("Later"),
        }
        self.work.set_rows(todo_entries(shown.todo, shown.today, titles, self.tr("Open")))
        self.work.select_first()
        self._work_or_nothing.setCurrentIndex(0 if shown.todo else 1)

    def _show_meetings(self, shown: Overview) -> None:
        for former in self._shown_cards:
            self._cards.removeWidget(former)
            former.deleteLater()
        self._shown_cards = [self._card(coming, shown) for coming in shown.coming]
        for card in self._shown_cards:
            self._cards.add(card)
        self._no_meeting.setVisible(not shown.coming)

    def _card(self, coming: NextMeeting, shown: Overview) -> MeetingCard:
        card = MeetingCard(coming, shown.today)
        card.opened.connect(lambda meeting_id: self._office.go("meetings", meeting_id))
        return card

    def _open_line(self, key: Hashable) -> None:
        for each in (self.work, self.mend):
            row = each.row(key)
            if row is not None and isinstance(row.data, TodoLine | MendLine):
                self._office.go(row.data.tab, row.data.key)
                return

    # -- what the page is to the window

    def menus(self) -> Mapping[MenuKey, Sequence[QAction]]:
        """Nothing of its own: everything here leads to another page."""
        return {}

    def panes(self) -> Sequence[QWidget]:
        """The work list, then the column beside it."""
        return (self.work, self._side)

    def focus_main(self) -> None:
        """The work list, or the way to the first cluster."""
        (self.work if self._office.cluster_id else self.make_cluster).setFocus()

    def narrow(self, breadth: Breadth) -> None:
        """In a narrow window either the work list or the column beside it is shown."""
        self._breadth = breadth
        self._show_parts()

    def _show_parts(self) -> None:
        narrow = self._breadth == "narrow"
        self._shown_part.setVisible(narrow)
        self._work_card.setVisible(not narrow or self._shown_part.current() == "work")
        self._side.setVisible(not narrow or self._shown_part.current() == "meetings")
