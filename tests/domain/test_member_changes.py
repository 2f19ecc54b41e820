from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.kinds import SeatRole
from klyngedesk.domain.member_changes import MemberChange, MemberRow, MembersFile, member_changes
from klyngedesk.domain.organisation_names import match_organisation

KNOWN = ("Høje-Taastrup", "Ishøj", "PLO Hovedstaden", "Bornholm")


def compare(rows: list[MemberRow], present: list[MemberRow]) -> list[MemberChange]:
    return list(member_changes(MembersFile(tuple(rows)), present, KNOWN))


def test_the_same_list_changes_nothing() -> None:
    rows = [MemberRow("Ishøj", name="Søren Bjerre"), MemberRow("PLO Hovedstaden", "plads 2")]
    assert [c.kind for c in compare(rows, rows)] == ["same", "same"]


def test_a_spelling_of_the_organisation_is_recognised() -> None:
    (change,) = compare(
        [MemberRow("Høje Taastrup Kommune", name="mette holmgaard", mail="mh@example.dk")],
        [MemberRow("Høje-Taastrup", name="Mette Holmgaard", phone="00 00 00 00")],
    )
    assert change.kind == "changed"
    assert change.fields == ("name", "mail")
    assert change.after == MemberRow("Høje-Taastrup", name="mette holmgaard", mail="mh@example.dk", phone="00 00 00 00")


def test_an_empty_cell_removes_nothing() -> None:
    there = MemberRow("Ishøj", "direktør", SeatRole.CHAIR, "Søren Bjerre", first_day=date(2022, 7, 1))
    (change,) = compare([MemberRow("Ishøj", name="Søren Bjerre")], [there])
    assert change.kind == "same"
    assert change.after == there


def test_another_person_takes_over_the_only_seat() -> None:
    new, ended = compare(
        [MemberRow("Ishøj", name="Tine Falk", role=SeatRole.MEMBER)],
        [MemberRow("Ishøj", name="Søren Bjerre", role=SeatRole.MEMBER)],
    )
    assert (new.kind, new.takes_over) == ("new", 0)
    assert (ended.kind, ended.present) == ("ended", 0)


def test_a_new_person_is_seated_in_the_vacant_seat_first() -> None:
    present = [
        MemberRow("PLO Hovedstaden", "plads 1", name="Bo Lund"),
        MemberRow("PLO Hovedstaden", "plads 2"),
    ]
    changes = compare(
        [MemberRow("PLO Hovedstaden", name="Bo Lund"), MemberRow("PLO Hovedstaden", name="Hanne Toft")],
        present,
    )
    assert [(c.kind, c.takes_over) for c in changes] == [("same", None), ("new", 1)]


def test_people_who_swap_rows_are_not_replaced() -> None:
    present = [MemberRow("Ishøj", name="A A"), MemberRow("Ishøj", name="B B")]
    assert [c.kind for c in compare(present[::-1], present)] == ["same", "same"]


def test_a_seat_that_the_file_calls_vacant_ends_its_holder() -> None:
    (change,) = compare([MemberRow("Ishøj", "direktør")], [MemberRow("Ishøj", "direktør", name="Bo Lund")])
    assert (change.kind, change.present) == ("ended", 0)


def test_an_unknown_organisation_is_marked() -> None:
    (change,) = compare([MemberRow("Grønby", name="Ida Holm")], [])
    assert change.kind == "new"
    assert not change.known_organisation


def test_two_known_organisations_of_one_spelling_are_not_guessed_between() -> None:
    assert match_organisation("ishøj kommune", ["Ishøj", "Ishøj Kommune"]) is None
    assert match_organisation("Bornholms Regionskommune", KNOWN) == "Bornholm"


ROWS = st.lists(
    st.builds(
        MemberRow,
        organisation=st.sampled_from(KNOWN),
        seat=st.sampled_from(["", "plads 1", "plads 2"]),
        name=st.sampled_from(["", "Ida Holm", "Bo Lund", "Eva Kjær"]),
    ),
    max_size=6,
)


@given(ROWS, ROWS)
def test_every_row_is_accounted_for_once(rows: list[MemberRow], present: list[MemberRow]) -> None:
    changes = compare(rows, present)
    assert len([c for c in changes if c.after]) == len(rows)
    touched = [c.present for c in changes if c.present is not None]
    assert len(touched) == len(set(touched))
    assert {p for p, row in enumerate(present) if row.name} <= set(touched)
