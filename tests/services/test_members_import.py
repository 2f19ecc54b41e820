from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klyngedesk.domain.problems import Refused
from klyngedesk.services import clusters, members_import
from klyngedesk.services.desk import Desk
from klyngedesk.services.members_import import MembersPreview
from klyngedesk.services.seats import SeatRow, seats_on

BODY, TODAY = "syd-fagligt", date(2022, 11, 22)
Cells = list[list[Any]]


@pytest.fixture
def file(example_desk: Desk, tmp_path: Path) -> Path:
    """The members of Syd's professional level as the program writes them."""
    path = tmp_path / "Medlemmer.xlsx"
    members_import.export_members(example_desk, BODY, path)
    return path


def edit(path: Path, change: Callable[[Cells], Cells]) -> None:
    """Let somebody edit the file's rows, headings among them."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    rows = change([list(row) for row in sheet.iter_rows(values_only=True)])
    sheet.delete_rows(1, sheet.max_row)
    for row in rows:
        sheet.append(row)
    book.save(path)


def replaced(old: str, new: str) -> Callable[[Cells], Cells]:
    return lambda rows: [[new if cell == old else cell for cell in row] for row in rows]


def without(name: str) -> Callable[[Cells], Cells]:
    return lambda rows: [row for row in rows if name not in row]


def seats(desk: Desk, day: date = TODAY) -> dict[str, SeatRow]:
    return {row.id: row for row in desk.ask(seats_on, BODY, day)}


def kinds(preview: MembersPreview) -> dict[str, str]:
    return {line.who: line.kind for line in members_import.import_lines(preview)}


def test_a_file_round_trip_changes_nothing(example_desk: Desk, tmp_path: Path) -> None:
    for cluster in example_desk.ask(clusters.clusters):
        for body in example_desk.ask(clusters.bodies, cluster.id):
            path = tmp_path / f"{body.id}.xlsx"
            members_import.export_members(example_desk, body.id, path)
            preview = members_import.preview(example_desk, path, body.id)
            assert preview.effective == ()
            assert preview.problems == ()
            assert members_import.apply(example_desk, preview) == 0
    assert example_desk.undo_label() == "Hent eksemplet"


def test_who_takes_over_a_seat_follows_the_former_holder_at_once(example_desk: Desk, file: Path) -> None:
    edit(file, replaced("Karsten Vedelsby", "Vibeke Nyborg"))
    edit(file, lambda rows: [[date(2022, 11, 1) if "Vibeke Nyborg" in row and c == rows[0].index("Fra") else cell
                              for c, cell in enumerate(row)] for row in rows])  # fmt: skip
    preview = members_import.preview(example_desk, file, BODY)
    (line,) = members_import.import_lines(preview)
    assert (line.kind, line.who, line.after) == ("replaces", "Vibeke Nyborg", "Karsten Vedelsby")
    assert members_import.apply(example_desk, preview) == 1
    assert seats(example_desk, date(2022, 10, 31))["syd-fagligt-broendby"].person == "Karsten Vedelsby"
    assert seats(example_desk, date(2022, 11, 1))["syd-fagligt-broendby"].person == "Vibeke Nyborg"
    assert example_desk.undo() == "Hent medlemmer fra Excel"
    assert seats(example_desk)["syd-fagligt-broendby"].person == "Karsten Vedelsby"


def test_who_is_written_over_the_former_comes_today_though_the_formers_day_still_stands(
    example_desk: Desk, file: Path
) -> None:
    edit(file, replaced("Karsten Vedelsby", "Vibeke Nyborg"))
    preview = members_import.preview(example_desk, file, BODY)
    assert members_import.apply(example_desk, preview) == 1
    held = seats(example_desk)["syd-fagligt-broendby"]
    assert (held.person, held.since) == ("Vibeke Nyborg", TODAY)


def test_who_takes_over_a_seat_keeps_its_substitute(example_desk: Desk, file: Path) -> None:
    edit(file, replaced("Lene Østerby", "Vibeke Nyborg"))
    before = {key: row.substitutes for key, row in seats(example_desk).items()}
    assert members_import.apply(example_desk, members_import.preview(example_desk, file, BODY)) == 1
    (held,) = (row for row in seats(example_desk).values() if row.person == "Vibeke Nyborg")
    assert held.substitutes == before[held.id] != ()


def test_a_line_that_cannot_be_taken_in_is_named_and_nothing_is(example_desk: Desk, file: Path) -> None:
    edit(file, replaced("Karsten Vedelsby", "Vibeke Nyborg"))
    edit(file, lambda rows: [[date(2020, 1, 1) if "Vibeke Nyborg" in row and c == rows[0].index("Fra") else cell
                              for c, cell in enumerate(row)] for row in rows])  # fmt: skip
    with pytest.raises(Refused) as refused:
        members_import.apply(example_desk, members_import.preview(example_desk, file, BODY))
    (problem,) = refused.value.problems
    assert (problem.code, problem.place) == ("seat.taken", "Vibeke Nyborg, Brøndby Kommune")
    assert example_desk.undo_label() == "Hent eksemplet"


def test_a_line_that_is_left_out_changes_nothing(example_desk: Desk, file: Path) -> None:
    edit(file, without("Jørgen Elkær"))
    edit(file, replaced("mona.thorupgaard@eksempel.dk", "mona@dragoer.dk"))
    preview = members_import.preview(example_desk, file, BODY)
    assert kinds(preview) == {"Mona Thorupgaard": "changed", "Jørgen Elkær": "missing"}
    chosen = [line.number for line in members_import.import_lines(preview) if line.kind != "missing"]
    assert members_import.apply(example_desk, preview, chosen) == 1
    assert seats(example_desk)["syd-fagligt-glostrup"].person == "Jørgen Elkær"
    assert seats(example_desk)["syd-fagligt-dragoer"].email == "mona@dragoer.dk"


def test_a_seat_that_the_file_calls_vacant_is_vacated(example_desk: Desk, file: Path) -> None:
    edit(file, replaced("Erik Stenvang", "ubesat"))
    preview = members_import.preview(example_desk, file, BODY)
    assert kinds(preview) == {"Erik Stenvang": "ended"}
    members_import.apply(example_desk, preview)
    after = seats(example_desk)["syd-fagligt-plo-2"]
    assert (after.person_id, after.name) == (None, "PLO-Hovedstaden, plads 2")


def test_an_unknown_organisation_is_told_and_left(example_desk: Desk, file: Path) -> None:
    edit(file, lambda rows: [*rows, ["Månebasen", None, "Medlem", "Neil", None, None, None, None, None, None]])
    preview = members_import.preview(example_desk, file, BODY)
    assert kinds(preview) == {"Neil": "unknown"}
    assert members_import.apply(example_desk, preview) == 0
    assert members_import.lines(preview) == [
        "Springes over: Neil, Månebasen. Organisationen findes ikke. Opret den først."
    ]


def test_a_new_row_makes_a_seat_with_its_person(example_desk: Desk, file: Path) -> None:
    new = ["Brøndby", "Brøndby, plads 2", "Observatør", "Vibeke Nyborg", "konsulent", "v@eksempel.dk", None, None]
    edit(file, lambda rows: [*rows, [*new, date(2022, 11, 1), None]])
    members_import.apply(example_desk, members_import.preview(example_desk, file, BODY))
    made = next(row for row in seats(example_desk).values() if row.name == "Brøndby, plads 2")
    assert (made.person, made.role.value, made.since) == ("Vibeke Nyborg", "observer", date(2022, 11, 1))


def test_another_change_is_told_with_what_stood_before(example_desk: Desk, file: Path) -> None:
    edit(file, replaced("00 00 01 35", "43 28 28 28"))
    (line,) = members_import.import_lines(members_import.preview(example_desk, file, BODY))
    assert line.fields == (("phone", "00 00 01 35", "43 28 28 28"),)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(chosen=st.sets(st.integers(0, 30)))
def test_only_the_chosen_seats_change(example_desk: Desk, tmp_path: Path, chosen: set[int]) -> None:
    """Each example takes back what it did, so that all of them begin from the same store."""
    path = tmp_path / "mange.xlsx"
    members_import.export_members(example_desk, BODY, path)
    edit(path, lambda rows: [rows[0], *([*row[:5], f"ny{n}@eksempel.dk", *row[6:]] for n, row in enumerate(rows[1:]))])
    preview = members_import.preview(example_desk, path, BODY)
    before = seats(example_desk)
    made = members_import.apply(example_desk, preview, chosen)
    changed = {key for key, row in seats(example_desk).items() if row != before[key]}
    effective = {n for n, change in enumerate(preview.changes) if change in preview.effective}
    assert made == len(chosen & effective)
    # A person who sits here twice has the new address on both seats.
    assert len(changed) >= made
    if made:
        example_desk.undo()
    assert seats(example_desk) == before


def test_rows_copied_from_excel_are_read_as_a_file_is_with_ragged_lines(example_desk: Desk) -> None:
    rows = [["Navn", "Organisation", "Plads"], ["Ny Person", "Brøndby Kommune"], [], ["Karla Nyborg", "Ishøj"]]
    shown = members_import.preview_pasted(example_desk, rows, BODY)
    lines = [(line.kind, line.who) for line in members_import.import_lines(shown) if line.kind != "missing"]
    assert lines == [("replaces", "Ny Person"), ("replaces", "Karla Nyborg")]
    with pytest.raises(Refused, match=r"members\.no_headings"):
        members_import.preview_pasted(example_desk, rows[1:], BODY)
