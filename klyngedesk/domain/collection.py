"""Collecting the shares from the municipalities (opkrævning): where each stands, and what is missing in all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class CollectionState(StrEnum):
    """Where the collection of one share stands."""

    NOT_SENT = "not_sent"
    SENT = "sent"
    REMINDED = "reminded"
    PAID = "paid"


@dataclass(frozen=True)
class Collected:
    """What has come in and what is missing, in øre, of how many; `missing_count` are not paid, sent or not."""

    paid_oere: int
    missing_oere: int
    paid_count: int
    missing_count: int

    @property
    def count(self) -> int:
        """How many shares there are."""
        return self.paid_count + self.missing_count

    @property
    def part(self) -> float:
        """How much of the whole has come in, from 0 to 1, for show."""
        whole = self.paid_oere + self.missing_oere
        return self.paid_oere / whole if whole > 0 else 0.0


def state_of(sent_on: date | None, reminded_on: date | None, paid_on: date | None) -> CollectionState:
    """The furthest step that has a date; a share can be paid without anything having been sent."""
    if paid_on is not None:
        return CollectionState.PAID
    if reminded_on is not None:
        return CollectionState.REMINDED
    return CollectionState.SENT if sent_on is not None else CollectionState.NOT_SENT


def is_overdue(state: CollectionState, due_on: date | None, today: date) -> bool:
    """Whether a share that was asked for should have been paid before today."""
    asked = state in (CollectionState.SENT, CollectionState.REMINDED)
    return asked and due_on is not None and due_on < today


def collected(shares: Iterable[tuple[int, bool]]) -> Collected:
    """Add up shares, each an amount in øre and whether it is paid."""
    listed = tuple(shares)
    paid = [amount for amount, is_paid in listed if is_paid]
    missing = [amount for amount, is_paid in listed if not is_paid]
    return Collected(sum(paid), sum(missing), len(paid), len(missing))
