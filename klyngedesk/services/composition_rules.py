"""The rules that a body's composition is counted against, as the user keeps them.

A body follows the rules of its kind until it is given its own, which then take their place altogether.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from klyngedesk.domain.kinds import OrganisationKind, SeatRole
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services import catalogue
from klyngedesk.services.editable import check_open
from klyngedesk.store.tables import Body, CompositionRule
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class RuleFacts:
    """One rule as it is typed; `kind` None is any organisation, `role` None any member, `most` None no limit."""

    kind: OrganisationKind | None
    role: SeatRole | None
    least: int
    most: int | None
    each: bool = False
    must_be_offered: bool = False
    beyond: OrganisationKind | None = None
    source: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True)
class RuleSet:
    """The rules of a body through time; `own` tells that they are its own and not those of its kind."""

    rules: tuple[RuleFacts, ...]
    own: bool


def rule_set(work: Work, body_id: str) -> RuleSet:
    """All rules of a body: those in force, and those that were or will be."""
    body = work.get(Body, body_id)
    rows = catalogue.rows_of(work, CompositionRule, body)
    return RuleSet(tuple(_facts(row) for row in rows), catalogue.has_own(body, CompositionRule))


def set_rules(work: Work, body_id: str, rules: Sequence[RuleFacts]) -> None:
    """Give a body its own rules, which may be none.

    Refused with `rule.most_below_least`, with `rule.ends_before_start` for a rule that ends before it holds, and with
    `body.closed`.
    """
    check_open(work, body_id)
    for rule in rules:
        if rule.most is not None and rule.most < rule.least:
            raise refuse("rule.most_below_least", least=rule.least, most=rule.most)
        if rule.valid_from and rule.valid_to and rule.valid_to < rule.valid_from:
            raise refuse("rule.ends_before_start", "valid_to", first=rule.valid_from, last=rule.valid_to)
    use_usual_rules(work, body_id)
    for position, rule in enumerate(rules):
        row = CompositionRule(
            body_id=body_id,
            organisation_kind=rule.kind,
            beyond=rule.beyond,
            role=rule.role,
            least=rule.least,
            most=rule.most,
            each=rule.each,
            must_be_offered=rule.must_be_offered,
            source=clean_line(rule.source),
            position=position,
            valid_from=rule.valid_from,
            valid_to=rule.valid_to,
        )
        work.add(row)
    work.get(Body, body_id).own_rules = True


def use_usual_rules(work: Work, body_id: str) -> None:
    """Let a body follow the rules of its kind again; its own are gone. Refused with `body.closed`."""
    check_open(work, body_id)
    for row in work.find(CompositionRule, body_id=body_id):
        work.delete(row)
    work.get(Body, body_id).own_rules = False


def _facts(row: CompositionRule) -> RuleFacts:
    return RuleFacts(
        kind=row.organisation_kind,
        role=row.role,
        least=row.least,
        most=row.most,
        each=row.each,
        must_be_offered=row.must_be_offered,
        beyond=row.beyond,
        source=row.source,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
    )
