from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cells import write_in
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.domain.problems import Refused
from klyngedesk.services import cost_years
from klyngedesk.services.cost_sharing import cost_table
from klyngedesk.services.desk import Desk
from klyngedesk.ui.dialogs.paste import PasteDialog
from klyngedesk.ui.finance.page import FinancePage
from klyngedesk.ui.finance.sharing_table import SharingTable
from klyngedesk.ui.finance.sharing_view import SharingView
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.record_table import RecordTable

SYD_2022 = """\
København;287.181;del;48,0 %;177.678
Høje-Taastrup;53.053;1;8,9 %;32.824
Albertslund;27.599;1;4,6 %;17.075
Ishøj;23.225;1;3,9 %;14.369
Vallensbæk;16.488;1;2,8 %;10.201
Brøndby;35.651;1;6,0 %;22.057
Glostrup;23.514;1;3,9 %;14.548
Hvidovre;53.267;1;8,9 %;32.956
Tårnby;42.723;1;7,1 %;26.433
Dragør;14.640;1;2,4 %;9.058
Rødovre;20.691;½;3,5 %;12.801
I alt;598.032;;100,0 %;370.000"""


def sharing(page: FinancePage) -> SharingView:
    view = page.view()
    assert isinstance(view, SharingView)
    return view


def cells(table: SharingTable, columns: int = 5) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()).replace("\u00a0", " ") for column in range(columns)]
        for row in range(model.rowCount())
    ]


def test_the_window_shows_the_table_of_2022_to_the_krone(page: FinancePage) -> None:
    assert cells(sharing(page).table) == list(csv.reader(SYD_2022.splitlines(), delimiter=";"))


def test_amounts_follow_a_number_typed_in_its_cell_and_undo_brings_them_back(
    qtbot: QtBot, page: FinancePage, desk: Desk
) -> None:
    table = sharing(page).table
    before = cells(table)
    with qtbot.waitSignal(table.edited):
        write_in(qtbot, table, 3, 1, "33.225")
    assert cells(table)[3][1] == "33.225"
    assert cells(table)[-1][4] == "370.000"
    assert cells(table)[3][4] != before[3][4]
    assert desk.undo_label() == "Ret indbyggertal for Ishøj"
    desk.undo()
    assert cells(table) == before


def test_a_municipality_made_to_count_half_counts_half_of_its_population(qtbot: QtBot, page: FinancePage) -> None:
    table = sharing(page).table
    with qtbot.waitSignal(table.edited):
        write_in(qtbot, table, 1, 2, "0,5")
    assert cells(table)[1][1:3] == ["26.527", "½"]


def test_a_line_says_its_whole_sentence(page: FinancePage) -> None:
    table = sharing(page).table
    said = table.model().index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.replace("\u00a0", " ") == (
        "Ishøj, Indbyggere, der tæller: 23.225, Faktor: 1, Andel: 3,9 %, Beløb i kr.: 14.369, "
        "Opkrævning: Afsendt 7. okt."
    )


def test_what_is_missing_is_told_on_the_card_and_beside_the_table(page: FinancePage) -> None:
    from klyngedesk.domain.kinds import Purse

    spoken = page.side.cards[Purse.CO_FINANCING].accessibleName().replace("\u00a0", " ")
    assert "370.000 kr." in spoken
    assert "41.718 kr. mangler" in spoken
    assert ".." not in spoken
    assert sharing(page).collection.mail.words() == "Send påmindelse til 3"


@pytest.mark.parametrize(
    ("opens", "drafts", "refused", "told"),
    [(True, 3, [], ["3 mailkladder er åbnet"]), (False, 1, ["mail.no_program"], [])],
)
def test_reminders_open_as_drafts_and_without_a_mail_program_it_is_told_once(
    page: FinancePage, opens: bool, drafts: int, refused: list[str], told: list[str]
) -> None:
    tried: list[Path] = []
    codes: list[str] = []
    words: list[str] = []
    office = page.findChild(Office)
    assert office is not None
    office.refused.connect(lambda why: codes.extend(problem.code for problem in why.problems))
    office.told.connect(words.append)

    def open_file(path: Path) -> bool:
        tried.append(path)
        return opens

    sharing(page).editing.hand_over.open_file = open_file
    sharing(page).collection.mail.click()
    assert (len(tried), codes, words) == (drafts, refused, told)
    assert all(path.suffix == ".eml" and path.is_file() for path in tried)


