"""What a rule of composition says: what is missing, since when, by which rule, and what still works.

The sentences warn and never forbid: whether a meeting is held is for its chairs to say.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from typing import cast

from klyngedesk.domain.composition import Finding, Reason, ReasonCode, Rule
from klyngedesk.domain.danish import end_sentence, sentence_case
from klyngedesk.domain.kinds import OrganisationKind
from klyngedesk.ui.language import tr
from klyngedesk.ui.words import date_text, join_list, title_word, word

_FEW = 2
_NAMED = 5


def kind_title(kind: OrganisationKind) -> str:
    """A kind of organisation as a heading of several."""
    titles = {
        OrganisationKind.MUNICIPALITY: tr("Municipalities"),
        OrganisationKind.ADMINISTRATION: tr("Administrations"),
        OrganisationKind.REGION: tr("The region"),
        OrganisationKind.HOSPITAL: tr("Hospitals"),
        OrganisationKind.PSYCHIATRY: tr("Psychiatry"),
        OrganisationKind.GENERAL_PRACTICE: tr("General practice"),
        OrganisationKind.PATIENTS: tr("Patients and relatives"),
        OrganisationKind.OTHER: tr("Others"),
    }
    return titles[kind]


def rule_title(rule: Rule) -> str:
    """What a rule counts: "Kommuner", "Formand, hospital", "Medlemmer"."""
    if rule.role is None:
        return kind_title(rule.kind) if rule.kind else tr("Members")
    return f"{title_word(rule.role)}, {word(rule.kind)}" if rule.kind else title_word(rule.role)


def rule_count(finding: Finding) -> str:
    """How many seats are filled, against what the rule asks for: "1 af 2", "4 (mindst 2)"."""
    if not finding.least:
        return str(finding.filled)
    roomy = finding.most is None or finding.most > finding.least
    words = tr("{filled} of {least}")
    if finding.filled > finding.least and roomy:
        words = tr("{filled} (at least {least})")
    return words.format(filled=finding.filled, least=finding.least)


def rule_source(rule: Rule) -> str:
    """Where a rule stands and since when it holds."""
    parts = [tr("Rule: {source}").format(source=end_sentence(rule.source))] if rule.source else []
    if rule.valid_from:
        parts.append(tr("In force from {day}.").format(day=date_text(rule.valid_from)))
    return " ".join(parts)


def finding_sentences(finding: Finding) -> tuple[str, ...]:
    """Why a rule is not met, or what to know about its seats; none when there is nothing to say."""
    seats = _vacancies(finding)
    said = [*seats, *_without_seat(finding.reasons), *_numbers(finding, bool(seats))]
    if not finding.ok:
        said.append(tr("The meeting can be held."))
    return tuple(said)


_SEATS = frozenset({ReasonCode.VACANT, ReasonCode.OFFERED, ReasonCode.DECLINED})


def _vacancies(finding: Finding) -> list[str]:
    """Each seat for itself, but once for all where more than two organisations share the reason."""
    said: list[str] = []
    for alike in _alike((reason for reason in finding.reasons if reason.code in _SEATS), lambda reason: reason.code):
        parties = list(dict.fromkeys(_short_party(reason) for reason in alike))
        if len(parties) > _FEW:
            who = f"{len(parties)} {_organisations(finding.rule)}"
            said.append(_shared(alike[0].code).format(who=who, names=_names(parties)))
        else:
            said += [_vacancy(reason) for reason in alike]
    return said


def _shared(code: ReasonCode) -> str:
    words = {
        ReasonCode.VACANT: tr("{who} have nobody in the seat: {names}."),
        ReasonCode.OFFERED: tr("{who} were offered the seat and have not filled it yet: {names}."),
        ReasonCode.DECLINED: tr("{who} declined the seat: {names}."),
    }
    return words[code]


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
    if rest < 2:
        return join_list(parties)
    return tr("{names} and {count} others").format(names=", ".join(parties[:_NAMED]), count=rest)


def _organisations(rule: Rule) -> str:
    """The organisations of a rule as several."""
    words = {
        OrganisationKind.MUNICIPALITY: tr("municipalities"),
        OrganisationKind.ADMINISTRATION: tr("administrations"),
        OrganisationKind.HOSPITAL: tr("hospitals"),
    }
    return words.get(rule.kind, tr("parties")) if rule.kind else tr("parties")


def _each(rule: Rule) -> str:
    """The organisations of a rule as each of them."""
    words = {
        OrganisationKind.MUNICIPALITY: tr("each municipality"),
        OrganisationKind.ADMINISTRATION: tr("each administration"),
        OrganisationKind.HOSPITAL: tr("each hospital"),
    }
    return words.get(rule.kind, tr("each party")) if rule.kind else tr("each party")


def _vacancy(reason: Reason) -> str:
    seat, party = str(reason.facts["seat"]), str(reason.facts["party"])
    since = cast("date | None", reason.facts["since"])
    day = date_text(since) if since else ""
    own = seat.removeprefix(f"{party}, ")
    if reason.code is ReasonCode.OFFERED:
        offered = tr("{seat} was offered to {party} on {day} and is not filled yet.")
        return offered.format(seat=sentence_case(own), party=party, day=day)
    if reason.code is ReasonCode.DECLINED:
        return tr("{party} declined {seat} on {day}.").format(party=party, seat=own, day=day)
    return tr("{seat} has been vacant since {day}.").format(seat=seat, day=day) if day else _vacant(seat)


def _vacant(seat: str) -> str:
    return tr("{seat} is vacant.").format(seat=seat)


def _without_seat(reasons: Sequence[Reason]) -> list[str]:
    parties = [str(reason.facts["party"]) for reason in reasons if reason.code is ReasonCode.PARTY_WITHOUT_SEAT]
    return [tr("{names} has no seat here.", "", len(parties)).format(names=_names(parties))] if parties else []


def _numbers(finding: Finding, seats_told: bool) -> list[str]:
    """What the rule asks for, where the counts are not as it says."""
    each = _each(finding.rule)
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
    parties = [str(other.facts["party"]) for other in alike if "party" in other.facts]
    several = len(parties) > 1
    asked = tr("The rule asks for {number}") if few else tr("The rule allows at most {number}")
    asked = asked.format(number=_number(reason.facts["least" if few else "most"]))
    if parties:
        asked = tr("{asked} from {who}").format(asked=asked, who=each if several else parties[0])
    if few and seats_told:
        return f"{asked}."
    where = tr(" for {names}").format(names=_names(parties)) if several else ""
    count = cast(int, reason.facts["filled"])
    filled = _number(count) if count else tr("none")
    return tr("{asked}, and {filled} is filled{where}.", "", count).format(asked=asked, filled=filled, where=where)


def _number(value: object) -> str:
    number = cast(int, value)
    words = tr("zero one two three four five six seven eight nine ten eleven twelve").split()
    return words[number] if 0 <= number < len(words) else str(number)
