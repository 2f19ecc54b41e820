"""An open store: it hands out Works, commits them with their journal, and takes steps back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from klyngedesk.domain.problems import refuse
from klyngedesk.store import journal, search_index
from klyngedesk.store.annexes import AnnexFolder
from klyngedesk.store.errors import translated
from klyngedesk.store.lock import WriterLock
from klyngedesk.store.recorder import Recorder
from klyngedesk.store.work import Work

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, with its zone."""
    return datetime.now(UTC)


class Store:
    """One store, open for one person. `lock` is None when it is open for reading only."""

    def __init__(
        self,
        engine: Engine,
        folder: Path,
        *,
        lock: WriterLock | None,
        clock: Clock = system_clock,
        person: str = "",
    ) -> None:
        self.engine = engine
        self.folder = folder
        self.lock = lock
        self.clock = clock
        self.person = person
        self.annexes = AnnexFolder(folder / "bilag")

    @property
    def file(self) -> Path:
        """The store's file."""
        return self.folder / "klyngedesk.db"

    @property
    def read_only(self) -> bool:
        """Somebody else is the writer."""
        return self.lock is None

    @contextmanager
    def work(self, label: str, *, merge_key: str = "", undoable: bool = True) -> Iterator[Work]:
        """A Work that is committed with its journal when the block ends, and leaves no trace when it raises."""
        with self._writing() as (work, recorder):
            yield work
            work.session.flush()
            journal.record(
                work.session,
                recorder.changes,
                label=label,
                at=work.now,
                person=self.person,
                merge_key=merge_key,
                undoable=undoable,
            )

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """A Work for reading; what it changes is forgotten."""
        with translated(), Session(self.engine, autoflush=False) as session:
            yield Work(session, self.clock(), self.person)

    def undo(self) -> tuple[journal.Step, frozenset[str]]:
        """Take the last step back; the step and the tables that changed."""
        return self._replay(journal.undo)

    def redo(self) -> tuple[journal.Step, frozenset[str]]:
        """Do the last undone step again."""
        return self._replay(journal.redo)

    def close(self) -> None:
        """Let the file and the writer's lock go."""
        self.engine.dispose()
        if self.lock is not None:
            self.lock.release()

    def _replay(self, replay: Callable[[Session], journal.Step]) -> tuple[journal.Step, frozenset[str]]:
        with self._writing() as (work, recorder):
            step = replay(work.session)
            work.session.flush()
        return step, recorder.kinds

    @contextmanager
    def _writing(self) -> Iterator[tuple[Work, Recorder]]:
        if self.read_only:
            raise refuse("store.opened_for_reading")
        with translated(), Session(self.engine, expire_on_commit=False) as session, session.begin():
            recorder = Recorder()
            recorder.watch(session)
            search_index.keep_current(session)
            work = Work(session, self.clock(), self.person)
            yield work, recorder
        work.changed = recorder.kinds
