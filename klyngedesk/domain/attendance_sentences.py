"""The sentences on attendance in minutes and agendas, derived from the records and never typed.

Source: the wording of public minutes ("X havde meldt afbud, og Y deltog i stedet", "A deltog for B", "forlod
mødet kl. 14.31 og deltog ikke i behandlingen af punkt 7, 8 og 9", "var inhabil og deltog ikke …"). A name with
its organisation is an apposition, closed by a comma before what follows, also before "og".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from klyngedesk.domain.attendance import Guest, Person, SeatAttendance, items_text
from klyngedesk.domain.danish import at_clock, end_sentence, join_list, sentence_case
from klyngedesk.domain.kinds import AttendanceState


def minutes_paragraphs(
    seats: Sequence[SeatAttendance], guests: Sequence[Guest] = (), secretariat: Sequence[Person] = ()
) -> tuple[str, ...]:
    """The paragraphs below the table of attendance, empty ones left out.

    In order: absence notices together; absences with a stand-in, and stand-ins by choice; absences without
    notice; late arrivals and early departures; conflicts of interest; guests and secretariat.
    """
    filled = [seat for seat in seats if seat.holder]
    groups = (
        _absences(filled),
        [_stand_in(seat) for seat in filled if seat.substitute],
        _no_shows(filled),
        [sentence for seat in filled for sentence in _comings_and_goings(seat)],
        [_conflict(seat) for seat in filled if seat.present and seat.conflict_items],
        [*_guests(guests, "deltog"), *_secretariat(secretariat, "deltog")],
    )
    return tuple(" ".join(end_sentence(sentence) for sentence in group) for group in groups if group)


def agenda_guests(guests: Sequence[Guest], secretariat: Sequence[Person] = ()) -> str:
    """Who takes part beside the seats, told in advance: "Under punkt 3 deltager desuden …"."""
    sentences = [
        sentence_case(f"{_under(items)} deltager desuden {join_people(people)}") for items, people in _by_items(guests)
    ]
    return " ".join(end_sentence(s) for s in (*sentences, *_secretariat(secretariat, "deltager")))


def join_people(people: Sequence[Person]) -> str:
    """People as one phrase: "A, Amager Hospital, og B, PLO"; without organisations "A, B og C"."""
    if not any(person.organisation or person.title for person in people):
        return join_list([person.name for person in people])
    *first, last = (_phrase(person) for person in people)
    return f"{', '.join(first)}, og {last}" if first else last


def _phrase(person: Person) -> str:
    return ", ".join(part for part in (person.name, person.title, person.organisation) if part)


def _subject(people: Sequence[Person]) -> str:
    """People as the subject of a sentence, with the comma that closes an apposition before the verb."""
    last = people[-1]
    return join_people(people) + ("," if last.organisation or last.title else "")


def _holders(seats: Iterable[SeatAttendance], state: AttendanceState) -> list[Person]:
    return [seat.holder for seat in seats if seat.holder and seat.state is state and not seat.substitute]


def _absences(seats: Sequence[SeatAttendance]) -> list[str]:
    people = _holders(seats, AttendanceState.ABSENT)
    return [f"{_subject(people)} havde meldt afbud"] if people else []


def _no_shows(seats: Sequence[SeatAttendance]) -> list[str]:
    people = _holders(seats, AttendanceState.NO_SHOW)
    return [f"{_subject(people)} var ikke til stede og havde ikke meldt afbud"] if people else []


def _stand_in(seat: SeatAttendance) -> str:
    holder = seat.holder or Person("")
    if not seat.chosen and seat.state is AttendanceState.ABSENT:
        return f"{_subject([holder])} havde meldt afbud, og {seat.substitute} deltog i stedet"
    if not seat.chosen and seat.state is AttendanceState.NO_SHOW:
        return f"{_subject([holder])} var ikke til stede, og {seat.substitute} deltog i stedet"
    return f"{seat.substitute} deltog for {join_people([holder])}"


def _comings_and_goings(seat: SeatAttendance) -> list[str]:
    if seat.present is None:
        return []
    told = [text for text in (_arrival(seat), _departure(seat)) if text]
    if missed := {*seat.missed_by_leaving, *seat.absent_items} - {*seat.conflict_items}:
        told.append(f"deltog ikke i behandlingen af {items_text(missed)}")
    return [f"{_subject([seat.present])} {join_list(told)}"] if told else []


def _arrival(seat: SeatAttendance) -> str:
    if seat.arrived and seat.arrived_item:
        return f"deltog fra {at_clock(seat.arrived)} i {items_text([seat.arrived_item])}"
    if seat.arrived:
        return f"deltog fra {at_clock(seat.arrived)}"
    return f"deltog fra {items_text([seat.arrived_item])}" if seat.arrived_item else ""


def _departure(seat: SeatAttendance) -> str:
    return f"forlod mødet {at_clock(seat.left)}" if seat.left else ""


def _conflict(seat: SeatAttendance) -> str:
    person = seat.present or Person("")
    items = items_text(seat.conflict_items)
    return f"{_subject([person])} var inhabil og deltog ikke i behandlingen af {items}"


def _guests(guests: Sequence[Guest], verb: str) -> list[str]:
    return [f"{_subject(people)} {verb} {_under(items)}" for items, people in _by_items(guests)]


def _under(items: tuple[str, ...]) -> str:
    return f"under {items_text(items)}" if items else "under hele mødet"


def _by_items(guests: Sequence[Guest]) -> list[tuple[tuple[str, ...], list[Person]]]:
    """Guests of the same items together, in the order they were given."""
    groups: dict[tuple[str, ...], list[Person]] = {}
    for guest in guests:
        groups.setdefault(guest.items, []).append(guest.person)
    return list(groups.items())


def _secretariat(people: Sequence[Person], verb: str) -> list[str]:
    return [f"Fra sekretariatet {verb} {join_people(people)}"] if people else []
