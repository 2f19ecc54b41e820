"""How a body is composed on a day, and what its rules say to that; they warn and never block."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Literal

from klyngedesk.domain import composition as rules
from klyngedesk.domain.composition import Finding, Holding, Party, Per, Rule
from klyngedesk.domain.kinds import Level, MembershipKind
from klyngedesk.services import catalogue
from klyngedesk.store.tables import (
    Body,
    BodyCluster,
    BodyKind,
    ClusterOrganisation,
    CompositionRule,
    Membership,
    Organisation,
    Seat,
)
from klyngedesk.store.work import Work

RuleState = Literal["met", "noted", "breached"]


@dataclass(frozen=True)
class RuleLine:
    """How one rule stands. `ask_id` and `ask` name the party that has a vacant seat to fill."""

    finding: Finding
    ask_id: str = ""
    ask: str = ""

    @property
    def state(self) -> RuleState:
        """Whether the rule is met; `noted` is met with something to know."""
        if not self.finding.ok:
            return "breached"
        return "noted" if self.finding.reasons else "met"


@dataclass(frozen=True)
class Composition:
    """All rules of a body on a day. `since` is the day from which they hold, when it is the same for all.

    `patients_invited` concerns a working group, which the patients' committee (PIU) must be invited to whenever
    one is set up: None for other bodies, else whether that was done, with its day.
    """

    lines: tuple[RuleLine, ...]
    since: date | None
    patients_invited: bool | None
    patients_invited_on: date | None

    @property
    def warnings(self) -> int:
        """How many rules are not met, a missing invitation among them."""
        return sum(line.state == "breached" for line in self.lines) + (self.patients_invited is False)


def composition(work: Work, body_id: str, day: date) -> Composition:
    """Count the seats of a body against its rules on a day."""
    body = work.get(Body, body_id)
    kept = catalogue.for_body(work, CompositionRule, body, day)
    parties = parties_on(work, body, day)
    findings = rules.check(day, [rule_of(row) for row in kept], rule_seats(work, body_id), parties)
    days = {row.valid_from for row in kept}
    return Composition(
        lines=tuple(_line(work, finding) for finding in findings),
        since=days.pop() if len(days) == 1 else None,
        patients_invited=patients_invited(work, body),
        patients_invited_on=body.patients_invited_on,
    )


def patients_invited(work: Work, body: Body) -> bool | None:
    """Whether the patients' committee was invited to a working group; None for other bodies.

    Source: the cooperation agreements, by which it must be whenever one is set up.
    """
    group = work.get(BodyKind, body.kind_id).level is Level.WORKING_GROUP
    return body.patients_invited_on is not None if group else None


def rule_seats(work: Work, body_id: str) -> list[rules.Seat]:
    """All seats a body ever had, as the rules read them."""
    rows = work.find(Seat, "position", body_id=body_id)
    organisations = {row.id: row for row in work.find(Organisation, id={row.organisation_id for row in rows})}
    holdings: dict[str, list[Holding]] = defaultdict(list)
    for held in work.find(Membership, seat_id={row.id for row in rows}, kind=MembershipKind.HOLDER):
        holdings[held.seat_id].append(Holding(held.valid_from, held.valid_to))
    return [_seat(row, organisations[row.organisation_id], tuple(holdings[row.id])) for row in rows]


def parties_on(work: Work, body: Body, day: date) -> list[Party]:
    """The organisations of the body's cluster on a day; of all its clusters for a body around them."""
    around = tuple(row.cluster_id for row in work.find(BodyCluster, "position", body_id=body.id))
    clusters = (body.cluster_id,) if body.cluster_id else around
    rows = work.find(ClusterOrganisation, "position", cluster_id=clusters)
    ids = dict.fromkeys(row.organisation_id for row in rows if row.valid_on(day))
    found = {row.id: row for row in work.find(Organisation, id=set(ids))}
    return [_party(found[key]) for key in ids]


def _seat(row: Seat, organisation: Organisation, holdings: tuple[Holding, ...]) -> rules.Seat:
    return rules.Seat(
        key=row.id,
        title=row.name or organisation.short_name or organisation.name,
        party=_party(organisation),
        role=row.role,
        holdings=holdings,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        offered_on=row.offered_on,
        declined_on=row.declined_on,
    )


def _party(row: Organisation) -> Party:
    return Party(row.id, row.name, row.kind)


def rule_of(row: CompositionRule) -> Rule:
    """A stored rule as the domain reads it."""
    return Rule(
        kind=row.organisation_kind,
        role=row.role,
        least=row.least,
        most=row.most,
        per=Per.ORGANISATION if row.each else Per.BODY,
        beyond=row.beyond,
        must_be_offered=row.must_be_offered,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        source=row.source,
    )


def _line(work: Work, finding: Finding) -> RuleLine:
    party = next((str(reason.facts["party"]) for reason in finding.reasons if "seat" in reason.facts), "")
    asked = work.first(Organisation, name=party) if party else None
    return RuleLine(finding, asked.id, asked.short_name or asked.name) if asked else RuleLine(finding)
