"""The sentences on attendance read as public minutes do, for one or several people, with and without organisations."""

from __future__ import annotations

from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.attendance import Guest, Person, SeatAttendance
from klyngedesk.domain.attendance_sentences import agenda_guests, join_people, minutes_paragraphs
from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.kinds import AttendanceMode, AttendanceState

A = AttendanceState
MIDWIFE = Person("Tine Overby", "Hvidovre Hospital", "chefjordemoder")
SECRETARIAT = (
    Person("Camilla Rosenbæk", "Høje-Taastrup Kommune"),
    Person("Jakob Præstmark", "Region Hovedstaden"),
)


def minutes(*seats: SeatAttendance, guests: tuple[Guest, ...] = ()) -> list[str]:
    return [plain_spaces(paragraph) for paragraph in minutes_paragraphs(seats, guests)]


def person(name: str, organisation: str = "") -> Person:
    return Person(name, organisation)


def test_the_reference_page() -> None:
    seats = [
        SeatAttendance(person("Lene Østerby", "Hvidovre Hospital"), A.PRESENT),
        SeatAttendance(person("Torben Kildeås", "Amager Hospital"), A.ABSENT),
        SeatAttendance(person("Erik Stenvang", "PLO-Hovedstaden"), A.ABSENT),
        SeatAttendance(person("Mona Thorupgaard", "Dragør Kommune"), A.ABSENT),
        SeatAttendance(person("Jørgen Elkær", "Glostrup Kommune"), A.ABSENT, substitute="Line Aabyhøj"),
        SeatAttendance(person("Rasmus Åkjær", "Ishøj Kommune"), A.PRESENT, arrived=time(13, 18), arrived_item="3"),
        SeatAttendance(person("Signe Holtegård", "Københavns Kommune, SUF"), A.PRESENT, AttendanceMode.VIRTUAL),
        SeatAttendance(person("Ulla Brandstrup", "Rødovre Kommune"), A.PRESENT, conflict_items=("6",)),
        SeatAttendance(
            person("Mikkel Søgård-Lund", "Tårnby Kommune"),
            A.PRESENT,
            left=time(14, 31),
            missed_by_leaving=("7", "8", "9"),
        ),
        SeatAttendance(person("Dorthe Nymark", "Vallensbæk Kommune"), A.NO_SHOW),
        SeatAttendance(None),
    ]
    paragraphs = minutes_paragraphs(seats, [Guest(MIDWIFE, ("3",))], SECRETARIAT)
    assert [plain_spaces(paragraph) for paragraph in paragraphs] == [
        "Torben Kildeås, Amager Hospital, Erik Stenvang, PLO-Hovedstaden, og Mona Thorupgaard, Dragør Kommune, "
        "havde meldt afbud.",
        "Jørgen Elkær, Glostrup Kommune, havde meldt afbud, og Line Aabyhøj deltog i stedet.",
        "Dorthe Nymark, Vallensbæk Kommune, var ikke til stede og havde ikke meldt afbud.",
        "Rasmus Åkjær, Ishøj Kommune, deltog fra kl. 13.18 i punkt 3. Mikkel Søgård-Lund, Tårnby Kommune, "
        "forlod mødet kl. 14.31 og deltog ikke i behandlingen af punkt 7, 8 og 9.",
        "Ulla Brandstrup, Rødovre Kommune, var inhabil og deltog ikke i behandlingen af punkt 6.",
        "Tine Overby, chefjordemoder, Hvidovre Hospital, deltog under punkt 3. Fra sekretariatet deltog Camilla "
        "Rosenbæk, Høje-Taastrup Kommune, og Jakob Præstmark, Region Hovedstaden.",
    ]


def test_nothing_to_say() -> None:
    assert minutes() == []
    assert minutes(SeatAttendance(person("A", "B"), A.PRESENT), SeatAttendance(None)) == []


def test_one_and_two_absent() -> None:
    a, b = (SeatAttendance(person(n, o), A.ABSENT) for n, o in (("A", "PLO"), ("B", "PIU")))
    assert minutes(a) == ["A, PLO, havde meldt afbud."]
    assert minutes(a, b) == ["A, PLO, og B, PIU, havde meldt afbud."]


def test_names_without_organisations_need_no_commas() -> None:
    seats = [SeatAttendance(person(name), A.NO_SHOW) for name in "ABC"]
    assert minutes(*seats) == ["A, B og C var ikke til stede og havde ikke meldt afbud."]


