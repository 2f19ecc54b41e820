from __future__ import annotations

from pathlib import Path

import pytest
from dropping import drop
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.ui.theme import apply, color
from klyngedesk.ui.widgets.avatar import initials
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.buttons import Button, IconButton
from klyngedesk.ui.widgets.date_chain import ChainDate, DateChain
from klyngedesk.ui.widgets.file_drops import FileDrops
from klyngedesk.ui.widgets.flow_layout import FlowLayout
from klyngedesk.ui.widgets.labels import ElidedLabel, Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.page_header import HeaderFrame
from klyngedesk.ui.widgets.pill import Pill
from klyngedesk.ui.widgets.search_field import SearchField
from klyngedesk.ui.widgets.segmented import Segmented
from klyngedesk.ui.widgets.stepper import Step, Stepper
from klyngedesk.ui.widgets.surfaces import ChoiceCard

STEPS = [Step("Planlagt", "6. juni"), Step("Afholdt", "1. dec.")]


def shown(qtbot: QtBot, widget: QWidget, width: int = 300, height: int = 100) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def test_what_is_painted_is_also_said(qtbot: QtBot) -> None:
    stepper = Stepper(STEPS, 1)
    chain = DateChain([ChainDate("24. nov.", "Dagsorden sendes", "ahead", "om 2 dage")])
    said = [stepper, chain, Pill("Ubesat", "warn"), Banner("warn", "Ikke gemt", "Prøv igen.")]
    for widget in said:
        qtbot.addWidget(widget)
    assert [widget.accessibleName() for widget in said] == [
        "Trin 2 af 2: Afholdt, 1. dec.",
        "Datoplan: 24. nov. Dagsorden sendes om 2 dage",
        "Ubesat",
        "Ikke gemt Prøv igen.",
    ]
    stepper.show_steps(STEPS, 0, "For få afbud")
    assert stepper.accessibleName() == "Aflyst: For få afbud"


@pytest.mark.parametrize("width", [320, 900])
def test_a_long_reason_for_cancelling_leaves_the_steps_in_sight_and_is_told_whole(qtbot: QtBot, width: int) -> None:
    reason = "Begge formænd er forhindret, og mødet holdes sammen med det næste " * 3
    stepper = Stepper(STEPS * 3, 0, reason)
    qtbot.addWidget(stepper)
    stepper.resize(width, 40)
    image, pill = stepper.grab().toImage(), color("err_soft")
    reached = [x for x in range(width) if image.pixelColor(x, 20 - 8) == pill]
    assert reached
    assert min(reached) > len(STEPS * 3) * 32
    assert reason in stepper.toolTip()


@pytest.mark.parametrize("width", [120, 300, 900])
def test_a_stepper_can_be_painted_in_any_width(qtbot: QtBot, width: int) -> None:
    for cancelled in ("", "Aflyst af formandskabet"):
        stepper = Stepper(STEPS * 3, 2, cancelled)
        qtbot.addWidget(stepper)
        stepper.resize(width, 40)
        assert not stepper.grab().isNull()


def test_a_name_gives_two_initials_and_a_lone_name_one() -> None:
    assert [initials(name) for name in ("Mette Holmgaard", "Anne Marie af Lund", "Bo", "")] == ["MH", "AL", "B", ""]


def test_the_name_of_a_button_is_its_words_without_the_gap(qtbot: QtBot) -> None:
    button = Button("Gem & luk", "primary", "check")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.words()) == ("Gem & luk", "Gem & luk")
    assert "&&" in button.text()
    icon_button = IconButton("plus", "Nyt møde")
    qtbot.addWidget(icon_button)
    assert (icon_button.accessibleName(), icon_button.toolTip()) == ("Nyt møde", "Nyt møde")


