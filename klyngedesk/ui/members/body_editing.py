"""Carrying out what is done to the body shown, and to the parties."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.services import bodies
from klyngedesk.services.bodies import BodyView
from klyngedesk.services.clusters import BodyRow
from klyngedesk.ui.members.actions import BodyActions
from klyngedesk.ui.members.body_words import reopen_words
from klyngedesk.ui.office import Office


class BodyEditing(QObject):
    """`made` carries the id of a new body."""

    made = Signal(str)

    def __init__(self, office: Office, window: QWidget) -> None:
        super().__init__(window)
        self._office, self._window = office, window
        self._view: BodyView | None = None
        self._others: Sequence[BodyRow] = ()
        self.actions = BodyActions(self)
        self.actions.new.triggered.connect(self.make)
        self.actions.edit.triggered.connect(self._edit)
        self.actions.rules.triggered.connect(self._edit_rules)
        self.actions.catalogue.triggered.connect(self._edit_catalogue)
        self.actions.close.triggered.connect(self._close)
        self.actions.reopen.triggered.connect(self.reopen)
        self.actions.parties.triggered.connect(lambda: self.show_parties())

    def show(self, view: BodyView | None, found: Sequence[BodyRow]) -> None:
        """Work on a body among the bodies of the cluster."""
        self._view = view
        self._others = [row for row in found if view is None or row.id != view.id]
        actions = self.actions
        actions.new.setEnabled(bool(self._office.cluster_id))
        actions.parties.setEnabled(bool(self._office.cluster_id))
        for action in (actions.edit, actions.rules, actions.catalogue, actions.close):
            action.setEnabled(view is not None and not view.closed)
        actions.reopen.setText(reopen_words(view))
        actions.reopen.setEnabled(view is not None and view.closes_on is not None)
        actions.reopen.setVisible(view is not None and view.closes_on is not None)

    def make(self) -> None:
        """Set up a body."""
        from klyngedesk.ui.members.body_dialogs import NewBodyDialog

        dialog = NewBodyDialog(self._office, self._window)
        if dialog.exec():
            self.made.emit(dialog.body_id)

    def invited(self) -> None:
        """Write down when PIU was invited."""
        from klyngedesk.ui.members.body_dialogs import InvitedDialog

        if self._view is not None:
            InvitedDialog(self._office, self._window, self._view).exec()

    def reopen(self) -> None:
        """Let the body meet again, or go on meeting after what was to be its last day."""
        if self._view is not None:
            label = "Genåbn {name}" if self._view.closed else "Luk ikke {name}"
            self._office.do(label.format(name=self._view.facts.name), bodies.reopen_body, self._view.id)

    def show_parties(self, chosen: str = "") -> None:
        """Show the organisations, one of them chosen."""
        from klyngedesk.ui.members.organisation_dialogs import OrganisationsDialog

        OrganisationsDialog(self._office, self._window, chosen).exec()

    def _edit(self) -> None:
        from klyngedesk.ui.members.body_dialogs import EditBodyDialog

        if self._view is not None:
            EditBodyDialog(self._office, self._window, self._view).exec()

    def _edit_rules(self) -> None:
        from klyngedesk.ui.members.rules_dialog import RulesDialog

        if self._view is not None:
            RulesDialog(self._office, self._window, self._view).exec()

    def _edit_catalogue(self) -> None:
        from klyngedesk.ui.members.own_catalogue_dialog import OwnCatalogueDialog

        if self._view is not None:
            OwnCatalogueDialog(self._office, self._window, self._view).exec()

    def _close(self) -> None:
        from klyngedesk.ui.members.body_dialogs import CloseBodyDialog

        if self._view is not None:
            CloseBodyDialog(self._office, self._window, self._view, self._others).exec()
