"""How many came and how many did not: counts that filter the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.kinds import AttendanceState
from klyngedesk.services.attendance import AttendanceRow
from klyngedesk.ui.meetings.attendance_rows import is_vacant
from klyngedesk.ui.meetings.counter_pill import CounterPill
from klyngedesk.ui.theme import Tone
from klyngedesk.ui.widgets.flow_layout import FlowLayout

_TONES: dict[str, Tone] = {"present": "ok", "absent": "neutral", "no_show": "neutral", "missing": "warn"}


class Counters(QWidget):
    """At most one is on; `chosen` tells that another one is, or none."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pills = {key: CounterPill(tone) for key, tone in _TONES.items()}
        flow = FlowLayout(spacing=6)
        for key, pill in self._pills.items():
            pill.clicked.connect(lambda _=False, key=key: self._pressed(key))
            flow.addWidget(pill)
        self.setLayout(flow)
        self.setAccessibleName(self.tr("Counts"))

    def count(self, rows: Sequence[AttendanceRow]) -> None:
        """Count anew; what there is none of is not shown, but for those who came."""
        words = {
            "present": self.tr("{count} present"),
            "absent": self.tr("{count} absent"),
            "no_show": self.tr("{count} stayed away"),
            "missing": self.tr("{count} missing"),
        }
        for key, pill in self._pills.items():
            count = sum(self.counts(row, key) for row in rows)
            pill.say(words[key].format(count=count))
            pill.setVisible(count > 0 or key == "present" or pill.isChecked())

    @staticmethod
    def counts(row: AttendanceRow, key: str) -> bool:
        """Whether a seat belongs to a count."""
        if is_vacant(row):
            return False
        if key == "present":
            return row.met
        if row.met:
            return False
        states = {"absent": AttendanceState.ABSENT, "no_show": AttendanceState.NO_SHOW}
        return row.state is states.get(key, AttendanceState.UNKNOWN)

    def filter(self) -> str:
        """The count that is on; empty for none."""
        return next((key for key, pill in self._pills.items() if pill.isChecked()), "")

    def clear(self) -> None:
        """Show everybody."""
        for pill in self._pills.values():
            pill.setChecked(False)

    def _pressed(self, key: str) -> None:
        for other, pill in self._pills.items():
            pill.setChecked(other == key and pill.isChecked())
        self.chosen.emit()
