from __future__ import annotations

import re
from pathlib import Path

import pytest

from klyngedesk.paths import resource
from klyngedesk.ui.theme.tokens import DARK, LIGHT, TONES, Colours, Token

TEXT, EDGE = 4.5, 3.0  # WCAG 2.1, 1.4.3 and 1.4.11

TEXTS: list[tuple[Token, Token]] = [
    *((text, back) for text in ("text", "text2", "text3", "accent") for back in ("surface", "surface2", "bg", "sel")),
    *((text, back) for text in ("text", "text2", "text3") for back in ("sel_off", "hover", "raised")),
    *((soft_text, soft) for soft, soft_text in TONES.values()),
    *((state, "surface") for state in ("ok", "warn", "err")),
    ("err", "bg"), ("text", "warn_soft"), ("text2", "warn_soft"), ("text", "err_soft"), ("text2", "err_soft"),
    ("accent", "accent_soft2"), ("accent", "hover"), ("on_accent", "accent"), ("on_accent", "accent_hover"),
    ("on_accent", "accent_press"), ("tooltip_fg", "tooltip_bg"), ("text2", "neutral_soft"),
]  # fmt: skip
EDGES: list[tuple[Token, Token]] = [
    *(("line_strong", back) for back in ("surface", "surface2", "bg")),
    *(("focus", back) for back in ("surface", "surface2", "bg", "sel")),
    ("bar", "surface"), ("bar", "surface2"), ("bar", "neutral_soft"), ("err", "surface"), ("err", "bg"),
]  # fmt: skip


ORNAMENT: frozenset[Token] = frozenset(
    {"line", "line_soft", "accent_line", "warn_line", "err_line", "bar2", "grid", "scroll"}
)
"""What only separates or adorns: nothing is lost to one who does not see it. Disabled texts need no contrast."""


def luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_what_it_stands_on(scheme: Colours) -> None:
    weak = {pair: round(contrast(scheme[pair[0]], scheme[pair[1]]), 2) for pair in TEXTS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < TEXT} == {}


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_of_controls_focus_and_bars_can_be_seen(scheme: Colours) -> None:
    weak = {pair: round(contrast(scheme[pair[0]], scheme[pair[1]]), 2) for pair in EDGES}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < EDGE} == {}


def test_both_schemes_have_the_same_tokens() -> None:
    assert LIGHT.keys() == DARK.keys()


def test_the_style_sheet_has_no_colour_of_its_own() -> None:
    sheet = resource("theme", "klyngedesk.qss").read_text("utf-8")
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b|rgba?\(", sheet.replace("#header", "").replace("#switcher", "")) == []


def pairs_of_sheet() -> set[tuple[str, str]]:
    """The colours of text and ground that the style sheet sets together."""
    sheet = re.sub(r"/\*.*?\*/", "", resource("theme", "klyngedesk.qss").read_text("utf-8"), flags=re.S)
    found = set()
    for rule in re.findall(r"\{([^}]*)\}", sheet):
        for text, back in (("color", "background"), ("selection-color", "selection-background-color")):
            set_here = [re.search(rf"(?:^|[;\s]){name}:\s*@(\w+)", rule) for name in (text, back)]
            if all(set_here):
                found.add(tuple(each[1] for each in set_here if each))
    return found


def test_the_texts_of_the_style_sheet_are_among_those_measured() -> None:
    found = {pair for pair in pairs_of_sheet() if pair[0] != "disabled"}
    assert found
    assert found - set(TEXTS) == set()


def test_every_token_is_used_and_measured_or_mere_ornament(root: Path) -> None:
    code = [path.read_text("utf-8") for path in (root / "klyngedesk").rglob("*.py") if path.name != "tokens.py"]
    sheet = resource("theme", "klyngedesk.qss").read_text("utf-8")
    tones = {token for pair in TONES.values() for token in pair}
    used = {token for token in LIGHT if f"@{token}" in sheet or any(f'"{token}"' in text for text in code)} | tones
    measured = {token for pair in (*TEXTS, *EDGES) for token in pair}
    assert set(LIGHT) - used == set()
    assert used - measured - ORNAMENT - {"disabled"} == set()
