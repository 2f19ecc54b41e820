"""Put the theme on the program, and again whenever scheme or text size changes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from klyngedesk.paths import resource
from klyngedesk.ui.theme import system
from klyngedesk.ui.theme.dress import dress_windows_anew
from klyngedesk.ui.theme.live import theme
from klyngedesk.ui.theme.tokens import DARK, FAMILIES, LIGHT, POINTS, Colours, Token

Scheme = Literal["system", "light", "dark"]

_PALETTE: dict[QPalette.ColorRole, Token] = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface2",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "tooltip_bg",
    QPalette.ColorRole.ToolTipText: "tooltip_fg",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "text3",
}


def apply(app: QApplication, scheme: Scheme = "system", scale: float = 1.0) -> None:
    """Show the whole program in a scheme and a text size (1.0 to 2.0); callable at any time.

    A contrast theme of Windows wins over the scheme: then only the system's own colours are used.
    """
    _Choice.of(app).take(scheme, scale)
    colours, dark = _colours(app, scheme)
    live = theme()
    live.put(colours, scale, dark, style_sheet(colours, scale, dark=dark))
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setFont(live.font())
    app.setPalette(palette(colours))
    live.restyled.emit()
    dress_windows_anew()
    live.changed.emit()


class _Choice(QObject):
    """What the user chose, kept with the program so that a change in Windows can be followed."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._chosen: tuple[Scheme, float] = ("system", 1.0)
        self._applying = False
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @classmethod
    def of(cls, app: QApplication) -> _Choice:
        found: _Choice | None = app.findChild(cls)
        return found or cls(app)

    def take(self, scheme: Scheme, scale: float) -> None:
        """Remember the choice, and let window frames and native dialogs take the scheme."""
        wanted = {
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
            "system": Qt.ColorScheme.Unknown,
        }
        self._chosen = scheme, scale
        self._applying = True
        QGuiApplication.styleHints().setColorScheme(wanted[scheme])
        self._applying = False

    def _system_changed(self) -> None:
        if not self._applying and self._chosen[0] == "system":
            apply(self._app, *self._chosen)


def _colours(app: QApplication, scheme: Scheme) -> tuple[Colours, bool]:
    if system.high_contrast():
        app.setPalette(QPalette())
        return system.contrast_colours(app.palette()), app.palette().window().color().lightness() < 128
    dark = scheme == "dark" or (
        scheme == "system" and QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    )
    return (DARK if dark else LIGHT), dark


def palette(colours: Colours) -> QPalette:
    """The palette for what no style sheet reaches: popups, placeholders, item editors, native dialogs."""
    made = QPalette()
    for role, token in _PALETTE.items():
        made.setColor(role, QColor(colours[token]))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["disabled"]))
    return made


def style_sheet(colours: Colours, scale: float, *, dark: bool) -> str:
    """The shipped style sheet with colours, type sizes and lengths filled in; 1 and 2 px lines stay crisp.

    A style sheet takes pictures from files only: the check mark lies there for light and for dark.
    """
    check = resource("theme", "check-dark.svg" if dark else "check-light.svg").as_posix()
    sizes = {f"pt_{role}": f"{points * scale:g}pt" for role, points in POINTS.items()}
    families = ", ".join(f'"{family}"' for family in FAMILIES)
    named = {str(token): colour for token, colour in colours.items()}
    values = {"check": f'"{check}"', "families": families, **sizes, **named}

    def length(found: re.Match[str]) -> str:
        px = int(found[1])
        return found[0] if px < 3 else f"{round(px * scale)}px"

    def value(found: re.Match[str]) -> str:
        return values[found[1]]

    return re.sub(r"@(\w+)", value, re.sub(r"(\d+)px", length, _shipped_sheet()))


@lru_cache(maxsize=1)
def _shipped_sheet() -> str:
    sheet = resource("theme", "klyngedesk.qss").read_text("utf-8")
    return re.sub(r"/\*.*?\*/", "", sheet, flags=re.S)
