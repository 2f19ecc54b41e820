"""Focus areas: what the levels have chosen to work on, who takes part, and everything that hangs on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.kinds import FocusState, Level, OrganisationKind
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services.focus_efforts import EffortView, effort_views
from klyngedesk.services.focus_figures import FigureView, figure_views
from klyngedesk.services.focus_thread import ThreadLine, thread
from klyngedesk.services.organisations import organisations
from klyngedesk.services.positions import after_last
from klyngedesk.store.queries.focus import AreaRow, NoteRow, PartyRow, areas, clusters, notes, parties
from klyngedesk.store.tables import (
    Cluster,
    FocusArea,
    FocusAreaCluster,
    FocusAreaOrganisation,
    Person,
    Row,
)
from klyngedesk.store.work import Work

__all__ = ["AreaRow", "NoteRow", "PartyRow", "areas"]

TextKey = Literal["purpose", "goals"]

_PARTY_ORDER = (
    OrganisationKind.MUNICIPALITY,
    OrganisationKind.ADMINISTRATION,
    OrganisationKind.REGION,
    OrganisationKind.HOSPITAL,
    OrganisationKind.PSYCHIATRY,
    OrganisationKind.GENERAL_PRACTICE,
    OrganisationKind.PATIENTS,
    OrganisationKind.OTHER,
)
TARGET_GROUPS = (
    "Ældre medicinske borgere",
    "Borgere med kronisk sygdom",
    "Borgere med psykiske lidelser",
    "Børn og unge",
)
"""The four groups of citizens that sundhedsklynger work for."""

LEVELS = (Level.PROFESSIONAL, Level.POLITICAL)
"""The levels that choose focus areas."""


@dataclass(frozen=True)
class AreaFields:
    """What is typed about a focus area. `clusters` are ids; both ends of the period may be open."""

    title: str
    state: FocusState = FocusState.PROPOSAL
    level: Level = Level.PROFESSIONAL
    clusters: tuple[str, ...] = ()
    target_group: str = ""
    responsible: str = ""
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True)
class AreaView:
    """The page of a focus area as seen from a cluster."""

    id: str
    fields: AreaFields
    cluster_names: tuple[str, ...]
    purpose: FormattedText
    goals: FormattedText
    parties: tuple[PartyRow, ...]
    efforts: tuple[EffortView, ...]
    figures: tuple[FigureView, ...]
    notes: tuple[NoteRow, ...]
    thread: tuple[ThreadLine, ...]


@dataclass(frozen=True)
class Candidate:
    """An organisation that may take part; `in_cluster` tells whether it is a party of the cluster."""

    id: str
    name: str
    kind: OrganisationKind
    in_cluster: bool
    takes_part: bool


@dataclass(frozen=True)
class AreaChoices:
    """What can be chosen while the facts are written: clusters by id and name, people and target groups by name."""

    clusters: tuple[tuple[str, str], ...]
    people: tuple[str, ...]
    target_groups: tuple[str, ...]


# Reading


def area(work: Work, area_id: str, cluster_id: str) -> AreaView:
    """Everything about a focus area; refused when it is gone."""
    row = work.get(FocusArea, area_id)
    chosen = clusters(work, area_id)
    return AreaView(
        id=row.id,
        fields=_fields(row, tuple(key for key, _ in chosen)),
        cluster_names=tuple(name for _, name in chosen),
        purpose=row.purpose,
        goals=row.goals,
        parties=tuple(sorted(parties(work, area_id), key=lambda party: _PARTY_ORDER.index(party.kind))),
        efforts=tuple(effort_views(work, area_id)),
        figures=tuple(figure_views(work, area_id)),
        notes=tuple(notes(work, area_id)),
        thread=tuple(thread(work, area_id, cluster_id)),
    )


def cluster_of(work: Work, area_id: str, cluster_id: str) -> str:
    """A cluster that a focus area can be seen from: the given one when it has chosen it; refused when it is gone."""
    work.get(FocusArea, area_id)
    chosen = [key for key, _ in clusters(work, area_id)]
    return cluster_id if cluster_id in chosen or not chosen else chosen[0]


def area_choices(work: Work) -> AreaChoices:
    """What the facts of a focus area can be chosen from."""
    used = {row.target_group for row in work.find(FocusArea) if row.target_group}
    more = sorted(used - set(TARGET_GROUPS))
    return AreaChoices(
        clusters=tuple((row.id, row.short_name or row.name) for row in work.find(Cluster, "position", "name")),
        people=tuple(row.name for row in work.find(Person, "name")),
        target_groups=(*TARGET_GROUPS, *more),
    )


def candidates(work: Work, area_id: str, cluster_id: str) -> list[Candidate]:
    """Who may take part: the cluster's parties first, each group in its order."""
    taking_part = {row.organisation_id for row in parties(work, area_id)}
    rows = [
        Candidate(row.id, row.label, row.facts.kind, row.in_cluster, row.id in taking_part)
        for row in organisations(work, cluster_id, work.today)
    ]
    return sorted(rows, key=lambda row: (not row.in_cluster, _PARTY_ORDER.index(row.kind)))


