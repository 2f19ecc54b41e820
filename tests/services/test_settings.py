from __future__ import annotations

import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from klyngedesk.domain.problems import Refused
from klyngedesk.services import settings, storekeeping
from klyngedesk.services.change_log import Fate, change_log
from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import export_file, import_file
from klyngedesk.services.papers import own_templates
from klyngedesk.services.papers.making import Subject, make_paper, usual_path
from klyngedesk.services.settings import Folders, OwnFacts
from klyngedesk.services.storekeeping import open_desk

ME = OwnFacts("Mette Sandholm", "Konsulent", "mette@eksempel.dk", "28 40 00 00")
MEETING = Subject(meeting_id="m-syd-f-1201")


def refused(code: str, refusal: pytest.ExceptionInfo[Refused]) -> bool:
    return [problem.code for problem in refusal.value.problems] == [code]


@pytest.fixture
def on_disk(tmp_path: Path) -> Desk:
    """A new store in a folder, which a backup can be taken of."""
    return open_desk(tmp_path / "data")


def test_the_user_stands_as_sender_and_below_mails(empty_desk: Desk) -> None:
    assert empty_desk.ask(settings.sender, "Sundhedsklynge Syd") == "Sekretariatet for Sundhedsklynge Syd"
    empty_desk.note("Ret", settings.set_own_facts, ME)
    told = empty_desk.ask(settings.sender, "Sundhedsklynge Syd")
    assert told == "Sekretariatet for Sundhedsklynge Syd, Mette Sandholm, 28 40 00 00, mette@eksempel.dk"
    assert empty_desk.ask(settings.signature, "Syd").splitlines() == [
        *("Venlig hilsen", "Mette Sandholm", "Konsulent", "Sekretariatet for Syd", "28 40 00 00", "mette@eksempel.dk")
    ]


def test_a_setting_can_be_emptied_again_and_undo_does_not_touch_it(empty_desk: Desk) -> None:
    empty_desk.note("Ret", settings.set_own_facts, ME)
    assert empty_desk.undo_label() == ""
    empty_desk.note("Ret", settings.set_own_facts, OwnFacts())
    assert empty_desk.ask(settings.own_facts) == OwnFacts()
    assert [line.fate for line in empty_desk.ask(change_log)][:2] == [Fate.NOTED] * 2


def test_what_is_no_mail_address_is_refused(empty_desk: Desk) -> None:
    with pytest.raises(Refused) as refusal:
        empty_desk.note("Ret", settings.set_own_facts, OwnFacts(email="mette"))
    assert refused("person.bad_mail", refusal)


def test_papers_go_to_the_chosen_folder_and_carry_the_sender(example_desk: Desk, tmp_path: Path) -> None:
    chosen = tmp_path / "Klyngens papirer"
    chosen.mkdir()
    example_desk.note("Ret", settings.set_own_facts, ME)
    example_desk.note("Ret", settings.set_folders, Folders(papers=str(chosen)))
    assert usual_path(example_desk, "agenda", MEETING).parent == chosen
    made = make_paper(example_desk, "agenda", MEETING)
    with zipfile.ZipFile(made.path) as package:
        assert "Mette Sandholm" in package.read("docProps/core.xml").decode("utf-8")


def test_a_folder_that_is_not_there_is_refused_with_its_field(empty_desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        empty_desk.note("Ret", settings.set_folders, Folders(backup=str(tmp_path / "ingen")))
    assert refused("folder.none", refusal)
    assert refusal.value.problems[0].place == "backup"


def test_backups_are_taken_in_both_folders_and_named_once(on_disk: Desk, tmp_path: Path) -> None:
    second = tmp_path / "drev"
    second.mkdir()
    on_disk.note("Ret", settings.set_folders, Folders(backup=str(second)))
    made = storekeeping.back_up(on_disk)
    assert (second / made.name).read_bytes() == made.read_bytes()
    assert [backup.path for backup in storekeeping.known_backups(on_disk)] == [made]
    made.unlink()
    assert [backup.path for backup in storekeeping.known_backups(on_disk)] == [second / made.name]
    on_disk.close()


def test_a_drive_that_is_away_does_not_stop_the_backup(on_disk: Desk, tmp_path: Path) -> None:
    second = tmp_path / "drev"
    second.mkdir()
    on_disk.note("Ret", settings.set_folders, Folders(backup=str(second)))
    second.rmdir()
    assert storekeeping.back_up_daily(on_disk) is not None
    with pytest.raises(Refused) as refusal:
        storekeeping.back_up(on_disk)
    assert refused("backup.second_folder", refusal)
    assert {backup.reason for backup in storekeeping.known_backups(on_disk)} == {"", "manuel"}
    on_disk.close()


def test_the_last_backup_is_told_by_the_users_own_clock(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "data", clock=lambda: datetime.fromisoformat("2022-07-01T22:30:00+00:00"))
    storekeeping.back_up(desk)
    told = storekeeping.last_backup(desk)
    assert told is not None
    assert (told.date().isoformat(), told.hour, told.minute) == ("2022-07-02", 0, 30)
    desk.close()


# Templates


def test_an_own_template_is_checked_used_and_set_aside_again(example_desk: Desk) -> None:
    draft = own_templates.to_edit(example_desk, "agenda")
    assert draft == own_templates.to_check(example_desk, "agenda")
    assert own_templates.use_template(example_desk, "agenda", draft) == []
    states = {state.kind: state.own for state in own_templates.template_states(example_desk)}
    assert states["agenda"] is not None
    assert states["minutes"] is None
    aside = own_templates.use_shipped(example_desk, "agenda")
    assert aside is not None
    assert aside.read_bytes() == draft.read_bytes()
    assert own_templates.use_shipped(example_desk, "agenda") is None


def test_a_broken_template_is_refused_and_the_former_stays(example_desk: Desk, tmp_path: Path) -> None:
    broken = tmp_path / "dagsorden.docx"
    broken.write_bytes(b"not a Word file")
    with pytest.raises(Refused):
        own_templates.use_template(example_desk, "agenda", broken)
    assert all(state.own is None for state in own_templates.template_states(example_desk))


def test_the_copy_to_edit_is_not_written_over(example_desk: Desk) -> None:
    draft = own_templates.to_edit(example_desk, "minutes")
    draft.write_bytes(b"edited")
    assert own_templates.to_edit(example_desk, "minutes").read_bytes() == b"edited"


def test_what_is_set_goes_with_everything_into_a_file_and_out_of_it(on_disk: Desk, tmp_path: Path) -> None:
    on_disk.do("Skriv", settings.set_own_facts, ME)
    on_disk.do("Vælg", settings.set_folders, Folders(papers=str(tmp_path)))
    export_file(on_disk, tmp_path / "alt.json")
    other = open_desk(tmp_path / "andet")
    import_file(other, tmp_path / "alt.json")
    assert other.ask(settings.own_facts) == ME
    assert other.ask(settings.folders).papers == str(tmp_path)
    on_disk.close()
    other.close()
