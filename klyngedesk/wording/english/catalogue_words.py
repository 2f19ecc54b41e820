"""The English words of the catalogue that the user edits: how dates are counted, what an outcome leads to."""

from __future__ import annotations

from klyngedesk.domain.deadlines import Roll, Unit
from klyngedesk.domain.decisions import Effect

UNITS: dict[Unit, str] = {Unit.DAYS: "days", Unit.WORKDAYS: "workdays"}

ROLLS: dict[Roll, str] = {
    Roll.BEFORE: "moved to the workday before",
    Roll.AFTER: "moved to the workday after",
    Roll.NONE: "left as it is",
}

EFFECTS: dict[Effect, str] = {
    Effect.NONE: "nothing more",
    Effect.POSTPONED: "new item at the next meeting",
    Effect.FORWARDED: "sent on",
    Effect.REMOVED: "taken off the agenda",
}
