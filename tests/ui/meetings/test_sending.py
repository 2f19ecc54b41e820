"""Ending a meeting and sending its papers: what is missing is told first, and what leaves the house is a draft."""

from __future__ import annotations

from collections.abc import Callable
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.domain.kinds import AttendanceState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import attendance, follow_ups, meetings, members, minutes, settings
from klyngedesk.services.minutes_lacking import Gap, Missing, missing
from klyngedesk.services.seats import members_on
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.meetings.missing_list import EndDialog, MissingList
from klyngedesk.ui.meetings.send_dialog import SendDialog
from klyngedesk.ui.meetings.times_dialog import TimesDialog
from klyngedesk.ui.theme import apply
from klyngedesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from .conftest import Tab

NEXT = "m-syd-f-1201"
MODEL = "syd-f-1201-03"


def press(dialog: BaseDialog) -> None:
    dialog.press_primary()


def state(tab: Tab) -> MeetingState:
    return tab.office.ask(meetings.meeting, NEXT).state


def begin(tab: Tab) -> None:
    tab.office.do("Udsend", meetings.change_state, NEXT, MeetingState.SENT)
    tab.office.do("Start", meetings.open_meeting, NEXT)
    tab.page.running.actions.go_on.trigger()


def mail(path: Path) -> EmailMessage:
    read = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(read, EmailMessage)
    return read


def attached(path: Path) -> list[str]:
    return [str(part.get_filename()) for part in mail(path).iter_attachments()]


def words(dialog: BaseDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(Label)).replace("\xa0", " ")


# -- ending


def test_what_the_minutes_miss_is_told_before_the_meeting_ends(
    tab: Tab, answer: Callable[..., list[BaseDialog]]
) -> None:
    begin(tab)
    tab.office.do("Tilføj", follow_ups.add, MODEL, "Skriv til Ishøj", "", None)
    shown = answer(BaseDialog.reject)
    tab.page.held.end_wanted.emit()
    assert state(tab) is MeetingState.SENT
    assert isinstance(shown[0], EndDialog)
    told = [line.words() for line in shown[0].findChild(MissingList).lines]
    assert told[0] == "Fremmøde mangler for 17 pladser"
    assert "Punkt 3 mangler beslutning: Fælles model for ammevejledning" in told
    assert "Opfølgning på punkt 3 mangler ansvarlig og frist: Skriv til Ishøj" in told
    assert shown[0].cancel_button.words() == "Ret først"


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("which", [slice(0, 4), slice(4, None)], ids=["decisions", "the rest"])
def test_long_names_of_what_is_missing_leave_every_line_inside_the_dialog(
    qtbot: QtBot, qapp: QApplication, which: slice, percent: int
) -> None:
    apply(qapp, "light", percent / 100)
    name = "Høre kommunerne om ventetiden på genoptræning og hvad den skyldes " * 2
    gaps = [gap for gap in Gap if gap is not Gap.ATTENDANCE][which]
    shell = QWidget()
    qtbot.addWidget(shell)
    dialog = EndDialog(shell, [Missing(gap, name, "12.1", item_id="x") for gap in gaps])
    dialog.show()
    listed = dialog.findChild(MissingList)
    assert len(listed.lines) == len(gaps)
    qtbot.waitUntil(lambda: listed.lines[0].text().endswith("…"))
    right = max(line.mapTo(dialog, line.rect().topRight()).x() for line in listed.lines)
    assert right <= dialog.width()
    assert all(line.text().endswith("…") for line in listed.lines)


def test_a_meeting_ends_all_the_same(tab: Tab, answer: Callable[..., list[BaseDialog]]) -> None:
    begin(tab)
    answer(press)
    tab.page.held.end_wanted.emit()
    assert state(tab) is MeetingState.HELD
    assert not tab.page.held.isVisible()


def test_correcting_first_leads_to_the_first_thing_and_a_line_to_its_own(
    tab: Tab, answer: Callable[..., list[BaseDialog]]
) -> None:
    begin(tab)
    answer(lambda dialog: dialog.cancel_button.click())
    tab.page.held.end_wanted.emit()
    assert QApplication.focusWidget() is tab.page.held._attendance.list
    assert tab.page.held._attendance.list.current_key()[1]

    def choose_third(dialog: BaseDialog) -> None:
        dialog.findChild(MissingList).lines[3].click()

    answer(choose_third)
    tab.page.held.end_wanted.emit()
    assert state(tab) is MeetingState.SENT
    assert tab.page.held._agenda.list.current_key() == MODEL
    assert tab.page.held._decision.outcomes.isAncestorOf(QApplication.focusWidget())


def test_a_meeting_whose_minutes_miss_nothing_ends_without_a_question(
    tab: Tab, answer: Callable[..., list[BaseDialog]]
) -> None:
    begin(tab)
    outcome = tab.office.ask(minutes.outcomes, NEXT)[0].id
    for each in tab.office.ask(missing, NEXT):
        if each.seat_id:
            tab.office.do("Mødt", attendance.set_state, NEXT, each.seat_id, AttendanceState.PRESENT)
        else:
            tab.office.do("Vælg", minutes.set_outcome, each.item_id, outcome)
    shown = answer(press)
    tab.page.held.end_wanted.emit()
    assert shown == []
    assert state(tab) is MeetingState.HELD


# -- times


