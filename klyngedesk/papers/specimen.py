"""Small made-up papers with something in every place, to try a template on."""

from __future__ import annotations

from collections.abc import Sequence

from klyngedesk.domain.formatted import FormattedText, ListItem, Paragraph, Run, TextList
from klyngedesk.papers.data import (
    ActionRow,
    AgendaPaper,
    Annex,
    Approval,
    AttendanceRow,
    ClosedItem,
    CostRow,
    CostSharingPaper,
    Decision,
    EffortRow,
    FigureRow,
    FollowUp,
    Footnote,
    Heading,
    Item,
    MeetingFacts,
    MembersPaper,
    MinutesPaper,
    NotePaper,
    Paper,
    PaperMark,
    Reservation,
    SeatRow,
    Section,
    ShareRow,
    Signer,
    SummonedRow,
)
from klyngedesk.papers.kinds import PaperKind
from klyngedesk.papers.vocabulary import CUSTOM_SECTIONS

_WORD = "Prøve"
_TEXT = FormattedText(
    (Paragraph((Run(_WORD),)), TextList("bullets", (ListItem((Run(_WORD),)), ListItem((Run(_WORD),)))))
)
_FACTS = MeetingFacts(_WORD, _WORD, _WORD, _WORD, _WORD, _WORD, _WORD, _WORD, _WORD, _WORD)


def specimen(kind: PaperKind, section_titles: Sequence[str] = ()) -> Paper:
    """A paper of a kind whose items have all the customary sections and those given."""
    mark = PaperMark(kind, "prove", _WORD, _WORD, _WORD, _WORD)
    titles = (*CUSTOM_SECTIONS, *section_titles)
    if kind == "agenda":
        return AgendaPaper(mark, _FACTS, _entries(titles), (SummonedRow(_WORD, _WORD, _WORD),), (_WORD,))
    if kind == "minutes":
        return _minutes(mark, titles)
    if kind == "members":
        row = SeatRow(_WORD, _WORD, _WORD, _WORD, _WORD)
        return MembersPaper(mark, _WORD, _WORD, _WORD, (row,), _WORD, _WORD, _WORD, (_WORD,))
    if kind == "note":
        return _note(mark)
    share = ShareRow(_WORD, "1", "100,0 %", "1 kr.", "1")
    notes = (Footnote("1", _WORD),)
    costs = (CostRow(_WORD, "1 kr.", _WORD),)
    return CostSharingPaper(mark, _WORD, _WORD, _WORD, _WORD, (share,), share, _WORD, notes, _WORD, (_WORD,), costs)


def _note(mark: PaperMark) -> NotePaper:
    words = (_WORD,) * 10
    rows = ((EffortRow(_WORD, _WORD, _WORD),), (FigureRow(_WORD, _WORD, _WORD, _WORD),))
    return NotePaper(mark, *words, _TEXT, _TEXT, _TEXT, *rows, _TEXT)


def _minutes(mark: PaperMark, titles: Sequence[str]) -> MinutesPaper:
    return MinutesPaper(
        mark,
        _FACTS,
        _entries(titles),
        attendance=(AttendanceRow(_WORD, _WORD, _WORD, _WORD),),
        sentences=(_WORD,),
        actions=(ActionRow("1", _WORD, _WORD, _WORD),),
        next_meeting=_WORD,
        signers=(Signer(_WORD, _WORD),),
        approvals=(Approval(_WORD, _WORD, _WORD),),
        outcomes=(_WORD,),
    )


def _entries(titles: Sequence[str]) -> tuple[Heading | Item | ClosedItem, ...]:
    sub_item = _item("underpunkt", "1.1", titles)
    item = _item("punkt", "1", titles, sub_item)
    return (Heading(_WORD), item, ClosedItem("2", _WORD, _WORD, _WORD))


def _item(id: str, number: str, titles: Sequence[str], *sub_items: Item) -> Item:
    return Item(
        id,
        number,
        _WORD,
        _WORD,
        _WORD,
        _WORD,
        sections=tuple(Section(title, title, _TEXT) for title in titles),
        annexes=(Annex("Bilag 1", _WORD, _WORD),),
        decision=Decision(
            id, _WORD, _TEXT, "nr. 1", (Reservation(id, _WORD, _WORD),), (FollowUp(_WORD, _WORD),), at_home=_WORD
        ),
        sub_items=sub_items,
    )
