"""The papers that were made of a meeting, and where they lie."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from klyngedesk.papers.kinds import PaperKind
from klyngedesk.store.tables import Paper
from klyngedesk.store.work import Work

__all__ = ["PaperKind", "PaperRow", "made_papers"]


@dataclass(frozen=True)
class PaperRow:
    """A paper made: its kind as `papers.data.PaperKind` names it, whether it has the closed items, and its file."""

    kind: str
    full: bool
    path: Path
    made_at: datetime


def made_papers(work: Work, meeting_id: str) -> list[PaperRow]:
    """The papers of a meeting, the latest first, each file once; they may since have been moved or removed."""
    rows = sorted(work.find(Paper, meeting_id=meeting_id), key=lambda row: row.made_at)
    latest = {row.path: PaperRow(row.kind, row.full, Path(row.path), row.made_at) for row in rows}
    return sorted(latest.values(), key=lambda row: row.made_at, reverse=True)
