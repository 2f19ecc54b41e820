"""What rows of a table are ordered by."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from klyngedesk.domain.collation import sort_key


def by_value(get: Callable[[Any], object]) -> Callable[[Any], Any]:
    """A sort key from a getter: nothing comes first, then values by size, texts in Danish order."""

    def key(row: Any) -> tuple[bool, Any]:
        value = get(row)
        if value is None or value == "":
            return False, 0
        return True, sort_key(value) if isinstance(value, str) else value

    return key
