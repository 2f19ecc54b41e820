from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from klyngedesk.domain.deadlines import Unit
from klyngedesk.domain.decisions import Effect
from klyngedesk.domain.problems import Refused
from klyngedesk.services import catalogue, catalogue_editing
from klyngedesk.services.catalogue_editing import EVERYBODY, Line, Owner, Part
from klyngedesk.services.desk import Desk
from klyngedesk.services.meetings import plan
from klyngedesk.store.tables import Body, DeadlineStep, ItemSection, Outcome, StandingItem

KIND = "professional"


def lines(desk: Desk, part: Part, kind: str = KIND) -> list[Line]:
    return desk.ask(catalogue_editing.lines, part, Owner(kind_id=kind))


def words(desk: Desk, part: Part, kind: str = KIND) -> list[str]:
    return [str(getattr(line, "title", "") or getattr(line, "name", "")) for line in lines(desk, part, kind)]


def change(desk: Desk, part: Part, place: int, field: str, value: object) -> None:
    line = lines(desk, part)[place]
    desk.do("Ret", catalogue_editing.set_value, part, line.id, field, value)


def test_a_changed_date_moves_in_the_chain_of_new_meetings(example_desk: Desk) -> None:
    change(example_desk, "dates", 0, "offset", -21)
    change(example_desk, "dates", 0, "unit", Unit.DAYS)
    chain = example_desk.ask(plan, "syd-fagligt", date(2023, 3, 30))
    assert chain[0].day == date(2023, 3, 9)


def test_an_added_date_is_one_of_the_chain_and_undo_takes_it_away(example_desk: Desk) -> None:
    example_desk.do("Tilføj", catalogue_editing.add_line, "dates", Owner(kind_id=KIND), "Tryk bilag")
    chain = example_desk.ask(plan, "syd-fagligt", date(2023, 3, 30))
    assert "Tryk bilag" in {dated.title for dated in chain}
    example_desk.undo()
    assert "Tryk bilag" not in words(example_desk, "dates")


def test_lines_move_and_stay_at_the_ends(example_desk: Desk) -> None:
    before = words(example_desk, "sections")
    second = lines(example_desk, "sections")[1].id
    for _ in range(3):
        example_desk.do("Flyt", catalogue_editing.move_line, "sections", Owner(kind_id=KIND), second, -1)
    assert words(example_desk, "sections") == [before[1], before[0], *before[2:]]


def test_what_is_taken_out_still_holds_for_meetings_before(example_desk: Desk) -> None:
    line = lines(example_desk, "sections")[2]
    example_desk.do("Fjern", catalogue_editing.remove_line, "sections", line.id)
    assert line.id not in {each.id for each in lines(example_desk, "sections")}

    def held(day: date) -> set[str]:
        return example_desk.ask(
            lambda work: {row.id for row in catalogue.for_body(work, ItemSection, work.get(Body, "syd-fagligt"), day)}
        )

    assert line.id in held(date(2022, 10, 1))
    assert line.id not in held(date(2022, 12, 1))


def test_the_sections_papers_are_built_on_cannot_be_taken_out(example_desk: Desk) -> None:
    recommendation = next(line for line in lines(example_desk, "sections") if line.id.endswith("recommendation"))
    with pytest.raises(Refused) as refusal:
        example_desk.do("Fjern", catalogue_editing.remove_line, "sections", recommendation.id)
    assert refusal.value.problems[0].code == "catalogue.needed"


def test_an_outcome_has_its_effect_and_there_are_no_more_than_digits(example_desk: Desk) -> None:
    change(example_desk, "outcomes", 0, "effect", Effect.FORWARDED)
    first = lines(example_desk, "outcomes")[0]
    assert isinstance(first, catalogue_editing.OutcomeLine)
    assert first.effect is Effect.FORWARDED
    example_desk.do("Tilføj", catalogue_editing.add_line, "outcomes", EVERYBODY, "Hørt")
    with pytest.raises(Refused) as refusal:
        example_desk.do("Tilføj", catalogue_editing.add_line, "outcomes", EVERYBODY, "Én for meget")
    assert refusal.value.problems[0].code == "catalogue.outcomes"


WRONG = [
    ("closing", "day", 32, "catalogue.no_day"),
    ("closing", "month", 0, "catalogue.no_day"),
    ("dates", "title", " ", "catalogue.no_title"),
    ("outcomes", "name", "", "catalogue.no_title"),
]


@pytest.mark.parametrize(("part", "field", "value", "code"), WRONG)
def test_what_cannot_stand_is_refused(example_desk: Desk, part: Part, field: str, value: object, code: str) -> None:
    with pytest.raises(Refused) as refusal:
        change(example_desk, part, 0, field, value)
    assert refusal.value.problems[0].code == code


def test_a_closing_day_counts_as_one(example_desk: Desk) -> None:
    made = example_desk.do("Tilføj", catalogue_editing.add_line, "closing", EVERYBODY, "Fredag efter Kristi himmelfart")
    example_desk.do("Ret", catalogue_editing.set_value, "closing", made, "day", 19)
    example_desk.do("Ret", catalogue_editing.set_value, "closing", made, "month", 5)
    calendar = example_desk.ask(catalogue.calendar, date(2023, 5, 19))
    assert calendar.day_off(date(2023, 5, 19)) is not None


PLACED: list[tuple[Part, type[Any], Owner]] = [
    ("dates", DeadlineStep, Owner(kind_id=KIND)),
    ("sections", ItemSection, Owner(kind_id=KIND)),
    ("standing", StandingItem, Owner(kind_id=KIND)),
    ("outcomes", Outcome, EVERYBODY),
]


@pytest.mark.parametrize(("part", "row_class", "owner"), PLACED, ids=[part for part, *_ in PLACED])
def test_what_is_added_after_something_was_taken_out_has_a_place_of_its_own(
    example_desk: Desk, part: Part, row_class: type[Any], owner: Owner
) -> None:
    first = example_desk.ask(catalogue_editing.lines, part, owner)[0].id
    example_desk.do("Fjern", catalogue_editing.remove_line, part, first)
    made = example_desk.do("Tilføj", catalogue_editing.add_line, part, owner, "Til sidst")
    assert example_desk.ask(catalogue_editing.lines, part, owner)[-1].id == made
    whose = owner.columns if owner is not EVERYBODY else {}
    places = example_desk.ask(lambda work: [row.position for row in work.find(row_class, **whose)])
    assert len(set(places)) == len(places)


def test_what_is_added_has_a_name(example_desk: Desk) -> None:
    with pytest.raises(Refused, match=r"catalogue\.no_title"):
        example_desk.do("Tilføj", catalogue_editing.add_line, "dates", Owner(kind_id=KIND), " ")


@pytest.mark.parametrize("offset", [-3661, 9999])
def test_a_date_lies_within_ten_years_of_its_meeting(example_desk: Desk, offset: int) -> None:
    with pytest.raises(Refused, match=r"catalogue\.offset"):
        change(example_desk, "dates", 0, "offset", offset)