def test_several_are_marked_as_paid_at_once(page: FinancePage, desk: Desk) -> None:
    view = sharing(page)
    view.table.selectAll()
    view.collection.mark.click()
    assert cells(view.table, 6)[-1][5] == "11 af 11 har betalt"
    assert not view.collection.mail.isVisible()
    desk.undo()
    assert cells(view.table, 6)[-1][5] == "8 af 11 har betalt"


def test_every_control_has_an_accessible_name(page: FinancePage) -> None:
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_word_and_excel_are_made_of_the_year_shown(page: FinancePage, desk: Desk, tmp_path: Path) -> None:
    from klyngedesk.services.finance_files import save_cost_sharing

    path = tmp_path / "fordeling.xlsx"
    year_id = sharing(page).shown_year()
    assert year_id is not None
    save_cost_sharing(desk, year_id, path)
    assert path.stat().st_size > 5000


def paste(qtbot: QtBot, table: RecordTable, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_numbers_copied_from_excel_are_seen_and_pasted_by_name_or_downwards(
    qtbot: QtBot, page: FinancePage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []

    def look_and_insert(dialog: PasteDialog) -> None:
        seen.append([str(dialog.table.model().index(row, 1).data()) for row in range(dialog.table.row_count())])
        dialog.press_primary()

    monkeypatch.setattr(PasteDialog, "exec", look_and_insert)
    table = sharing(page).table
    table.setFocus()
    table.setCurrentIndex(table.model().index(3, 1))
    paste(qtbot, table, "Kommune\tIndbyggere\r\nTårnby Kommune\t50.000\r\nIshøj\t30000\r\nOdense\t1\r\n")
    assert seen == [["Ændres", "Ændres", "Springes over"]]
    assert (cells(table)[3][1], cells(table)[8][1]) == ("30.000", "50.000")
    assert desk.undo_label() == "Indsæt indbyggertal"
    desk.undo()
    assert (cells(table)[3][1], cells(table)[8][1]) == ("23.225", "42.723")
    table.sort_by("name", descending=True)
    table.setCurrentIndex(table.model().index(0, 1))
    paste(qtbot, table, "1.000\r\n2.000\r\n")
    assert cells(table)[:2] == [
        ["Vallensbæk", "1.000", *cells(table)[0][2:]],
        ["Tårnby", "2.000", *cells(table)[1][2:]],
    ]


def test_one_number_is_pasted_into_its_cell_at_once(qtbot: QtBot, page: FinancePage) -> None:
    table = sharing(page).table
    table.setFocus()
    table.setCurrentIndex(table.model().index(3, 1))
    paste(qtbot, table, "33.225\r\n")
    assert cells(table)[3][1] == "33.225"


def test_that_nothing_was_copied_is_told(page: FinancePage) -> None:
    refused: list[str] = []
    office = page.findChild(Office)
    assert office is not None
    office.refused.connect(lambda why: refused.extend(problem.code for problem in why.problems))
    QGuiApplication.clipboard().clear()
    for action in (page.actions_of.sharing.paste, page.actions_of.sharing.paste_costs):
        action.trigger()
    assert refused == ["paste.nothing", "paste.nothing"]


def test_the_table_is_sorted_for_the_eye_only_and_its_own_order_comes_back(page: FinancePage, desk: Desk) -> None:
    table, actions = sharing(page).table, page.actions_of.sharing
    own = [row[0] for row in cells(table)]
    table.set_current(table.keys_from(None)[3])
    assert actions.up.isEnabled()
    table.sort_by("amount", descending=True)
    assert [row[0] for row in cells(table)][:2] == ["København", "Hvidovre"]
    assert cells(table)[-1][0] == "I alt"
    assert not actions.up.isEnabled()
    assert [row.name for row in desk.ask(cost_table, "syd-2022").rows] == own[:-1]
    table.sort_by("")
    assert [row[0] for row in cells(table)] == own
    assert actions.up.isEnabled()


def test_the_costs_of_the_year_are_listed_with_their_notes_and_sum(
    qtbot: QtBot, page: FinancePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PasteDialog, "exec", lambda dialog: dialog.press_primary())
    lines = sharing(page).collection.lines
    lines.table.setFocus()
    paste(qtbot, lines.table, "Mødeudgifter\t24.500,50\tFire møder\r\n")
    model = lines.table.model()
    shown = [[str(model.index(row, column).data()) for column in range(3)] for row in range(model.rowCount())]
    assert shown == [
        ["Sekretariatets løn og drift", "370.000,00", ""],
        ["Mødeudgifter", "24.500,50", "Fire møder"],
        ["I alt", "394.500,50", ""],
    ]
    said = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Mødeudgifter, Beløb i kr.: 24.500,50, Note: Fire møder"
    lines.table.selectAll()
    qtbot.keyClick(lines.table, Qt.Key.Key_Delete)
    assert lines.table.row_count() == 0
    assert cells(sharing(page).table)[-1][4] == "0"


def test_a_line_is_moved_and_removed_by_keyboard(qtbot: QtBot, page: FinancePage) -> None:
    table = sharing(page).table
    table.setFocus()
    table.setCurrentIndex(table.model().index(3, 0))
    page.actions_of.sharing.up.trigger()
    assert [row[0] for row in cells(table)[2:4]] == ["Ishøj", "Albertslund"]
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert "Ishøj" not in [row[0] for row in cells(table)]
    assert cells(table)[-1][4] == "370.000"


def test_a_cost_is_written_in_its_cell_and_the_amounts_follow(page: FinancePage) -> None:
    view = sharing(page)
    model = view.collection.lines.table.model()
    assert model.setData(model.index(0, 1), "740.000")
    assert cells(view.table)[3][4] == "28.739"
    assert cells(view.table)[-1][4] == "740.000"


def test_the_sharing_key_is_made_in_word_and_that_nothing_opens_it_is_told(qtbot: QtBot, page: FinancePage) -> None:
    opened: list[Path] = []
    refused: list[str] = []

    def no_program(path: Path) -> bool:
        opened.append(path)
        return False

    def note(why: Refused) -> None:
        refused.extend(problem.code for problem in why.problems)

    page.papers.open_file = no_program
    office = page.findChild(Office)
    assert office is not None
    office.refused.connect(note)
    page.actions_of.common.word.trigger()
    qtbot.waitUntil(lambda: not page.papers.busy(), timeout=20_000)
    assert [path.name for path in opened] == ["Fordelingsnøgle 2022.docx"]
    assert opened[0].is_file()
    assert refused == ["paper.no_program"]


def test_the_table_is_printed_as_its_paper_in_word(qtbot: QtBot, page: FinancePage) -> None:
    printed: list[str] = []

    def note(path: Path) -> bool:
        printed.append(path.name)
        return path.is_file()

    page.papers.print_file = note
    page.actions_of.common.print.trigger()
    qtbot.waitUntil(lambda: bool(printed), timeout=20_000)
    assert printed == ["Fordelingsnøgle 2022.docx"]


def test_in_a_low_window_the_headings_stay_and_the_current_line_is_in_sight(qtbot: QtBot, page: FinancePage) -> None:
    page.resize(1366, 420)
    table = sharing(page).table
    area = next(parent for parent in ancestors(table) if isinstance(parent, QScrollArea))
    header = table.horizontalHeader()
    table.setFocus()
    for row in (10, 1):
        table.set_current(table.keys_from(None)[row])
        qtbot.waitUntil(lambda: header.mapTo(area.viewport(), QPoint(0, 0)).y() == 0)
        line = table.visualRect(table.currentIndex())
        top = table.viewport().mapTo(area.viewport(), line.topLeft()).y()
        assert header.height() <= top
        assert top + line.height() <= area.viewport().height()
    assert area.verticalScrollBar().value() > 0


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def test_a_year_without_populations_tells_where_to_get_them(
    qtbot: QtBot, desk: Desk, open_page: Callable[[Desk, str], FinancePage]
) -> None:
    title, amount = "Sekretariatets løn", 37_000_000
    desk.do("Lav", cost_years.first_year, "byen", 2023, title, amount)
    view = sharing(open_page(desk, "byen"))
    banner = next(each for each in view.findChildren(Banner) if "indbyggertallene" in each.accessibleName())
    assert banner.isVisible()
    assert [button.words() for button in banner.findChildren(Button)] == ["Hent indbyggertal …"]
    write_in(qtbot, view.table, 0, 1, "23.225")
    assert not banner.isVisible()
