"""Every dialog looks like the program and fits its screen; nothing in it is cut off, covered or beyond its edge."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from places import wrong_places
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from staged_dialogs import every_dialog, open_every_dialog
from whole_window import Walk, settle

from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.shell import Shell
from klyngedesk.ui.theme import Scheme, apply, px, theme
from klyngedesk.ui.widgets.fields import FormField
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.wizard.dialog import WizardDialog

LAPTOP, DESKTOP = QSize(1366, 688), QSize(1920, 1080)
# Colours do not change a place; a dialog is larger than its usual size on no screen, so the large one is for 200 %.
CELLS: tuple[tuple[QSize, float, Scheme], ...] = (
    (LAPTOP, 1.0, "dark"),
    (LAPTOP, 1.5, "light"),
    (LAPTOP, 2.0, "light"),
    (DESKTOP, 2.0, "dark"),
)
FRAME = QSize(0, 32)
"""What the title bar of a dialog takes."""
NEARLY = 8
"""So near in design pixels that the eye sees a mistake and not another column."""


class Screen:
    """A screen of a given size, for dialogs that ask how much room there is."""

    def __init__(self, size: QSize) -> None:
        self._size = size

    def availableSize(self) -> QSize:
        return self._size

    def availableGeometry(self) -> QRect:
        return QRect(QPoint(0, 0), self._size)


class Looker:
    """Looks at each kind of dialog once, and gathers what is wrong with its places."""

    def __init__(self, screen: QSize) -> None:
        self._room = screen - FRAME
        self.seen: set[str] = set()
        self.wrong: list[str] = []

    def look(self, window: QWidget) -> None:
        """Take down what is wrong in a dialog that is open."""
        name = type(window).__name__
        if not isinstance(window, QDialog) or name in self.seen:
            return
        self.seen.add(name)
        if isinstance(window, WizardDialog):
            self._look_at_steps(window)
        else:
            self._measure(name, window)

    def _look_at_steps(self, wizard: WizardDialog) -> None:
        for number in range(len(wizard.steps)):
            wizard._show_step(number)
            settle()
            self._measure(f"WizardDialog, step {number + 1},", wizard)

    def _measure(self, name: str, window: QWidget) -> None:
        if window.width() > self._room.width() or window.height() > self._room.height():
            self.wrong.append(f"{name} is larger than its screen: {window.width()}×{window.height()}")
        if not _is_dressed(window):
            self.wrong.append(f"{name} has not the look of the program")
        wrong = (*wrong_places(window), *_hidden_choices(window), *_uneven(window))
        self.wrong += [f"{name} {each}" for each in wrong]


def _is_dressed(window: QWidget | None) -> bool:
    return window is not None and (window.styleSheet() == theme().sheet or _is_dressed(window.parentWidget()))


def _hidden_choices(window: QWidget) -> Iterator[str]:
    for area in window.findChildren(QAbstractScrollArea):
        if area.isVisible() and min(area.viewport().width(), area.viewport().height()) < 24:
            yield f"no room in {type(area).__name__} {area.accessibleName()}"


def _uneven(window: QWidget) -> Iterator[str]:
    """What begins nearly, but not quite, where the dialog's heading does."""
    if not isinstance(window, BaseDialog):
        return
    shown = [each for kind in (FormField, Label) for each in window.findChildren(kind) if each.isVisible()]
    lefts = {each: each.mapTo(window, QPoint(0, 0)).x() for each in shown}
    heading = next(left for each, left in lefts.items() if isinstance(each, Label))
    for each, left in lefts.items():
        if 0 < abs(left - heading) <= px(NEARLY):
            words = each.text() if isinstance(each, Label) else each.editor.widget().accessibleName()
            yield f"»{words}« begins {left - heading} px from the heading's edge"


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: f"{cell[0].width()}x{cell[0].height()} {cell[1]:.0%}")
def test_every_dialog_fits_and_nothing_in_it_is_cut(
    example_shell: Shell,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    cell: tuple[QSize, float, Scheme],
) -> None:
    size, scale, scheme = cell
    monkeypatch.setattr(QDialog, "screen", lambda dialog: Screen(size))
    apply(qapp, scheme, scale)
    example_shell.frame.resize(size)
    looker = Looker(size)
    walk = Walk(example_shell, qtbot, monkeypatch, looker.look)
    open_every_dialog(walk, example_shell, tmp_path)
    assert walk.wrong == []
    assert every_dialog() - looker.seen == set(), "lead to the dialog by a situation, or in staged_dialogs.py"
    assert not looker.wrong, "\n".join(looker.wrong)
