"""The open follow-ups of a body as a table under an item of its next agenda.

The table is text of the item: it is written in, printed and sent like any other. As long as it tells exactly what
is open it is kept up, so that it is right without being asked for; what somebody wrote in it, and what was sent,
is never changed by itself, but for what a closed item must not show.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

from klyngedesk.domain import danish
from klyngedesk.domain.formatted import EMPTY, FormattedText, Run, Runs, Table, normalise
from klyngedesk.domain.kinds import ItemOrigin
from klyngedesk.domain.meeting_states import BEFORE_HELD, MeetingState, Part
from klyngedesk.domain.problems import refuse
from klyngedesk.services import catalogue
from klyngedesk.services.editable import editable_item, is_shut
from klyngedesk.services.item_texts import put_text
from klyngedesk.store.queries.follow_ups import OpenFollowUp, items_with_tables, open_follow_ups
from klyngedesk.store.tables import Action, Body, Item, ItemText, Meeting, StandingItem
from klyngedesk.store.work import COPENHAGEN, Work

HEAD = ("Opfølgning", "Hvem", "Frist", "Fra")
"""What a table is known by; one whose head was written over is the user's own."""

_WRITTEN = (MeetingState.PLANNED, MeetingState.DRAFT)
_NOT_LOCKED = tuple(state for state in MeetingState if state is not MeetingState.APPROVED)
_HIDDEN = "Opfølgning på et lukket punkt"
_SECTION = "case"


@dataclass(frozen=True)
class Offer:
    """What can be done about open follow-ups under an item.

    `count` is how many there are, `listed` that the table stands there, `current` that it tells them as they are,
    and `meant` that the item is the body's standing one for them.
    """

    count: int
    listed: bool
    current: bool
    meant: bool


@dataclass(frozen=True)
class _Place:
    """The section of an item where the table stands or would stand, and its text now."""

    item: Item
    section: str
    text: FormattedText

    @property
    def table(self) -> Table | None:
        """The table as it stands."""
        return next((block for block in self.text.blocks if _is_list(block)), None)  # type: ignore[return-value]


def offer(work: Work, item_id: str) -> Offer:
    """What an item's editor offers."""
    item = work.get(Item, item_id)
    meeting = work.get(Meeting, item.meeting_id)
    stands, wanted = _place(work, item).table, _wanted(work, item)
    return Offer(
        count=len(wanted.rows) - 1 if wanted else 0,
        listed=stands is not None,
        current=stands == wanted,
        meant=any(item is each for each in _meant(work, meeting)),
    )


def put(work: Work, item_id: str) -> None:
    """Put the open follow-ups under an item, in place of the table that may stand there.

    Refused when there is nothing to put and nothing to take away (`follow_ups.none`).
    """
    item = editable_item(work, item_id, Part.TEXTS)
    if _wanted(work, item) is None and _place(work, item).table is None:
        raise refuse("follow_ups.none")
    _write(work, item)


def begin(work: Work, meeting: Meeting) -> None:
    """Put the open follow-ups under the standing item for them, on the body's next agenda or one being written."""
    work.session.flush()
    if meeting.state is not MeetingState.DRAFT and meeting is not _next(work, meeting.body_id):
        return
    for item in _meant(work, meeting):
        if _place(work, item).table is None:
            _write(work, item)


def begin_next(work: Work, body_id: str) -> None:
    """The same on the next agenda of a body, if it is not sent yet."""
    work.session.flush()
    following = _next(work, body_id)
    if following is not None and following.state in _WRITTEN:
        begin(work, following)


@contextmanager
def kept_up(work: Work, *body_ids: str) -> Iterator[None]:
    """Around a change of follow-ups: the tables that tell what is open before it still do after it."""
    work.session.flush()
    current = [item for item in _kept(work, body_ids) if _place(work, item).table == _wanted(work, item)]
    yield
    work.session.flush()
    for item in current:
        _write(work, item)


@contextmanager
def retold(work: Work, item: Item) -> Iterator[None]:
    """Around a change of what an item is called or whether it is closed: no open table tells more than it may."""
    below = (item.id, *(row.id for row in work.find(Item, parent_id=item.id)))
    own = work.get(Meeting, item.meeting_id).body_id
    concerned = {row.body_id for row in work.find(Action, item_id=below)}
    if not set(below).isdisjoint(items_with_tables(work, own, _NOT_LOCKED)):
        concerned.add(own)
    with kept_up(work, *concerned):
        yield
    for body_id in concerned:
        _hide_closed(work, body_id)


def _kept(work: Work, body_ids: Iterable[str]) -> list[Item]:
    """The items whose tables are kept up: those that have one, and the standing one on the next agenda."""
    found: dict[str, Item] = {}
    for body_id in body_ids:
        for item_id in items_with_tables(work, body_id, _WRITTEN):
            item = work.get(Item, item_id)
            if _place(work, item).table is not None and not is_shut(work, work.get(Meeting, item.meeting_id)):
                found[item.id] = item
        following = _next(work, body_id)
        if following is not None and following.state in _WRITTEN:
            found.update((item.id, item) for item in _meant(work, following))
    return list(found.values())


