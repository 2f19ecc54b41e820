"""Letting the wizard run, and doing what came out of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.problems import Refused
from klyngedesk.services import clusters, interchange, members_import
from klyngedesk.ui.office import Office
from klyngedesk.ui.wizard.dialog import WizardDialog


def start_wizard(office: Office, parent: QWidget) -> WizardDialog:
    """Ask for a cluster; make it, load the example into an empty store, or leave everything as it is."""
    empty = not office.ask(clusters.clusters)
    dialog = WizardDialog(office, parent, offer_example=empty)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: follow(office, parent, dialog))
    dialog.open()
    return dialog


def follow(office: Office, parent: QWidget, dialog: WizardDialog) -> None:
    """What comes after the wizard: the example, or the new cluster with members from the chosen files."""
    if dialog.outcome == "example":
        try:
            interchange.load_example(office.desk)
        except Refused as refused:
            office.refused.emit(refused)
    elif dialog.outcome == "made":
        office.choose_cluster(dialog.made_id)
        for body in office.ask(clusters.bodies, dialog.made_id):
            chosen = dialog.draft.files.get(body.level)
            if chosen is not None:
                _fetch_members(office, parent, body.id, chosen)
        office.go("members" if not dialog.draft.files else "overview")


def _fetch_members(office: Office, parent: QWidget, body_id: str, path: Path) -> None:
    from klyngedesk.ui.members.import_dialog import ImportDialog

    try:
        preview = members_import.preview(office.desk, path, body_id)
    except Refused as refused:
        office.refused.emit(refused)
        return
    dialog = ImportDialog(office, parent, path.name, preview)
    dialog.exec()
    dialog.deleteLater()
