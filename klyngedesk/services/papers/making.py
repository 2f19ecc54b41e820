"""Making a paper: template and data into a file, remembered so that a hand-edited one is never overwritten."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from klyngedesk.domain.danish import body_inside
from klyngedesk.domain.file_names import safe_file_name
from klyngedesk.domain.meeting_states import BEFORE_HELD, MeetingState
from klyngedesk.domain.problems import Problem, Refused, refuse
from klyngedesk.papers.kinds import PaperKind, shipped_template
from klyngedesk.services.desk import Desk
from klyngedesk.services.item_annexes import annexes
from klyngedesk.services.settings import folder_or
from klyngedesk.store.files import refusing, staged
from klyngedesk.store.queries.meetings import items
from klyngedesk.store.tables import Body, CommitteeNote, CostYear, FocusArea, Meeting, Paper
from klyngedesk.store.work import Work

if TYPE_CHECKING:
    from klyngedesk.papers.data import Paper as PaperData

FOLDER = "papirer"
TEMPLATES = "skabeloner"


@dataclass(frozen=True)
class Subject:
    """What a paper is about: a meeting, a body on a day, a year's cost sharing, or a note to a committee."""

    meeting_id: str | None = None
    body_id: str | None = None
    day: date | None = None
    cost_year_id: str | None = None
    note_id: str | None = None


@dataclass(frozen=True)
class Order:
    """A paper that was asked for: what it says, its template (None: the user's own or the shipped one), its place."""

    kind: PaperKind
    subject: Subject
    full: bool
    path: Path
    data: PaperData
    template: Path | None
    own_template: Path | None


@dataclass(frozen=True)
class Rendered:
    """A paper's bytes, and why the user's own template was not used."""

    content: bytes
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Made:
    """A paper that was made, and what the user should know: a template not used, a missing annex."""

    path: Path
    problems: tuple[Problem, ...] = ()


def make_meeting_paper(
    desk: Desk,
    kind: PaperKind,
    meeting_id: str,
    *,
    full: bool = False,
    out: Path | None = None,
    template: Path | None = None,
    overwrite: bool = False,
) -> Made:
    """Make the agenda or the minutes of a meeting; see `make_paper`."""
    return make_paper(
        desk, kind, Subject(meeting_id=meeting_id), full=full, out=out, template=template, overwrite=overwrite
    )


def make_paper(
    desk: Desk,
    kind: PaperKind,
    subject: Subject,
    *,
    full: bool = False,
    out: Path | None = None,
    template: Path | None = None,
    overwrite: bool = False,
) -> Made:
    """Make a paper in `out`, or under its usual name in the data folder.

    The user's own template is used where there is one; when it is broken the shipped one is, and the reasons are
    in the result. A `template` named by the caller is refused when broken. Refused with `paper.edited` when the
    file there was edited by hand or is somebody else's, unless `overwrite` says so.
    """
    order = order_paper(desk, kind, subject, full=full, out=out, template=template, overwrite=overwrite)
    return put_paper(desk, order, rendered(order))


def order_paper(
    desk: Desk,
    kind: PaperKind,
    subject: Subject,
    *,
    full: bool = False,
    out: Path | None = None,
    template: Path | None = None,
    overwrite: bool = False,
) -> Order:
    """Read all that a paper says; refused as `make_paper` says. The first of its three steps.

    Minutes are refused of a meeting that was cancelled (`minutes.cancelled`) or has not begun (`minutes.not_begun`);
    approved ones stay as they were made, also with `overwrite` (`paper.locked`).
    """
    if kind == "minutes" and subject.meeting_id is not None:
        desk.ask(_check_has_minutes, subject.meeting_id)
    path = out or usual_path(desk, kind, subject, full=full)
    desk.ask(_check_not_locked, path)
    if not overwrite:
        _check_not_edited(desk, path)
    data = desk.ask(paper_data, kind, subject, full)
    return Order(kind, subject, full, path, data, template, user_template(desk, kind))


