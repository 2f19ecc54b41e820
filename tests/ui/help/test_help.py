from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klyngedesk import __version__
from klyngedesk.services.desk import Desk
from klyngedesk.ui.help.about import AboutDialog
from klyngedesk.ui.help.browser import HelpBrowser
from klyngedesk.ui.help.pages import OF_TAB, ORDER, found, pages
from klyngedesk.ui.help.window import HelpWindow
from klyngedesk.ui.pages import entries
from klyngedesk.ui.shell import Shell
from klyngedesk.ui.theme import px

Open = Callable[[Desk], Shell]
NATIVE = QKeySequence.SequenceFormat.NativeText


def page_text(key: str) -> str:
    return next(page.text for page in pages() if page.key == key)


def test_every_shipped_page_is_in_the_list_and_every_link_leads_to_one(root: Path) -> None:
    assert {file.stem for file in (root / "resources" / "help").glob("*.md")} == set(ORDER)
    links = {link for page in pages() for link in re.findall(r"\]\(([^)]+)\)", page.text)}
    assert {link.removesuffix(".md") for link in links} <= set(ORDER)


@pytest.mark.usefixtures("english_program")
def test_every_page_is_in_english_too_with_the_same_links_and_headings(root: Path) -> None:
    folder = root / "resources" / "help"
    assert {file.stem for file in (folder / "en").glob("*.md")} == set(ORDER)
    for page in pages():
        danish = (folder / f"{page.key}.md").read_text("utf-8")
        assert page.text != danish
        for part in (r"^#+", r"\]\(([^)]+)\)"):
            assert re.findall(part, page.text, re.MULTILINE) == re.findall(part, danish, re.MULTILINE), page.key


@pytest.mark.usefixtures("english_program")
def test_the_english_help_is_said_as_the_program_says_it(root: Path) -> None:
    text = " ".join(page.text for page in pages())
    assert not re.search(r'\bplease\b|\bdatabase\b|[!"]', text, re.IGNORECASE)
    said = {words.rpartition("|")[2].replace("&", "") for words in texts_in_json(root)}
    named = {words for bold in re.findall(r"\*\*([^*]+ …)\*\*", text) for words in bold.split(" → ")}
    assert named <= said | {"File", "Edit", "Settings …"}


def texts_in_json(root: Path) -> set[str]:
    files = (root / "resources" / "i18n" / "da").glob("*.json")
    return {english for file in files for english in json.loads(file.read_text("utf-8"))}


@pytest.mark.usefixtures("english_program")
def test_the_english_page_of_keys_has_the_keys_of_the_danish(root: Path) -> None:
    danish = (root / "resources" / "help" / "taster.md").read_text("utf-8")
    in_english = {
        **{"Skift": "Shift", "Højre": "Right", "Venstre": "Left", "Mellemrum": "Space", "Retur": "Return"},
        **{"Op": "Up", "Ned": "Down", "eller": "or", "og": "and", "Pil op": "Arrow up", "ned": "down"},
    }
    keys = [line.split("|")[1].strip() for line in danish.splitlines() if line.startswith("| ")]
    for word, english in in_english.items():
        keys = [re.sub(rf"\b{word}\b", english, key) for key in keys]
    told = [line.split("|")[1].strip() for line in page_text("taster").splitlines() if line.startswith("| ")]
    plain = [key for key in keys if key not in ("Taster", "Tab, mens der skrives i en celle")]
    assert plain == [key for key in told if key not in ("Keys", "Tab, while writing in a cell")]


def test_every_tab_has_its_page(qapp: QApplication) -> None:
    def no_office() -> object:
        raise AssertionError

    assert {entry.key for entry in entries(no_office)} == set(OF_TAB)  # type: ignore[arg-type]


def test_the_help_is_said_as_the_program_says_it() -> None:
    text = " ".join(page.text for page in pages())
    assert "!" not in text
    assert not re.search(r"\bvenligst\b|\bsucces\b|\bdatabase\b|\beksport", text, re.IGNORECASE)
    assert '"' not in text


def test_search_finds_all_words_and_puts_titles_first() -> None:
    assert found("sikkerhedskopi")[0][0].key == "sikkerhedskopier"
    hits = found("neutral titel")
    assert [page.key for page, _ in hits] == ["moeder"]
    assert "neutral titel" in hits[0][1].casefold()
    assert found("xyzzy") == []
    assert len(found("")) == len(ORDER)


