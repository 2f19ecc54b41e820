"""How long an item takes."""

from __future__ import annotations

import re

from klyngedesk.domain.problems import refuse
from klyngedesk.services.agenda import LONGEST_ITEM
from klyngedesk.ui.widgets.fields import LineField

_TYPED = re.compile(r"([0-9]{1,5})(?: ?(?:m|min|minut|minutter)\.?)?", re.IGNORECASE)


def parse_minutes(text: str) -> int | None:
    """The minutes typed ("20", "20 min."), None for nothing; refused with `item.minutes`."""
    typed = " ".join(text.split())
    if not typed:
        return None
    found = _TYPED.fullmatch(typed)
    if found is None or int(found[1]) > LONGEST_ITEM:
        raise refuse("item.minutes", minutes=f"»{typed}«")
    return int(found[1])


def minutes_text(minutes: object) -> str:
    """Minutes as they are shown: "20 min."; empty for none."""
    return "" if minutes is None else f"{minutes} min."


class MinutesField(LineField):
    """Minutes, typed with or without the word."""

    def __init__(self) -> None:
        super().__init__(parse_minutes, minutes_text)
