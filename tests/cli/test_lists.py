"""What is listed, and lists that are taken in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.kinds import SeatRole
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.member_changes import MemberRow
from klyngedesk.exchange.members_xlsx import write_members

FOLK1A = "OMRÅDE;TID;INDHOLD\nIshøj;2022K3;23300\nDragør;2022K3;14700\n"


@pytest.fixture
def members_file(tmp_path: Path) -> Path:
    """One new member of Syd's professional level."""
    path = tmp_path / "medlemmer.xlsx"
    row = MemberRow("Dragør Kommune", "Ny plads", SeatRole.MEMBER, "Aksel Prøve", "Chef", "aksel@eksempel.dk")
    path.write_bytes(write_members("Medlemmer", [row]))
    return path


@pytest.fixture
def populations_file(tmp_path: Path) -> Path:
    path = tmp_path / "folk1a.csv"
    path.write_text(FOLK1A, "utf-8-sig")
    return path


def exported(on, tmp_path: Path) -> dict:
    on("export", tmp_path / "alt.json")
    return json.loads((tmp_path / "alt.json").read_text("utf-8"))["tables"]


def test_meetings_as_json_have_the_promised_fields(on):
    rows = json.loads(on("meetings", "--json").answer)
    assert all(set(row) == {"id", "body", "date", "state", "title"} for row in rows)
    assert {row["state"] for row in rows} <= {state.value for state in MeetingState}
    assert [row["date"] for row in rows] == sorted(row["date"] for row in rows)
    by_id = {row["id"]: row for row in rows}
    assert by_id["m-syd-f-1201"] == {
        "id": "m-syd-f-1201",
        "body": "Fagligt niveau",
        "date": "2022-12-01",
        "state": by_id["m-syd-f-1201"]["state"],
        "title": "Fagligt niveau",
    }


def test_meetings_for_people_have_one_line_each(on):
    lines = plain_spaces(on("meetings").answer).splitlines()
    assert len(lines) == len(json.loads(on("meetings", "--json").answer))
    assert "m-syd-f-1201\ttorsdag 1. december 2022\tFagligt niveau\tdagsorden i kladde" in lines


def test_bodies_are_listed_with_their_cluster(on):
    rows = json.loads(on("bodies", "--json").answer)
    assert {"id": "syd-fagligt", "name": "Fagligt niveau", "cluster": "Sundhedsklynge Syd"} in rows
    assert "syd-fagligt\tFagligt niveau\tSundhedsklynge Syd" in on("bodies").answer.splitlines()


def test_a_dry_run_of_members_shows_and_changes_nothing(on, tmp_path, members_file):
    before = exported(on, tmp_path)
    shown = on("import-members", members_file, "--body", "syd-fagligt", "--dry-run").answer
    assert "Aksel Prøve, Dragør Kommune" in shown
    assert "gemt" not in shown
    assert exported(on, tmp_path) == before


def test_members_are_taken_in(on, tmp_path, members_file):
    shown = on("import-members", members_file, "--body", "syd-fagligt").answer
    assert shown.endswith("gemt.\n")
    people = exported(on, tmp_path)["person"]
    assert any(row["name"] == "Aksel Prøve" and row["email"] == "aksel@eksempel.dk" for row in people)
    again = on("import-members", members_file, "--body", "syd-fagligt", "--dry-run").answer
    assert "Ny: Aksel" not in again


def test_a_dry_run_of_populations_shows_and_changes_nothing(on, tmp_path, populations_file):
    before = exported(on, tmp_path)
    shown = on("import-populations", populations_file, "--dry-run").answer
    assert "Ishøj 2022K3: 23.300" in shown
    assert exported(on, tmp_path) == before


def test_populations_are_taken_in(on, tmp_path, populations_file):
    assert on("import-populations", populations_file).answer.endswith("2 tal gemt.\n")
    rows = exported(on, tmp_path)["population"]
    assert {row["inhabitants"] for row in rows if row["period"] == "2022K3"} >= {23300, 14700}
    assert "Der er intet at ændre." in on("import-populations", populations_file, "--dry-run").answer


def test_a_body_that_is_not_there_is_named(on, members_file):
    assert "»nord-fagligt«" in on("import-members", members_file, "--body", "nord-fagligt").refusal


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "tom"),
        (b"%PDF-1.7", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "billede"),
        (b"Organisation;Navn\nDrag\xf8r;Aksel\n", "ikke et Excel-regneark"),
        (b"PK\x03\x04 half a file", "kan ikke læses"),
    ],
)
def test_members_from_another_kind_of_file_are_refused(on, tmp_path, content, said):
    path = tmp_path / "medlemmer.xlsx"
    path.write_bytes(content)
    assert said in on("import-members", path, "--body", "syd-fagligt").refusal


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.7", b"\x00\x01\x02\x03", "Navn;Alder\nIshøj;7\n".encode(), b"PK\x03\x04 half a file"]
)
def test_populations_from_another_kind_of_file_are_refused(on, tmp_path, content):
    path = tmp_path / "folk1a.csv"
    path.write_bytes(content)
    assert "Intet er ændret." in on("import-populations", path).refusal


@pytest.mark.parametrize("words", [("import-members", "--body", "syd-fagligt"), ("import-populations",)])
def test_a_file_that_is_not_there_is_named(on, tmp_path, words):
    command, *rest = words
    assert "»intet.xlsx« findes ikke" in on(command, tmp_path / "intet.xlsx", *rest).refusal


def test_a_folder_in_the_place_of_a_file_is_refused(on, tmp_path):
    assert tmp_path.name in on("import-populations", tmp_path).refusal
