"""Who took part in what: one row for each, there, away, or away because of conflict of interest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal

from klyngedesk.services.attendance_details import Presence
from klyngedesk.ui.meetings.attendance_list import AttendanceList
from klyngedesk.ui.meetings.segments import Segment, Segments
from klyngedesk.ui.widgets.grouped_list import Row
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel

_NEXT: dict[Presence, Presence] = {"there": "away", "away": "conflict", "conflict": "there"}
_HIGHEST = 192


class PresenceList(Panel):
    """D took part, F away, I conflict of interest, Space the next of them; what is chosen is kept here."""

    changed = Signal()

    def __init__(self, name: str, rows: Sequence[tuple[str, str, str]]) -> None:
        """`rows` are (key, title, subtitle)."""
        super().__init__("well")
        self._rows = rows
        self._presence: dict[str, Presence] = {key: "there" for key, _, _ in rows}
        self.list = AttendanceList(name, {"d": "there", "f": "away", "i": "conflict"})
        self.list.chosen.connect(self._choose)
        fix(self.list, min_height=min(_HIGHEST, 48 * max(1, len(rows))), max_height=_HIGHEST)
        keys = Label(self.tr("D took part · F away · I conflict of interest"), "caption")
        self.setLayout(VBox(self.list, HBox(20, keys, None), margins=(4, 4, 4, 8), spacing=4))
        self._fill()

    def show_presence(self, presence: Mapping[str, Presence]) -> None:
        """Show what is registered."""
        self._presence.update(presence)
        self._fill()

    def presence(self) -> dict[str, Presence]:
        """What is chosen, by key."""
        return dict(self._presence)

    def _choose(self, key: str, state: str) -> None:
        steps = state == "next"
        wanted = _NEXT[self._presence[key]] if steps else _AS_PRESENCE[state]
        self._presence[key] = wanted
        self._fill()
        self.changed.emit()
        if not steps:
            self.list.step(1)

    def _fill(self) -> None:
        states = (
            Segment("there", self.tr("There"), "ok"),
            Segment("away", self.tr("Away"), "neutral"),
            Segment("conflict", self.tr("Conflict"), "warn"),
        )
        words = {state.key: state.word for state in states}
        self.list.set_rows(
            [
                Row(
                    key,
                    title,
                    subtitle,
                    spoken=", ".join(part for part in (title, subtitle, words[self._presence[key]]) if part),
                    data=Segments(states, self._presence[key]),
                )
                for key, title, subtitle in self._rows
            ]
        )


_AS_PRESENCE: dict[str, Presence] = {"there": "there", "away": "away", "conflict": "conflict"}
