"""What the user does to a focus area as a whole."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from klyngedesk.domain.kinds import FocusState, word
from klyngedesk.services import focus
from klyngedesk.services.focus import AreaView, PartyRow
from klyngedesk.ui.focus.actions import Actions
from klyngedesk.ui.office import Office


class AreaEditing(QObject):
    """`made` carries the id of a new focus area."""

    made = Signal(str)

    def __init__(self, office: Office, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._office, self._actions, self._window = office, actions, window
        self._area: AreaView | None = None
        actions.new.triggered.connect(self.new)
        actions.edit.triggered.connect(self.edit)
        actions.parties.triggered.connect(self.choose_parties)
        actions.up.triggered.connect(lambda: self.move(-1))
        actions.down.triggered.connect(lambda: self.move(1))
        actions.remove.triggered.connect(self.remove)
        for state, action in actions.states.items():
            action.triggered.connect(lambda _=False, state=state: self.set_state(state))

    def show(self, area: AreaView | None, *, first: bool = False, last: bool = False) -> None:
        """Work on a focus area, which stands first or last in the list."""
        self._area = area
        for action in self._actions.on_area():
            action.setEnabled(area is not None)
        if area is not None:
            for state, action in self._actions.states.items():
                action.setEnabled(state is not area.fields.state)
            self._actions.up.setEnabled(not first)
            self._actions.down.setEnabled(not last)
        self._actions.new.setEnabled(bool(self._office.cluster_id))

    def menu(self) -> QMenu:
        """What can be done with the focus area."""
        menu = QMenu(self._window)
        menu.addActions(self._actions.of_area())
        return menu

    def new(self) -> None:
        """Write a new focus area."""
        from klyngedesk.ui.focus.area_dialogs import AreaDialog

        dialog = AreaDialog(self._window, self._office, None)
        if dialog.exec():
            self.made.emit(dialog.made)

    def edit(self) -> None:
        """Write the facts."""
        from klyngedesk.ui.focus.area_dialogs import AreaDialog

        if self._area:
            AreaDialog(self._window, self._office, self._area).exec()

    def choose_parties(self) -> None:
        """Choose who takes part."""
        from klyngedesk.ui.focus.area_dialogs import PartiesDialog

        if self._area:
            PartiesDialog(self._window, self._office, self._area).exec()

    def remove_party(self, party: PartyRow) -> None:
        """Let an organisation no longer take part."""
        self._office.do(f"Fjern {party.name} fra fokusområdet", focus.remove_party, party.id)

    def set_state(self, state: FocusState) -> None:
        """Move to another state."""
        if self._area:
            label = f"Sæt {self._area.fields.title} til {word(state)}"
            self._office.do(label, focus.set_state, self._area.id, state)

    def move(self, step: int) -> None:
        """Move in the list."""
        if self._area:
            label = f"Flyt {self._area.fields.title}"
            self._office.do(label, focus.move_area, self._office.cluster_id, self._area.id, step)

    def remove(self) -> None:
        """Remove the focus area; undo brings it back."""
        if self._area:
            self._office.do(f"Fjern fokusområdet {self._area.fields.title}", focus.remove_area, self._area.id)
