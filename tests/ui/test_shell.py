"""The window as a whole: what is done in a page is undone, found, kept and told of by the frame around it."""

import pytest
from example_store import copy_of
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from klyngedesk.domain.problems import refuse
from klyngedesk.services import agenda, search
from klyngedesk.ui.appearance import Appearance
from klyngedesk.ui.dialogs.error import ErrorDialog
from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.shell import Shell


@pytest.fixture
def shell(qtbot, example_folder, tmp_path):
    desk = copy_of(example_folder, tmp_path / "data")
    remembered = Remembered(tmp_path)
    remembered.put("window/cluster", "syd")
    made = Shell.whole(desk, Appearance(QApplication.instance(), remembered), remembered)
    made.frame.resize(1366, 768)
    made.frame.show()
    made.start()
    yield made
    made.frame.close()
    # A window that only waits to be deleted would be styled again with every later test.
    made.frame.deleteLater()
    QCoreApplication.sendPostedEvents(made.frame, QEvent.Type.DeferredDelete)
    desk.close()


def test_undo_is_named_and_takes_back(shell):
    shell.office.do("Omdøb punkt 6", agenda.set_field, "syd-f-1201-06", "title", "Nyt navn")
    undo = next(action for action in shell.frame.menus.menu("edit").actions() if "Omdøb punkt 6" in action.text())
    undo.trigger()
    assert shell.office.ask(agenda.item, "syd-f-1201-06").title != "Nyt navn"
    redo = next(action for action in shell.frame.menus.menu("edit").actions() if "Omdøb punkt 6" in action.text())
    redo.trigger()
    assert shell.office.ask(agenda.item, "syd-f-1201-06").title == "Nyt navn"


def test_every_tab_shows_its_page_by_its_key(shell, qtbot):
    for number, entry in enumerate(shell.frame.entries, start=1):
        qtbot.keyClick(shell.frame, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        assert shell.frame.current_page() is shell.frame.show_page(entry.key)


def test_search_opens_what_it_finds(shell, qtbot):
    edit = shell.frame.header.search.edit
    shell.frame.go_to_search()
    qtbot.keyClicks(edit, "ammevejled")
    popup = shell.frame.search
    qtbot.waitUntil(lambda: popup.isVisible() and bool(popup._list.keys()))
    hit = next(filter(lambda key: isinstance(key, search.Hit), popup._list.keys()))
    popup.chosen.emit(hit)
    assert shell.frame.current_page() is shell.frame.show_page(hit.tab)


def test_another_cluster_is_shown_everywhere(shell):
    overview = shell.frame.show_page("overview")
    before = list(map(str, overview.work.keys()))
    shell.office.choose_cluster("byen")
    assert list(map(str, overview.work.keys())) != before
    assert "Byen" in shell.frame.header.switcher.text()


def test_a_refusal_is_told_calmly_in_three_parts(shell, qtbot, monkeypatch):
    shown = []
    monkeypatch.setattr(ErrorDialog, "exec", lambda dialog: shown.append(dialog))
    shell.office.refused.emit(refuse("store.disk_full"))
    (dialog,) = shown
    dialog.copy()
    copied = QApplication.clipboard().text()
    assert "Disken er fuld" in copied
    assert "Alt, der var gemt før, er uændret" in copied


def test_the_work_list_leads_to_its_item(shell, qtbot):
    overview = shell.frame.show_page("overview")
    assert overview.work.set_current("item:syd-f-1201-06")
    overview.work.setFocus()
    qtbot.keyClick(overview.work, Qt.Key.Key_Return)
    meetings = shell.frame.current_page()
    assert meetings is shell.frame.show_page("meetings")
    assert meetings.agenda.list.current_key() == "syd-f-1201-06"
