"""Refusals in Danish, for the window."""

from __future__ import annotations

from klyngedesk.domain.problems import Refused


def reason(error: Refused | ValueError) -> str:
    """Why something was refused, as one text; the sentences are looked up only when one is needed."""
    if isinstance(error, Refused):
        from klyngedesk.wording import lines

        return " ".join(lines(error))
    return str(error)
