"""The tab Fokusområder: the list, the page of one focus area, and its thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from klyngedesk.services import focus
from klyngedesk.services.focus import AreaRow, AreaView
from klyngedesk.services.focus_thread import ThreadLine
from klyngedesk.ui.focus.actions import Actions
from klyngedesk.ui.focus.area_editing import AreaEditing
from klyngedesk.ui.focus.area_pane import AreaPane, AreaPicker
from klyngedesk.ui.focus.body import AreaBody
from klyngedesk.ui.focus.thread_pane import ThreadPane
from klyngedesk.ui.focus.words import STATE_TONES, facts_line
from klyngedesk.ui.office import Office
from klyngedesk.ui.page import Breadth, MenuKey, Page
from klyngedesk.ui.widgets.buttons import Button, IconButton
from klyngedesk.ui.widgets.empty_state import EmptyState
from klyngedesk.ui.widgets.layouts import VBox, holder
from klyngedesk.ui.widgets.page_header import HeaderFrame
from klyngedesk.ui.widgets.panes import Panes
from klyngedesk.ui.widgets.segmented import Segmented
from klyngedesk.ui.words import title_word

_AREA = "focus/area"
_LIST, _BODY, _THREAD = 264, 750, 352
_PAGE_PART, _THREAD_PART = "page", "thread"


class FocusPage(Page):
    """One focus area at a time; Enter on a line of the thread goes to where it comes from."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            *("focus_area", "focus_area_cluster", "focus_area_organisation", "effort", "milestone"),
            *("key_figure", "key_figure_value", "committee_note", "item", "meeting", "decision", "outcome"),
            *("action", "fund_grant", "posting", "body", "cluster", "organisation", "home_approval"),
        }
    )

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._breadth: Breadth = "wide"
        self._rows: list[AreaRow] = []
        self._area_id = office.remembered.text(_AREA)
        self.actions_of = Actions(self)
        self.editing = AreaEditing(office, self.actions_of, self)
        parts = ((_PAGE_PART, self.tr("Focus area")), (_THREAD_PART, self.tr("The thread")))
        self._switch = Segmented(self.tr("Show"), parts, _PAGE_PART)
        self.side, self.picker = AreaPane(self.actions_of), AreaPicker(self.actions_of, self._switch)
        self.body, self.thread_pane = AreaBody(office, self.actions_of), ThreadPane()
        self.head = self._make_head()
        self._arrange()
        self._connect()

    def _make_head(self) -> HeaderFrame:
        more = IconButton("ellipsis", self.tr("More about the focus area"))
        more.set_menu(self.editing.menu())
        paper = Button(self.actions_of.paper.text(), "primary", "file-text")
        paper.clicked.connect(self.actions_of.paper.trigger)
        return HeaderFrame("", "", more, paper)

    def _connect(self) -> None:
        self._switch.chosen.connect(lambda _: self._show_parts())
        for chooser in (self.side, self.picker):
            chooser.chosen.connect(self._choose)
        areas = self.side.list
        areas.opened.connect(lambda _: self.body.first_field().setFocus(Qt.FocusReason.ShortcutFocusReason))
        areas.rename_wanted.connect(lambda _: self.editing.edit())
        areas.remove_wanted.connect(lambda _: self.editing.remove())
        areas.move_wanted.connect(lambda _, step: self.editing.move(step))
        areas.menu_wanted.connect(lambda key, where: self.editing.menu().popup(where))
        self.body.chips.remove_wanted.connect(self.editing.remove_party)
        self.thread_pane.opened.connect(self._open_source)
        self.editing.made.connect(self._show_new)

    def _arrange(self) -> None:
        self._panes = Panes(self.body, self.thread_pane, widths=(_BODY, _THREAD), shares=(1, 0))
        area = holder(VBox(self.head, (self._panes, 1), spacing=0))
        self._stack = QStackedWidget()
        self._stack.addWidget(area)
        self._stack.addWidget(self._no_area())
        self._stack.addWidget(self._no_cluster())
        right = holder(VBox(self.picker, (self._stack, 1), spacing=0))
        self._whole = Panes(self.side, right, widths=(_LIST, _BODY + _THREAD), shares=(0, 1))
        self._office.remembered.follow_panes("focus/whole", self._whole)
        self._office.remembered.follow_panes("focus/panes", self._panes)
        self.setLayout(VBox((self._whole, 1), spacing=0))

    def _no_area(self) -> QWidget:
        add = Button(self.tr("New focus area"), "primary", "plus")
        add.clicked.connect(self.actions_of.new.trigger)
        return EmptyState(
            "target",
            self.tr("No focus area yet"),
            self.tr("Add what the cluster has chosen to work on, and gather items, figures and money under it."),
            add,
        )

    def _no_cluster(self) -> QWidget:
        return EmptyState(
            "target",
            self.tr("No cluster yet"),
            self.tr("Focus areas belong to a cluster. Make one, and add them here."),
        )

    # -- what is shown

    def refresh(self) -> None:
        """Ask again; the focus area shown stays while it is there."""
        self._rows = self._office.ask(focus.areas, self._office.cluster_id) if self._office.cluster_id else []
        self.side.show_areas(self._rows)
        if all(row.id != self._area_id for row in self._rows):
            self._area_id = self._rows[0].id if self._rows else ""
        self.side.list.set_current(self._area_id)
        self.picker.show_areas(self._rows, self._area_id)
        self._show_area()

    def _show_area(self) -> None:
        self._stack.setCurrentIndex(0 if self._area_id else 1 if self._office.cluster_id else 2)
        if not self._area_id:
            self.editing.show(None)
            return
        area = self._office.ask(focus.area, self._area_id, self._office.cluster_id)
        ids = [row.id for row in self._rows]
        self.editing.show(area, first=area.id == ids[0], last=area.id == ids[-1])
        self.actions_of.value.setEnabled(bool(area.figures))
        self._show_head(area)
        today = self._office.ask(lambda work: work.today)
        self.body.show_area(area, today)
        self.thread_pane.show_thread(area.thread, today)

    def _show_head(self, area: AreaView) -> None:
        state = area.fields.state
        self.head.show_title(area.fields.title, facts_line(area), title_word(state), STATE_TONES[state])

    def _choose(self, area_id: object) -> None:
        if not isinstance(area_id, str) or area_id == self._area_id:
            return
        self.flush()
        self._area_id = area_id
        self._office.remembered.put(_AREA, area_id)
        self.side.list.set_current(area_id)
        self.picker.area.set_value(area_id)
        self._show_area()

    def _show_new(self, area_id: str) -> None:
        self._choose(area_id)
        self.body.first_field().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_source(self, line: ThreadLine) -> None:
        if line.cluster_id:
            self._office.choose_cluster(line.cluster_id)
        self._office.go(line.tab, line.key)

    # -- room

    def _show_parts(self) -> None:
        narrow, thread = self._breadth == "narrow", self._switch.current() == _THREAD_PART
        self.body.setVisible(not narrow or not thread)
        self.thread_pane.setVisible(not narrow or thread)
        self._switch.setVisible(narrow)

    def narrow(self, breadth: Breadth) -> None:
        """Without room the list becomes a drop-down, and then page or thread is shown."""
        self._breadth = breadth
        self.side.setVisible(breadth == "wide")
        self.picker.setVisible(breadth != "wide")
        self._show_parts()

    # -- what the window asks

    def menus(self) -> Mapping[MenuKey, Sequence[QAction]]:
        """Everything that can be done here."""
        return {"edit": self.actions_of.listed(), "documents": [self.actions_of.paper]}

    def panes(self) -> Sequence[QWidget]:
        """The list or its drop-down, the page, the thread."""
        first = self.side.list if self._breadth == "wide" else self.picker
        return (first, self.body, self.thread_pane) if self._area_id else (first,)

    def focus_main(self) -> None:
        """Work starts in the list."""
        self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Store what is being typed."""
        self.body.flush()

    def open(self, key: object) -> None:
        """Go to a focus area by its id, in a cluster that has chosen it."""
        if isinstance(key, str) and key:
            self._office.choose_cluster(self._office.ask(focus.cluster_of, key, self._office.cluster_id))
            self.refresh()
            self._choose(key)
