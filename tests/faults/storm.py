"""A storm of edits that is killed again and again; run as a program by test_kills.

Each round a child process opens the store, edits without pause and tells each step once it is committed. It is
killed at a random moment. Then the store must open and hold every step that was told.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path

from klyngedesk.domain.formatted import paragraphs
from klyngedesk.services.desk import Desk
from klyngedesk.store.integrity import integrity_problems
from klyngedesk.store.opening import FILE, open_store
from klyngedesk.store.tables import Cluster, Orientation
from klyngedesk.store.work import Work

MOST_STEPS, LONGEST_PAUSE_S = 3, 0.03
KILLED_WHILE_OPENING = 0.2
NOTHING_YET = (0).to_bytes(4)


def edit(work: Work, number: int) -> None:
    cluster = work.get(Cluster, "syd")
    cluster.note = str(number)
    text = paragraphs([f"Linje {number}"] * 20)
    work.add(Orientation(cluster_id="syd", day=work.today, title=str(number), summary=text))
    if number % 7 == 0:
        work.delete(work.find(Orientation, "day")[0])


def storm(folder: Path, told: int, first: int) -> None:
    desk = Desk(open_store(folder))
    os.write(told, NOTHING_YET)
    number = first
    while True:
        desk.do("Ret", edit, number)
        if number % 5 == 0:
            desk.undo()
            desk.redo()
        os.write(told, number.to_bytes(4))
        number += 1


def one_kill(folder: Path, first: int) -> int:
    """Run a storm, kill it, and give the last step that was told, 0 when none was."""
    seen = 0
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        storm(folder, write, first)
    os.close(write)
    if random.random() > KILLED_WHILE_OPENING:
        for _ in range(1 + random.randint(1, MOST_STEPS)):
            seen = int.from_bytes(os.read(read, len(NOTHING_YET)))
    time.sleep(random.uniform(0, LONGEST_PAUSE_S))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(read, "rb") as pipe:
        told = pipe.read()
    return int.from_bytes(told[-4:]) if told else seen


def check(folder: Path, last_told: int) -> int:
    """The store opens, is whole, and holds what was told; the last step it holds."""
    store = open_store(folder)
    with store.reading() as work:
        stored = int(work.get(Cluster, "syd").note or 0)
        newest = work.first(Orientation, title=str(stored))
    store.close()
    assert stored >= last_told, f"step {last_told} was told, the store has {stored}"
    assert stored == 0 or newest is not None, "half a step is in the store"
    assert integrity_problems(folder / FILE) == []
    return stored


def main(folder: Path, kills: int) -> None:
    store = open_store(folder)
    with store.work("Klynge") as work:
        work.add(Cluster(id="syd", name="Syd"))
    store.close()
    stored = told_in_all = 0
    for _ in range(kills):
        last_told = one_kill(folder, stored + 1)
        told_in_all += last_told > 0
        stored = check(folder, max(last_told, stored))
    print(f"{kills} kills, {told_in_all} in the middle of a storm, {stored} steps kept")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
