"""The pane of the focus areas at the left, and the same as a drop-down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.kinds import FocusState
from klyngedesk.services.focus import AreaRow
from klyngedesk.ui.focus.actions import Actions
from klyngedesk.ui.focus.words import STATE_TONES
from klyngedesk.ui.widgets.buttons import IconButton
from klyngedesk.ui.widgets.fields import Choice, Combo
from klyngedesk.ui.widgets.grouped_list import GroupedList, Heading, Row
from klyngedesk.ui.widgets.grouped_list.rows import AREA_LIST, Entry
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel
from klyngedesk.ui.words import title_word


class AreaPane(Panel):
    """Lists the focus areas of the cluster, those that are finished last. `chosen` carries an id."""

    chosen = Signal(object)

    def __init__(self, actions: Actions) -> None:
        super().__init__("side")
        self.list = GroupedList(self.tr("Focus areas"), AREA_LIST)
        self.list.current_changed.connect(self.chosen)
        new = new_button(actions)
        head = HBox(Label(self.tr("Focus areas"), "h3"), None, new, margins=(20, 12, 14, 6))
        self.setLayout(VBox(head, (self.list, 1), spacing=0))
        fix(self, min_width=220)

    def show_areas(self, rows: Sequence[AreaRow]) -> None:
        """Show focus areas; the current one stays while it is among them."""
        entries: list[Entry] = [_row(row) for row in rows if row.state is not FocusState.FINISHED]
        finished = [_row(row) for row in rows if row.state is FocusState.FINISHED]
        if finished:
            entries += [Heading(self.tr("Finished")), *finished]
        self.list.set_rows(entries)


class AreaPicker(Panel):
    """The same as a drop-down, for when there is no room for the pane."""

    chosen = Signal(object)

    def __init__(self, actions: Actions, switch: QWidget) -> None:
        """`switch` stands at the right."""
        super().__init__("bar")
        self.area = Combo(name=self.tr("Focus area"))
        self.area.chosen.connect(self.chosen)
        fix(self.area, min_width=240)
        self.setLayout(HBox((self.area, 1), new_button(actions), None, switch, margins=(24, 8, 24, 8)))
        self.setFocusProxy(self.area)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_areas(self, rows: Sequence[AreaRow], current: str | None) -> None:
        """Offer the focus areas."""
        choices = [Choice(row.id, f"{row.title} ({title_word(row.state).lower()})") for row in rows]
        self.area.set_choices(choices, current)
        self.area.setEnabled(bool(rows))


def new_button(actions: Actions) -> IconButton:
    """A button that makes a focus area, while one can be made."""
    button = IconButton("plus", actions.new.text().removesuffix(" …"))
    button.clicked.connect(actions.new.trigger)
    actions.new.enabledChanged.connect(button.setEnabled)
    return button


def _row(row: AreaRow) -> Row:
    return Row(
        row.id,
        row.title,
        title_word(row.level),
        pill=title_word(row.state),
        tone=STATE_TONES[row.state],
        quiet=row.state is FocusState.FINISHED,
        data=row,
    )
