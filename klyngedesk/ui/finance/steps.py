"""What is done with shares, as the journal names it: in Danish, whatever the window speaks."""

from __future__ import annotations

from collections.abc import Sequence

from klyngedesk.domain.collection import CollectionState
from klyngedesk.domain.danish import count_text
from klyngedesk.services.cost_sharing import CostShareRow

_MARKED = {
    CollectionState.NOT_SENT: "ikke sendt",
    CollectionState.SENT: "afsendt",
    CollectionState.REMINDED: "rykket",
    CollectionState.PAID: "betalt",
}


def named(rows: Sequence[CostShareRow]) -> str:
    """One municipality by its name, several by their count."""
    return rows[0].name if len(rows) == 1 else count_text(len(rows), "kommune", "kommuner")


def marking(rows: Sequence[CostShareRow], state: CollectionState) -> str:
    """Marking where the collection of shares stands: "Markér Ishøj som betalt"."""
    return f"Markér {named(rows)} som {_MARKED[state]}"
