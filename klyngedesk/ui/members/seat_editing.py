"""Carrying out what is done to the chosen seat and the person on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from klyngedesk.domain.kinds import SeatState
from klyngedesk.services import members
from klyngedesk.services.bodies import BodyView
from klyngedesk.services.people import PersonRow, person_row
from klyngedesk.services.seat_lines import SeatLine
from klyngedesk.ui.handing_over import HandOver
from klyngedesk.ui.members.actions import SeatActions
from klyngedesk.ui.office import Office


class SeatEditing(QObject):
    """`made` carries the id of a new seat."""

    made = Signal(str)

    def __init__(self, office: Office, window: QWidget, hand_over: HandOver) -> None:
        super().__init__(window)
        self._office, self._window, self._hand_over = office, window, hand_over
        self._body: BodyView | None = None
        self._line: SeatLine | None = None
        self._day = office.ask(lambda work: work.today)
        self.before: Callable[[], object] = lambda: None
        self.actions = SeatActions(self)
        self._connect()

    def _connect(self) -> None:
        actions = self.actions
        slots: list[tuple[QAction, Callable[[SeatLine], object]]] = [
            (actions.edit, self._edit),
            (actions.replace, self._fill),
            (actions.substitutes, self._name_substitutes),
            (actions.offer, self._offer),
            (actions.period, self._change_period),
            (actions.end, self._end),
            (actions.person, lambda line: self.edit_person(line.seat.person_id)),
            (actions.mail, self._write_mail),
            (actions.remove, self._remove),
        ]
        for action, slot in slots:
            action.triggered.connect(lambda _=False, slot=slot: self._with_line(slot))
        actions.new.triggered.connect(self._make)

    def show(self, body: BodyView | None, line: SeatLine | None, day: date) -> None:
        """Work on a seat, on a day; only what can be done is offered."""
        self._body, self._line, self._day = body, line, day
        actions = self.actions
        open_body = body is not None and not body.closed
        chosen = line is not None and open_body
        filled = line is not None and line.state is SeatState.FILLED
        replace = self.tr("Change person …") if filled else self.tr("Put a person on the seat …")
        actions.replace.setText(replace)
        actions.new.setEnabled(open_body)
        for action in (actions.edit, actions.replace, actions.substitutes, actions.remove):
            action.setEnabled(chosen)
        for action in (actions.period, actions.end):
            action.setEnabled(chosen and filled)
        actions.offer.setEnabled(chosen and not filled)
        for action in (actions.person, actions.mail):
            action.setEnabled(filled)

    def edit_person(self, person_id: str | None) -> None:
        """Open what is known of a person."""
        from klyngedesk.ui.members.holder_dialogs import EditPersonDialog

        if person_id is not None:
            self.before()
            person: PersonRow = self._office.ask(person_row, person_id)
            self._ask(EditPersonDialog(self._office, self._window, person))

    def _make(self) -> None:
        from klyngedesk.ui.members.seat_dialogs import NewSeatDialog

        if self._body is None or self._body.closed:
            return
        self.before()
        party = self._line.seat.organisation_id if self._line else ""
        dialog = NewSeatDialog(self._office, self._window, self._body.id, self._day, party)
        if dialog.exec():
            self.made.emit(dialog.seat_id)

    def _edit(self, line: SeatLine) -> None:
        from klyngedesk.ui.members.seat_dialogs import EditSeatDialog

        self._ask(EditSeatDialog(self._office, self._window, line))

    def _fill(self, line: SeatLine) -> None:
        from klyngedesk.ui.members.holder_dialogs import FillSeatDialog

        self._ask(FillSeatDialog(self._office, self._window, line, self._day))

    def _name_substitutes(self, line: SeatLine) -> None:
        from klyngedesk.ui.members.holder_dialogs import SubstitutesDialog

        self._ask(SubstitutesDialog(self._office, self._window, line))

    def _offer(self, line: SeatLine) -> None:
        from klyngedesk.ui.members.seat_dialogs import OfferDialog

        self._ask(OfferDialog(self._office, self._window, line))

    def _change_period(self, line: SeatLine) -> None:
        from klyngedesk.ui.members.holder_dialogs import PeriodDialog

        self._ask(PeriodDialog(self._office, self._window, line))

    def _end(self, line: SeatLine) -> None:
        from klyngedesk.ui.members.holder_dialogs import EndMembershipDialog

        self._ask(EndMembershipDialog(self._office, self._window, line, self._day))

    def _remove(self, line: SeatLine) -> None:
        self._office.do(f"Fjern pladsen {line.label}", members.remove_seat, line.id)

    def _write_mail(self, line: SeatLine) -> None:
        from klyngedesk.services.member_mail import draft_to_members

        self._hand_over.draft(lambda: draft_to_members(self._office.desk, line.seat.body_id, [line.seat]))

    def _with_line(self, slot: Callable[[SeatLine], object]) -> None:
        if self._line is not None:
            self.before()
            # What is typed may have been stored just now; the line is then another one.
            slot(self._line)

    def _ask(self, dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()
