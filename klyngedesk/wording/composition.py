"""What a rule of composition says, in Danish: what is missing, since when, by which rule, and what still works.

The sentences warn and never forbid: whether a meeting is held is for its chairs to say.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
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
_COUNTED = {
    OrganisationKind.MUNICIPALITY: ("kommuner", "hver kommune"),
    OrganisationKind.ADMINISTRATION: ("forvaltninger", "hver forvaltning"),
    OrganisationKind.HOSPITAL: ("hospitaler", "hvert hospital"),
}
_ANY_COUNTED = ("parter", "hver part")
_FEW = 2
_NAMED = 5
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
    seats = _vacancies(finding)
    said = [*seats, *_without_seat(finding.reasons), *_numbers(finding, bool(seats))]
    if not finding.ok:
        said.append(_CAN_BE_HELD)
    return tuple(said)


_SEATS = frozenset({ReasonCode.VACANT, ReasonCode.OFFERED, ReasonCode.DECLINED})


_SHARED = {
    ReasonCode.VACANT: "har ingen på pladsen",
    ReasonCode.OFFERED: "har fået pladsen tilbudt og har ikke besat den endnu",
    ReasonCode.DECLINED: "har takket nej til pladsen",
}


def _vacancies(finding: Finding) -> list[str]:
    """Each seat for itself, but once for all where more than two organisations share the reason."""
    said: list[str] = []
    for alike in _alike((reason for reason in finding.reasons if reason.code in _SEATS), lambda reason: reason.code):
        parties = list(dict.fromkeys(_short_party(reason) for reason in alike))
        if len(parties) > _FEW:
            who = f"{len(parties)} {_counted(finding.rule)[0]}"
            said.append(f"{who} {_SHARED[alike[0].code]}: {_names(parties)}.")
        else:
            said += [_vacancy(reason) for reason in alike]
    return said


def _short_party(reason: Reason) -> str:
    """The party as its seat names it, if it does: "Ballerup" of "Ballerup Kommune"."""
    seat, party = str(reason.facts["seat"]), str(reason.facts["party"])
    return seat if party.startswith(seat) else party


def _alike(reasons: Iterable[Reason], key: Callable[[Reason], Hashable]) -> list[list[Reason]]:
    """The reasons by key, in the order in which each key comes first."""
    groups: dict[Hashable, list[Reason]] = {}
    for reason in reasons:
        groups.setdefault(key(reason), []).append(reason)
    return list(groups.values())


def _names(parties: Sequence[str]) -> str:
    """All names, or the first five and how many others; never "1 andre"."""
    rest = len(parties) - _NAMED
    return join_list(parties) if rest < 2 else f"{', '.join(parties[:_NAMED])} og {rest} andre"


def _counted(rule: Rule) -> tuple[str, str]:
    """The organisations of a rule as several, and as each of them."""
    return _COUNTED.get(rule.kind, _ANY_COUNTED) if rule.kind else _ANY_COUNTED


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
    return [f"{_names(parties)} har ingen plads her."] if parties else []


def _numbers(finding: Finding, seats_told: bool) -> list[str]:
    """What the rule asks for, where the counts are not as it says."""
    each = _counted(finding.rule)[1]
    counts = (reason for reason in finding.reasons if reason.code in _COUNTS)
    said: list[str] = []
    for alike in _alike(counts, lambda reason: (reason.code, reason.facts["filled"])):
        told = [alike] if len(alike) > _FEW else [[reason] for reason in alike]
        said += [_count_sentence(reasons, each, seats_told) for reasons in told]
    return said


_COUNTS = frozenset({ReasonCode.TOO_FEW, ReasonCode.TOO_MANY})


def _count_sentence(alike: Sequence[Reason], each: str, seats_told: bool) -> str:
    """What one rule asks of one party, of the body (no party), or of several parties whose counts are the same."""
    reason = alike[0]
    few = reason.code is ReasonCode.TOO_FEW
    number = _number(reason.facts["least" if few else "most"])
    parties = [str(other.facts["party"]) for other in alike if "party" in other.facts]
    several = len(parties) > 1
    asked = f"Reglen kræver {number}" if few else f"Reglen tillader højst {number}"
    if parties:
        asked += f" fra {each if several else parties[0]}"
    if few and seats_told:
        return f"{asked}."
    where = f" hos {_names(parties)}" if several else ""
    filled = _number(reason.facts["filled"]) if reason.facts["filled"] else "ingen"
    return f"{asked}, og {filled} er besat{where}."


def _number(value: object) -> str:
    number = cast(int, value)
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)
