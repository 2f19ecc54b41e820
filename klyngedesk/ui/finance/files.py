"""Asking where an Excel file goes, and telling that it is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from klyngedesk.domain.problems import Refused
from klyngedesk.ui.chosen_file import chosen_file
from klyngedesk.ui.office import Office

_FOLDER = "finance/folder"


def save_excel(office: Office, parent: QWidget, name: str, save: Callable[[Path], None]) -> None:
    """Ask for a place and let `save` write there; a refusal is shown by the window."""
    folder = Path(office.remembered.text(_FOLDER, str(Path.home())))
    title = QCoreApplication.translate("Finance", "Store as Excel")
    kinds = QCoreApplication.translate("Finance", "Excel file (*.xlsx)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(folder / f"{name}.xlsx"), kinds)
    if not chosen:
        return
    path = chosen_file(chosen, ".xlsx")
    try:
        save(path)
    except Refused as refused:
        office.refused.emit(refused)
        return
    office.remembered.put(_FOLDER, str(path.parent))
    office.tell(QCoreApplication.translate("Finance", "Stored as {file}").format(file=path.name))
