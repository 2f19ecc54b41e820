"""The tab Medlemmer: the seats of a body on a day, how it is composed, and who sits on the chosen seat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from klyngedesk.services import bodies, clusters
from klyngedesk.services.bodies import BodyView
from klyngedesk.services.clusters import BodyRow, cluster_of
from klyngedesk.services.composition import composition
from klyngedesk.services.people import current_seats, person_card, seat_history
from klyngedesk.services.seat_lines import SeatLine, seat_lines
from klyngedesk.ui.handing_over import HandOver
from klyngedesk.ui.members.body_editing import BodyEditing
from klyngedesk.ui.members.body_words import closed_sentence, closed_title, reopen_words
from klyngedesk.ui.members.head import MembersHead
from klyngedesk.ui.members.member_list import MemberList
from klyngedesk.ui.members.seat_columns import NARROW, columns, groups
from klyngedesk.ui.members.seat_editing import SeatEditing
from klyngedesk.ui.members.side_pane import SidePane
from klyngedesk.ui.office import Office
from klyngedesk.ui.page import Breadth, MenuKey, Page
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.empty_state import EmptyState
from klyngedesk.ui.widgets.layouts import VBox, holder
from klyngedesk.ui.widgets.panes import Panes
from klyngedesk.ui.widgets.record_table import RecordTable

_TABLE, _SIDE = 990, 376
_BODY = "members/body"
_COLUMNS = ("seat", "holder", "substitute", "period", "role")


class MembersPage(Page):
    """One body at a time, on the day that the head shows."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            *("cluster", "body", "body_cluster", "body_kind", "composition_rule", "organisation"),
            *("cluster_organisation", "seat", "membership", "person", "action", "attendance", "meeting", "paper"),
        }
    )

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._body_id = office.remembered.text(_BODY)
        self._found: list[BodyRow] = []
        self._view: BodyView | None = None
        self._lines: dict[str, SeatLine] = {}
        self._person_id = ""
        self._breadth: Breadth = "wide"
        self.hand_over = HandOver(office)
        self.seats = SeatEditing(office, self, self.hand_over)
        self.bodies = BodyEditing(office, self)
        self.list = MemberList(office, self, self.hand_over)
        self.head = MembersHead(office.ask(lambda work: work.today))
        self.table = RecordTable(self.tr("Seats"), columns(), lambda line: line.id)
        self.side = SidePane(office)
        self._arrange()
        self._connect()

    # -- parts

    def _arrange(self) -> None:
        self._reopen = Button(reopen_words(None))
        self._reopen.clicked.connect(self.bodies.reopen)
        self._closed = Banner("neutral", "", "", self._reopen)
        self._closed_row = holder(VBox(self._closed, margins=(24, 12, 24, 12)))
        self._stack = QStackedWidget()
        for view in (self.table, self._no_seats(), self._no_bodies()):
            self._stack.addWidget(view)
        self._panes = Panes(self._stack, self.side, widths=(_TABLE, _SIDE), shares=(1, 0))
        self.setLayout(VBox(self.head, self._closed_row, (self._panes, 1), spacing=0))
        self._office.remembered.follow_panes("members/panes", self._panes)
        self._office.remembered.follow_table("members/columns", self.table)
        actions = self.seats.actions
        self.head.follow(actions.new, self.list.actions.word)
        self.head.set_menu([*self.list.actions.listed(), self.bodies.actions.line(), *self.bodies.actions.listed()])
        self.side.seat.follow((actions.replace, actions.mail), actions.of_seat())
        self.table.addActions([actions.edit, actions.remove])

    def _no_seats(self) -> EmptyState:
        button = Button(self.tr("Fetch members from Excel"), icon_name="upload")
        button.clicked.connect(self.list.actions.read.trigger)
        text = self.tr("Make the seats one by one with »New seat«, or fetch a list of members from Excel.")
        return EmptyState("users", self.tr("No seats on that day"), text, button)

    def _no_bodies(self) -> EmptyState:
        button = Button(self.tr("New body"), icon_name="plus")
        button.clicked.connect(self.bodies.make)
        text = self.tr("A body is a level of the cluster, a working group or a forum around it. It gets seats next.")
        return EmptyState("users", self.tr("No bodies yet"), text, button)

    def _connect(self) -> None:
        self.head.day.day_changed.connect(lambda _: self._show_body())
        self.head.switch.chosen.connect(self._choose_body)
        self.head.filter.typed.connect(self.table.set_filter)
        self.head.filter.entered.connect(self._enter_table)
        self.head.side.clicked.connect(self._show_composition)
        self.table.current_changed.connect(lambda _: self._seat_chosen())
        self.table.opened.connect(lambda _: self._open_seat())
        self.table.menu_wanted.connect(self._open_menu)
        self.side.back_wanted.connect(lambda: self._show_side(False))
        self.side.seat.opened.connect(self._open_row)
        self.side.composition.ask_wanted.connect(self.list.ask_for_person)
        self.table.pasted.connect(lambda _key, _column, rows: self.list.paste(rows))
        self.list.actions.paste.triggered.connect(self.table.paste)
        self.side.composition.invite_wanted.connect(self.bodies.invited)
        self.seats.before = self.flush
        self.seats.made.connect(self._seat_made)
        self.bodies.made.connect(self._choose_body)
        self._office.cluster_changed.connect(self._cluster_changed)

    # -- what is shown

    def day(self) -> date:
        """The day on which the seats are shown."""
        return self.head.day.day()

    def refresh(self) -> None:
        found = self._office.ask(clusters.bodies, self._office.cluster_id)
        if self._body_id not in {row.id for row in found}:
            self._body_id = found[0].id if found else ""
        self._found = found
        self.head.switch.show_bodies(found, self._body_id, self._office.ask(lambda work: work.today))
        self.head.switch.setVisible(bool(found))
        self._show_body()

    def _show_body(self) -> None:
        shown = self._office.ask(bodies.body, self._body_id) if self._body_id else None
        lines = self._office.ask(seat_lines, self._body_id, self.day()) if shown else []
        self._view = shown
        self._lines = {line.id: line for group in lines for line in group.lines}
        self._stack.setCurrentIndex(0 if lines else 1 if shown else 2)
        self.table.set_groups(groups(lines))
        self._closed_row.setVisible(shown is not None and shown.closes_on is not None)
        self.bodies.show(shown, self._found)
        self.list.show(shown, [line.seat for line in self._lines.values()], self.day())
        self.side.composition.setVisible(shown is not None)
        if shown is not None:
            if shown.closes_on is not None:
                self._closed.say(closed_title(shown), closed_sentence(shown))
                self._reopen.setText(reopen_words(shown))
            stands = self._office.ask(composition, self._body_id, self.day())
            self.side.composition.show_composition(stands, may_edit=not shown.closed)
            self.head.show_warnings(stands.warnings)
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Show the chosen seat, or the person who was looked for and sits on none of those shown."""
        today = self._office.ask(lambda work: work.today)
        line = self._lines.get(str(self.table.current_key()))
        self.seats.show(self._view, line, self.day())
        self.side.show_chosen(line is not None or bool(self._person_id))
        if line is not None:
            person_id = line.seat.person_id
            card = self._office.ask(person_card, person_id, self._body_id) if person_id else None
            self.side.seat.show_seat(line, card, self._office.ask(seat_history, line.id), today)
        elif self._person_id:
            self.side.seat.show_person_alone(self._office.ask(person_card, self._person_id, self._body_id), today)

    def _seat_chosen(self) -> None:
        if self.table.current_key() is not None:
            self._person_id = ""
        self._show_chosen()
        self.side.bring_seat()

    # -- going about

    def _choose_body(self, body_id: str) -> None:
        self.flush()
        self._body_id, self._person_id = body_id, ""
        self._office.remembered.put(_BODY, body_id)
        self.refresh()

    def _cluster_changed(self) -> None:
        self.flush()
        self._person_id = ""

    def _choose_seat(self, body_id: str, seat_id: str) -> None:
        """Show a seat, on a day when it is there."""
        if body_id != self._body_id:
            self._choose_body(body_id)
        if self.head.filter.text():
            self.head.filter.clear()
        if seat_id not in self._lines:
            self.head.day.show_day(self._office.ask(lambda work: work.today))
            self._show_body()
        self.table.set_current(seat_id)

    def _choose_person(self, person_id: str) -> None:
        """Show a person on the seat they have in a body of the cluster, or else by themselves."""
        mine = {row.id for row in self._found}
        held = self._office.ask(current_seats, person_id)
        here = next((row for row in held if row.body_id in mine), None)
        if here is not None:
            self._choose_seat(here.body_id, here.seat_id)
            return
        self.table.clear_current()
        self._person_id = person_id
        self._show_chosen()

    def _seat_made(self, seat_id: str) -> None:
        self._choose_seat(self._body_id, seat_id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_row(self, key: object) -> None:
        """Go where a row of the history leads: to the person's other seat, or to who once sat here."""
        match key:
            case ("seat", str(body_id), str(seat_id), _):
                self._leave_for(body_id, seat_id)
            case ("person", str(person_id), _):
                self.seats.edit_person(person_id)

    def _leave_for(self, body_id: str, seat_id: str) -> None:
        """Go to a seat, in another cluster when the body is there."""
        if body_id not in {row.id for row in self._found}:
            cluster_id = self._office.ask(cluster_of, body_id)
            if cluster_id is not None:
                self._office.choose_cluster(cluster_id)
                self.refresh()
        self._choose_seat(body_id, seat_id)

    def _open_seat(self) -> None:
        """Enter on a seat: to the pane at the right where there is only room for one, else to change the person."""
        if self._breadth == "narrow":
            self._show_side(True)
            self.side.bring_seat(to_top=True)
        else:
            self.seats.actions.replace.trigger()

    def _open_menu(self, key: object, where: QPoint) -> None:
        self.table.set_current(str(key))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.seats.actions.of_seat())
        menu.popup(where)

    def _enter_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- room

    def narrow(self, breadth: Breadth) -> None:
        self._breadth = breadth
        self.head.narrow(breadth)
        self.table.show_columns(NARROW if breadth == "narrow" else _COLUMNS)
        self.side.show_back(breadth == "narrow")
        self._show_side(False)

    def _show_composition(self) -> None:
        self._show_side(True)
        self.side.bring_composition()

    def _show_side(self, shown: bool) -> None:
        """In a narrow window either the seats or the pane at the right is shown; else both are."""
        narrow = self._breadth == "narrow"
        if narrow and not shown:
            self.flush()
        self._stack.setVisible(not (narrow and shown))
        self.side.setVisible(shown or not narrow)
        if narrow:
            (self.side.first_field() if shown else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what the window asks

    def menus(self) -> Mapping[MenuKey, Sequence[QAction]]:
        seats, body = self.seats.actions, self.bodies.actions
        return {
            "edit": [seats.new, *seats.of_seat(), seats.line(), *body.listed()],
            "documents": self.list.actions.listed(),
        }

    def panes(self) -> Sequence[QWidget]:
        return (self.head, self._stack, self.side)

    def focus_main(self) -> None:
        self._stack.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        self.side.seat.flush()

    def open(self, key: object) -> None:
        self.flush()
        match key:
            case ("seat", str(body_id), str(seat_id)):
                self._leave_for(body_id, seat_id)
            case ("body", str(body_id)):
                self._choose_body(body_id)
            case ("person", str(person_id)):
                self._choose_person(person_id)
            case ("organisation", str(organisation_id)):
                self.bodies.show_parties(organisation_id)
