"""Files that come with an answer: kept, named, ordered, carried on to the agenda, and in a file of everything."""

from __future__ import annotations

from pathlib import Path

import pytest

from klyngedesk.domain.formatted import paragraphs
from klyngedesk.domain.kinds import InputState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda, annexes, inputs, item_annexes, meetings, search
from klyngedesk.services.desk import Desk
from klyngedesk.services.inputs import InputRow
from klyngedesk.services.interchange import export_file, import_file

NEXT = "m-syd-f-1201"


@pytest.fixture
def desk(example_desk: Desk) -> Desk:
    return example_desk


@pytest.fixture
def late(desk: Desk) -> str:
    """A request that nobody has answered."""
    return next(row.id for row in desk.ask(inputs.requests, NEXT) if row.state is InputState.ASKED)


def request(desk: Desk, request_id: str) -> InputRow:
    return next(row for row in desk.ask(inputs.requests, NEXT) if row.id == request_id)


def titles(desk: Desk, request_id: str) -> list[str]:
    return [file.title for file in request(desk, request_id).files]


def keep(desk: Desk, folder: Path, request_id: str, *names: str) -> list[str]:
    for name in names:
        (folder / name).write_text(f"Indholdet af {name}", "utf-8")
    kept = annexes.keep(desk, [folder / name for name in names])
    return annexes.add_kept_to_answer(desk, request_id, kept)


def test_a_file_answers_the_request_and_undo_takes_both_back(desk: Desk, late: str, tmp_path: Path) -> None:
    keep(desk, tmp_path, late, "Punkt.docx", "Tal.xlsx")
    row = request(desk, late)
    assert (row.state, [file.file_name for file in row.files]) == (InputState.ANSWERED, ["Punkt.docx", "Tal.xlsx"])
    assert desk.undo() == "Tilføj 2 bilag til svaret"
    assert (request(desk, late).state, request(desk, late).files) == (InputState.ASKED, ())


def test_files_of_two_answers_are_named_ordered_and_removed_each_for_itself(
    desk: Desk, late: str, tmp_path: Path
) -> None:
    other = next(row.id for row in desk.ask(inputs.requests, NEXT) if row.id != late)
    keep(desk, tmp_path, other, "Andet.pdf")
    first, second = keep(desk, tmp_path, late, "a.pdf", "b.pdf")
    desk.do("Flyt", item_annexes.move_annex, second, 0)
    desk.do("Omdøb", item_annexes.rename_annex, first, "Oplæg")
    assert titles(desk, late) == ["b", "Oplæg"]
    desk.do("Fjern", item_annexes.remove_annex, second)
    assert titles(desk, late) == ["Oplæg"]
    assert titles(desk, other) == ["Andet"]
    opened = annexes.copy_out(desk, request(desk, late).files[0].file)
    assert opened.read_text("utf-8") == "Indholdet af a.pdf"


def test_the_files_are_the_annexes_of_the_item_that_is_made(desk: Desk, late: str, tmp_path: Path) -> None:
    (first, _) = keep(desk, tmp_path, late, "Oplæg.pdf", "Tal.xlsx")
    desk.do("Omdøb", item_annexes.rename_annex, first, "Oplæg fra os")
    desk.do("Svar", inputs.set_answer, late, paragraphs(["Fælles hjælpemidler", "Fire kommuner vil købe sammen."]))
    item_id = desk.do("Læg på", inputs.put_on_agenda, late)
    shown = desk.ask(agenda.item, item_id).annexes
    assert [(row.title, row.file_name) for row in shown] == [("Oplæg fra os", "Oplæg.pdf"), ("Tal", "Tal.xlsx")]
    assert titles(desk, late) == ["Oplæg fra os", "Tal"], "the answer keeps what came with it"
    desk.do("Fjern", agenda.remove_item, item_id)
    assert titles(desk, late) == ["Oplæg fra os", "Tal"]
    assert not annexes.missing(desk, request(desk, late).files)


@pytest.fixture
def item_id(desk: Desk, late: str, tmp_path: Path) -> str:
    """An item made of an answer with one file."""
    keep(desk, tmp_path, late, "Oplæg.pdf")
    return desk.do("Læg på", inputs.put_on_agenda, late)


def item_files(desk: Desk, item_id: str) -> list[tuple[str, str]]:
    return [(row.title, row.file_name) for row in desk.ask(agenda.item, item_id).annexes]


def test_a_file_that_comes_afterwards_follows_to_the_item(desk: Desk, late: str, item_id: str, tmp_path: Path) -> None:
    keep(desk, tmp_path, late, "Tal.xlsx", "Kort.pdf")
    assert item_files(desk, item_id) == [("Oplæg", "Oplæg.pdf"), ("Tal", "Tal.xlsx"), ("Kort", "Kort.pdf")]
    assert desk.undo() == "Tilføj 2 bilag til svaret"
    assert (titles(desk, late), item_files(desk, item_id)) == (["Oplæg"], [("Oplæg", "Oplæg.pdf")])


