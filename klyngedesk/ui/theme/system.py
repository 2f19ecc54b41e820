"""What the user has chosen in Windows: contrast theme, text size; neutral answers elsewhere."""

from __future__ import annotations

import os

from PySide6.QtCore import QSettings
from PySide6.QtGui import QPalette

from klyngedesk.ui.theme.tokens import LIGHT, Colours, Token

_TEXT_SIZE_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Accessibility"


def text_scale() -> float:
    """The text size of Windows (Settings, Accessibility) as a factor from 1.0 to 2.0."""
    if os.name != "nt":
        return 1.0
    percent = QSettings(_TEXT_SIZE_KEY, QSettings.Format.NativeFormat).value("TextScaleFactor", 100)
    return min(2.0, max(1.0, int(str(percent)) / 100))


def high_contrast() -> bool:
    """Whether a contrast theme of Windows is on."""
    if os.name != "nt":
        return False
    import ctypes

    class HighContrast(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint), ("flags", ctypes.c_uint), ("scheme", ctypes.c_wchar_p))

    get_high_contrast, on = 0x0042, 0x1
    asked = HighContrast(ctypes.sizeof(HighContrast), 0, None)
    user32 = ctypes.CDLL("user32")
    answered = user32.SystemParametersInfoW(get_high_contrast, asked.size, ctypes.byref(asked), 0)
    return bool(answered and asked.flags & on)


_SYSTEM_ROLES: dict[QPalette.ColorRole, tuple[Token, ...]] = {
    QPalette.ColorRole.Window: ("bg", "tooltip_bg", "neutral_soft", "surface2"),
    QPalette.ColorRole.Base: ("surface", "raised", "hover", "accent_soft", "accent_soft2", "sel", "sel_off",
                              "ok_soft", "warn_soft", "err_soft"),
    QPalette.ColorRole.Text: ("text2", "text3", "line", "line_soft", "line_strong", "ok", "warn", "err",
                              "warn_line", "err_line", "grid", "scroll"),
    QPalette.ColorRole.WindowText: ("text", "tooltip_fg"),
    QPalette.ColorRole.Highlight: ("accent", "accent_hover", "accent_press", "accent_line", "focus", "bar", "bar2"),
    QPalette.ColorRole.HighlightedText: ("on_accent",),
}  # fmt: skip


def contrast_colours(palette: QPalette) -> Colours:
    """The tokens of a contrast theme: only colours of the system's own palette, states by words alone."""
    colours = dict(LIGHT)
    for role, tokens in _SYSTEM_ROLES.items():
        for token in tokens:
            colours[token] = palette.color(role).name()
    colours["disabled"] = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()
    return colours
