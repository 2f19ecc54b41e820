"""What is said of a body on its page."""

from __future__ import annotations

from datetime import date
from typing import cast

from klyngedesk.domain import danish
from klyngedesk.domain.danish import date_text
from klyngedesk.services.bodies import BodyView


def closed_sentence(view: BodyView) -> str:
    """Since when a body is closed, why, and by what it is succeeded."""
    day = cast(date, view.closes_on)
    parts = [f"Lukket efter {date_text(day)}.", danish.end_sentence(view.close_reason) if view.close_reason else ""]
    if view.successor:
        parts.append(f"Efterfølges af {view.successor}.")
    return " ".join(part for part in parts if part)
