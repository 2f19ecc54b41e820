"""Organisations by the names they go by."""

from __future__ import annotations

from sqlalchemy import func, select

from klyngedesk.store.tables import Organisation
from klyngedesk.store.work import Work

PARTY = func.coalesce(func.nullif(Organisation.short_name, ""), Organisation.name, "")
"""An organisation's short name when it has one, else its name; empty where there is no organisation."""


def organisation_labels(work: Work) -> list[tuple[str, str]]:
    """Every organisation in the user's order: its id, and its short name when it has one."""
    query = select(Organisation.id, PARTY).order_by(Organisation.position, Organisation.name)
    return [(key, label) for key, label in work.session.execute(query)]
