"""The agenda of a meeting: its items in order, with numbers and clock times, and their texts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from klyngedesk.domain import clock
from klyngedesk.domain.formatted import EMPTY, FormattedText
from klyngedesk.domain.kinds import ItemKind, ItemOrigin
from klyngedesk.domain.meeting_states import MeetingState, Part, may_edit
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services import catalogue, closed_items, numbers, open_follow_ups, standing
from klyngedesk.services.catalogue import NOT_WRITTEN
from klyngedesk.services.editable import check_part, editable_item, is_shut
from klyngedesk.services.item_annexes import AnnexRow, annexes
from klyngedesk.services.item_texts import put_text
from klyngedesk.services.parties import organisation_in
from klyngedesk.services.positions import renumber
from klyngedesk.store.queries.meetings import StoredItem, items
from klyngedesk.store.tables import Body, Item, ItemText, Meeting
from klyngedesk.store.work import COPENHAGEN, Work

LINE_FIELDS = frozenset({"title", "neutral_title", "presenter", "recommender"})
OTHER_FIELDS = frozenset(
    {"kind", "minutes", "closed", "focus_area_id", "presenter_organisation_id", "origin", "origin_organisation_id"}
)
RETOLD_FIELDS = frozenset({"title", "neutral_title", "closed"})
"""What later agendas tell of an item, with the follow-ups that are open from it."""
LONGEST_ITEM = clock.DAY


@dataclass(frozen=True)
class AgendaRow:
    """One line of the agenda. `clock` is "13.10–13.30" or empty; `lacks` names what is still to be written."""

    id: str
    parent_id: str | None
    depth: int
    number: str
    heading: bool
    kind: ItemKind
    title: str
    closed: bool
    neutral_title: str
    late: bool
    presenter: str
    minutes: int | None
    start: str
    clock: str
    annexes: int
    lacks: tuple[str, ...]
    outcome: str


@dataclass(frozen=True)
class Agenda:
    """All lines in order; `planned` and `length` in minutes."""

    rows: tuple[AgendaRow, ...]
    planned: int
    length: int
    start: time
    end: time


@dataclass(frozen=True)
class SectionView:
    """One section of an item as it is edited: what there is, and the help for what is not written yet."""

    key: str
    title: str
    help_text: str
    text: FormattedText


@dataclass(frozen=True)
class ItemView:
    """One item with all that its editor shows; `state` is its meeting's, which is `shut` when its body closed it."""

    id: str
    meeting_id: str
    parent_id: str | None
    number: str
    heading: bool
    kind: ItemKind
    title: str
    closed: bool
    neutral_title: str
    late: bool
    presenter: str
    presenter_organisation_id: str | None
    minutes: int | None
    recommender: str
    focus_area_id: str | None
    origin: ItemOrigin
    sections: tuple[SectionView, ...]
    annexes: tuple[AnnexRow, ...]
    state: MeetingState
    shut: bool

    def may(self, part: Part) -> bool:
        """Whether a part of its meeting is open for editing."""
        return not self.shut and may_edit(self.state, part)


def agenda(work: Work, meeting_id: str) -> Agenda:
    """The agenda of a meeting as its list shows it."""
    meeting = work.get(Meeting, meeting_id)
    stored = numbers.in_order(items(work, meeting_id))
    number_of = numbers.item_numbers(work, meeting, stored)
    start = meeting.starts_at.astimezone(COPENHAGEN).time()
    end = meeting.ends_at.astimezone(COPENHAGEN).time()
    times = clock.timetable(start, [clock.TimedItem(item.id, item.minutes or 0, item.parent_id) for item in stored])
    depth: dict[str | None, int] = {None: -1}
    rows = []
    for item in stored:
        depth[item.id] = depth[item.parent_id] + 1
        rows.append(_row(item, depth[item.id], number_of[item.id], times.slots.get(item.id)))
    return Agenda(tuple(rows), times.total, times.total + times.spare(end), start, end)