def test_a_stand_in_by_choice_is_no_absence() -> None:
    seat = SeatAttendance(person("A", "Københavns Kommune"), A.ABSENT, substitute="B", chosen=True)
    assert minutes(seat) == ["B deltog for A, Københavns Kommune."]


def test_a_stand_in_for_someone_who_said_nothing() -> None:
    seat = SeatAttendance(person("A", "PLO"), A.NO_SHOW, substitute="B")
    assert minutes(seat) == ["A, PLO, var ikke til stede, og B deltog i stedet."]


def test_the_stand_in_is_the_one_who_comes_late_or_is_not_impartial() -> None:
    seat = SeatAttendance(person("A", "PLO"), A.ABSENT, substitute="B", arrived=time(13, 5), conflict_items=("2", "4"))
    assert minutes(seat)[1:] == [
        "B, PLO, deltog fra kl. 13.05.",
        "B, PLO, var inhabil og deltog ikke i behandlingen af punkt 2 og 4.",
    ]


def test_coming_late_and_leaving_early_in_one_sentence() -> None:
    seat = SeatAttendance(
        person("A", "PLO"),
        A.PRESENT,
        arrived=time(12, 45),
        arrived_item="4",
        left=time(13, 30),
        missed_by_leaving=("8", "9"),
        absent_items=("6",),
    )
    assert minutes(seat) == [
        "A, PLO, deltog fra kl. 12.45 i punkt 4, forlod mødet kl. 13.30 og deltog ikke i behandlingen af punkt 6, "
        "8 og 9."
    ]


def test_leaving_at_the_very_end_misses_nothing() -> None:
    assert minutes(SeatAttendance(person("A"), A.PRESENT, left=time(12, 3))) == ["A forlod mødet kl. 12.03."]


def test_who_was_not_there_neither_came_nor_left() -> None:
    seat = SeatAttendance(person("A"), A.ABSENT, left=time(12), conflict_items=("1",))
    assert minutes(seat) == ["A havde meldt afbud."]


def test_guests_of_the_same_items_are_named_together() -> None:
    guests = (Guest(MIDWIFE, ("3",)), Guest(person("Bo Skovlyst", "Psykiatrien"), ("3",)), Guest(person("C")))
    assert minutes(guests=guests) == [
        "Tine Overby, chefjordemoder, Hvidovre Hospital, og Bo Skovlyst, Psykiatrien, deltog under punkt 3. "
        "C deltog under hele mødet."
    ]


def test_guests_in_the_agenda() -> None:
    assert plain_spaces(agenda_guests([Guest(MIDWIFE, ("3",))], SECRETARIAT)) == (
        "Under punkt 3 deltager desuden Tine Overby, chefjordemoder, Hvidovre Hospital. Fra sekretariatet "
        "deltager Camilla Rosenbæk, Høje-Taastrup Kommune, og Jakob Præstmark, Region Hovedstaden."
    )
    assert agenda_guests([]) == ""


def test_a_name_that_ends_in_a_point_ends_the_sentence() -> None:
    assert minutes_paragraphs((), (), [person("A", "Kommunen m.fl.")]) == (
        "Fra sekretariatet deltog A, Kommunen m.fl.",
    )


def test_people_in_one_phrase() -> None:
    assert join_people([person("A", "B")]) == "A, B"
    assert join_people([person("A"), person("C")]) == "A og C"


names = st.text("abcæøå", min_size=1, max_size=5)
seats = st.builds(
    SeatAttendance,
    st.none() | st.builds(Person, names, st.just("") | names),
    st.sampled_from(AttendanceState),
    st.sampled_from(AttendanceMode),
    st.just("") | names,
    st.booleans(),
    st.none() | st.times(),
    st.sampled_from(["", "3"]),
    st.none() | st.times(),
    st.sampled_from([(), ("7", "8")]),
    st.sampled_from([(), ("6",)]),
    st.sampled_from([(), ("5", "8")]),
)


@given(st.lists(seats, max_size=6))
def test_no_slips_of_the_pen(several: list[SeatAttendance]) -> None:
    for paragraph in minutes_paragraphs(several):
        assert paragraph.endswith(".")
        for slip in ("  ", ",,", " ,", "..", ", .", "punkt ,", ", og og"):
            assert slip not in plain_spaces(paragraph)
