"""The lines of a list of members in both languages."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import get_args

import pytest

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.kinds import SeatRole
from klyngedesk.domain.member_changes import ImportLine, LineKind, MemberRow
from klyngedesk.wording import member_lines
from klyngedesk.wording.english import member_lines as english
from klyngedesk.wording.member_lines import line_words

FIELDS = (("first_day", None, date(2022, 12, 1)), ("role", SeatRole.MEMBER, SeatRole.CHAIR))
LINES = [
    (ImportLine(0, "new", "", "Ishøj"), "Ny: Ubesat plads, Ishøj. Får en ny plads.",
     "New: Vacant seat, Ishøj. Gets a new seat."),
    (ImportLine(0, "new", "Ida", "Ishøj", takes_seat=True), "Ny: Ida, Ishøj. Kommer på en ubesat plads.",
     "New: Ida, Ishøj. Comes to a vacant seat."),
    (ImportLine(0, "replaces", "Ida", "Ishøj", after="Bo"), "Skift: Ida, Ishøj. Afløser Bo.",
     "Takes over: Ida, Ishøj. Comes after Bo."),
    (ImportLine(0, "changed", "Ida", "Ishøj", fields=FIELDS),
     "Ændret: Ida, Ishøj. Fra: – → 1. december 2022; Rolle: Medlem → Formand",
     "Changed: Ida, Ishøj. From: – → 1 December 2022; Role: Member → Chair"),
    (ImportLine(0, "unknown", "Ida", "Mars"), "Springes over: Ida, Mars. Organisationen findes ikke. Opret den først.",
     "Left out: Ida, Mars. The organisation is not known. Make it first."),
]  # fmt: skip


@pytest.mark.parametrize(("line", "danish", "in_english"), LINES)
def test_a_line_in_words(line: ImportLine, danish: str, in_english: str) -> None:
    assert plain_spaces(line_words(line).whole) == danish
    assert plain_spaces(line_words(line, "en").whole) == in_english


def test_both_languages_know_the_same() -> None:
    assert set(member_lines.KINDS) == set(english.KINDS) == set(get_args(LineKind))
    assert set(member_lines.FIELDS) == set(english.FIELDS)
    assert set(member_lines.SAYINGS) == set(english.SAYINGS)


def test_every_field_that_a_list_fills_has_its_word() -> None:
    assert set(member_lines.FIELDS) == {field.name for field in fields(MemberRow)} - {"place"}
