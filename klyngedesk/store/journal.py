"""The journal: every step with each row's before and after, in the step's own transaction.

Undo and redo replay it; the change log shows it. A step is replayed only while the store still stands as the
step left it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, func, inspect, select, update
from sqlalchemy.orm import Session

from klyngedesk.domain.problems import refuse
from klyngedesk.store.codec import Plain, columns, decode, encode, make_row, row_classes
from klyngedesk.store.recorder import Change, RowKey
from klyngedesk.store.tables import JournalChange, JournalStep, Row
from klyngedesk.store.tables.system import StepState

MERGE_WITHIN = timedelta(seconds=60)
_AT_ONCE = 500
_Replayed = tuple[JournalChange, Plain | None, Plain | None]


@dataclass(frozen=True)
class Step:
    """One line of the change log."""

    id: int
    label: str
    at: datetime
    person: str
    state: StepState


def record(
    session: Session,
    changes: Mapping[RowKey, Change],
    *,
    label: str,
    at: datetime,
    person: str,
    merge_key: str = "",
    undoable: bool = True,
) -> None:
    """Note one step. Steps of one merge key within a minute become one, so that undo takes back a whole typing."""
    if not changes:
        return
    state = StepState.DONE if undoable else StepState.NOTED
    if undoable:
        _drop_undone(session)
    earlier = _mergeable(session, merge_key, at) if merge_key else None
    if earlier is not None and _merge(session, earlier, changes):
        earlier.at = at
        return
    step = JournalStep(label=label, at=at, person=person, state=state, merge_key=merge_key)
    session.add(step)
    session.flush()
    session.add_all(_change_row(step, key, change) for key, change in changes.items())


def last_done(session: Session) -> Step | None:
    """The step that undo would take back."""
    return _step(session.scalars(_steps(StepState.DONE).order_by(JournalStep.id.desc()).limit(1)).first())


def next_undone(session: Session) -> Step | None:
    """The step that redo would do again."""
    return _step(session.scalars(_steps(StepState.UNDONE).order_by(JournalStep.id).limit(1)).first())


def history(session: Session, limit: int = 500) -> list[Step]:
    """The change log, newest first."""
    rows = session.scalars(select(JournalStep).order_by(JournalStep.id.desc()).limit(limit))
    return [step for row in rows if (step := _step(row))]


def changes_of(session: Session, step_id: int, limit: int) -> list[tuple[str, str, Plain | None, Plain | None]]:
    """A step's first changes: table, row, before, after."""
    rows = session.scalars(_changes_of(step_id).limit(limit))
    return [(c.table_name, c.row_id, _plain(c.before), _plain(c.after)) for c in rows]


def size_of(session: Session, step_id: int) -> int:
    """How many rows a step changed."""
    counted = select(func.count()).select_from(JournalChange).where(JournalChange.step_id == step_id)
    return session.scalars(counted).one()


def undo(session: Session) -> Step:
    """Take the last step back. Refused when there is none, or when the store no longer stands as it left it."""
    step = last_done(session)
    if step is None:
        raise refuse("undo.nothing")
    replay = [(c, _plain(c.after), _plain(c.before)) for c in reversed(_changes(session, step.id))]
    _replay(session, replay, step)
    _set_state(session, step, StepState.UNDONE)
    return step


def redo(session: Session) -> Step:
    """Do the last undone step again. Refused like undo."""
    step = next_undone(session)
    if step is None:
        raise refuse("redo.nothing")
    _replay(session, [(c, _plain(c.before), _plain(c.after)) for c in _changes(session, step.id)], step)
    _set_state(session, step, StepState.DONE)
    return step


def _replay(session: Session, changes: Sequence[_Replayed], step: Step) -> None:
    """Bring rows from the way they must stand now to the way that is wanted, in this order.

    Rows that come are put in together, and so are those that go: only what takes another's place must wait for it.
    What was counted aside since the step stays, as if it had been so from the start.
    """
    noted = _noted_since(session, step.id)
    tallies = _tallies(noted)
    _take_along(session, noted, {_key(change) for change, _, wanted in changes if wanted is None})
    rows = _rows(session, [change for change, _, _ in changes])
    last: str | None = None
    for change, *ways in changes:
        row, kept = rows.get(_key(change)), tallies.get(_key(change), {})
        present, wanted = (None if plain is None else plain | kept for plain in ways)
        if not _stands(row, present):
            raise refuse("undo.changed_since", label=step.label)
        kind = "gone" if wanted is None else "come" if row is None else None
        if kind is None or kind != last:
            session.flush()
        last = kind
        _put(session, change.table_name, row, wanted)
    session.flush()


def _noted_since(session: Session, step_id: int) -> Sequence[JournalChange]:
    """What came after a step and is no step itself, in order: papers that were made, invitations that were counted."""
    changes = select(JournalChange).join(JournalStep, JournalStep.id == JournalChange.step_id)
    since = changes.where(JournalChange.step_id > step_id, JournalStep.state == StepState.NOTED)
    return session.scalars(since.order_by(JournalChange.id)).all()


