"""The table of what is open in a body: how it is made, known among other tables, and kept from telling too much."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from klyngedesk.domain import danish
from klyngedesk.domain.formatted import FormattedText, Run, Runs, Table, normalise
from klyngedesk.domain.home_answers import answered, waited_for
from klyngedesk.domain.kinds import ApprovalState
from klyngedesk.store.queries.follow_ups import AskedAtHome, OpenFollowUp, Source
from klyngedesk.store.work import COPENHAGEN

HEAD = ("Opfølgning", "Hvem", "Frist", "Fra")
"""What a table is known by; one whose head was written over is the user's own."""

_HIDDEN = "Opfølgning på et lukket punkt"
_AT_HOME = "Godkendelse hjemme"


def made_of(follow_ups: Iterable[OpenFollowUp], asked: Iterable[AskedAtHome], body: str, *, full: bool) -> Table | None:
    """The table in a body's agenda, the earliest deadline first; None when nothing is open.

    Unless it is `full` it tells no more of closed items than their numbers and neutral titles.
    """
    rows = sorted([*follow_ups, *waiting_at_home(asked)], key=lambda row: row.due_on or date.max)
    if not rows:
        return None
    made = normalise(FormattedText((Table((_runs(HEAD), *(_line(row, body, full=full) for row in rows))),)))
    return made.blocks[0]  # type: ignore[return-value]


def waiting_at_home(asked: Iterable[AskedAtHome]) -> list[OpenFollowUp]:
    """The decisions that parties must approve at home as follow-ups: how far they are, and who lacks until when."""
    return [_decided(list(rows)) for _, rows in groupby(asked, key=lambda row: row.decision_id)]


def hiding(table: Table, told: Sequence[OpenFollowUp], body: str) -> Table:
    """The table with each line about a closed item saying no more than may be said openly.

    `told` is all that a line may be about. It is known by where it comes from or, where that was written over, by what
    is to be done; of approvals at home, whose words change with every answer, then any may be meant.
    """
    head, *lines = table.rows
    return replace(table, rows=(head, *(_hidden(line, told, body) for line in lines)))


def table_in(text: FormattedText) -> Table | None:
    """The table as it stands in a text."""
    return next((block for block in text.blocks if _is_ours(block)), None)  # type: ignore[return-value]


def with_table(text: FormattedText, table: Table | None) -> FormattedText:
    """The text with a table in place of the one it has, else at its end; without one for None."""
    blocks = list(text.blocks)
    at = next((place for place, block in enumerate(blocks) if _is_ours(block)), len(blocks))
    blocks[at : at + 1] = [table] if table else []
    return normalise(FormattedText(tuple(blocks)))


def _decided(rows: Sequence[AskedAtHome]) -> OpenFollowUp:
    answers = [(row.party, row.state) for row in rows]
    days = [row.day for row in rows if row.day is not None and row.state is ApprovalState.PENDING]
    begun = any(row.state is not ApprovalState.PENDING for row in rows)
    what = f"{_AT_HOME}: {answered(answers)}" if begun else _AT_HOME
    return OpenFollowUp(what, waited_for(answers), min(days, default=None), rows[0].source)


def _hidden(line: tuple[Runs, ...], told: Sequence[OpenFollowUp], body: str) -> tuple[Runs, ...]:
    what, source = _words(line[0]), _words(line[-1])
    meant = (
        [row for row in told if source and source == _from(row.source, body, full=True)]
        or [row for row in told if row.what == what]
        or [row for row in told if row.what.startswith(_AT_HOME) and what.startswith(_AT_HOME)]
    )
    closed = next((row for row in meant if row.source.closed), None)
    return _line(closed, body, full=False) if closed else line


def _line(row: OpenFollowUp, body: str, *, full: bool) -> tuple[Runs, ...]:
    """A line of the table; in an open item a closed one's tells no more than its number and neutral title."""
    source = _from(row.source, body, full=full)
    if row.source.closed and not full:
        return _runs((_HIDDEN, "", "", source))
    return _runs((row.what, row.who, _day(row.due_on) if row.due_on else "", source))


def _from(source: Source, own_body: str, *, full: bool) -> str:
    """Where something comes from: "5. mar. 2024, punkt 3: Ammeindsats", with the body when that is another one."""
    if source.starts_at is None:
        return ""
    hidden = source.closed and not full
    number, title = (
        (source.open_number, source.open_title or "Lukket punkt") if hidden else (source.number, source.title)
    )
    body = source.body if source.body != own_body else ""
    day = _day(source.starts_at.astimezone(COPENHAGEN).date())
    where = ", ".join(part for part in (body, day, number and f"punkt {number}") if part)
    return f"{where}: {title}" if title else where


def _day(day: date) -> str:
    # In a narrow column a date that may not be parted is cut in the middle of its year.
    return danish.short_date_with_year(day).replace(danish.NBSP, " ")


def _is_ours(block: object) -> bool:
    return isinstance(block, Table) and bool(block.rows) and tuple(_words(cell) for cell in block.rows[0]) == HEAD


def _words(cell: Runs) -> str:
    return "".join(run.text for run in cell).strip()


def _runs(words: Iterable[str]) -> tuple[Runs, ...]:
    return tuple((Run(word),) if word else () for word in words)