def _check_has_minutes(work: Work, meeting_id: str) -> None:
    row = work.get(Meeting, meeting_id)
    if row.state is MeetingState.CANCELLED:
        raise refuse("minutes.cancelled")
    if row.state in BEFORE_HELD and row.opened_at is None:
        raise refuse("minutes.not_begun")


def _check_not_locked(work: Work, path: Path) -> None:
    lying = _lying(path)
    for row in work.find(Paper, path=str(path.resolve()), locked=True):
        # An approval can be taken back, and the minutes are written again.
        if row.sha256 == lying and _approved(work, row.meeting_id):
            raise refuse("paper.locked", file=path.name, folder=str(path.parent))


def _approved(work: Work, meeting_id: str | None) -> bool:
    return meeting_id is not None and work.get(Meeting, meeting_id).state is MeetingState.APPROVED


def rendered(order: Order) -> Rendered:
    """The paper as a file's bytes: slow, and without the store, so that a window can have it done beside itself."""
    from klyngedesk.papers.render import render, render_or_fall_back

    if order.template is not None:
        return Rendered(render(order.data, order.template))
    made = render_or_fall_back(order.data, order.own_template)
    return Rendered(made.content, made.problems)


def put_paper(desk: Desk, order: Order, paper: Rendered) -> Made:
    """Write the paper where it was ordered to, and remember its hash."""
    with staged(order.path, paper.content) as put_in_place:
        if desk.store.read_only:
            put_in_place()
        else:
            _put_remembered(desk, order, paper.content, put_in_place)
    return Made(order.path, (*paper.problems, *_to_know(desk, order.kind, order.subject)))


def paper_data(work: Work, kind: PaperKind, subject: Subject, full: bool = False) -> PaperData:
    """What the paper says."""
    from klyngedesk.services.papers import meeting_papers, note_paper, other_papers

    if kind == "agenda":
        return meeting_papers.agenda_paper(work, _needed(subject.meeting_id), full=full)
    if kind == "minutes":
        return meeting_papers.minutes_paper(work, _needed(subject.meeting_id), full=full)
    if kind == "members":
        return other_papers.members_paper(work, _needed(subject.body_id), subject.day or work.today)
    if kind == "note":
        return note_paper.note_paper(work, _needed(subject.note_id))
    return other_papers.cost_sharing_paper(work, _needed(subject.cost_year_id))


def usual_path(desk: Desk, kind: PaperKind, subject: Subject, *, full: bool = False) -> Path:
    """Where a paper is put and what it is called unless the user says otherwise."""
    name = desk.ask(_file_name, kind, subject) + (" (med lukkede punkter)" if full else "")
    return desk.ask(folder_or, "papers", desk.store.folder / FOLDER) / safe_file_name(name, ".docx", otherwise="papir")


def free_path(path: Path) -> Path:
    """The same name with a number, as a file that is not there yet."""
    number = 2
    while (free := path.with_name(f"{path.stem} ({number}){path.suffix}")).exists():
        number += 1
    return free


def template_problems(kind: PaperKind, path: Path) -> list[Problem]:
    """Everything that is wrong with a template, each with its place."""
    from klyngedesk.papers.check import check_template

    return list(check_template(kind, path))


def user_template(desk: Desk, kind: PaperKind) -> Path | None:
    """The user's own template of a kind, None when there is none."""
    path = desk.store.folder / TEMPLATES / shipped_template(kind).name
    return path if path.is_file() else None


WORDS: dict[PaperKind, str] = {
    "agenda": "Dagsorden",
    "minutes": "Referat",
    "members": "Medlemsliste",
    "cost-sharing": "Fordelingsnøgle",
    "note": "Notat",
}


