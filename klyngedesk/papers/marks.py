"""What the program's own additions to a template call while a paper is made: texts, numbers and names."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from markupsafe import Markup

from klyngedesk.papers.long_text import LongSections, LongText
from klyngedesk.papers.looks import TextLook

Placed = tuple[LongText | LongSections, TextLook]


def bookmark_name(id: str) -> str:
    """An id as it may stand in a bookmark's name, which knows no hyphen."""
    return id.replace("-", "_")


class Marks:
    """The texts placed in one paper, and its running numbers of controls and bookmarks."""

    def __init__(self, looks: Sequence[TextLook]) -> None:
        self._looks = looks
        self._numbers = count(1)
        self._open: list[int] = []
        self._given: dict[str, int] = {}
        self.texts: list[Placed] = []

    def names(self) -> dict[str, object]:
        """The functions by the names that `bind` uses."""
        return {
            "kd_text": self._place,
            "kd_number": self._number,
            "kd_open": self._start,
            "kd_close": self._end,
            "kd_name": bookmark_name,
        }

    def _place(self, text: LongText | LongSections, look: int) -> Markup:
        self.texts.append((text, self._looks[look]))
        return Markup(len(self.texts) - 1)

    def _number(self) -> int:
        return next(self._numbers)

    def _start(self) -> int:
        self._open.append(next(self._numbers))
        return self._open[-1]

    def _end(self) -> int:
        return self._open.pop()
