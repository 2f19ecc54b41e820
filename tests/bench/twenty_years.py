"""A store as it may be after twenty years: 21 clusters, 10,000 meetings, 150,000 items, 300,000 attendances.

The rows are put in by the thousand, without journal, since only their number matters here.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, text

from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import ensure_catalogue
from klyngedesk.store.opening import open_store
from klyngedesk.store.tables import (
    Attendance,
    Body,
    Cluster,
    Item,
    ItemText,
    Meeting,
    Membership,
    Organisation,
    Person,
    Row,
    Seat,
)

CLUSTERS, BODIES, MEETINGS, ITEMS, SEATS = 21, 2, 238, 15, 30
FIRST_DAY = date(2006, 1, 3)
WORDS = (
    *("ammevejledning", "overgange", "udskrivelse", "genindlæggelse", "medicin", "fødsel", "mistrivsel", "overvægt"),
    *("henvisning", "akut", "pleje", "kommune", "region", "hospital", "psykiatri", "praksis", "økonomi", "nøgletal"),
    *("borgere", "pårørende", "ældre", "børn", "unge", "indsats", "samarbejde"),
)


def build(folder: Path) -> Desk:
    """Make the store and give its desk."""
    desk = Desk(open_store(folder))
    ensure_catalogue(desk)
    chance = random.Random(20)
    with desk.store.engine.begin() as connection:
        for cluster in range(CLUSTERS):
            _cluster(connection, cluster, chance)
    return desk


def _cluster(connection: Connection, number: int, chance: random.Random) -> None:
    cluster = f"c{number:02}"
    _put(connection, Cluster, [{"id": cluster, "name": f"Sundhedsklynge {number + 1}", "position": number}])
    people = [{"id": f"{cluster}p{i:03}", "name": f"Person {i} {_words(chance, 1)}"} for i in range(SEATS * 2)]
    _put(connection, Person, people)
    parties = [{"id": f"{cluster}o{i:02}", "name": f"Part {i}", "kind": "municipality"} for i in range(SEATS)]
    _put(connection, Organisation, parties)
    for body in range(BODIES):
        _body(connection, cluster, body, chance)


def _body(connection: Connection, cluster: str, number: int, chance: random.Random) -> None:
    body = f"{cluster}b{number}"
    kind = ("political", "professional")[number]
    name = ("Politisk niveau", "Fagligt niveau")[number]
    _put(connection, Body, [{"id": body, "cluster_id": cluster, "kind_id": kind, "name": name, "position": number}])
    seats = [
        {"id": f"{body}s{i:02}", "body_id": body, "organisation_id": f"{cluster}o{i:02}", "position": i}
        for i in range(SEATS)
    ]
    _put(connection, Seat, seats)
    held = [
        {"id": f"{seat['id']}m", "seat_id": seat["id"], "person_id": f"{cluster}p{i:03}", "valid_from": FIRST_DAY}
        for i, seat in enumerate(seats)
    ]
    _put(connection, Membership, held)
    for meeting in range(MEETINGS):
        _meeting(connection, body, [str(seat["id"]) for seat in seats], meeting, chance)


def _meeting(connection: Connection, body: str, seats: list[str], number: int, chance: random.Random) -> None:
    meeting = f"{body}t{number:03}"
    starts = datetime.combine(FIRST_DAY + timedelta(days=31 * number), datetime.min.time(), UTC).replace(hour=12)
    row = {"id": meeting, "body_id": body, "starts_at": starts, "ends_at": starts + timedelta(hours=2)}
    _put(connection, Meeting, [{**row, "state": "approved" if starts.year < 2025 else "planned"}])
    items = [
        {"id": f"{meeting}i{i:02}", "meeting_id": meeting, "position": i, "title": _words(chance, 4), "minutes": 8}
        for i in range(ITEMS)
    ]
    _put(connection, Item, items)
    texts = [
        {"id": f"{item['id']}x", "item_id": item["id"], "section": "case", "text": _text(chance)} for item in items
    ]
    _put(connection, ItemText, texts)
    _index(connection, "item", [(str(item["id"]), str(item["title"])) for item in items])
    present = [{"id": f"{meeting}a{s[-2:]}", "meeting_id": meeting, "seat_id": s, "state": "present"} for s in seats]
    _put(connection, Attendance, present)


def _put(connection: Connection, row_class: type[Row], rows: Iterable[dict[str, Any]]) -> None:
    whole = [{c.key: getattr(made, c.key) for c in row_class.__table__.columns} for made in _made(row_class, rows)]
    connection.execute(insert(row_class), whole)


def _made(row_class: type[Row], rows: Iterable[dict[str, Any]]) -> Iterator[Row]:
    return (row_class(**row) for row in rows)


def _index(connection: Connection, table: str, found: list[tuple[str, str]]) -> None:
    first = connection.execute(text("SELECT coalesce(max(id), 0) + 1 FROM search_row")).scalar_one()
    rows = [{"n": first + i, "table": table, "id": row, "words": words} for i, (row, words) in enumerate(found)]
    connection.execute(text("INSERT INTO search_row (id, table_name, row_id) VALUES (:n, :table, :id)"), rows)
    connection.execute(text("INSERT INTO search_text (rowid, kind, content) VALUES (:n, :table, :words)"), rows)


def _words(chance: random.Random, count: int) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(count)).capitalize()


def _text(chance: random.Random) -> Any:
    from klyngedesk.domain.formatted import paragraphs

    return paragraphs([_words(chance, 40), _words(chance, 40)])
