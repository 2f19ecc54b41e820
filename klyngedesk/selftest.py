"""Tries the installed program from one end to the other, for whoever has just put it on a machine.

In the named folder it leaves `selvtest.json` (each step, whether it went well, how long it took in milliseconds),
`dagsorden.docx`, `referat.docx` and a picture of every screen. The user's own data are neither read nor touched.
"""

from __future__ import annotations

import json
import os
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from threading import Timer
from time import perf_counter
from typing import Literal
from xml.etree import ElementTree

from klyngedesk import __version__
from klyngedesk.domain.meeting_states import ONCE_HELD
from klyngedesk.domain.problems import Refused
from klyngedesk.services import interchange, storekeeping
from klyngedesk.services.desk import Desk
from klyngedesk.services.meetings import list_meetings, local
from klyngedesk.services.papers.making import make_meeting_paper
from klyngedesk.wording import lines

RESULT = "selvtest.json"
PATIENCE = 300.0

Kind = Literal["agenda", "minutes"]

# The agenda of the meeting to come and the minutes of the last one held, as the example lies around a day.
PAPERS: dict[Kind, str] = {"agenda": "dagsorden.docx", "minutes": "referat.docx"}


@dataclass(frozen=True)
class Step:
    """One step, whether it went well, what it said, and how many milliseconds it took."""

    name: str
    ok: bool
    said: str
    milliseconds: int


def selftest(folder: Path, patience: float = PATIENCE) -> int:
    """Try everything, tell each step, and write the result; 0 when all went well, else 1.

    A step that has not ended when `patience` seconds have gone since the first began ends the process.
    """
    folder.mkdir(parents=True, exist_ok=True)
    steps: list[Step] = []
    watch = Timer(patience, _give_up, (folder, steps))
    watch.daemon = True
    watch.start()
    with tempfile.TemporaryDirectory(dir=folder, prefix="data-") as name:
        data = Path(name)
        for title, action in (
            ("Eksempelklyngen indlæses", lambda: _load_example(data)),
            ("Dagsorden skrives i Word", lambda: _write_paper(data, "agenda", folder)),
            ("Referat skrives i Word", lambda: _write_paper(data, "minutes", folder)),
            ("Datamappen åbnes igen og er hel", lambda: _check_store(data)),
            ("Vinduet åbner og viser data", lambda: _open_window(data)),
            ("Skærme og diagrammer tegnes", lambda: _draw_screens(data, folder)),
        ):
            steps.append(_try(title, action))
    watch.cancel()
    return _tell(folder, steps)


def _give_up(folder: Path, steps: list[Step]) -> None:
    steps.append(Step("Næste trin", False, "blev ikke færdigt i tide", 0))
    _tell(folder, steps)
    # What hangs may never come back to where an exception could be caught.
    os._exit(1)


def _tell(folder: Path, steps: list[Step]) -> int:
    ok = all(step.ok for step in steps)
    result = {"version": __version__, "ok": ok, "steps": [asdict(step) for step in steps]}
    (folder / RESULT).write_text(json.dumps(result, ensure_ascii=False, indent=1), "utf-8")
    print(f"{'Alt virker' if ok else 'Noget virker ikke'}. Se {folder / RESULT}", flush=True)
    return 0 if ok else 1


def _try(name: str, action: Callable[[], str]) -> Step:
    began = perf_counter()
    ok, said = False, ""
    try:
        said = action()
        ok = True
    except Refused as refused:
        said = " ".join(lines(refused))
    except Exception as error:
        # Whatever it is, it is what the test was run to find.
        said = f"{type(error).__name__}: {error}"
    step = Step(name, ok, said, round((perf_counter() - began) * 1000))
    print(f"{'OK  ' if ok else 'FEJL'} {name}: {said} ({step.milliseconds} ms)")
    return step


@contextmanager
def _desk(data: Path) -> Iterator[Desk]:
    desk = storekeeping.open_desk(data)
    try:
        yield desk
    finally:
        desk.close()


def _load_example(data: Path) -> str:
    with _desk(data) as desk:
        interchange.load_example(desk)
        return f"{len(desk.ask(list_meetings))} møder"


def _write_paper(data: Path, kind: Kind, folder: Path) -> str:
    path = folder / PAPERS[kind]
    with _desk(data) as desk:
        make_meeting_paper(desk, kind, _meeting(desk, kind), out=path, overwrite=True)
    return f"{path.name}, {_parts_read(path)} dele"


def _meeting(desk: Desk, kind: Kind) -> str:
    today = date.today()
    meetings = desk.ask(list_meetings)
    if kind == "agenda":
        return next(row.id for row in meetings if local(row.starts_at).date() >= today)
    return [row.id for row in meetings if row.state in ONCE_HELD][-1]


def _parts_read(path: Path) -> int:
    """Read a Word file to its end, each part as what it must be; how many parts there are."""
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            content = package.read(name)
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(content)
        return len(package.namelist())


def _check_store(data: Path) -> str:
    with _desk(data) as desk:
        problems = storekeeping.check(desk)
    if problems:
        raise Refused(*problems)
    return "ingen fejl"


def _open_window(data: Path) -> str:
    from klyngedesk.app import run

    code = run(folder=data, example=True, time_start=True)
    if code:
        raise RuntimeError(f"vinduet lukkede med kode {code}")
    return "åbnet og lukket"


def _draw_screens(data: Path, folder: Path) -> str:
    from klyngedesk.app import take_pictures

    with _desk(data) as desk:
        pictures = list(take_pictures(desk, folder / "skærme"))
    return f"{len(pictures)} billeder"
