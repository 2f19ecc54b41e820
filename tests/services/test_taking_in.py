"""What a file may bring: rows that are right one by one, and that no agenda or table could show together."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from klyngedesk.domain.problems import Refused
from klyngedesk.exchange.json_files import Document, write_document
from klyngedesk.services import agenda, populations
from klyngedesk.services.cost_sharing import cost_table
from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import ensure_catalogue, import_file
from klyngedesk.services.papers.meeting_papers import minutes_paper
from klyngedesk.store.interchange import export_tables
from klyngedesk.store.opening import in_memory
from klyngedesk.store.tables import AttendanceException, BodyKind, Participant, Population

MEETING = {"body_id": "forum", "starts_at": "2022-12-01T12:00:00+00:00", "ends_at": "2022-12-01T14:00:00+00:00"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A store with a body, two meetings, a heading, an item with a sub-item, and a year of a cost sharing."""
    desk = Desk(in_memory(folder=tmp_path))
    ensure_catalogue(desk)
    kind = desk.ask(lambda work: work.find(BodyKind)[0].id)
    tables: dict[str, list[dict[str, Any]]] = {
        "cluster": [{"id": "syd", "name": "Sundhedsklynge Syd"}],
        "body": [{"id": "forum", "kind_id": kind, "cluster_id": "syd", "name": "Fagligt niveau"}],
        "meeting": [{"id": "først", **MEETING}, {"id": "næst", **MEETING}],
        "item": [
            {"id": "overskrift", "meeting_id": "først", "heading": True, "title": "Til beslutning"},
            {"id": "punkt", "meeting_id": "først", "position": 1, "title": "Ammeindsats"},
            {"id": "under", "meeting_id": "først", "parent_id": "punkt", "title": "Økonomi"},
        ],
        "organisation": [{"id": "ishøj", "kind": "municipality", "name": "Ishøj Kommune"}],
        "cost_scheme": [{"id": "ordning", "cluster_id": "syd"}],
        "cost_year": [{"id": "år", "scheme_id": "ordning", "year": 2023}],
        "cost_share": [{"id": "del", "cost_year_id": "år", "organisation_id": "ishøj", "counted": 23000}],
    }
    take_in(desk, tmp_path, renamed(tables))
    yield desk
    desk.close()


def renamed(tables: dict[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    """The same with identities of ASCII letters, which is what an identity may hold."""
    plain = str.maketrans({"ø": "o", "å": "a", "æ": "e"})

    def value(name: str, each: Any) -> Any:
        return each.translate(plain) if isinstance(each, str) and (name == "id" or name.endswith("_id")) else each

    return {
        table: [{name: value(name, each) for name, each in row.items()} for row in rows]
        for table, rows in tables.items()
    }


def take_in(desk: Desk, folder: Path, tables: dict[str, list[dict[str, Any]]]) -> None:
    path = folder / "hentet.json"
    path.write_bytes(write_document(Document(renamed(tables))))
    import_file(desk, path)


@pytest.mark.parametrize(
    ("tables", "code"),
    [
        ({"item": [{"id": "tredje", "meeting_id": "først", "parent_id": "under", "title": "x"}]}, "check.item_place"),
        ({"item": [{"id": "andet", "meeting_id": "næst", "parent_id": "punkt", "title": "x"}]}, "check.item_place"),
        ({"item": [{"id": "y", "meeting_id": "først", "parent_id": "overskrift", "title": "x"}]}, "check.item_place"),
        (
            {"item": [{"id": "h", "meeting_id": "først", "parent_id": "punkt", "heading": True, "title": "x"}]},
            "check.item_place",
        ),
        ({"item": [{"id": "punkt", "meeting_id": "først", "heading": True, "title": "x"}]}, "check.item_place"),
        ({"cost_share": [{"id": "to", "cost_year_id": "år", "organisation_id": "ishøj"}]}, "check.participant_twice"),
    ],
)
def test_rows_that_cannot_be_shown_together_are_refused(desk, tmp_path, tables, code):
    before = desk.ask(export_tables)
    with pytest.raises(Refused) as caught:
        take_in(desk, tmp_path, tables)
    assert code in {problem.code for problem in caught.value.problems}
    assert desk.ask(export_tables) == before
    assert [row.number for row in desk.ask(agenda.agenda, "forst").rows] == ["", "1", "1.1"]
    assert desk.ask(cost_table, "ar").counted == 23000


def test_a_heading_cannot_be_put_below_an_item(desk):
    with pytest.raises(Refused, match=r"item\.heading_below"):
        desk.do("Flyt", agenda.move_item, "overskrift", 0, "punkt")


def test_an_item_cannot_be_put_below_a_heading(desk):
    with pytest.raises(Refused, match=r"item\.below_heading"):
        desk.do("Tilføj", agenda.add_item, "forst", "Under", parent_id="overskrift")
    item = desk.do("Tilføj", agenda.add_item, "forst", "Alene")
    with pytest.raises(Refused, match=r"item\.below_heading"):
        desk.do("Flyt", agenda.move_item, item, 0, "overskrift")


def test_a_municipality_is_known_by_its_code_with_and_without_the_nought(desk, tmp_path):
    take_in(desk, tmp_path, {"organisation": [{"id": "hvidovre", "kind": "municipality", "name": "x", "code": "167"}]})
    file = tmp_path / "folk.csv"
    file.write_text("OMRÅDE;TID;INDHOLD\n0167 Hvidovre;2026K1;53416\n", "utf-8")
    (change,) = populations.preview(desk, file).effective
    assert (change.municipality_code, change.new) == ("0167", 53416)
    populations.apply(desk, populations.preview(desk, file))
    assert [row.inhabitants for row in desk.ask(lambda work: work.find(Population))] == [53416]


def test_a_heading_that_somebody_was_away_from_is_not_printed_as_an_item(example_desk, tmp_path):
    """A file can make a heading of an item that guests and absences are tied to."""
    tied = example_desk.ask(
        lambda work: [row.item_id for row in (*work.find(AttendanceException), *work.find(Participant)) if row.item_id]
    )
    assert tied
    items = {row["id"]: row for row in example_desk.ask(export_tables)["item"]}
    childless = [key for key in tied if key not in {row.get("parent_id") for row in items.values()}]
    plain = {key: {**items[key], "heading": True, "number": ""} for key in childless if not items[key].get("parent_id")}
    take_in(example_desk, tmp_path, {"item": list(plain.values())})
    for meeting_id in {row["meeting_id"] for row in plain.values()}:
        assert example_desk.ask(minutes_paper, meeting_id).entries