def _take_along(session: Session, noted: Sequence[JournalChange], leaving: Set[RowKey]) -> None:
    """Remove what was noted and is a part of a row that leaves: a paper made of a new meeting."""
    for change in noted:
        row = None if change.before else session.get(row_classes()[change.table_name], change.row_id)
        if row is not None and _key(change) not in leaving and _belongs_to(row, leaving):
            session.delete(row)


def _tallies(noted: Sequence[JournalChange]) -> dict[RowKey, Plain]:
    """How far was counted, by row."""
    found: dict[RowKey, Plain] = {}
    for change in noted:
        known = columns(row_classes()[change.table_name])
        counted = {name: value for name, value in (_plain(change.after) or {}).items() if known[name].info.get("tally")}
        found.setdefault(_key(change), {}).update(counted)
    return found


def _belongs_to(row: Row, owners: Set[RowKey]) -> bool:
    return any(
        key.parent.info.get("owned") and (key.column.table.name, getattr(row, name)) in owners
        for name, column in columns(type(row)).items()
        for key in column.foreign_keys
    )


def _rows(session: Session, changes: Sequence[JournalChange]) -> dict[RowKey, Row]:
    """The rows of these changes that are stored, by table in as few questions as SQLite takes."""
    ids: dict[str, list[str]] = {}
    for change in changes:
        ids.setdefault(change.table_name, []).append(change.row_id)
    found: dict[RowKey, Row] = {}
    for table, wanted in ids.items():
        row_class = row_classes()[table]
        key = inspect(row_class).primary_key[0]
        for part in (wanted[at : at + _AT_ONCE] for at in range(0, len(wanted), _AT_ONCE)):
            rows = session.scalars(select(row_class).where(key.in_(part)))
            found.update({(table, str(getattr(row, key.name))): row for row in rows})
    return found


def _put(session: Session, table: str, row: Row | None, wanted: Plain | None) -> None:
    row_class = row_classes()[table]
    if wanted is None:
        session.delete(row)
    elif row is None:
        session.add(make_row(row_class, wanted))
    else:
        for name, value in wanted.items():
            setattr(row, name, decode(columns(row_class)[name], value))


def _key(change: JournalChange) -> RowKey:
    return change.table_name, change.row_id


def _stands(row: Row | None, present: Plain | None) -> bool:
    if row is None or present is None:
        return row is None and present is None
    return all(encode(getattr(row, name)) == value for name, value in present.items())


def _drop_undone(session: Session) -> None:
    session.execute(update(JournalStep).where(JournalStep.state == StepState.UNDONE).values(state=StepState.DROPPED))


def _mergeable(session: Session, merge_key: str, at: datetime) -> JournalStep | None:
    last = session.scalars(select(JournalStep).order_by(JournalStep.id.desc()).limit(1)).first()
    if last is None or last.state is not StepState.DONE or last.merge_key != merge_key:
        return None
    return last if at - last.at <= MERGE_WITHIN else None


def _merge(session: Session, step: JournalStep, changes: Mapping[RowKey, Change]) -> bool:
    earlier = {(c.table_name, c.row_id): c for c in _changes(session, step.id)}
    if any(change.before is None or change.after is None for change in changes.values()):
        return False
    for key, change in changes.items():
        if key in earlier:
            _extend(earlier[key], change)
        else:
            session.add(_change_row(step, key, change))
    return True


def _extend(earlier: JournalChange, change: Change) -> None:
    before, after = _plain(earlier.before), _plain(earlier.after)
    if before is not None:
        earlier.before = _json((change.before or {}) | before)
    earlier.after = _json((after or {}) | (change.after or {}))


def _change_row(step: JournalStep, key: RowKey, change: Change) -> JournalChange:
    table, row_id = key
    return JournalChange(
        step_id=step.id,
        table_name=table,
        row_id=row_id,
        before=_json(change.before),
        after=_json(change.after),
    )


def _changes(session: Session, step_id: int) -> list[JournalChange]:
    return list(session.scalars(_changes_of(step_id)))


def _changes_of(step_id: int) -> Select[tuple[JournalChange]]:
    return select(JournalChange).where(JournalChange.step_id == step_id).order_by(JournalChange.id)


def _steps(state: StepState) -> Select[tuple[JournalStep]]:
    return select(JournalStep).where(JournalStep.state == state)


def _set_state(session: Session, step: Step, state: StepState) -> None:
    session.execute(update(JournalStep).where(JournalStep.id == step.id).values(state=state))


def _step(row: JournalStep | None) -> Step | None:
    return Step(row.id, row.label, row.at, row.person, row.state) if row else None


def _plain(stored: str) -> Plain | None:
    return json.loads(stored) if stored else None


def _json(plain: Plain | None) -> str:
    return "" if plain is None else json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
