"""What every page works with: the desk, the chosen cluster, and the ways to the rest of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from klyngedesk.domain.problems import Refused
from klyngedesk.machine import Machine
from klyngedesk.services.desk import Desk, UseCase
from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.unsaved import Unsaved, Waiting

P = ParamSpec("P")
T = TypeVar("T")


class Office(QObject):
    """One for the window. `changed` carries the tables that changed, `refused` a refusal that the window shows.

    `go_wanted` asks for a tab by key and a record in it; `told` is a line for the status bar;
    `new_cluster_wanted` asks for the wizard. `unsaved` is what was typed and waits for the store.
    """

    changed = Signal(object)
    refused = Signal(object)
    cluster_changed = Signal()
    go_wanted = Signal(str, object)
    told = Signal(str)
    new_cluster_wanted = Signal()
    folder_ready = Signal(object, str)

    def __init__(self, desk: Desk, remembered: Remembered, machine: Machine | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.remembered = remembered
        self.machine = machine or Machine()
        self.unsaved = Unsaved(desk.store.clock)
        self._cluster_id = ""
        desk.listeners.append(self.changed.emit)

    @property
    def cluster_id(self) -> str:
        """The chosen cluster; empty while the store has none."""
        return self._cluster_id

    def choose_cluster(self, cluster_id: str) -> None:
        """Show another cluster in all pages."""
        if cluster_id != self._cluster_id:
            self._cluster_id = cluster_id
            self.remembered.put("window/cluster", cluster_id)
            self.cluster_changed.emit()

    def ask(self, question: UseCase[P, T], /, *args: P.args, **options: P.kwargs) -> T:
        """Read."""
        return self.desk.ask(question, *args, **options)

    def do(self, label: str, use_case: UseCase[P, T], /, *args: P.args, **options: P.kwargs) -> T | None:
        """Change, as one step called `label`; a refusal is shown by the window, and None returned."""
        try:
            return self.desk.do(label, use_case, *args, **options)
        except Refused as refused:
            self.refused.emit(refused)
            return None

    def attempt(self, label: str, use_case: UseCase[P, T], /, *args: P.args, **options: P.kwargs) -> T:
        """Change, for a form that shows the refusal itself: it is raised."""
        return self.desk.do(label, use_case, *args, **options)

    def typed(self, label: str, field: str, use_case: UseCase[P, T], /, *args: P.args, **options: P.kwargs) -> bool:
        """Store what was typed in a field (its key makes one step of one typing); False when it is not stored.

        What the store cannot take now waits in `unsaved`; what is wrong is refused.
        """

        def store() -> None:
            self.desk.do_merging(label, field, use_case, *args, **options)

        return self.keep(label, field, args, store)

    def keep(self, label: str, field: str, values: tuple[object, ...], store: Callable[[], object]) -> bool:
        """Do `store` now or, when the store cannot take it, later; `values` are what was typed, the last one last."""
        try:
            return self.unsaved.store(field, Waiting(label, values, store))
        except Refused as refused:
            self.refused.emit(refused)
            return False

    def go(self, tab: str, key: object = None) -> None:
        """Go to a tab and, there, to a record."""
        self.go_wanted.emit(tab, key)

    def tell(self, text: str) -> None:
        """Say something in the status bar."""
        self.told.emit(text)
