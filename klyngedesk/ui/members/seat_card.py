"""The chosen seat and the person on it: contact, since when, what they still are to do, and the history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from klyngedesk.domain.danish import sentence_case
from klyngedesk.domain.kinds import SeatState
from klyngedesk.services.members import checked_mail, set_contact
from klyngedesk.services.people import HoldingRow, OpenAction, PersonCard, SeatHistory
from klyngedesk.services.seat_lines import SeatLine
from klyngedesk.ui.language import tr
from klyngedesk.ui.members.fact_lines import CAPTION_WIDTH, Fact, FactLines
from klyngedesk.ui.members.holding_rows import STYLE, history_entries, seats_of
from klyngedesk.ui.members.seat_columns import open_period
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.avatar import Avatar
from klyngedesk.ui.widgets.buttons import Button, IconButton
from klyngedesk.ui.widgets.fields import FormField, LineField
from klyngedesk.ui.widgets.flow_layout import FlowLayout
from klyngedesk.ui.widgets.grouped_list import GroupedList
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.pill import Pill
from klyngedesk.ui.words import date_near, date_text, short_date_with_year, title_word


class SeatCard(QWidget):
    """`opened` carries the key of a row of the history; the buttons follow actions of the page."""

    opened = Signal(object)

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._avatar, self._name, self._what = Avatar(), Label("", "h3", wrap=True), Label("", "sub", wrap=True)
        self._pill, self.more = Pill(""), IconButton("ellipsis", self.tr("More for this seat"))
        self._contact, self._facts = Contact(office), FactLines()
        self._buttons = FlowLayout(spacing=8)
        self.history = GroupedList(self.tr("History"), STYLE, grow=True)
        self.history.opened.connect(self.opened)
        self._pill_row = holder(HBox(self._pill, None, margins=(0, 2, 0, 2)))
        names = VBox(self._name, self._pill_row, self._what, None, spacing=0)
        head = HBox(VBox(self._avatar, None), (names, 1), VBox(self.more, None), spacing=12)
        self._button_row = holder(self._buttons)
        self.setLayout(VBox(head, self._button_row, 2, self._contact, self._facts, 8, self.history, spacing=6))

    def follow(self, actions: Sequence[QAction], menu: Sequence[QAction]) -> None:
        """Offer the first actions as buttons, those of them that can be done, and all of the others behind ⋯."""
        for action in actions:
            self._buttons.addWidget(_button_of(action))
        opens = QMenu(self)
        opens.addActions(list(menu))
        self.more.set_menu(opens)

    def show_seat(self, line: SeatLine, card: PersonCard | None, history: SeatHistory, today: date) -> None:
        """Show a seat, with the person on it when there is one."""
        vacant = line.state is not SeatState.FILLED
        seat = line.seat
        self._avatar.setVisible(not vacant)
        self._pill_row.setVisible(vacant)
        self.more.show()
        if card is not None:
            self._show_person(card)
        else:
            self._name.setText(line.label)
            self._what.setText(seat.organisation if seat.organisation != line.label else "")
            self._pill.show_as(title_word(line.state), "info" if line.state is SeatState.OFFERED else "warn")
            self._contact.show_person(None)
        self._facts.show_facts([*self._seat_facts(line, history), *(self._person_facts(card, today) if card else [])])
        self.history.set_rows(history_entries(history, card, seat.id))
        self.history.setVisible(bool(self.history.keys()))

    def show_person_alone(self, card: PersonCard, today: date) -> None:
        """Show a person who was looked for and sits on none of the seats shown."""
        for part in (self._pill_row, self.more):
            part.hide()
        self._avatar.show()
        self._show_person(card)
        self._facts.show_facts(self._person_facts(card, today))
        self.history.set_rows(seats_of(card))
        self.history.setVisible(bool(self.history.keys()))

    def _show_person(self, card: PersonCard) -> None:
        person = card.person
        self._avatar.show_name(person.name)
        self._name.setText(person.name)
        self._what.setText(sentence_case(", ".join(part for part in (person.title, person.organisation) if part)))
        self._contact.show_person(card)

    def _seat_facts(self, line: SeatLine, history: SeatHistory) -> list[Fact]:
        seat = line.seat
        before = history.before(seat.membership_id)
        facts = [(self.tr("Before"), _left(before) if before else "")]
        substitutes = [f"{each.name} ({each.topic})" if each.topic else each.name for each in seat.substitutes]
        named = (self.tr("Substitute"), "\n".join(substitutes))
        if line.state is SeatState.FILLED:
            return [(self.tr("On the seat"), open_period(line.since, seat.until)), *facts, named]
        offered = date_text(seat.offered_on) if seat.offered_on else ""
        since = date_text(line.since) if line.since else ""
        return [(self.tr("Vacant since"), since), (self.tr("Offered on"), offered), *facts, named]

    def _person_facts(self, card: PersonCard, today: date) -> list[Fact]:
        meetings = self.tr("{met} of %Ln meeting(s)", "", card.expected).format(met=card.met)
        return [
            (self.tr("Attendance"), meetings if card.expected else ""),
            (self.tr("Follow-up"), _actions(card.actions, today)),
        ]

    def head_height(self) -> int:
        """How far down the name and the buttons reach, in pixels."""
        return self._button_row.geometry().bottom() + 1

    def flush(self) -> None:
        """Store what is being typed."""
        self._contact.flush()


class Contact(QWidget):
    """Mail and phone, edited where they stand."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._card: PersonCard | None = None
        self._fields = {
            "email": FormField(self.tr("Mail"), _in_place(checked_mail, self.tr("No address")), beside=CAPTION_WIDTH),
            "phone": FormField(self.tr("Phone"), _in_place(str.strip, self.tr("No number")), beside=CAPTION_WIDTH),
        }
        self.setLayout(VBox(*self._fields.values(), spacing=4))
        for name, field in self._fields.items():
            field.committed.connect(lambda value, name=name: self._store(name, str(value)))

    def show_person(self, card: PersonCard | None) -> None:
        """Show a person's contact details; None: nobody's. What is typed for another one is stored first."""
        same = self._card is not None and card is not None and card.person.id == self._card.person.id
        if not same:
            self.flush()
        self._card = card
        self.setVisible(card is not None)
        if card is not None:
            for name, stored in (("email", card.person.email), ("phone", card.person.phone)):
                field, value = self._fields[name], self._office.unsaved.latest(_key(card.person.id, name), stored)
                field.set_value(value) if same else field.begin(value)

    def flush(self) -> None:
        """Store what is being typed."""
        if self._card is not None:
            for field in self._fields.values():
                field.flush()

    def _store(self, name: str, value: str) -> None:
        if self._card is not None:
            person = self._card.person
            what = "mailadresse" if name == "email" else "telefonnummer"
            label = f"Ret {what} for {person.name}"
            self._office.typed(label, _key(person.id, name), set_contact, person.id, name, value)


