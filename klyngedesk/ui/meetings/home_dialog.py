"""Which parties approve a decision at home, and what each of them answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from klyngedesk.domain import kinds
from klyngedesk.domain.kinds import ApprovalState
from klyngedesk.services import home_approvals
from klyngedesk.services.home_approvals import HomeRow, HomeView
from klyngedesk.ui.dialogs.base import BROAD, BaseDialog
from klyngedesk.ui.dialogs.undoing import DialogUndo
from klyngedesk.ui.meetings.home_words import told
from klyngedesk.ui.members.dates import day_field
from klyngedesk.ui.office import Office
from klyngedesk.ui.theme import Token, Tone
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.fields import Choice, Combo, FormField, TextField
from klyngedesk.ui.widgets.grouped_list import GroupedList, ListStyle, Row
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.list_beside import ListBeside
from klyngedesk.ui.widgets.segmented import Segmented
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.words import short_date_with_year, title_word

_PARTIES = ListStyle(row_height=48, left=12, inset=4)
_LIST_HEIGHT = 300
_LOOKS: dict[ApprovalState, tuple[str, Token, Tone]] = {
    ApprovalState.PENDING: ("circle", "text3", "neutral"),
    ApprovalState.APPROVED: ("circle-check", "ok", "ok"),
    ApprovalState.REJECTED: ("circle-x", "err", "err"),
}


class HomeDialog(BaseDialog):
    """The parties at the left, the chosen one's answer at the right; everything is stored at once."""

    def __init__(self, office: Office, parent: QWidget, item_id: str, number: str, title: str) -> None:
        super().__init__(parent, self.tr("Approval at home"), title, width=BROAD)
        self._office, self._item_id, self._number = office, item_id, number
        self._rows: dict[str, HomeRow] = {}
        self._municipalities: tuple[str, ...] = ()
        self._told = Label("", "sub", wrap=True)
        self.list = GroupedList(self.tr("Parties"), _PARTIES)
        self.answer = _Answer(office, number)
        self.party = Combo(name=self.tr("Add party"))
        self.all = Button(self.tr("All municipalities"), "flat", "plus")
        self._lay_out()
        self._connect()
        self._refresh()
        self._go_on()

    def _lay_out(self) -> None:
        self.party.setPlaceholderText(self.tr("Add party"))
        fix(self.party, width=200)
        self._nothing = Label(
            self.tr("Nobody has to approve the decision at home. Add those who must."), "sub", wrap=True
        )
        fields, below = VBox(self.answer, None), HBox(self.party, self.all, None)
        panes = ListBeside(self.list, fields, height=_LIST_HEIGHT, below=below)
        self.body.add(self._told, self._nothing, panes)
        self.add_note(self.tr("Everything is stored as you change it."))
        self.cancel_button.hide()
        self.set_primary(self.tr("Close"))

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show_answer)
        self.list.remove_wanted.connect(self._remove)
        self.answer.remove_wanted.clicked.connect(lambda: self._remove(self.list.current_key()))
        self.party.chosen.connect(lambda key: self._add([str(key)]))
        self.all.clicked.connect(lambda: self._add(self._municipalities))
        self._office.changed.connect(self._changed)
        self.finished.connect(lambda _: self._close())
        DialogUndo(self, self._office)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"home_approval", "decision", "organisation"}:
            self._refresh()

    def _refresh(self) -> None:
        view: HomeView = self._office.ask(home_approvals.home_approvals, self._item_id)
        self._rows = {row.id: row for row in view.rows}
        self._municipalities = view.municipalities
        self._told.setText(told(view.rows))
        self._told.setVisible(bool(view.rows))
        self.list.set_rows([_line(row) for row in view.rows])
        self.party.set_choices([Choice(key, name) for key, name in view.parties])
        self.party.setEnabled(bool(view.parties))
        self.all.setEnabled(bool(view.municipalities))
        self._nothing.setVisible(not view.rows)
        self.list.setVisible(bool(view.rows))
        self._show_answer(self.list.current_key())
        self.grow()

    def _show_answer(self, key: object) -> None:
        row = self._rows.get(str(key))
        self.answer.setVisible(row is not None)
        if row is not None:
            self.answer.show_row(row)

    def _add(self, parties: Sequence[str]) -> None:
        label = f"Godkendelse hjemme af punkt {self._number}"
        added = self._office.do(label, home_approvals.add, self._item_id, parties)
        if added:
            self.list.set_current(added[0])
            self._go_on()

    def _remove(self, key: object) -> None:
        row = self._rows.get(str(key))
        if row is not None:
            label = f"Fjern godkendelse hjemme: {row.organisation}"
            self._office.do(label, home_approvals.remove, row.id)
            self._go_on()

    def _go_on(self) -> None:
        """Be where the next thing is done: at a party, or where one is added."""
        self.list.select_first()
        (self.list if self._rows else self.party).setFocus()

    def _close(self) -> None:
        self.answer.flush()
        self._office.changed.disconnect(self._changed)


