"""Who did not take part in an item: a line for each, and the dialog that asks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from klyngedesk.services import attendance_details
from klyngedesk.services.attendance import AttendanceRow
from klyngedesk.services.attendance_details import Presence
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.meetings.presence_list import PresenceList
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import IconButton
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder

Present = Sequence[tuple[AttendanceRow, Presence]]


def name_of(row: AttendanceRow) -> str:
    """Who sat there."""
    return row.substitute or row.seat.person


class AbsenceDialog(BaseDialog):
    """Everybody at the meeting, and how they took part in one item; one step."""

    def __init__(
        self, parent: QWidget | None, office: Office, meeting_id: str, item_id: str, number: str, present: Present
    ) -> None:
        super().__init__(parent, AbsenceDialog.title_for(number))
        self._office, self._meeting_id, self._item_id, self._number = office, meeting_id, item_id, number
        self._presence = PresenceList(
            self.tr("At the meeting"), [(row.seat.id, name_of(row), row.seat.label) for row, _ in present]
        )
        self._presence.show_presence({row.seat.id: part for row, part in present})
        nobody = self.tr("Nobody is registered as present yet. Register the attendance first.")
        self.body.add(self._presence if present else Label(nobody, "sub", wrap=True))
        self.set_primary(self.tr("Save") if present else self.tr("Close"))
        self.cancel_button.setVisible(bool(present))

    @staticmethod
    def title_for(number: str) -> str:
        """The question."""

        return QCoreApplication.translate("AbsenceDialog", "Who did not take part in item {number}?").format(
            number=number
        )

    def submit(self) -> None:
        parts = self._presence.presence()
        if parts:
            label = f"Deltagelse i punkt {self._number}"
            self._office.attempt(label, attendance_details.set_parts, self._meeting_id, self._item_id, parts)


class Absences(QWidget):
    """The lines of one item; nothing is shown when everybody took part."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._meeting_id = self._item_id = self._number = ""
        self._present: Present = ()
        self._stops: list[QWidget] = []
        self._box = VBox(spacing=0)
        self.setLayout(self._box)
        self.hide()

    def show_item(self, meeting_id: str, item_id: str, number: str, *, locked: bool) -> None:
        """Show who was away from an item."""
        self._meeting_id, self._item_id, self._number = meeting_id, item_id, number
        self._present = self._office.ask(attendance_details.parts_in, meeting_id, item_id)
        while self._box.count():
            line = self._box.takeAt(0).widget()
            line.hide()
            line.deleteLater()
        away = [(row, part) for row, part in self._present if part != "there"]
        self._stops = []
        for row, part in away:
            self._box.addWidget(self._line(row, part, locked=locked))
        self.setVisible(bool(away))

    def _line(self, row: AttendanceRow, part: Presence, *, locked: bool) -> QWidget:
        if part == "conflict":
            words = self.tr("{name}, {party}, had a conflict of interest and did not take part.")
        else:
            words = self.tr("{name}, {party}, did not take part.")
        text = Label(words.format(name=name_of(row), party=row.seat.label), "sub", wrap=True)
        remove = IconButton("x", self.tr("{name} took part after all").format(name=name_of(row)), size=16)
        remove.setVisible(not locked)
        remove.clicked.connect(lambda: self._took_part(row))
        self._stops.append(remove)
        return holder(HBox((text, 1), remove))

    def stops(self) -> list[QWidget]:
        """Where Tab goes among the lines."""
        return list(self._stops)

    def _took_part(self, row: AttendanceRow) -> None:
        label = f"Deltagelse i punkt {self._number}: {name_of(row)}"
        parts: dict[str, Presence] = {row.seat.id: "there"}
        self._office.do(label, attendance_details.set_parts, self._meeting_id, self._item_id, parts)

    def ask(self) -> None:
        """Ask who did not take part."""
        dialog = AbsenceDialog(self, self._office, self._meeting_id, self._item_id, self._number, self._present)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
