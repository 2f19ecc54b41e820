"""Search in everything: words begun anywhere, found in records and told where to go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from klyngedesk.domain.danish import date_text
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

READ, SHOWN = 10, 6
"""Of each kind so many rows are read, and so many records shown: several rows may belong to one record."""


@dataclass(frozen=True)
class Hit:
    """One record found: what it is called, where it is, and the tab and key that open it.

    In the tab of meetings the key is a meeting's id or ("item", id).
    """

    title: str
    subtitle: str
    tab: str
    key: object
    cluster_id: str = ""


@dataclass(frozen=True)
class HitGroup:
    """The hits of one kind."""

    title: str
    hits: tuple[Hit, ...]


def search(work: Work, text: str) -> list[HitGroup]:
    """The newest hits by kind; signs that stand alone are passed over, and a text of signs finds nothing."""
    words = [word for word in clean_line(text).split() if any(character.isalnum() for character in word)]
    if not words:
        return []
    groups = ((title, _hits(work, kind, words)) for kind, title in _KINDS.items())
    return [HitGroup(title, hits) for title, hits in groups if hits]


_KINDS = {
    "person": "Personer",
    "organisation": "Organisationer",
    "meeting": "Møder",
    "item": "Punkter",
    "action": "Opfølgning",
    "focus": "Fokusområder",
    "posting": "Posteringer",
}


def _hits(work: Work, kind: str, words: Sequence[str]) -> tuple[Hit, ...]:
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
            return Hit(row.name, "Forum", "members", ("body", row.id), row.cluster_id or "")
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
            return Hit(row.what, row.who or hit.subtitle, hit.tab, hit.key, hit.cluster_id)
        case FocusArea():
            return Hit(row.title, row.target_group, "focus", row.id)
        case Posting():
            return Hit(row.text, date_text(row.day), "finance", ("posting", row.id), row.cluster_id)
    return None


def _meeting(work: Work, row: Meeting) -> Hit:
    body = work.get(Body, row.body_id)
    day = date_text(local(row.starts_at).date())
    return Hit(row.title or body.name, day, "meetings", row.id, body.cluster_id or "")


def _answer_file(work: Work, title: str, request: InputRequest) -> Hit:
    where = _meeting(work, work.get(Meeting, request.meeting_id))
    sender = work.get(Organisation, request.organisation_id)
    subtitle = f"{where.title} {where.subtitle} · svar fra {sender.short_name or sender.name}"
    return Hit(title, subtitle, "meetings", request.meeting_id, where.cluster_id)


def _item(work: Work, row: Item, excerpt: str = "") -> Hit:
    meeting = work.get(Meeting, row.meeting_id)
    where = _meeting(work, meeting)
    subtitle = f"{where.title} {where.subtitle}"
    if excerpt:
        subtitle = f"{subtitle} · {' '.join(excerpt.split())[:80]}"
    return Hit(row.title, subtitle, "meetings", ("item", row.id), where.cluster_id)
