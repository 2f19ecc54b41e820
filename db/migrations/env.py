"""Where Alembic meets the store: it is handed the open connection by klyngedesk.store.migrating."""

from alembic import context

from klyngedesk.store.tables import Row


def is_ours(name: str | None, kind: str, parents: object) -> bool:
    """Leave out what the full-text index makes for itself."""
    return kind != "table" or not (name or "").startswith("search_text")


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    include_name=is_ours,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
