"""»Flyt til …«: choosing another place on the agenda."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from klyngedesk.services.agenda import AgendaRow
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.meetings.agenda_moves import Place
from klyngedesk.ui.meetings.agenda_rows import shown_title
from klyngedesk.ui.widgets.grouped_list import GroupedList, ListStyle, Row
from klyngedesk.ui.widgets.sizes import fix

_PLACES = ListStyle(row_height=36, lines=False)


class MoveDialog(BaseDialog):
    """Lists every other place; `place` is the chosen one after the dialog was accepted."""

    def __init__(self, parent: QWidget, row: AgendaRow, places: Sequence[tuple[Place, AgendaRow | None]]) -> None:
        title = self.tr("Move »{title}« to").format(title=shown_title(row))
        super().__init__(parent, title)
        self.place: Place | None = None
        self._places = [place for place, _ in places]
        self._list = GroupedList(self.tr("Places"), _PLACES)
        self._list.set_rows([Row(i, self._words(*each), indent=_depth(each[0])) for i, each in enumerate(places)])
        self._list.opened.connect(lambda _: self.press_primary())
        fix(self._list, height=340)
        self.body.add(self._list)
        self.set_primary(self.tr("Move"))
        self._list.setFocus()

    def _words(self, place: Place, after: AgendaRow | None) -> str:
        if after is None:
            return self.tr("First on the agenda")
        number = f"{after.number} " if after.number else ""
        if place.parent_id == after.id:
            return self.tr("As sub-item of {item}").format(item=number + shown_title(after))
        return self.tr("After {item}").format(item=number + shown_title(after))

    def submit(self) -> None:
        number = self._list.current_key()
        if isinstance(number, int):
            self.place = self._places[number]


def _depth(place: Place) -> int:
    return 1 if place.parent_id else 0
