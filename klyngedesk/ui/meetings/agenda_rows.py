"""The lines of the agenda list, and what a screen reader says of each."""

from __future__ import annotations

from klyngedesk.domain import danish
from klyngedesk.domain.kinds import letter
from klyngedesk.services.agenda import Agenda, AgendaRow
from klyngedesk.ui.language import tr
from klyngedesk.ui.widgets.grouped_list.rows import Mark, Row
from klyngedesk.ui.words import join_list, word


def agenda_lines(agenda: Agenda) -> list[Row]:
    """One line for each item and heading, in order."""
    return [agenda_line(row) for row in agenda.rows]


def agenda_line(row: AgendaRow) -> Row:
    """One line; a heading has nothing but its title."""
    if row.heading:
        return Row(row.id, shown_title(row), spoken=_spoken_heading(row), data=row)
    return Row(
        key=row.id,
        title=shown_title(row),
        subtitle=" · ".join(_facts(row)),
        number=row.number,
        badge=letter(row.kind),
        title_icon="lock" if row.closed else "",
        right=row.start,
        right_note=f"{row.minutes} min." if row.minutes is not None else "",
        marks=_marks(row),
        quiet=not row.title,
        indent=row.depth,
        spoken=spoken(row),
        data=row,
    )


def shown_title(row: AgendaRow) -> str:
    """The title, or that there is none yet."""
    return row.title or tr("No title")


def spoken(row: AgendaRow) -> str:
    """An item as a sentence: "Punkt 3, beslutning, Fælles model …, Hvidovre Hospital, 13.10, 20 minutter"."""
    return ", ".join(filter(None, (_what(row), word(row.kind), shown_title(row), *_facts(row), *_counts(row))))


def lacking(row: AgendaRow) -> str:
    """What is still to be written: "mangler indstilling"; empty when nothing is."""
    words = {
        "title": tr("a title"),
        "recommendation": tr("a recommendation"),
        "neutral_title": tr("a neutral title"),
    }
    if not row.lacks:
        return ""
    what = join_list([words[code] for code in row.lacks])
    return tr("lacks {what}").format(what=what)


def counted(agenda: Agenda) -> str:
    """What the agenda's heading tells beside it: "13.00–15.00 · 9 punkter"."""
    items = sum(not row.heading and row.parent_id is None for row in agenda.rows)
    count = tr("%Ln item(s)", "", items)
    return f"{danish.clock_range(agenda.start, agenda.end)} · {count}"


def planned(agenda: Agenda) -> str:
    """How much of the meeting's time is planned: "120 af 120 min."."""
    return tr("{planned} of {length} min.").format(planned=agenda.planned, length=agenda.length)


def _facts(row: AgendaRow) -> list[str]:
    late = tr("late item") if row.late else ""
    return [part for part in (row.presenter, late, row.outcome.lower(), lacking(row)) if part]


def _counts(row: AgendaRow) -> list[str]:
    closed = tr("closed item") if row.closed else ""
    minutes = tr("%Ln minute(s)", "", row.minutes) if row.minutes is not None else ""
    return [closed, row.start, minutes, _annexes(row) if row.annexes else ""]


def _annexes(row: AgendaRow) -> str:
    return tr("%Ln annex(es)", "", row.annexes)


def _marks(row: AgendaRow) -> tuple[Mark, ...]:
    marks = []
    if row.annexes:
        marks.append(Mark("paperclip", text=str(row.annexes), spoken=_annexes(row)))
    if row.lacks:
        marks.append(Mark("triangle-alert", "warn", spoken=lacking(row)))
    return tuple(marks)


def _what(row: AgendaRow) -> str:
    if row.depth:
        return tr("Sub-item {number}").format(number=row.number)
    return tr("Item {number}").format(number=row.number)


def _spoken_heading(row: AgendaRow) -> str:
    return tr("Heading: {title}").format(title=shown_title(row))
