"""Input to a meeting: the call to the municipalities, one request each, and what they answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from textwrap import shorten

from klyngedesk.domain.formatted import EMPTY, FormattedText, Paragraph, Run
from klyngedesk.domain.kinds import InputState, ItemKind, ItemOrigin, OrganisationKind
from klyngedesk.domain.meeting_states import BEFORE_SENT, MeetingState, Part
from klyngedesk.domain.plain import to_plain
from klyngedesk.services import agenda, meetings, standing
from klyngedesk.services.editable import check_not_shut, check_part, is_shut
from klyngedesk.services.item_annexes import AnnexRow, KeptFile, add_annex, add_answer_annex, answer_annexes
from klyngedesk.store.tables import (
    Body,
    BodyCluster,
    ClusterOrganisation,
    InputRequest,
    Item,
    Meeting,
    MeetingDate,
    Organisation,
)
from klyngedesk.store.work import Work

ANSWERED = frozenset({InputState.ANSWERED, InputState.NO_ITEMS})
"""The states of a request that somebody has answered."""

_LONGEST_TITLE = 120


@dataclass(frozen=True)
class Asked:
    """A municipality that a call goes to."""

    id: str
    name: str


@dataclass(frozen=True)
class InputRow:
    """One request. `files` are kept with the answer; `on_agenda` tells that an item was made of it.

    `waited_for` tells that nobody has answered; never once the agenda is sent, for then an answer comes too late.
    `followed` tells that a file which is added, renamed or removed now is so under that item too.
    """

    id: str
    organisation_id: str
    organisation: str
    state: InputState
    asked_on: date | None
    due_on: date | None
    reminded_on: date | None
    answered_on: date | None
    answer: FormattedText
    files: tuple[AnnexRow, ...]
    on_agenda: bool
    waited_for: bool
    followed: bool

    def overdue(self, today: date) -> bool:
        """The deadline is over and nobody has answered."""
        return self.state not in ANSWERED and self.due_on is not None and self.due_on < today


def requests(work: Work, meeting_id: str) -> list[InputRow]:
    """The requests of a meeting in the order of the cluster's municipalities, later ones last."""
    found = {row.organisation_id: row for row in work.find(InputRequest, meeting_id=meeting_id)}
    if not found:
        return []
    order = [each.id for each in municipalities(work, meeting_id)]
    listed = [found[key] for key in order if key in found]
    rows = [*listed, *(row for key, row in found.items() if key not in order)]
    names = {row.id: row.short_name or row.name for row in work.find(Organisation, id=tuple(found))}
    files = answer_annexes(work, [row.id for row in rows])
    items = work.find(Item, meeting_id=meeting_id, origin=ItemOrigin.MUNICIPALITY)
    brought = {item.origin_organisation_id for item in items}
    meeting = work.get(Meeting, meeting_id)
    unsent = meeting.state in BEFORE_SENT
    in_time = unsent and not is_shut(work, meeting)
    followed = {item.input_request_id for item in items if unsent}
    return [
        InputRow(
            id=row.id,
            organisation_id=row.organisation_id,
            organisation=names[row.organisation_id],
            state=row.state,
            asked_on=row.asked_on,
            due_on=row.due_on,
            reminded_on=row.reminded_on,
            answered_on=row.answered_on,
            answer=row.answer or EMPTY,
            files=tuple(file for file in files if file.owner_id == row.id),
            on_agenda=row.organisation_id in brought,
            waited_for=in_time and row.state not in ANSWERED,
            followed=row.id in followed,
        )
        for row in rows
    ]


def municipalities(work: Work, meeting_id: str) -> list[Asked]:
    """The municipalities of the body's cluster on the day of the meeting; of all its clusters for a body around."""
    meeting = work.get(Meeting, meeting_id)
    body, day = work.get(Body, meeting.body_id), meeting.day
    around = [row.cluster_id for row in work.find(BodyCluster, "position", body_id=body.id)]
    clusters = (body.cluster_id,) if body.cluster_id else tuple(around)
    parties = work.find(ClusterOrganisation, "position", cluster_id=clusters)
    ids = dict.fromkeys(row.organisation_id for row in parties if row.valid_on(day))
    kinds = {row.id: row for row in work.find(Organisation, id=tuple(ids), kind=OrganisationKind.MUNICIPALITY)}
    return [Asked(key, kinds[key].short_name or kinds[key].name) for key in ids if key in kinds]


def usual_due_day(work: Work, meeting_id: str) -> date | None:
    """The deadline for input in the meeting's chain; None when its body has none."""
    row = _input_date(work, meeting_id)
    return row.day if row else None


