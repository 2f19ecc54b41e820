"""The columns of the catalogue's tables, their cells edited in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from klyngedesk.domain.kinds import ItemKind
from klyngedesk.domain.plain import to_plain
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import quoted
from klyngedesk.services.catalogue_editing import Part, StandingLine
from klyngedesk.ui.language import tr
from klyngedesk.ui.widgets.record_table import Column
from klyngedesk.ui.words import table_of, title_word

Columns = list[Column[Any]]
_WORDS = "catalogue_words"
_MOST_FIGURES = 9
"""Enough for every number that can stand, so that one too great is refused by its own bound."""


def columns_of(part: Part, *, editable: bool = True) -> Columns:
    """The columns of one part of the catalogue, to edit or only to read."""
    made = _COLUMNS[part]()
    return made if editable else [_read_only(column) for column in made]


def _read_only(column: Column[Any]) -> Column[Any]:
    words = column.choices
    return replace(column, edit=None, choices=None, show=words.__getitem__ if words else column.show)


def _dates() -> Columns:
    return [
        _text("title", tr("Date"), 220),
        _number("offset", tr("Days from the meeting")),
        _choice("unit", tr("Counted in"), table_of(_WORDS, "UNITS"), 104),
        _choice("roll", tr("On a day off"), table_of(_WORDS, "ROLLS"), 200),
    ]


def _sections() -> Columns:
    return [
        _text("title", tr("Section"), 128),
        _text("help_text", tr("Guidance while writing"), 320, stretch=4),
        _yes("in_minutes", tr("In minutes")),
    ]


def _standing() -> Columns:
    kinds = {kind: title_word(kind) for kind in ItemKind}
    return [
        _text("title", tr("Item"), 240),
        _choice("kind", tr("Kind"), kinds, 120),
        _number("minutes", tr("Minutes"), 92),
        _yes("first", tr("First")),
        Column("recommendation", tr("Recommendation"), _recommended, width=200),
        _yes("follow_ups", tr("Follow-ups"), 116),
    ]


def _outcomes() -> Columns:
    return [
        _text("name", tr("Outcome"), 180),
        _text("standard_text", tr("Begins with"), 280, stretch=3),
        _choice("effect", tr("Leads to"), table_of(_WORDS, "EFFECTS"), 208),
    ]


def _closing() -> Columns:
    return [_text("name", tr("Day"), 240), _number("day", tr("Day of the month")), _number("month", tr("Month"))]


_COLUMNS: dict[Part, Callable[[], Columns]] = {
    "dates": _dates,
    "sections": _sections,
    "standing": _standing,
    "outcomes": _outcomes,
    "closing": _closing,
}


def _get(key: str) -> Callable[[Any], Any]:
    return lambda line: getattr(line, key)


def _text(key: str, title: str, width: int, *, stretch: int = 2) -> Column[Any]:
    get = _get(key)
    return Column(key, title, get, width=width, stretch=stretch, edit=lambda line: str(get(line)))


def _recommended(line: StandingLine) -> str:
    return to_plain(line.recommendation).replace("\n", " ")


def _number(key: str, title: str, width: int = 132) -> Column[Any]:
    get = _get(key)

    def shown(value: Any) -> str:
        return str(value).replace("-", "−")

    return Column(
        key, title, get, shown, align="right", width=width, stretch=0, edit=lambda line: shown(get(line)), parse=_whole
    )


def _yes(key: str, title: str, width: int = 92) -> Column[Any]:
    return _choice(key, title, {True: tr("Yes"), False: tr("No")}, width)


def _choice(key: str, title: str, words: Mapping[Any, str], width: int) -> Column[Any]:
    return Column(key, title, _get(key), width=width, stretch=0, choices=words)


def _whole(typed: str) -> int:
    figures = typed.strip().replace("−", "-")
    if not figures.removeprefix("-").isdecimal() or len(figures) > _MOST_FIGURES:
        raise refuse("catalogue.number", typed=quoted(typed))
    return int(figures)
