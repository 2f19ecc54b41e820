from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.exchange.example_dates import as_on, merged, renumbered, shift, weeks_between

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
REFERENCE = date(2022, 11, 22)
DAYS = st.dates(date(2000, 1, 1), date(2090, 1, 1))


def document(**tables: list[dict[str, Any]]) -> dict[str, Any]:
    return {"format": "klyngedesk", "version": 1, "tables": tables}


@given(DAYS)
def test_what_is_done_never_lies_after_today_and_is_at_most_six_days_older(today: date) -> None:
    moved = shift(document(x=[{"day": REFERENCE.isoformat()}]), weeks_between(REFERENCE, today))
    day = date.fromisoformat(moved["tables"]["x"][0]["day"])
    assert 0 <= (today - day).days <= 6
    assert day.weekday() == REFERENCE.weekday()


@given(DAYS, st.integers(-300, 300))
def test_moving_there_and_back_gives_the_same_day(day: date, weeks: int) -> None:
    before = document(x=[{"day": day.isoformat()}])
    assert shift(shift(before, weeks), -weeks) == before


@given(st.integers(0, 23), st.integers(-300, 300))
def test_a_moment_keeps_its_clock_time_in_copenhagen(hour: int, weeks: int) -> None:
    written = datetime(2022, 12, 1, hour, tzinfo=COPENHAGEN)
    moved = shift(document(x=[{"at": written.isoformat()}]), weeks)["tables"]["x"][0]["at"]
    there = datetime.fromisoformat(moved).astimezone(COPENHAGEN)
    assert there.weekday() == written.weekday()
    assert (there.hour == hour) or hour == 2  # 02 does not exist on the day summer time begins


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("1. december 2022", "8. december 2022"),
        ("den 30. december 2022 og torsdag 13. oktober 2022", "den 6. januar 2023 og torsdag 20. oktober 2022"),
        ("13.\u00a0oktober 2022", "20.\u00a0oktober 2022"),
        ("senest den 1. december 2022.", "senest den 8. december 2022."),
        ("i december 2022", "i december 2022"),
        ("31. februar 2022", "31. februar 2022"),
        ("kl. 13.00–15.00, punkt 12", "kl. 13.00–15.00, punkt 12"),
        ("2022K1", "2022K1"),
        ("sag 2022-11-22-7", "sag 2022-11-22-7"),
    ],
)
def test_dates_in_texts_move_only_when_they_are_whole(text: str, moved: str) -> None:
    assert shift(document(x=[{"text": [{"p": [text]}]}]), 1)["tables"]["x"][0]["text"] == [{"p": [moved]}]


def test_ids_files_and_numbers_stay() -> None:
    row = {"id": "2022-12-01", "file": "bilag/1. december 2022.docx", "year": 2022, "left_at": "13.18"}
    assert shift(document(x=[row]), 5)["tables"]["x"] == [row]


HISTORY = {
    "meeting": [
        {
            "id": "m",
            "body_id": "b",
            "state": "approved",
            "starts_at": "2023-01-10T14:00:00+00:00",
            "agenda_sent_on": "2023-01-03",
            "minutes_sent_on": "2023-01-17",
            "minutes_approved_on": "2023-01-30",
        }
    ],
    "meeting_date": [{"id": "md", "meeting_id": "m", "day": "2023-01-17", "done_on": "2023-01-17"}],
    "item": [{"id": "i", "meeting_id": "m", "number": "1", "title": "Sag"}],
    "attendance": [{"id": "a", "meeting_id": "m", "seat_id": "s"}],
    "attendance_exception": [{"id": "ae", "attendance_id": "a", "item_id": "i"}],
    "decision": [{"id": "d", "item_id": "i", "number": 4, "year": 2023}],
    "reservation": [{"id": "r", "decision_id": "d"}],
    "fund_grant": [{"id": "g", "decision_id": "d"}],
    "posting": [{"id": "p", "grant_id": "g"}, {"id": "q"}],
    "action": [
        {"id": "x", "body_id": "b", "item_id": "i", "state": "done", "closed_on": "2023-01-20", "result": "Gjort"}
    ],
    "minutes_approval": [{"id": "ma", "meeting_id": "m", "approved_on": "2023-01-30", "how": "Pr. e-mail"}],
}


def test_a_meeting_of_history_is_planned_until_its_day() -> None:
    seen = as_on(HISTORY, date(2023, 1, 9))
    assert seen["meeting"] == [{"id": "m", "body_id": "b", "starts_at": "2023-01-10T14:00:00+00:00"}]
    assert seen["item"] == [{"id": "i", "meeting_id": "m", "title": "Sag"}]
    assert seen["meeting_date"] == [{"id": "md", "meeting_id": "m", "day": "2023-01-17"}]
    assert seen["posting"] == [{"id": "q"}]
    left = {"meeting", "item", "meeting_date", "posting"}
    assert all(not rows for table, rows in seen.items() if table not in left)


def test_its_minutes_are_there_when_they_have_been_written() -> None:
    held, review = as_on(HISTORY, date(2023, 1, 10)), as_on(HISTORY, date(2023, 1, 18))
    assert held["meeting"][0]["state"] == "held"
    assert "minutes_sent_on" not in held["meeting"][0]
    assert review["meeting"][0]["state"] == "review"
    assert review["action"] == [{"id": "x", "body_id": "b", "item_id": "i"}]
    assert review["minutes_approval"] == [{"id": "ma", "meeting_id": "m"}]
    assert as_on(HISTORY, date(2023, 2, 1)) == HISTORY


def test_decisions_are_numbered_anew_in_the_year_they_come_to_lie_in() -> None:
    tables = {
        "meeting": [
            {"id": "old", "body_id": "b", "starts_at": "2022-08-25T11:00:00+00:00"},
            {"id": "new", "body_id": "b", "starts_at": "2026-10-15T11:00:00+00:00"},
            {"id": "other", "body_id": "c", "starts_at": "2026-10-15T11:00:00+00:00"},
        ],
        "item": [{"id": f"i-{name}-{n}", "meeting_id": name} for name in ("old", "new", "other") for n in (1, 2)],
        "decision": [
            {"id": "d1", "item_id": "i-old-1", "number": 1, "year": 2022},
            {"id": "d3", "item_id": "i-new-2", "number": 3, "year": 2022},
            {"id": "d2", "item_id": "i-new-1", "number": 2, "year": 2022},
            {"id": "d4", "item_id": "i-other-1", "number": 9, "year": 2022},
            {"id": "d5", "item_id": "i-other-2"},
        ],
    }
    numbers = {row["id"]: (row.get("number"), row.get("year")) for row in renumbered(tables)["decision"]}
    expected = {"d1": (1, 2022), "d2": (1, 2026), "d3": (2, 2026), "d4": (1, 2026), "d5": (None, None)}
    assert numbers == expected


def test_only_the_current_document_moves() -> None:
    row = {"id": "a", "day": "2022-11-22"}
    whole = merged([("current", document(x=[row])), ("history", document(x=[row]))], REFERENCE, date(2022, 12, 1))
    assert [each["day"] for each in whole["tables"]["x"]] == ["2022-11-29", "2022-11-22"]
    assert whole["format"] == "klyngedesk"
