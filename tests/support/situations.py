"""What the secretary may stand before in the example, so that every dialog is offered somewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from whole_window import Walk, enabled_buttons, may_trigger, settle

from klyngedesk.domain.kinds import Purse
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import meetings
from klyngedesk.services.seats import members_on
from klyngedesk.ui.finance.page import FinancePage
from klyngedesk.ui.finance.purse_pane import PARTS
from klyngedesk.ui.meetings.page import MeetingsPage
from klyngedesk.ui.page import MenuKey, Page
from klyngedesk.ui.shell import Shell
from klyngedesk.ui.widgets.buttons import Button

MEETING, PLANNED = "m-syd-f-1201", "m-syd-p-0117"
BODY, GROUP = "syd-fagligt", "ammegruppen"

MENUS: tuple[MenuKey, ...] = ("edit", "meeting", "item", "documents")
LEADING = ("Tilføj udgift", "Tilføj milepæl", "Start møde")
"""Buttons that lead to a dialog though their words have no "…"."""
Deed = tuple[str, Callable[[], object]]


def situations(shell: Shell) -> Iterator[tuple[str, Callable[[], Page]]]:
    """Each with its words, and with what brings it about and gives the page."""
    yield "overview", lambda: shell.frame.show_page("overview")
    yield from _members(shell)
    yield "planned meeting", lambda: _open(shell, "meetings", PLANNED)
    yield "draft", lambda: _open(shell, "meetings", MEETING)
    yield "sent", lambda: _meeting(shell, MeetingState.SENT)
    yield "meeting in progress", lambda: _in_progress(shell)
    for state in (MeetingState.HELD, MeetingState.REVIEW):
        yield state, lambda state=state: _meeting(shell, state)  # type: ignore[misc]
    yield "focus", lambda: shell.frame.show_page("focus")
    for purse in Purse:
        for part in PARTS[purse]:
            yield f"{purse} {part}", lambda place=(purse, part): _purse(shell, *place)  # type: ignore[misc]


def lead_through(
    walk: Walk,
    shell: Shell,
    arrived: Callable[[], object] = bool,
    *,
    where: Iterable[Callable[[], Page]] | None = None,
    undone: bool = False,
) -> None:
    """Bring each about and do once what leads to a dialog there; `arrived` is called before, with the page shown.

    `where` brings about others than the situations of the example; what was done is taken back when it is `undone`.
    """
    do = walk.do_and_take_back if undone else walk.do
    for bring_about in where or (bring_about for _words, bring_about in situations(shell)):
        page = bring_about()
        settle()
        arrived()
        for words, deed in leading(shell, page):
            if words not in walk.tried:
                do(words, deed)


def _members(shell: Shell) -> Iterator[tuple[str, Callable[[], Page]]]:
    for body in (BODY, GROUP):
        seats = shell.desk.ask(lambda work, body=body: members_on(work, body, work.today))
        for words, seat in (
            ("held", next((each for each in seats if each.person_id), None)),
            ("vacant", next((each for each in seats if not each.person_id), None)),
        ):
            if seat is not None:
                key = ("seat", body, seat.id)
                yield f"{words} seat of {body}", lambda key=key: _open(shell, "members", key)  # type: ignore[misc]


def _open(shell: Shell, tab: str, key: object) -> Page:
    page = shell.frame.show_page(tab)
    page.open(key)
    return page


def _meeting(shell: Shell, state: MeetingState) -> Page:
    shell.desk.do("Næste skridt", meetings.change_state, MEETING, state)
    return _open(shell, "meetings", MEETING)


def _in_progress(shell: Shell) -> Page:
    page = _open(shell, "meetings", MEETING)
    assert isinstance(page, MeetingsPage)
    shell.desk.do("Start mødet", meetings.open_meeting, MEETING)
    page.running.actions.go_on.trigger()
    return page


def _purse(shell: Shell, purse: Purse, part: str) -> Page:
    page = shell.frame.show_page("finance")
    assert isinstance(page, FinancePage)
    page.show_place(purse, part)  # type: ignore[arg-type]
    return page


def leading(shell: Shell, page: Page) -> Iterator[Deed]:
    """What leads to a dialog now, in the page's menus and on the page, with its words."""
    for key in MENUS:
        menu = shell.frame.menus.menu(key)
        menu.aboutToShow.emit()
        for action in menu.actions():
            if action.text().endswith("…") and may_trigger(action):
                yield action.text(), action.trigger
    for button in enabled_buttons(page):
        if isinstance(button, Button) and (button.words().endswith("…") or button.words() in LEADING):
            yield button.words(), button.click
