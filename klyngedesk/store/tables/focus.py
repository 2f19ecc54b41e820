"""Focus areas with efforts, key figures and notes to committees at home."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Mapped, mapped_column

from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.kinds import CommitteeHandling, FocusState, Level
from klyngedesk.store.tables.base import Number, Row, Word, count, key, line, long_text, ref


class FocusArea(Row):
    """A focus area, chosen by a level; shared by clusters and organisations through the tables below."""

    __tablename__ = "focus_area"
    id: Mapped[str] = key()
    title: Mapped[str] = line()
    state: Mapped[FocusState] = mapped_column(Word(FocusState), default=FocusState.PROPOSAL)
    level: Mapped[Level] = mapped_column(Word(Level))
    target_group: Mapped[str] = line()
    purpose: Mapped[FormattedText] = long_text()
    goals: Mapped[FormattedText] = long_text()
    responsible: Mapped[str] = line()
    responsible_id: Mapped[str | None] = ref("person.id")
    starts_on: Mapped[date | None] = mapped_column()
    ends_on: Mapped[date | None] = mapped_column()
    position: Mapped[int] = count()


class FocusAreaCluster(Row):
    """A cluster that has chosen the focus area."""

    __tablename__ = "focus_area_cluster"
    id: Mapped[str] = key()
    focus_area_id: Mapped[str] = ref("focus_area.id", owned=True)
    cluster_id: Mapped[str] = ref("cluster.id", owned=True)


class FocusAreaOrganisation(Row):
    """An organisation that takes part in the focus area."""

    __tablename__ = "focus_area_organisation"
    id: Mapped[str] = key()
    focus_area_id: Mapped[str] = ref("focus_area.id", owned=True)
    organisation_id: Mapped[str] = ref("organisation.id")


class Effort(Row):
    """An effort (indsats) within a focus area."""

    __tablename__ = "effort"
    id: Mapped[str] = key()
    focus_area_id: Mapped[str] = ref("focus_area.id", owned=True)
    title: Mapped[str] = line()
    description: Mapped[FormattedText] = long_text()
    starts_on: Mapped[date | None] = mapped_column()
    due_on: Mapped[date | None] = mapped_column()
    done_on: Mapped[date | None] = mapped_column()
    position: Mapped[int] = count()


class Milestone(Row):
    """A milestone of an effort."""

    __tablename__ = "milestone"
    id: Mapped[str] = key()
    effort_id: Mapped[str] = ref("effort.id", owned=True)
    title: Mapped[str] = line()
    due_on: Mapped[date | None] = mapped_column()
    done_on: Mapped[date | None] = mapped_column()
    position: Mapped[int] = count()


class KeyFigure(Row):
    """A key figure (nøgletal): its unit, where it started, where it is to go, and its source."""

    __tablename__ = "key_figure"
    id: Mapped[str] = key()
    focus_area_id: Mapped[str] = ref("focus_area.id", owned=True)
    title: Mapped[str] = line()
    unit: Mapped[str] = line()
    baseline: Mapped[Decimal | None] = mapped_column(Number)
    target: Mapped[Decimal | None] = mapped_column(Number)
    source: Mapped[str] = line()
    position: Mapped[int] = count()


class KeyFigureValue(Row):
    """A measured value on a day; `label` is how the period is printed ("3. kv. 22")."""

    __tablename__ = "key_figure_value"
    id: Mapped[str] = key()
    key_figure_id: Mapped[str] = ref("key_figure.id", owned=True)
    day: Mapped[date] = mapped_column()
    label: Mapped[str] = line()
    value: Mapped[Decimal] = mapped_column(Number)
    note: Mapped[str] = line()


class CommitteeNote(Row):
    """A note to a committee at home: what it is to do with it, and where that stands."""

    __tablename__ = "committee_note"
    id: Mapped[str] = key()
    focus_area_id: Mapped[str] = ref("focus_area.id", owned=True)
    organisation_id: Mapped[str | None] = ref("organisation.id")
    committee: Mapped[str] = line()
    handling: Mapped[CommitteeHandling] = mapped_column(Word(CommitteeHandling), default=CommitteeHandling.INFORMED)
    day: Mapped[date | None] = mapped_column()
    handled_on: Mapped[date | None] = mapped_column()
    text: Mapped[FormattedText] = long_text()
