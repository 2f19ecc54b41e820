"""What is open in a body as a table under an item of its next agenda: follow-ups, and what parties approve at home.

The table is text of the item: it is written in, printed and sent like any other. As long as it tells exactly what
is open it is kept up, so that it is right without being asked for; what somebody wrote in it, and what was sent,
is never changed by itself, but for what a closed item must not show.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from klyngedesk.domain.formatted import EMPTY, FormattedText, Table
from klyngedesk.domain.kinds import ItemOrigin
from klyngedesk.domain.meeting_states import BEFORE_SENT, MeetingState, Part
from klyngedesk.domain.problems import refuse
from klyngedesk.services import catalogue, following
from klyngedesk.services.closed_items import is_closed
from klyngedesk.services.editable import editable_item, is_shut
from klyngedesk.services.follow_up_table import hiding, made_of, table_in, waiting_at_home, with_table
from klyngedesk.services.item_texts import put_text
from klyngedesk.store.queries.follow_ups import (
    asked_at_home,
    bodies_telling_of_body,
    bodies_telling_of_items,
    bodies_telling_of_organisation,
    follow_ups,
    texts_with_tables,
)
from klyngedesk.store.tables import Body, Item, ItemText, Meeting, Organisation, StandingItem
from klyngedesk.store.work import Work

_NOT_LOCKED = frozenset(MeetingState) - {MeetingState.APPROVED}
_SECTION = "case"


@dataclass(frozen=True)
class Offer:
    """What can be done about open follow-ups under an item.

    `count` is how many there are, `listed` that the table stands there, `current` that it tells them as they are,
    and `meant` that the item is the body's standing one for them. Under an item that is neither `listed` nor `meant`
    there is nothing to do, and they are not counted.
    """

    count: int
    listed: bool
    current: bool
    meant: bool


@dataclass(frozen=True)
class _Place:
    """An item with the section of it where the table stands, and that text; "" and no text where none stands."""

    item: Item
    meeting: Meeting
    section: str = ""
    text: FormattedText = EMPTY

    @property
    def table(self) -> Table | None:
        """The table as it stands."""
        return table_in(self.text)


def offer(work: Work, item_id: str) -> Offer:
    """What an item's editor offers."""
    place = _place(work, work.get(Item, item_id))
    meant = _could_be_meant(place.item) and place.item.title.startswith(_meant_titles(work, place.meeting))
    if place.table is None and not meant:
        return Offer(0, listed=False, current=True, meant=False)
    wanted = _wanted(work, place)
    return Offer(
        count=len(wanted.rows) - 1 if wanted else 0,
        listed=place.table is not None,
        current=place.table == wanted,
        meant=meant,
    )


def put(work: Work, item_id: str) -> None:
    """Put the open follow-ups under an item, in place of the table that may stand there.

    Refused when there is nothing to put and nothing to take away (`follow_ups.none`).
    """
    place = _place(work, editable_item(work, item_id, Part.TEXTS))
    wanted = _wanted(work, place)
    if wanted is None and place.table is None:
        raise refuse("follow_ups.none")
    _write(work, place, wanted)


def begin(work: Work, meeting: Meeting) -> None:
    """Put the open follow-ups under the standing item for them, on the body's next agenda or one being written."""
    work.session.flush()
    if meeting.state is not MeetingState.DRAFT and meeting is not following.next_planned(work, meeting.body_id):
        return
    for item in _meant(work, meeting):
        place = _place(work, item)
        if place.table is None:
            _write(work, place, _wanted(work, place))


def begin_next(work: Work, body_id: str) -> None:
    """The same on the next agenda of a body, if it is not sent yet."""
    work.session.flush()
    coming = following.next_planned(work, body_id)
    if coming is not None and coming.state in BEFORE_SENT:
        begin(work, coming)


@contextmanager
def kept_up(work: Work, *body_ids: str) -> Iterator[None]:
    """Around a change of follow-ups: the tables that tell what is open before it still do after it."""
    work.session.flush()
    current = [place.item for place in _kept(work, body_ids) if place.table == _wanted(work, place)]
    yield
    work.session.flush()
    for item in current:
        if item in work.session:
            place = _place(work, item)
            _write(work, place, _wanted(work, place))


