"""From an empty folder to a cluster, by the keyboard alone; and the ways beside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.domain.kinds import SeatRole
from klyngedesk.domain.problems import Refused
from klyngedesk.services import clusters, settings
from klyngedesk.services.desk import Desk
from klyngedesk.services.organisations import organisations
from klyngedesk.services.seats import seats_on
from klyngedesk.ui.members.import_dialog import ImportDialog
from klyngedesk.ui.overview.page import OverviewPage
from klyngedesk.ui.shell import Shell
from klyngedesk.ui.theme import apply
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.wizard.choose import ChooseStep
from klyngedesk.ui.wizard.dialog import WizardDialog
from klyngedesk.ui.wizard.levels import LevelsStep
from klyngedesk.ui.wizard.parties import PartiesStep
from klyngedesk.ui.wizard.you import YouStep

Open = Callable[[Desk], Shell]


def wizard(qtbot: QtBot, shell: Shell) -> WizardDialog:
    found: list[WizardDialog] = []

    def there() -> bool:
        found[:] = [each for each in shell.frame.findChildren(WizardDialog) if each.isVisible()]
        return bool(found)

    qtbot.waitUntil(there)
    qtbot.waitUntil(found[0].isActiveWindow)
    return found[0]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def write(text: str) -> None:
    QTest.keyClicks(focused(), text)


def at_step(qtbot: QtBot, shown: WizardDialog, number: int) -> None:
    qtbot.waitUntil(lambda: shown.number() == number)
    first = shown.steps[number].first_field() or shown.next
    qtbot.waitUntil(lambda: QApplication.focusWidget() is first)


def tab_to(name: str) -> None:
    for _ in range(30):
        if focused().accessibleName() == name:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {name}")


def test_from_an_empty_folder_to_a_cluster_by_keyboard(qtbot: QtBot, desk: Desk, open_shell: Open) -> None:
    shown = wizard(qtbot, open_shell(desk))
    at_step(qtbot, shown, 0)
    press(Qt.Key.Key_Return)
    at_step(qtbot, shown, 1)
    write("høje-taa")
    step = shown.steps[1]
    assert isinstance(step, ChooseStep)
    qtbot.waitUntil(lambda: step.list.current_key() == "Sundhedsklynge Syd")
    press(Qt.Key.Key_Return)
    at_step(qtbot, shown, 2)
    write("Høje")
    press(Qt.Key.Key_Return)
    at_step(qtbot, shown, 3)
    write("3")
    press(Qt.Key.Key_Return)
    at_step(qtbot, shown, 4)
    write("Mette Sandholm")
    tab_to("Mail")
    write("mette@eksempel.dk")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(desk.ask(clusters.clusters)))
    (made,) = desk.ask(clusters.clusters)
    assert made.name == "Sundhedsklynge Syd"
    day = desk.ask(lambda work: work.today)
    co_chairs = [row.label for row in desk.ask(organisations, made.id, day) if row.co_chairing]
    assert co_chairs == ["Høje-Taastrup"]
    political, professional = (desk.ask(seats_on, body.id, day) for body in desk.ask(clusters.bodies, made.id))
    assert (len(political), len(professional)) == (15 + 1 + 2, 17 + 2)
    assert [row.person for row in political if row.person_id] == ["Mette Sandholm"]
    assert desk.ask(settings.own_facts).contact() == "Mette Sandholm, mette@eksempel.dk"


def test_the_new_cluster_is_the_one_the_window_shows(qtbot: QtBot, desk: Desk, open_shell: Open) -> None:
    shell = open_shell(desk)
    shown = wizard(qtbot, shell)
    make(qtbot, shown, "Klynge VEST")
    assert shell.office.cluster_id == desk.ask(clusters.clusters)[0].id
    assert shell.frame.header.switcher.text() == "Klynge VEST"
    assert shell.frame.current_key() == "members"


def make(qtbot: QtBot, shown: WizardDialog, name: str) -> None:
    choose(shown, name)
    for number in range(1, len(shown.steps)):
        qtbot.waitUntil(lambda number=number: shown.number() == number)  # type: ignore[misc]
        shown.go_on()


def choose(shown: WizardDialog, name: str) -> None:
    """Go on to the listed clusters and make one of them current."""
    step = shown.steps[1]
    assert isinstance(step, ChooseStep)
    shown.go_on()
    assert step.list.set_current(name)


def test_no_cluster_is_made_when_something_else_is_refused(qtbot: QtBot, desk: Desk, open_shell: Open) -> None:
    shown = wizard(qtbot, open_shell(desk))
    wanted = replace(shown.draft.wanted, name="Min klynge")
    shown.draft = replace(shown.draft, wanted=wanted, own=settings.OwnFacts(email="ingen adresse"))
    with pytest.raises(Refused, match="bad_mail"):
        shown._make()
    assert desk.ask(clusters.clusters) == []
    shown.reject()


def test_a_cluster_that_is_not_listed_gets_its_name_and_municipalities_by_hand(
    qtbot: QtBot, desk: Desk, open_shell: Open
) -> None:
    shown = wizard(qtbot, open_shell(desk))
    shown.go_on()
    at_step(qtbot, shown, 1)
    tab_to("Min klynge er ikke på listen")
    press(Qt.Key.Key_Space)
    at_step(qtbot, shown, 2)
    assert not shown.next.isEnabled()
    write("Klyngen ved åen")
    tab_to("Region")
    write("Region Sjælland")
    tab_to("Find kommune")
    step = shown.steps[2]
    assert isinstance(step, PartiesStep)
    for name, code in (("Køge", "0259"), ("Solrød", "0269")):
        step.filter.edit.setFocus()
        step.filter.edit.selectAll()
        write(name)
        qtbot.waitUntil(lambda code=code: step.list.keys() == [code])  # type: ignore[misc]
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Space)
    for number in (3, 4, 5):
        shown.go_on()
        if number < 5:
            at_step(qtbot, shown, number)
    (made,) = desk.ask(clusters.clusters)
    parties = [
        row.label for row in desk.ask(organisations, made.id, desk.ask(lambda work: work.today)) if row.in_cluster
    ]
    assert parties == ["Køge", "Solrød", "Regionen", "Psykiatrien", "PLO-Sjælland", "PIU"]


def test_what_is_wrong_with_a_field_is_told_once_under_it(qtbot: QtBot, desk: Desk, open_shell: Open) -> None:
    shown = wizard(qtbot, open_shell(desk))
    seats = shown.steps[3]
    assert isinstance(seats, LevelsStep)
    choose(shown, "Midtklyngen")
    shown.go_on()
    shown.go_on()
    at_step(qtbot, shown, 3)
    write("mange")
    since = seats.since.editor.widget()
    assert isinstance(since, QLineEdit)
    since.selectAll()
    QTest.keyClicks(since, "31. februar")
    shown.next.click()
    assert (shown.number(), focused()) == (3, seats.first_field())
    told = [label for label in shown.findChildren(Label) if label.isVisible() and "findes ikke" in label.text()]
    assert [label.text() for label in told] == [seats.since.error()]
    assert not any(banner.isVisible() for banner in shown.findChildren(Banner))


def test_back_keeps_what_was_typed(qtbot: QtBot, desk: Desk, open_shell: Open) -> None:
    shown = wizard(qtbot, open_shell(desk))
    parties = shown.steps[2]
    assert isinstance(parties, PartiesStep)
    choose(shown, "Midtklyngen")
    shown.go_on()
    parties.hospital.begin("Regionshospitalet")
    shown.go_on()
    shown.back.click()
    assert parties.hospital.value() == "Regionshospitalet"
    shown.back.click()
    shown.go_on()
    assert parties.hospital.value() == "Regionshospitalet"


def test_a_search_in_the_lists_that_finds_nothing_says_so(qtbot: QtBot, desk: Desk, open_shell: Open) -> None:
    shown = wizard(qtbot, open_shell(desk))
    for number, step_kind, field in ((1, ChooseStep, "search"), (2, PartiesStep, "filter")):
        shown._show_step(number)
        step = shown.steps[number]
        assert isinstance(step, step_kind)
        qtbot.keyClicks(getattr(step, field).edit, "zzz")
        told = step.list.findChild(Label)
        assert told is not None
        qtbot.waitUntil(told.isVisible)
        assert told.text() == "Der er ikke fundet noget om »zzz«."


def test_the_example_is_the_other_way_out_of_the_first_step(qtbot: QtBot, desk: Desk, open_shell: Open) -> None:
    shell = open_shell(desk)
    shown = wizard(qtbot, shell)
    assert shown.aside.words() == "Se eksemplet"
    shown.aside.click()
    qtbot.waitUntil(lambda: len(desk.ask(clusters.clusters)) == 2)
    assert shell.office.cluster_id


def test_cancelling_leaves_a_calm_page_with_the_way_back_in(qtbot: QtBot, desk: Desk, open_shell: Open) -> None:
    shell = open_shell(desk)
    shown = wizard(qtbot, shell)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shell.frame.findChildren(WizardDialog))
    del shown
    page = shell.frame.current_page()
    assert isinstance(page, OverviewPage)
    assert page.make_cluster.isVisible()
    page.make_cluster.click()
    again = wizard(qtbot, shell)
    again.reject()


def test_every_tab_works_in_an_empty_store(qtbot: QtBot, desk: Desk, open_shell: Open) -> None:
    shell = open_shell(desk)
    wizard(qtbot, shell).reject()
    for entry in shell.frame.entries:
        page = shell.frame.show_page(entry.key)
        QApplication.processEvents()
        assert page.isVisible(), entry.key


def test_with_a_cluster_the_wizard_comes_only_when_it_is_asked_for(qtbot: QtBot, desk: Desk, open_shell: Open) -> None:
    from klyngedesk.services.interchange import load_example

    load_example(desk)
    shell = open_shell(desk)
    QApplication.processEvents()
    assert not shell.frame.findChildren(WizardDialog)
    shell.new_cluster()
    shown = wizard(qtbot, shell)
    assert not shown.aside.isVisible()
    step = shown.steps[1]
    assert isinstance(step, ChooseStep)
    assert step.list.row("Sundhedsklynge Syd") is None
    shown.go_on()
    shown.aside.click()
    parties = shown.steps[2]
    assert isinstance(parties, PartiesStep)
    parties.name.begin("Sundhedsklynge Syd")
    shown.go_on()
    assert shown.number() == 2
    told = [banner.accessibleName() for banner in shown.findChildren(Banner) if banner.isVisible()]
    assert [words.startswith("Der er allerede en klynge, der hedder Sundhedsklynge Syd.") for words in told] == [True]
    shown.reject()


def test_members_are_fetched_from_a_file_with_a_look_first(
    qtbot: QtBot, desk: Desk, open_shell: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "medlemmer.xlsx"
    monkeypatch.setattr(ImportDialog, "exec", lambda dialog: dialog.press_primary())
    members_file(desk, file)
    shown = wizard(qtbot, open_shell(desk))
    shown.go_on()
    step, you = shown.steps[1], shown.steps[4]
    assert isinstance(step, ChooseStep)
    assert isinstance(you, YouStep)
    step.list.set_current("Klynge VEST")
    for _ in range(3):
        shown.go_on()
    next(iter(you.files.values())).begin(str(file))
    shown.go_on()
    (made,) = desk.ask(clusters.clusters)
    body = desk.ask(clusters.bodies, made.id)[0]
    day = desk.ask(lambda work: work.today)
    held = {row.organisation: row.person for row in desk.ask(seats_on, body.id, day) if row.person_id}
    assert held["Morsø Kommune"] == "Karen Ravn"


def members_file(desk: Desk, file: Path) -> None:
    from klyngedesk.domain.member_changes import MemberRow
    from klyngedesk.exchange.members_xlsx import write_members

    rows = [MemberRow("Morsø Kommune", role=SeatRole.MEMBER, name="Karen Ravn", mail="karen@eksempel.dk")]
    file.write_bytes(write_members("Medlemmer", rows))


def test_every_field_and_button_of_every_step_has_a_name(qtbot: QtBot, desk: Desk, open_shell: Open) -> None:
    shown = wizard(qtbot, open_shell(desk))
    choose(shown, "Midtklyngen")
    for _ in range(3):
        shown.go_on()
    fields = [each for each in shown.findChildren(QLineEdit) if each.objectName() != "qt_spinbox_lineedit"]
    buttons = (shown.aside, shown.back, shown.next)
    assert [each for each in (*fields, *buttons) if each.isVisibleTo(shown) and not each.accessibleName()] == []


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_step_fits_a_small_laptop_with_the_way_on_in_sight(
    qtbot: QtBot, qapp: QApplication, desk: Desk, open_shell: Open, percent: int
) -> None:
    apply(qapp, "light", percent / 100)
    shown = wizard(qtbot, open_shell(desk))
    shown.fit(QSize(1366, 768))
    for number in range(len(shown.steps)):
        at_step(qtbot, shown, number)
        assert shown.width() <= 1366 - 40
        assert shown.height() <= 768 - 40
        for button in (shown.back, shown.next):
            corner = button.mapTo(shown, button.rect().bottomRight())
            assert shown.rect().contains(corner)
        step = shown.steps[number]
        if isinstance(step, ChooseStep):
            step.list.set_current("Sundhedsklynge Midt")
        if number < len(shown.steps) - 1:
            shown.go_on()
    shown.reject()


def test_with_large_texts_the_list_one_goes_to_by_keyboard_is_brought_into_view(
    qtbot: QtBot, qapp: QApplication, desk: Desk, open_shell: Open
) -> None:
    apply(qapp, "light", 2.0)
    shown = wizard(qtbot, open_shell(desk))
    shown.fit(QSize(1366, 688))
    shown.go_on()
    at_step(qtbot, shown, 1)
    press(Qt.Key.Key_Down)
    step = shown.steps[1]
    assert isinstance(step, ChooseStep)
    assert step.list.hasFocus()
    assert step.list.visibleRegion().boundingRect().height() == step.list.height()
    shown.reject()
