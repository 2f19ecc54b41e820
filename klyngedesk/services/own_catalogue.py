"""Where a body differs from its kind: its own dates, sections or standing items in place of those of its kind.

Each part is chosen by itself. What a body has of its own is kept while it follows its kind, so that going back and
forth loses nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from klyngedesk.services import catalogue
from klyngedesk.services.catalogue_editing import Owner
from klyngedesk.services.editable import check_open
from klyngedesk.store.codec import columns
from klyngedesk.store.tables import Body, DeadlineStep, ItemSection, Row, StandingItem
from klyngedesk.store.work import Work

OwnPart = Literal["dates", "sections", "standing"]

_CLASSES: dict[OwnPart, type[Any]] = {"dates": DeadlineStep, "sections": ItemSection, "standing": StandingItem}
_NOT_COPIED = frozenset({"id", "body_kind_id", "body_id"})


@dataclass(frozen=True)
class PartOfBody:
    """One part of the catalogue as it holds for a body: `own`, or that of its kind (called `kind`)."""

    own: bool
    owner: Owner
    kind: str


def part_of_body(work: Work, body_id: str, part: OwnPart) -> PartOfBody:
    """What holds for a body today, and whose it is."""
    body = work.get(Body, body_id)
    own = catalogue.has_own(body, _CLASSES[part])
    owner = Owner(body_id=body_id) if own else Owner(kind_id=body.kind_id)
    return PartOfBody(own, owner, catalogue.kind_of(work, body).name)


def use_own(work: Work, body_id: str, part: OwnPart) -> None:
    """Give a body its own rows: those it had before, else a copy of those of its kind.

    Refused with `body.closed` for a closed body.
    """
    check_open(work, body_id)
    body, row_class = work.get(Body, body_id), _CLASSES[part]
    if not work.first(row_class, body_id=body_id):
        for row in catalogue.rows_of(work, row_class, body):
            work.add(row_class(body_id=body_id, **_copied(row)))
    setattr(body, catalogue.OWN[row_class], True)


def use_kinds(work: Work, body_id: str, part: OwnPart) -> None:
    """Let a body follow its kind again; its own rows rest until they are asked for. Refused like `use_own`."""
    check_open(work, body_id)
    setattr(work.get(Body, body_id), catalogue.OWN[_CLASSES[part]], False)


def _copied(row: Row) -> dict[str, Any]:
    return {name: getattr(row, name) for name in columns(type(row)).keys() - _NOT_COPIED}