def _key(person_id: str, name: str) -> str:
    return f"person/{person_id}/{name}"


def _in_place(parse: object, placeholder: str) -> LineField:
    field = LineField(parse, str)  # type: ignore[arg-type]
    field.setProperty("role", "fact")
    field.setPlaceholderText(placeholder)
    # Qt sets the text of a line edit in by two pixels; the facts below begin at the edge.
    field.setTextMargins(-2, 0, 0, 0)
    return field


def _button_of(action: QAction) -> Button:
    """A button that does what an action does, and is there only while it can be done."""
    button = Button(action.text().removesuffix(" …"), icon_name=str(action.property("icon_name") or ""))
    button.clicked.connect(action.trigger)

    if not action.isEnabled():
        button.hide()

    def follow() -> None:
        button.show_as(action.text().removesuffix(" …"), str(action.property("icon_name") or ""))
        button.setVisible(action.isEnabled())

    action.changed.connect(follow)
    return button


def _left(row: HoldingRow) -> str:
    if row.last_day is None:
        return row.person
    return tr("{person}, until {day}").format(person=row.person, day=short_date_with_year(row.last_day))


def _actions(actions: Sequence[OpenAction], today: date) -> str:
    if not actions:
        return ""
    count = tr("%Ln open", "", len(actions))
    due = actions[0].due_on
    return tr("{open}, due {day}").format(open=count, day=date_near(due, today)) if due else count
