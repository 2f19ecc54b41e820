"""The item editor: an agenda item as a page with headings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from klyngedesk.domain.meeting_states import MeetingState, Part
from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda
from klyngedesk.services.agenda import ItemView
from klyngedesk.services.item_choices import item_choices
from klyngedesk.ui.meetings.annex_box import AnnexBox
from klyngedesk.ui.meetings.home_box import HomeBox
from klyngedesk.ui.meetings.item_head import ItemHead
from klyngedesk.ui.meetings.item_section import INDENT
from klyngedesk.ui.meetings.item_sections import ItemSections
from klyngedesk.ui.meetings.tab_order import chain
from klyngedesk.ui.meetings.waiting import written_item
from klyngedesk.ui.office import Office
from klyngedesk.ui.theme import px
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.empty_state import EmptyState
from klyngedesk.ui.widgets.file_drops import FileDrops
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder, scroller
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel
from klyngedesk.ui.words import state_word

KINDS = frozenset(
    {
        *("item", "item_text", "annex", "meeting", "organisation", "focus_area", "focus_area_cluster"),
        *("item_section", "action", "decision", "home_approval"),
    }
)
_MEASURE, _LOW = 760, 440


class ItemEditor(Panel):
    """One item with its texts and annexes; everything is stored by itself.

    It follows what changes in the store. `flush` stores what is being typed, before another item, page or the end.
    Files dropped anywhere on it become annexes. `follow_ups_wanted` asks for the open follow-ups under the item.
    """

    follow_ups_wanted = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__("pane")
        self._office = office
        self._item_id: str | None = None
        self._editable, self._stale = False, True
        self._head, self._sections, self._annexes = ItemHead(office), ItemSections(office), AnnexBox(office)
        self._home = HomeBox(office, indent=INDENT)
        self._nothing = EmptyState(
            "file-text", self.tr("No item chosen"), self.tr("Choose an item in the agenda, or add one.")
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._make_page())
        FileDrops(self, self._paper, self._annexes.attach, may=self._annexes.may_attach)
        self._sections.arranged.connect(self._order_stops)
        self._sections.follow_ups_wanted.connect(self.follow_ups_wanted)
        office.changed.connect(self._changed)

    def _make_page(self) -> QWidget:
        self._notice = Banner("neutral", "")
        self._notice_row = holder(HBox((self._notice, 1), margins=(24, 16, 24, 0)))
        self._texts = holder(VBox(self._sections, 4, self._annexes, self._home, spacing=0))
        fix(self._texts, max_width=_MEASURE + 48)
        # What is left of a broad page goes to the right of the measure, and only that.
        self._paper = Panel(
            "pane", VBox(self._notice_row, HBox((self._texts, 1000), None), None, margins=(0, 16, 0, 0))
        )
        self._above, self._within = VBox(spacing=0), VBox(spacing=0)
        self._above.addWidget(self._head)
        scrolled = scroller(holder(VBox(self._within, (self._paper, 1), spacing=0)))
        self._page = holder(VBox(self._above, (scrolled, 1), spacing=0))
        return self._page

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window the head scrolls with the texts: standing above them it would leave them no room.
        wanted = self._within if self.height() < px(_LOW) else self._above
        if wanted.indexOf(self._head) < 0:
            wanted.addWidget(self._head)

    def show_item(self, item_id: str | None) -> None:
        """Show an item; None shows that there is none."""
        if item_id != self._item_id:
            self.flush()
        elif not self._stale:
            return
        self._item_id = item_id
        self._refresh()

    def flush(self) -> None:
        """Store what is being typed."""
        if self._item_id is not None and self._editable:
            self._head.flush()
            self._sections.flush()
            self._annexes.flush()

    def first_field(self) -> QWidget:
        """Where writing begins: the title."""
        return self._head.title

    def set_menu(self, menu: QMenu) -> None:
        """Offer more to do with the item, by a button in its head."""
        self._head.set_menu(menu)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & KINDS and self._item_id is not None:
            self._stale = True
            if self.isVisible():
                self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        item = self._stored()
        self._stack.setCurrentWidget(self._nothing if item is None else self._page)
        if item is None:
            self._item_id = None
            return
        self._editable = item.may(Part.TEXTS)
        choices = self._office.ask(item_choices, item.id)
        self._show_reason(item)
        self._head.show_item(item, choices, editable=self._editable)
        self._texts.setVisible(not item.heading)
        if not item.heading:
            self._sections.show_item(item, choices.parties, editable=self._editable)
            self._annexes.show_annexes(item.id, item.annexes, editable=self._editable)
            self._home.show_item(item)

    def _order_stops(self) -> None:
        chain([*self._head.stops(), *self._sections.stops(), *self._annexes.stops(), *self._home.stops()])

    def _stored(self) -> ItemView | None:
        """The item as it is written; None when there is none, or it is gone (an undo may have taken it away)."""
        if self._item_id is None:
            return None
        try:
            return written_item(self._office.ask(agenda.item, self._item_id), self._office.unsaved)
        except Refused:
            return None

    def _show_reason(self, item: ItemView) -> None:
        self._notice_row.setVisible(not self._editable)
        if item.shut:
            why = self.tr("The body is closed. Everything is kept and can be read and made in Word.")
        elif item.state is MeetingState.APPROVED:
            why = self.tr("The minutes are approved and locked. Take a correction as an item at the next meeting.")
        elif item.state is MeetingState.CANCELLED:
            why = self.tr("The meeting is cancelled. It can be resumed in the menu of the meeting.")
        else:
            why = self.tr("The state of the meeting is »{state}«.").format(state=state_word(item.state))
        self._notice.say(self.tr("The item can only be read"), why)
