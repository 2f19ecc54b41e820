"""The full-text index: which rows are found by which words. SQLite's FTS5, so that æ, ø and å are letters."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import event, text
from sqlalchemy.orm import Session, UOWTransaction

from klyngedesk.domain.plain import to_plain
from klyngedesk.store.tables import (
    Action,
    Annex,
    Body,
    Decision,
    FocusArea,
    Inquiry,
    Item,
    ItemText,
    Meeting,
    Organisation,
    Orientation,
    Person,
    Posting,
    Row,
)

CREATE = (
    "CREATE VIRTUAL TABLE search_text USING fts5("
    "kind, content, tokenize = \"unicode61 remove_diacritics 0\", prefix = '1 2 3')"
)
"""`kind` is one word, so that a question can be for records of one kind only."""

_WORDS: dict[type[Row], tuple[str, Callable[..., str]]] = {
    Organisation: ("organisation", lambda row: f"{row.name} {row.short_name}"),
    Person: ("person", lambda row: f"{row.name} {row.title} {row.email}"),
    Body: ("meeting", lambda row: f"{row.name} {row.short_name}"),
    Meeting: ("meeting", lambda row: f"{row.title} {row.place} {row.remark}"),
    Item: ("item", lambda row: f"{row.title} {row.neutral_title} {row.presenter}"),
    ItemText: ("item", lambda row: to_plain(row.text)),
    Annex: ("item", lambda row: f"{row.title} {row.file_name}"),
    Decision: ("item", lambda row: to_plain(row.text)),
    Action: ("action", lambda row: f"{row.what} {row.who} {row.result}"),
    FocusArea: ("focus", lambda row: f"{row.title} {row.target_group} {to_plain(row.purpose)} {to_plain(row.goals)}"),
    Posting: ("posting", lambda row: f"{row.text} {row.voucher}"),
    Inquiry: ("inquiry", lambda row: f"{row.subject} {row.sender} {to_plain(row.text)}"),
    Orientation: ("orientation", lambda row: f"{row.title} {row.source} {to_plain(row.summary)}"),
}
SEARCHED = tuple(_WORDS)


def keep_current(session: Session) -> None:
    """Keep the index in step with every flush of a session."""
    event.listen(session, "after_flush", _after_flush)


def _after_flush(session: Session, context: UOWTransaction) -> None:
    for row in session.deleted:
        if isinstance(row, SEARCHED):
            _forget(session, row)
    for row in session.dirty:
        if isinstance(row, SEARCHED) and session.is_modified(row):
            _forget(session, row)
            _learn(session, row)
    for row in session.new:
        if isinstance(row, SEARCHED):
            _learn(session, row)


def _learn(session: Session, row: Row) -> None:
    kind, words_of = _WORDS[type(row)]
    words = words_of(row)
    if not words.strip():
        return
    line = session.execute(
        text("INSERT INTO search_row (table_name, row_id) VALUES (:table, :id) RETURNING id"), _key(row)
    ).scalar_one()
    session.execute(
        text("INSERT INTO search_text (rowid, kind, content) VALUES (:line, :kind, :words)"),
        {"line": line, "kind": kind, "words": words},
    )


def _forget(session: Session, row: Row) -> None:
    line = session.execute(
        text("DELETE FROM search_row WHERE table_name = :table AND row_id = :id RETURNING id"), _key(row)
    ).scalar()
    if line is not None:
        session.execute(text("DELETE FROM search_text WHERE rowid = :line"), {"line": line})


def _key(row: Row) -> dict[str, str]:
    return {"table": row.__tablename__, "id": str(row.id)}  # type: ignore[attr-defined]
