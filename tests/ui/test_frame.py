from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.ui.appearance import Appearance
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.frame import Frame
from klyngedesk.ui.frame_header import ClusterName
from klyngedesk.ui.page import Breadth, MenuKey, Page, PageEntry
from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.theme import theme
from klyngedesk.ui.theme.tokens import DARK
from klyngedesk.ui.widgets.grouped_list import GroupedList, Heading, Row
from klyngedesk.ui.widgets.layouts import HBox

TABS = ("Overblik", "Medlemmer", "Møder")


class Lists(Page):
    """A page of two lists that notes what the frame asks of it."""

    kinds: ClassVar[frozenset[str]] = frozenset({"meeting"})

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[object] = []
        self.side, self.main = GroupedList("Sidelisten"), GroupedList("Hovedlisten")
        for part in (self.side, self.main):
            part.set_rows([Row(1, "Et"), Row(2, "To")])
        self.setLayout(HBox(self.side, self.main))
        self.do = QAction("Luk mødet", self)

    def refresh(self) -> None:
        self.asked.append("refresh")

    def flush(self) -> None:
        self.asked.append("flush")

    def narrow(self, breadth: Breadth) -> None:
        self.asked.append(breadth)

    def panes(self) -> Sequence[QWidget]:
        return self.side, self.main

    def focus_main(self) -> None:
        self.main.setFocus()

    def menus(self) -> Mapping[MenuKey, Sequence[QAction]]:
        return {"meeting": [self.do]}


