"""Search in everything: words begun anywhere, found in records and told where to go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from klyngedesk.domain.plain import to_plain
from klyngedesk.domain.typed import clean_line
from klyngedesk.services.meetings import local
from klyngedesk.store.queries.search import found_rows
from klyngedesk.store.tables import (
    Action,
    Annex,
    Body,
    Decision,
    FocusArea,
    InputRequest,
    Item,
    ItemText,
    Meeting,
    Organisation,
    Person,
    Posting,
    Row,
)
from klyngedesk.store.work import Work

EXCERPT = 80
"""As many letters of a text as are told."""
READ, SHOWN = 10, 6
"""Of each kind so many rows are read, and so many records shown: several rows may belong to one record."""


class Found(StrEnum):
    """What is searched, in the order it is told."""

    PERSON = "person"
    ORGANISATION = "organisation"
    MEETING = "meeting"
    ITEM = "item"
    ACTION = "action"
    FOCUS = "focus"
    POSTING = "posting"


@dataclass(frozen=True)
class Hit:
    """One record found: what it is called, where it is, and the tab and key that open it.

    Where it is are the user's own words `about` it, a `day`, and of an item or an answer what was found in it:
    an `excerpt`, or the file that a `sender` answered with. `body` tells that it is one, which says nothing else.
    In the tab of meetings the key is a meeting's id or ("item", id).
    """

    title: str
    about: str
    tab: str
    key: object
    cluster_id: str = ""
    day: date | None = None
    excerpt: str = ""
    sender: str = ""
    body: bool = False


@dataclass(frozen=True)
class HitGroup:
    """The hits of one kind."""

    kind: Found
    hits: tuple[Hit, ...]


def search(work: Work, text: str) -> list[HitGroup]:
    """The newest hits by kind; signs that stand alone are passed over, and a text of signs finds nothing."""
    words = [word for word in clean_line(text).split() if any(character.isalnum() for character in word)]
    if not words:
        return []
    groups = (HitGroup(kind, _hits(work, kind, words)) for kind in Found)
    return [group for group in groups if group.hits]


def _hits(work: Work, kind: Found, words: Sequence[str]) -> tuple[Hit, ...]:
    found: dict[object, Hit] = {}
    for row in found_rows(work, kind, words, READ):
        hit = _describe(work, row)
        if hit is not None:
            found.setdefault(hit.key, hit)
    return tuple(found.values())[:SHOWN]


def _describe(work: Work, row: Row) -> Hit | None:
    match row:
        case Person():
            return Hit(row.name, row.title, "members", ("person", row.id))
        case Organisation():
            return Hit(row.name, "", "members", ("organisation", row.id))
        case Body():
            return Hit(row.name, "", "members", ("body", row.id), row.cluster_id or "", body=True)
        case Meeting():
            return _meeting(work, row)
        case Item():
            return _item(work, row)
        case ItemText() | Decision() if row.item_id:
            return _item(work, work.get(Item, row.item_id), to_plain(row.text))
        case Annex() if row.item_id:
            return _item(work, work.get(Item, row.item_id), row.title)
        case Annex() if row.input_request_id:
            return _answer_file(work, row.title, work.get(InputRequest, row.input_request_id))
        case Action() if row.item_id:
            hit = _item(work, work.get(Item, row.item_id))
            who = row.who
            return replace(hit, title=row.what, about=who or hit.about, day=None if who else hit.day)
        case FocusArea():
            return Hit(row.title, row.target_group, "focus", row.id)
        case Posting():
            return Hit(row.text, "", "finance", ("posting", row.id), row.cluster_id, row.day)
    return None


def _meeting(work: Work, row: Meeting) -> Hit:
    body = work.get(Body, row.body_id)
    day = local(row.starts_at).date()
    return Hit(row.title or body.name, "", "meetings", row.id, body.cluster_id or "", day)


def _answer_file(work: Work, title: str, request: InputRequest) -> Hit:
    where = _meeting(work, work.get(Meeting, request.meeting_id))
    sender = work.get(Organisation, request.organisation_id)
    return replace(where, title=title, about=where.title, sender=sender.short_name or sender.name)


def _item(work: Work, row: Item, excerpt: str = "") -> Hit:
    where = _meeting(work, work.get(Meeting, row.meeting_id))
    short = " ".join(excerpt.split())[:EXCERPT]
    return replace(where, title=row.title, about=where.title, key=("item", row.id), excerpt=short)