def test_the_times_are_corrected_in_a_dialog_that_says_what_is_wrong(
    tab: Tab, answer: Callable[..., list[BaseDialog]]
) -> None:
    begin(tab)
    tab.office.do("Afslut", meetings.change_state, NEXT, MeetingState.HELD)
    tab.page.running.actions.correct.trigger()

    def correct(dialog: BaseDialog) -> None:
        assert isinstance(dialog, TimesDialog)
        dialog._opened.set_value(None)
        dialog._opened.editor.widget().setText("1309")
        dialog._closed.editor.widget().setText("13.05")
        dialog.press_primary()
        assert dialog.isVisible()
        assert "hævet kl. 13.05" in dialog._closed.error()
        dialog._closed.editor.widget().setText("14.40")
        dialog.press_primary()

    answer(correct)
    tab.page.held.times_wanted.emit()
    line = tab.page.held._head.subtitle.text().replace("\xa0", " ")
    assert "åbnet kl. 13.09, hævet kl. 14.40" in line
    assert tab.office.desk.undo() == "Ret mødets tider"


# -- sending


def test_the_agenda_goes_out_with_its_open_annexes_and_the_meeting_moves_on(
    tab: Tab, qtbot: QtBot, answer: Callable[..., list[BaseDialog]]
) -> None:
    answer(press)
    tab.page.running.actions.send_agenda.trigger()
    assert state(tab) is MeetingState.SENT
    qtbot.waitUntil(lambda: len(tab.mails) == 1)
    names = attached(tab.mails[0])
    assert names[0] == "2022-12-01 Dagsorden fagligt niveau.docx"
    assert all(name.startswith("Bilag ") for name in names[1:])
    assert tab.office.desk.undo() == "Udsend dagsorden"
    assert state(tab) is MeetingState.DRAFT


def test_only_marking_makes_no_mail_and_cancelling_does_nothing(
    tab: Tab, answer: Callable[..., list[BaseDialog]]
) -> None:
    answer(BaseDialog.reject)
    tab.page.running.actions.send_agenda.trigger()
    assert state(tab) is MeetingState.DRAFT
    answer(lambda dialog: dialog.choice.only_mark())  # type: ignore[attr-defined]
    tab.page.running.actions.send_agenda.trigger()
    assert state(tab) is MeetingState.SENT
    assert not tab.page.papers.busy()
    assert tab.mails == []


def test_a_paper_edited_in_word_is_sent_as_it_is(
    tab: Tab, qtbot: QtBot, answer: Callable[..., list[BaseDialog]], tmp_path: Path
) -> None:
    tab.page.papers.actions.agenda.trigger()
    qtbot.waitUntil(lambda: not tab.page.papers.busy())
    made = next((tmp_path / "data" / "papirer").glob("*.docx"))
    made.write_bytes(made.read_bytes() + b"rettet")
    answer(press)
    tab.page.running.actions.send_agenda.trigger()
    qtbot.waitUntil(lambda: len(tab.mails) == 1)
    (first, *_) = mail(tab.mails[0]).iter_attachments()
    assert first.get_content().endswith(b"rettet")
    assert made.read_bytes().endswith(b"rettet")


def test_who_has_no_address_is_named_before_anything_is_sent(tab: Tab, answer: Callable[..., list[BaseDialog]]) -> None:
    seat = tab.office.ask(members_on, "syd-fagligt", tab.office.ask(meetings.meeting, NEXT).day)[0]
    tab.office.do("Ret", members.set_contact, seat.person_id, "email", "")
    shown = answer(BaseDialog.reject)
    tab.page.running.actions.send_agenda.trigger()
    assert isinstance(shown[0], SendDialog)
    assert f"Uden mailadresse og derfor ikke med på kladden: {seat.person}." in words(shown[0])
    assert "16 modtagere: " in words(shown[0])


def test_without_a_mail_program_it_is_told_where_the_draft_lies(
    tab: Tab, qtbot: QtBot, answer: Callable[..., list[BaseDialog]], tmp_path: Path
) -> None:
    tab.page.sending.hand_over.open_file = lambda path: False
    answer(press)
    tab.page.papers.actions.mail.trigger()
    qtbot.waitUntil(lambda: bool(tab.refused))
    assert [problem.code for problem in tab.refused] == ["mail.no_program"]
    assert tab.refused[0].facts["folder"] == str(tmp_path / "data" / "mailkladder")
    assert state(tab) is MeetingState.DRAFT


def test_minutes_go_out_for_comments_with_what_they_miss_told(
    tab: Tab, qtbot: QtBot, answer: Callable[..., list[BaseDialog]]
) -> None:
    begin(tab)
    tab.office.do("Afslut", meetings.change_state, NEXT, MeetingState.HELD)
    shown = answer(press)
    tab.page.running.actions.send_minutes.trigger()
    assert shown[0].primary_button.words() == "Lav mailkladde alligevel"
    assert shown[0].findChild(MissingList) is not None
    qtbot.waitUntil(lambda: len(tab.mails) == 1)
    assert mail(tab.mails[0])["Subject"].startswith("Referat i høring: ")
    assert state(tab) is MeetingState.REVIEW


def test_an_invitation_opens_as_a_draft(tab: Tab) -> None:
    mails: list[Path] = []

    def open_mail(path: Path) -> bool:
        mails.append(path)
        return True

    tab.page.running.hand_over.open_file = open_mail
    tab.page.running.actions.invite.trigger()
    assert [problem.code for problem in tab.refused] == ["invitation.no_sender"]
    tab.office.desk.note("Skriv", settings.set_own_facts, settings.OwnFacts("Camilla", "", "camilla@eksempel.dk"))
    tab.page.running.actions.invite.trigger()
    assert attached(mails[0]) == ["mødeindkaldelse.ics"]