def test_a_file_that_the_item_has_is_not_put_there_again(desk: Desk, late: str, item_id: str, tmp_path: Path) -> None:
    (tmp_path / "Tal.xlsx").write_text("Indholdet af Tal.xlsx", "utf-8")
    annexes.attach(desk, item_id, [tmp_path / "Tal.xlsx"])
    keep(desk, tmp_path, late, "Tal.xlsx")
    assert item_files(desk, item_id) == [("Oplæg", "Oplæg.pdf"), ("Tal", "Tal.xlsx")]


def test_another_title_and_a_removal_follow_too_but_what_the_item_has_of_its_own_stays(
    desk: Desk, late: str, item_id: str, tmp_path: Path
) -> None:
    _, second = keep(desk, tmp_path, late, "Tal.xlsx", "Kort.pdf")
    own = desk.ask(agenda.item, item_id).annexes[1].id
    desk.do("Omdøb", item_annexes.rename_annex, own, "Punktets egen titel")
    (first, numbers, _) = (file.id for file in request(desk, late).files)
    desk.do("Omdøb", item_annexes.rename_annex, first, "Oplæg fra os")
    desk.do("Omdøb", item_annexes.rename_annex, numbers, "Nøgletal")
    desk.do("Fjern", item_annexes.remove_annex, second)
    assert titles(desk, late) == ["Oplæg fra os", "Nøgletal"]
    assert item_files(desk, item_id) == [("Oplæg fra os", "Oplæg.pdf"), ("Punktets egen titel", "Tal.xlsx")]
    desk.do("Fjern", item_annexes.remove_annex, own)
    assert titles(desk, late) == ["Oplæg fra os", "Nøgletal"], "what is done to the item leaves the answer as it is"


def test_nothing_follows_to_an_agenda_that_is_sent(desk: Desk, late: str, item_id: str, tmp_path: Path) -> None:
    assert request(desk, late).followed
    desk.do("Send", meetings.change_state, NEXT, MeetingState.SENT)
    assert not request(desk, late).followed
    (added,) = keep(desk, tmp_path, late, "Tal.xlsx")
    desk.do("Omdøb", item_annexes.rename_annex, request(desk, late).files[0].id, "Nyt navn")
    desk.do("Fjern", item_annexes.remove_annex, added)
    assert item_files(desk, item_id) == [("Oplæg", "Oplæg.pdf")]


def test_no_other_answers_files_come_along(desk: Desk, late: str, item_id: str, tmp_path: Path) -> None:
    other = next(row.id for row in desk.ask(inputs.requests, NEXT) if row.id != late)
    keep(desk, tmp_path, other, "Andet.pdf")
    assert item_files(desk, item_id) == [("Oplæg", "Oplæg.pdf")]


def test_a_file_follows_also_where_everything_was_moved_to(
    desk: Desk, empty_desk: Desk, late: str, item_id: str, tmp_path: Path
) -> None:
    export_file(desk, tmp_path / "alt.json")
    import_file(empty_desk, tmp_path / "alt.json")
    keep(empty_desk, tmp_path, late, "Tal.xlsx")
    assert item_files(empty_desk, item_id) == [("Oplæg", "Oplæg.pdf"), ("Tal", "Tal.xlsx")]


def test_an_answer_of_files_alone_gives_an_item_with_the_first_ones_name(desk: Desk, late: str, tmp_path: Path) -> None:
    keep(desk, tmp_path, late, "Ny model for genoptræning.docx")
    item = desk.ask(agenda.item, desk.do("Læg på", inputs.put_on_agenda, late))
    assert item.title == "Ny model for genoptræning"
    assert [row.file_name for row in item.annexes] == ["Ny model for genoptræning.docx"]
    assert not any(section.text for section in item.sections)


def test_a_file_with_an_answer_is_found_by_its_name(desk: Desk, late: str, tmp_path: Path) -> None:
    keep(desk, tmp_path, late, "Hjælpemiddelnotat.docx")
    (hit,) = (hit for group in desk.ask(search.search, "hjælpemiddelnotat") for hit in group.hits)
    assert hit.title == "Hjælpemiddelnotat"
    assert hit.key == NEXT
    assert hit.sender == request(desk, late).organisation


def test_files_go_with_everything_and_come_back_with_their_content(
    desk: Desk, empty_desk: Desk, late: str, tmp_path: Path
) -> None:
    keep(desk, tmp_path, late, "Punkt.docx")
    export_file(desk, tmp_path / "alt.json")
    import_file(empty_desk, tmp_path / "alt.json")
    (file,) = request(empty_desk, late).files
    assert empty_desk.store.annexes.read(file.sha256, file.file_name) == b"Indholdet af Punkt.docx"


def test_a_file_that_cannot_be_read_leaves_the_answer_as_it_was(desk: Desk, late: str, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"annex\.unreadable"):
        annexes.keep(desk, [tmp_path / "findes ikke.docx"])
    assert request(desk, late).state is InputState.ASKED
