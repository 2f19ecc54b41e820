"""The reservations of the parties under a decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.formatted import EMPTY, FormattedText
from klyngedesk.services import minutes
from klyngedesk.services.minutes import ReservationRow
from klyngedesk.ui.meetings.autosave import Autosave
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import IconButton
from klyngedesk.ui.widgets.fields import Choice, Combo
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.rich_editor import RichEditor
from klyngedesk.ui.widgets.sizes import fix

Parties = Sequence[tuple[str, str]]


class ReservationLine(QWidget):
    """One party's reservation; `remove_wanted` asks to take it away."""

    remove_wanted = Signal()

    def __init__(self, office: Office, row: ReservationRow, parties: Parties, what: Callable[[], str]) -> None:
        """`what` names the item inside the label of a step ("punkt 3")."""
        super().__init__()
        self._office, self._row, self._what = office, row, what
        self._party = Combo([Choice(key, name) for key, name in parties], row.organisation_id, name=self.tr("Party"))
        self._party.setPlaceholderText(self.tr("Choose party"))
        self._text = RichEditor(self.tr("What the party takes reservation for"), lines=1)
        self._text.setAccessibleName(self.tr("Reservation"))
        remove = IconButton("x", self.tr("Remove reservation"), size=16)
        fix(self._party, width=172)
        self._party.chosen.connect(lambda _: self._store(self._text.value()))
        remove.clicked.connect(self.remove_wanted)
        self._saving = Autosave(self._text, self._store)
        self._saving.begin(row.text)
        self._remove = remove
        self.setLayout(HBox(VBox(self._party, None), (self._text, 1), VBox(remove, None)))

    def refresh(self, row: ReservationRow) -> None:
        """Show what is stored now."""
        self._row = row
        self._party.set_value(row.organisation_id)
        self._saving.refresh(row.text)

    def flush(self) -> None:
        """Store what is being typed."""
        self._saving.flush()

    def begin(self) -> None:
        """Go to the party, as the line is new."""
        self._party.setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab goes within the line."""
        return self._party, self._text, self._remove

    def lock(self, locked: bool) -> None:
        """Let it be read only."""
        self._party.setEnabled(not locked)
        self._text.setReadOnly(locked)
        self._remove.setVisible(not locked)

    def _store(self, value: object) -> bool:
        text = value if isinstance(value, FormattedText) else EMPTY
        party = self._party.value()
        label, field = f"Ret forbehold på {self._what()}", f"reservation/{self._row.id}"
        party_id = str(party) if party else None
        return self._office.typed(label, field, minutes.set_reservation, self._row.id, party_id, text)


class Reservations(QWidget):
    """The lines of one decision; nothing is shown when there are none."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._item_id, self._number = "", ""
        self._lines: dict[str, ReservationLine] = {}
        self._order: list[str] = []
        self._box = VBox(spacing=8)
        self.setLayout(VBox(Label(self.tr("Reservations"), "label"), self._box, spacing=4))
        self.hide()

    def show_rows(
        self, item_id: str, number: str, rows: Sequence[ReservationRow], parties: Parties, *, locked: bool
    ) -> None:
        """Show the reservations of an item, another one's or the same as stored now."""
        self._item_id, self._number = item_id, number
        wanted = [row.id for row in rows]
        for key in [key for key in self._lines if key not in wanted]:
            line = self._lines.pop(key)
            self._box.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, row in enumerate(rows):
            if row.id in self._lines:
                self._lines[row.id].refresh(row)
            else:
                self._lines[row.id] = self._make(row, parties)
                self._box.insertWidget(place, self._lines[row.id])
                self._lines[row.id].show()
            self._lines[row.id].lock(locked)
        self._order = wanted
        self.setVisible(bool(rows))

    def stops(self) -> list[QWidget]:
        """Where Tab goes among the lines."""
        return [stop for key in self._order for stop in self._lines[key].stops()]

    def _make(self, row: ReservationRow, parties: Parties) -> ReservationLine:
        line = ReservationLine(self._office, row, parties, lambda: f"punkt {self._number}")
        line.remove_wanted.connect(lambda: self._remove(row.id))
        return line

    def _remove(self, key: str) -> None:
        self._office.do(f"Fjern forbehold på punkt {self._number}", minutes.remove_reservation, key)

    def add(self) -> None:
        """Add a reservation and go there."""
        key = self._office.do(f"Tilføj forbehold på punkt {self._number}", minutes.add_reservation, self._item_id, None)
        if key in self._lines:
            self._lines[key].begin()

    def flush(self) -> None:
        """Store what is being typed."""
        for line in self._lines.values():
            line.flush()
