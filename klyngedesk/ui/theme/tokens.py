"""The colours, type sizes and lengths of the window; everything else reads them from here.

Lengths are design pixels at text size 100 % (96 dpi), type sizes are points; both are multiplied by the
user's text size. The contrast that each pair of colours must keep is tested in tests/ui/test_theme_contrast.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

Token = Literal[
    "bg", "surface", "surface2", "raised", "hover",
    "line", "line_soft", "line_strong",
    "text", "text2", "text3", "disabled",
    "accent", "accent_hover", "accent_press", "on_accent", "accent_soft", "accent_soft2", "accent_line",
    "sel", "sel_off", "focus",
    "ok", "ok_soft", "warn", "warn_soft", "warn_line", "err", "err_soft", "err_line", "neutral_soft",
    "bar", "bar2", "grid", "scroll", "tooltip_bg", "tooltip_fg",
]  # fmt: skip
Role = Literal["caption", "body", "h3", "h2", "figure"]
Tone = Literal["neutral", "info", "ok", "warn", "err"]
Colours = Mapping[Token, str]

LIGHT: Final[Colours] = {
    "bg": "#F3F5F7", "surface": "#FFFFFF", "surface2": "#F9FAFB", "raised": "#FFFFFF", "hover": "#F1F4F7",
    "line": "#DEE3E9", "line_soft": "#EBEEF2", "line_strong": "#838D99",
    "text": "#1A2027", "text2": "#48525D", "text3": "#606B77", "disabled": "#9AA3AD",
    "accent": "#0B5CAD", "accent_hover": "#094D91", "accent_press": "#073E76", "on_accent": "#FFFFFF",
    "accent_soft": "#E6F0FA", "accent_soft2": "#D5E5F5", "accent_line": "#A6C8EA",
    "sel": "#E6F0FA", "sel_off": "#ECEFF2", "focus": "#0B5CAD",
    "ok": "#1A6B42", "ok_soft": "#E4F2EA", "warn": "#824800", "warn_soft": "#FDF1DC", "warn_line": "#E3B25E",
    "err": "#B0211C", "err_soft": "#FCEBEA", "err_line": "#E29A97", "neutral_soft": "#ECEFF2",
    "bar": "#0B5CAD", "bar2": "#A6C8EA", "grid": "#E6EAEE", "scroll": "#C3CAD2",
    "tooltip_bg": "#1A2027", "tooltip_fg": "#FFFFFF",
}  # fmt: skip

DARK: Final[Colours] = {
    "bg": "#14171B", "surface": "#1C2025", "surface2": "#181C20", "raised": "#252A30", "hover": "#242930",
    "line": "#323941", "line_soft": "#282E35", "line_strong": "#76818D",
    "text": "#ECEFF2", "text2": "#B7C0CA", "text3": "#98A3AF", "disabled": "#5F6973",
    "accent": "#7CB8F2", "accent_hover": "#9ACAF7", "accent_press": "#5FA5E8", "on_accent": "#0A1B2B",
    "accent_soft": "#1C3248", "accent_soft2": "#244261", "accent_line": "#3A6088",
    "sel": "#1F344A", "sel_off": "#272D34", "focus": "#7CB8F2",
    "ok": "#84CFA5", "ok_soft": "#1B3328", "warn": "#F0C070", "warn_soft": "#372C19", "warn_line": "#7A602F",
    "err": "#F69A93", "err_soft": "#3E2221", "err_line": "#7E403C", "neutral_soft": "#2A3037",
    "bar": "#7CB8F2", "bar2": "#3A6088", "grid": "#2A3037", "scroll": "#4A535D",
    "tooltip_bg": "#ECEFF2", "tooltip_fg": "#14171B",
}  # fmt: skip

FAMILIES: Final = ("Segoe UI", "Open Sans", "Noto Sans")
POINTS: Final[Mapping[Role, float]] = {"caption": 9.0, "body": 10.5, "h3": 12.0, "h2": 16.5, "figure": 21.0}

# How a state is shown: its soft fill and its text; info is a state without judgement.
TONES: Final[Mapping[Tone, tuple[Token, Token]]] = {
    "neutral": ("neutral_soft", "text2"),
    "info": ("accent_soft", "accent"),
    "ok": ("ok_soft", "ok"),
    "warn": ("warn_soft", "warn"),
    "err": ("err_soft", "err"),
}

CONTROL_RADIUS: Final = 6
CARD_RADIUS: Final = 8
CONTROL_HEIGHT: Final = 32
HEADER_HEIGHT: Final = 56
STATUS_HEIGHT: Final = 28
