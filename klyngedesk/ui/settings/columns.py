"""The columns of the catalogue's tables, each cell edited in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from klyngedesk.domain.kinds import ItemKind, title_word
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import quoted
from klyngedesk.services.catalogue_editing import Part
from klyngedesk.ui.language import tr
from klyngedesk.ui.widgets.record_table import Column
from klyngedesk.wording.catalogue_words import EFFECTS, ROLLS, UNITS

W = TypeVar("W", bound=StrEnum)
Columns = list[Column[Any]]


def columns_of(part: Part) -> Columns:
    """The columns of one part of the catalogue."""
    return _COLUMNS[part]()


def _dates() -> Columns:
    return [
        _text("title", tr("Date"), 220),
        _number("offset", tr("Days from the meeting")),
        _word("unit", tr("Counted in"), UNITS, 104),
        _word("roll", tr("On a day off"), ROLLS, 200),
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
        _word("kind", tr("Kind"), kinds, 120),
        _number("minutes", tr("Minutes")),
        _yes("first", tr("First")),
    ]


def _outcomes() -> Columns:
    return [
        _text("name", tr("Outcome"), 180),
        _text("standard_text", tr("Begins with"), 280, stretch=3),
        _word("effect", tr("Leads to"), EFFECTS, 208),
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


def _number(key: str, title: str) -> Column[Any]:
    get = _get(key)

    def shown(value: Any) -> str:
        return str(value).replace("-", "−")

    return Column(
        key, title, get, shown, align="right", width=132, stretch=0, edit=lambda line: shown(get(line)), parse=_whole
    )


def _yes(key: str, title: str) -> Column[Any]:
    return _choice(key, title, {True: tr("Yes"), False: tr("No")}, 92)


def _word(key: str, title: str, words: Mapping[W, str], width: int) -> Column[Any]:
    return _choice(key, title, words, width)


def _choice(key: str, title: str, words: Mapping[Any, str], width: int) -> Column[Any]:
    """One of a few words, written as it is shown or begun so that only one fits."""
    get = _get(key)

    def read(typed: str) -> object:
        wanted = typed.strip().casefold()
        exact = [value for value, word in words.items() if word.casefold() == wanted]
        begun = [value for value, word in words.items() if wanted and word.casefold().startswith(wanted)]
        if len(found := exact or begun) == 1:
            return found[0]
        *others, last = (f"»{word}«" for word in words.values())
        raise refuse("catalogue.word", typed=quoted(typed), words=f"{', '.join(others)} eller {last}")

    def shown(value: Any) -> str:
        return words[value]

    return Column(key, title, get, shown, width=width, stretch=0, edit=lambda line: words[get(line)], parse=read)


def _whole(typed: str) -> int:
    figures = typed.strip().replace("−", "-")
    if not figures.removeprefix("-").isdecimal() or len(figures) > 4:
        raise refuse("catalogue.number", typed=quoted(typed))
    return int(figures)
