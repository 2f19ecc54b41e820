"""Putting what is still open under an item of the agenda, from the item's page and from its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from klyngedesk.domain.formatted import EMPTY
from klyngedesk.domain.plain import to_plain
from klyngedesk.services import agenda, minutes
from klyngedesk.ui.meetings.page_text import PageText
from klyngedesk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from .conftest import Tab

STANDING = "Opfølgning og orientering"
OPEN = "Indhente høringssvar om udkast 3"


def offers(tab: Tab) -> dict[str, Button]:
    """The buttons about follow-ups on the item's page."""
    buttons = tab.page.editor.findChildren(Button)
    return {each.words(): each for each in buttons if "opfølgninger" in each.words() and each.isVisible()}


def press(tab: Tab, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in offers(tab))
    qtbot.mouseClick(offers(tab)[words], Qt.MouseButton.LeftButton)


def case_text(tab: Tab) -> PageText:
    """The case as it stands on the page."""
    texts = tab.page.editor.findChildren(PageText)
    return next(each for each in texts if each.accessibleName() == "Sagsfremstilling" and each.isVisible())


def case_of(tab: Tab, item_id: str) -> str:
    sections = tab.office.ask(agenda.item, item_id).sections
    return to_plain(next(each.text for each in sections if each.key == "case"))


def test_the_standing_item_offers_what_is_open_and_takes_it_in_one_step(tab: Tab, qtbot: QtBot) -> None:
    item_id = tab.choose(STANDING)
    assert OPEN in case_of(tab, item_id)
    assert offers(tab) == {}, "it stands there by itself"
    tab.office.do("Ryd", agenda.set_text, item_id, "case", EMPTY)
    press(tab, qtbot, "Indsæt åbne opfølgninger")
    assert OPEN in case_of(tab, item_id)
    assert OPEN in case_text(tab).toPlainText()
    assert offers(tab) == {}, "what stands there is what is open"
    assert tab.office.desk.undo() == "Sæt åbne opfølgninger ind i punkt 8"
    assert case_of(tab, item_id) == ""
    qtbot.waitUntil(lambda: list(offers(tab)) == ["Indsæt åbne opfølgninger"])


def test_a_table_that_somebody_wrote_in_is_updated_only_when_asked(tab: Tab, qtbot: QtBot) -> None:
    item_id = tab.choose(STANDING)
    text = case_text(tab)
    at = text.document().find("Sekretariatet")
    at.clearSelection()
    text.setTextCursor(at)
    qtbot.keyClicks(text, " (i gang)")
    tab.page.flush()
    assert "Sekretariatet (i gang)" in case_of(tab, item_id)
    tab.office.do("Luk", minutes.close_action, "op-syd-f-1013-1")
    assert OPEN in case_of(tab, item_id)
    press(tab, qtbot, "Opdatér åbne opfølgninger")
    assert OPEN not in case_of(tab, item_id)
    assert OPEN not in text.toPlainText()


def test_any_item_takes_them_by_its_menu_with_what_is_being_typed(tab: Tab, qtbot: QtBot) -> None:
    item_id = tab.choose("Fælles model for ammevejledning")
    assert offers(tab) == {}
    text = case_text(tab)
    qtbot.keyClick(text, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(text, "Nyt. ")
    tab.page.editing.actions.follow_ups.trigger()
    stored = case_of(tab, item_id)
    assert stored.startswith("Nyt. ")
    assert OPEN in stored
    assert stored.index(OPEN) > stored.index("Hvem")


def test_nothing_is_put_under_a_heading_or_into_a_meeting_that_was_held(tab: Tab) -> None:
    tab.choose("Opfølgning og afslutning")
    assert not tab.page.editing.actions.follow_ups.isEnabled()
    tab.page.open("m-syd-f-1013")
    tab.page.agenda.list.select_first()
    assert not tab.page.editing.actions.follow_ups.isEnabled()
