"""Clusters, organisations, bodies, seats and the people who fill them over time."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from klyngedesk.domain.clock import DAY, parse_clock
from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.kinds import MembershipKind, OrganisationKind, SeatRole
from klyngedesk.store.tables.base import Row, Validity, Word, count, flag, key, line, long_text, maybe_count, ref


class Cluster(Row, Validity):
    """A sundhedsklynge."""

    __tablename__ = "cluster"
    id: Mapped[str] = key()
    name: Mapped[str] = line()
    short_name: Mapped[str] = line()
    hospital: Mapped[str] = line()
    region: Mapped[str] = line()
    note: Mapped[str] = line()
    position: Mapped[int] = count()


class Organisation(Row, Validity):
    """A party: a municipality, one of its administrations, a region, a hospital … `code` has four digits."""

    __tablename__ = "organisation"
    id: Mapped[str] = key()
    kind: Mapped[OrganisationKind] = mapped_column(Word(OrganisationKind))
    name: Mapped[str] = line()
    short_name: Mapped[str] = line()
    code: Mapped[str] = line()
    parent_id: Mapped[str | None] = ref("organisation.id")
    department: Mapped[str] = line()
    address: Mapped[str] = line()
    postal: Mapped[str] = line()
    email: Mapped[str] = line()
    ean: Mapped[str] = line()
    position: Mapped[int] = count()


class ClusterOrganisation(Row, Validity):
    """A party of a cluster; one municipality is the co-chairing one and hosts the secretariat."""

    __tablename__ = "cluster_organisation"
    id: Mapped[str] = key()
    cluster_id: Mapped[str] = ref("cluster.id", owned=True)
    organisation_id: Mapped[str] = ref("organisation.id")
    co_chairing: Mapped[bool] = flag()
    position: Mapped[int] = count()


class Body(Row, Validity):
    """A forum that meets. A closed one (`valid_to` in the past) is read-only and may name its successor.

    The flags `own_…` tell for each part of the catalogue whether the rows that name the body hold for it, or those
    of its kind; what it has of its own stays while it follows its kind.
    """

    __tablename__ = "body"
    id: Mapped[str] = key()
    cluster_id: Mapped[str | None] = ref("cluster.id")
    kind_id: Mapped[str] = ref("body_kind.id")
    name: Mapped[str] = line()
    short_name: Mapped[str] = line()
    place: Mapped[str] = line()
    meeting_start: Mapped[str] = line(reads=parse_clock)
    meeting_minutes: Mapped[int | None] = maybe_count(least=1, most=DAY)
    running_numbers: Mapped[bool | None] = mapped_column()
    next_number: Mapped[int | None] = maybe_count(least=1)
    successor_id: Mapped[str | None] = ref("body.id")
    close_reason: Mapped[str] = line()
    set_up_by_id: Mapped[str | None] = ref("decision.id", closes_a_ring=True)
    patients_invited_on: Mapped[date | None] = mapped_column()
    note: Mapped[FormattedText] = long_text()
    own_rules: Mapped[bool] = flag()
    own_dates: Mapped[bool] = flag()
    own_sections: Mapped[bool] = flag()
    own_standing: Mapped[bool] = flag()
    position: Mapped[int] = count()


class BodyCluster(Row):
    """A body around several clusters (SSU, KKR, the coordination forum) seen from one of them."""

    __tablename__ = "body_cluster"
    id: Mapped[str] = key()
    body_id: Mapped[str] = ref("body.id", owned=True)
    cluster_id: Mapped[str] = ref("cluster.id", owned=True)
    position: Mapped[int] = count()


class Seat(Row, Validity):
    """A place in a body on behalf of an organisation; filled by people over time, also when nobody fills it.

    `offered_on` is when it was last offered to the organisation, `declined_on` when that offer was declined.
    """

    __tablename__ = "seat"
    id: Mapped[str] = key()
    body_id: Mapped[str] = ref("body.id", owned=True)
    organisation_id: Mapped[str] = ref("organisation.id")
    name: Mapped[str] = line()
    role: Mapped[SeatRole] = mapped_column(Word(SeatRole), default=SeatRole.MEMBER)
    topic: Mapped[str] = line()
    offered_on: Mapped[date | None] = mapped_column()
    declined_on: Mapped[date | None] = mapped_column()
    note: Mapped[str] = line()
    position: Mapped[int] = count()


class Person(Row):
    """A human being with contact details; what they are follows from their memberships."""

    __tablename__ = "person"
    id: Mapped[str] = key()
    name: Mapped[str] = line()
    title: Mapped[str] = line()
    organisation_id: Mapped[str | None] = ref("organisation.id")
    email: Mapped[str] = line()
    phone: Mapped[str] = line()
    note: Mapped[str] = line()


class Membership(Row, Validity):
    """A person on a seat from a day to a day; a substitute may be named for a topic only."""

    __tablename__ = "membership"
    id: Mapped[str] = key()
    seat_id: Mapped[str] = ref("seat.id", owned=True)
    person_id: Mapped[str] = ref("person.id")
    kind: Mapped[MembershipKind] = mapped_column(Word(MembershipKind), default=MembershipKind.HOLDER)
    topic: Mapped[str] = line()
    position: Mapped[int] = count()