def item(work: Work, item_id: str) -> ItemView:
    """One item with its sections in the body's order, empty ones included."""
    row = work.get(Item, item_id)
    meeting = work.get(Meeting, row.meeting_id)
    numbered = numbers.item_numbers(work, meeting, items(work, meeting.id))
    return ItemView(
        id=row.id,
        meeting_id=row.meeting_id,
        parent_id=row.parent_id,
        number=numbered[row.id],
        heading=row.heading,
        kind=row.kind,
        title=row.title,
        closed=row.closed,
        neutral_title=row.neutral_title,
        late=row.late,
        presenter=row.presenter,
        presenter_organisation_id=row.presenter_organisation_id,
        minutes=row.minutes,
        recommender=row.recommender,
        focus_area_id=row.focus_area_id,
        origin=row.origin,
        sections=sections(work, row),
        annexes=tuple(annexes(work, [row.id])),
        state=meeting.state,
        shut=is_shut(work, meeting),
    )


def sections(work: Work, row: Item) -> tuple[SectionView, ...]:
    """The sections that an item of its body has, with their texts; texts of sections since removed come last."""
    meeting = work.get(Meeting, row.meeting_id)
    body = work.get(Body, meeting.body_id)
    texts = {text.section: text.text for text in work.find(ItemText, item_id=row.id)}
    written = [key for key, text in texts.items() if text]
    known = [
        SectionView(section.section, section.title, section.help_text, texts.pop(section.section, EMPTY))
        for section in catalogue.sections_for(work, body, meeting.day, written)
        if section.section not in NOT_WRITTEN
    ]
    return (*known, *(SectionView(key, key, "", text) for key, text in texts.items() if text))


def add_item(
    work: Work,
    meeting_id: str,
    title: str = "",
    *,
    kind: ItemKind = ItemKind.DECISION,
    minutes: int | None = 10,
    parent_id: str | None = None,
    after_id: str | None = None,
    heading: bool = False,
) -> str:
    """Put a new item on the agenda, after another one or last; a late one when the agenda was sent. Its id.

    Refused below a sub-item (`item.too_deep`) or a heading (`item.below_heading`), below an item of another meeting
    (`item.other_meeting`), and for a heading below anything (`item.heading_below`).
    """
    meeting = work.get(Meeting, meeting_id)
    if parent_id is not None:
        _check_parent(work.get(Item, parent_id), meeting_id, heading=heading)
    late = meeting.state is MeetingState.SENT
    check_part(work, meeting, Part.LATE_ITEMS if late else Part.STRUCTURE)
    siblings = list(work.find(Item, "position", meeting_id=meeting_id, parent_id=parent_id))
    new = work.add(
        Item(
            meeting_id=meeting_id,
            parent_id=parent_id,
            title=clean_line(title),
            kind=kind,
            minutes=None if heading or parent_id else minutes,
            heading=heading,
        )
    )
    place = next((index + 1 for index, row in enumerate(siblings) if row.id == after_id), len(siblings))
    renumber([*siblings[:place], new, *siblings[place:]])
    if late:
        numbers.fix_late_number(work, meeting, new)
    return new.id


def set_field(work: Work, item_id: str, field: str, value: object) -> None:
    """Set one field of an item. Minutes are 0–1440 or None (`item.minutes`)."""
    row = editable_item(work, item_id, Part.TEXTS)
    if field in LINE_FIELDS:
        value = clean_line(str(value))
    elif field not in OTHER_FIELDS:
        raise KeyError(field)
    if field == "minutes" and value is not None and not 0 <= int(str(value)) <= LONGEST_ITEM:
        raise refuse("item.minutes", minutes=value)
    if field in RETOLD_FIELDS:
        with open_follow_ups.retold(work, row):
            setattr(row, field, value)
    else:
        setattr(row, field, value)


def set_presenter(work: Work, item_id: str, words: str) -> None:
    """Say who presents an item, in words; the organisation they name is linked."""
    row = editable_item(work, item_id, Part.TEXTS)
    row.presenter = clean_line(words)
    row.presenter_organisation_id = organisation_in(work, row.presenter)


def set_text(work: Work, item_id: str, section: str, text: FormattedText) -> None:
    """Write one section of an item; an empty text removes it."""
    editable_item(work, item_id, Part.TEXTS)
    put_text(work, item_id, section, text)


