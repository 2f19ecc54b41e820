"""How a focus area is told in words: its state, its facts in one line, and when things are."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from klyngedesk.domain.kinds import FocusState
from klyngedesk.services.focus import AreaView
from klyngedesk.services.focus_efforts import EffortRow, MilestoneRow, Progress, progress
from klyngedesk.ui.theme import Token, Tone
from klyngedesk.ui.words import date_text, join_list, period_text, title_word

STATE_TONES: dict[FocusState, Tone] = {
    FocusState.PROPOSAL: "neutral",
    FocusState.ACTIVE: "info",
    FocusState.PAUSED: "warn",
    FocusState.FINISHED: "ok",
}
PROGRESS_LOOKS: dict[Progress, tuple[str, Token]] = {
    Progress.DONE: ("circle-check", "ok"),
    Progress.UNDER_WAY: ("circle-dashed", "accent"),
    Progress.AHEAD: ("circle", "text3"),
    Progress.LATE: ("circle-alert", "err"),
}


def facts_line(area: AreaView) -> str:
    """Level, clusters when there are several, target group, period and who is responsible."""
    fields = area.fields
    responsible = QCoreApplication.translate("Focus", "responsible: {name}").format(name=fields.responsible)
    parts = (
        title_word(fields.level),
        join_list(area.cluster_names) if len(area.cluster_names) > 1 else "",
        f"{fields.target_group[:1].lower()}{fields.target_group[1:]}",
        period_text(fields.starts_on, fields.ends_on),
        responsible if fields.responsible else "",
    )
    return " · ".join(part for part in parts if part)


def effort_progress(row: EffortRow | MilestoneRow, today: date) -> Progress:
    """Where an effort or a milestone stands."""
    return progress(getattr(row, "starts_on", None), row.due_on, row.done_on, today)


def effort_when(row: EffortRow | MilestoneRow) -> str:
    """When an effort runs or a milestone is to be met, or when it was done."""
    if row.done_on is not None:
        return QCoreApplication.translate("Focus", "done {day}").format(day=date_text(row.done_on))
    if isinstance(row, EffortRow):
        return period_text(row.starts_on, row.due_on)
    if row.due_on is None:
        return ""
    return QCoreApplication.translate("Focus", "by {day}").format(day=date_text(row.due_on))


def progress_words(stands: Progress) -> str:
    """The same state as a word for who does not see the icon."""
    words = {
        Progress.DONE: QCoreApplication.translate("Focus", "done"),
        Progress.UNDER_WAY: QCoreApplication.translate("Focus", "under way"),
        Progress.AHEAD: QCoreApplication.translate("Focus", "not begun"),
        Progress.LATE: QCoreApplication.translate("Focus", "late"),
    }
    return words[stands]
