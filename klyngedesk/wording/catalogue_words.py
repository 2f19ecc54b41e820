"""The Danish words of the catalogue that the user edits: its parts, how dates are counted, what an outcome leads to."""

from __future__ import annotations

from klyngedesk.domain.deadlines import Roll, Unit
from klyngedesk.domain.decisions import Effect

UNITS: dict[Unit, str] = {Unit.DAYS: "dage", Unit.WORKDAYS: "hverdage"}

ROLLS: dict[Roll, str] = {
    Roll.BEFORE: "flyttes til hverdagen før",
    Roll.AFTER: "flyttes til hverdagen efter",
    Roll.NONE: "bliver stående",
}

EFFECTS: dict[Effect, str] = {
    Effect.NONE: "intet mere",
    Effect.POSTPONED: "nyt punkt på næste møde",
    Effect.FORWARDED: "sendes videre",
    Effect.REMOVED: "tages af dagsordenen",
}

PARTS: dict[str, str] = {
    "dates": "frister",
    "sections": "afsnit",
    "standing": "faste punkter",
    "outcomes": "udfald",
    "closing": "lukkedage",
}
"""The parts themselves, as within a sentence ("Ret frister")."""
