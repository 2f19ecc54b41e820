"""What is said of a body on its page."""

from __future__ import annotations

from datetime import date
from typing import cast

from klyngedesk.domain import danish
from klyngedesk.services.bodies import BodyView
from klyngedesk.ui.language import tr
from klyngedesk.ui.words import date_text


def closed_sentence(view: BodyView) -> str:
    """Since when a body is closed, why, and by what it is succeeded."""
    day = cast(date, view.closes_on)
    why = danish.end_sentence(view.close_reason) if view.close_reason else ""
    parts = [tr("Closed after {day}.").format(day=date_text(day)), why]
    if view.successor:
        parts.append(tr("Succeeded by {name}.").format(name=view.successor))
    return " ".join(part for part in parts if part)