def test_f1_opens_the_page_of_the_tab_that_is_shown(qtbot: QtBot, example_desk: Desk, open_shell: Open) -> None:
    shell = open_shell(example_desk)
    for tab, key in OF_TAB.items():
        shell.frame.show_page(tab)
        shell.menus.help_here()
        (window,) = shell.frame.findChildren(HelpWindow)
        assert window.list.current_key() == key
        assert window.text.accessibleName() in page_text(key)
    window.close()


def test_f1_is_the_key_of_the_menu_line(example_desk: Desk, open_shell: Open) -> None:
    shell = open_shell(example_desk)
    keys = {action.text(): action.shortcut().toString() for action in shell.frame.menus.menu("help").actions()}
    assert keys["Hjælp til denne side"] == "F1"


def test_a_word_searched_for_is_marked_on_the_page(qtbot: QtBot) -> None:
    window = HelpWindow(None)
    qtbot.addWidget(window)
    window.show()
    qtbot.keyClicks(window.search.edit, "kladde")
    qtbot.waitUntil(lambda: window.list.keys() == [page.key for page, _ in found("kladde")])
    assert window.text.extraSelections()
    qtbot.keyClicks(window.search.edit, "qqq")
    qtbot.waitUntil(lambda: window.list.keys() == [])


def test_a_link_goes_to_its_page(qtbot: QtBot) -> None:
    window = HelpWindow(None)
    qtbot.addWidget(window)
    window.show_page("indstillinger")
    window.text.anchorClicked.emit(QUrl("word.md"))
    assert window.list.current_key() == "word"


def test_every_key_of_every_menu_is_on_the_page_of_keys(example_desk: Desk, open_shell: Open) -> None:
    shell = open_shell(example_desk)
    told = page_text("taster")
    for entry in shell.frame.entries:
        shell.frame.show_page(entry.key)
        for action in shell.frame.findChildren(QAction):
            for key in action.shortcuts():
                shown = key.toString(NATIVE)
                assert shown in told or shown in ("Ctrl+=", *(f"Ctrl+{number}" for number in range(2, 5))), (
                    f"{action.text()}: {shown}"
                )


def test_no_key_means_two_things_on_a_page(example_desk: Desk, open_shell: Open) -> None:
    shell = open_shell(example_desk)
    for entry in shell.frame.entries:
        shell.frame.show_page(entry.key)
        menus = [
            shell.frame.menus.menu(key) for key in ("file", "edit", "view", "meeting", "item", "documents", "help")
        ]
        keys = [
            key.toString()
            for menu in menus
            for action in menu.actions()
            if action.isVisible() and action.isEnabled()
            if action.shortcutContext() is not Qt.ShortcutContext.WidgetShortcut
            for key in action.shortcuts()
        ]
        assert len(keys) == len(set(keys)), f"{entry.key}: {sorted(keys)}"


def test_about_tells_version_licence_and_folders_to_copy(qtbot: QtBot, example_desk: Desk, open_shell: Open) -> None:
    shell = open_shell(example_desk)
    dialog = AboutDialog(shell.frame, shell.office)
    qtbot.addWidget(dialog)
    dialog.copy()
    copied = QGuiApplication.clipboard().text()
    assert f"Version: Klyngedesk {__version__}" in copied
    assert str(example_desk.store.folder) in copied
    assert "Mozilla Public License 2.0" in copied


@pytest.mark.parametrize("key", ORDER)
def test_every_page_renders_with_its_headings(qtbot: QtBot, key: str) -> None:
    window = HelpWindow(None)
    qtbot.addWidget(window)
    window.show_page(key)
    document = window.text.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    headings = [block.text() for block in blocks if block.blockFormat().headingLevel()]
    assert headings == [line.lstrip("# ") for line in page_text(key).splitlines() if line.startswith("#")]


def test_the_lines_of_a_page_stand_alike_whatever_comes_after_them(qtbot: QtBot) -> None:
    browser = HelpBrowser()
    qtbot.addWidget(browser)
    for page in pages():
        browser.show_page(page)
        block, spaces = browser.document().begin(), set()
        while block.isValid():
            shape = block.blockFormat()
            if block.text() and not shape.headingLevel() and not QTextCursor(block).currentTable():
                spaces.add((bool(block.textList()), shape.topMargin(), shape.bottomMargin()))
            block = block.next()
        assert spaces <= {(False, 0, px(10)), (True, 0, px(4))}, page.key
