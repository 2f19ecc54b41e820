"""Focus areas with what belongs to them, as the screen shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select

from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.kinds import CommitteeHandling, FocusState, Level, OrganisationKind
from klyngedesk.store.tables import (
    Cluster,
    CommitteeNote,
    Effort,
    FocusArea,
    FocusAreaCluster,
    FocusAreaOrganisation,
    KeyFigure,
    KeyFigureValue,
    Milestone,
    Organisation,
)
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class AreaRow:
    """A focus area in the list."""

    id: str
    title: str
    state: FocusState
    level: Level
    target_group: str


@dataclass(frozen=True)
class PartyRow:
    """An organisation that takes part; `id` is that of its part in the focus area."""

    id: str
    organisation_id: str
    name: str
    kind: OrganisationKind


@dataclass(frozen=True)
class EffortRow:
    """An effort."""

    id: str
    title: str
    description: FormattedText
    starts_on: date | None
    due_on: date | None
    done_on: date | None


@dataclass(frozen=True)
class MilestoneRow:
    """A milestone of an effort."""

    id: str
    effort_id: str
    title: str
    due_on: date | None
    done_on: date | None


@dataclass(frozen=True)
class FigureRow:
    """A key figure without its values."""

    id: str
    title: str
    unit: str
    baseline: Decimal | None
    target: Decimal | None
    source: str


@dataclass(frozen=True)
class ValueRow:
    """A measured value; `label` is empty when the day says the period."""

    id: str
    figure_id: str
    day: date
    label: str
    value: Decimal
    note: str


@dataclass(frozen=True)
class NoteRow:
    """A note to a committee at home; `organisation` is the party it belongs to, "" for none."""

    id: str
    committee: str
    organisation_id: str | None
    organisation: str
    handling: CommitteeHandling
    day: date | None
    handled_on: date | None
    text: FormattedText


_SHORT = func.coalesce(func.nullif(Organisation.short_name, ""), Organisation.name)


def areas(work: Work, cluster_id: str) -> list[AreaRow]:
    """The focus areas that a cluster has chosen, in the user's order."""
    query = (
        select(FocusArea.id, FocusArea.title, FocusArea.state, FocusArea.level, FocusArea.target_group)
        .join(FocusAreaCluster, FocusAreaCluster.focus_area_id == FocusArea.id)
        .where(FocusAreaCluster.cluster_id == cluster_id)
        .order_by(FocusArea.position, FocusArea.title, FocusArea.id)
    )
    return [AreaRow(*row) for row in work.session.execute(query)]


def clusters(work: Work, area_id: str) -> list[tuple[str, str]]:
    """Id and short name of the clusters that have chosen a focus area."""
    query = (
        select(Cluster.id, func.coalesce(func.nullif(Cluster.short_name, ""), Cluster.name))
        .join(FocusAreaCluster, FocusAreaCluster.cluster_id == Cluster.id)
        .where(FocusAreaCluster.focus_area_id == area_id)
        .order_by(Cluster.position, Cluster.name)
    )
    return [(row[0], row[1]) for row in work.session.execute(query)]


def parties(work: Work, area_id: str) -> list[PartyRow]:
    """Who takes part, by name; sorting them by kind is up to who shows them."""
    query = (
        select(FocusAreaOrganisation.id, Organisation.id, _SHORT, Organisation.kind)
        .join(Organisation, Organisation.id == FocusAreaOrganisation.organisation_id)
        .where(FocusAreaOrganisation.focus_area_id == area_id)
        .order_by(Organisation.position, Organisation.name)
    )
    return [PartyRow(*row) for row in work.session.execute(query)]


def efforts(work: Work, area_id: str) -> list[EffortRow]:
    """The efforts of a focus area in order."""
    query = (
        select(Effort.id, Effort.title, Effort.description, Effort.starts_on, Effort.due_on, Effort.done_on)
        .where(Effort.focus_area_id == area_id)
        .order_by(Effort.position, Effort.title)
    )
    return [EffortRow(*row) for row in work.session.execute(query)]


def milestones(work: Work, area_id: str) -> list[MilestoneRow]:
    """The milestones of all efforts of a focus area, in order within each effort."""
    query = (
        select(Milestone.id, Milestone.effort_id, Milestone.title, Milestone.due_on, Milestone.done_on)
        .join(Effort, Effort.id == Milestone.effort_id)
        .where(Effort.focus_area_id == area_id)
        .order_by(Milestone.position, Milestone.title)
    )
    return [MilestoneRow(*row) for row in work.session.execute(query)]


def figures(work: Work, area_id: str) -> list[FigureRow]:
    """The key figures of a focus area in order."""
    query = (
        select(KeyFigure.id, KeyFigure.title, KeyFigure.unit, KeyFigure.baseline, KeyFigure.target, KeyFigure.source)
        .where(KeyFigure.focus_area_id == area_id)
        .order_by(KeyFigure.position, KeyFigure.title)
    )
    return [FigureRow(*row) for row in work.session.execute(query)]


def values(work: Work, area_id: str) -> list[ValueRow]:
    """The measured values of all key figures of a focus area, in order of time."""
    columns = (KeyFigureValue.id, KeyFigureValue.key_figure_id, KeyFigureValue.day, KeyFigureValue.label)
    query = (
        select(*columns, KeyFigureValue.value, KeyFigureValue.note)
        .join(KeyFigure, KeyFigure.id == KeyFigureValue.key_figure_id)
        .where(KeyFigure.focus_area_id == area_id)
        .order_by(KeyFigureValue.day, KeyFigureValue.id)
    )
    return [ValueRow(*row) for row in work.session.execute(query)]


def notes(work: Work, area_id: str) -> list[NoteRow]:
    """The notes to committees, the first date first and those without a date last."""
    query = (
        select(
            CommitteeNote.id,
            CommitteeNote.committee,
            CommitteeNote.organisation_id,
            func.coalesce(_SHORT, ""),
            CommitteeNote.handling,
            CommitteeNote.day,
            CommitteeNote.handled_on,
            CommitteeNote.text,
        )
        .outerjoin(Organisation, Organisation.id == CommitteeNote.organisation_id)
        .where(CommitteeNote.focus_area_id == area_id)
        .order_by(CommitteeNote.day.is_(None), CommitteeNote.day, CommitteeNote.committee)
    )
    return [NoteRow(*row) for row in work.session.execute(query)]
