"""Whole stores out to a file and in from one; the catalogue and the example come the same way."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from klyngedesk import paths
from klyngedesk.domain.problems import Problem, Refused, refuse
from klyngedesk.exchange import example_dates, json_files
from klyngedesk.exchange.json_files import Document
from klyngedesk.services import open_follow_ups
from klyngedesk.services.desk import Desk
from klyngedesk.services.invariants import unshowable_problems
from klyngedesk.store import interchange
from klyngedesk.store.annexes import AnnexFolder
from klyngedesk.store.files import refusing, write_whole
from klyngedesk.store.opening import in_memory
from klyngedesk.store.tables import Annex, Body, BodyKind, Cluster
from klyngedesk.store.work import Work

EXAMPLE_DAY = date(2022, 11, 22)
"""The day as seen from which the example's current meetings are written."""


def export_file(desk: Desk, path: Path) -> int:
    """Write everything but the journal to one file, annexes inside; how many rows.

    Refused when an annex is missing or damaged, so that a file is never half of what it says, and when something
    else lies there (`export.foreign_file`) or its folder does not exist.
    """
    _check_place(path)
    tables = desk.ask(interchange.export_tables)
    rows = desk.ask(lambda work: [(row.sha256, row.file_name) for row in work.find(Annex)])
    annexes = {digest: desk.store.annexes.read(digest, name) for digest, name in rows}
    write_whole(path, json_files.write_document(Document(tables, annexes)))
    return sum(len(table) for table in tables.values())


def _check_place(path: Path) -> None:
    if not path.absolute().parent.is_dir():
        raise refuse("file.missing", file=path.absolute().parent.name, folder=str(path.absolute().parent.parent))
    with refusing(path):
        if path.is_file() and path.stat().st_size and not json_files.is_ours(path):
            raise refuse("export.foreign_file", file=path.name)


def import_file(desk: Desk, path: Path) -> int:
    """Take a file in, all or nothing; rows of the same identity are replaced. How many rows."""
    return _take_in(desk, json_files.read_document(path), f"Hent {path.name}")


def import_new(desk: Desk, path: Path) -> int:
    """The same for a store that is new: the file's own catalogue, or the program's where it has none."""
    document = json_files.read_document(path)
    if not document.tables.get(BodyKind.__tablename__):
        ensure_catalogue(desk)
    return _take_in(desk, document, f"Hent {path.name}")


def check_file(path: Path) -> None:
    """Refuse a file that cannot be taken into a new store, before there is one."""
    with TemporaryDirectory() as folder:
        trial = Desk(in_memory(folder=Path(folder)))
        try:
            import_new(trial, path)
        finally:
            trial.close()


def ensure_catalogue(desk: Desk) -> None:
    """Give a new store the body kinds, rules, sections, deadlines and decision words to start from."""
    if not desk.ask(lambda work: work.first(BodyKind)):
        document = json_files.read_document(paths.resource("catalogue", "defaults.json"))
        desk.note("Startopsætning", _put, document)


def load_example(desk: Desk, today: date | None = None) -> int:
    """Put the example clusters in a store, as they look on a day (today); how many rows its files have.

    What is open stands on the next agendas, as it would had the last meetings been held in the program. Refused with
    `example.not_empty` when the store has clusters already.
    """
    if desk.ask(lambda work: work.first(Cluster)):
        raise refuse("example.not_empty")
    ensure_catalogue(desk)
    document = example_document(today or desk.ask(lambda work: work.today))
    return desk.do("Hent eksemplet", _put_example, document, desk.store.annexes)


def example_document(today: date) -> Document:
    """The example's files as one document, its current meetings moved by whole weeks to lie around `today`."""
    folder = paths.db("example")
    return json_files.to_document(example_dates.merged(_contents(folder), EXAMPLE_DAY, today), folder)


def _contents(folder: Path) -> Iterable[tuple[str, object]]:
    return [(path.stem, json_files.read_json(path)) for path in sorted(folder.glob("*.json"))]


def _take_in(desk: Desk, document: Document, label: str) -> int:
    return desk.do(label, _put_with_annexes, document, desk.store.annexes)


def _put_example(work: Work, document: Document, folder: AnnexFolder) -> int:
    count = _put_with_annexes(work, document, folder)
    for body in work.find(Body):
        open_follow_ups.begin_next(work, body.id)
    return count


def _put_with_annexes(work: Work, document: Document, folder: AnnexFolder) -> int:
    """Rows first, for they can be refused; the contents are on the disk before the rows are committed."""
    count = _put(work, document)
    rows = enumerate(document.tables.get(Annex.__tablename__, ()))
    absent = [
        Problem("import.annex_absent", {"name": row.get("file_name", "")}, f"tables.annex[{index}].sha256")
        for index, row in rows
        if row.get("sha256", "") not in document.annexes and not folder.path(row.get("sha256", "")).is_file()
    ]
    if absent:
        raise Refused(*absent)
    for data in document.annexes.values():
        folder.keep(data)
    return count


def _put(work: Work, document: Document) -> int:
    count = interchange.import_tables(work, document.tables)
    if problems := unshowable_problems(work):
        raise Refused(*problems[: interchange.SHOWN_PROBLEMS])
    return count