def _file_name(work: Work, kind: PaperKind, subject: Subject) -> str:
    if subject.meeting_id:
        meeting = work.get(Meeting, subject.meeting_id)
        return f"{meeting.day.isoformat()} {WORDS[kind]} {_body_name(work, meeting.body_id)}"
    if subject.body_id:
        return f"{WORDS[kind]} {_body_name(work, subject.body_id)} {(subject.day or work.today).isoformat()}"
    if subject.note_id:
        note = work.get(CommitteeNote, subject.note_id)
        area = work.get(FocusArea, note.focus_area_id)
        return f"{(note.day or work.today).isoformat()} {WORDS[kind]} {area.title} til {note.committee}"
    return f"{WORDS[kind]} {work.get(CostYear, _needed(subject.cost_year_id)).year}"


def _body_name(work: Work, body_id: str) -> str:
    return body_inside(work.get(Body, body_id).name)


def _check_not_edited(desk: Desk, path: Path) -> None:
    if not path.is_file() or path.stat().st_size == 0:
        return
    known = desk.ask(lambda work: {row.sha256 for row in work.find(Paper, path=str(path.resolve()))})
    if _lying(path) not in known:
        raise refuse("paper.edited", file=path.name, folder=str(path.parent))


def _put_remembered(desk: Desk, order: Order, content: bytes, put_in_place: Callable[[], None]) -> None:
    """Remember a paper before it lies there: one that nobody remembers would be taken for a stranger's.

    What lies there now is remembered beside it until the next paper is made: should this one not get there after
    all, the former is still known for ours.
    """
    word = WORDS[order.kind].lower()
    lasting = order.path == usual_path(desk, order.kind, order.subject, full=order.full)
    paper_id = desk.note(f"Lav {word} i Word", _remember, order, _hash(content), _lying(order.path), lasting)
    try:
        put_in_place()
    except Refused:
        desk.note(f"Det lykkedes ikke at lave {word} i Word", _forget, paper_id)
        raise


def _remember(work: Work, order: Order, new: str, lying: str, lasting: bool) -> str:
    path = str(order.path.resolve())
    for former in work.find(Paper, path=path):
        if former.sha256 != lying or former.sha256 == new:
            work.delete(former)
    row = Paper(kind=order.kind, full=order.full, path=path, sha256=new, made_at=work.now)
    row.meeting_id, row.body_id = order.subject.meeting_id, order.subject.body_id
    row.cost_year_id = order.subject.cost_year_id
    row.locked = lasting and order.kind == "minutes" and _approved(work, order.subject.meeting_id)
    return work.add(row).id


def _forget(work: Work, paper_id: str) -> None:
    work.delete(work.get(Paper, paper_id))


def _lying(path: Path) -> str:
    """The hash of what lies there now; empty for nothing."""
    if not path.is_file():
        return ""
    with refusing(path):
        return _hash(path.read_bytes())


def _to_know(desk: Desk, kind: PaperKind, subject: Subject) -> list[Problem]:
    """What the paper is without, which its reader would miss."""
    from klyngedesk.services.minutes_lacking import lacking

    if kind == "minutes" and subject.meeting_id is not None:
        found = desk.ask(lacking, subject.meeting_id)
        if found.decisions or found.attendances:
            facts = {"decisions": found.decisions, "attendances": found.attendances}
            return [Problem("minutes.lacking", facts)]
    return _missing_annexes(desk, kind, subject)


def _missing_annexes(desk: Desk, kind: PaperKind, subject: Subject) -> list[Problem]:
    """The annexes an agenda lists whose files are not there: it can be sent, but not with all its annexes."""
    if kind != "agenda" or subject.meeting_id is None:
        return []
    rows = desk.ask(lambda work: annexes(work, [item.id for item in items(work, _needed(subject.meeting_id))]))
    problems: list[Problem] = []
    for row in rows:
        try:
            desk.store.annexes.read(row.sha256, row.file_name)
        except Refused as refused:
            problems += refused.problems
    return problems


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _needed(value: str | None) -> str:
    if value is None:
        raise ValueError("this kind of paper is about something else")
    return value