def _hide_closed(work: Work, body_id: str) -> None:
    """Say no more of closed items in open tables than may be said, also where somebody wrote in the table."""
    work.session.flush()
    for item_id in items_with_tables(work, body_id, _NOT_LOCKED):
        item = work.get(Item, item_id)
        place = _place(work, item)
        if place.table is None or _is_closed(work, item):
            continue
        starts_at, own = work.get(Meeting, item.meeting_id).starts_at, _body_name(work, item)
        closed = {
            row.what: _row(row, own, full=False) for row in open_follow_ups(work, body_id, starts_at) if row.closed
        }
        head, *told = place.table.rows
        rows = (head, *(closed.get(_words(row[0]), row) for row in told))
        if rows != place.table.rows:
            put_text(work, item.id, place.section, _with_table(place.text, replace(place.table, rows=rows)))


def _write(work: Work, item: Item) -> None:
    place = _place(work, item)
    wanted = _wanted(work, item)
    if place.table != wanted:
        put_text(work, item.id, place.section, _with_table(place.text, wanted))


def _wanted(work: Work, item: Item) -> Table | None:
    """The table as it would be now; None when nothing is open."""
    meeting = work.get(Meeting, item.meeting_id)
    full, own = _is_closed(work, item), _body_name(work, item)
    rows = [_row(row, own, full=full) for row in open_follow_ups(work, meeting.body_id, meeting.starts_at)]
    if not rows:
        return None
    made = normalise(FormattedText((Table((_runs(HEAD), *rows)),)))
    return made.blocks[0]  # type: ignore[return-value]


def _row(row: OpenFollowUp, own_body: str, *, full: bool) -> tuple[Runs, ...]:
    """A line of the table; in an open item a closed one's tells no more than its number and neutral title."""
    hidden = row.closed and not full
    number, title = (row.open_number, row.open_title or "Lukket punkt") if hidden else (row.number, row.title)
    source = ""
    if row.starts_at is not None:
        day = _day(row.starts_at.astimezone(COPENHAGEN).date())
        body = row.body if row.body != own_body else ""
        where = ", ".join(part for part in (body, day, number and f"punkt {number}") if part)
        source = f"{where}: {title}" if title else where
    due = _day(row.due_on) if row.due_on else ""
    return _runs((_HIDDEN, "", "", source) if hidden else (row.what, row.who, due, source))


def _day(day: date) -> str:
    # In a narrow column a date that may not be parted is cut in the middle of its year.
    return danish.short_date_with_year(day).replace(danish.NBSP, " ")


def _place(work: Work, item: Item) -> _Place:
    texts = {row.section: row.text for row in work.find(ItemText, item_id=item.id)}
    for section, text in texts.items():
        if any(_is_list(block) for block in text.blocks):
            return _Place(item, section, text)
    section = _usual_section(work, item)
    return _Place(item, section, texts.get(section, EMPTY))


def _usual_section(work: Work, item: Item) -> str:
    """Where cases are presented; in a body without that section the first one that is written freely."""
    meeting = work.get(Meeting, item.meeting_id)
    known = [row.section for row in catalogue.sections_for(work, work.get(Body, meeting.body_id), meeting.day, ())]
    free = [key for key in known if key not in catalogue.NOT_WRITTEN and key != "recommendation"]
    return _SECTION if _SECTION in free or not free else free[0]


def _meant(work: Work, meeting: Meeting) -> list[Item]:
    """The standing items of an agenda that the catalogue says carry the open follow-ups."""
    body = work.get(Body, meeting.body_id)
    rows = catalogue.for_body(work, StandingItem, body, meeting.day)
    titles = tuple(row.title for row in rows if row.follow_ups and row.title)
    if not titles:
        return []
    found = work.find(Item, "position", meeting_id=meeting.id, parent_id=None, origin=ItemOrigin.STANDING)
    return [item for item in found if item.title.startswith(titles)]


def _next(work: Work, body_id: str) -> Meeting | None:
    """The next meeting of a body that is not held."""
    ahead = work.find(Meeting, "starts_at", body_id=body_id, state=tuple(BEFORE_HELD))
    return next((row for row in ahead if not is_shut(work, row)), None)


def _is_closed(work: Work, item: Item) -> bool:
    return item.closed or (item.parent_id is not None and work.get(Item, item.parent_id).closed)


def _body_name(work: Work, item: Item) -> str:
    return work.get(Body, work.get(Meeting, item.meeting_id).body_id).name


def _with_table(text: FormattedText, table: Table | None) -> FormattedText:
    """The text with a table in place of the one it has, else at its end; without one for None."""
    blocks = list(text.blocks)
    at = next((place for place, block in enumerate(blocks) if _is_list(block)), len(blocks))
    blocks[at : at + 1] = [table] if table else []
    return normalise(FormattedText(tuple(blocks)))


def _is_list(block: object) -> bool:
    return isinstance(block, Table) and bool(block.rows) and tuple(_words(cell) for cell in block.rows[0]) == HEAD


def _words(cell: Runs) -> str:
    return "".join(run.text for run in cell).strip()


def _runs(words: Iterable[str]) -> tuple[Runs, ...]:
    return tuple((Run(word),) if word else () for word in words)
