"""Marking collections with a date of one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.collection import CollectionState
from klyngedesk.domain.problems import refuse
from klyngedesk.services import collections
from klyngedesk.services.cost_sharing import CostShareRow
from klyngedesk.ui.dialogs.base import BaseDialog, row_of
from klyngedesk.ui.finance.forms import choice_field, day_field, day_of, start_in
from klyngedesk.ui.finance.steps import marking
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.fields import Choice
from klyngedesk.ui.widgets.labels import Label


class CollectionDialog(BaseDialog):
    """State and day for one or several municipalities."""

    def __init__(self, parent: QWidget, office: Office, rows: Sequence[CostShareRow]) -> None:
        shown = rows[0].name if len(rows) == 1 else self.tr("%Ln municipality(s)", "", len(rows))
        super().__init__(parent, self.tr("Collection"), shown)
        self._office, self._rows = office, rows
        today = office.ask(lambda work: work.today)
        words = {
            CollectionState.NOT_SENT: self.tr("Not sent"),
            CollectionState.SENT: self.tr("Sent"),
            CollectionState.REMINDED: self.tr("Reminded"),
            CollectionState.PAID: self.tr("Paid"),
        }
        choices = [Choice(state, text) for state, text in words.items()]
        current = CollectionState.PAID if rows[0].state is not CollectionState.NOT_SENT else CollectionState.SENT
        self.state = choice_field(self.tr("State"), choices, current)
        self.day = self.name_field("day", day_field(self.tr("Date"), today, today))
        self.body.add(row_of(self.state, self.day))
        if len(rows) > 1:
            self.body.add(Label(", ".join(row.name for row in rows), "sub", wrap=True))
        start_in(self.day)
        self.set_primary(self.tr("Mark"))

    def submit(self) -> None:
        state = self.state.value()
        assert isinstance(state, CollectionState)
        day = day_of(self.day)
        if day is None:
            raise refuse("date.missing", "day")
        keys = [row.id for row in self._rows]
        self._office.attempt(marking(self._rows, state), collections.mark, keys, state, day)
