"""The follow-ups of an item: lines that are stored as they are written, and always an empty one at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import cast
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from klyngedesk.domain.kinds import ActionState
from klyngedesk.services import follow_ups, minutes
from klyngedesk.services.minutes import ActionRow
from klyngedesk.ui.meetings.action_line import BUTTON_WIDTH, GAP, WHEN_WIDTH, WHO_WIDTH, ActionLine, FollowUp
from klyngedesk.ui.meetings.autosave import Autosave
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, Part, VBox, holder
from klyngedesk.ui.widgets.sizes import fix


class _Line:
    """A line with its saving; `id` is empty until it is stored, `key` names it until then."""

    saving: Autosave

    def __init__(self, editor: ActionLine, action_id: str, key: str) -> None:
        self.editor, self.id, self.key = editor, action_id, key


class ActionsBox(QWidget):
    """Shows and stores the follow-ups of one item. Tab from the last field goes on to a new line.

    `arranged` tells that the lines are other ones.
    """

    arranged = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._item_id, self._number = "", ""
        self._day = date.min
        self._names: list[str] = []
        self._locked = False
        self._lines: list[_Line] = []
        self._adding: _Line | None = None
        self._box = VBox(spacing=6)
        self._head = holder(HBox(*self._headings(), spacing=8))
        self.setLayout(VBox(self._head, self._box, spacing=4))

    def _headings(self) -> tuple[Part, ...]:
        what, who, when, room = (
            Label(text, "label") for text in (self.tr("What"), self.tr("Who"), self.tr("When"), "")
        )
        fix(who, width=WHO_WIDTH)
        fix(when, width=WHEN_WIDTH)
        fix(room, width=2 * BUTTON_WIDTH + GAP)
        return (what, 1), who, when, room

    def show_rows(
        self,
        item_id: str,
        number: str,
        rows: Sequence[ActionRow],
        names: Sequence[str],
        meeting_day: date,
        *,
        locked: bool,
    ) -> None:
        """Show the follow-ups of an item, another one's or the same as stored now."""
        if item_id != self._item_id:
            self._drop(lambda _: True)
        self._item_id, self._number, self._day = item_id, number, meeting_day
        self._names, self._locked = list(names), locked
        kept = {row.id: row for row in rows}
        self._drop(lambda line: bool(line.id) and line.id not in kept)
        shown = {line.id for line in self._lines}
        for place, row in enumerate(rows):
            if row.id in shown:
                continue
            if self._adding is not None:
                self._adding.id, self._adding = row.id, None
            else:
                self._insert(place, row.id)
        for line in self._lines:
            if line.id:
                row = kept[line.id]
                line.saving.refresh(FollowUp(row.what, row.who or row.organisation, row.due_on))
                line.editor.show_done(row.state is not ActionState.OPEN)
        self._show_waiting()
        self._keep_an_empty_line()
        self._number_lines()

    def _show_waiting(self) -> None:
        """Show the new follow-ups that were written here and wait for the store."""
        unsaved, shown = self._office.unsaved, {line.key for line in self._lines}
        for field in unsaved.fields(self._new_field("")):
            values = unsaved.values(field)
            if field not in shown and values is not None:
                _, what, who, due_on = values
                added = self._insert(len(self._lines), "", field)
                added.saving.begin(FollowUp(str(what), str(who), cast("date | None", due_on)))

    def _new_field(self, key: str) -> str:
        return f"item/{self._item_id}/new-action/{key}"

    def stops(self) -> list[QWidget]:
        """Where Tab goes among the lines."""
        return [stop for line in self._lines for stop in line.editor.stops()]

    def flush(self) -> None:
        """Store what is being typed."""
        for line in list(self._lines):
            line.saving.flush()

    def _drop(self, unwanted: Callable[[_Line], bool]) -> None:
        for line in [line for line in self._lines if unwanted(line)]:
            self._lines.remove(line)
            self._box.removeWidget(line.editor)
            line.editor.hide()
            line.editor.deleteLater()

    def _insert(self, place: int, action_id: str, key: str = "") -> _Line:
        editor = ActionLine(self._day, place + 1)
        editor.suggest(self._names)
        line = _Line(editor, action_id, key or self._new_field(uuid4().hex))
        line.saving = Autosave(editor, lambda value: self._store(line, value))
        line.saving.begin(FollowUp())
        editor.edited.connect(self._keep_an_empty_line)
        editor.done_wanted.connect(lambda done: self._close(line, done))
        editor.remove_wanted.connect(lambda: self._remove(line))
        self._lines.insert(place, line)
        self._box.insertWidget(place, editor)
        editor.show()
        return line

    def _keep_an_empty_line(self) -> None:
        # It must be there before Tab leaves the last field, or the focus goes past it.
        if not self._locked and (not self._lines or self._lines[-1].id or self._lines[-1].editor.has_text()):
            self._insert(len(self._lines), "")
            self._number_lines()

    def _number_lines(self) -> None:
        for number, line in enumerate(self._lines, start=1):
            line.editor.set_number(number)
            line.editor.lock(self._locked)
            line.editor.show_buttons(bool(line.id) and not self._locked)
        self.arranged.emit()

    # -- storing

    def _store(self, line: _Line, value: object) -> bool:
        written = value if isinstance(value, FollowUp) else FollowUp()
        line.editor.set_invalid(bool(written) and not written.what)
        if written.what:
            return self._write(line, written) if line.id else self._add(line, written)
        if line.id and not written and not line.editor.isAncestorOf(QApplication.focusWidget() or self):
            self._remove(line)
        if not written and not line.id:
            self._office.unsaved.forget(line.key)
        return not written and not line.id

    def _add(self, line: _Line, written: FollowUp) -> bool:
        label = f"Tilføj opfølgning på punkt {self._number}"
        values = (self._item_id, written.what, written.who, written.due_on)

        def add() -> None:
            # When it is tried again, the line may be gone with its item, or be another one for the same text.
            self._adding = next((each for each in self._lines if each.key == line.key and not each.id), None)
            try:
                self._office.attempt(label, follow_ups.add, *values)
            finally:
                self._adding = None

        return self._office.keep(label, line.key, values, add)

    def _write(self, line: _Line, written: FollowUp) -> bool:
        label, field = f"Ret opfølgning på punkt {self._number}", f"action/{line.id}"
        return self._office.typed(label, field, follow_ups.write, line.id, written.what, written.who, written.due_on)

    def _close(self, line: _Line, done: bool) -> None:
        line.saving.flush()
        label = f"Afslut opfølgning på punkt {self._number}" if done else f"Åbn opfølgning på punkt {self._number} igen"
        self._office.do(label, minutes.close_action, line.id, ActionState.DONE if done else ActionState.OPEN)

    def _remove(self, line: _Line) -> None:
        self._office.do(f"Fjern opfølgning på punkt {self._number}", minutes.remove_action, line.id)
