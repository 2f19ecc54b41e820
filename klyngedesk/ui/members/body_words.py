"""What is said of a body on its page."""

from __future__ import annotations

from datetime import date
from typing import cast

from klyngedesk.domain import danish
from klyngedesk.services.bodies import BodyView
from klyngedesk.ui.language import tr
from klyngedesk.ui.words import date_text


def closed_title(view: BodyView) -> str:
    """Whether a body that has a last day is closed already; it is open on the day itself."""
    return tr("This body is closed") if view.closed else tr("This body will be closed")


def closed_sentence(view: BodyView) -> str:
    """After which day a body is or will be closed, why, and by what it is succeeded."""
    when = tr("Closed after {day}.") if view.closed else tr("It is open until and including {day}.")
    why = danish.end_sentence(view.close_reason) if view.close_reason else ""
    parts = [when.format(day=date_text(cast(date, view.closes_on))), why]
    if view.successor:
        parts.append(tr("Succeeded by {name}.").format(name=view.successor))
    return " ".join(part for part in parts if part)


def reopen_words(view: BodyView | None) -> str:
    """What letting a body go on is called: there is nothing to open again while it is open."""
    return tr("Reopen body") if view is None or view.closed else tr("Keep the body open")
