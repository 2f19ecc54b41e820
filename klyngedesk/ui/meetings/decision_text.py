"""The text of a decision, with the ways to add what belongs under it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.formatted import EMPTY, FormattedText
from klyngedesk.domain.plain import to_plain
from klyngedesk.services import minutes
from klyngedesk.services.agenda import ItemView
from klyngedesk.services.minutes import DecisionView
from klyngedesk.ui.meetings.autosave import Autosave
from klyngedesk.ui.meetings.cpr_hint import CprHint
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.format_bar import FormatBar
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.rich_editor import RichEditor


class DecisionText(QWidget):
    """Shows and stores the decision's text; `number` is the item's."""

    reservation_wanted = Signal()
    absence_wanted = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._item_id = self.number = ""
        self._number = Label("", "caption")
        self.editor = RichEditor(self.tr("What was decided, so that it can be understood by itself"), lines=2)
        self.editor.setAccessibleName(self.tr("Decision"))
        self._saving = Autosave(self.editor, self._store)
        self._hint = CprHint()
        self._reservation = Button(self.tr("Reservation …"), "flat", "plus")
        self._absence = Button(self.tr("Did not take part …"), "flat", "plus")
        self._reservation.clicked.connect(self.reservation_wanted)
        self._absence.clicked.connect(self.absence_wanted)
        title = Label(self.tr("Decision"), "strong")
        top = HBox(title, self._number, 4, FormatBar(self.editor), None, self._reservation, self._absence, spacing=4)
        self.setLayout(VBox(top, self.editor, self._hint, spacing=4))

    def show_decision(self, item: ItemView, decision: DecisionView, *, other: bool, locked: bool) -> None:
        """Show the text of an item's decision, another one's or the same as stored now."""
        self._item_id, self.number = item.id, item.number
        self._number.setText(decision.number)
        (self._saving.begin if other else self._saving.refresh)(decision.text)
        self._hint.look_at(to_plain(decision.text))
        self.editor.setReadOnly(locked)
        self._reservation.setVisible(not locked)
        self._absence.setVisible(not locked)

    def stops(self) -> tuple[QWidget, ...]:
        """Tab goes to the text first; what may be added under it comes after."""
        return self.editor, self._reservation, self._absence

    def flush(self) -> None:
        """Store what is being typed."""
        self._saving.flush()

    def _store(self, value: object) -> bool:
        text = value if isinstance(value, FormattedText) else EMPTY
        self._hint.look_at(to_plain(text))
        label, field = f"Ret beslutning på punkt {self.number}", f"item/{self._item_id}/decision"
        return self._office.typed(label, field, minutes.set_decision_text, self._item_id, text)
