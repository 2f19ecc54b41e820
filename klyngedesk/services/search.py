"""Search in everything: words begun anywhere, found in records and told where to go."""

from __future__ import annotations

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
    Item,
    ItemText,
    Meeting,
    Organisation,
    Person,
    Posting,
    Row,
)
from klyngedesk.store.work import Work

LIMIT = 40
EACH = 6


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
    """The best hits by kind; nothing for a text without a word."""
    words = clean_line(text).split()
    if not any(character.isalnum() for word in words for character in word):
        return []
    groups: dict[str, dict[object, Hit]] = {}
    for row in found_rows(work, words, LIMIT):
        described = _describe(work, row)
        if described is not None:
            title, hit = described
            groups.setdefault(title, {}).setdefault(hit.key, hit)
    ordered = sorted(groups.items(), key=lambda pair: _ORDER.index(pair[0]))
    return [HitGroup(title, tuple(hits.values())[:EACH]) for title, hits in ordered]


_ORDER = ("Personer", "Organisationer", "Møder", "Punkter", "Opfølgning", "Fokusområder", "Posteringer")


def _describe(work: Work, row: Row) -> tuple[str, Hit] | None:
    match row:
        case Person():
            return "Personer", Hit(row.name, row.title, "members", ("person", row.id))
        case Organisation():
            return "Organisationer", Hit(row.name, "", "members", ("organisation", row.id))
        case Body():
            return "Møder", Hit(row.name, "Forum", "members", ("body", row.id), row.cluster_id or "")
        case Meeting():
            return "Møder", _meeting(work, row)
        case Item():
            return "Punkter", _item(work, row)
        case ItemText() | Decision() if row.item_id:
            return "Punkter", _item(work, work.get(Item, row.item_id), to_plain(row.text))
        case Annex() if row.item_id:
            return "Punkter", _item(work, work.get(Item, row.item_id), row.title)
        case Action() if row.item_id:
            hit = _item(work, work.get(Item, row.item_id))
            return "Opfølgning", Hit(row.what, row.who or hit.subtitle, hit.tab, hit.key, hit.cluster_id)
        case FocusArea():
            return "Fokusområder", Hit(row.title, row.target_group, "focus", row.id)
        case Posting():
            return "Posteringer", Hit(row.text, date_text(row.day), "finance", ("posting", row.id), row.cluster_id)
    return None


def _meeting(work: Work, row: Meeting) -> Hit:
    body = work.get(Body, row.body_id)
    day = date_text(local(row.starts_at).date())
    return Hit(row.title or body.name, day, "meetings", row.id, body.cluster_id or "")


def _item(work: Work, row: Item, excerpt: str = "") -> Hit:
    meeting = work.get(Meeting, row.meeting_id)
    where = _meeting(work, meeting)
    subtitle = f"{where.title} {where.subtitle}"
    if excerpt:
        subtitle = f"{subtitle} · {' '.join(excerpt.split())[:80]}"
    return Hit(row.title, subtitle, "meetings", ("item", row.id), where.cluster_id)
