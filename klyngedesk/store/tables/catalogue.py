"""What differs from body to body and over the years, kept as data that the user edits.

A row that names a kind of body holds for all bodies of the kind; one that names a body holds for that body, once
the body is set to have its own (`Body.own_rules` and its likes).
"""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from klyngedesk.domain.clock import DAY, parse_clock
from klyngedesk.domain.deadlines import LONGEST_OFFSET, Roll, Unit
from klyngedesk.domain.decisions import Effect
from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.kinds import ItemKind, Level, OrganisationKind, SeatRole
from klyngedesk.store.tables.base import (
    Row,
    Validity,
    Word,
    count,
    flag,
    key,
    line,
    long_text,
    maybe_count,
    ref,
    within,
)


class BodyKind(Row, Validity):
    """A kind of body (politisk niveau, fagligt niveau, arbejdsgruppe, SSU …)."""

    __tablename__ = "body_kind"
    id: Mapped[str] = key()
    name: Mapped[str] = line()
    level: Mapped[Level] = mapped_column(Word(Level))
    running_numbers: Mapped[bool] = flag()
    meeting_minutes: Mapped[int] = count(120, least=1, most=DAY)
    meeting_start: Mapped[str] = line("13.00", reads=parse_clock)
    position: Mapped[int] = count()


class CompositionRule(Row, Validity):
    """How many filled seats a kind of organisation (None: any) is to have in a body; `each`: every organisation.

    With `beyond` the numbers are counted from the filled seats of that kind (sundhedsråd: the municipalities + 1).
    """

    __tablename__ = "composition_rule"
    id: Mapped[str] = key()
    body_kind_id: Mapped[str | None] = ref("body_kind.id", owned=True)
    body_id: Mapped[str | None] = ref("body.id", owned=True)
    organisation_kind: Mapped[OrganisationKind | None] = mapped_column(Word(OrganisationKind))
    beyond: Mapped[OrganisationKind | None] = mapped_column(Word(OrganisationKind))
    role: Mapped[SeatRole | None] = mapped_column(Word(SeatRole))
    least: Mapped[int] = count()
    most: Mapped[int | None] = maybe_count()
    each: Mapped[bool] = flag()
    must_be_offered: Mapped[bool] = flag()
    source: Mapped[str] = line()
    position: Mapped[int] = count()


class ItemSection(Row, Validity):
    """A section of an agenda item, in the body's order; `help_text` is shown where one writes, never printed."""

    __tablename__ = "item_section"
    id: Mapped[str] = key()
    body_kind_id: Mapped[str | None] = ref("body_kind.id", owned=True)
    body_id: Mapped[str | None] = ref("body.id", owned=True)
    section: Mapped[str] = line()
    title: Mapped[str] = line()
    help_text: Mapped[str] = line()
    in_minutes: Mapped[bool] = flag()
    position: Mapped[int] = count()


class DeadlineStep(Row, Validity):
    """One date of a meeting's chain, counted from the meeting; `offset` is negative before it."""

    __tablename__ = "deadline_step"
    id: Mapped[str] = key()
    body_kind_id: Mapped[str | None] = ref("body_kind.id", owned=True)
    body_id: Mapped[str | None] = ref("body.id", owned=True)
    step: Mapped[str] = line()
    title: Mapped[str] = line()
    offset: Mapped[int] = count(least=-LONGEST_OFFSET, most=LONGEST_OFFSET)
    unit: Mapped[Unit] = mapped_column(Word(Unit))
    roll: Mapped[Roll] = mapped_column(Word(Roll))
    position: Mapped[int] = count()


class Outcome(Row, Validity):
    """A decision word, its standard sentence and what follows from it (see domain.decisions)."""

    __tablename__ = "outcome"
    id: Mapped[str] = key()
    name: Mapped[str] = line()
    standard_text: Mapped[str] = line()
    effect: Mapped[Effect] = mapped_column(Word(Effect), default=Effect.NONE)
    position: Mapped[int] = count()


class ClosingDay(Row, Validity):
    """A day each year that is no working day by custom (24 and 31 December, 5 June)."""

    __tablename__ = "closing_day"
    id: Mapped[str] = key()
    name: Mapped[str] = line()
    month: Mapped[int] = mapped_column(info=within(1, 12))
    day: Mapped[int] = mapped_column(info=within(1, 31))


class StandingItem(Row, Validity):
    """An item that is on every agenda of a body; `first` puts it before the others, else it comes last.

    With `follow_ups` the body's open follow-ups stand under it.
    """

    __tablename__ = "standing_item"
    id: Mapped[str] = key()
    body_kind_id: Mapped[str | None] = ref("body_kind.id", owned=True)
    body_id: Mapped[str | None] = ref("body.id", owned=True)
    title: Mapped[str] = line()
    kind: Mapped[ItemKind] = mapped_column(Word(ItemKind))
    recommender: Mapped[str] = line()
    recommendation: Mapped[FormattedText] = long_text()
    minutes: Mapped[int] = count(5, most=DAY)
    first: Mapped[bool] = flag()
    follow_ups: Mapped[bool] = flag()
    position: Mapped[int] = count()