@contextmanager
def retold(work: Work, item: Item) -> Iterator[None]:
    """Around a change of what an item is called or whether it is closed: no open table tells more than it may."""
    below = (item.id, *(row.id for row in work.find(Item, parent_id=item.id)))
    concerned = bodies_telling_of_items(work, below)
    if any(table_in(row.text) for row in work.find(ItemText, item_id=below)):
        concerned.add(work.get(Meeting, item.meeting_id).body_id)
    was_closed = is_closed(work, item)
    with kept_up(work, *concerned):
        yield
    if was_closed or is_closed(work, item):
        for body_id in concerned:
            _hide_closed(work, body_id)


@contextmanager
def renamed(work: Work, row: Organisation | Body) -> Iterator[None]:
    """Around a change of what an organisation or a body is called: the tables that name it go on doing so."""
    telling = bodies_telling_of_organisation if isinstance(row, Organisation) else bodies_telling_of_body
    with kept_up(work, *telling(work, row.id)):
        yield


def _kept(work: Work, body_ids: Iterable[str]) -> list[_Place]:
    """The items whose tables are kept up: those that have one, and the standing one on the next agenda."""
    found: dict[str, _Place] = {}
    for body_id in body_ids:
        for place in _tables(work, body_id, BEFORE_SENT):
            if not is_shut(work, place.meeting):
                found.setdefault(place.item.id, place)
        coming = following.next_planned(work, body_id)
        if coming is not None and coming.state in BEFORE_SENT:
            for item in _meant(work, coming):
                if item.id not in found:
                    found[item.id] = _place(work, item)
    return list(found.values())


def _hide_closed(work: Work, body_id: str) -> None:
    """Say no more of closed items in open tables than may be said, also where somebody wrote in the table."""
    work.session.flush()
    for place in _tables(work, body_id, _NOT_LOCKED):
        if place.table is None or is_closed(work, place.item):
            continue
        before = place.meeting.starts_at
        asked = asked_at_home(work, body_id, before, also_answered=True)
        told = [*follow_ups(work, body_id, before, also_closed=True), *waiting_at_home(asked)]
        _write(work, place, hiding(place.table, told, work.get(Body, body_id).name))


def _tables(work: Work, body_id: str, states: Collection[MeetingState]) -> list[_Place]:
    """Where a table of follow-ups stands in meetings of a body that are in these states."""
    found = texts_with_tables(work, body_id, states)
    return [_Place(item, meeting, row.section, row.text) for item, meeting, row in found if table_in(row.text)]


def _write(work: Work, place: _Place, table: Table | None) -> None:
    """Put a table where one stands or would stand, or take it away."""
    if place.table == table:
        return
    section, text = place.section, place.text
    if place.table is None:
        section = _usual_section(work, place)
        row = work.first(ItemText, item_id=place.item.id, section=section)
        text = row.text if row else EMPTY
    put_text(work, place.item.id, section, with_table(text, table))


def _wanted(work: Work, place: _Place) -> Table | None:
    """The table as it would be now; None when nothing is open."""
    body, before = work.get(Body, place.meeting.body_id), place.meeting.starts_at
    asked = asked_at_home(work, body.id, before)
    return made_of(follow_ups(work, body.id, before), asked, body.name, full=is_closed(work, place.item))


def _place(work: Work, item: Item) -> _Place:
    meeting = work.get(Meeting, item.meeting_id)
    texts = work.find(ItemText, "id", item_id=item.id)
    stands = next((row for row in texts if table_in(row.text)), None)
    return _Place(item, meeting, stands.section, stands.text) if stands else _Place(item, meeting)


def _usual_section(work: Work, place: _Place) -> str:
    """Where cases are presented; in a body without that section the first one that is written freely."""
    body = work.get(Body, place.meeting.body_id)
    known = [row.section for row in catalogue.sections_for(work, body, place.meeting.day, ())]
    free = [key for key in known if key not in catalogue.NOT_WRITTEN and key != "recommendation"]
    return _SECTION if _SECTION in free or not free else free[0]


def _meant(work: Work, meeting: Meeting) -> list[Item]:
    """The standing items of an agenda that the catalogue says carry the open follow-ups."""
    titles = _meant_titles(work, meeting)
    rows = work.find(Item, "position", meeting_id=meeting.id, parent_id=None) if titles else ()
    return [item for item in rows if _could_be_meant(item) and item.title.startswith(titles)]


def _meant_titles(work: Work, meeting: Meeting) -> tuple[str, ...]:
    body = work.get(Body, meeting.body_id)
    rows = catalogue.for_body(work, StandingItem, body, meeting.day)
    return tuple(row.title for row in rows if row.follow_ups and row.title)


def _could_be_meant(item: Item) -> bool:
    return item.parent_id is None and item.origin is ItemOrigin.STANDING
