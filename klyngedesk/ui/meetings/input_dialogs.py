"""What the municipalities answered to the call for input."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from klyngedesk.domain import kinds
from klyngedesk.domain.kinds import InputState
from klyngedesk.domain.meeting_states import Part
from klyngedesk.domain.plain import from_plain, to_plain
from klyngedesk.services import annexes, inputs
from klyngedesk.services.inputs import InputRow
from klyngedesk.services.meetings import MeetingView
from klyngedesk.ui.dialogs.base import BROAD, BaseDialog
from klyngedesk.ui.language import tr
from klyngedesk.ui.meetings.annex_box import AnnexBox
from klyngedesk.ui.meetings.due_field import due_field
from klyngedesk.ui.meetings.input_rows import answered_text, input_lines
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.fields import FormField, Memo
from klyngedesk.ui.widgets.file_drops import FileDrops
from klyngedesk.ui.widgets.grouped_list import GroupedList, ListStyle
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.list_beside import ListBeside
from klyngedesk.ui.widgets.segmented import Segmented
from klyngedesk.ui.widgets.surfaces import Panel
from klyngedesk.ui.words import date_text, title_word

_MUNICIPALITIES = ListStyle(row_height=48, left=12, inset=4)
_LIST_HEIGHT = 420


class InputsDialog(BaseDialog):
    """The municipalities at the left, the chosen one's answer at the right; everything is stored at once.

    `remind_wanted` tells that the user would remind those who have not answered.
    """

    def __init__(self, office: Office, parent: QWidget, view: MeetingView) -> None:
        title = self.tr("Input to the meeting {day}").format(day=date_text(view.day))
        super().__init__(parent, title, width=BROAD)
        self._office, self._view = office, view
        self._rows: dict[str, InputRow] = {}
        self._counts = Label("", "sub")
        self._list = GroupedList(self.tr("Municipalities"), _MUNICIPALITIES)
        self._list.current_changed.connect(self._show_answer)
        self._answer = _Answer(office, view.day, self.tr("Put on the agenda"))
        self._answer.setVisible(False)
        self.body.add(self._counts, ListBeside(self._list, VBox(self._answer, None), height=_LIST_HEIGHT))
        self.cancel_button.hide()
        self.remind_wanted = False
        self._remind = self.add_other(self.tr("Remind of input …"), self._go_remind)
        self.set_primary(self.tr("Close"))
        office.changed.connect(self._changed)
        self.finished.connect(lambda _: self._close())
        self._refresh()
        self._list.select_first()
        self._list.setFocus()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"input_request", "item", "annex"}:
            self._refresh()

    def _refresh(self) -> None:
        rows = self._office.ask(inputs.requests, self._view.id)
        today = self._office.ask(lambda work: work.today)
        self._rows = {row.id: row for row in rows}
        self._counts.setText(answered_text(rows))
        self._remind.setVisible(any(row.waited_for for row in rows))
        self._list.set_rows(input_lines(rows, today))
        self._show_answer(self._list.current_key())

    def _show_answer(self, key: object) -> None:
        row = self._rows.get(str(key))
        self._answer.setVisible(row is not None)
        if row is not None:
            self._answer.show_request(row, may_add=self._view.may(Part.STRUCTURE), locked=self._view.shut)
            # A list of files has its height only when the layout has come to it.
            QTimer.singleShot(0, self, self.grow)

    def _go_remind(self) -> None:
        self.remind_wanted = True
        self.accept()

    def _close(self) -> None:
        self._answer.flush()
        self._office.changed.disconnect(self._changed)


class _Answer(Panel):
    """What has come of one request. Files dropped anywhere on it are kept with the answer."""

    def __init__(self, office: Office, meeting_day: date, add_text: str) -> None:
        super().__init__("dialog")
        self._office = office
        self._row: InputRow | None = None
        self._name = Label("", "h3")
        self._state = Segmented(self.tr("State"), [(state, title_word(state)) for state in InputState])
        self._due = due_field(self.tr("Deadline"), meeting_day)
        memo = Memo(self.tr("What the municipality wants on the agenda"), lines=3)
        self._text = FormField(self.tr("Answer"), memo)
        self.files = AnnexBox(office, annexes.add_kept_to_answer, indent=0)
        FileDrops(self, self, self.files.attach, may=self.files.may_attach, also=(memo.viewport(),))
        self._add = Button(add_text, icon_name="list-ordered")
        self._done = Label("", "caption", wrap=True)
        self._state.chosen.connect(self._set_state)
        self._due.committed.connect(self._set_due)
        self._text.committed.connect(self._set_answer)
        self._add.clicked.connect(self._put_on_agenda)
        foot = holder(HBox(self._add, (self._done, 1)))
        self.setLayout(VBox(self._name, self._state, self._due, self._text, self.files, foot, None, spacing=12))

    def show_request(self, row: InputRow, *, may_add: bool, locked: bool) -> None:
        """Show a request; what is typed for another one is stored first."""
        another = self._row is None or self._row.id != row.id
        if another:
            self.flush()
        self._row = row
        self._name.setText(row.organisation)
        self._state.set_current(row.state)
        self._due.set_value(row.due_on)
        if another or from_plain(str(self._text.value())) != row.answer:
            # What is typed keeps its lines as they were typed when it has been stored.
            self._text.set_value(to_plain(row.answer))
        self.files.show_annexes(row.id, row.files, editable=not locked)
        for field in (self._state, self._due, self._text):
            field.setEnabled(not locked)
        self._add.setVisible(may_add and bool(row.answer or row.files) and not row.on_agenda)
        self._done.setText(_on_agenda(row))
        self._done.setVisible(row.on_agenda)

    def flush(self) -> None:
        """Store what is typed."""
        if self._row is not None:
            self._due.flush()
            self._text.flush()
            self.files.flush()

    def _set_state(self, state: InputState) -> None:
        if self._row is not None:
            label = f"Input fra {self._row.organisation}: {kinds.word(state)}"
            self._office.do(label, inputs.set_state, self._row.id, state)

    def _set_due(self, due: date | None) -> None:
        if self._row is not None:
            self._office.do(f"Ret fristen for {self._row.organisation}", inputs.set_due, self._row.id, due)

    def _set_answer(self, text: str) -> None:
        if self._row is not None:
            label, key = f"Skriv svaret fra {self._row.organisation}", f"input/{self._row.id}"
            self._office.typed(label, key, inputs.set_answer, self._row.id, from_plain(text))

    def _put_on_agenda(self) -> None:
        self.flush()
        if self._row is not None:
            label = f"Læg svaret fra {self._row.organisation} på dagsordenen"
            self._office.do(label, inputs.put_on_agenda, self._row.id)


def _on_agenda(row: InputRow) -> str:
    """That an answer stands on the agenda, and whether its files still follow to the item."""
    if row.followed:
        return tr("Stands on the agenda. What you change among the files is changed under the item too.")
    return tr("Stands on the agenda. Files that come now are added under the item itself.")
