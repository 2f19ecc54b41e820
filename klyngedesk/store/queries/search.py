"""Rows found by words in the full-text index."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import text

from klyngedesk.store.codec import row_classes
from klyngedesk.store.tables import Row
from klyngedesk.store.work import Work


def found_rows(work: Work, kind: str, words: Sequence[str], limit: int) -> list[Row]:
    """The newest rows of a kind whose texts have all the words, each possibly only begun.

    Newest first, not best first: weighing every text that has a common word would keep the user waiting.
    """
    # Each word is quoted, so that nothing typed is read as the index's own language.
    wanted = " AND ".join('"' + word.replace('"', '""') + '"*' for word in words)
    query = text(
        "SELECT search_row.table_name, search_row.row_id FROM search_text "
        "JOIN search_row ON search_row.id = search_text.rowid "
        "WHERE search_text MATCH :wanted ORDER BY search_text.rowid DESC LIMIT :limit"
    )
    asked = {"wanted": f'kind : "{kind}" AND content : ({wanted})', "limit": limit}
    rows = (work.session.get(row_classes()[table], row_id) for table, row_id in work.session.execute(query, asked))
    return [row for row in rows if row is not None]
