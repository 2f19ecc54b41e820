"""Agenda items with their texts and annexes, decisions, and the actions that follow."""

from __future__ import annotations

import re
from datetime import date, datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from klyngedesk.domain.clock import DAY
from klyngedesk.domain.danish import YEARS
from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.kinds import ActionState, ApprovalState, ItemKind, ItemOrigin
from klyngedesk.domain.numbering import number_key
from klyngedesk.store.tables.base import Moment, Row, Word, count, flag, key, line, long_text, maybe_count, ref

_LARGEST_FILE = 10**12
_DIGEST = re.compile("[0-9a-f]{64}")


def _check_digest(text: str) -> None:
    if not _DIGEST.fullmatch(text):
        raise ValueError(text)


class Item(Row):
    """An agenda item, a sub-item (with a parent) or an unnumbered heading.

    `position` is the order among its siblings; `number` is the printed number, fixed once the agenda was sent.
    `input_request_id` is the call whose answer it was made of.
    """

    __tablename__ = "item"
    id: Mapped[str] = key()
    meeting_id: Mapped[str] = ref("meeting.id", owned=True)
    parent_id: Mapped[str | None] = ref("item.id", owned=True)
    position: Mapped[int] = count()
    number: Mapped[str] = line(reads=number_key)
    heading: Mapped[bool] = flag()
    kind: Mapped[ItemKind] = mapped_column(Word(ItemKind), default=ItemKind.DECISION)
    title: Mapped[str] = line()
    closed: Mapped[bool] = flag()
    neutral_title: Mapped[str] = line()
    late: Mapped[bool] = flag()
    presenter: Mapped[str] = line()
    presenter_organisation_id: Mapped[str | None] = ref("organisation.id")
    minutes: Mapped[int | None] = maybe_count(most=DAY)
    recommender: Mapped[str] = line()
    focus_area_id: Mapped[str | None] = ref("focus_area.id")
    origin: Mapped[ItemOrigin] = mapped_column(Word(ItemOrigin), default=ItemOrigin.OWN)
    origin_organisation_id: Mapped[str | None] = ref("organisation.id")
    origin_item_id: Mapped[str | None] = ref("item.id")
    input_request_id: Mapped[str | None] = ref("input_request.id")
    inquiry_id: Mapped[str | None] = ref("inquiry.id")


class ItemText(Row):
    """The text of one section of an item; `section` is the key of an ItemSection."""

    __tablename__ = "item_text"
    __table_args__ = (UniqueConstraint("item_id", "section"),)
    id: Mapped[str] = key()
    item_id: Mapped[str] = ref("item.id", owned=True)
    section: Mapped[str] = line()
    text: Mapped[FormattedText] = long_text()


class Annex(Row):
    """A file that belongs to an item, an answer or an inquiry; its content lies under its hash in bilag/."""

    __tablename__ = "annex"
    id: Mapped[str] = key()
    item_id: Mapped[str | None] = ref("item.id", owned=True)
    input_request_id: Mapped[str | None] = ref("input_request.id", owned=True)
    inquiry_id: Mapped[str | None] = ref("inquiry.id", owned=True)
    orientation_id: Mapped[str | None] = ref("orientation.id", owned=True)
    position: Mapped[int] = count()
    title: Mapped[str] = line()
    file_name: Mapped[str] = line()
    sha256: Mapped[str] = line(reads=_check_digest)
    size: Mapped[int] = count(most=_LARGEST_FILE)
    added_at: Mapped[datetime | None] = mapped_column(Moment)


class Decision(Row):
    """What was decided on an item. `number` runs per body and year and is given when the meeting is held."""

    __tablename__ = "decision"
    id: Mapped[str] = key()
    item_id: Mapped[str] = ref("item.id", owned=True, unique=True)
    number: Mapped[int | None] = maybe_count(least=1)
    year: Mapped[int | None] = maybe_count(least=YEARS.start, most=YEARS.stop - 1)
    outcome_id: Mapped[str | None] = ref("outcome.id")
    text: Mapped[FormattedText] = long_text()
    forwarded_to_id: Mapped[str | None] = ref("body.id")
    forwarded_to: Mapped[str] = line()


class Reservation(Row):
    """A party's reservation (forbehold) or differing view, minuted under the decision."""

    __tablename__ = "reservation"
    id: Mapped[str] = key()
    decision_id: Mapped[str] = ref("decision.id", owned=True)
    organisation_id: Mapped[str | None] = ref("organisation.id")
    text: Mapped[FormattedText] = long_text()
    position: Mapped[int] = count()


class HomeApproval(Row):
    """A decision that a party must have approved at home (kommunalbestyrelse, regionsråd, SSU).

    `day` is when the party decided or, while it waits, when it is to decide.
    """

    __tablename__ = "home_approval"
    id: Mapped[str] = key()
    decision_id: Mapped[str] = ref("decision.id", owned=True)
    organisation_id: Mapped[str | None] = ref("organisation.id")
    authority: Mapped[str] = line()
    state: Mapped[ApprovalState] = mapped_column(Word(ApprovalState), default=ApprovalState.PENDING)
    day: Mapped[date | None] = mapped_column()
    note: Mapped[str] = line()


class Action(Row):
    """A follow-up: what, who, when. Carried forward until it is closed."""

    __tablename__ = "action"
    id: Mapped[str] = key()
    body_id: Mapped[str] = ref("body.id", owned=True)
    item_id: Mapped[str | None] = ref("item.id")
    focus_area_id: Mapped[str | None] = ref("focus_area.id")
    what: Mapped[str] = line()
    who: Mapped[str] = line()
    organisation_id: Mapped[str | None] = ref("organisation.id")
    person_id: Mapped[str | None] = ref("person.id")
    due_on: Mapped[date | None] = mapped_column(index=True)
    state: Mapped[ActionState] = mapped_column(Word(ActionState), default=ActionState.OPEN)
    closed_on: Mapped[date | None] = mapped_column()
    result: Mapped[str] = line()
    position: Mapped[int] = count()
