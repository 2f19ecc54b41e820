from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.ui.theme import dress_window
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.fields import TextField
from klyngedesk.ui.widgets.focus_ring import FocusRing, FocusRings
from klyngedesk.ui.widgets.layouts import VBox, holder, scroller


@pytest.fixture(autouse=True)
def rings(qapp: QApplication) -> Iterator[None]:
    made = FocusRings(qapp)
    yield
    made.deleteLater()
    qapp.processEvents()


def shown_rings(window: QWidget) -> list[FocusRing]:
    return [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    inner = holder(VBox(TextField(), Button("Et"), Button("To"), None, margins=(20, 20, 20, 20)))
    window = holder(VBox(scroller(inner)))
    qtbot.addWidget(window)
    dress_window(window)
    window.resize(300, 120)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_the_ring_follows_the_keyboard_around_buttons_only(qtbot: QtBot, page: QWidget) -> None:
    field, first = page.findChildren(TextField)[0], page.findChildren(Button)[0]
    field.setFocus()
    assert shown_rings(page) == []
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    ring = shown_rings(page)[0]
    assert ring.geometry() == first.geometry().adjusted(-3, -3, 3, 3)
    first.move(40, 70)
    assert ring.geometry() == first.geometry().adjusted(-3, -3, 3, 3)


def _tabs(*words: str) -> QTabBar:
    made = QTabBar()
    made.setObjectName("tabs")
    for word in words:
        made.addTab(word)
    return made


@pytest.mark.parametrize(
    "make",
    [
        lambda: Button("Gem", "primary"),
        lambda: Button("Annuller"),
        lambda: Button("Hjælp", "flat"),
        lambda: QCheckBox("Udført"),
        lambda: QRadioButton("Kopiér"),
        lambda: _tabs("Overblik", "Møder"),
    ],
    ids=["primary", "normal", "flat", "check box", "radio button", "tabs"],
)
def test_the_ring_is_the_only_mark_of_focus(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    field, reached = TextField(), make()
    window = holder(VBox(field, reached))
    qtbot.addWidget(window)
    dress_window(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    before = reached.grab().toImage()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert reached.hasFocus()
    assert len(shown_rings(window)) == 1
    assert reached.grab().toImage() == before


def test_a_click_shows_no_ring(qtbot: QtBot, page: QWidget) -> None:
    page.findChildren(TextField)[0].setFocus()
    qtbot.mouseClick(page.findChildren(Button)[1], Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert shown_rings(page) == []


def test_there_is_never_more_than_one_ring(qtbot: QtBot, page: QWidget) -> None:
    first, second = page.findChildren(Button)
    page.findChildren(TextField)[0].setFocus()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert len(shown_rings(page)) == 1