# Changing


def new_area(work: Work, fields: AreaFields) -> str:
    """Add a focus area at the end of the list; its id. Refused as `change_area`."""
    row = FocusArea(level=fields.level, position=after_last(work.find(FocusArea)))
    _put(work, row, fields)
    work.add(row)
    _choose_clusters(work, row.id, fields.clusters)
    return row.id


def change_area(work: Work, area_id: str, fields: AreaFields) -> None:
    """Change the facts.

    Refuses focus.no_title at "title", focus.no_cluster at "clusters" and focus.ends_before_start at "ends_on".
    """
    row = work.get(FocusArea, area_id)
    _put(work, row, fields)
    _choose_clusters(work, area_id, fields.clusters)


def set_state(work: Work, area_id: str, state: FocusState) -> None:
    """Move a focus area to another state; any may follow any, as a paused one may be taken up again."""
    work.get(FocusArea, area_id).state = state


def set_text(work: Work, area_id: str, key: TextKey, text: FormattedText) -> None:
    """Store the purpose or the goals."""
    setattr(work.get(FocusArea, area_id), key, text)


def move_area(work: Work, cluster_id: str, area_id: str, step: int) -> None:
    """Move a focus area up (−1) or down (1) in a cluster's list; at its end it stays."""
    shown = [row.id for row in areas(work, cluster_id)]
    place = shown.index(area_id)
    target = min(max(place + step, 0), len(shown) - 1)
    shown.insert(target, shown.pop(place))
    for position, key in enumerate(shown):
        work.get(FocusArea, key).position = position


def remove_area(work: Work, area_id: str) -> None:
    """Remove a focus area with its efforts, key figures and notes; items, follow-ups and grants stay without it."""
    work.delete(work.get(FocusArea, area_id))


def choose_parties(work: Work, area_id: str, organisation_ids: Sequence[str]) -> None:
    """Let exactly these organisations take part."""
    present = work.find(FocusAreaOrganisation, focus_area_id=area_id)
    for key in _choose(work, {row.organisation_id: row for row in present}, organisation_ids):
        work.add(FocusAreaOrganisation(focus_area_id=area_id, organisation_id=key))


def remove_party(work: Work, party_id: str) -> None:
    """Let an organisation no longer take part."""
    work.delete(work.get(FocusAreaOrganisation, party_id))


def _fields(row: FocusArea, chosen: tuple[str, ...]) -> AreaFields:
    return AreaFields(
        title=row.title,
        state=row.state,
        level=row.level,
        clusters=chosen,
        target_group=row.target_group,
        responsible=row.responsible,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
    )


def _put(work: Work, row: FocusArea, fields: AreaFields) -> None:
    title = clean_line(fields.title)
    if not title:
        raise refuse("focus.no_title", "title")
    if not fields.clusters:
        raise refuse("focus.no_cluster", "clusters")
    if fields.starts_on and fields.ends_on and fields.ends_on < fields.starts_on:
        raise refuse("focus.ends_before_start", "ends_on")
    row.title, row.state, row.level = title, fields.state, fields.level
    row.target_group = clean_line(fields.target_group)
    row.starts_on, row.ends_on = fields.starts_on, fields.ends_on
    responsible = clean_line(fields.responsible)
    if responsible != row.responsible:
        row.responsible, row.responsible_id = responsible, _person_named(work, responsible)


def _person_named(work: Work, words: str) -> str | None:
    """The one person whose name the words begin with: "Tine Overby, Hvidovre Hospital"."""
    name = words.partition(",")[0].strip()
    found = work.find(Person, name=name) if name else ()
    return found[0].id if len(found) == 1 else None


def _choose_clusters(work: Work, area_id: str, cluster_ids: Sequence[str]) -> None:
    present = work.find(FocusAreaCluster, focus_area_id=area_id)
    for key in _choose(work, {row.cluster_id: row for row in present}, cluster_ids):
        work.add(FocusAreaCluster(focus_area_id=area_id, cluster_id=key))


def _choose(work: Work, present: Mapping[str, Row], wanted: Sequence[str]) -> list[str]:
    """Remove the present rows that are not wanted; what is wanted and not present, each once, in order."""
    for key, row in present.items():
        if key not in wanted:
            work.delete(row)
    return [key for key in dict.fromkeys(wanted) if key not in present]
