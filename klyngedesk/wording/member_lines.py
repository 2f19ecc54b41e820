"""What a list of members would change, line by line: Danish for the commands, the reader's language in the window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from klyngedesk.domain.kinds import SeatRole
from klyngedesk.domain.member_changes import HEADINGS, ImportLine
from klyngedesk.wording import table
from klyngedesk.wording.words import words_of

KINDS = {
    "new": "Ny",
    "replaces": "Skift",
    "changed": "Ændret",
    "ended": "Slutter",
    "missing": "Mangler",
    "unknown": "Springes over",
}
FIELDS = HEADINGS
SAYINGS = {
    "vacant": "Ubesat plads",
    "new": "Får en ny plads.",
    "takes_seat": "Kommer på en ubesat plads.",
    "replaces": "Afløser {after}.",
    "ended": "Pladsen er ubesat i filen.",
    "missing": "Står ikke i filen. Hvis linjen er valgt, slutter medlemskabet i går.",
    "unknown": "Organisationen findes ikke. Opret den først.",
}


@dataclass(frozen=True)
class LineWords:
    """A line in words: its kind in one word, who for which organisation, and what would happen."""

    kind: str
    who: str
    what: str

    @property
    def whole(self) -> str:
        """All of it."""
        return f"{self.kind}: {self.who}. {self.what}"


def line_words(line: ImportLine, language: str = "da") -> LineWords:
    """A line in the words of a language."""
    sayings = table("member_lines", "SAYINGS", language)
    kind = table("member_lines", "KINDS", language)[line.kind]
    if line.kind == "changed":
        what = _changed(line, language)
    else:
        what = sayings["takes_seat" if line.kind == "new" and line.takes_seat else line.kind].format(after=line.after)
    return LineWords(kind, f"{line.who or sayings['vacant']}, {line.where}", what)


def _changed(line: ImportLine, language: str) -> str:
    names = table("member_lines", "FIELDS", language)
    pairs = ((names[name], _value(old, language), _value(new, language)) for name, old, new in line.fields)
    return "; ".join(f"{name}: {old} → {new}" for name, old, new in pairs)


def _value(value: object, language: str) -> str:
    words = words_of(language)
    if isinstance(value, date):
        return words.date_text(value)
    return words.title_word(value) if isinstance(value, SeatRole) else str(value or "–")
