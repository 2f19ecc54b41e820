"""The example must hold together as the user's own data would: these are the promises its screens rest on."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, datetime
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from klyngedesk import paths
from klyngedesk.domain import cost_sharing
from klyngedesk.domain.clock import TimedItem, timetable
from klyngedesk.domain.danish import MONTHS
from klyngedesk.exchange.danish_holidays import danish_holidays
from klyngedesk.exchange.example_dates import merged
from klyngedesk.store.codec import columns, decode
from klyngedesk.store.interchange import default, exchanged

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
WRITTEN_ON = date(2022, 11, 22)
DAYS = [WRITTEN_ON, date(2022, 10, 12), date(2023, 1, 20), date(2023, 6, 30), date(2026, 11, 21), date(2031, 7, 4)]
CURRENT_MEETING, LAST_MEETING = "m-syd-f-1201", "m-syd-f-1013"

Row = dict[str, Any]
Tables = dict[str, list[Row]]


def read(*parts: str) -> Any:
    return json.loads(paths.db("example", *parts).read_text(encoding="utf-8"))


def on(today: date) -> Tables:
    contents = [(path.stem, read(path.name)) for path in sorted(paths.db("example").glob("*.json"))]
    tables: Tables = merged(contents, WRITTEN_ON, today)["tables"]
    return tables


@pytest.fixture(scope="module", params=DAYS, ids=str)
def seen(request: pytest.FixtureRequest) -> Tables:
    """The example as it looks on several days."""
    return on(request.param)


@pytest.fixture(scope="module")
def tables() -> Tables:
    """The example as it was written."""
    return on(WRITTEN_ON)


@pytest.fixture(scope="module")
def catalogue() -> Tables:
    found: Tables = json.loads(paths.resource("catalogue", "defaults.json").read_text(encoding="utf-8"))["tables"]
    return found


def by_id(rows: list[Row]) -> dict[str, Row]:
    return {row["id"]: row for row in rows}


def day_of(meeting: Row) -> date:
    return datetime.fromisoformat(meeting["starts_at"]).astimezone(COPENHAGEN).date()


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)


def test_ids_are_readable_and_used_once(seen: Tables, catalogue: Tables) -> None:
    for rows in (*seen.values(), *catalogue.values()):
        ids = [row["id"] for row in rows]
        assert [each for each in ids if not re.fullmatch(r"[a-z0-9-]{1,32}", each)] == []
        assert [each for each, times in Counter(ids).items() if times > 1] == []


def test_every_value_fits_its_column_and_is_no_default(seen: Tables, catalogue: Tables) -> None:
    for name, rows in (*seen.items(), *catalogue.items()):
        known = columns(exchanged()[name])
        for row in rows:
            for column, value in row.items():
                if (name, column) == ("annex", "file"):
                    continue
                assert column in known, f"{name}.{column}"
                decode(known[column], value)
                assert value != default(known[column]), f"{name} {row['id']}: {column} is at its default"
            lacking = {
                key
                for key, column in known.items()
                if not column.nullable and default(column) is None and key not in row
            }
            assert lacking == set(), f"{name} {row['id']}"


def test_every_reference_leads_somewhere(seen: Tables, catalogue: Tables) -> None:
    present = {name: {row["id"] for row in [*seen.get(name, ()), *catalogue.get(name, ())]} for name in exchanged()}
    for name, rows in seen.items():
        for column, known in columns(exchanged()[name]).items():
            for target in (key.column.table.name for key in known.foreign_keys):
                wanted = {row[column] for row in rows if column in row}
                assert wanted <= present[target], f"{name}.{column}"


def test_one_holder_at_a_time_and_substitutes_are_named(seen: Tables) -> None:
    spans = defaultdict(list)
    named = defaultdict(set)
    for row in seen["membership"]:
        if row.get("kind") == "substitute":
            named[row["seat_id"]].add(row["person_id"])
        else:
            spans[row["seat_id"]].append((row["valid_from"], row.get("valid_to", "9999-12-31")))
    for seat, held in spans.items():
        assert all(one[1] < other[0] for one, other in pairwise(sorted(held))), seat
    for row in seen["attendance"]:
        if "substitute_id" in row:
            assert row["substitute_id"] in named[row["seat_id"]], row["id"]


def test_attendance_is_that_of_the_seats_and_their_holders_on_the_day(seen: Tables) -> None:
    meetings, seats = by_id(seen["meeting"]), by_id(seen["seat"])
    holders = defaultdict(list)
    for row in seen["membership"]:
        if row.get("kind") != "substitute":
            holders[row["seat_id"]].append(row)
    for row in seen["attendance"]:
        day = day_of(meetings[row["meeting_id"]]).isoformat()
        assert seats[row["seat_id"]]["body_id"] == meetings[row["meeting_id"]]["body_id"]
        there = [m["person_id"] for m in holders[row["seat_id"]] if m["valid_from"] <= day <= m.get("valid_to", day)]
        assert there == [row["person_id"]], row["id"]


def test_items_lie_in_their_meeting_and_fill_no_more_than_its_time(seen: Tables) -> None:
    items = by_id(seen["item"])
    places = Counter((row["meeting_id"], row.get("parent_id"), row.get("position", 0)) for row in items.values())
    assert [place for place, times in places.items() if times > 1] == []
    for row in items.values():
        if "parent_id" in row:
            assert items[row["parent_id"]]["meeting_id"] == row["meeting_id"]
            assert "parent_id" not in items[row["parent_id"]]
    for meeting in seen["meeting"]:
        own = [row for row in items.values() if row["meeting_id"] == meeting["id"]]
        start = datetime.fromisoformat(meeting["starts_at"]).astimezone(COPENHAGEN)
        end = datetime.fromisoformat(meeting["ends_at"]).astimezone(COPENHAGEN)
        laid = timetable(
            start.time(), [TimedItem(row["id"], row.get("minutes", 0), row.get("parent_id")) for row in own]
        )
        assert laid.overfull == (), meeting["id"]
        assert laid.total <= (end - start).seconds // 60, meeting["id"]


def test_sent_agendas_are_numbered_and_others_are_not(seen: Tables) -> None:
    states = {row["id"]: row.get("state", "planned") for row in seen["meeting"]}
    for row in seen["item"]:
        sent = states[row["meeting_id"]] in ("sent", "held", "review", "approved")
        assert ("number" in row) == (sent and not row.get("heading", False)), row["id"]


def test_decision_numbers_run_by_body_and_year_in_order_of_time(seen: Tables) -> None:
    meetings, items = by_id(seen["meeting"]), by_id(seen["item"])
    numbers = defaultdict(list)
    for row in seen["decision"]:
        meeting = meetings[items[row["item_id"]]["meeting_id"]]
        assert meeting["state"] in ("held", "review", "approved")
        assert row["year"] == day_of(meeting).year
        numbers[meeting["body_id"], row["year"]].append((row["number"], meeting["starts_at"]))
    for given in numbers.values():
        assert [number for number, _ in sorted(given)] == list(range(1, len(given) + 1))
        assert [at for _, at in sorted(given)] == sorted(at for _, at in given)


def test_approved_minutes_are_approved_by_both_chairs(seen: Tables) -> None:
    seats = by_id(seen["seat"])
    for meeting in seen["meeting"]:
        if meeting.get("state") == "approved":
            given = [row for row in seen["minutes_approval"] if row["meeting_id"] == meeting["id"]]
            assert sorted(seats[row["seat_id"]]["role"] for row in given) == ["chair", "co_chair"]
            assert max(row["approved_on"] for row in given) == meeting["minutes_approved_on"]


def test_nothing_that_is_done_lies_after_the_day_one_looks(seen: Tables, request: pytest.FixtureRequest) -> None:
    today = request.node.callspec.params["seen"].isoformat()
    done = [
        (name, row["id"], column)
        for name, rows in seen.items()
        if name not in ("fund_grant", "posting")
        for row in rows
        for column, value in row.items()
        if column in ("done_on", "closed_on", "answered_on", "paid_on", "handled_on", "approved_on", "minutes_sent_on")
        and value > today
    ]
    assert done == []


def test_dates_in_the_moving_texts_are_whole_so_that_they_can_move() -> None:
    month = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
    whole = re.compile(rf"\b\d{{1,2}}\. (?:{'|'.join(MONTHS)}) \d{{4}}\b")
    weekday = re.compile(rf"\b(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?: den)? ({whole.pattern})")
    names = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
    for text in texts(read("current.json")):
        rest = whole.sub("", text)
        assert not month.search(rest), text
        assert " " not in text or not re.search(r"\b202[2-9]\b", rest), text
    for name in ("current.json", "history.json"):
        for text in texts(read(name)):
            for found in weekday.finditer(text):
                day, month_name, year = found[2].replace(".", "").split()
                written = date(int(year), MONTHS.index(month_name) + 1, int(day))
                assert names[written.weekday()] == found[1], text


def test_texts_are_in_the_tone_of_the_house(tables: Tables, catalogue: Tables) -> None:
    for text in texts([tables, catalogue]):
        assert not re.search(r"!|\bvenligst\b|\"|  ", text, re.IGNORECASE), text
    for rows in tables.values():
        assert [
            value for row in rows for value in row.values() if isinstance(value, str) and value != value.strip()
        ] == []


def test_annexes_are_there_and_all_are_used(tables: Tables) -> None:
    named = {row["file"].removeprefix("bilag/") for row in tables["annex"]}
    assert named == {path.name for path in paths.db("example", "bilag").iterdir()}


def test_closed_items_have_a_neutral_title(tables: Tables) -> None:
    closed = [row for row in tables["item"] if row.get("closed")]
    assert len(closed) >= 2
    for row in closed:
        assert row["neutral_title"] not in ("", row["title"])


def test_the_chain_of_dates_is_that_of_the_plan(tables: Tables, catalogue: Tables) -> None:
    holidays = danish_holidays(range(2022, 2024))
    kinds = {row["id"]: row["kind_id"] for row in tables["body"]}
    meetings = by_id(tables["meeting"])
    for row in tables["meeting_date"]:
        day = date.fromisoformat(row["day"])
        assert day.weekday() < 5, row["id"]
        assert day not in holidays, row["id"]
        assert row["day"] == row["planned"] or row["reason"], row["id"]
        kind = kinds[meetings[row["meeting_id"]]["body_id"]]
        step = next(s for s in catalogue["deadline_step"] if s["body_kind_id"] == kind and s["step"] == row["step"])
        assert step["title"] == row["title"]
        assert (day < day_of(meetings[row["meeting_id"]])) == (step["offset"] < 0)


def test_cost_sharing_of_2022_comes_out_to_the_krone(tables: Tables) -> None:
    names = {row["id"]: row["short_name"] for row in tables["organisation"]}
    table = cost_sharing.share_table(
        [cost_sharing.CostLine(row["title"], row["amount_oere"]) for row in tables["cost_line"]],
        [
            cost_sharing.Participant(row["organisation_id"], names[row["organisation_id"]], row["counted"])
            for row in sorted(tables["cost_share"], key=lambda row: row.get("position", 0))
        ],
    )
    amounts = {f"syd-2022-{row.participant.key}": row.total_oere for row in table.rows}
    assert sum(amounts.values()) == 370_000_00
    assert {row["cost_share_id"]: row["amount_oere"] for row in tables["collection"]} == amounts
    assert sum(row["amount_oere"] for row in tables["collection"] if "paid_on" not in row) == 41_718_00
    assert sum(row["counted"] for row in tables["cost_share"]) == 598_032


def test_cluster_funds_name_their_decision_and_pay_for_no_administration(tables: Tables, catalogue: Tables) -> None:
    administrative = {row["id"] for row in catalogue["posting_category"] if row.get("administrative")}
    grants, items = by_id(tables["fund_grant"]), by_id(tables["item"])
    decisions, meetings = by_id(tables["decision"]), by_id(tables["meeting"])
    for row in [*tables["posting"], *tables["budget_line"]]:
        if row["purse"] == "cluster_funds":
            assert row["category_id"] not in administrative
            assert grants[row["grant_id"]]["cluster_id"] == row["cluster_id"]
        else:
            assert "grant_id" not in row
    for grant in grants.values():
        meeting = meetings[items[decisions[grant["decision_id"]]["item_id"]]["meeting_id"]]
        assert grant["granted_on"] == day_of(meeting).isoformat()
        planned = [row["amount_oere"] for row in tables["budget_line"] if row.get("grant_id") == grant["id"]]
        assert sum(planned) == grant["amount_oere"]
    allocated = sum(row["amount_oere"] for row in tables["fund_allocation"] if row["cluster_id"] == "syd")
    granted = sum(row["amount_oere"] for row in grants.values() if row["cluster_id"] == "syd")
    assert (allocated, allocated - granted) == (1_250_000_00, 430_000_00)


def test_the_screens_find_what_they_show(tables: Tables) -> None:
    """What the pictures of the program rest on."""
    items = [row for row in tables["item"] if row["meeting_id"] == CURRENT_MEETING]
    recommended = {row["item_id"] for row in tables["item_text"] if row["section"] == "recommendation"}
    top = [row for row in items if "parent_id" not in row and not row.get("heading")]
    assert len(top) == 9
    assert sum(row["minutes"] for row in top) == 120
    assert sum(bool(row.get("heading")) for row in items) == 2
    assert sum("parent_id" in row for row in items) == 5
    undecided = [row for row in top if row.get("kind") is None and row["id"] not in recommended]
    assert [row["title"] for row in undecided] == ["Fælles indsats om overvægt hos børn"]
    answers = Counter(row.get("state", "asked") for row in tables["input_request"])
    assert (answers["answered"] + answers["no_items"], answers["asked"]) == (9, 2)
    due = [row for row in tables["action"] if row.get("due_on") == "2022-11-25" and "state" not in row]
    assert len(due) == 3
    vacant = {row["id"] for row in tables["seat"]} - {row["seat_id"] for row in tables["membership"]}
    assert vacant == {"syd-fagligt-piu-2"}
    assert "patients_invited_on" not in by_id(tables["body"])["ammegruppen"]
    assert by_id(tables["meeting"])["m-amme-1103"]["cancelled_reason"]


def test_the_last_minutes_show_every_kind_of_attendance(tables: Tables) -> None:
    rows = [row for row in tables["attendance"] if row["meeting_id"] == LAST_MEETING]
    assert {row["state"] for row in rows} == {"present", "absent", "no_show"}
    assert any(row["state"] == "absent" and "substitute_id" in row for row in rows)
    for column in ("instead_reason", "arrived_at", "left_at", "mode"):
        assert any(column in row for row in rows), column
    assert {row.get("conflict", False) for row in tables["attendance_exception"]} == {True, False}


def test_the_catalogue_names_known_municipalities() -> None:
    def column(file: str, name: str) -> set[str]:
        with paths.resource("catalogue", file).open(encoding="utf-8", newline="") as lines:
            return {row[name] for row in csv.DictReader(lines)}

    known = column("municipalities.csv", "name")
    assert len(known) == 98
    assert column("clusters.csv", "municipality") <= known
    assert column("health_councils.csv", "municipality") <= known
