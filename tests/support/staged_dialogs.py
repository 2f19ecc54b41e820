"""The dialogs that no button of the example opens at every size: each is led to with files and rows as they come."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from situations import BODY, GROUP, MEETING, PLANNED, lead_through
from whole_window import Walk

import klyngedesk.ui
from klyngedesk.domain.kinds import Purse
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Problem, Refused, refuse
from klyngedesk.machine import Machine
from klyngedesk.services import agenda, attendance, bodies, catalogue_editing, data_folder, meetings, populations
from klyngedesk.ui.dialogs.error import ErrorDialog
from klyngedesk.ui.dialogs.unsaved import UnsavedDialog
from klyngedesk.ui.finance.grants_view import GrantsView
from klyngedesk.ui.finance.page import FinancePage
from klyngedesk.ui.finance.populations_dialog import PopulationsDialog
from klyngedesk.ui.finance.postings_view import PostingsView
from klyngedesk.ui.finance.purse_pane import Part
from klyngedesk.ui.finance.sharing_view import SharingView
from klyngedesk.ui.finance.statement_view import StatementView
from klyngedesk.ui.finance.view import FinanceView
from klyngedesk.ui.focus.page import FocusPage
from klyngedesk.ui.meetings.attendance_dialog import AttendanceDialog
from klyngedesk.ui.meetings.call_dialogs import CallDialog
from klyngedesk.ui.meetings.home_dialog import HomeDialog
from klyngedesk.ui.meetings.input_dialogs import InputsDialog
from klyngedesk.ui.meetings.page import MeetingsPage
from klyngedesk.ui.meetings.participant_dialog import ParticipantDialog
from klyngedesk.ui.members.body_dialogs import InvitedDialog
from klyngedesk.ui.members.organisation_dialogs import NewOrganisationDialog
from klyngedesk.ui.members.page import MembersPage
from klyngedesk.ui.opening import ways_out
from klyngedesk.ui.settings.data_folder import DataFolderDialog
from klyngedesk.ui.settings.recommendation_dialog import RecommendationDialog
from klyngedesk.ui.shell import Shell
from klyngedesk.ui.slow_work import _Notice
from klyngedesk.ui.unsaved import Waiting

HELD_ITEM = "syd-f-1013-04"
Stage = Callable[[Shell, Path], object]
POPULATIONS = (
    "OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD\n"
    "Ishøj;I alt;Alder i alt;I alt;2023K1;23500\n"
    "Hvidovre;I alt;Alder i alt;I alt;2022K1;53267\n"
    "Høje-Taastrup;I alt;Alder i alt;I alt;2022K1;56009\n"
    "Hele landet;I alt;Alder i alt;I alt;2023K1;5932654\n"
    "Dragør;I alt;Alder i alt;I alt;2023K1;..\n"
)


def every_dialog() -> set[str]:
    """The dialogs there are: those nothing is built on, and the one that is shown as it is as well."""
    for module in pkgutil.walk_packages(klyngedesk.ui.__path__, "klyngedesk.ui."):
        importlib.import_module(module.name)
    ours = [each for each in _built_on(QDialog) if each.__module__.startswith("klyngedesk.")]
    return {each.__name__ for each in ours if each is ErrorDialog or not each.__subclasses__()}


def _built_on(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for each in kind.__subclasses__():
        yield each
        yield from _built_on(each)


def staged(shell: Shell, folder: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    """What opens each of them, with its words; files are made in `folder`."""
    for words, stage in STAGES.items():
        yield words, lambda stage=stage: stage(shell, folder)  # type: ignore[misc]


def open_every_dialog(walk: Walk, shell: Shell, folder: Path) -> None:
    """Go through all of them, those that a menu or a button opens too."""
    walk.menus("file", "help")
    for words, deed in staged(shell, folder):
        walk.do_and_take_back(words, deed)
    lead_through(walk, shell)


# -- members


def _import(shell: Shell, folder: Path) -> None:
    page = _members(shell)
    file = folder / "Medlemmer efter konstitueringen.xlsx"
    page.list.store(file)
    book = openpyxl.load_workbook(file)
    sheet = book.active
    assert sheet is not None
    sheet.delete_rows(4)
    sheet.cell(3, 4).value = "Karla Nyborg Vestergaard-Christoffersen"
    sheet.cell(5, 6).value = "karla.nyborg.eksempel.dk"
    sheet.append(["Odense Kommune", "Odense Kommune", "Medlem", "Per Vang"])
    book.save(file)
    page.list.read(file)


def _members(shell: Shell) -> MembersPage:
    page = shell.frame.show_page("members")
    assert isinstance(page, MembersPage)
    page.open(("body", BODY))
    return page


def _invited(shell: Shell, _folder: Path) -> None:
    InvitedDialog(shell.office, shell.frame, shell.desk.ask(bodies.body, GROUP)).exec()


def _edited(shell: Shell, _folder: Path) -> None:
    papers = _members(shell).list
    path = papers._path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"from elsewhere")
    papers.make()
    path.unlink()


# -- meetings


def _attendance(shell: Shell, _folder: Path) -> None:
    row = next(row for row in shell.desk.ask(attendance.attendance, MEETING) if row.seat.person_id)
    AttendanceDialog(shell.frame, shell.office, MEETING, row).exec()


def _end(shell: Shell, _folder: Path) -> None:
    page = shell.frame.show_page("meetings")
    assert isinstance(page, MeetingsPage)
    page.open(MEETING)
    shell.desk.do("Udsend dagsordenen", meetings.change_state, MEETING, MeetingState.SENT)
    shell.desk.do("Start mødet", meetings.open_meeting, MEETING)
    page.refresh()
    page.running.end()


def _call(shell: Shell, _folder: Path) -> None:
    CallDialog(shell.office, shell.frame, shell.desk.ask(meetings.meeting, PLANNED)).exec()


def _inputs(shell: Shell, _folder: Path) -> None:
    InputsDialog(shell.office, shell.frame, shell.desk.ask(meetings.meeting, MEETING)).exec()


def _home(shell: Shell, _folder: Path) -> None:
    row = shell.desk.ask(agenda.item, HELD_ITEM)
    HomeDialog(shell.office, shell.frame, row.id, row.number, row.title).exec()


# -- focus areas and finance


def _paste_values(shell: Shell, _folder: Path) -> None:
    page = shell.frame.show_page("focus")
    assert isinstance(page, FocusPage)
    page.open("ammeindsats")
    _copied("Dato\tVærdi\tNote", "31-12-2022\t66,5\tOpgjort af regionen", "31-13-2022\tmange\t")
    page.body.figures[0].paste_values()


def _place(shell: Shell, purse: Purse, part: Part) -> FinanceView:
    page = shell.frame.show_page("finance")
    assert isinstance(page, FinancePage)
    page.show_place(purse, part)
    return page.view()


def _sharing(shell: Shell) -> SharingView:
    view = _place(shell, Purse.CO_FINANCING, "sharing")
    assert isinstance(view, SharingView)
    view.table.selectRow(1)
    return view


def _grants(shell: Shell) -> GrantsView:
    view = _place(shell, Purse.CLUSTER_FUNDS, "grants")
    assert isinstance(view, GrantsView)
    return view


def _first_year(shell: Shell, _folder: Path) -> None:
    view = _sharing(shell)
    shell.office.choose_cluster("byen")
    view.editing.first_year()
    shell.office.choose_cluster("syd")


def _populations(shell: Shell, folder: Path) -> None:
    file = folder / "FOLK1A kommuner 2023K1.csv"
    file.write_text(POPULATIONS, "utf-8")
    year_id = _sharing(shell).shown_year()
    assert year_id
    shown = populations.preview(shell.desk, file)
    PopulationsDialog(shell.frame, shell.office, year_id, file.name, shown).exec()


def _paste_counts(shell: Shell, _folder: Path) -> None:
    view = _sharing(shell)
    _copied("Kommune\tIndbyggere", "Tårnby Kommune\t50.000", "Ishøj\t23225", "Odense\t1", "Dragør\tmange")
    view.table.paste()


def _paste_costs(shell: Shell, _folder: Path) -> None:
    view = _sharing(shell)
    _copied("Udgift\tBeløb\tNote", "Mødeudgifter\t24.500,50\tFire møder", "Kurser\tikke kendt\t")
    view.editing._actions.paste_costs.trigger()


def _paste_postings(shell: Shell, _folder: Path) -> None:
    view = _place(shell, Purse.CLUSTER_FUNDS, "postings")
    assert isinstance(view, PostingsView)
    _copied(
        "Dato\tTekst\tKategori\tBevilling\tBeløb",
        "01-12-2022\tKursus\tUndervisning og kompetenceudvikling\tFælles forløb til borgere med overvægt\t12.500",
        "32-12-2022\tBøger\tMateriale\t\t800",
    )
    view.table.paste()


def _paste_budget(shell: Shell, _folder: Path) -> None:
    view = _place(shell, Purse.CO_FINANCING, "statement")
    assert isinstance(view, StatementView)
    _copied("Kategori\tBudget", "Kontorhold og it\t30.000", "Løn til sekretariatet\tmange", "Rejser\t1")
    view.table.paste()


def _paste_received(shell: Shell, _folder: Path) -> None:
    view = _grants(shell)
    _copied("År\tKilde\tBeløb", "2023\tDen nationale pulje til sundhedsklynger\t900.000", "i år\tPuljen\t1")
    view.received.paste()


def _copied(*lines: str) -> None:
    QGuiApplication.clipboard().setText("\r\n".join(lines) + "\r\n")


# -- the program


def _data_folder(shell: Shell, folder: Path) -> None:
    other = folder / "Sekretariatets fællesdrev" / "Sundhedsklynge Syd"
    other.mkdir(parents=True, exist_ok=True)
    found = data_folder.look_at(shell.desk.store.folder, other, shell.desk.store.clock)
    DataFolderDialog(shell.office, shell.frame, found).exec()


def _recommendation(shell: Shell, _folder: Path) -> None:
    line = shell.desk.ask(catalogue_editing.lines, "standing", catalogue_editing.Owner(kind_id="political"))[0]
    assert isinstance(line, catalogue_editing.StandingLine)
    RecommendationDialog(shell.office, shell.frame, line).exec()


def _unsaved(shell: Shell, _folder: Path) -> None:
    def full() -> object:
        raise refuse("store.disk_full")

    unsaved = shell.office.unsaved
    unsaved.store("item/1/case", Waiting("Ret sagsfremstilling i punkt 3", ("Kommunerne indstiller. " * 30,), full))
    UnsavedDialog(shell.frame, unsaved, leaving=True).exec()
    unsaved.drop()


def _gone(shell: Shell, folder: Path) -> None:
    gone = folder / "netværksdrev" / "Sundhedsklynge Syd"
    refused = Refused(Problem("folder.gone", {"folder": str(gone)}))
    ways_out(gone, Machine(folder / "denne-pc.json"), refused, shell.desk.store.clock)


def _notice(shell: Shell, _folder: Path) -> None:
    notice = _Notice(shell.frame, "Dine data kopieres")
    notice.show_percent(40)
    notice.exec()
    notice.end()


STAGES: dict[str, Stage] = {
    "fetch members from Excel": _import,
    "add an organisation": lambda shell, _: NewOrganisationDialog(shell.office, shell.frame).exec(),
    "invitation to PIU": _invited,
    "make a paper over an edited one": _edited,
    "details of attendance": _attendance,
    "a guest": lambda shell, _: ParticipantDialog(shell.frame, shell.office, MEETING).exec(),
    "ask for input": _call,
    "follow input": _inputs,
    "end a meeting whose minutes miss something": _end,
    "approval at home": _home,
    "paste measurings": _paste_values,
    "first cost sharing": _first_year,
    "import populations": _populations,
    "paste numbers of inhabitants": _paste_counts,
    "paste costs": _paste_costs,
    "edit a participant": lambda shell, _: _sharing(shell).editing.edit_municipality(),
    "mark a collection": lambda shell, _: _sharing(shell).editing.mark_dated(),
    "paste postings": _paste_postings,
    "paste a budget": _paste_budget,
    "paste received funds": _paste_received,
    "budget of a grant": lambda shell, _: _grants(shell).editing.edit_budget(None),
    "another data folder": _data_folder,
    "recommendation of a standing item": _recommendation,
    "what is not stored": _unsaved,
    "a data folder that is gone": _gone,
    "work that takes its time": _notice,
}
