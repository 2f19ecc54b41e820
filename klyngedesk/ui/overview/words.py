"""What the work list says: each line's title, and what stands under it."""

from __future__ import annotations

from klyngedesk.domain.danish import clock_text, plain_spaces
from klyngedesk.domain.money import format_kroner
from klyngedesk.services.todo import (
    Deed,
    Flaw,
    FollowUps,
    HomeWaiting,
    InputLacking,
    ItemUnwritten,
    MeetingAhead,
    NoMembers,
    PatientsNotInvited,
    StepDue,
    Unpaid,
    VacantSeat,
)
from klyngedesk.ui.language import tr
from klyngedesk.ui.words import (
    body_inside,
    date_in_year,
    date_text,
    decision_number_text,
    join_list,
    join_some,
    place_text,
)


def deed_words(deed: Deed) -> tuple[str, str]:
    """Title and subtitle of something to do."""
    match deed:
        case InputLacking():
            return _input_lacking(deed)
        case StepDue():
            return deed.title, tr("{meeting} · meeting {day}").format(meeting=deed.meeting, day=_day(deed))
        case MeetingAhead():
            return _meeting_ahead(deed)
        case ItemUnwritten():
            return _item_unwritten(deed)
        case FollowUps():
            return _follow_ups(deed), join_list(deed.who)
        case HomeWaiting():
            return _home_waiting(deed)
        case Unpaid():
            return _unpaid(deed)


def flaw_words(flaw: Flaw) -> tuple[str, str]:
    """Title and subtitle of something to mend."""
    match flaw:
        case NoMembers():
            title = tr("{body} has no members yet").format(body=flaw.body)
            return title, tr("%Ln seat(s) to fill", "", flaw.seats)
        case VacantSeat():
            title = tr("{seat} is vacant in {body}").format(seat=flaw.seat, body=body_inside(flaw.body))
            return title, _vacancy(flaw)
        case PatientsNotInvited():
            words = tr("{body}, set up {day}").format(body=flaw.body, day=date_text(flaw.since)) if flaw.since else ""
            return tr("PIU is not invited to a working group"), words or flaw.body


def _day(deed: InputLacking | StepDue | FollowUps) -> str:
    return plain_spaces(date_in_year(deed.day))


def _input_lacking(deed: InputLacking) -> tuple[str, str]:
    title = tr("%n organisation(s) have sent no input: {names}", "", len(deed.organisations))
    told = tr("{meeting} {day} · {answered} of {asked} have answered")
    return title.format(names=join_some(deed.organisations)), told.format(
        meeting=deed.meeting, day=_day(deed), answered=deed.answered, asked=deed.asked
    )


def _meeting_ahead(deed: MeetingAhead) -> tuple[str, str]:
    clock = tr("At {clock}").format(clock=clock_text(deed.starts_at.time()))
    place = place_text(deed.form, deed.place)
    return tr("Meeting of {body}").format(body=body_inside(deed.meeting)), " · ".join(filter(None, (clock, place)))


def _item_unwritten(deed: ItemUnwritten) -> tuple[str, str]:
    words = {
        "recommendation": tr("Item {number} lacks a recommendation"),
        "title": tr("Item {number} lacks a title"),
        "neutral_title": tr("Item {number} lacks a neutral title"),
    }
    presenter = tr("presented by {name}").format(name=deed.presenter) if deed.presenter else ""
    return words[deed.lacks].format(number=deed.number), " · ".join(filter(None, (deed.title, presenter)))


def _follow_ups(deed: FollowUps) -> str:
    if deed.count == 1:
        return deed.what
    return tr("{count} follow-ups from {day} are not closed").format(count=deed.count, day=_day(deed))


def _home_waiting(deed: HomeWaiting) -> tuple[str, str]:
    title = tr("{parties} must approve »{title}« at home").format(parties=join_some(deed.parties), title=deed.title)
    number = ""
    if deed.number and deed.year:
        number = tr("Decision {number}").format(number=decision_number_text(deed.number, deed.year))
    return title, " · ".join(filter(None, (join_some(deed.authorities), number)))


def _unpaid(deed: Unpaid) -> tuple[str, str]:
    title = tr("Collection {year}: %Ln municipality(s) have not paid", "", deed.municipalities).format(year=deed.year)
    told = tr("{missing} of {amount} is missing")
    return title, told.format(missing=format_kroner(deed.missing_oere), amount=format_kroner(deed.amount_oere))


def _vacancy(flaw: VacantSeat) -> str:
    if flaw.offered_on is not None:
        return tr("Offered {day}").format(day=date_text(flaw.offered_on))
    return tr("Vacant since {day}").format(day=date_text(flaw.since)) if flaw.since else tr("Has not been filled")
