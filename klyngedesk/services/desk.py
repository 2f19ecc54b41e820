"""The runner: one use case, one Work, one transaction; then whoever shows what changed is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from klyngedesk.store import journal
from klyngedesk.store.store import Store
from klyngedesk.store.work import Work

P = ParamSpec("P")
T = TypeVar("T")
Kinds = frozenset[str]
UseCase = Callable[Concatenate[Work, P], T]
"""A function that is handed a Work first: what the desk runs."""


class Desk:
    """Runs use cases and questions on an open store. Listeners get the tables that changed."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.listeners: list[Callable[[Kinds], None]] = []

    def do(self, label: str, use_case: UseCase[P, T], /, *args: P.args, **options: P.kwargs) -> T:
        """Run a use case and commit it as one step called `label`; a refusal leaves everything as it was."""
        return self.do_merging(label, "", use_case, *args, **options)

    def do_merging(
        self,
        label: str,
        merge_key: str,
        use_case: Callable[Concatenate[Work, P], T],
        /,
        *args: P.args,
        **options: P.kwargs,
    ) -> T:
        """The same for typing: steps of one merge key close in time are one step to undo."""
        with self.store.work(label, merge_key=merge_key) as work:
            result = use_case(work, *args, **options)
        self._tell(work.changed)
        return result

    def note(self, label: str, use_case: UseCase[P, T], /, *args: P.args, **options: P.kwargs) -> T:
        """Run what cannot be taken back (a paper was made, a setting changed): told in the log, skipped by undo."""
        with self.store.work(label, undoable=False) as work:
            result = use_case(work, *args, **options)
        self._tell(work.changed)
        return result

    def ask(self, question: UseCase[P, T], /, *args: P.args, **options: P.kwargs) -> T:
        """Read; nothing is changed."""
        with self.store.reading() as work:
            return question(work, *args, **options)

    def undo(self) -> str:
        """Take the last step back and return its label; refused when there is none or it no longer fits."""
        step, kinds = self.store.undo()
        self._tell(kinds)
        return step.label

    def redo(self) -> str:
        """Do the last undone step again and return its label."""
        step, kinds = self.store.redo()
        self._tell(kinds)
        return step.label

    def last_step(self) -> int:
        """Which step undo would take back; 0 when none. Steps get greater numbers as they come."""
        step = self.ask(lambda work: journal.last_done(work.session))
        return step.id if step else 0

    def undo_label(self) -> str:
        """What undo would take back; empty when nothing."""
        step = self.ask(lambda work: journal.last_done(work.session))
        return step.label if step else ""

    def redo_label(self) -> str:
        """What redo would do again; empty when nothing."""
        step = self.ask(lambda work: journal.next_undone(work.session))
        return step.label if step else ""

    def undo_size(self) -> int:
        """How many rows undo would change."""
        return self.ask(lambda work: _size(work, journal.last_done(work.session)))

    def redo_size(self) -> int:
        """How many rows redo would change."""
        return self.ask(lambda work: _size(work, journal.next_undone(work.session)))

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    def _tell(self, kinds: Kinds) -> None:
        if kinds:
            for listener in list(self.listeners):
                listener(kinds)


def _size(work: Work, step: journal.Step | None) -> int:
    return journal.size_of(work.session, step.id) if step else 0
