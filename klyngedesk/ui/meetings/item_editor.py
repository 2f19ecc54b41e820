"""The item editor: an agenda item as a page with headings."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from klyngedesk.domain.meeting_states import Part, may_edit
from klyngedesk.services import agenda
from klyngedesk.services.item_choices import item_choices
from klyngedesk.ui.meetings.item_head import ItemHead
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.empty_state import EmptyState
from klyngedesk.ui.widgets.layouts import VBox, holder
from klyngedesk.ui.widgets.surfaces import Panel

KINDS = frozenset({"item", "item_text", "annex", "meeting", "organisation", "focus_area", "item_section"})


class ItemEditor(Panel):
    """One item with its texts and annexes; everything is stored by itself.

    It shows what changes in the store by itself. `flush` stores what is being typed, before another item, page or
    the end.
    """

    def __init__(self, office: Office) -> None:
        super().__init__("pane")
        self._office = office
        self._item_id: str | None = None
        self._head = ItemHead(office)
        self._page = holder(VBox(self._head, None, spacing=0))
        self._nothing = EmptyState(
            "file-text", self.tr("No item chosen"), self.tr("Choose an item in the agenda, or add one.")
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._page)
        office.changed.connect(self._changed)

    def show_item(self, item_id: str | None) -> None:
        """Show an item; None shows that there is none."""
        if item_id != self._item_id:
            self.flush()
        self._item_id = item_id
        self._refresh()

    def flush(self) -> None:
        """Store what is being typed."""
        if self._item_id is not None:
            self._head.flush()

    def first_field(self) -> QWidget:
        """Where writing begins: the title."""
        return self._head.title

    def set_menu(self, menu: QMenu) -> None:
        """Offer more to do with the item, by a button in its head."""
        self._head.set_menu(menu)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & KINDS and self._item_id is not None:
            self._refresh()

    def _refresh(self) -> None:
        self._stack.setCurrentWidget(self._nothing if self._item_id is None else self._page)
        if self._item_id is None:
            return
        item = self._office.ask(agenda.item, self._item_id)
        choices = self._office.ask(item_choices, self._item_id)
        self._head.show_item(item, choices, editable=may_edit(item.state, Part.TEXTS))
