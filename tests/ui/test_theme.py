from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QFont, QIcon, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.ui.theme import apply, dress, dress_window, icon, pixmap, px, theme
from klyngedesk.ui.theme.apply import style_sheet
from klyngedesk.ui.theme.system import contrast_colours
from klyngedesk.ui.theme.tokens import DARK, LIGHT
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.layouts import VBox, holder


def strongest(image: QImage) -> str:
    """The colour of the most opaque pixel."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    best = max(pixels, key=QColor.alpha)
    return best.name().upper()


def test_an_icon_already_shown_takes_the_colours_of_a_new_scheme(qapp: QApplication) -> None:
    shown = icon("check", "accent")
    assert strongest(shown.pixmap(16, 16).toImage()) == LIGHT["accent"]
    apply(qapp, "dark")
    assert strongest(shown.pixmap(16, 16).toImage()) == DARK["accent"]


def test_a_menu_higher_than_the_screen_is_scrolled_and_not_laid_in_columns(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    dress(page)
    short, long = QMenu(page), QMenu(page)
    for menu, count in ((short, 3), (long, 90)):
        for number in range(count):
            menu.addAction(f"Handling nummer {number + 10}")
        menu.popup(QPoint())
    assert long.width() == short.width()


def test_a_disabled_icon_looks_disabled(qapp: QApplication) -> None:
    drawn = icon("check", "accent").pixmap(QSize(16, 16), QIcon.Mode.Disabled)
    assert strongest(drawn.toImage()) == LIGHT["disabled"]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_icons_have_a_pixel_for_each_of_the_screen(qapp: QApplication, ratio: float) -> None:
    drawn = icon("users").pixmap(QSize(16, 16), ratio)
    assert drawn.width() == round(16 * ratio)
    assert pixmap("users", "text", 16, ratio).deviceIndependentSize().width() == pytest.approx(16)


def test_every_icon_named_in_the_code_is_shipped(root: Path) -> None:
    shipped = {path.stem for path in (root / "resources" / "icons").glob("*.svg")}
    named = re.compile(r'(?:icon|pixmap|IconButton|IconLabel|EmptyState|show_icon|_StatusButton)\(\s*"([a-z0-9-]+)"')
    used = {name for path in (root / "klyngedesk" / "ui").rglob("*.py") for name in named.findall(path.read_text())}
    assert used - shipped == set()


def test_larger_texts_make_buttons_and_margins_larger(qapp: QApplication, qtbot: QtBot) -> None:
    button = Button("Gem", icon_name="check")
    panel = holder(VBox(button, margins=(24, 24, 24, 24)))
    qtbot.addWidget(panel)
    dress_window(panel)
    panel.show()
    small = button.sizeHint()
    apply(qapp, "light", 2.0)
    qapp.processEvents()
    assert button.sizeHint().height() == pytest.approx(2 * small.height(), abs=4)
    assert button.iconSize().width() == 32
    assert panel.layout().contentsMargins().left() == 48
    assert px(1) == 1
    assert theme().font().pointSizeF() == 21


def test_a_window_opened_from_what_is_dressed_shares_its_sheet(qapp: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    dress(page)
    shared, alone = QDialog(page), QDialog()
    qtbot.addWidget(alone)
    for window in (shared, alone):
        dress_window(window)
    assert (shared.styleSheet(), alone.styleSheet()) == ("", theme().sheet)


def test_open_windows_follow_a_new_scheme(qapp: QApplication, qtbot: QtBot) -> None:
    window = QDialog()
    qtbot.addWidget(window)
    dress_window(window)
    window.show()
    apply(qapp, "dark")
    assert window.palette().window().color().name().upper() == DARK["bg"]
    assert window.styleSheet() == theme().sheet


def test_menus_have_the_programs_font_where_the_system_has_one_of_its_own(qapp: QApplication, qtbot: QtBot) -> None:
    strange = QFont("DejaVu Serif", 20)
    for name in ("QMenu", "QMenuBar"):
        qapp.setFont(strange, name)
    bar = QMenuBar()
    qtbot.addWidget(bar)
    dress(bar)
    for each in (bar, bar.addMenu("Filer")):
        each.ensurePolished()
        assert each.font().families() == theme().font().families()
        assert each.font().pointSizeF() == theme().font().pointSizeF()


def test_the_style_sheet_is_filled_in_whole(qapp: QApplication) -> None:
    assert "@" not in style_sheet(LIGHT, 1.5, dark=False)


def test_the_check_marks_have_the_colour_of_text_on_accent(root: Path) -> None:
    for name, colours in (("light", LIGHT), ("dark", DARK)):
        drawn = (root / "resources" / "theme" / f"check-{name}.svg").read_text("utf-8")
        assert f'stroke="{colours["on_accent"]}"' in drawn


def test_popups_follow_the_scheme(qapp: QApplication, qtbot: QtBot) -> None:
    combo = QComboBox()
    qtbot.addWidget(combo)
    apply(qapp, "dark")
    qapp.processEvents()
    assert combo.palette().base().color().name().upper() == DARK["surface"]


def test_a_contrast_theme_uses_only_the_systems_colours(qapp: QApplication) -> None:
    palette = qapp.palette()
    named = {palette.color(role).name() for role in palette.ColorRole if role != palette.ColorRole.NColorRoles}
    disabled = palette.color(palette.ColorGroup.Disabled, palette.ColorRole.Text).name()
    assert set(contrast_colours(palette).values()) <= named | {disabled}
