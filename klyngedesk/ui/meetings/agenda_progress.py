"""The agenda while the meeting is held: where we are, and what is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from klyngedesk.services.agenda import AgendaRow
from klyngedesk.ui.widgets.grouped_list import GroupedList, Heading, ListStyle, Mark, Row
from klyngedesk.ui.widgets.grouped_list.rows import Entry
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox
from klyngedesk.ui.widgets.surfaces import Panel

_STYLE = ListStyle(row_height=44, heading_height=36, heading_role="caption", lines=False)
DIGITS = "123456789"


def progress_entries(rows: Sequence[AgendaRow]) -> list[Entry]:
    """The agenda's rows; those that were decided are quiet and checked."""
    return [Heading(row.title, token="text2") if row.heading else _row(row) for row in rows]


def _row(row: AgendaRow) -> Row:
    done = row.outcome
    marks = (Mark("circle-check", "ok", spoken=done),) if done else ()
    words = QCoreApplication.translate("AgendaProgress", "Item {number}").format(number=row.number)
    spoken = ", ".join(part for part in (words, row.title, done) if part)
    icon = "lock" if row.closed else ""
    return Row(
        row.id, row.title, number=row.number, title_icon=icon, marks=marks, quiet=bool(done), indent=row.depth,
        spoken=spoken,
    )  # fmt: skip


class AgendaProgress(Panel):
    """A list of the items; digits are handed on, since they choose outcomes."""

    def __init__(self) -> None:
        super().__init__("aside")
        self.list = GroupedList(self.tr("Agenda"), _STYLE, letters=DIGITS)
        title = VBox(Label(self.tr("Agenda"), "h3"), margins=(16, 12, 16, 4))
        self.setLayout(VBox(title, (self.list, 1), spacing=4))
        self.setFocusProxy(self.list)