def test_markup_in_a_text_is_shown_as_typed(qtbot: QtBot) -> None:
    label = Label("<b>fed</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_text_that_is_cut_has_the_whole_as_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("En lang overskrift, der ikke kan være her")
    page = shown(qtbot, holder(HBox((label, 1))), 120)
    page.grab()
    assert label.toolTip() == label.text()
    label.setText("Kort")
    page.grab()
    assert label.toolTip() == ""


def test_a_wrapped_text_in_nested_boxes_keeps_its_last_line(qtbot: QtBot, qapp: QApplication) -> None:
    label = Label("Der er mange ord her, og de skal alle kunne læses, også de sidste. " * 3, wrap=True)
    page = shown(qtbot, holder(VBox(HBox(VBox(QLabel("x")), (VBox(label), 1)), None)), 260, 400)
    for width in (260, 180, 400):
        page.resize(width, 400)
        qapp.processEvents()
        assert label.height() >= label.heightForWidth(label.width())


def test_a_word_wider_than_its_label_is_broken_and_leaves_room_for_what_stands_beside(
    qtbot: QtBot, qapp: QApplication
) -> None:
    name = "Wolfeschlegelsteinhausenbergerdorffalinge"
    label, beside = Label(name, "h3", wrap=True), Label("Mere")
    page = shown(qtbot, holder(VBox(HBox((label, 1), beside), None)), 230, 300)
    assert page.width() == 230
    assert beside.geometry().right() <= page.width()
    assert label.height() >= 2 * label.fontMetrics().height()
    assert label.text() == name
    page.resize(900, 300)
    qapp.processEvents()
    assert label.height() < 2 * label.fontMetrics().height()
    assert QLabel.text(label) == name


def test_a_flow_goes_on_to_the_next_line(qtbot: QtBot, qapp: QApplication) -> None:
    pills = [Pill(f"Kommune {number}") for number in range(8)]
    page = shown(qtbot, holder(FlowLayout(*pills)), 260, 300)
    assert max(pill.geometry().right() for pill in pills) < 260
    assert len({pill.y() for pill in pills}) > 1
    apply(qapp, "light", 2.0)
    qapp.processEvents()
    assert max(pill.geometry().right() for pill in pills) < page.width()


def test_a_switch_tells_only_what_the_user_chooses(qtbot: QtBot) -> None:
    switch = Segmented("Forum", [("p", "Politisk"), ("f", "Fagligt"), ("s", "SSU")], "f")
    shown(qtbot, switch)
    with qtbot.assertNotEmitted(switch.chosen):
        switch.set_current("s")
    first = switch.findChildren(QToolButton)[0]
    with qtbot.waitSignal(switch.chosen) as told:
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert told.args == ["p"]
    with qtbot.waitSignal(switch.chosen) as told:
        qtbot.keyClick(first, Qt.Key.Key_Right)
    assert told.args == ["f"]


def test_a_switch_offers_other_choices(qtbot: QtBot) -> None:
    switch = Segmented("Forum", [(1, "Et"), (2, "To")], 2)
    qtbot.addWidget(switch)
    with qtbot.assertNotEmitted(switch.chosen):
        switch.set_choices([(2, "To"), (3, "Tre")], 9)
    assert switch.current() == 2


def test_a_search_is_told_once_when_typing_pauses_and_enter_does_not_wait(qtbot: QtBot) -> None:
    field = SearchField("Søg")
    shown(qtbot, field)
    told: list[str] = []
    field.typed.connect(told.append)
    with qtbot.waitSignal(field.typed):
        qtbot.keyClicks(field.edit, "amme")
    qtbot.keyClicks(field.edit, "r")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert told == ["amme", "ammer"]


def test_a_card_is_as_large_chosen_as_not_also_in_new_colours(qtbot: QtBot, qapp: QApplication) -> None:
    card = ChoiceCard("Klyngemidler")
    card.body.add(Label("Indsatser for fælles patienter"))
    qtbot.addWidget(card)
    card.show()
    sizes = []
    for chosen in (False, True):
        card.set_chosen(chosen)
        apply(qapp, "dark")
        apply(qapp, "light")
        sizes.append((card.sizeHint(), card.contentsRect()))
    assert sizes[0] == sizes[1]


def test_a_card_is_chosen_by_keyboard_and_by_mouse(qtbot: QtBot) -> None:
    card = ChoiceCard("Klyngemidler")
    shown(qtbot, card)
    for choose in (
        lambda: qtbot.keyClick(card, Qt.Key.Key_Space),
        lambda: qtbot.mouseClick(card, Qt.MouseButton.LeftButton),
    ):
        with qtbot.waitSignal(card.chosen):
            choose()


@pytest.mark.parametrize("keys", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_dropped_files_are_taken_as_copies_and_other_things_are_not(
    qtbot: QtBot, tmp_path: Path, keys: Qt.KeyboardModifier
) -> None:
    part, taken = QWidget(), list[Path]()
    qtbot.addWidget(part)
    FileDrops(part, part, taken.extend, may=lambda: True)
    paper, address = tmp_path / "bilag.pdf", QUrl("https://eksempel.dk")
    paper.write_bytes(b"")
    assert drop(part, [paper, address, tmp_path], keys) is Qt.DropAction.CopyAction
    assert taken == [paper]
    assert part.property("over") == "false"
    assert drop(part, [address, tmp_path], keys) is Qt.DropAction.IgnoreAction
    assert taken == [paper]


def test_a_long_title_of_a_page_ends_in_a_mark_beside_its_pill_and_buttons(qtbot: QtBot) -> None:
    button = Button("Lav notat i Word", "primary")
    head = HeaderFrame("", "", button)
    qtbot.addWidget(head)
    title = "Ventetid på genoptræning og overgange mellem hospital og kommune for ældre patienter"
    head.show_title(title, "Fagligt niveau", pill="Forslag")
    head.resize(640, 80)
    head.show()
    qtbot.waitUntil(lambda: head.title.toolTip() == title)
    assert head.rect().contains(button.mapTo(head, button.rect().topRight()))
    head.show_title("Kort", pill="Aktiv")
    qtbot.waitUntil(lambda: head.title.toolTip() == "")
    pill = head.findChild(Pill)
    assert pill.mapTo(head, pill.rect().topLeft()).x() < 200
