"""The menus' own lines: files, backups and the change log, from the menu to what they do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klyngedesk.app import Program
from klyngedesk.machine import Machine
from klyngedesk.services import clusters, storekeeping
from klyngedesk.services.desk import Desk
from klyngedesk.store.tables import Item
from klyngedesk.store.work import Work
from klyngedesk.ui.dialogs.change_log import ChangeLogDialog
from klyngedesk.ui.dialogs.restore import RestoreDialog
from klyngedesk.ui.shell import Shell

Open = Callable[[Desk], Shell]


def rename(work: Work, title: str) -> None:
    work.find(Item, "id")[0].title = title


def titles(desk: Desk) -> list[str]:
    return desk.ask(lambda work: [row.title for row in work.find(Item, "id")])


def test_everything_goes_to_one_file_and_comes_back_in_another_store(
    qtbot: QtBot, example_desk: Desk, new_desk: Desk, open_shell: Open, tmp_path: Path
) -> None:
    file = tmp_path / "alt.json"
    shell = open_shell(example_desk)
    with qtbot.waitSignal(shell.office.told):
        shell.menus.store_file(file)
    shell = open_shell(new_desk)
    with qtbot.waitSignal(shell.office.told, timeout=20_000):
        shell.menus.fetch_file(file)
    assert titles(new_desk) == titles(example_desk)
    assert shell.office.cluster_id


def test_a_file_that_cannot_be_read_is_refused_and_nothing_changes(
    qtbot: QtBot, example_desk: Desk, open_shell: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "brev.json"
    file.write_text("Kære alle", "utf-8")
    shell = open_shell(example_desk)
    monkeypatch.setattr(shell, "show_refusal", lambda refused: None)
    shell.office.refused.disconnect()
    with qtbot.waitSignal(shell.office.refused):
        shell.menus.fetch_file(file)
    assert len(example_desk.ask(clusters.clusters)) == 2


def test_a_backup_is_taken_beside_the_window_and_told_in_its_status_line(
    qtbot: QtBot, example_desk: Desk, open_shell: Open
) -> None:
    shell = open_shell(example_desk)
    with qtbot.waitSignal(shell.menus.backed_up):
        shell.menus.back_up()
    assert [backup.reason for backup in storekeeping.known_backups(example_desk)] == ["manuel"]


def test_the_change_log_tells_what_was_changed(qtbot: QtBot, example_desk: Desk, open_shell: Open) -> None:
    shell = open_shell(example_desk)
    example_desk.do("Ret punktets titel", rename, "Ny titel")
    shell.menus.change_log()
    (dialog,) = shell.frame.findChildren(ChangeLogDialog)
    assert str(dialog.table.model().index(0, 1).data()) == "Ret punktets titel"
    dialog.table.set_current(dialog.table.model().key_at(0))  # type: ignore[attr-defined]
    dialog.accept()


def test_going_back_to_a_backup_begins_again_with_it(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    program = Program(qapp, Machine(tmp_path / "denne-pc.json", named=folder), None)
    program.example = True
    program.frame.show()
    qtbot.waitUntil(lambda: program.opened and program.frame.current_page() is not None, timeout=30_000)
    desk = program._shell.desk  # type: ignore[union-attr]
    before = titles(desk)
    copy = storekeeping.back_up(desk)
    desk.do("Ret punktets titel", rename, "Rettet siden")
    assert titles(desk) != before
    former = program.frame
    program._shell.menus.restore()  # type: ignore[union-attr]
    (dialog,) = former.findChildren(RestoreDialog)
    assert dialog.table.set_current(copy)
    dialog.press_primary()
    qtbot.waitUntil(
        lambda: program.frame is not former and program.opened and program.frame.current_page() is not None,
        timeout=30_000,
    )
    assert titles(program._shell.desk) == before  # type: ignore[union-attr]
    qapp.processEvents()
    QThreadPool.globalInstance().waitForDone()
    assert {backup.reason for backup in storekeeping.list_backups(folder)} == {"", "manuel", "før-gendannelse"}
    program.frame.close()
    program.close()
