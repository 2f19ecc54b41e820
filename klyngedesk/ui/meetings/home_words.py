"""How far the parties that approve a decision at home are, as sentences."""

from __future__ import annotations

from collections.abc import Sequence

from klyngedesk.domain.danish import end_sentence
from klyngedesk.services.home_approvals import HomeRow
from klyngedesk.ui.home_words import home_told


def told(rows: Sequence[HomeRow]) -> str:
    """How far they are; empty when nobody is asked."""
    words = home_told([(row.organisation, row.state) for row in rows])
    return end_sentence(words) if words else ""