@pytest.fixture
def open_frame(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Callable[[], Frame]:
    """Opens the window as at a start of the program; what it remembers lies in one folder."""

    def opened() -> Frame:
        remembered = Remembered(tmp_path)
        look = Appearance(qapp, remembered)
        look.apply()
        pages = [PageEntry(TABS[0], TABS[0], Page), *(PageEntry(tab, tab, Lists) for tab in TABS[1:])]
        frame = Frame(pages, look, remembered)
        qtbot.addWidget(frame)
        frame.start()
        frame.show()
        frame.activateWindow()
        qtbot.waitUntil(frame.isActiveWindow)
        return frame

    return opened


@pytest.fixture
def frame(open_frame: Callable[[], Frame]) -> Frame:
    return open_frame()


def lists(frame: Frame) -> Lists:
    page = frame.current_page()
    assert isinstance(page, Lists)
    return page


def visible_menus(frame: Frame) -> list[str]:
    return [action.text().replace("&", "") for action in frame.menuBar().actions() if action.isVisible()]


def choose(frame: Frame, *path: str) -> None:
    """Choose from the menus by the words shown."""
    actions = frame.menuBar().actions()
    for words in path:
        found = next(action for action in actions if action.text().replace("&", "") == words)
        actions = found.menu().actions() if found.menu() else []
    found.trigger()


def test_a_page_is_made_when_its_tab_is_first_shown(qtbot: QtBot, frame: Frame) -> None:
    assert frame.findChildren(Lists) == []
    qtbot.keyClick(frame, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert lists(frame).asked == ["wide", "refresh"]


def test_the_focus_is_in_the_main_list_after_a_change_of_tab(qtbot: QtBot, frame: Frame) -> None:
    qtbot.keyClick(frame, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: lists(frame).main.hasFocus())


def test_only_pages_that_show_what_changed_ask_again(frame: Frame) -> None:
    frame.show_page("Medlemmer")
    shown = lists(frame)
    shown.asked.clear()
    frame.changed({"posting"})
    assert shown.asked == []
    frame.changed({"meeting"})
    assert shown.asked == ["refresh"]


def test_a_hidden_page_asks_again_when_it_is_next_shown(frame: Frame) -> None:
    frame.show_page("Medlemmer")
    hidden = lists(frame)
    frame.show_page("Møder")
    hidden.asked.clear()
    frame.changed({"meeting"})
    assert hidden.asked == []
    frame.show_page("Medlemmer")
    assert hidden.asked == ["refresh"]


def test_what_is_being_typed_is_stored_before_another_tab_and_before_the_end(frame: Frame) -> None:
    frame.show_page("Medlemmer")
    first = lists(frame)
    frame.show_page("Møder")
    assert first.asked[-1] == "flush"
    last = lists(frame)
    frame.close()
    assert last.asked[-1] == "flush"


def test_a_menu_is_there_when_the_page_has_something_for_it(frame: Frame) -> None:
    assert "Møde" not in visible_menus(frame)
    frame.show_page("Møder")
    assert visible_menus(frame) == ["Rediger", "Vis", "Møde"]
    frame.show_page("Overblik")
    assert "Møde" not in visible_menus(frame)


def test_undo_is_named_in_menu_and_status_line(qtbot: QtBot, frame: Frame) -> None:
    frame.show_undo("Flyt punkt 3", "")
    with qtbot.waitSignal(frame.undo_wanted):
        choose(frame, "Rediger", "Fortryd: Flyt punkt 3")
    with qtbot.waitSignal(frame.undo_wanted):
        qtbot.keyClick(frame, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    frame.show_undo("", "Flyt punkt 3")
    with qtbot.waitSignal(frame.redo_wanted), qtbot.assertNotEmitted(frame.undo_wanted):
        qtbot.keyClick(frame, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(frame, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)


def test_f6_goes_through_the_panes_and_back(qtbot: QtBot, qapp: QApplication, frame: Frame) -> None:
    frame.status.show_folder("H:\\Klyngedesk")
    frame.show_page("Møder")
    qtbot.waitUntil(lambda: lists(frame).main.hasFocus())
    visited = []
    for _ in range(4):
        qtbot.keyClick(frame, Qt.Key.Key_F6)
        visited.append(qapp.focusWidget().accessibleName())
    assert visited == ["H:\\Klyngedesk", "Faneblade", "Sidelisten", "Hovedlisten"]
    qtbot.keyClick(frame, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert lists(frame).side.hasFocus()


@pytest.mark.parametrize(
    ("width", "percent", "breadth"), [(1366, 100, "wide"), (1366, 130, "medium"), (800, 100, "narrow")]
)
def test_pages_arrange_themselves_by_the_width_that_the_text_size_leaves(
    qtbot: QtBot, frame: Frame, width: int, percent: int, breadth: Breadth
) -> None:
    frame.show_page("Møder")
    frame.resize(width, 700)
    choose(frame, "Vis", "Tekststørrelse", f"{percent}\u00a0%")
    assert [asked for asked in lists(frame).asked if asked != "refresh"][-1] == breadth


def test_in_a_narrow_window_the_search_is_an_icon_until_it_is_needed(qtbot: QtBot, frame: Frame) -> None:
    frame.resize(700, 600)
    qtbot.waitUntil(lambda: not frame.header.search.isVisible())
    qtbot.keyClick(frame, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert frame.header.search.edit.hasFocus()
    qtbot.keyClick(frame.header.search.edit, Qt.Key.Key_Escape)
    assert not frame.header.search.isVisible()
    assert frame.header.tabs.isVisible()


def test_tabs_without_a_place_are_in_a_menu(qtbot: QtBot, frame: Frame) -> None:
    tabs, more = frame.header.tabs, frame.header.more
    choose(frame, "Vis", "Tekststørrelse", "200\u00a0%")
    frame.resize(900, 600)
    qtbot.waitUntil(more.isVisible)
    assert [tabs.tabText(number) for number in tabs.left_out()] == ["Medlemmer", "Møder"]
    assert tabs.sizeHint().width() <= tabs.width()
    more.menu().aboutToShow.emit()
    more.menu().actions()[1].trigger()
    assert frame.current_key() == "Møder"
    assert [tabs.tabText(number) for number in tabs.left_out()] == ["Overblik", "Medlemmer"]
    frame.resize(1366, 600)
    qtbot.waitUntil(more.isHidden)
    assert tabs.left_out() == []


def test_the_status_line_leaves_out_where_the_files_are_before_what_undo_would_do(qtbot: QtBot, frame: Frame) -> None:
    def shown() -> list[str]:
        return [button.text().strip() for button in frame.status.findChildren(QToolButton) if button.isVisible()]

    status = frame.status
    status.show_saved("Alt er gemt 10.42")
    status.show_undo("Fortryd: Flyt punkt 3")
    status.show_folder("H:\\Sundhed\\Sekretariatet\\Klyngedesk\\Syd")
    status.show_backup("Sikkerhedskopi taget i dag 8.15")
    frame.resize(1366, 600)
    everything = shown()
    assert everything[-1] == "Sikkerhedskopi taget i dag 8.15"
    frame.resize(720, 600)
    assert shown() == [everything[0], "", everything[2]]
    frame.resize(640, 600)
    choose(frame, "Vis", "Tekststørrelse", "200\u00a0%")
    undo, folder, backup = (button for button in status.findChildren(QToolButton) if button.isVisible())
    assert undo.text().strip().startswith("Fortryd:")
    assert (folder.text(), backup.text()) == ("", "")
    assert undo.toolTip() == undo.accessibleName() == "Fortryd: Flyt punkt 3"
    assert backup.accessibleName() == "Sikkerhedskopi taget i dag 8.15"


def test_a_long_name_of_what_undo_would_do_leaves_room_for_where_the_files_are(frame: Frame) -> None:
    status = frame.status
    label = "Fortryd: Skriv sagsfremstilling i »" + "Fælles model for opfølgning på tværs af kommunerne " * 3
    status.show_saved("Alt er gemt 10.42")
    status.show_folder("H:\\Sundhed\\Klyngedesk")
    status.show_backup("Sikkerhedskopi taget i dag 8.15")
    status.show_undo(label)
    frame.resize(1366, 600)
    undo, folder, backup = (button for button in status.findChildren(QToolButton) if button.isVisible())
    assert undo.text().endswith("…")
    assert (folder.text().strip(), backup.text().strip()) == (
        "H:\\Sundhed\\Klyngedesk",
        "Sikkerhedskopi taget i dag 8.15",
    )
    assert undo.sizeHint().width() > 320
    assert undo.toolTip() == label


def test_search_results_are_reached_and_opened_by_keyboard(qtbot: QtBot, frame: Frame) -> None:
    frame.show_page("Møder")
    qtbot.waitUntil(lambda: lists(frame).main.hasFocus())
    qtbot.keyClick(frame, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    edit = frame.header.search.edit
    with qtbot.waitSignal(frame.search.wanted) as told:
        qtbot.keyClicks(edit, "amme")
    assert told.args == ["amme"]
    frame.search.show_results("amme", [Heading("Punkter"), Row(7, "Ammevejledning"), Row(8, "Ammeindsats")])
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    results = frame.search.findChild(GroupedList)
    qtbot.keyClick(results, Qt.Key.Key_Down)
    with qtbot.waitSignal(frame.search.chosen) as told:
        qtbot.keyClick(results, Qt.Key.Key_Return)
    assert told.args == [8]
    assert not frame.search.isVisible()


def test_escape_ends_the_search_where_it_began(qtbot: QtBot, frame: Frame) -> None:
    frame.show_page("Møder")
    qtbot.waitUntil(lambda: lists(frame).main.hasFocus())
    qtbot.keyClick(frame, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(frame.header.search.edit, "x")
    qtbot.keyClick(frame.header.search.edit, Qt.Key.Key_Escape)
    assert lists(frame).main.hasFocus()
    assert frame.header.search.text() == ""


def test_scheme_and_text_size_are_there_again_after_a_restart(frame: Frame, open_frame: Callable[[], Frame]) -> None:
    choose(frame, "Vis", "Farver", "Mørke")
    choose(frame, "Vis", "Tekststørrelse", "Større")
    assert theme().colours is DARK
    assert theme().scale == 1.15
    frame.close()
    theme().put({}, 1.0, dark=False, sheet="")
    open_frame()
    assert theme().colours is DARK
    assert theme().scale == 1.15


def ground(widget: QWidget) -> str:
    """The colour seen at a corner of a widget, where nothing stands."""
    window = widget.window()
    return window.grab().toImage().pixelColor(widget.mapTo(window, QPoint(2, 2))).name().upper()


def test_all_that_is_seen_takes_a_new_scheme_and_what_is_hidden_when_it_is_seen(frame: Frame, qtbot: QtBot) -> None:
    former, shown = frame.show_page("Overblik"), frame.show_page("Møder")
    choose(frame, "Vis", "Farver", "Mørke")
    parts = (frame.menuBar(), frame.header, frame.status)
    assert [ground(part) for part in parts] == [DARK["surface"]] * 3
    qtbot.waitUntil(lambda: ground(shown) == DARK["bg"])
    frame.show_page("Overblik")
    assert ground(former) == DARK["bg"]


def test_windows_over_the_window_take_a_new_scheme_and_are_opened_in_it(frame: Frame, qtbot: QtBot) -> None:
    opened = [BaseDialog(frame, "Før"), BaseDialog(frame, "Efter")]
    for dialog in opened:
        qtbot.addWidget(dialog)
    opened[0].show()
    choose(frame, "Vis", "Farver", "Mørke")
    opened[1].show()
    assert [ground(dialog) for dialog in opened] == [DARK["surface"]] * 2


def test_tab_and_window_are_there_again_after_a_restart(frame: Frame, open_frame: Callable[[], Frame]) -> None:
    frame.show_page("Møder")
    frame.resize(700, 560)
    frame.close()
    again = open_frame()
    assert again.header.tabs.tabText(again.header.tabs.currentIndex()) == "Møder"
    assert (again.width(), again.height()) == (700, 560)


def test_another_cluster_is_chosen_from_the_switcher(qtbot: QtBot, frame: Frame) -> None:
    clusters = [ClusterName(1, "Sundhedsklynge Syd", "Syd"), ClusterName(2, "Sundhedsklynge Byen", "Byen")]
    frame.header.switcher.show_clusters(clusters, 1)
    with qtbot.waitSignal(frame.header.switcher.chosen) as told:
        frame.header.switcher.menu().actions()[1].trigger()
    assert told.args == [2]


def test_a_failure_to_store_stays_until_it_is_solved(qtbot: QtBot, frame: Frame) -> None:
    frame.status.show_not_saved("Ikke gemt siden 10.42")
    why = next(button for button in frame.status.findChildren(QWidget) if button.accessibleName() == "Se hvorfor")
    with qtbot.waitSignal(frame.status.why_pressed):
        qtbot.mouseClick(why, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    frame.status.show_saved("Alt er gemt 10.43")
    assert not why.isVisible()


def test_a_confirmation_gives_way_to_what_is_stored(qtbot: QtBot, frame: Frame) -> None:
    def shown() -> list[str]:
        return [label.text() for label in frame.status.findChildren(QLabel) if label.isVisible() and label.text()]

    frame.status.show_saved("Alt er gemt 10.42")
    frame.status.tell("12 adresser er kopieret")
    assert shown() == ["12 adresser er kopieret"]
    frame.status.show_saved("Alt er gemt 10.43")
    assert shown() == ["Alt er gemt 10.43"]