def _input_date(work: Work, meeting_id: str) -> MeetingDate | None:
    return work.first(MeetingDate, meeting_id=meeting_id, step="input")


def call_for_input(work: Work, meeting_id: str, due_on: date | None) -> int:
    """Ask every municipality that was not asked yet, today; the agenda is then in draft. How many were asked.

    The deadline of the first call is the meeting's own from then on. Refused once the agenda is sent, or the meeting
    cancelled (`meeting.not_editable`), and with `body.closed`.
    """
    meeting = work.get(Meeting, meeting_id)
    check_part(work, meeting, Part.STRUCTURE)
    asked = {row.organisation_id for row in work.find(InputRequest, meeting_id=meeting_id)}
    own = _input_date(work, meeting_id)
    if own and due_on and not asked and own.day != due_on:
        meetings.move_date(work, own.id, due_on)
    new = [each for each in municipalities(work, meeting_id) if each.id not in asked]
    for each in new:
        work.add(InputRequest(meeting_id=meeting_id, organisation_id=each.id, asked_on=work.today, due_on=due_on))
    if meeting.state is MeetingState.PLANNED:
        meetings.change_state(work, meeting_id, MeetingState.DRAFT)
    return len(new)


def waiting(work: Work, meeting_id: str) -> list[InputRow]:
    """The requests whose answers are waited for."""
    return [row for row in requests(work, meeting_id) if row.waited_for]


def remind(work: Work, meeting_id: str) -> int:
    """Mark everybody who is waited for as reminded today; how many."""
    rows = waiting(work, meeting_id)
    for row in rows:
        set_state(work, row.id, InputState.REMINDED)
    return len(rows)


def set_state(work: Work, request_id: str, state: InputState) -> None:
    """Register what has come of a request today: reminded, answered, no items, or none of it."""
    row = _open_request(work, request_id)
    row.state = state
    if state is InputState.REMINDED:
        row.reminded_on = work.today
    row.answered_on = (row.answered_on or work.today) if state in ANSWERED else None


def set_answer(work: Work, request_id: str, answer: FormattedText) -> None:
    """Write down the answer; a text makes the request answered today."""
    row = _open_request(work, request_id)
    row.answer = answer
    if answer and row.state is not InputState.ANSWERED:
        set_state(work, request_id, InputState.ANSWERED)


def add_files(work: Work, request_id: str, files: Sequence[KeptFile]) -> list[str]:
    """Keep files with the answer; the request is then answered today. The ids of the annexes.

    They follow to the item that was made of the answer, until its agenda is sent.
    """
    row = _open_request(work, request_id)
    if files and row.state is not InputState.ANSWERED:
        set_state(work, request_id, InputState.ANSWERED)
    return [add_answer_annex(work, request_id, file) for file in files]


def set_due(work: Work, request_id: str, due_on: date | None) -> None:
    """Give one municipality another deadline."""
    _open_request(work, request_id).due_on = due_on


def put_on_agenda(work: Work, request_id: str) -> str:
    """Make an item of an answer, before the closing items: its first line is the title; its id.

    The files kept with the answer are its annexes; when there is nothing else, the first one gives the title.
    """
    row = work.get(InputRequest, request_id)
    files = answer_annexes(work, [request_id])
    title, text = _title_and_text(row.answer)
    title = title or next((file.title for file in files), "")
    present = work.find(Item, "position", meeting_id=row.meeting_id, parent_id=None)
    place = standing.before_closing(work, work.get(Meeting, row.meeting_id), present)
    item_id = agenda.add_item(work, row.meeting_id, title, kind=ItemKind.DISCUSSION)
    agenda.move_item(work, item_id, place)
    item = work.get(Item, item_id)
    item.input_request_id = request_id
    item.origin, item.origin_organisation_id = ItemOrigin.MUNICIPALITY, row.organisation_id
    item.presenter_organisation_id = row.organisation_id
    if text:
        agenda.set_text(work, item_id, "case", text)
    for file in files:
        add_annex(work, item_id, file.file_name, file.sha256, file.size, title=file.title)
    return item_id


def _title_and_text(answer: FormattedText) -> tuple[str, FormattedText]:
    """An answer's first line, and the rest; all of it, when the line is too long for a title or begins a list."""
    line = to_plain(answer).strip().split("\n", 1)[0]
    title = shorten(line.removeprefix("– "), _LONGEST_TITLE, placeholder=" …")
    if answer.blocks[:1] == (Paragraph((Run(line),)),) and title == line:
        return title, FormattedText(answer.blocks[1:])
    return title, answer


def _open_request(work: Work, request_id: str) -> InputRequest:
    row = work.get(InputRequest, request_id)
    check_not_shut(work, work.get(Meeting, row.meeting_id))
    return row
