"""Items and decisions as the user has written them: with what was typed and still waits for the store."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from klyngedesk.domain.formatted import FormattedText
from klyngedesk.services.agenda import ItemView
from klyngedesk.ui.unsaved import Unsaved

if TYPE_CHECKING:
    from klyngedesk.services.minutes import ActionRow, DecisionView, ReservationRow

_FIELDS = ("title", "kind", "presenter", "minutes", "focus_area_id", "closed", "neutral_title", "recommender")


def written_item(item: ItemView, unsaved: Unsaved) -> ItemView:
    """An item with the texts and fields that wait."""
    if not unsaved:
        return item
    sections = tuple(
        replace(section, text=cast(FormattedText, unsaved.latest(f"item/{item.id}/text/{section.key}", section.text)))
        for section in item.sections
    )
    changed: dict[str, Any] = {name: unsaved.latest(f"item/{item.id}/{name}", getattr(item, name)) for name in _FIELDS}
    return replace(item, sections=sections, **changed)


def written_decision(decision: DecisionView, unsaved: Unsaved) -> DecisionView:
    """A decision with its text, where it is sent on to, its reservations and its follow-ups as they wait."""
    if not unsaved:
        return decision
    field = f"item/{decision.item_id}"
    forward = unsaved.values(f"{field}/forward") or (None, decision.forwarded_to_id, decision.forwarded_to)
    return replace(
        decision,
        text=cast(FormattedText, unsaved.latest(f"{field}/decision", decision.text)),
        forwarded_to_id=cast("str | None", forward[1]),
        forwarded_to=str(forward[2]),
        reservations=tuple(_reservation(row, unsaved) for row in decision.reservations),
        actions=tuple(_action(row, unsaved) for row in decision.actions),
    )


def _reservation(row: ReservationRow, unsaved: Unsaved) -> ReservationRow:
    values = unsaved.values(f"reservation/{row.id}")
    if values is None:
        return row
    return replace(row, organisation_id=cast("str | None", values[1]), text=cast(FormattedText, values[2]))


def _action(row: ActionRow, unsaved: Unsaved) -> ActionRow:
    values: tuple[Any, ...] | None = unsaved.values(f"action/{row.id}")
    if values is None:
        return row
    return replace(row, what=values[1], who=values[2], due_on=values[3])
