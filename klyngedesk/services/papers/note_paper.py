"""The note to a committee at home, as data ready to print."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from klyngedesk.domain import danish
from klyngedesk.domain.formatted import Block, FormattedText, Paragraph, Run
from klyngedesk.domain.kinds import CommitteeHandling, title_word
from klyngedesk.domain.measuring import value_text
from klyngedesk.papers import data
from klyngedesk.services.focus import AreaView, area
from klyngedesk.services.focus_efforts import EffortRow, Progress, progress
from klyngedesk.services.focus_figures import FigureView, when
from klyngedesk.services.settings import sender
from klyngedesk.store.tables import Cluster, CommitteeNote
from klyngedesk.store.work import Work

_HANDLING = {CommitteeHandling.SUBMITTED: "Forelægges", CommitteeHandling.INFORMED: "Til orientering"}
_STATES = {
    Progress.DONE: "Færdig",
    Progress.UNDER_WAY: "I gang",
    Progress.AHEAD: "Ikke begyndt",
    Progress.LATE: "Over tiden",
}


def note_paper(work: Work, note_id: str) -> data.NotePaper:
    """A note with the focus area it is about; nothing of the thread, which may be closed to the committee."""
    note = work.get(CommitteeNote, note_id)
    shown = area(work, note.focus_area_id, "")
    fields = shown.fields
    clusters = danish.join_list([work.get(Cluster, key).name for key in fields.clusters])
    return data.NotePaper(
        mark=data.PaperMark(
            kind="note",
            id=note_id,
            title=f"Notat – {fields.title}",
            subject=note.committee,
            sender=sender(work, clusters),
            version=f"Udskrevet {danish.long_date(work.today)}",
        ),
        cluster=clusters,
        body=title_word(fields.level),
        committee=note.committee,
        handling=_HANDLING[note.handling],
        focus_area=fields.title,
        date=danish.long_date(note.day) if note.day else "",
        target_group=fields.target_group,
        period=danish.period_text(fields.starts_on, fields.ends_on),
        responsible=fields.responsible,
        parties=_parties(shown),
        text=note.text,
        purpose=shown.purpose,
        goals=shown.goals,
        efforts=tuple(_effort(work, view.effort) for view in shown.efforts),
        figures=tuple(_figure(view) for view in shown.figures),
        effort_texts=_effort_texts(shown),
    )


def _parties(shown: AreaView) -> str:
    return danish.join_list([party.name for party in shown.parties])


def _effort(work: Work, row: EffortRow) -> data.EffortRow:
    stands = progress(row.starts_on, row.due_on, row.done_on, work.today)
    return data.EffortRow(row.title, danish.period_text(row.starts_on, row.due_on), _STATES[stands])


def _effort_texts(shown: AreaView) -> FormattedText:
    """What the efforts are, those that are described, each after its title."""
    described = [view.effort for view in shown.efforts if view.effort.description]
    return FormattedText(tuple(chain.from_iterable(map(_titled, described))))


def _titled(row: EffortRow) -> Iterator[Block]:
    title = Run(f"{row.title}: ", bold=True)
    first, *rest = row.description.blocks
    if isinstance(first, Paragraph):
        yield Paragraph((title, *first.runs))
    else:
        yield from (Paragraph((title,)), first)
    yield from rest


def _figure(view: FigureView) -> data.FigureRow:
    figure = view.figure
    latest = view.values[-1] if view.values else None
    return data.FigureRow(
        title=figure.title,
        baseline="" if figure.baseline is None else value_text(figure.baseline, figure.unit),
        target="" if figure.target is None else value_text(figure.target, figure.unit),
        latest="" if latest is None else f"{value_text(latest.value, figure.unit)} ({when(latest)})",
    )
