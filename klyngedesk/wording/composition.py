"""What a rule of composition says, in Danish: what is missing, since when, by which rule, and what still works.

The sentences warn and never forbid: whether a meeting is held is for its chairs to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from klyngedesk.domain.composition import Finding, Reason, ReasonCode, Rule
from klyngedesk.domain.danish import date_text, end_sentence, join_list, sentence_case
from klyngedesk.domain.kinds import OrganisationKind, title_word, word

KIND_TITLES = {
    OrganisationKind.MUNICIPALITY: "Kommuner",
    OrganisationKind.ADMINISTRATION: "Forvaltninger",
    OrganisationKind.REGION: "Regionen",
    OrganisationKind.HOSPITAL: "Hospitaler",
    OrganisationKind.PSYCHIATRY: "Psykiatri",
    OrganisationKind.GENERAL_PRACTICE: "Almen praksis",
    OrganisationKind.PATIENTS: "Patienter og pårørende",
    OrganisationKind.OTHER: "Andre",
}
"""The kinds of organisation as headings of several."""

_NUMBERS = ("nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv")
_CAN_BE_HELD = "Mødet kan godt holdes."


def rule_title(rule: Rule) -> str:
    """What a rule counts: "Kommuner", "Formand, hospital", "Medlemmer"."""
    if rule.role is None:
        return KIND_TITLES[rule.kind] if rule.kind else "Medlemmer"
    return f"{title_word(rule.role)}, {word(rule.kind)}" if rule.kind else title_word(rule.role)


def rule_count(finding: Finding) -> str:
    """How many seats are filled, against what the rule asks for: "1 af 2", "4 (mindst 2)"."""
    roomy = finding.most is None or finding.most > finding.least
    if finding.filled > finding.least and roomy:
        return f"{finding.filled} (mindst {finding.least})" if finding.least else str(finding.filled)
    return finding.count


def rule_source(rule: Rule) -> str:
    """Where a rule stands and since when it holds."""
    parts = [f"Regel: {end_sentence(rule.source)}"] if rule.source else []
    if rule.valid_from:
        parts.append(f"Gælder fra {date_text(rule.valid_from)}.")
    return " ".join(parts)


def finding_sentences(finding: Finding) -> tuple[str, ...]:
    """Why a rule is not met, or what to know about its seats; none when there is nothing to say."""
    seats = [_vacancy(reason) for reason in finding.reasons if reason.code in _SEATS]
    said = [*seats, *_without_seat(finding.reasons), *_numbers(finding, bool(seats))]
    if not finding.ok:
        said.append(_CAN_BE_HELD)
    return tuple(said)


_SEATS = frozenset({ReasonCode.VACANT, ReasonCode.OFFERED, ReasonCode.DECLINED})


def _vacancy(reason: Reason) -> str:
    seat, party = str(reason.facts["seat"]), str(reason.facts["party"])
    since = cast("date | None", reason.facts["since"])
    day = date_text(since) if since else ""
    own = seat.removeprefix(f"{party}, ")
    if reason.code is ReasonCode.OFFERED:
        return f"{sentence_case(own)} blev tilbudt {party} den {day} og er ikke besat endnu."
    if reason.code is ReasonCode.DECLINED:
        return f"{party} takkede nej til {own} den {day}."
    return f"{seat} har været ubesat siden {day}." if day else f"{seat} er ubesat."


def _without_seat(reasons: Sequence[Reason]) -> list[str]:
    parties = [str(reason.facts["party"]) for reason in reasons if reason.code is ReasonCode.PARTY_WITHOUT_SEAT]
    return [f"{join_list(parties)} har ingen plads her."] if parties else []


def _numbers(finding: Finding, seats_told: bool) -> list[str]:
    """What the rule asks for, where the counts are not as it says."""
    return [
        _too_few(reason, seats_told) if reason.code is ReasonCode.TOO_FEW else _too_many(reason)
        for reason in finding.reasons
        if reason.code in (ReasonCode.TOO_FEW, ReasonCode.TOO_MANY)
    ]


def _too_few(reason: Reason, seats_told: bool) -> str:
    least, filled = _number(reason.facts["least"]), _number(reason.facts["filled"])
    party = reason.facts.get("party")
    asked = f"Reglen kræver {least} fra {party}" if party else f"Reglen kræver {least}"
    return f"{asked}." if seats_told else f"{asked}, og {filled} er besat."


def _too_many(reason: Reason) -> str:
    most, filled = _number(reason.facts["most"]), _number(reason.facts["filled"])
    party = reason.facts.get("party")
    allowed = f"Reglen tillader højst {most} fra {party}" if party else f"Reglen tillader højst {most}"
    return f"{allowed}, og {filled} er besat."


def _number(value: object) -> str:
    number = cast(int, value)
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)
