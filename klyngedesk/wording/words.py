"""The words that stand on every screen: kinds, states, days and lists of names, in the language of the one who reads.

Papers and mails are Danish whoever makes them, and take their words from the domain. English is read when it is
chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import Protocol

from klyngedesk.domain.kinds import Kind, MeetingForm
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.wording import danish_words

ENGLISH = "en"


class Words(Protocol):
    """What a language says; the forms are those of klyngedesk.domain.danish, klyngedesk.domain.kinds and beside."""

    def word(self, kind: Kind) -> str:
        """A kind in lower case, to stand inside a sentence."""

    def title_word(self, kind: Kind) -> str:
        """A kind with a capital first letter."""

    def state_word(self, state: MeetingState) -> str:
        """A meeting's state in lower case."""

    def place_text(self, form: MeetingForm, place: str) -> str:
        """Where a meeting is held, in one line."""

    def decision_number_text(self, number: int, year: int) -> str:
        """ "nr. 14/2022"."""

    def disk_reason(self, number: int) -> str:
        """Why a disk refused, by the number of the system's error, to stand after a colon."""

    def place_in_file(self, place: str) -> str:
        """A line and a field of a text file, as the user finds them; what else a place says stays as it is."""

    def weekday_name(self, day: date) -> str:
        """ "torsdag"."""

    def month_name(self, month: int) -> str:
        """ "december" for 12."""

    def date_text(self, day: date) -> str:
        """ "1. december 2022"."""

    def long_date(self, day: date) -> str:
        """ "torsdag 1. december 2022"."""

    def date_in_year(self, day: date) -> str:
        """ "1. december", where the year is plain."""

    def long_date_in_year(self, day: date) -> str:
        """ "torsdag 1. december", where the year is plain."""

    def short_date(self, day: date) -> str:
        """ "to. 1. dec."."""

    def short_date_with_year(self, day: date) -> str:
        """ "1. dec. 2022"."""

    def day_and_month(self, day: date) -> str:
        """ "1. dec."."""

    def date_near(self, day: date, today: date) -> str:
        """A short date, with its year when it is not the present one."""

    def relative_deadline(self, day: date, today: date) -> str:
        """ "i dag", "om 9 dage", "5 dage over"; far off the date."""

    def period_text(self, first: date | None, last: date | None) -> str:
        """ "1.–3. maj 2022"; "" when it is open at both ends."""

    def period_label(self, day: date) -> str:
        """The quarter or the month that a value measured on a day stands for: "3. kv. 22", "okt. 22"."""

    def at_clock(self, at: time) -> str:
        """ "kl. 13.05"."""

    def body_inside(self, name: str) -> str:
        """A body's name inside a sentence: "fagligt niveau"."""

    def join_list(self, parts: Sequence[str]) -> str:
        """ "a, b og c"."""

    def join_some(self, names: Sequence[str]) -> str:
        """ "a, b og 3 andre"."""


def words_of(language: str) -> Words:
    """The words of a language by its code; Danish unless it is English."""
    if language != ENGLISH:
        return danish_words
    from klyngedesk.wording import english_words

    return english_words
