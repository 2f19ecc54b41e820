"""The disk is full: what was saved stays, nothing half is left, and it goes on when there is room again."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from klyngedesk.domain.formatted import paragraphs
from klyngedesk.services import agenda, annexes, finance_files, interchange, storekeeping
from klyngedesk.services.papers.making import Subject, make_paper

AGENDA = Subject(meeting_id="m-syd-f-1201")
LONG = paragraphs(["Økonomi og drift. " * 40_000])


@pytest.fixture
def full(small_disk, example_folder, opened):
    """The example open on a disk that has just become full."""
    folder = small_disk.folder / "data"
    shutil.copytree(example_folder, folder)
    desk = opened(folder)
    titles = [row.title for row in desk.ask(agenda.agenda, "m-syd-f-1201").rows]
    small_disk.fill()
    yield desk, small_disk
    assert [row.title for row in desk.ask(agenda.agenda, "m-syd-f-1201").rows] == titles
    assert storekeeping.check(desk) == []


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.name != "fyld"}


def first_item(desk) -> str:
    return desk.ask(agenda.agenda, "m-syd-f-1201").rows[0].id


def test_an_edit_is_refused_and_can_be_made_when_there_is_room(full, refusal):
    desk, disk = full
    item_id = first_item(desk)
    for _ in range(3):
        told = refusal(desk.do, "Skriv", agenda.set_text, item_id, "case", LONG)
        assert "Disken er fuld" in told
        assert "uændret" in told
    disk.make_room()
    desk.do("Skriv", agenda.set_text, item_id, "case", LONG)
    assert LONG in [section.text for section in desk.ask(agenda.item, item_id).sections]
    desk.undo()


def test_undo_on_a_full_disk_can_be_tried_again(full, refusal):
    desk, disk = full
    disk.make_room()
    item_id = first_item(desk)
    desk.do("Skriv", agenda.set_text, item_id, "case", LONG)
    disk.fill()
    try:
        desk.undo()
    except Exception:
        assert "Disken er fuld" in refusal(desk.undo)
    disk.make_room()
    if desk.undo_label() == "Skriv":
        desk.undo()
    assert LONG not in [section.text for section in desk.ask(agenda.item, item_id).sections]


@pytest.mark.parametrize("room", [0, 4096, 20_000, 32_000])
def test_a_paper_is_whole_or_not_there(full, refusal, room):
    desk, disk = full
    disk.make_room()
    disk.fill(but=room)
    before = names(disk.folder)
    out = disk.folder / "dagsorden.docx"
    assert "Disken er fuld" in refusal(make_paper, desk, "agenda", AGENDA, out=out)
    assert names(disk.folder) == before
    disk.make_room()
    assert make_paper(desk, "agenda", AGENDA, out=out).path == out


def test_the_paper_that_was_there_stays(full, refusal):
    desk, disk = full
    disk.make_room()
    out = disk.folder / "dagsorden.docx"
    make_paper(desk, "agenda", AGENDA, out=out)
    before = out.read_bytes()
    disk.fill()
    assert "Disken er fuld" in refusal(make_paper, desk, "agenda", AGENDA, out=out, full=True)
    assert out.read_bytes() == before


def test_an_export_an_excel_file_and_a_copy_leave_nothing(full, refusal):
    desk, disk = full
    before = names(disk.folder)
    assert "Disken er fuld" in refusal(interchange.export_file, desk, disk.folder / "alt.json")
    assert "Disken er fuld" in refusal(finance_files.save_cost_sharing, desk, "syd-2022", disk.folder / "n.xlsx")
    assert "fuld" in refusal(storekeeping.back_up, desk)
    assert names(disk.folder) - {"data/backup"} == before


def test_an_annex_is_not_named_before_it_is_there(full, refusal, tmp_path):
    desk, disk = full
    item_id = first_item(desk)
    file = tmp_path / "notat.pdf"
    file.write_bytes(b"%PDF" + b"x" * 100_000)
    before = len(desk.ask(agenda.item, item_id).annexes)
    assert "Disken er fuld" in refusal(annexes.attach, desk, item_id, [file])
    assert len(desk.ask(agenda.item, item_id).annexes) == before
    disk.make_room()
    annexes.attach(desk, item_id, [file])
    assert len(desk.ask(agenda.item, item_id).annexes) == before + 1
    desk.undo()


def test_a_file_is_taken_in_whole_or_not_at_all(full, refusal, tmp_path):
    desk, _ = full
    rows = [{"id": f"o{n}", "kind": "municipality", "name": "Kommune " * 200} for n in range(500)]
    file = tmp_path / "alt.json"
    file.write_text(json.dumps({"format": "klyngedesk", "version": 1, "tables": {"organisation": rows}}))
    assert "Disken er fuld" in refusal(interchange.import_file, desk, file)


def test_a_store_cannot_be_made_and_leaves_nothing(small_disk, refusal):
    small_disk.fill(but=8192)
    folder = small_disk.folder / "ny"
    assert "fuld" in refusal(storekeeping.open_desk, folder)
    assert names(small_disk.folder) <= {"ny", "ny/klyngedesk.lock"}
    small_disk.make_room()
    storekeeping.open_desk(folder).close()


def test_a_copy_that_cannot_be_put_back_leaves_the_store(small_disk, example_folder, refusal, opened):
    folder = small_disk.folder / "data"
    shutil.copytree(example_folder, folder)
    desk = opened(folder)
    copy = storekeeping.back_up(desk)
    desk.close()
    before = (folder / "klyngedesk.db").read_bytes()
    there = names(folder)
    small_disk.fill(but=100_000)
    assert "Disken er fuld" in refusal(storekeeping.restore, folder, copy)
    assert (folder / "klyngedesk.db").read_bytes() == before
    assert names(folder) == there


WITHIN = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
from klyngedesk.cli import main
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
@pytest.mark.parametrize(
    "words",
    [
        ("paper", "agenda", "--meeting", "m-syd-f-1201", "--out", "{out}"),
        ("export", "{out}"),
        ("backup",),
        ("import-populations", "{file}"),
    ],
    ids=lambda words: words[0],
)
def test_a_file_that_may_not_grow_is_refused_in_one_line(data, tmp_path, words):
    """What an ordinary user can have happen too, where no small disk can be mounted."""
    file = tmp_path / "folk1a.csv"
    file.write_text("OMRÅDE;TID;INDHOLD\n" + "".join(f"Ishøj;{year}K1;{year}\n" for year in range(1900, 2090)))
    filled = [word.format(out=tmp_path / "ud", file=file) for word in words]
    store = (data / "klyngedesk.db").read_bytes()
    there = names(data)
    done = subprocess.run(
        [sys.executable, "-c", WITHIN, "8000", "--data-dir", str(data), *filled],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert done.returncode == 1, done.stdout
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "uændre" in done.stderr
    assert not (tmp_path / "ud").exists()
    assert names(data) - there <= {"backup"}
    assert (data / "klyngedesk.db").read_bytes() == store
