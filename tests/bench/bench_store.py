"""Tabs, search and lists on a store of twenty years, against the bars and against raw sqlite3.

Run: python tests/bench/bench_store.py [folder]. A folder named is kept and used again. Opening a tab and searching
have bars in milliseconds; the lists are measured against the same SELECT by sqlite3 alone in the same run.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import time
from collections.abc import Callable

from opened import on_twenty_years, window_on
from twenty_years import WORDS

from klyngedesk.services import agenda, meetings, search
from klyngedesk.services.desk import Desk

TAB_BAR_MS, SEARCH_BAR_MS, LIST_BAR = 200, 50, 2.0
ROUNDS = 5

MEETINGS = """
SELECT meeting.id, meeting.body_id, body.name, body_kind.level, meeting.title, meeting.state, meeting.starts_at,
       meeting.ends_at, meeting.opened_at, meeting.place
FROM meeting JOIN body ON body.id = meeting.body_id JOIN body_kind ON body_kind.id = body.kind_id
ORDER BY meeting.starts_at, meeting.id
"""


def milliseconds(work: Callable[[], object]) -> float:
    """The fastest of some rounds."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return min(times)


def lists(desk: Desk) -> None:
    raw = sqlite3.connect(desk.store.file)
    ours = milliseconds(lambda: desk.ask(meetings.list_meetings))
    floor = milliseconds(lambda: raw.execute(MEETINGS).fetchall())
    print(f"10,000 meetings / sqlite3 alone: {ours / floor:.2f} (bar {LIST_BAR})")
    meeting = desk.ask(meetings.list_meetings, "c07")[100].id
    print(f"one agenda: {milliseconds(lambda: desk.ask(agenda.agenda, meeting)):.0f} ms")
    raw.close()


def searching(desk: Desk) -> None:
    """Search as one types: each letter of a word is a question."""
    chance = random.Random(7)
    times = []
    for _ in range(20):
        typed = f"{chance.choice(WORDS)} {chance.choice(WORDS)}"
        for end in range(1, len(typed) + 1):
            began = time.perf_counter()
            desk.ask(search.search, typed[:end])
            times.append((time.perf_counter() - began) * 1000)
    p95 = statistics.quantiles(times, n=20)[-1]
    print(f"search as you type: p95 {p95:.0f} ms, slowest {max(times):.0f} ms (bar {SEARCH_BAR_MS})")


def tabs(desk: Desk) -> None:
    """Each tab, twice: the first time it is made and its code imported, then it is opened as all day long."""
    with window_on(desk) as shell:
        for round_name in ("first", "again"):
            for entry in shell.frame.entries:
                # What was changed is told to the tab one comes from at once, and to this one when it is opened.
                shell.frame.changed_everywhere()
                _let_paint()
                began = time.perf_counter()
                shell.frame.show_page(entry.key)
                _let_paint()
                took = (time.perf_counter() - began) * 1000
                print(f"tab {entry.key}, {round_name}: {took:.0f} ms (bar {TAB_BAR_MS})")


def _let_paint() -> None:
    from PySide6.QtCore import QCoreApplication

    QCoreApplication.processEvents()


def measure(desk: Desk) -> None:
    lists(desk)
    searching(desk)
    tabs(desk)


if __name__ == "__main__":
    on_twenty_years(measure)