class _Answer(QWidget):
    """What one party has answered."""

    def __init__(self, office: Office, number: str) -> None:
        super().__init__()
        self._office, self._number = office, number
        self._row: HomeRow | None = None
        self._name = Label("", "h3")
        states = [(state, title_word(state)) for state in ApprovalState]
        self.state = Segmented(self.tr("State"), states)
        self.authority = FormField(self.tr("Who decides"), TextField())
        today = office.ask(lambda work: work.today)
        hint = self.tr("When it was decided, or is to be.")
        self.day = day_field(self.tr("Day"), today, help_text=hint)
        self.note = FormField(self.tr("Note"), TextField())
        self.remove_wanted = Button(self.tr("Remove"), "flat", "x")
        self.state.chosen.connect(self._set_state)
        self.authority.committed.connect(lambda text: self._set_text("authority", text))
        self.note.committed.connect(lambda text: self._set_text("note", text))
        self.day.committed.connect(self._set_day)
        foot = HBox(self.remove_wanted, None)
        self.setLayout(VBox(self._name, self.state, self.authority, self.day, self.note, foot, None, spacing=12))

    def show_row(self, row: HomeRow) -> None:
        """Show a party's answer; what is typed for another one is stored first."""
        other = self._row is None or self._row.id != row.id
        if other:
            self.flush()
        self._row = row
        self._name.setText(row.organisation)
        self.state.set_current(row.state)
        for field, value in ((self.authority, row.authority), (self.day, row.day), (self.note, row.note)):
            (field.begin if other else field.set_value)(value)

    def flush(self) -> None:
        """Store what is typed."""
        if self._row is not None:
            for field in (self.authority, self.day, self.note):
                field.flush()

    def _set_state(self, state: ApprovalState) -> None:
        if self._row is not None:
            self.flush()
            label = f"{self._row.organisation}: {kinds.word(state)} hjemme"
            self._office.do(label, home_approvals.set_state, self._row.id, state)

    def _set_day(self, day: date | None) -> None:
        if self._row is not None:
            label, key = f"Ret dagen for godkendelse hjemme: {self._row.organisation}", f"home/{self._row.id}/day"
            self._office.typed(label, key, home_approvals.set_day, self._row.id, day)

    def _set_text(self, field: str, text: object) -> None:
        if self._row is not None:
            label, key = f"Ret godkendelse hjemme: {self._row.organisation}", f"home/{self._row.id}/{field}"
            self._office.typed(label, key, home_approvals.set_text, self._row.id, field, str(text))


def _line(row: HomeRow) -> Row:
    icon, token, tone = _LOOKS[row.state]
    day = short_date_with_year(row.day) if row.day else ""
    about = " · ".join(part for part in (day, row.authority) if part)
    pill = title_word(row.state)
    return Row(row.id, row.organisation, about, icon=icon, icon_token=token, pill=pill, tone=tone)
