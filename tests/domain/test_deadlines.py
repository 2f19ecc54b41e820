"""The dates of a meeting move off days off, in the direction that takes nobody's time."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.deadlines import (
    DatedStep,
    Roll,
    Step,
    Unit,
    chain,
    dated,
    out_of_order,
)
from klyngedesk.domain.workdays import Calendar, DayOff

PLAN = (
    Step("call", "Indkald punkter", -28),
    Step("items", "Frist for punkter", -14),
    Step("chairs", "Formøde", -10),
    Step("agenda", "Dagsorden sendes", -7),
    Step("draft", "Udkast til referat", 5, Unit.WORKDAYS),
    Step("comments", "Bemærkninger", 10, Unit.WORKDAYS),
    Step("approved", "Godkendt", 14, Unit.WORKDAYS),
)
CALENDAR = Calendar(frozenset(date(2023, 4, day) for day in (6, 7, 9, 10)))


def days_of(steps: tuple[DatedStep, ...]) -> dict[str, date]:
    return {step.key: step.day for step in steps}


def test_the_usual_plan_of_a_december_meeting() -> None:
    assert days_of(chain(date(2022, 12, 1), PLAN, CALENDAR)) == {
        "call": date(2022, 11, 3),
        "items": date(2022, 11, 17),
        "chairs": date(2022, 11, 21),
        "agenda": date(2022, 11, 24),
        "draft": date(2022, 12, 8),
        "comments": date(2022, 12, 15),
        "approved": date(2022, 12, 21),
    }


def test_a_date_on_a_holiday_moves_and_says_why() -> None:
    items = dated(date(2023, 4, 20), PLAN[1], CALENDAR)
    assert items == DatedStep("items", "Frist for punkter", date(2023, 4, 5), date(2023, 4, 6), DayOff.HOLIDAY)


def test_a_date_after_the_meeting_moves_forward() -> None:
    step = Step("thanks", "Tak", 3, roll=Roll.AFTER)
    assert dated(date(2022, 12, 1), step, CALENDAR).day == date(2022, 12, 5)


def test_a_date_may_stay_on_a_day_off() -> None:
    step = Step("call", "Indkald", -5, roll=Roll.NONE)
    assert dated(date(2022, 12, 1), step, CALENDAR) == DatedStep("call", "Indkald", date(2022, 11, 26))


def test_the_agenda_may_be_counted_in_working_days() -> None:
    step = Step("agenda", "Dagsorden", -5, Unit.WORKDAYS)
    assert dated(date(2023, 4, 13), step, CALENDAR).day == date(2023, 4, 3)


@given(st.dates(date(2022, 1, 1), date(2024, 12, 31)))
def test_every_date_is_a_working_day_and_in_order(meeting: date) -> None:
    steps = chain(meeting, PLAN, CALENDAR)
    assert all(CALENDAR.is_workday(step.day) for step in steps)
    assert [step.day for step in steps] == sorted(step.day for step in steps)
    assert all(step.day < meeting for step in steps if step.key in ("call", "items", "chairs", "agenda"))
    assert all((step.moved_from is None) is (step.reason is None) for step in steps)


def test_dates_that_overtake_each_other_are_found() -> None:
    planned = [
        DatedStep("items", "Frist", date(2022, 11, 17)),
        DatedStep("agenda", "Dagsorden", date(2022, 11, 10)),
        DatedStep("chairs", "Formøde", date(2022, 11, 17)),
    ]
    assert [(slip.earlier.key, slip.later.key) for slip in out_of_order(planned)] == [("items", "agenda")]
    assert out_of_order(chain(date(2022, 12, 1), PLAN, CALENDAR)) == ()
