"""A new cluster: chosen from the catalogue or made empty, with its parties, its two levels and their seats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from klyngedesk import paths
from klyngedesk.domain.composition import Party, Per, Rule
from klyngedesk.domain.first_seats import FirstSeat, first_seats, rules_of_members
from klyngedesk.domain.kinds import Level, OrganisationKind, SeatRole
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.exchange.catalogue_files import CatalogueCluster, Municipality, read_clusters
from klyngedesk.services.composition import rule_of
from klyngedesk.services.members import PersonFacts, add_person, fill_seat
from klyngedesk.services.new_parties import Parties, cluster_parties, municipality_choices
from klyngedesk.services.positions import after_last
from klyngedesk.store.tables import (
    Body,
    BodyKind,
    Cluster,
    ClusterOrganisation,
    CompositionRule,
    Organisation,
    Seat,
)
from klyngedesk.store.work import Work

__all__ = ["CatalogueCluster", "LevelPlan", "Municipality", "NewCluster", "SeatNumber", "municipality_choices"]

_LEVELS = (Level.POLITICAL, Level.PROFESSIONAL)
_MOST_SEATS = 99
_REVIEW = "Kommunerne kommer fra en liste, der bør efterses."
_PREFIXES = ("Sundhedsklyngen ", "Sundhedsklynge ", "Klynge ")


@dataclass(frozen=True)
class SeatNumber:
    """How many seats a kind of organisation has in a body; for `each` organisation of the kind, or together."""

    kind: OrganisationKind
    number: int
    each: bool


@dataclass(frozen=True)
class LevelPlan:
    """A body to set up: its kind, its name, and its seats. `offered` are the kinds whose seats must be offered."""

    kind_id: str
    name: str
    level: Level
    seats: tuple[SeatNumber, ...]
    offered: frozenset[OrganisationKind] = frozenset()


@dataclass(frozen=True)
class NewCluster:
    """What to set up. Municipalities by their codes, `co_chair` one of them or empty.

    `certain` False marks the cluster to be looked over. `secretary` sits on the co-chairing municipality's seat of
    the secretariat; None leaves it vacant. `since` is the day from which cluster, bodies and seats hold.
    """

    name: str
    region: str = ""
    hospital: str = ""
    municipalities: tuple[str, ...] = ()
    co_chair: str = ""
    certain: bool = True
    levels: tuple[LevelPlan, ...] = ()
    since: date | None = None
    secretary: PersonFacts | None = None


# What there is to choose from


def cluster_choices() -> list[CatalogueCluster]:
    """The clusters of the catalogue, by region."""
    return read_clusters(paths.resource("catalogue", "clusters.csv"), municipality_choices())


def level_plans(work: Work) -> list[LevelPlan]:
    """The bodies a cluster has today by the user's catalogue, with as many seats as their rules ask for."""
    plans = []
    for level in _LEVELS:
        kinds = [row for row in work.find(BodyKind, "position", level=level) if row.valid_on(work.today)]
        if kinds:
            plans.append(_plan(kinds[0], _rules(work, kinds[0].id)))
    return plans


def first_day(work: Work) -> date | None:
    """The day from which the rules of the levels hold: that of the agreement behind them."""
    kinds = [work.get(BodyKind, plan.kind_id) for plan in level_plans(work)]
    days = [row.valid_from for row in kinds if row.valid_from is not None]
    return max(days) if days else None


def checked_seats(number: int) -> int:
    """The number of seats a kind of organisation shall have; refuses `cluster.too_many_seats` for a slip."""
    if number > _MOST_SEATS:
        raise refuse("cluster.too_many_seats", number=number, most=_MOST_SEATS)
    return number


def seat_count(plan: LevelPlan, municipalities: int) -> int:
    """How many seats a plan makes with so many municipalities."""
    return sum(
        each.number * (municipalities if each.each and each.kind is OrganisationKind.MUNICIPALITY else 1)
        for each in plan.seats
    )


def _plan(kind: BodyKind, rules: Sequence[Rule]) -> LevelPlan:
    asked = rules_of_members(rules)
    return LevelPlan(
        kind_id=kind.id,
        name=kind.name,
        level=kind.level,
        seats=tuple(
            SeatNumber(rule.kind, rule.least, rule.per is Per.ORGANISATION) for rule in asked if rule.kind is not None
        ),
        offered=frozenset(rule.kind for rule in asked if rule.must_be_offered and rule.kind is not None),
    )


def _rules(work: Work, kind_id: str) -> list[Rule]:
    rows = work.find(CompositionRule, "position", body_kind_id=kind_id)
    return [rule_of(row) for row in rows if row.valid_on(work.today)]


