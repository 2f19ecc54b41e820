"""A paper as the names its template uses (`vocabulary` tells which there are): data into Danish words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from klyngedesk.papers.data import (
    AgendaPaper,
    CostSharingPaper,
    Entry,
    Item,
    MeetingFacts,
    MembersPaper,
    MinutesPaper,
    NotePaper,
    Paper,
    PaperMark,
    ShareRow,
)
from klyngedesk.papers.item_names import Names, item_names, overview_names
from klyngedesk.papers.long_text import LongText
from klyngedesk.papers.typography import lines, printed
from klyngedesk.papers.vocabulary import vocabulary

if TYPE_CHECKING:
    from markupsafe import Markup

CLOSED_MARK = "Indeholder lukkede punkter. Må ikke deles eller offentliggøres."


def names(paper: Paper) -> Names:
    """Everything a template of this paper can name."""
    if isinstance(paper, AgendaPaper):
        return _agenda(paper)
    if isinstance(paper, MinutesPaper):
        return _minutes(paper)
    if isinstance(paper, MembersPaper):
        return _members(paper)
    if isinstance(paper, NotePaper):
        return _note(paper)
    return _cost_sharing(paper)


def section_titles(paper: Paper) -> tuple[str, ...]:
    """The titles of all sections the paper's template may name: the body's, and those its items have."""
    if not isinstance(paper, AgendaPaper | MinutesPaper):
        return ()
    used = dict.fromkeys(section.title for item in _items(paper.entries) for section in item.sections)
    return (*paper.section_titles, *used)


def _items(entries: Iterable[Entry]) -> Iterable[Item]:
    for entry in entries:
        if isinstance(entry, Item):
            yield entry
            yield from _items(entry.sub_items)


def _words(**words: str) -> dict[str, Markup]:
    return {word: printed(text) for word, text in words.items()}


def _around(mark: PaperMark, cluster: str, body: str, *, closed: bool = False) -> Names:
    paper = _words(
        titel=mark.title,
        emne=mark.subject,
        afsender=mark.sender,
        version=mark.version,
        mærke=CLOSED_MARK if closed else "",
    )
    return {"papir": paper, "klynge": _words(navn=cluster), "forum": _words(navn=body)}


def _meeting_words(facts: MeetingFacts) -> Names:
    return {
        **_words(
            titel=facts.title,
            dato=facts.date,
            tid=f"kl. {facts.time}" if facts.time else "",
            sted=facts.place,
            leder=facts.chair,
            referent=facts.secretary,
            afbud=facts.absences,
            bemærkning=facts.remark,
            gæster="",
            fremmødetekst="",
            næste="",
        )
    }


def _meeting(paper: AgendaPaper | MinutesPaper, **more: Markup) -> Names:
    facts = paper.meeting
    titles = section_titles(paper)
    closed = paper.mark.rendering == "full" and any(item.closed for item in _items(paper.entries))
    return {
        **_around(paper.mark, facts.cluster, facts.body, closed=closed),
        "møde": _meeting_words(facts) | more,
        "punkter": item_names(paper.entries, vocabulary(paper.mark.kind, titles).sections),
        "oversigt": overview_names(paper.entries),
        "kd_outcomes": [],
    }


def _agenda(paper: AgendaPaper) -> Names:
    return {
        **_meeting(paper, gæster=lines(paper.guests)),
        "deltagere": [
            _words(organisation=row.organisation, navn=row.name, stilling=row.position, rolle=row.role, fremmøde="")
            for row in paper.summoned
        ],
    }


def _minutes(paper: MinutesPaper) -> Names:
    return {
        **_meeting(paper, fremmødetekst=lines(paper.sentences), næste=printed(paper.next_meeting)),
        "deltagere": [
            _words(
                organisation=row.organisation,
                navn=row.name,
                stilling=row.position,
                rolle="",
                fremmøde=row.attendance,
            )
            for row in paper.attendance
        ],
        "opgaver": [
            _words(punkt=row.item_number, tekst=row.text, ansvarlig=row.responsible, frist=row.deadline)
            for row in paper.actions
        ],
        "underskrivere": [_words(navn=row.name, organisation=row.organisation) for row in paper.signers],
        "godkendelser": [
            _words(navn=row.name, organisation=row.organisation, godkendt=row.state) for row in paper.approvals
        ],
        "kd_outcomes": [printed(word) for word in dict.fromkeys(filter(None, paper.outcomes))],
    }


def _members(paper: MembersPaper) -> Names:
    facts = _words(dato=paper.date, pladser=paper.seats, formandskab=paper.chairmanship, bemærkning=paper.remark)
    return {
        **_around(paper.mark, paper.cluster, paper.body),
        "liste": facts | {"sekretariat": lines(paper.secretariat)},
        "pladser": [
            _words(
                organisation=row.organisation,
                navn=row.name,
                stilling=row.position,
                rolle=row.role,
                stedfortræder=row.substitute,
            )
            for row in paper.rows
        ],
    }


def _cost_sharing(paper: CostSharingPaper) -> Names:
    facts = _words(
        år=paper.year,
        emne=paper.subject,
        grundlag=paper.basis,
        besluttet=paper.decided,
        kilde=paper.source,
    )
    total = _share(paper.total)
    return {
        **_around(paper.mark, paper.cluster, ""),
        "nøgle": facts
        | {word: total[word] for word in ("indbyggere", "andel", "beløb")}
        | {"metode": lines(paper.method)},
        "udgifter": [_words(navn=row.title, note=row.note, beløb=row.amount) for row in paper.costs],
        "kommuner": [_share(row) for row in paper.rows],
        "noter": [_words(tegn=note.sign, tekst=note.text) for note in paper.notes],
    }


def _share(row: ShareRow) -> dict[str, Markup]:
    return _words(navn=row.participant, note=row.note, indbyggere=row.population, andel=row.share, beløb=row.amount)


def _note(paper: NotePaper) -> Names:
    facts = _words(
        udvalg=paper.committee,
        behandling=paper.handling,
        dato=paper.date,
        emne=paper.focus_area,
        målgruppe=paper.target_group,
        periode=paper.period,
        ansvarlig=paper.responsible,
        deltagere=paper.parties,
    )
    texts = {
        "tekst": LongText(paper.text),
        "formål": LongText(paper.purpose),
        "mål": LongText(paper.goals),
        "indsatstekst": LongText(paper.effort_texts),
    }
    return {
        **_around(paper.mark, paper.cluster, paper.body),
        "notat": facts | texts,
        "indsatser": [_words(titel=row.title, tid=row.when, tilstand=row.state) for row in paper.efforts],
        "nøgletal": [
            _words(titel=row.title, udgangspunkt=row.baseline, mål=row.target, seneste=row.latest)
            for row in paper.figures
        ],
    }
