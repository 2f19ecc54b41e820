"""The whole window in tests: opened on a store, walked through as a user who tries everything, and put away again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QThreadPool, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from klyngedesk.services.desk import Desk
from klyngedesk.ui.appearance import Appearance
from klyngedesk.ui.page import MenuKey
from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.shell import Shell

TABS = ("overview", "members", "meetings", "focus", "finance")
Visit = Callable[[QWidget], object]
_REPEATED = 2
_MOST_BUTTONS = 150
_MOST_STEPS = 5


def settle() -> None:
    """Let everything that waits in the event loop, or beside it, come to its end."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QThreadPool.globalInstance().waitForDone(QDeadlineTimer(20_000))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


@contextmanager
def whole_window(desk: Desk, folder: Path, cluster: str = "") -> Iterator[Shell]:
    """The window on a desk, started, with the wizard of an empty store closed; gone again afterwards."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    remembered = Remembered(folder)
    remembered.put("window/cluster", cluster)
    shell = Shell.whole(desk, Appearance(app, remembered), remembered)
    shell.frame.resize(1366, 768)
    shell.frame.show()
    shell.start()
    settle()
    for window in other_windows(shell):
        put_away(window)
    try:
        yield shell
    finally:
        for window in other_windows(shell):
            put_away(window)
        shell.frame.close()
        # A window that only waits to be deleted would be styled again with every later test.
        shell.frame.deleteLater()
        QCoreApplication.sendPostedEvents(shell.frame, QEvent.Type.DeferredDelete)


def other_windows(shell: Shell) -> list[QWidget]:
    """What stands over the window or beside it: dialogs, menus, the help."""
    windows = QApplication.topLevelWidgets()
    return [window for window in windows if window.isVisible() and window is not shell.frame]


def put_away(window: QWidget) -> None:
    """Close a dialog, a menu or another window without doing what it offers."""
    if not isValid(window):
        return
    if isinstance(window, QDialog):
        window.reject()
    else:
        window.close()
    if isValid(window) and isinstance(window, QDialog):
        window.deleteLater()
    settle()


class Walk:
    """Tries what can be done in the window, one thing at a time; each is undone again before the next.

    `visit` is called with every dialog that opens, while it is open; `wrong` collects what went wrong, with the
    words of the action that did it; `tried` their words; `windows` the names of the dialogs that were seen.
    """

    def __init__(self, shell: Shell, qtbot: QtBot, patch: pytest.MonkeyPatch, visit: Visit = bool) -> None:
        self._shell, self._qtbot, self._visit = shell, qtbot, visit
        self.wrong: list[str] = []
        self.tried: list[str] = []
        self.windows: set[str] = set()
        patch.setattr(QDialog, "exec", lambda dialog: self._exec(dialog))
        patch.setattr(QMenu, "exec", lambda menu, *_: None)
        patch.setattr(QDesktopServices, "openUrl", _opened)
        for name in ("getOpenFileName", "getSaveFileName"):
            patch.setattr(QFileDialog, name, lambda *_: ("", ""))
        patch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
        patch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")

    def menus(self, *keys: MenuKey) -> None:
        """Trigger every enabled action of these menus of the window, but the one that ends the program."""
        for key in keys:
            self.menu(self._shell.frame.menus.menu(key))

    def menu(self, menu: QMenu) -> None:
        """Trigger every enabled action of a menu and of those in it."""
        menu.aboutToShow.emit()
        for action in list(menu.actions()):
            inner = action.menu() if isValid(action) else None
            if isinstance(inner, QMenu):
                self.menu(inner)
            elif isValid(action) and may_trigger(action):
                self.do_and_take_back(action.text(), action.trigger)

    def buttons(self) -> None:
        """Click every button of the page that is shown, and of what the clicks bring up on it."""
        clicked: dict[str, int] = {}
        key = self._shell.frame.current_key()
        for _ in range(_MOST_BUTTONS):
            page = self._shell.frame.show_page(key)
            settle()
            button = next((each for each in enabled_buttons(page) if clicked.get(_name(each), 0) < _REPEATED), None)
            if button is None:
                return
            clicked[_name(button)] = clicked.get(_name(button), 0) + 1
            menu = button.menu() if isinstance(button, QToolButton) else None
            if menu is not None:
                self.menu(menu)
            else:
                self.do_and_take_back(_name(button), button.click)
        self.wrong.append(f"{key}: the buttons never came to an end")

    def do(self, words: str, deed: Callable[[], object]) -> None:
        """Do one thing; what it brings up is looked at and put away."""
        self.tried.append(words)
        with self._qtbot.capture_exceptions() as caught:
            deed()
            settle()
            for window in other_windows(self._shell):
                self._look_at(window)
                put_away(window)
        self.wrong += [f"{words}: {kind.__name__}: {error}" for kind, error, _ in caught]

    def do_and_take_back(self, words: str, deed: Callable[[], object]) -> None:
        """Do one thing, and undo what it changed."""
        before = self._shell.desk.undo_label()
        self.do(words, deed)
        self._take_back(before)

    def _take_back(self, before: str) -> None:
        desk, frame = self._shell.desk, self._shell.frame
        for _ in range(_MOST_STEPS):
            if desk.undo_label() == before:
                return
            (frame.redo_wanted if desk.redo_label() == before else frame.undo_wanted).emit()
            settle()

    def _exec(self, dialog: QDialog) -> int:
        dialog.show()
        settle()
        self._look_at(dialog)
        if isValid(dialog) and dialog.isVisible():
            dialog.reject()
        return dialog.result() if isValid(dialog) else 0

    def _look_at(self, window: QWidget) -> None:
        if isValid(window) and not isinstance(window, QMenu):
            self.windows.add(type(window).__name__)
            self._visit(window)


def may_trigger(action: QAction) -> bool:
    """Whether an action can be triggered without ending the program."""
    quits = action.shortcut().toString() == "Ctrl+Q"
    return action.isEnabled() and action.isVisible() and not action.isSeparator() and not quits


def enabled_buttons(page: QWidget) -> list[QAbstractButton]:
    """The buttons of a page that can be clicked now."""
    found = page.findChildren(QAbstractButton)
    return [each for each in found if isValid(each) and each.isVisible() and each.isEnabled() and each.size().width()]


def _name(button: QAbstractButton) -> str:
    return f"{type(button).__name__} {button.accessibleName() or button.text() or button.toolTip()}"


def _opened(_url: QUrl) -> bool:
    return True