# Making one


def create_cluster(work: Work, wanted: NewCluster) -> str:
    """Set up a cluster with its parties and bodies, all seats vacant; its id.

    Organisations that the store knows are used again, in spite of another spelling. Refused without a name
    (`cluster.no_name`), when there is a cluster of that name (`cluster.known`), and as `checked_seats` says.
    """
    name = clean_line(wanted.name)
    if not name:
        raise refuse("cluster.no_name", "name")
    if work.first(Cluster, name=name) is not None:
        raise refuse("cluster.known", "name", name=name)
    for plan in wanted.levels:
        for each in plan.seats:
            checked_seats(each.number)
    row = Cluster(
        name=name,
        short_name=_short_name(name),
        hospital=clean_line(wanted.hospital),
        region=clean_line(wanted.region),
        note="" if wanted.certain else _REVIEW,
        position=after_last(work.find(Cluster)),
        valid_from=wanted.since,
    )
    work.add(row)
    parties = cluster_parties(work, wanted.region, wanted.hospital, wanted.municipalities, wanted.co_chair)
    for position, party in enumerate(parties.rows):
        _join(work, row, party, wanted.since, position, co_chairing=party.id == parties.co_chair)
    for position, plan in enumerate(wanted.levels):
        _set_up(work, row, plan, wanted.since, position, parties)
    _seat_secretary(work, row.id, wanted, parties)
    return row.id


def _short_name(name: str) -> str:
    return next((name.removeprefix(prefix) for prefix in _PREFIXES if name.startswith(prefix)), name)


def _join(
    work: Work, cluster: Cluster, party: Organisation, since: date | None, position: int, *, co_chairing: bool
) -> None:
    work.add(
        ClusterOrganisation(
            cluster_id=cluster.id,
            organisation_id=party.id,
            co_chairing=co_chairing,
            position=position,
            valid_from=since,
        )
    )


def _set_up(work: Work, cluster: Cluster, plan: LevelPlan, since: date | None, position: int, parties: Parties) -> None:
    body = Body(
        cluster_id=cluster.id, kind_id=plan.kind_id, name=clean_line(plan.name), position=position, valid_from=since
    )
    work.add(body)
    rules = _with_numbers(_rules(work, plan.kind_id), plan)
    known = [Party(row.id, row.name, row.kind) for row in parties.rows]
    planned = first_seats(rules, known, parties.co_chair)
    for place, seat in enumerate(planned):
        work.add(_seat(body.id, seat, since, place, work.today))
    for place, beside in enumerate(_secretariat(body.id, since, parties), start=len(planned)):
        beside.position = place
        work.add(beside)


def _with_numbers(rules: Iterable[Rule], plan: LevelPlan) -> list[Rule]:
    """The rules with the numbers of seats that the user wants, and none for the kinds left out."""
    numbers: Mapping[OrganisationKind, int] = {each.kind: each.number for each in plan.seats}

    def asked(rule: Rule) -> Rule:
        if rule.role is not None or rule.kind is None:
            return rule
        return replace(rule, least=numbers.get(rule.kind, 0))

    return [asked(rule) for rule in rules]


def _seat(body_id: str, seat: FirstSeat, since: date | None, position: int, today: date) -> Seat:
    return Seat(
        body_id=body_id,
        organisation_id=seat.party.key,
        name=f"{seat.party.name}, plads {seat.number}" if seat.number else "",
        role=seat.role,
        offered_on=(since or today) if seat.must_be_offered else None,
        valid_from=since,
        position=position,
    )


def _secretariat(body_id: str, since: date | None, parties: Parties) -> list[Seat]:
    """The two seats beside the members': the co-chairing municipality's secretary and the region's."""
    region = parties.of(OrganisationKind.REGION)
    pairs = ((parties.co_chair, "Sekretariatet, kommunerne"), (region.id if region else "", "Sekretariatet, regionen"))
    return [
        Seat(body_id=body_id, organisation_id=key, name=name, role=SeatRole.SECRETARIAT, valid_from=since)
        for key, name in pairs
        if key
    ]


def _seat_secretary(work: Work, cluster_id: str, wanted: NewCluster, parties: Parties) -> None:
    if wanted.secretary is None or not clean_line(wanted.secretary.name) or not parties.co_chair:
        return
    person_id = add_person(work, replace(wanted.secretary, organisation_id=parties.co_chair))
    bodies = {row.id for row in work.find(Body, cluster_id=cluster_id)}
    for seat in work.find(Seat, body_id=bodies, role=SeatRole.SECRETARIAT, organisation_id=parties.co_chair):
        fill_seat(work, seat.id, person_id, wanted.since or work.today)
