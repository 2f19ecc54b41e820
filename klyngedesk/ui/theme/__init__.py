"""The look of the window: Fusion, one palette and one style sheet, all made from the tokens."""

from klyngedesk.ui.theme.apply import Scheme, apply
from klyngedesk.ui.theme.dress import dress, dress_window, undress
from klyngedesk.ui.theme.icons import icon, pixmap
from klyngedesk.ui.theme.live import NORMAL, STRONG, Theme, color, make_font, px, tabular, theme
from klyngedesk.ui.theme.tokens import TONES, Role, Token, Tone

__all__ = [
    "NORMAL", "STRONG", "TONES", "Role", "Scheme", "Theme", "Token", "Tone",
    "apply", "color", "dress", "dress_window", "icon", "make_font", "pixmap", "px", "tabular", "theme", "undress",
]  # fmt: skip