def move_item(work: Work, item_id: str, position: int, parent_id: str | None = None) -> None:
    """Put an item at a place among the items below `parent_id` (None: the top). Its number follows, unless sent.

    Refused when it would lie below itself (`item.below_itself`), in a third level (`item.too_deep`) or below a
    heading (`item.below_heading`).
    """
    row = editable_item(work, item_id, Part.ORDER)
    if parent_id != row.parent_id:
        _check_new_parent(work, row, parent_id)
    siblings = _siblings(work, row, parent_id)
    if parent_id != row.parent_id:
        renumber(_siblings(work, row, row.parent_id))
    with open_follow_ups.retold(work, row):
        row.parent_id = parent_id
    place = max(0, min(position, len(siblings)))
    renumber([*siblings[:place], row, *siblings[place:]])


def remove_item(work: Work, item_id: str) -> None:
    """Take an item off the agenda with its sub-items and texts; undo brings all of it back.

    Follow-ups stay, without where they come from; those of a closed item go with it, for they may not be told openly.
    Off an agenda that was sent only what came late is taken (`meeting.not_editable`); its number is not given again.
    """
    row = work.get(Item, item_id)
    meeting = work.get(Meeting, row.meeting_id)
    leaving = [row, *work.find(Item, parent_id=row.id)]
    late = meeting.state is MeetingState.SENT and all(each.late for each in leaving)
    check_part(work, meeting, Part.LATE_ITEMS if late else Part.STRUCTURE)
    numbers.retire_numbers(meeting, leaving)
    siblings = _siblings(work, row, row.parent_id)
    with open_follow_ups.retold(work, row):
        closed_items.take_along(work, leaving)
        work.delete(row)
    renumber(siblings)


def add_standing_items(work: Work, meeting_id: str) -> int:
    """Put the body's standing items on an agenda that lacks them; how many were added."""
    meeting = work.get(Meeting, meeting_id)
    check_part(work, meeting, Part.STRUCTURE)
    return standing.add_standing_items(work, meeting)


def _row(stored: StoredItem, depth: int, number: str, slot: clock.Slot | None) -> AgendaRow:
    return AgendaRow(
        id=stored.id,
        parent_id=stored.parent_id,
        depth=depth,
        number=number,
        heading=stored.heading,
        kind=stored.kind,
        title=stored.title,
        closed=stored.closed,
        neutral_title=stored.neutral_title,
        late=stored.late,
        presenter=stored.presenter or stored.presenter_organisation,
        minutes=stored.minutes,
        start=slot.text().split("–")[0] if slot else "",
        clock=slot.text() if slot else "",
        annexes=stored.annexes,
        lacks=_lacks(stored),
        outcome=stored.outcome,
    )


def _lacks(stored: StoredItem) -> tuple[str, ...]:
    if stored.heading:
        return ()
    found = [] if stored.title else ["title"]
    if stored.kind is ItemKind.DECISION and not stored.has_recommendation and stored.parent_id is None:
        found.append("recommendation")
    if stored.closed and not stored.neutral_title:
        found.append("neutral_title")
    return tuple(found)


def _siblings(work: Work, row: Item, parent_id: str | None) -> list[Item]:
    """The other items of the meeting below a parent, in order."""
    found = work.find(Item, "position", meeting_id=row.meeting_id, parent_id=parent_id)
    return [each for each in found if each.id != row.id]


def _check_new_parent(work: Work, row: Item, parent_id: str | None) -> None:
    if parent_id is None:
        return
    if parent_id == row.id:
        raise refuse("item.below_itself")
    if work.first(Item, parent_id=row.id):
        raise refuse("item.too_deep")
    _check_parent(work.get(Item, parent_id), row.meeting_id, heading=row.heading)


def _check_parent(parent: Item, meeting_id: str, *, heading: bool) -> None:
    if heading:
        raise refuse("item.heading_below")
    if parent.heading:
        raise refuse("item.below_heading")
    if parent.parent_id is not None:
        raise refuse("item.too_deep")
    if parent.meeting_id != meeting_id:
        raise refuse("item.other_meeting")
